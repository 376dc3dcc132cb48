import { type CapLimits, capRoom, checkCap, ok, type Refusal, type Result, type YearChange } from '@double-random/rules';
import { change, rows, type Tx } from '@double-random/runtime';
import { basisOf, type CapBasis } from './cap-basis.ts';
import { ledgerCounts } from './ledger-counts.ts';
import { lockLedger, shareLedger } from './lock-ledger.ts';
import { type CapRule, placesOf } from './places.ts';
import { SlotTaken } from './slot-taken.ts';
import { takeSlots, type WantedSlot } from './take-slots.ts';

/** One entity in one task: what takes one slot of each counter it falls under. */
export interface CapReservation {
  readonly assignmentId: string;
  readonly entityKey: string;
  /** As they stand for this draw: raised by the approved exemption where there is one (K-06). */
  readonly limits: CapLimits;
  /** Drawn under an approved exemption: counted, and counted apart. */
  readonly exempt: boolean;
}
export interface ReservationScope {
  /** Year the slots are charged to: the task's plan year. */
  readonly year: number;
  /** What counts towards the caps; absent = every department's visits of that year. */
  readonly basis?: CapBasis;
  readonly joint: boolean;
  /** `exemption.consumesCap` of the task's policy (D-09). */
  readonly exemptConsumesCap: boolean;
  /** Initiating agency, kept with the row. */
  readonly agency: string;
}

type Ledger = Pick<Tx, 'em' | 'now'>;

/** Slots above the first free one that a draw without a cap may fall back on at once. */
const fallback = 4;

/**
 * KF 第十三条第二款, PD 第十条, X-10: takes one slot per entity and counter, all of them or none. An entity is wanted once.
 * CAP_REACHED (with the counter, never with the entity) when one has no room: the caller's transaction must then not commit.
 *
 * Draws take their places at the same time and none is run again. Each takes the lowest free place of every entity, so that two draws that
 * saw the same entity want the same place: the second waits for what becomes of the first, and takes the next one as long as its own cap has
 * room for one visit more; where it has none it looks again, because the first may not count against it.
 */
export async function reserve(tx: Ledger, wanted: readonly CapReservation[], scope: ReservationScope): Promise<Result<void>> {
  const { year, agency, basis } = scope;
  // Twelve months count places of two years: draws charged to different ones would not meet at a place.
  await (basis?.from === undefined ? shareLedger(tx.em) : lockLedger(tx.em));
  let open = await chooseSlots(tx, wanted, scope, 0);
  while (open.ok && open.value.length > 0) {
    const { lost, highest } = await takeSlots(tx, open.value, { year, agency, state: 'RESERVED' });
    if (lost.length === 0) break;
    const concerned = new Set(lost.map((w) => w.assignmentId));
    const again = wanted.filter((w) => concerned.has(w.assignmentId));
    const chosen = await chooseSlots(tx, again, scope, highest);
    const still = new Set(lost.map(nameOf));
    open = chosen.ok ? ok(chosen.value.filter((w) => still.has(nameOf(w)))) : chosen;
  }
  return open.ok ? ok(undefined) : open;
}

const nameOf = ({ rule, assignmentId }: WantedSlot): string => `${rule} ${assignmentId}`;

/** The free places above `above` for each and every counter; what this draw has taken already does not count against it. */
async function chooseSlots(
  tx: Ledger,
  wanted: readonly CapReservation[],
  { year, basis, joint, exemptConsumesCap }: ReservationScope,
  above: number,
): Promise<Result<readonly WantedSlot[]>> {
  const rules: readonly CapRule[] = joint ? ['ENTITY', 'JOINT'] : ['ENTITY'];
  const own = above > 0 ? wanted.map((w) => w.assignmentId) : [];
  const keys = wanted.map((w) => w.entityKey);
  const placesAt = await placesOf(tx.em, keys, basis ?? year, own);
  const refusals: Refusal[] = [];
  const chosen: WantedSlot[] = [];
  for (const { assignmentId, entityKey, limits, exempt } of wanted) {
    const places = placesAt(entityKey);
    const use = { joint, exempt: false, exemptConsumesCap: exempt || exemptConsumesCap };
    const checked = checkCap(places.counts, limits, use);
    const room = Math.min(capRoom(places.counts, limits, use) ?? fallback, fallback);
    if (checked.ok) chosen.push(...rules.map((rule) => ({ rule, entityKey, slots: places.free(rule, room, above), assignmentId, exempt })));
    else refusals.push(...checked.refusals);
  }
  return refusals.length > 0 ? { ok: false, refusals } : ok(chosen);
}

