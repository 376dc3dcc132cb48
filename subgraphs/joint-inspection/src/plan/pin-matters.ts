import type { Answer, PinMattersInput, PinnedMatter } from '@double-random/department-kit/contract.ts';
import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { findAgency } from '@double-random/schema/departments';
import type { JointServices } from '../services.ts';

export interface MatterReference {
  readonly agency: string;
  readonly matterId: string;
}
export type PinnedOf = PinnedMatter & { readonly agency: string };

const notListed = (agency: string): Refusal => ({
  code: 'MATTER_NOT_LISTED',
  message: '该部门没有抽查事项清单。',
  basis: 'KF 第三条',
  details: { agency },
});

/**
 * KF 第三条, PD 第二条: asks every owner for its matters as they stand in its list in force that day. Outside any transaction.
 * @throws UNAVAILABLE when an owner cannot be reached: nothing is made on half an answer
 */
export async function pinMatters(
  departments: JointServices['departments'],
  wanted: readonly MatterReference[],
  on: string,
  requestId: string,
): Promise<Result<readonly PinnedOf[]>> {
  const owners = [...new Set(wanted.map((m) => m.agency))].sort();
  const answers = await Promise.all(
    owners.map(async (agency): Promise<Result<readonly PinnedOf[]>> => {
      const subgraph = findAgency(agency)?.subgraph;
      if (!subgraph) return refuse(notListed(agency));
      const matterIds = [...new Set(wanted.filter((m) => m.agency === agency).map((m) => m.matterId))];
      const input: PinMattersInput = { agency, matterIds, on };
      const answer = await departments<Answer<readonly PinnedMatter[]>>(subgraph, 'pinMatters', input, requestId);
      return 'refusals' in answer ? refuse(...answer.refusals) : ok(answer.value.map((matter) => ({ ...matter, agency })));
    }),
  );
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : answer.refusals));
  return refusals.length ? refuse(...refusals) : ok(answers.flatMap((answer) => (answer.ok ? answer.value : [])));
}
