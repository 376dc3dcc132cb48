import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeclaredBreakingChange, undeclaredBreakingChanges } from './breaking.ts';
import { schemaDirectory } from './committed.ts';
import { CompositionError, type SubgraphSdl } from './compose.ts';
import { generateSchema } from './generate.ts';
import { lintSubgraphs, type Prefixes, problemLine } from './lint/index.ts';
import { subgraphSdls } from './subgraph-sdls.ts';

export interface SchemaCheck {
  readonly subgraphs: readonly SubgraphSdl[];
  /** Text of a committed file below `schema/`, undefined when it is not there. */
  readonly committed: (path: string) => string | undefined;
  /** API SDL of the last commit, undefined when there is none. */
  readonly released: string | undefined;
  readonly declared: readonly DeclaredBreakingChange[];
  readonly prefixes?: Readonly<Record<string, Prefixes>>;
}

/** @returns a line per problem: composition, lint, drift, undeclared breaking changes; empty when all is well */
export function checkSchema(check: SchemaCheck): string[] {
  const lint = lintSubgraphs(check.subgraphs, check.prefixes).map((p) => `lint: ${problemLine(p)}`);
  try {
    const { files, internal } = generateSchema(check.subgraphs);
    const drift = Object.entries(files)
      .filter(([path, text]) => check.committed(path) !== text)
      .map(([path]) => `drift: schema/${path} 与代码不一致，请运行 npm run schema`);
    const breaking = check.released === undefined ? [] : undeclaredBreakingChanges(check.released, internal.apiSdl, check.declared);
    return [...lint, ...drift, ...breaking.map((b) => `breaking: ${b.description} 未在 schema/breaking-changes.json 中声明`)];
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return [...lint, ...error.problems.map((p) => `composition: ${p}`)];
  }
}

const read = (path: string) => (existsSync(join(schemaDirectory, path)) ? readFileSync(join(schemaDirectory, path), 'utf8') : undefined);

/** The API of the last commit; without git (an unpacked archive) there is nothing to compare with. */
function releasedApi(): string | undefined {
  try {
    return execFileSync('git', ['show', 'HEAD:./api.graphql'], {
      cwd: schemaDirectory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

if (import.meta.filename === process.argv[1]) {
  const declared = JSON.parse(read('breaking-changes.json') ?? '[]') as DeclaredBreakingChange[];
  const problems = checkSchema({ subgraphs: await subgraphSdls(), committed: read, released: releasedApi(), declared });
  for (const problem of problems) console.error(problem);
  if (problems.length) process.exitCode = 1;
  else console.log('schema: 组合、检查与已提交文件一致。');
}
