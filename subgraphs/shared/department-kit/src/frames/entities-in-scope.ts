import { row, rows, type SubgraphContext } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { Answer, EntitiesInScope, EntitiesInScopeInput } from '../contract.ts';
import { everyMatter } from '../objects/exclude-object.ts';
import type { DepartmentProfile } from '../profile.ts';
import { frameMatters } from './frame-matters.ts';

const pageSize = 20_000;

/** KF 第十三条: whom a plan's draws could fall on, by the rows that a frame of today would count as active. */
export const entitiesInScope =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: EntitiesInScopeInput): Promise<Answer<EntitiesInScope>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    const em = context.deps.em();
    const matters = await frameMatters(em, agency, input.matterIds);
    if (!matters.ok) return { refusals: matters.refusals };
    const codes = matters.value.map(({ code }) => code);
    const found = await rows<{ key: string }>(
      em,
      `select distinct o.entity_key collate "C" as key from object_matter m join inspection_object o on o.id = m.object_id
       where m.agency = $1 and m.matter_code = any($2) and o.agency = $1 and o.state = 'ACTIVE' and o.entity_key collate "C" > $3
         and not exists (select 1 from scope_exclusion x where x.object_id = o.id and x.matter_code in (m.matter_code, '${everyMatter}'))
       order by 1 limit $4`,
      [agency, codes, input.after ?? '', pageSize + 1],
    );
    const cap = await row<{ cap: number | null }>(em, 'select min(entity_cap_per_year)::int as cap from matter where id = any($1)', [
      input.matterIds,
    ]);
    const entityKeys = found.slice(0, pageSize).map(({ key }) => key);
    return { value: { entityKeys, capPerYear: cap?.cap ?? null, next: found.length > pageSize ? entityKeys.at(-1)! : null } };
  };
