import {
  type CapForecast,
  type CapLimits,
  capRoom,
  forecastCaps,
  type LedgerCounts,
  ok,
  type Result,
  sampleSize,
} from '@double-random/rules';
import { findAgency } from '@double-random/schema/departments';
import { limitsOf } from '../../draw/judge-candidates.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { policyFor } from '../../task/task-policy.ts';
import type { PlanItemRow, PlanRow } from '../plan-row.ts';
import { entitiesOfItem } from './entities-of-item.ts';
import { knownUses } from './known-uses.ts';

export interface ItemForecast extends CapForecast {
  readonly code: string;
  /** What one round draws by the ratio, from the registry as it is today. */
  readonly byRatio: number;
}
export interface PlanForecast {
  readonly items: readonly ItemForecast[];
  /** All items together: an entity in the scope of several has its room once. */
  readonly total: CapForecast;
}

interface Room {
  readonly entityKey: string;
  readonly room: number | undefined;
}

/**
 * KF 第十三条第二款, PD 第十条: whether the plan's draws fit under the yearly caps, by the registries of today and by the visits this person may
 * know of. What the plan has drawn already is part of what it means to draw. What a rule excludes besides (a matter passed this year, an exemption) is left to the draw.
 */
export async function forecastPlan(
  { deps, actor, services, requestId }: JointContext,
  plan: Pick<PlanRow, 'agency' | 'year'>,
  items: readonly PlanItemRow[],
): Promise<Result<PlanForecast>> {
  const forecasts: ItemForecast[] = [];
  const rooms = new Map<string, { room: number | undefined; rounds: number }>();
  for (const item of items) {
    const inScope = await entitiesOfItem(services, requestId, item);
    if (!inScope.ok) return inScope;
    const entities = inScope.value;
    const policy = policyFor(item.initiator, participantsOf(item), findAgency(item.initiator)?.region ?? null, deps.clock.today());
    if (!policy.ok) return policy;
    const keys = entities.map((e) => e.entityKey);
    const used = await knownUses(deps.em(), actor, keys, plan);
    const use = { joint: item.joint, exempt: false, exemptConsumesCap: policy.value.taskWide['exemption.consumesCap'].value };
    const found = entities.map(({ entityKey, departments, listedCaps }): Room => {
      const limits: CapLimits = limitsOf(policy.value, departments, listedCaps);
      return { entityKey, room: capRoom(used.get(entityKey) ?? unused(plan.year), limits, use) };
    });
    for (const { entityKey, room } of found) {
      const before = rooms.get(entityKey);
      rooms.set(entityKey, { room: wider(before, room), rounds: (before?.rounds ?? 0) + item.rounds });
    }
    const size = sampleSize(entities.length, item.ratioBasisPoints);
    const planned = { perRound: item.estimatedCount, rounds: item.rounds };
    const forecast = forecastCaps(
      found.map((f) => f.room),
      planned,
    );
    forecasts.push({ code: item.code, byRatio: size.ok ? size.value : 0, ...forecast });
  }
  return ok({ items: forecasts, total: together(forecasts, [...rooms.values()]) });
}

const participantsOf = (item: PlanItemRow): readonly string[] =>
  item.joint ? [...new Set(item.matters.map((m) => m.agency))].filter((agency) => agency !== item.initiator) : [];

const unused = (year: number): LedgerCounts => {
  const none = { reserved: 0, consumed: 0, exempt: 0 };
  return { year, entity: none, joint: none };
};

/** Of several items the one that leaves more room: what does not fit even so does not fit. */
const wider = (before: { readonly room: number | undefined } | undefined, room: number | undefined): number | undefined =>
  before === undefined ? room : before.room === undefined || room === undefined ? undefined : Math.max(before.room, room);

function together(
  items: readonly CapForecast[],
  entities: readonly { readonly room: number | undefined; readonly rounds: number }[],
): CapForecast {
  const wanted = items.reduce((sum, item) => sum + item.wanted, 0);
  const { inScope, byRoom } = forecastCaps(
    entities.map(({ room }) => room),
    { perRound: 0, rounds: 1 },
  );
  const bearable = entities.reduce((sum, { room, rounds }) => sum + Math.min(room ?? rounds, rounds), 0);
  const feasible = Math.min(
    bearable,
    items.reduce((sum, item) => sum + item.feasible, 0),
  );
  return { inScope, byRoom, wanted, feasible, shortfall: wanted - feasible };
}
