import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const web = fileURLToPath(new URL('../../', import.meta.url));

/** A bundled program: its script, with the style sheets that come with it. Paths are below the bundle's folder. */
export interface Program {
  readonly script: string;
  readonly styles: readonly string[];
}

/** The browser's programs as they are served. */
interface Bundle {
  /** Where its files are. They do not change: other sources make another folder. */
  readonly folder: string;
  /** By name of `programs` in vite.config.ts. */
  readonly programs: Readonly<Record<string, Program>>;
}

/**
 * The browser's programs, bundled now unless that was done from the same sources before.
 * @param dist where bundles are kept, each in a folder named by its sources: whoever starts at the same time finds a whole bundle or none
 */
export async function builtBundle(say: (line: string) => void = () => {}, dist = join(web, 'dist')): Promise<Bundle> {
  const name = fingerprint();
  const folder = join(dist, name);
  if (!existsSync(folder)) {
    say('正在打包网页程序，首次约需数秒……');
    mkdirSync(dist, { recursive: true });
    const draft = mkdtempSync(join(dist, 'draft-'));
    try {
      const bundler = fileURLToPath(new URL('./bundle.ts', import.meta.url));
      await promisify(execFile)(process.execPath, ['--import', 'tsx', bundler, draft], { cwd: web });
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Somebody else was faster with the same.
      if (!existsSync(folder)) throw error;
    }
    forgetOthers(dist, name);
  }
  return { folder, programs: readPrograms(folder) };
}

/** Bundles of earlier sources go when a new one came; drafts may still be worked on. */
function forgetOthers(dist: string, name: string): void {
  for (const other of readdirSync(dist))
    if (other !== name && !other.startsWith('draft-')) rmSync(join(dist, other), { recursive: true, force: true });
}

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly name?: string;
  readonly isEntry?: boolean;
}

function readPrograms(folder: string): Record<string, Program> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
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
  return hash.digest('hex').slice(0, 32);
}
