import type { OnSiteNotice } from '../packs/parameter-values.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { departmentPolicy } from './effective-policy.ts';

export interface NoticeDecision {
  /** REQUIRED before the visit, FORBIDDEN, or NOT_REQUIRED. */
  readonly decision: 'REQUIRED' | 'FORBIDDEN' | 'NOT_REQUIRED';
  readonly minLeadDays: number;
  readonly why: string;
}

/** K-13, K-14, R-25: one matter unsuitable for notice, and nothing is disclosed to the object before the visit. */
export function noticeDecision(policy: EffectivePolicy, matters: readonly { readonly noNotice: boolean }[]): NoticeDecision {
  const { value, from } = policy.taskWide['notice.advance'];
  if (matters.some((m) => m.noNotice)) {
    return { decision: 'FORBIDDEN', minLeadDays: 0, why: '有事项不宜告知，整个检查不得向检查对象透露情况' };
  }
  return value.required
    ? { decision: 'REQUIRED', minLeadDays: value.minLeadDays, why: `检查前须告知被检查对象（${from}）` }
    : { decision: 'NOT_REQUIRED', minLeadDays: 0, why: `未要求检查前告知（${from}）` };
}

/** K-15: documents to show on arrival, per department with matters there; independent of any advance notice. */
export const onSiteNotices = (
  policy: EffectivePolicy,
  departments: readonly string[],
): readonly (OnSiteNotice & { readonly department: string })[] =>
  [...new Set(departments)]
    .sort()
    .map((department) => ({ department, ...departmentPolicy(policy, department).values['notice.onSiteDocument'].value }))
    .filter((notice) => notice.document !== 'NONE');
