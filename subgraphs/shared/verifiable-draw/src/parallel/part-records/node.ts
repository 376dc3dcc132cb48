import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARTS, RECORD } from '../frame-records.ts';

/** Records are kept in pieces that are filled one after the other: nothing is copied to make room. */
const PIECE = RECORD * 512;
/** Two million rows. Beyond it full pieces wait in a file for their turn: a registry of a province must not ask for a province of memory. */
export const IN_MEMORY = 2 ** 27;

interface Part {
  /** Full pieces, or where in the file they are; the last one is being filled. */
  readonly pieces: (Uint8Array | number)[];
  used: number;
}

/** A file nobody else can open and that is gone with the process. There are hashes in it, salted with the frame's key, and no names. */
function openUnnamed(): number {
  const path = join(tmpdir(), `frame-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}

/** Records by part, as they come. */
export class PartRecords {
  private readonly parts: readonly Part[] = Array.from({ length: PARTS }, () => ({ pieces: [], used: 0 }));
  private readonly inMemory: number;
  private held = 0;
  private file: number | undefined;
  private end = 0;

  constructor(inMemory: number) {
    this.inMemory = inMemory;
  }

  add(part: number, records: Uint8Array): void {
    const { pieces } = this.parts[part]!;
    for (let from = 0; from < records.length; ) {
      const at = this.parts[part]!.used % PIECE;
      if (at === 0) pieces.push(this.room(pieces));
      const taken = records.subarray(from, from + PIECE - at);
      (pieces.at(-1) as Uint8Array).set(taken, at);
      from += taken.length;
      this.parts[part]!.used += taken.length;
    }
  }

  /** All of a part; they are given up here. */
  take(part: number): Uint8Array {
    const { pieces, used } = this.parts[part]!;
    const all = new Uint8Array(used);
    pieces.splice(0).forEach((piece, i) => {
      if (typeof piece === 'number') readSync(this.file!, all, PIECE * i, PIECE, piece);
      else all.set(piece.subarray(0, used - PIECE * i), PIECE * i);
    });
    return all;
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  /** A piece to be filled: the one before it, once that waits in the file. */
  private room(pieces: (Uint8Array | number)[]): Uint8Array {
    const full = pieces.at(-1);
    if (full === undefined || typeof full === 'number' || this.held < this.inMemory) {
      this.held += PIECE;
      return new Uint8Array(PIECE);
    }
    this.file ??= openUnnamed();
    writeSync(this.file, full, 0, PIECE, this.end);
    pieces[pieces.length - 1] = this.end;
    this.end += PIECE;
    return full;
  }
}
