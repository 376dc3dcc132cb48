import { chmodSync, closeSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './paths.mjs';

const FOLDER = join(ROOT, '.data');
const LOCK = join(FOLDER, 'install.lock');
const BEAT_MS = 1_000;
/** A holder that has not touched its lock for so long is dead. */
const DEAD_MS = 15_000;

/**
 * Does the work while no other process of this clone does. Waiting is announced once.
 * @param {() => void} onWait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function alone(onWait, work) {
  // It is also DATA_DIR: the user PostgreSQL runs as has to get through.
  if (mkdirSync(FOLDER, { recursive: true })) chmodSync(FOLDER, 0o711);
  for (let announced = false; !take(); announced = true) {
    if (!announced) onWait();
    await pause(250);
  }
  const beat = setInterval(() => {
    const now = wallClock();
    utimesSync(LOCK, now, now);
  }, BEAT_MS);
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.removeListener('exit', release);
    release();
  }
}

function take() {
  try {
    closeSync(openSync(LOCK, 'wx'));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const beat = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
    if (beat !== undefined && wallClock() * 1000 - beat > DEAD_MS) rmSync(LOCK, { force: true });
    return false;
  }
}

/** Seconds. */
function wallClock() {
  return (performance.timeOrigin + performance.now()) / 1000;
}
