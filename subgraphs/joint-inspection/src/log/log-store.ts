import { change, type Em, row, rows } from '@double-random/runtime';
import { equalBytes } from '@double-random/verifiable-draw/bytes.ts';
import { growingTiles, type Tile, TileEdge } from './tiles.ts';
import type { ReadTile } from './tree-proofs.ts';

export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
}

/** The log contradicts what it signed: nothing more is written until somebody has looked (fsck). */
export class LogDamaged extends Error {
  constructor(log: string, what: string) {
    super(`log ${log}: ${what}`);
    this.name = 'LogDamaged';
  }
}

const toCheckpoint = (found: { size: string; root: Buffer; note: string }): StoredCheckpoint => ({ ...found, size: Number(found.size) });

export async function latestCheckpoint(em: Em, log: string): Promise<StoredCheckpoint | undefined> {
  const found = await row<{ size: string; root: Buffer; note: string }>(
    em,
    'select size, root, note from log_checkpoint where log = $1 order by size desc limit 1',
    [log],
  );
  return found && toCheckpoint(found);
}

export async function readTile(em: Em, log: string, level: number, n: number): Promise<Uint8Array | undefined> {
  const found = await row<{ hashes: Buffer }>(em, 'select hashes from log_tile where log = $1 and level = $2 and n = $3', [log, level, n]);
  return found?.hashes;
}

/** Tiles as a proof needs them, each read once. */
export function tileReader(em: Em, log: string): ReadTile {
  const known = new Map<string, Promise<Uint8Array>>();
  return (level, n) => {
    const key = `${level}/${n}`;
    const reading =
      known.get(key) ??
      readTile(em, log, level, n).then((hashes) => {
        if (!hashes) throw new LogDamaged(log, `tile ${key} is missing`);
        return hashes;
      });
    known.set(key, reading);
    return reading;
  };
}

/** Rebuilds the right edge from the tiles. @throws LogDamaged unless its root is the one last signed */
export async function rebuildEdge(em: Em, log: string, size: number): Promise<TileEdge> {
  const wanted = growingTiles(size);
  const stored = await rows<{ level: number; hashes: Buffer }>(
    em,
    `select level, hashes from log_tile join unnest($2::int[], $3::bigint[]) as wanted (level, n) using (level, n) where log = $1`,
    [log, wanted.map((w) => w.level), wanted.map((w) => w.n)],
  );
  const checkpoint = await latestCheckpoint(em, log);
  if ((checkpoint?.size ?? 0) !== size)
    throw new LogDamaged(log, `${size} entries, but the last checkpoint is over ${checkpoint?.size ?? 0}`);
  const byLevel = new Map(stored.map((s) => [s.level, s.hashes]));
  let edge: TileEdge;
  try {
    edge = new TileEdge(
      size,
      wanted.map((w) => byLevel.get(w.level) ?? new Uint8Array(0)),
    );
  } catch (error) {
    throw new LogDamaged(log, (error as Error).message);
  }
  if (checkpoint && !equalBytes(edge.root(), checkpoint.root))
    throw new LogDamaged(log, `the tiles do not give the root of checkpoint ${size}`);
  return edge;
}

/** Writes tiles in their new state; the database refuses one that does not continue the old. */
export async function writeTiles(em: Em, log: string, tiles: readonly Tile[]): Promise<void> {
  await change(
    em,
    `insert into log_tile (log, level, n, hashes) select $1, * from unnest($2::int[], $3::bigint[], $4::bytea[])
     on conflict (log, level, n) do update set hashes = excluded.hashes`,
    [log, tiles.map((t) => t.level), tiles.map((t) => t.n), tiles.map((t) => Buffer.from(t.hashes))],
  );
}
