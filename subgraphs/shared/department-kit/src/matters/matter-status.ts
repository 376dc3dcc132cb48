import type { SubgraphContext } from '@double-random/runtime';
import type { Answer } from '../contract.ts';
import type { DepartmentProfile } from '../profile.ts';
import { mattersById } from './matter-rows.ts';
import { repealedBases } from './rules/legal-basis-validity.ts';

export interface MattersStatusInput {
  readonly agency: string;
  readonly matterIds: readonly string[];
  readonly on: string;
}
/** Whether a pinned matter may still be checked on a day. */
export interface MatterStatus {
  readonly matterId: string;
  /** Titles of its bases without force that day: not empty = NOT_CHECKED(BASIS_REPEALED), D-51. */
  readonly repealed: readonly string[];
}

/** Command for joint-inspection before a visit: a pinned matter stays as it is, its basis may have ended since. */
export const mattersStatus =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: MattersStatusInput): Promise<Answer<readonly MatterStatus[]>> => {
    const rows = await mattersById(context.deps.em(), input.matterIds);
    const own = rows.filter((row) => row.agency === input.agency && row.id.startsWith(`${profile.idPrefix}_`));
    return { value: own.map((row) => ({ matterId: row.id, repealed: repealedBases(row.legalBases, input.on) })) };
  };
