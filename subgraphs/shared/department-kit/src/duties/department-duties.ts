import { rows, type SubgraphContext } from '@double-random/runtime';
import type { Answer } from '../contract.ts';
import type { DepartmentDutiesInput, DepartmentDuty } from './duties-contract.ts';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * What every agency of this department owes, or did since: KF 第七条, PD 第六条 an approved list is published in time; YY 三（四） the registry is
 * confirmed anew within a year. Of the confirmations of one day only the last one counts.
 */
export const departmentDuties = async (
  context: SubgraphContext,
  input: DepartmentDutiesInput,
): Promise<Answer<readonly DepartmentDuty[]>> => {
  const em = context.deps.em();
  const lists = await rows<DepartmentDuty>(
    em,
    `select 'MATTER_LIST_PUBLICATION' as kind, agency, id as subject, ${instant('approved_at')} as "startedAt", ${instant('published_at')} as "doneAt"
     from matter_list where approved_at is not null and (state = 'APPROVED' or published_at >= $1) order by agency, version`,
    [input.since],
  );
  const registries = await rows<DepartmentDuty>(
    em,
    `with daily as (
       select distinct on (agency, (at at time zone 'Asia/Shanghai')::date) agency, id, at from registry_confirmation
       order by agency, (at at time zone 'Asia/Shanghai')::date, at desc, id desc)
     select 'REGISTRY_REFRESH' as kind, agency, subject, ${instant('at')} as "startedAt", ${instant('next')} as "doneAt"
     from (select agency, id as subject, at, lead(at) over (partition by agency order by at, id) as next from daily) c
     where next is null or next >= $1 order by agency, at`,
    [input.since],
  );
  return { value: [...lists, ...registries] };
};
