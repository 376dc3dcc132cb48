import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_MODULES, ROOT } from './paths.mjs';

const STAMP = join(NODE_MODULES, '.double-random-installed');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/**
 * True when node_modules is what package-lock.json says. Usually one look at the stamp; without a matching one (somebody
 * ran npm by hand) npm's own record of what it installed is compared package by package.
 * @param {boolean} development also the development dependencies
 */
export function isInstalled(development) {
  const stamp = `${lockHash()}${development ? ' development' : ''}`;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8').startsWith(stamp)) return true;
  if (!recordMatchesLock(development)) return false;
  writeStamp(stamp);
  return true;
}

/** After an installation of everything. */
export function rememberInstallation() {
  writeStamp(`${lockHash()} development`);
}

function recordMatchesLock(development) {
  const record = join(NODE_MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const there = Object.entries(installed).every(([path, { version }]) => locked[path]?.version === version);
  const needed = Object.entries(locked).filter(
    ([path, entry]) =>
      path.startsWith('node_modules/') && !entry.optional && !entry.devOptional && !entry.peer && (development || !entry.dev),
  );
  // A workspace has nothing to download: the link is all there is to it.
  const linked = ([path, entry]) => entry.link === true && existsSync(join(ROOT, path));
  return there && needed.every((each) => each[0] in installed || linked(each));
}

function writeStamp(text) {
  try {
    writeFileSync(STAMP, text);
  } catch {
    // Somebody else's node_modules, readable only: the comparison is made again next time.
  }
}
