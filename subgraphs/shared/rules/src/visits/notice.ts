import { daysBetween, type PlainDate } from '../basics/plain-date.ts';
import { ok, type Refusal, type Result, refuse } from '../basics/refusal.ts';
import { visitRefusals } from './refusals.ts';

/** Notice to the object as the task's policy and its matters decide it, and what has happened so far. */
export interface NoticeFacts {
  readonly decision: 'REQUIRED' | 'FORBIDDEN' | 'NOT_REQUIRED';
  readonly minLeadDays: number;
  readonly sentOn: PlainDate | undefined;
  /** The day of the visit as the object was told it; undefined where the notice named none, or the team has been there already. */
  readonly toldFor?: PlainDate | undefined;
  /** Decision of the task, with its reason, that this visit is unsuitable for notice. */
  readonly noNoticeReason: string | undefined;
}

/** PD 第二十条（二） 「不宜告知的」, R-25: one unsuitable matter, or the task's own decision, forbids the notice of the whole visit (D-72, K-14). */
export const isNoticeForbidden = (facts: {
  readonly matters: readonly { readonly noNotice: boolean }[];
  readonly noNoticeReason: string | undefined;
}): boolean => facts.noNoticeReason !== undefined || facts.matters.some((m) => m.noNotice);

/** PD 第二十条（二） 「不得向检查对象透露情况，不发放部门联合检查告知书」. */
export const checkIssueNotice = (facts: NoticeFacts): Result<void> =>
  facts.decision === 'FORBIDDEN' || facts.noNoticeReason !== undefined ? refuse(visitRefusals.noticeForbidden()) : ok(undefined);

/** PD 第二十条（二）: the decision not to notify comes before any notice and says why. */
export function checkMarkNoNotice(facts: Pick<NoticeFacts, 'sentOn'>, reason: string): Result<void> {
  if (facts.sentOn !== undefined) return refuse(visitRefusals.noticeAlreadySent());
  return reason.trim() ? ok(undefined) : refuse(visitRefusals.reasonRequired('reason'));
}

/** PD 第二十条（二） 「在现场检查前…告知被检查对象检查的时间」: what is missing on the day of the visit, which is the day told; the lead time is counted in days (A-21: none stated, 0). */
export function noticeMissing(facts: NoticeFacts, day: PlainDate): Refusal | undefined {
  if (facts.decision !== 'REQUIRED' || facts.noNoticeReason !== undefined) return undefined;
  if (facts.sentOn === undefined || facts.sentOn > day) return visitRefusals.noticeRequired();
  if (facts.toldFor !== undefined && facts.toldFor !== day) return visitRefusals.noticeForOtherDay(facts.toldFor);
  return daysBetween(facts.sentOn, day) < facts.minLeadDays ? visitRefusals.noticeTooLate(facts.minLeadDays) : undefined;
}
