import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { isPublished, type ListState, listStates } from '../list-states.ts';

export type ListAction = 'EDIT' | 'SUBMIT' | 'RETURN' | 'APPROVE' | 'PUBLISH' | 'SUPERSEDE';

/** requirements C-1. What is not here is refused. */
const transitions: Readonly<Record<ListAction, { readonly from: ListState; readonly to: ListState }>> = {
  EDIT: { from: 'DRAFT', to: 'DRAFT' },
  SUBMIT: { from: 'DRAFT', to: 'IN_REVIEW' },
  RETURN: { from: 'IN_REVIEW', to: 'DRAFT' },
  APPROVE: { from: 'IN_REVIEW', to: 'APPROVED' },
  PUBLISH: { from: 'APPROVED', to: 'PUBLISHED' },
  SUPERSEDE: { from: 'PUBLISHED', to: 'SUPERSEDED' },
};

/** YX 五（一）: 法制室 is among those responsible for the list. */
export const legalReviewOwed: Refusal = { code: 'REVIEW_REQUIRED', message: '清单公布前须经法制审核', basis: 'YX 五（一）' };

/**
 * KF 第七条: a published list is changed by a new version, never in place.
 * @param legalReview the pack demands legal review: what is not approved has not had it (YX 五（一）)
 */
export function nextListState(state: ListState, action: ListAction, legalReview = false): Result<ListState> {
  const { from, to } = transitions[action];
  if (state === from) return ok(to);
  if (isPublished(state) && action !== 'SUPERSEDE')
    return refuse({ code: 'PUBLISHED_IMMUTABLE', message: '已公布的清单版本不得改动，请另起新版本', basis: 'KF 第七条' });
  if (action === 'PUBLISH' && legalReview) return refuse(legalReviewOwed);
  return refuse({
    code: 'ILLEGAL_TRANSITION',
    message: `清单${listStates[state]}，不能执行此操作`,
    basis: '平台规则：事项清单流程',
    details: { from: state, to },
  });
}
