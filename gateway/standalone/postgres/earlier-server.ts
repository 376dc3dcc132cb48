import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messages, NeedsAttention } from './messages.ts';
import { processCommand, processIdentity } from './process-identity.ts';

/** What a server writes about itself into its data directory. */
export interface PostmasterFile {
  pid: number;
  /** `starting`, `ready`, `stopping` … ; empty before the server gets that far */
  status: string;
}

/** postmaster.pid of a cluster, undefined when no server runs or ran into a crash there. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, status: (lines[7] ?? '').trim() } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Before a start, with the start lock held: a server that an earlier, killed start left on this cluster is shut down; a
 * lock file whose number now belongs to some other program is removed (PostgreSQL would take it for a live server).
 */
export async function settleEarlierServer(cluster: string): Promise<void> {
  const file = readPostmasterFile(cluster);
  if (!file) return;
  if (!processCommand(file.pid)?.includes(cluster)) {
    // On Windows the command line is not readable; there PostgreSQL judges its lock file itself.
    if (process.platform !== 'win32') rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  const identity = processIdentity(file.pid);
  try {
    process.kill(file.pid, 'SIGINT');
  } catch {
    // Gone between the look and the signal.
  }
  for (let waited = 0; waited < 1_200; waited += 1) {
    if (processIdentity(file.pid) !== identity) return;
    await pause(25);
  }
  throw new NeedsAttention(messages.serverStillRunning(file.pid, cluster));
}
