import { rows, type SubgraphContext } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { Answer, ListedMatter, ListedMattersInput } from '../contract.ts';
import type { DepartmentProfile } from '../profile.ts';
import { listInForceOn } from './list-rows.ts';

/** Command for joint-inspection: which of these codes, or which matters at all, the agency's list in force has, and what it calls them. */
export const listedMatters =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, { agency, codes, on }: ListedMattersInput): Promise<Answer<readonly ListedMatter[]>> => {
    const em = context.deps.em();
    const list = await listInForceOn(em, getAgencyOf(profile, agency).code, on);
    if (!list) return { value: [] };
    return {
      value: await rows<ListedMatter>(
        em,
        'select code, name from matter where list_id = $1 and ($2::text[] is null or code = any($2)) order by code',
        [list.id, codes ?? null],
      ),
    };
  };
