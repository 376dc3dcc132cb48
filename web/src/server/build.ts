import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const web = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(web, 'dist');
const mark = join(dist, 'made-from');

/** A bundled program: its script, with the style sheets that come with it. Paths are below `dist`. */
export interface Program {
  readonly script: string;
  readonly styles: readonly string[];
}

/**
 * The browser's programs, bundled now unless they were made from the same sources before.
 * @returns by name of `programs` in vite.config.ts
 */
export async function builtPrograms(say: (line: string) => void = () => {}): Promise<Readonly<Record<string, Program>>> {
  const sources = fingerprint();
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== sources) {
    say('正在打包网页程序，首次约需数秒……');
    // Beside the old one first: whoever starts at the same time never meets half a bundle.
    const draft = `${dist}.${process.pid}`;
    const bundler = fileURLToPath(new URL('./bundle.ts', import.meta.url));
    await promisify(execFile)(process.execPath, ['--import', 'tsx', bundler, draft], { cwd: web });
    writeFileSync(join(draft, 'made-from'), sources);
    rmSync(dist, { recursive: true, force: true });
    try {
      renameSync(draft, dist);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(mark)) throw error;
    }
  }
  return readPrograms();
}

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly name?: string;
  readonly isEntry?: boolean;
}

function readPrograms(): Record<string, Program> {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const stylesOf = (chunk: Chunk): string[] => [
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((name) => stylesOf(manifest[name]!)),
  ];
  return Object.fromEntries(
    Object.values(manifest)
      .filter((chunk) => chunk.isEntry)
      .map((chunk) => [chunk.name!, { script: chunk.file, styles: [...new Set(stylesOf(chunk))] }]),
  );
}

/** Of everything a bundle is made from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const draw = fileURLToPath(new URL('../../../subgraphs/shared/verifiable-draw/src/', import.meta.url));
  const files = [
    join(web, 'vite.config.ts'),
    fileURLToPath(new URL('../../../package-lock.json', import.meta.url)),
    ...[join(web, 'src'), draw].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  ].sort();
  for (const file of files) hash.update(`${file.slice(web.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
