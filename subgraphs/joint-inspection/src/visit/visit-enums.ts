import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { evidenceTypes, measureForms, measures, notCheckedReasons, resultCodes } from '@double-random/rules';
import { matterCheckStates, visitStates } from './visit-row.ts';

export const VisitStateEnum = graphEnum('VisitState', visitStates, '检查状态，按联合细则第二十条的步骤推进。');
export const MatterCheckStateEnum = graphEnum(
  'MatterCheckState',
  matterCheckStates,
  '一个事项的检查结果所处的环节（开封细则第二十五条）。',
);
export const ResultCodeEnum = graphEnum('ResultCode', resultCodes, '检查结果类型（联合细则第二十条（四））。');
export const EvidenceTypeEnum = graphEnum('EvidenceType', evidenceTypes, '证据种类（开封细则第二十一条、人防细则八）。');
export const documentKinds = {
  SITE_CHECK: '现场检查',
  STATEMENT_DEFENCE: '陈述申辩',
  RIGHTS_NOTICE: '权利告知',
  INSPECTION_NOTICE: '行政检查通知书',
  RECTIFICATION_NOTICE: '责令改正通知书',
  OTHER: '其他',
} as const;
export type DocumentKind = keyof typeof documentKinds;
export const DocumentKindEnum = graphEnum('DocumentKind', documentKinds, '行政执法检查文书的种类（开封细则第二十一条）。');
export const MeasureEnum = graphEnum('Measure', measures, '监管措施（开封细则第二十条）。');
export const MeasureFormEnum = graphEnum('MeasureForm', measureForms, '措施的形式（联合细则第二十条（二））。');
export const NotCheckedReasonEnum = graphEnum('NotCheckedReason', notCheckedReasons, '事项未检查的原因。');
export const noticeChannels = { WRITTEN: '书面', PHONE: '电话', FAX: '传真' } as const;
export const NoticeChannelEnum = graphEnum('NoticeChannel', noticeChannels, '告知方式（联合细则第二十条（二））。');
export const NoticeStateEnum = graphEnum(
  'NoticeState',
  { ...noticeChannels, NONE: '不宜告知，未告知' },
  '告知情况（联合细则第二十条（二））。',
);
export const signatureKinds = { SIGNED: '签字', SEALED: '盖章', REFUSED: '拒绝签字或盖章' } as const;
export const SignatureKindEnum = graphEnum(
  'SignatureKind',
  signatureKinds,
  '被检查对象在抽查情况记录表上的确认（联合细则第二十条（二））。',
);
export const noticeItems = {
  BASIS: '检查依据',
  CONTENT: '检查内容',
  PERIOD: '检查期限',
  REQUIREMENTS: '配合要求',
  INSPECTORS: '检查人员名单',
} as const;
export const NoticeItemEnum = graphEnum('NoticeItem', noticeItems, '《行政检查通知书》告知的内容（人防细则十（四））。');
export const VisitBranchEnum = graphEnum(
  'VisitBranch',
  { UNREACHABLE: '通过登记的住所（经营场所）无法联系', NON_COOPERATION: '不予配合检查情节严重' },
  '无法开展实质性检查的情形（联合细则第二十一条）。',
);
