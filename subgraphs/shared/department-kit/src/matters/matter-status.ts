import type { SubgraphContext } from '@double-random/runtime';
import type { Answer, MatterStatus, MattersStatusInput } from '../contract.ts';
import type { DepartmentProfile } from '../profile.ts';
import { mattersById } from './matter-rows.ts';
import { repealedBases } from './rules/legal-basis-validity.ts';

/** Command for joint-inspection before a visit: a pinned matter stays as it is, its basis may have ended since. */
export const mattersStatus =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: MattersStatusInput): Promise<Answer<readonly MatterStatus[]>> => {
    const rows = await mattersById(context.deps.em(), input.matterIds);
    const own = rows.filter((row) => row.agency === input.agency && row.id.startsWith(`${profile.idPrefix}_`));
    return { value: own.map((row) => ({ matterId: row.id, repealed: repealedBases(row.legalBases, input.on) })) };
  };
