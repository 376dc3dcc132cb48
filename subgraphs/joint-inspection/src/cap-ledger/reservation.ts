import { type CapLimits, checkCap, ok, type Refusal, type Result, type YearChange } from '@double-random/rules';
import { change, rows, type Tx } from '@double-random/runtime';
import { basisOf, type CapBasis } from './cap-basis.ts';
import { ledgerCounts } from './ledger-counts.ts';
import { lockCounted } from './lock-counted.ts';
import { type CapRule, placesOf } from './places.ts';
import { takeRoomy } from './take-roomy.ts';

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

/**
 * KF 第十三条第二款, PD 第十条, X-10: takes one slot per entity and counter, all of them or none. An entity is wanted once.
 * CAP_REACHED (with the counter, never with the entity) when one has no room: the caller's transaction must then not commit.
 * Draws over different entities go on side by side; of those that want the same entity the second looks when the first has ended.
 */
export async function reserve(tx: Ledger, wanted: readonly CapReservation[], scope: ReservationScope): Promise<Result<void>> {
  const { year, agency, basis, joint, exemptConsumesCap } = scope;
  const rules: readonly CapRule[] = joint ? ['ENTITY', 'JOINT'] : ['ENTITY'];
  const keysOf = (reservations: readonly CapReservation[]) => reservations.map((w) => w.entityKey);
  await lockCounted(tx.em, keysOf(wanted));
  // A joint draw takes two places or none, and a window of twelve months looks into another year too.
  const left = joint || basis?.from ? wanted : await takeRoomy(tx, wanted, scope);
  if (left.length === 0) return ok(undefined);
  const placesAt = await placesOf(tx.em, keysOf(left), basis ?? year);
  const taken: TakenSlot[] = [];
  const refusals: Refusal[] = [];
  for (const { assignmentId, entityKey, limits, exempt } of left) {
    const places = placesAt(entityKey);
    const checked = checkCap(places.counts, limits, { joint, exempt: false, exemptConsumesCap: exempt || exemptConsumesCap });
    if (checked.ok) taken.push(...rules.map((rule) => ({ rule, entityKey, slot: places.free(rule), assignmentId, exempt })));
    else refusals.push(...checked.refusals);
  }
  if (refusals.length > 0) return { ok: false, refusals };
  await insertSlots(tx, taken, { year, agency, state: 'RESERVED' });
  return ok(undefined);
}

interface TakenSlot {
  readonly rule: CapRule;
  readonly entityKey: string;
  readonly slot: number;
  readonly assignmentId: string;
  readonly exempt: boolean;
}

/** What the rows say beside their places. */
interface SlotTerms {
  readonly year: number;
  readonly agency: string;
  readonly state: 'RESERVED' | 'CONSUMED';
}

/** Its entities are locked: a place that is taken all the same breaks the primary key, and the transaction with it. */
async function insertSlots(tx: Ledger, taken: readonly TakenSlot[], { year, agency, state }: SlotTerms): Promise<void> {
  await rows(
    tx.em,
    `insert into cap_slot (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at)
     select w.rule, w.entity_key, $6, w.slot, w.assignment_id, $7, w.exempt, $8, $9
     from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::bool[]) as w (rule, entity_key, slot, assignment_id, exempt)
     order by w.entity_key, w.rule`,
    [
      taken.map((t) => t.rule),
      taken.map((t) => t.entityKey),
      taken.map((t) => t.slot),
      taken.map((t) => t.assignmentId),
      taken.map((t) => t.exempt),
      year,
      state,
      agency,
      tx.now,
    ],
  );
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
  await lockCounted(tx.em, [entityKey]);
  await change(tx.em, `delete from cap_slot where assignment_id = $1`, [assignmentId]);
  const places = (await placesOf(tx.em, [entityKey], year))(entityKey);
  const taken = held.map(({ rule }) => ({ rule, entityKey, slot: places.free(rule), assignmentId, exempt }));
  await insertSlots(tx, taken, { year, agency, state });
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

/** C-5: what was counted in error is counted no more. @returns the year it had been counted in */
export async function strike(tx: Ledger, assignmentId: string): Promise<number | undefined> {
  const struck = await rows<{ year: number }>(
    tx.em,
    `delete from cap_slot where assignment_id = $1 and state = 'CONSUMED' returning year`,
    [assignmentId],
  );
  return struck[0]?.year;
}

/** C-5: a visit that was released in error is counted after all, whatever room there is. */
export async function countAgain(
  tx: Ledger,
  { assignmentId, entityKey, exempt }: Omit<CapReservation, 'limits'>,
  { year, joint, agency }: Pick<ReservationScope, 'year' | 'joint' | 'agency'>,
): Promise<void> {
  await lockCounted(tx.em, [entityKey]);
  const places = (await placesOf(tx.em, [entityKey], year))(entityKey);
  const rules: readonly CapRule[] = joint ? ['ENTITY', 'JOINT'] : ['ENTITY'];
  const taken = rules.map((rule) => ({ rule, entityKey, slot: places.free(rule), assignmentId, exempt }));
  await insertSlots(tx, taken, { year, agency, state: 'CONSUMED' });
}

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
  await lockCounted(tx.em, [first.entityKey]);
  await release(tx, assignmentId);
  const counts = (await ledgerCounts(tx.em, [first.entityKey], basis)).get(first.entityKey)!;
  // As at the draw: the approved number is a limit for exempt visits too.
  const use = { joint: held.some((h) => h.rule === 'JOINT'), exempt: false, exemptConsumesCap: first.exempt || exemptConsumesCap };
  if (!checkCap(counts, limits, use).ok) return { outcome: 'CANCELLED', reason: 'CAP_AFTER_YEAR_END' };
  await transfer(tx, assignmentId, held, toYear, 'RESERVED');
  return { outcome: 'MOVES', toYear };
}
