import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from '../config.ts';
import type { Binaries } from './binaries.ts';
import type { DataPlace } from './data-place.ts';
import { readPostmasterFile } from './earlier-server.ts';
import { serverArguments, type Tuning } from './settings.ts';

const LOG_LIMIT = 10 * 1024 * 1024;

/** One server process under its supervisor. */
export interface Launched {
  supervisor: ChildProcess;
  /** resolves when the server is gone, with the exit code */
  gone: Promise<number | null>;
}

export interface LaunchPlan {
  binaries: Binaries;
  place: DataPlace;
  cluster: string;
  port: number;
  tuning: Tuning;
  logFile: string;
  /** removed by the supervisor once the server is gone */
  removeAfter: readonly string[];
}

/** Why a server did not come up, so that the caller can choose another port or wait a moment. */
export type LaunchFailure = { kind: 'port-taken' } | { kind: 'still-closing' } | { kind: 'other'; tail: string };

/** Starts the server and waits until it takes connections (after a crash: until it has recovered). */
export async function launch(plan: LaunchPlan): Promise<Launched | LaunchFailure> {
  if (existsSync(plan.logFile) && statSync(plan.logFile).size > LOG_LIMIT) renameSync(plan.logFile, `${plan.logFile}.1`);
  const logStart = existsSync(plan.logFile) ? statSync(plan.logFile).size : 0;
  const launched = spawnSupervisor(plan);
  let exited = false;
  void launched.gone.then(() => {
    exited = true;
  });
  while (!exited) {
    if (readPostmasterFile(plan.cluster)?.status === 'ready') return launched;
    await pause(15);
  }
  return explain(readFrom(plan.logFile, logStart));
}

function spawnSupervisor(plan: LaunchPlan): Launched {
  const instructions = {
    command: plan.binaries.program('postgres'),
    args: serverArguments(plan.cluster, plan.port, plan.tuning),
    cwd: plan.cluster,
    env: bareEnvironment(),
    uid: plan.place.user?.uid,
    gid: plan.place.user?.gid,
    logFile: plan.logFile,
    stopCommand: plan.binaries.program('pg_ctl'),
    stopArgs: ['stop', '-D', plan.cluster, '-m', 'fast'],
    removeAfter: plan.removeAfter,
  };
  const script = fileURLToPath(new URL('./supervisor.mjs', import.meta.url));
  const supervisor = spawn(process.execPath, [script, JSON.stringify(instructions)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: bareEnvironment(),
  });
  const gone = new Promise<number | null>((resolve) => {
    supervisor.once('exit', (code) => resolve(code));
    supervisor.once('error', () => resolve(null));
  });
  supervisor.stdin!.on('error', () => {});
  return { supervisor, gone };
}

function explain(tail: string): LaunchFailure {
  if (/could not bind|Address already in use|could not create any TCP/i.test(tail)) return { kind: 'port-taken' };
  if (/shared memory block .* still in use|lock file .* already exists/i.test(tail)) return { kind: 'still-closing' };
  return { kind: 'other', tail };
}

function readFrom(path: string, offset: number): string {
  if (!existsSync(path)) return '';
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(Math.min(8_192, Math.max(0, statSync(path).size - offset)));
  readSync(file, buffer, 0, buffer.length, offset);
  closeSync(file);
  return buffer.toString('utf8');
}
