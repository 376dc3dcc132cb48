import { type CapForecast, type LedgerCounts, ok, type Result, refuse, sampleSize } from '@double-random/rules';
import { findAgency } from '@double-random/schema/departments';
import { entityBlocks } from '../../draw/frame/entity-blocks.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { policyFor } from '../../task/task-policy.ts';
import type { PlanItemRow, PlanRow } from '../plan-row.ts';
import { knownUses } from './known-uses.ts';
import { RegistryInScope } from './registry-in-scope.ts';
import { RoomOfItem, RoomOfPlan } from './room-of-item.ts';

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

/**
 * KF 第十三条第二款, PD 第十条: whether the plan's draws fit under the yearly caps, by the registries of today and by the visits this person may
 * know of. What the plan has drawn already is part of what it means to draw. What a rule excludes besides (a matter passed this year, an exemption) is left to the draw.
 * The registries are walked side by side: their entities are counted, not kept.
 * @throws UNAVAILABLE
 */
export async function forecastPlan(
  { deps, actor, services, requestId }: JointContext,
  plan: Pick<PlanRow, 'agency' | 'year'>,
  items: readonly PlanItemRow[],
): Promise<Result<PlanForecast>> {
  const registries = new Map<string, RegistryInScope>();
  const registryOf = (agency: string, matterIds: readonly string[]): RegistryInScope => {
    const key = `${agency} ${matterIds.toSorted().join(' ')}`;
    const registry = registries.get(key) ?? new RegistryInScope(services, requestId, agency, matterIds);
    registries.set(key, registry);
    return registry;
  };
  const perItem: RoomOfItem[] = [];
  for (const item of items) {
    const policy = policyFor(item.initiator, participantsOf(item), findAgency(item.initiator)?.region ?? null, deps.clock.today());
    if (!policy.ok) return policy;
    perItem.push(new RoomOfItem(item, policy.value, registriesOf(item, registryOf)));
  }
  const together = new RoomOfPlan();
  const sources = [...registries.values()];
  for await (const block of entityBlocks(sources)) {
    const listings = new Map<string, Set<RegistryInScope>>();
    block.forEach(({ rows }, i) => {
      for (const { entityKey } of rows) {
        const listing = listings.get(entityKey);
        if (listing) listing.add(sources[i]!);
        else listings.set(entityKey, new Set([sources[i]!]));
      }
    });
    const used = await knownUses(deps.em(), actor, [...listings.keys()], plan);
    for (const [entityKey, listing] of listings) {
      const counts = used.get(entityKey) ?? unused(plan.year);
      const found = perItem.map((one) => ({ room: one.look(listing, counts), rounds: one.item.rounds }));
      together.add(found.flatMap(({ room, rounds }) => (room === undefined ? [] : { room, rounds })));
    }
  }
  const refusals = sources.flatMap((registry) => registry.refusals);
  if (refusals.length > 0) return refuse(...refusals);
  const forecasts = perItem.map((one): ItemForecast => {
    const forecast = one.forecast();
    const size = sampleSize(forecast.inScope, one.item.ratioBasisPoints);
    return { code: one.item.code, byRatio: size.ok ? size.value : 0, ...forecast };
  });
  return ok({ items: forecasts, total: together.forecast(forecasts) });
}

const participantsOf = (item: PlanItemRow): readonly string[] =>
  item.joint ? [...new Set(item.matters.map((m) => m.agency))].filter((agency) => agency !== item.initiator) : [];

const registriesOf = (
  { matters }: PlanItemRow,
  registryOf: (agency: string, matterIds: readonly string[]) => RegistryInScope,
): readonly RegistryInScope[] =>
  [...Map.groupBy(matters, ({ agency }) => agency)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([agency, of]) =>
      registryOf(
        agency,
        of.map((m) => m.matterId),
      ),
    );

const unused = (year: number): LedgerCounts => {
  const none = { reserved: 0, consumed: 0, exempt: 0 };
  return { year, entity: none, joint: none };
};