interface HeldSlot {
  readonly rule: CapRule;
  readonly entityKey: string;
  readonly year: number;
  readonly exempt: boolean;
  readonly agency: string;
}

const slotsOf = (tx: Ledger, assignmentId: string): Promise<HeldSlot[]> =>
  rows<HeldSlot>(
    tx.em,
    `select rule, entity_key as "entityKey", year, exempt, agency from cap_slot where assignment_id = $1 and state = 'RESERVED' order by rule for update`,
    [assignmentId],
  );

/** The held slots given up in one year and taken in another, whatever room there is. */
async function transfer(
  tx: Ledger,
  assignmentId: string,
  held: readonly HeldSlot[],
  year: number,
  state: 'RESERVED' | 'CONSUMED',
): Promise<void> {
  const [first] = held;
  if (!first) return;
  const { entityKey, exempt, agency } = first;
  await lockLedger(tx.em);
  await change(tx.em, `delete from cap_slot where assignment_id = $1`, [assignmentId]);
  const places = (await placesOf(tx.em, [entityKey], year))(entityKey);
  const wanted = held.map(({ rule }) => ({ rule, entityKey, slots: places.free(rule, 1), assignmentId, exempt }));
  const { lost } = await takeSlots(tx, wanted, { year, agency, state });
  if (lost.length > 0) throw new SlotTaken();
}

/**
 * The visit ended: the slots are used up, charged to the Shanghai year of the visit (`consumptionYear`; R-07, D-02).
 * A visit that took place counts even where the other year is full already.
 * @returns false when nothing was reserved (any more)
 */
export async function consume(tx: Ledger, assignmentId: string, year: number): Promise<boolean> {
  const held = await slotsOf(tx, assignmentId);
  if (held.some((h) => h.year !== year)) await transfer(tx, assignmentId, held, year, 'CONSUMED');
  else await change(tx.em, `update cap_slot set state = 'CONSUMED' where assignment_id = $1 and state = 'RESERVED'`, [assignmentId]);
  return held.length > 0;
}

/** D-13: gives reserved slots back. What was consumed stays (`releasesCap` of the rules says when). @returns how many slots */
export const release = (tx: Ledger, ...assignmentIds: readonly string[]): Promise<number> =>
  change(tx.em, `delete from cap_slot where assignment_id = any($1) and state = 'RESERVED'`, [assignmentIds]);

/**
 * D-04: an approved extension takes the visit into another year; its slots move, or, where that year is full, are given back and the
 * assignment has to be cancelled (CAP_AFTER_YEAR_END): never silently a visit too many.
 * @param basis what counts in that year, as at the draw; the calendar year where it is a number. Its own slot never counts against itself.
 */
export async function changeYear(
  tx: Ledger,
  assignmentId: string,
  basis: CapBasis | number,
  limits: CapLimits,
  exemptConsumesCap: boolean,
): Promise<YearChange> {
  const { year: toYear } = basisOf(basis);
  const held = await slotsOf(tx, assignmentId);
  const [first] = held;
  if (!first || first.year === toYear) return { outcome: 'STAYS' };
  await lockLedger(tx.em);
  await release(tx, assignmentId);
  const counts = (await ledgerCounts(tx.em, [first.entityKey], basis)).get(first.entityKey)!;
  // As at the draw: the approved number is a limit for exempt visits too.
  const use = { joint: held.some((h) => h.rule === 'JOINT'), exempt: false, exemptConsumesCap: first.exempt || exemptConsumesCap };
  if (!checkCap(counts, limits, use).ok) return { outcome: 'CANCELLED', reason: 'CAP_AFTER_YEAR_END' };
  await transfer(tx, assignmentId, held, toYear, 'RESERVED');
  return { outcome: 'MOVES', toYear };
}
