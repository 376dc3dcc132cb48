import { execFileSync, spawnSync } from 'node:child_process';
import { messages, NeedsAttention } from './messages.ts';

/** The user PostgreSQL runs as when we are root. */
export interface RunUser {
  name: string;
  uid: number;
  gid: number;
}

/** initdb needs a real entry in the user database, so only names that resolve are candidates. */
function lookUp(nameOrUid: string): RunUser | undefined {
  const ask = (flag: string) => execFileSync('id', [flag, nameOrUid], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const user = { name: ask('-un'), uid: Number(ask('-u')), gid: Number(ask('-g')) };
    return user.uid === 0 ? undefined : user;
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses root. As an ordinary user: undefined (run as we are). As root: `postgres`, else the person behind
 * sudo, else `nobody`.
 * @param candidates names or numbers of users, first match wins
 * @throws Error when we are root and none of them exists
 */
export function chooseRunUser(candidates: readonly (string | undefined)[]): RunUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const candidate of candidates) {
    const user = candidate === undefined ? undefined : lookUp(candidate);
    if (user) return user;
  }
  throw new NeedsAttention(messages.noRunUser());
}

/** Who owns an existing database goes on running it: the candidate list does not decide twice. */
export function userOfExistingData(uid: number, gid: number): RunUser {
  return lookUp(String(uid)) ?? { name: `UID ${uid}`, uid, gid };
}

/** Spawn options that make a child run as that user. */
export function asUser(user: RunUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** Asked of the operating system rather than computed from mode bits: access lists and mount options count too. */
export function canWriteIn(folder: string, user: RunUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { ...asUser(user), cwd: '/', stdio: 'ignore' }).status === 0;
}
