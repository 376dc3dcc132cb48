import { fromHex, isHex } from '../bytes.ts';
import { canonicalBytes, canonicalJson, parseStrict } from '../canonical/canonical-json.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { taggedHex } from '../hash/tagged.ts';
import type { Hex, UtcTime } from '../types.ts';
import { epochSeconds } from '../utc-time.ts';

/** What may be logged (§12.1). */
export const ENTRY_TYPES = [
  'plan.publish',
  'party.enrol',
  'registry.change',
  'frame.seal',
  'ceremony.open',
  'ceremony.reveal',
  'ceremony.close',
  'ceremony.beacon',
  'ceremony.void',
  'draw.result',
  'draw.void',
  'list.dispatch',
  'inspector.replace',
  'visit.start',
  'visit.evidence',
  'result.enter',
  'result.publish',
  'result.correct',
  'transfer.case',
  'key.rotate',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** One line of the log. No personal or secret data: what happened is committed in `c`, what is public in `h`. */
export interface LogEntry {
  readonly v: 1;
  readonly t: EntryType;
  readonly at: UtcTime;
  readonly org: string;
  /** actor commitment or '' */
  readonly act: Hex | '';
  /** subject; the draw id for a seal */
  readonly ref: string;
  /** index of the last entry with the same ref, or -1 */
  readonly prev: number;
  /** payload commitment or '' */
  readonly c: Hex | '';
  /** public hash or '' */
  readonly h: Hex | '';
  /** related hashes */
  readonly k?: readonly Hex[];
  /** attempt, on frame.seal */
  readonly n?: number;
}

export const MAX_ENTRY_BYTES = 65_535;

/** What each type must carry besides the common members. A table, so that a new type cannot forget it. */
const CARRIES: Readonly<Partial<Record<EntryType, { readonly h?: true; readonly k?: true; readonly n?: true; readonly c?: true }>>> = {
  'frame.seal': { h: true, n: true },
  'ceremony.open': { h: true, k: true },
  'ceremony.reveal': { h: true, k: true },
  'ceremony.close': { h: true, k: true },
  'ceremony.beacon': { h: true, k: true },
  'ceremony.void': { k: true },
  'draw.result': { h: true, k: true },
  'draw.void': { k: true, c: true },
  'inspector.replace': { h: true, k: true },
  'result.correct': { c: true },
};

export type EntryInput = Omit<LogEntry, 'v' | 'act' | 'c' | 'h'> & Partial<Pick<LogEntry, 'act' | 'c' | 'h'>>;

/** Canonical text of a new entry; E_RECORD if its type lacks what it must carry or a member is malformed. */
export function buildEntry(input: EntryInput): string {
  const { act = '', c = '', h = '' } = input;
  const entry: LogEntry = { ...input, v: 1, act, c, h };
  const carries = CARRIES[entry.t] ?? {};
  epochSeconds(entry.at);
  need(ENTRY_TYPES.includes(entry.t) && entry.org !== '' && entry.ref !== '', 'E_RECORD', 'entry');
  need(Number.isSafeInteger(entry.prev) && entry.prev >= -1, 'E_RECORD', 'prev');
  need([act, c, h].every((x) => x === '' || isHex(x, 32)) && (entry.k ?? []).every((x) => isHex(x, 32)), 'E_RECORD', 'hash');
  need((!carries.h || h !== '') && (!carries.c || c !== '') && (!carries.k || entry.k?.length), 'E_RECORD', `${entry.t} lacks a hash`);
  need(carries.n ? Number.isInteger(entry.n) && entry.n! >= 1 : entry.n === undefined, 'E_RECORD', 'attempt');
  const text = canonicalJson(entry);
  need(canonicalBytes(entry).length <= MAX_ENTRY_BYTES, 'E_RECORD', 'size');
  return text;
}

/** Reads an entry strictly (E_CANON). Types and members are judged by whoever walks the log. */
export function parseEntry(text: string): LogEntry {
  const entry = parseStrict<LogEntry>(text);
  need(typeof entry === 'object' && entry !== null && typeof entry.t === 'string' && typeof entry.ref === 'string', 'E_CANON', 'entry');
  need(entry.k === undefined || Array.isArray(entry.k), 'E_CANON', 'k');
  return entry;
}

/** c = TH("ssj1:payload", salt, CJ(payload)). Erasing the 32-byte salt makes the commitment meaningless without touching the log. */
export function payloadCommitment(hash: Hash, salt: Hex, payload: unknown): Hex {
  return taggedHex(hash, 'payload', fromHex(salt, 32), canonicalBytes(payload));
}
