import type { EntitiesInScope } from '@double-random/department-kit/contract.ts';
import { ok, type Result } from '@double-random/rules';
import { askAll, askDepartment } from '../../draw/department-calls.ts';
import type { JointServices } from '../../services.ts';
import type { PlanItemRow } from '../plan-row.ts';

/** An entity a plan item could draw: the departments that have business there, and the lowest number their lists allow. */
export interface EntityInScope {
  readonly entityKey: string;
  readonly departments: readonly string[];
  readonly listedCaps: readonly number[];
}

/** PD 第二条: with business under every department of the scope, or under one of them (ALL, ANY). @throws UNAVAILABLE */
export async function entitiesOfItem(
  services: JointServices,
  requestId: string,
  item: Pick<PlanItemRow, 'matters' | 'scope'>,
): Promise<Result<readonly EntityInScope[]>> {
  const agencies = [...new Set(item.matters.map(({ agency }) => agency))].sort();
  const registries = await askAll(agencies, async (agency) => {
    const matterIds = item.matters.filter((m) => m.agency === agency).map((m) => m.matterId);
    const keys: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Result<EntitiesInScope> = await askDepartment(services, requestId, agency, 'entitiesInScope', {
        agency,
        matterIds,
        after,
      });
      if (!page.ok) return page;
      keys.push(...page.value.entityKeys);
      after = page.value.next;
      if (after === null) return ok({ agency, keys, cap: page.value.capPerYear });
    }
  });
  if (!registries.ok) return registries;
  const byEntity = new Map<string, { departments: string[]; listedCaps: number[] }>();
  for (const { agency, keys, cap } of registries.value)
    for (const key of keys) {
      const entity = byEntity.get(key) ?? { departments: [], listedCaps: [] };
      entity.departments.push(agency);
      if (cap !== null) entity.listedCaps.push(cap);
      byEntity.set(key, entity);
    }
  const { match, agencies: within } = item.scope;
  const inScope = (departments: readonly string[]) =>
    match === 'ALL' ? within.every((one) => departments.includes(one)) : within.some((one) => departments.includes(one));
  return ok([...byEntity].filter(([, { departments }]) => inScope(departments)).map(([entityKey, entity]) => ({ entityKey, ...entity })));
}
