import { allOf, type CapLimits, checkCap, ok, type Result, type YearChange } from '@double-random/rules';
import { change, rows, type Tx } from '@double-random/runtime';
import { ledgerCounts } from './ledger-counts.ts';
import { SlotTaken } from './slot-taken.ts';

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
  readonly joint: boolean;
  /** `exemption.consumesCap` of the task's policy (D-09). */
  readonly exemptConsumesCap: boolean;
  /** Initiating agency, kept with the row. */
  readonly agency: string;
}

type Ledger = Pick<Tx, 'em' | 'now'>;

/**
 * KF 第十三条第二款, PD 第十条, X-10: takes one slot per entity and counter, all of them or none.
 * CAP_REACHED (with the counter, never with the entity) when one has no room: the caller's transaction must then not commit.
 * Slots are taken in key order by one statement, so two draws never wait for each other in a circle.
 * @throws SlotTaken when another transaction took a slot meanwhile: the whole transaction is run again
 */
export async function reserve(tx: Ledger, wanted: readonly CapReservation[], scope: ReservationScope): Promise<Result<void>> {
  const { year, joint, exemptConsumesCap } = scope;
  const counts = await ledgerCounts(
    tx.em,
    wanted.map((w) => w.entityKey),
    year,
  );
  const checks = wanted.map((w) =>
    checkCap(counts.get(w.entityKey)!, w.limits, { joint, exempt: false, exemptConsumesCap: w.exempt || exemptConsumesCap }),
  );
  const checked = allOf(...checks.flatMap((c) => (c.ok ? [] : c.refusals)));
  if (!checked.ok) return checked;
  await takeSlots(tx, wanted.map(wishOf), scope, joint ? ['ENTITY', 'JOINT'] : ['ENTITY']);
  return ok(undefined);
}

/** One slot of each counter for one entity; a limit of null lets it be taken whatever was used. */
interface SlotWish {
  readonly assignmentId: string;
  readonly entityKey: string;
  readonly exempt: boolean;
  readonly entityLimit: number | null;
  readonly jointLimit: number | null;
}

/**
 * The lowest free slot of each counter. Room and slot are looked at by the very statement that inserts: a visit committed since the check
 * above either leaves no room here or holds the slot, and the primary key lets one transaction have it.
 */
async function takeSlots(
  tx: Ledger,
  wishes: readonly SlotWish[],
  scope: Pick<ReservationScope, 'year' | 'agency' | 'exemptConsumesCap'>,
  rules: readonly ('ENTITY' | 'JOINT')[],
  state: 'RESERVED' | 'CONSUMED' = 'RESERVED',
): Promise<void> {
  const taken = await change(
    tx.em,
    `insert into cap_slot (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at)
     select w.rule, w.entity_key, $4, (
         select min(n) from generate_series(1, w.held + 1) n
         where not exists (select 1 from cap_slot c where c.rule = w.rule and c.entity_key = w.entity_key and c.year = $4 and c.slot = n)
       ), w.assignment_id, $7, w.exempt, $5, $6
     from (
       select r.rule, w.*, case r.rule when 'ENTITY' then w.entity_limit else w.joint_limit end as room,
         (select count(*) from cap_slot c where c.rule = r.rule and c.entity_key = w.entity_key and c.year = $4) as held,
         (select count(*) from cap_slot c where c.rule = r.rule and c.entity_key = w.entity_key and c.year = $4 and ($11 or w.exempt or not c.exempt)) as used
       from unnest($1::text[], $2::text[], $3::bool[], $9::int[], $10::int[]) as w (entity_key, assignment_id, exempt, entity_limit, joint_limit)
         cross join unnest($8::text[]) as r (rule)
     ) w where w.room is null or w.used < w.room
     order by w.entity_key, w.rule
     on conflict do nothing`,
    [
      wishes.map((w) => w.entityKey),
      wishes.map((w) => w.assignmentId),
      wishes.map((w) => w.exempt),
      scope.year,
      scope.agency,
      tx.now,
      state,
      rules,
      wishes.map((w) => w.entityLimit),
      wishes.map((w) => w.jointLimit),
      scope.exemptConsumesCap,
    ],
  );
  if (taken !== wishes.length * rules.length) throw new SlotTaken();
}

const wishOf = ({ assignmentId, entityKey, exempt, limits }: CapReservation): SlotWish => ({
  assignmentId,
  entityKey,
  exempt,
  entityLimit: limits.entity === 'UNLIMITED' ? null : limits.entity,
  jointLimit: limits.joint,
});

const noLimits: CapLimits = { entity: 'UNLIMITED', joint: null, basis: '' };

interface HeldSlot {
  readonly rule: 'ENTITY' | 'JOINT';
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

/** The held slots given up in one year and taken in another; without limits, whatever room there is. */
async function transfer(
  tx: Ledger,
  assignmentId: string,
  held: readonly HeldSlot[],
  year: number,
  state: 'RESERVED' | 'CONSUMED',
  guard?: { readonly limits: CapLimits; readonly exemptConsumesCap: boolean },
): Promise<void> {
  const [first] = held;
  if (!first) return;
  await change(tx.em, `delete from cap_slot where assignment_id = $1`, [assignmentId]);
  await takeSlots(
    tx,
    [wishOf({ assignmentId, entityKey: first.entityKey, exempt: first.exempt, limits: guard?.limits ?? noLimits })],
    { year, agency: first.agency, exemptConsumesCap: guard?.exemptConsumesCap ?? true },
    held.map((h) => h.rule),
    state,
  );
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
 */
export async function changeYear(
  tx: Ledger,
  assignmentId: string,
  toYear: number,
  limits: CapLimits,
  exemptConsumesCap: boolean,
): Promise<YearChange> {
  const held = await slotsOf(tx, assignmentId);
  const [first] = held;
  if (!first || first.year === toYear) return { outcome: 'STAYS' };
  const counts = (await ledgerCounts(tx.em, [first.entityKey], toYear)).get(first.entityKey)!;
  // As at the draw: the approved number is a limit for exempt visits too.
  const use = { joint: held.some((h) => h.rule === 'JOINT'), exempt: false, exemptConsumesCap: first.exempt || exemptConsumesCap };
  if (!checkCap(counts, limits, use).ok) {
    await release(tx, assignmentId);
    return { outcome: 'CANCELLED', reason: 'CAP_AFTER_YEAR_END' };
  }
  await transfer(tx, assignmentId, held, toYear, 'RESERVED', { limits, exemptConsumesCap });
  return { outcome: 'MOVES', toYear };
}
