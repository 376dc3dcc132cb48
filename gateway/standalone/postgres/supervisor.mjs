/**
 * Runs beside the process that needs the database and starts PostgreSQL for it. Its standard input is a pipe held by
 * that process: when the pipe closes, be it by a kill -9, PostgreSQL is shut down (fast: connections are cut, nothing
 * confirmed is lost). Detached, so that Ctrl-C reaches the process first and the database last.
 *
 * Argument: JSON { command, args, cwd, env, uid, gid, logFile, stopCommand, stopArgs, removeAfter }.
 */
import { spawn, spawnSync } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const plan = JSON.parse(process.argv[2]);
const log = openSync(plan.logFile, 'a', 0o600);
const server = spawn(plan.command, plan.args, {
  cwd: plan.cwd,
  env: plan.env,
  uid: plan.uid,
  gid: plan.gid,
  stdio: ['ignore', log, log],
});

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  // Windows has no SIGINT for other processes: pg_ctl knows how to ask there.
  if (process.platform === 'win32') spawnSync(plan.stopCommand, plan.stopArgs, { stdio: 'ignore' });
  else server.kill('SIGINT');
}

function finish(code) {
  for (const path of plan.removeAfter) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
server.on('error', () => finish(127));
server.on('exit', (code) => finish(code ?? 1));
