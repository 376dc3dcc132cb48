import type {
  MatterCategory,
  MatterListState,
  Method,
  OriginLevel,
  PublicationMode,
  ReportKind,
  ResultCode,
} from '../generated/public/graphql.ts';

/** Chinese words for codes citizens meet. Wordings of results are the regulation's (联合细则第二十条（四）). */
export const resultCodes: Readonly<Record<ResultCode, string>> = {
  NO_PROBLEM_FOUND: '未发现问题',
  QUALIFIED: '合格',
  UNQUALIFIED: '不合格',
  RECTIFICATION_ORDERED: '发现问题已责令改正',
  PROBLEM_PENDING: '发现问题待后续处理',
  INFO_NOT_PUBLICISED: '未按规定公示应当公示的信息',
  INFO_FALSIFIED: '公示信息隐瞒真实情况弄虚作假',
  UNREACHABLE: '通过登记的住所（经营场所）无法联系',
  NO_RELEVANT_ACTIVITY: '未发现开展本次抽查涉及的经营活动',
  SERIOUS_NON_COOPERATION: '不配合检查情节严重',
};
export const categories: Readonly<Record<MatterCategory, string>> = { GENERAL: '一般检查事项', KEY: '重点检查事项' };
export const methods: Readonly<Record<Method, string>> = {
  SITE: '现场检查',
  DOCUMENT: '书面检查',
  NETWORK: '网络监测',
  THIRD_PARTY: '委托专业机构',
};
export const listStates: Readonly<Record<MatterListState, string>> = {
  DRAFT: '起草中',
  IN_REVIEW: '审查中',
  APPROVED: '已批准',
  PUBLISHED: '现行有效',
  SUPERSEDED: '已被新版本取代',
};
export const levels: Readonly<Record<OriginLevel, string>> = { NATIONAL: '国家', PROVINCE: '省', CITY: '市', COUNTY: '县' };
export const modes: Readonly<Record<PublicationMode, string>> = { FULL: '全文公示', REDACTED: '依法遮盖部分内容后公示' };
export const reportKinds: Readonly<Record<ReportKind, string>> = {
  SEMI_ANNUAL: '半年报告',
  SUMMARY: '抽查情况报告',
  COMPLETION: '完成情况报告',
};
