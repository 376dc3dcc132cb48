import type { PlainDate } from '../basics/plain-date.ts';
import { ok, type Refusal, type Result, refuse } from '../basics/refusal.ts';
import { teamRefusals } from './refusals.ts';

/** A written delegation of a head's power to approve; days inclusive. */
export interface Delegation {
  readonly role: string;
  readonly department: string;
  readonly to: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly documentNo: string;
}

export interface ApproverFacts {
  readonly person: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly delegations: readonly Delegation[];
}

/** The request to replace an inspector. */
export interface ReplacementRequest {
  readonly requester: string;
  readonly replaced: string;
  readonly candidate: string | undefined;
  readonly team: readonly string[];
  /** The inspector's own department, never the initiator as such (K-10). */
  readonly department: string;
  /** Its deputy head is a party himself, so that the principal head decides in his place (D-28). */
  readonly deputyHeadBarred?: boolean;
}

/** A denial is not a refusal: the caller answers FORBIDDEN and says no more. */
export type ApprovalVerdict =
  | { readonly verdict: 'ALLOWED'; readonly delegatedBy: string | undefined }
  | { readonly verdict: 'FORBIDDEN'; readonly reason: 'OTHER_DEPARTMENT' | 'NOT_DEPUTY_HEAD' | 'PARTY_TO_THE_REPLACEMENT' }
  | { readonly verdict: 'REFUSED'; readonly refusal: Refusal };

/** KF 第十七条, PD 第十六条: the document of a delegation of this role that holds on this day. */
export const findDelegation = (person: ApproverFacts, role: string, department: string, on: PlainDate): string | undefined =>
  person.delegations.find((d) => d.role === role && d.department === department && d.to === person.person && d.from <= on && on <= d.until)
    ?.documentNo;

/**
 * KF 第十七条 「经本部门分管负责人同意后」: the deputy head of the inspector's own department or his delegate;
 * not the requester, not the replaced, not the candidate, not a member of the team (D-28, X-15).
 */
export function mayApproveReplacement(approver: ApproverFacts, request: ReplacementRequest, on: PlainDate): ApprovalVerdict {
  const delegatedBy = findDelegation(approver, 'dh', request.department, on);
  if (delegatedBy === undefined) {
    if (approver.department !== request.department) return { verdict: 'FORBIDDEN', reason: 'OTHER_DEPARTMENT' };
    if (!approver.roles.includes(request.deputyHeadBarred ? 'ph' : 'dh')) return { verdict: 'FORBIDDEN', reason: 'NOT_DEPUTY_HEAD' };
  }
  if (approver.person === request.requester) return { verdict: 'REFUSED', refusal: teamRefusals.selfApproval() };
  const party = [request.replaced, request.candidate, ...request.team].includes(approver.person);
  return party ? { verdict: 'FORBIDDEN', reason: 'PARTY_TO_THE_REPLACEMENT' } : { verdict: 'ALLOWED', delegatedBy };
}

/** KF 第十七条: nothing is executed before the approval. */
export const checkApproved = (replacement: { readonly approved: boolean }): Result<void> =>
  replacement.approved ? ok(undefined) : refuse(teamRefusals.approvalRequired('dh'));
