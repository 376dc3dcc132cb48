import {
  DrawError,
  formatCheckpoint,
  type LogEntry,
  leafHash,
  MerkleRootBuilder,
  openNote,
  parseEntry,
  parseVerifierKey,
  taggedHex,
} from '@double-random/verifiable-draw';
import { equalBytes, fromHex, utf8 } from '@double-random/verifiable-draw/bytes.ts';
import { nodeVerifiers } from '@double-random/verifiable-draw/node.ts';
import type { LogProblem, LogProblemCode } from './log-verdict.ts';
import { bodyOf } from './log-witness.ts';
import { logHash } from './queue-log.ts';
import { hashBytes, type Tile, TileEdge, tileWidth } from './tiles.ts';

/** One stored entry with everything that was kept about it. */
export interface StoredEntry {
  readonly idx: number;
  readonly entry: string;
  readonly leafHash: Uint8Array;
  readonly kept: boolean;
  readonly actor: string | null;
  readonly actorSalt: string | null;
  readonly payload: string | null;
  readonly payloadSalt: string | null;
}

export interface StoredHead {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
  readonly cosignatures: readonly { readonly witness: string; readonly line: string }[];
}

const maxProblems = 100;

/** Rebuilds a log entry by entry and compares it with what is stored and signed. */
export class LogWalk {
  readonly problems: LogProblem[] = [];
  firstBadCheckpoint: number | null = null;
  readonly #tree = new MerkleRootBuilder(logHash);
  readonly #edge = new TileEdge();
  readonly #last = new Map<string, number>();
  readonly #origin: string;
  readonly #verifierKey: string;

  constructor(origin: string, verifierKey: string) {
    this.#origin = origin;
    this.#verifierKey = verifierKey;
  }

  get size(): number {
    return this.#tree.size;
  }

  report(code: LogProblemCode, at: string | number): void {
    if (this.problems.length < maxProblems) this.problems.push({ code, at: String(at) });
  }

  /** @returns the tiles this entry filled */
  entry(stored: StoredEntry): Tile[] {
    const { idx, entry } = stored;
    const leaf = leafHash(logHash, utf8(entry));
    if (!equalBytes(stored.leafHash, leaf)) this.report('ENTRY_LEAF', idx);
    const said = readEntry(entry);
    if (said) {
      if (said.prev !== (this.#last.get(said.ref) ?? -1)) this.report('ENTRY_CHAIN', idx);
      this.#last.set(said.ref, idx);
      if (!keeps(said, stored)) this.report('ENTRY_PAYLOAD', idx);
    } else this.report('ENTRY_FORM', idx);
    this.#tree.pushLeafHash(leaf);
    return this.#edge.append([leaf]).filter((tile) => tile.hashes.length === tileWidth * hashBytes);
  }

  /** Tiles that still grow. */
  growing(): Tile[] {
    return this.#edge.growing();
  }

  /** Judges the checkpoint over exactly the entries walked so far. */
  checkpoint(head: StoredHead): void {
    const root = this.#tree.root();
    const body = formatCheckpoint({ origin: this.#origin, size: this.size, root });
    if (head.size !== this.size || !equalBytes(head.root, root) || bodyOf(head.note) !== body) {
      if (this.firstBadCheckpoint === null) this.report('CHECKPOINT_ROOT', head.size);
      this.firstBadCheckpoint ??= head.size;
    }
    if (!isSigned(head.note, this.#verifierKey)) this.report('CHECKPOINT_SIGNATURE', head.size);
    for (const { witness, line } of head.cosignatures)
      if (!isSigned(`${bodyOf(head.note)}\n${line}`, witness)) this.report('COSIGNATURE', head.size);
  }
}

function readEntry(text: string): LogEntry | undefined {
  try {
    return parseEntry(text);
  } catch (error) {
    if (error instanceof DrawError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const committed = (commitment: string, salt: string | null, text: string | null): boolean =>
  salt === null || text === null || taggedHex(logHash, 'payload', fromHex(salt, 32), utf8(text)) === commitment;

/** An erased salt or text proves nothing, and is allowed; what is kept must be what was committed to. */
function keeps(said: LogEntry, stored: StoredEntry): boolean {
  return stored.kept && committed(said.act, stored.actorSalt, stored.actor) && committed(said.c, stored.payloadSalt, stored.payload);
}

function isSigned(note: string, verifierKey: string): boolean {
  try {
    openNote(note, [parseVerifierKey(verifierKey)], 1, nodeVerifiers);
    return true;
  } catch (error) {
    if (error instanceof DrawError) return false;
    throw error;
  }
}
