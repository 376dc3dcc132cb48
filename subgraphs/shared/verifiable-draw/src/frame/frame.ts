import { compareText } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import type { FrameCommitment, Hex, InspectorRecord, InspectorRow, ObjectRecord, ObjectRow } from '../types.ts';
import { type Blinding, blinding } from './blinding.ts';
import { RowCommitment } from './row-commitment.ts';
import { sortByLeaf } from './sort-rows.ts';

export const STRATUM_CODE = /^[A-Za-z0-9._:-]{1,64}$/;
export const EXCLUSION_CODE = /^(?:[A-Z][A-Z0-9_]{0,31})?$/;
/** Departments, zones and qualifications: any printable ASCII without quote and backslash, so that a row needs no escapes. */
export const PLAIN_CODE = /^[\x20-\x21\x23-\x5b\x5d-\x7e]{0,64}$/;
export const MAX_BALLS = 255;

/** A frozen list (清册): rows in published order and what the seal commits to. */
export interface Frame<Row> {
  readonly rows: readonly Row[];
  readonly frame: FrameCommitment;
}

/** Row of one candidate; a record outside §2's limits is E_RECORD. */
export function objectRow(blind: Blinding, record: ObjectRecord): ObjectRow {
  const { id, s, w, x } = record;
  need(id !== '' && STRATUM_CODE.test(s) && EXCLUSION_CODE.test(x), 'E_RECORD', 'object codes');
  need(Number.isInteger(w) && w >= 1 && w <= MAX_BALLS, 'E_RECORD', 'balls');
  const { leaf, fc } = blind.blind(id, record.facts);
  return [leaf, s, w, x, fc];
}

/** Row of one inspector; load may be 0 for all. */
export function inspectorRow(blind: Blinding, record: InspectorRecord): InspectorRow {
  const { id, d, z, load, x, specs } = record;
  need(id !== '' && d !== '' && EXCLUSION_CODE.test(x), 'E_RECORD', 'inspector codes');
  need([d, z, ...specs].every((code) => PLAIN_CODE.test(code)) && !specs.includes(''), 'E_RECORD', 'inspector codes');
  need(Number.isSafeInteger(load) && load >= 0, 'E_RECORD', 'load');
  const { leaf, fc } = blind.blind(id, record.facts);
  return [leaf, d, z, load, x, [...specs].sort(compareText), fc];
}

/** Sorts rows and commits to them; the same identity twice is E_RECORD. */
export function commitRows<Row extends ObjectRow | InspectorRow>(hash: Hash, key: Hex, rows: readonly Row[]): Frame<Row> {
  const sorted = sortByLeaf(rows);
  const commitment = new RowCommitment(hash, 'E_RECORD');
  for (const row of sorted) commitment.push(row);
  return { rows: sorted, frame: { ...commitment.commitment, key } };
}

/** Freezes 检查对象清册: blinds, sorts and commits. Excluded candidates stay in, with their code. */
export function buildObjectFrame(hash: Hash, frameKey: Hex, records: Iterable<ObjectRecord>): Frame<ObjectRow> {
  const blind = blinding(hash, frameKey);
  const rows: ObjectRow[] = [];
  // One string per code instead of one per row: walking millions of rows stays within the cache.
  const codes = new Map<string, string>();
  const shared = (code: string): string => codes.get(code) ?? (codes.set(code, code) && code);
  for (const record of records) {
    const [leaf, s, w, x, fc] = objectRow(blind, record);
    rows.push([leaf, shared(s), w, shared(x), fc]);
  }
  return commitRows(hash, blind.keyCommitment, rows);
}

/** Freezes 执法检查人员清册. */
export function buildInspectorFrame(hash: Hash, frameKey: Hex, records: Iterable<InspectorRecord>): Frame<InspectorRow> {
  const blind = blinding(hash, frameKey);
  const rows: InspectorRow[] = [];
  for (const record of records) rows.push(inspectorRow(blind, record));
  return commitRows(hash, blind.keyCommitment, rows);
}
