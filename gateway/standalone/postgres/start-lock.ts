import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { messages, NeedsAttention } from './messages.ts';
import { processIdentity } from './process-identity.ts';

interface Holder {
  pid: number;
  identity: string;
}

/**
 * One start per data directory. A lock left by a killed start is taken over: its holder's number may live again, its
 * holder does not. PostgreSQL's own lock file stands behind this one.
 * @returns releases the lock
 * @throws Error when another live start holds it
 */
export function acquireStartLock(dataDir: string): () => void {
  const path = join(dataDir, 'start.lock');
  const mine: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? 'unknown' };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify(mine));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EROFS') throw new NeedsAttention(messages.notYourData(dataDir, statSync(dataDir).uid));
      if (code !== 'EEXIST') throw error;
      const holder = readHolder(path);
      if (holder && processIdentity(holder.pid) === holder.identity) throw new NeedsAttention(messages.dataDirInUse(dataDir, holder.pid));
      rmSync(path, { force: true });
    }
  }
  throw new NeedsAttention(messages.dataDirInUse(dataDir, 0));
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
