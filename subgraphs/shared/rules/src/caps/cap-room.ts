import { ok, type Result, refuse } from '../basics/refusal.ts';
import { capRefusals } from './refusals.ts';

/** Visit assignments of one entity in one year: `reserved` = drawn, not yet visited; `consumed` = visited. Of both together `exempt` were directed draws. */
export interface CapCount {
  readonly reserved: number;
  readonly consumed: number;
  readonly exempt: number;
}
export interface LedgerCounts {
  readonly year: number;
  /** Every draw of every department. */
  readonly entity: CapCount;
  /** Joint tasks only (PD 第十条). */
  readonly joint: CapCount;
}
/** As the effective policy computes them for one entity (`capAtEntity`, `raisedCap`); null = no joint cap. `basis` = the clauses the numbers come from. */
export interface CapLimits {
  readonly entity: number | 'UNLIMITED';
  readonly joint: number | null;
  readonly basis: string;
}
/** How this draw stands to the caps. */
export interface CapUse {
  readonly joint: boolean;
  /** A directed draw with an approved exemption passes the guard. */
  readonly exempt: boolean;
  /** `exemption.consumesCap`: whether earlier exempt draws count against ordinary ones (D-09). */
  readonly exemptConsumesCap: boolean;
}

/** KF 第十三条第二款: what has been used, with or without the exempt ones. */
export const usedCount = (count: CapCount, exemptConsumesCap: boolean): number =>
  count.reserved + count.consumed - (exemptConsumesCap ? 0 : count.exempt);

const counterOf = (limit: CapLimits['entity' | 'joint'], count: CapCount, use: CapUse) =>
  limit === null || limit === 'UNLIMITED' ? undefined : Math.max(limit - usedCount(count, use.exemptConsumesCap), 0);

/** Free slots; undefined = unlimited. A joint draw needs room in both counters (K-02). */
export function capRoom(counts: LedgerCounts, limits: CapLimits, use: CapUse): number | undefined {
  if (use.exempt) return undefined;
  const rooms = [counterOf(limits.entity, counts.entity, use), use.joint ? counterOf(limits.joint, counts.joint, use) : undefined];
  const numbers = rooms.filter((room) => room !== undefined);
  return numbers.length ? Math.min(...numbers) : undefined;
}

/** KF 第十三条第二款, PD 第十条, YX 五（四）, CD 六: why the entity is not in the pool, or undefined when it has room. The entity counter is named first. */
export function capExclusion(counts: LedgerCounts, limits: CapLimits, use: CapUse): 'CAP_ENTITY' | 'CAP_JOINT' | undefined {
  if (use.exempt) return undefined;
  if (counterOf(limits.entity, counts.entity, use) === 0) return 'CAP_ENTITY';
  return use.joint && counterOf(limits.joint, counts.joint, use) === 0 ? 'CAP_JOINT' : undefined;
}

/** The same guard for a named entity, as a reservation outside a draw meets it: CAP_REACHED with the counter. */
export function checkCap(counts: LedgerCounts, limits: CapLimits, use: CapUse): Result<void> {
  const reason = capExclusion(counts, limits, use);
  if (!reason) return ok(undefined);
  const counter = reason === 'CAP_ENTITY' ? 'entity' : 'joint';
  const facts = { counter, year: counts.year, used: usedCount(counts[counter], use.exemptConsumesCap), basis: limits.basis } as const;
  return refuse(capRefusals.reached({ ...facts, limit: Number(limits[counter]) }));
}

/** The counts after one more assignment was reserved: an entity in a task counts once, however many departments and matters (R-06, D-11). */
export function afterReservation(counts: LedgerCounts, use: CapUse): LedgerCounts {
  const add = (count: CapCount): CapCount => ({ ...count, reserved: count.reserved + 1, exempt: count.exempt + (use.exempt ? 1 : 0) });
  return { ...counts, entity: add(counts.entity), joint: use.joint ? add(counts.joint) : counts.joint };
}
