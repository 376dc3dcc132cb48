import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { DataPlace } from './data-place.ts';
import { messages, NeedsAttention } from './messages.ts';
import { asUser } from './run-user.ts';

export const SUPERUSER = 'postgres';

/** The cluster folder of this major version; `exists` is true once it has been initialised completely. */
export function findCluster(place: DataPlace, major: string): { cluster: string; exists: boolean } {
  const cluster = join(place.folder, major);
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (found !== major) throw new NeedsAttention(messages.otherMajor(cluster, found, major));
    return { cluster, exists: true };
  }
  const other = readdirSync(place.folder).find((name) => /^\d+$/.test(name) && name !== major);
  if (other) throw new NeedsAttention(messages.otherMajor(place.folder, other, major));
  return { cluster, exists: false };
}

/**
 * Makes the cluster: UTF-8, code-point order everywhere (the built-in C.UTF-8, independent of the machine's locales and
 * of their upgrades), passwords by scram-sha-256 for every connection. Made under another name and renamed: a start
 * killed half-way leaves no half cluster.
 */
export function initCluster(binaries: Binaries, place: DataPlace, cluster: string, password: string, sync: boolean): void {
  for (const name of readdirSync(place.folder)) {
    if (name.startsWith('init-')) rmSync(join(place.folder, name), { recursive: true, force: true });
  }
  const draft = mkdtempSync(join(place.folder, 'init-'));
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.user) for (const path of [draft, passwordFile]) chownSync(path, place.user.uid, place.user.gid);
  const args = [
    ['-D', join(draft, 'data')],
    ['-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--text-search-config=simple'],
    sync ? [] : ['--no-sync'],
  ].flat();
  const run = spawnSync(binaries.program('initdb'), args, {
    ...asUser(place.user),
    cwd: place.user ? '/' : place.folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new NeedsAttention(messages.initFailed(run.error?.message ?? run.stderr));
  }
  renameSync(join(draft, 'data'), cluster);
  rmSync(draft, { recursive: true, force: true });
}
