import { type Em, row, rows } from '../data/rows.ts';
import { entryHash, type Stored } from './trail.ts';

/** What can be wrong with a chain; each is found at the first sequence number that shows it. */
export const trailFaults = {
  MISSING: '缺少这一序号的记录',
  ALTERED: '内容与其哈希不符',
  UNLINKED: '没有接在前一条的哈希之后',
  ADDED: '多出链尾以外的记录',
  REWRITTEN: '与此前抄录的哈希不符',
} as const;
export type TrailFault = keyof typeof trailFaults;

export interface TrailVerdict {
  readonly ok: boolean;
  /** Range that was walked, both inclusive; empty when `to` < `from`. */
  readonly from: number;
  readonly to: number;
  /** Entries found in order before the first fault. */
  readonly entries: number;
  /** First sequence number that is missing or whose content does not match its hash. */
  readonly brokenAt: number | null;
  readonly fault: TrailFault | null;
  /** End of the chain as it stands: what an auditor writes down to hold against it later. */
  readonly last: number;
  readonly lastHash: string;
}

export interface TrailRange {
  /** First sequence number; 1 when absent. */
  readonly from?: number | undefined;
  /** Last sequence number; the end of the chain when absent or beyond it. */
  readonly to?: number | undefined;
  /** An end of the chain somebody wrote down earlier: whoever rewrote everything after it, head included, is found by it. */
  readonly noted?: { readonly seq: number; readonly hash: string } | undefined;
}

const page = 1000;
const genesis = '0'.repeat(64);

/** Walks a part of the chain and names the first entry that was altered, removed or put in. */
export async function verifyTrail(em: Em, { from = 1, to, noted }: TrailRange = {}): Promise<TrailVerdict> {
  // One statement: entries and head are of the same moment, whatever is being added meanwhile.
  const end = await row<{ seq: number; hash: string; newest: number }>(
    em,
    'select seq::int as seq, hash, coalesce((select max(seq) from trail), 0)::int as newest from trail_head where id = 1',
  );
  if (!end) throw new Error('the trail has no head');
  const until = Math.min(to ?? end.seq, end.seq);
  let entries = 0;
  const verdict = (fault: TrailFault | null, brokenAt: number | null): TrailVerdict => {
    return { ok: fault === null, from, to: until, entries, brokenAt, fault, last: end.seq, lastHash: end.hash };
  };

  if (noted && (await hashAt(em, noted.seq)) !== noted.hash) return verdict('REWRITTEN', noted.seq);
  let previousHash = await hashAt(em, from - 1);
  if (previousHash === undefined) return verdict('MISSING', from - 1);
  for (let after = from - 1; after < until; after += page) {
    for (const { hash, ...entry } of await entriesBetween(em, after, Math.min(after + page, until))) {
      const expected = from + entries;
      if (entry.seq !== expected) return verdict('MISSING', expected);
      if (entry.previousHash !== previousHash) return verdict('UNLINKED', expected);
      if (entryHash(entry) !== hash) return verdict('ALTERED', expected);
      previousHash = hash;
      entries++;
    }
    const reached = Math.min(after + page, until);
    if (from + entries <= reached) return verdict('MISSING', from + entries);
  }
  if (until === end.seq && previousHash !== end.hash) return verdict('ALTERED', end.seq);
  return end.newest > end.seq ? verdict('ADDED', end.seq + 1) : verdict(null, null);
}

const hashAt = async (em: Em, seq: number): Promise<string | undefined> =>
  seq === 0 ? genesis : (await row<{ hash: string }>(em, 'select hash from trail where seq = $1', [seq]))?.hash;

const entriesBetween = (em: Em, after: number, to: number) =>
  rows<Stored & { hash: string }>(
    em,
    `select seq::int as "seq", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at", action, subject, actor, actor_kind as "actorKind", roles,
       department, outcome, code, reason, approver, request_id as "requestId", before_hash as "beforeHash", after_hash as "afterHash",
       previous_hash as "previousHash", hash
     from trail where seq > $1 and seq <= $2 order by seq`,
    [after, to],
  );
