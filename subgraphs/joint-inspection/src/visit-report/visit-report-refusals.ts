import type { Refusal } from '@double-random/rules';
import { type ReportSectionName, reportSections, type VisitReportState } from './visit-report-row.ts';

const basis = 'CD 十（四）';

/** What may stand between a report and its next step, besides its state. */
export const visitReportRefusals = {
  sectionMissing: (missing: readonly ReportSectionName[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: `抽查报告缺少：${missing.map((name) => reportSections[name]).join('、')}`,
    basis,
    path: ['input', missing[0]!],
    details: { fields: missing },
  }),
  notFinished: (state: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '检查结束后方可制作抽查报告。',
    basis,
    details: { from: state, to: 'DRAFTED' },
  }),
  published: (): Refusal => ({
    code: 'PUBLISHED_IMMUTABLE',
    message: '已公布的抽查报告不得修改；所载结果经更正的，方可另行制作更正后的版本。',
    basis: 'CD 十（四）, PD 第二十二条',
  }),
  outdated: (from: VisitReportState, matters: readonly string[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: `起草之后结果已经变更或者更正，抽查报告须重新起草：${matters.join('、')}`,
    basis: 'CD 十（四）, PD 第二十二条',
    details: { from, to: from, matters },
  }),
  ownDraft: (): Refusal => ({ code: 'SEPARATION_OF_DUTIES', message: '审定人不得是起草人。', basis }),
  resultsOpen: (matters: readonly string[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: `检查结果公示之后方可公布抽查报告，尚未公示：${matters.join('、')}`,
    basis: 'CD 九, 十（四）',
    details: { from: 'APPROVED', to: 'PUBLISHED', matters },
  }),
  secret: (matters: readonly string[]): Refusal => ({
    code: 'SECRECY_RESTRICTED',
    message: `有依法不予公示或部分公示的结果，抽查报告不得公布：${matters.join('、')}`,
    basis: 'CD 九, KF 第二十二条第一款',
    details: { matters },
  }),
} as const;
