import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT, toolEnvironment } from './paths.mjs';

const GUARD = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Runs Node with these arguments in this terminal and waits: signals go on to it, its exit code comes back.
 * @param {string} node
 * @param {string[]} args
 * @param {{ guarded: boolean }} options guarded: it ends when we are killed
 * @returns {Promise<number>}
 */
export function runNode(node, args, { guarded }) {
  const child = spawn(node, guarded ? ['--disable-warning=ExperimentalWarning', '--import', GUARD, ...args] : args, {
    cwd: ROOT,
    env: { ...toolEnvironment(), STARTER_PID: String(process.pid) },
    stdio: guarded ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  const forward = (signal) => {
    // Ctrl-C at a terminal reaches the whole group by itself; a second one would mean "at once".
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.removeListener(name, forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
