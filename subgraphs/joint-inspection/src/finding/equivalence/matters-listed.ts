import type { Answer, ListedMatter, ListedMattersInput } from '@double-random/department-kit/contract.ts';
import { findAgency } from '@double-random/schema/departments';
import type { JointContext } from '../../graph/joint-context.ts';
import type { ProposeEquivalence } from './agree-equivalence.ts';

/** What the two owners call the matters in their lists in force today; undefined where a list does not have it. */
export interface ListedPair {
  readonly own?: string | undefined;
  readonly other?: string | undefined;
}

/**
 * KF 第三条: asks both owners for their matters, before the transaction.
 * @throws UNAVAILABLE when one cannot be reached
 */
export async function mattersListed(context: JointContext, input: ProposeEquivalence): Promise<ListedPair> {
  const { deps, departments } = context.services;
  const nameOf = async (agency: string, code: string): Promise<string | undefined> => {
    const subgraph = findAgency(agency)?.subgraph;
    if (!subgraph) return undefined;
    const asked: ListedMattersInput = { agency, codes: [code], on: deps.clock.today() };
    const answer = await departments<Answer<readonly ListedMatter[]>>(subgraph, 'listedMatters', asked, context.requestId);
    return 'value' in answer ? answer.value[0]?.name : undefined;
  };
  const [own, other] = await Promise.all([nameOf(input.agency, input.matterCode), nameOf(input.otherAgency, input.otherMatterCode)]);
  return { own, other };
}
