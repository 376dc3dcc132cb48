import { rows, type SubgraphContext } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { Answer, EntitiesByMatter, EntitiesByMatterInput, MattersOfEntity } from '../contract.ts';
import { listInForceOn } from '../matters/list-rows.ts';
import { everyMatter } from '../objects/exclude-object.ts';
import type { DepartmentProfile } from '../profile.ts';

const pageSize = 20_000;

/** KF 第十二条第一款: the entities of the registry, each with the matters of the list in force it may be inspected for, page by page. */
export const entitiesByMatter =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: EntitiesByMatterInput): Promise<Answer<EntitiesByMatter>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    const em = context.deps.em();
    const list = await listInForceOn(em, agency, input.on);
    if (!list) return { value: { entities: [], next: null } };
    const found = await rows<MattersOfEntity>(
      em,
      `select o.entity_key collate "C" as "entityKey", array_agg(distinct m.matter_code order by m.matter_code) as codes
       from object_matter m join inspection_object o on o.id = m.object_id
       where m.agency = $1 and m.matter_code in (select code from matter where list_id = $2) and o.state = 'ACTIVE' and o.entity_key collate "C" > $3
         and not exists (select 1 from scope_exclusion x where x.object_id = o.id and x.matter_code in (m.matter_code, '${everyMatter}'))
       group by 1 order by 1 limit $4`,
      [agency, list.id, input.after ?? '', pageSize + 1],
    );
    const entities = found.slice(0, pageSize);
    return { value: { entities, next: found.length > pageSize ? entities.at(-1)!.entityKey : null } };
  };
