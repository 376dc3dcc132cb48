import { row, rows, type SubgraphContext } from '@double-random/runtime';
import type { Answer, MatterStatus, MattersStatusInput } from '../contract.ts';
import { everyMatter } from '../objects/exclude-object.ts';
import type { DepartmentProfile } from '../profile.ts';
import { mattersById } from './matter-rows.ts';
import { repealedBases } from './rules/legal-basis-validity.ts';

/** YY 三（四）: matter code → the law that puts this object outside it. */
async function exclusionsAt(context: SubgraphContext, agency: string, objectCode: string): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ matterCode: string; legalBasis: string }>(
    context.deps.em(),
    `select x.matter_code as "matterCode", x.legal_basis as "legalBasis" from scope_exclusion x join inspection_object o on o.id = x.object_id
     where o.agency = $1 and o.code = $2`,
    [agency, objectCode],
  );
  return new Map(found.map((x) => [x.matterCode, x.legalBasis]));
}

const nameToday = (context: SubgraphContext, agency: string, objectCode: string): Promise<{ objectName: string } | undefined> =>
  row(context.deps.em(), `select name as "objectName" from inspection_object where agency = $1 and code = $2`, [agency, objectCode]);

/** Command for joint-inspection before a visit: a pinned matter stays as it is; its basis, or its hold on the object, may have ended since. */
export const mattersStatus =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: MattersStatusInput): Promise<Answer<readonly MatterStatus[]>> => {
    const found = await mattersById(context.deps.em(), input.matterIds);
    const own = found.filter((row) => row.agency === input.agency && row.id.startsWith(`${profile.idPrefix}_`));
    const excluded = input.objectCode ? await exclusionsAt(context, input.agency, input.objectCode) : new Map<string, string>();
    const named = input.objectCode ? await nameToday(context, input.agency, input.objectCode) : undefined;
    return {
      value: own.map(({ id, code, legalBases }) => {
        const outOfScope = excluded.get(code) ?? excluded.get(everyMatter);
        return { matterId: id, repealed: repealedBases(legalBases, input.on), ...(outOfScope ? { outOfScope } : {}), ...named };
      }),
    };
  };
