import type { PlainDate } from '../basics/plain-date.ts';
import type { Refusal } from '../basics/refusal.ts';

const illegalStart = (missing: string, message: string, basis: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message,
  basis,
  details: { from: 'PLANNED', to: 'STARTED', missing: [missing] },
});

/** Refusals around the visit: before it, at its start, at its end. */
export const visitRefusals = {
  schemeMissing: () => illegalStart('scheme', '检查前须制定检查工作方案。', 'KF 第十六条第一款'),
  integrityMissing: () => illegalStart('integrityStatement', '检查人员须先签署廉洁承诺。', 'CD 十二'),
  beforeWindow: (windowFrom: PlainDate): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: `任务的检查期限自${windowFrom}起，此前不得开始检查。`,
    basis: 'KF 第十四条',
    details: { from: 'PLANNED', to: 'STARTED', windowFrom },
  }),
  preCheckRequired: (): Refusal => ({ code: 'PRECHECK_REQUIRED', message: '现场检查前须完成预查比对。', basis: 'PD 第二十条（一）' }),
  noticeRequired: (): Refusal => ({
    code: 'NOTICE_REQUIRED',
    message: '现场检查前须告知被检查对象，或者记明不宜告知的理由。',
    basis: 'PD 第二十条（二）',
  }),
  noticeTooLate: (minLeadDays: number): Refusal => ({
    code: 'NOTICE_REQUIRED',
    message: '告知被检查对象的时间不足规定的提前天数。',
    basis: 'PD 第二十条（二）',
    details: { minLeadDays },
  }),
  noticeForOtherDay: (toldFor: PlainDate): Refusal => ({
    code: 'NOTICE_REQUIRED',
    message: '告知被检查对象的是另一日；改期的，须重新告知检查的时间。',
    basis: 'PD 第二十条（二）',
    details: { toldFor },
  }),
  noticeForbidden: (): Refusal => ({
    code: 'NOTICE_FORBIDDEN',
    message: '不宜告知的检查，不得向检查对象透露情况。',
    basis: 'PD 第二十条（二）',
  }),
  noticeAlreadySent: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '告知书已经发出，不能再改为不告知。',
    basis: 'PD 第二十条（二）',
    details: { from: 'NOTIFIED', to: 'NO_NOTICE' },
  }),
  reasonRequired: (field: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '须说明理由。',
    basis: 'PD 第二十条（二）',
    path: ['input', field],
    details: { fields: [field] },
  }),
  declarationOpen: (inspectors: readonly string[]): Refusal => ({
    code: 'CONFLICT_OF_INTEREST',
    message: '检查人员须先逐一声明与检查对象有无利害关系，有利害关系的应当回避。',
    basis: 'KF 第十七条',
    details: { inspectors },
  }),
  certificateInvalid: (inspectors: readonly string[]): Refusal => ({
    code: 'INSPECTOR_NOT_QUALIFIED',
    message: '检查人员的行政执法证件在检查当日须有效。',
    basis: 'CD 十（四）',
    details: { inspectors },
  }),
  noticeDocRequired: (missing: readonly string[]): Refusal => ({
    code: 'NOTICE_DOC_REQUIRED',
    message: '须出示《行政检查通知书》，告知依据、内容、期限、要求和检查人员名单。',
    basis: 'CD 十（四）',
    details: { missing },
  }),
  incomplete: (missing: readonly string[]): Refusal => ({
    code: 'INCOMPLETE_MATTERS',
    message: '还有检查事项没有结论，应一次性完成全部检查事项。',
    basis: 'KF 第十九条',
    details: { missing },
  }),
  lineUnsigned: (missing: readonly string[]): Refusal => ({
    code: 'SIGNATURE_REQUIRED',
    message: '检查人员须对本部门的检查结果签字确认。',
    basis: 'PD 第二十条（三）',
    details: { missing },
  }),
  objectUnsigned: (): Refusal => ({
    code: 'SIGNATURE_REQUIRED',
    message: '被检查对象须在抽查情况记录表上签字或盖章；拒绝的，由检查人员签字说明。',
    basis: 'PD 第二十条（二）',
  }),
  siteVisitRequired: (basis: string): Refusal => ({ code: 'SITE_VISIT_REQUIRED', message: '应当对被检查对象进行实地检查。', basis }),
  evidenceRequired: (matter: string, missing: readonly string[], basis: string): Refusal => ({
    code: 'EVIDENCE_REQUIRED',
    message: '缺少规定的证据资料。',
    basis,
    details: { matter, missing },
  }),
  sourceMissing: (matter: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '证据须注明来源。',
    basis: 'CD 十（四）',
    path: ['input', 'source'],
    details: { fields: ['source'], matter },
  }),
  measureNotEntered: (matter: string): Refusal => ({
    code: 'EVIDENCE_REQUIRED',
    message: '责令停止、督促整改的情况须记录于抽查情况记录表。',
    basis: 'PD 第二十条（二）',
    details: { matter, missing: ['RECORD_FORM_ENTRY'] },
  }),
  methodNotListed: (methods: readonly string[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '检查方式不在该事项清单载明的方式之内。',
    basis: 'KF 第十八条',
    path: ['input', 'methods'],
    details: { fields: ['methods'], methods },
  }),
};
