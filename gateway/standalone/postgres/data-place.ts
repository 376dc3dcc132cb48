import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { messages, NeedsAttention } from './messages.ts';
import { canWriteIn, type RunUser, userOfExistingData } from './run-user.ts';

/** Where the database files are and who runs the server on them. */
export interface DataPlace {
  /** folder owned by the run user; the cluster is in a subfolder named after the major version */
  folder: string;
  user: RunUser | undefined;
}

/** Names the folder of the database files when it could not be inside DATA_DIR. */
const LOCATION_FILE = 'postgres-location';

/** Makes DATA_DIR if it is not there. What others may see of it: that it exists, and the way through to the database files. */
export function openDataDir(dataDir: string): string {
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, 0o711);
  }
  return realpathSync(dataDir);
}

/**
 * `DATA_DIR/postgres`, handed to the run user alone (never DATA_DIR itself); a folder of its own elsewhere when that
 * user cannot get there, remembered in DATA_DIR for the next start.
 * @throws Error when the files belong to somebody we cannot become
 */
export function placeData(
  dataDir: string,
  major: string,
  user: RunUser | undefined,
  elsewhere: string,
  log: (line: string) => void,
): DataPlace {
  const remembered = join(dataDir, LOCATION_FILE);
  const folder = existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : join(dataDir, 'postgres');
  const existing = statSync(join(folder, major), { throwIfNoEntry: false }) ?? statSync(folder, { throwIfNoEntry: false });
  if (!user) {
    if (existing && process.getuid !== undefined && existing.uid !== process.getuid()) {
      throw new NeedsAttention(messages.notYourData(folder, existing.uid));
    }
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { folder, user };
  }
  const owner = existing && existing.uid !== 0 ? userOfExistingData(existing.uid, existing.gid) : user;
  log(messages.runsAs(owner.name));
  handOver(folder, owner);
  if (canWriteIn(folder, owner)) return { folder, user: owner };
  if (existsSync(join(folder, major))) throw new NeedsAttention(messages.notYourData(folder, owner.uid));
  rmdirSync(folder);
  mkdirSync(dirname(elsewhere), { recursive: true, mode: 0o755 });
  const other = mkdtempSync(elsewhere);
  handOver(other, owner);
  writeFileSync(remembered, `${other}\n`);
  log(messages.dataPlacedElsewhere(dataDir, other, owner.name));
  return { folder: other, user: owner };
}

function handOver(folder: string, user: RunUser): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
}
