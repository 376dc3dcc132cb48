import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agencies, departments, jointSubgraph } from '../../departments.ts';
import { commonFieldsOf } from './common-fields.ts';
import { departmentLine } from './names.ts';
import { registered } from './register.ts';
import { RequestError, readRequest, USAGE } from './request.ts';
import { departmentFiles, type Files } from './texts.ts';
import { linkWorkspace, workspaceFiles } from './workspace.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Plan {
  readonly code: string;
  readonly files: Files;
  readonly dryRun: boolean;
}

/** Everything the request would write. @throws RequestError */
function plan(args: readonly string[]): Plan {
  const request = readRequest(args);
  const [first] = departments;
  const folders = readdirSync(join(root, 'subgraphs')).map((code) => ({ code }));
  const line = departmentLine(request, {
    departments,
    agencies,
    reserved: [...folders, jointSubgraph],
    commonFields: commonFieldsOf(read(`schema/subgraphs/${first.code}.graphql`), first),
  });
  const files = {
    ...departmentFiles(line, request),
    'schema/departments.ts': registered(read('schema/departments.ts'), line, request),
    ...workspaceFiles(read, line.code, jointSubgraph.code),
  };
  return { code: line.code, files, dryRun: request.dryRun };
}

function carryOut({ code, files, dryRun }: Plan): void {
  for (const [path, text] of Object.entries(files)) {
    const isNew = !existsSync(join(root, path));
    if (dryRun) {
      console.log(isNew ? `── ${path}\n${text}` : `── ${path}（将登记）\n`);
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`${isNew ? '新建' : '登记'} ${path}`);
  }
  if (dryRun) return;
  linkWorkspace(root, code);
  console.log('接下来：npm run schema，然后 npm test。');
}

function run(args: readonly string[]): number {
  try {
    carryOut(plan(args));
    return 0;
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

process.exitCode = run(process.argv.slice(2));
