/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 部门性质。 */
export type AgencyKind =
  /** “双随机、一公开”监管工作联席会议办公室 */
  | 'CONFERENCE_OFFICE'
  /** 业务部门 */
  | 'DEPARTMENT';

/** 部门层级。 */
export type AgencyLevel =
  /** 市级 */
  | 'CITY'
  /** 县级 */
  | 'COUNTY';

/** 抽取的对象（开封细则第二条）。 */
export type DrawKind =
  /** 检查人员 */
  | 'INSPECTORS'
  /** 检查对象 */
  | 'OBJECTS';

/** 被检查人反馈的事由（人防细则十二）。 */
export type FeedbackSubject =
  /** 谋取其他利益 */
  | 'BENEFIT'
  /** 妨碍正常的生产经营活动 */
  | 'BUSINESS_OBSTRUCTED'
  /** 收取或者变相收取费用 */
  | 'FEES'
  /** 索取或者收受财物 */
  | 'GIFTS'
  /** 其他意见 */
  | 'OTHER'
  /** 表扬 */
  | 'PRAISE'
  /** 未出示证件、未告知依据和权利等程序问题 */
  | 'PROCEDURE';

/** 被检查人对检查的反馈；无须登录，凭文书上的反馈码。 */
export type GiveVisitFeedbackInput = {
  /** 文书上的反馈码。 */
  readonly code: string;
  /** 联系方式，可不填，至多200字；仅审计监督人员可见。 */
  readonly contact?: string | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 事由。 */
  readonly subject: FeedbackSubject;
  /** 内容，至多2000字。 */
  readonly text: string;
};

/** 事项类别（可兼有，叶县方案附件2第3行）。 */
export type MatterCategory =
  /** 一般检查事项 */
  | 'GENERAL'
  /** 重点检查事项 */
  | 'KEY';

/** 事项的变动种类。 */
export type MatterChangeKind =
  /** 新增 */
  | 'ADDED'
  /** 调整 */
  | 'CHANGED'
  /** 取消 */
  | 'REMOVED';

/** 清单版本状态。 */
export type MatterListState =
  /** 已审核 */
  | 'APPROVED'
  /** 起草中 */
  | 'DRAFT'
  /** 审核中 */
  | 'IN_REVIEW'
  /** 已公布 */
  | 'PUBLISHED'
  /** 已被新版本取代 */
  | 'SUPERSEDED';

/** 检查方式（开封细则第十八条）。 */
export type Method =
  /** 书面检查 */
  | 'DOCUMENT'
  /** 网络监测 */
  | 'NETWORK'
  /** 实地检查 */
  | 'SITE'
  /** 委托专业机构 */
  | 'THIRD_PARTY';

/** 任务来源层级（沂源指引四（一））。 */
export type OriginLevel =
  /** 市 */
  | 'CITY'
  /** 县（市、区） */
  | 'COUNTY'
  /** 国家 */
  | 'NATIONAL'
  /** 省 */
  | 'PROVINCE';

/** 年度计划状态。 */
export type PlanState =
  /** 各方已确认 */
  | 'ACCEPTED'
  /** 调整中 */
  | 'AMENDED'
  /** 已收口 */
  | 'CLOSED'
  /** 已汇总 */
  | 'COMPILED'
  /** 草稿 */
  | 'DRAFT'
  /** 已备案 */
  | 'FILED'
  /** 已公布 */
  | 'PUBLISHED';

/** 公示的方式和范围（开封细则第二十二条第一款）。 */
export type PublicationMode =
  /** 全部公示 */
  | 'FULL'
  /** 部分公示 */
  | 'REDACTED'
  /** 不再公示 */
  | 'WITHHELD';

/** 公示状态。 */
export type PublicationState =
  /** 尚有渠道未确认 */
  | 'PARTIAL'
  /** 现行 */
  | 'PUBLISHED'
  /** 已更正 */
  | 'SUPERSEDED';

/** 报告种类（叶县方案七（四）、人防细则十一）。 */
export type ReportKind =
  /** 完成情况报告（上级派发的任务） */
  | 'COMPLETION'
  /** 随机抽查情况报告（半年） */
  | 'SEMI_ANNUAL'
  /** 随机抽查报告（任务） */
  | 'SUMMARY';

/** 检查结果类型（联合细则第二十条（四））。 */
export type ResultCode =
  /** 公示信息隐瞒真实情况弄虚作假 */
  | 'INFO_FALSIFIED'
  /** 未按规定公示应当公示的信息 */
  | 'INFO_NOT_PUBLICISED'
  /** 未发现问题 */
  | 'NO_PROBLEM_FOUND'
  /** 未发现开展本次抽查涉及的经营活动 */
  | 'NO_RELEVANT_ACTIVITY'
  /** 发现问题待后续处理 */
  | 'PROBLEM_PENDING'
  /** 合格 */
  | 'QUALIFIED'
  /** 发现问题已责令改正 */
  | 'RECTIFICATION_ORDERED'
  /** 不配合检查情节严重 */
  | 'SERIOUS_NON_COOPERATION'
  /** 不合格 */
  | 'UNQUALIFIED'
  /** 通过登记的住所（经营场所）无法联系 */
  | 'UNREACHABLE';

/** 数值来源。 */
export type ValueSource =
  /** 条文规定 */
  | 'CLAUSE'
  /** 条文未规定，平台默认值 */
  | 'DEFAULT';

/** 凭检查码核验时，一次检查所处的阶段。 */
export type VerifiedState =
  /** 已取消 */
  | 'CANCELLED'
  /** 已结束 */
  | 'ENDED'
  /** 尚未到场 */
  | 'EXPECTED'
  /** 检查中 */
  | 'UNDER_WAY';

export type DrawProofQueryVariables = Exact<{
  number: string;
  attempt?: number | null | undefined;
}>;


export type DrawProofQuery = { readonly drawProof: { readonly number: string, readonly attempt: number, readonly drawnAt: string | null, readonly sealHash: string, readonly voidReason: string | null, readonly transcript: unknown, readonly excluded: ReadonlyArray<{ readonly code: string, readonly count: string }> | null } };

export type PublishedDrawsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedDrawsQuery = { readonly publishedDraws: { readonly nodes: ReadonlyArray<{ readonly number: string, readonly attempt: number, readonly kind: DrawKind, readonly taskName: string, readonly sealHash: string, readonly drawnAt: string, readonly voidReason: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EntityQueryVariables = Exact<{
  code: string;
}>;


export type EntityQuery = { readonly publicObject: { readonly code: string, readonly name: string, readonly visitsThisYear: number, readonly results: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly objectCode: string, readonly objectName: string, readonly uscc: string | null, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly inspectedOn: string, readonly publishedAt: string, readonly joint: boolean, readonly department: { readonly code: string, readonly name: string }, readonly correction: { readonly on: string } | null }> }, readonly publicVisitReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly publishedAt: string | null, readonly contentHash: string, readonly timeAndContent: string, readonly methodAndSteps: string, readonly findings: string, readonly assessment: string, readonly proposal: string, readonly department: { readonly name: string }, readonly versions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly publishedAt: string | null, readonly contentHash: string, readonly timeAndContent: string, readonly methodAndSteps: string, readonly findings: string, readonly assessment: string, readonly proposal: string, readonly corrections: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly correction: { readonly on: string, readonly reason: string, readonly approverPost: string } | null }> }>, readonly corrections: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly correction: { readonly on: string, readonly reason: string, readonly approverPost: string } | null }> }> } };

export type VisitReportTextFragment = { readonly id: string, readonly version: number, readonly publishedAt: string | null, readonly contentHash: string, readonly timeAndContent: string, readonly methodAndSteps: string, readonly findings: string, readonly assessment: string, readonly proposal: string, readonly corrections: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly correction: { readonly on: string, readonly reason: string, readonly approverPost: string } | null }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly publicResults: { readonly nodes: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly objectCode: string, readonly objectName: string, readonly uscc: string | null, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly inspectedOn: string, readonly publishedAt: string, readonly joint: boolean, readonly department: { readonly code: string, readonly name: string }, readonly correction: { readonly on: string } | null }> }, readonly publicPlans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly version: number, readonly publishedAt: string | null, readonly department: { readonly name: string } }> }, readonly publicReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReportKind, readonly agency: string, readonly subject: string, readonly submittedAt: string | null }> } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: AgencyKind, readonly level: AgencyLevel, readonly region: string | null }> };

type MatterLine_CivilAirDefenseMatter_Fragment = { readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly responsibleUnit: string | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null }> };

type MatterLine_MarketSupervisionMatter_Fragment = { readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly responsibleUnit: string | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null }> };

type MatterLine_PublicSecurityMatter_Fragment = { readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly responsibleUnit: string | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null }> };

export type MatterLineFragment =
  | MatterLine_CivilAirDefenseMatter_Fragment
  | MatterLine_MarketSupervisionMatter_Fragment
  | MatterLine_PublicSecurityMatter_Fragment
;

export type ChangeFragment = { readonly change: MatterChangeKind, readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly field: string, readonly title: string, readonly before: string | null, readonly after: string | null }> };

export type PlanItemLineFragment = { readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly name: string }, readonly participants: ReadonlyArray<{ readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string } };

export type PlanShownFragment = { readonly id: string, readonly year: number, readonly version: number, readonly state: PlanState, readonly publishedAt: string | null, readonly department: { readonly code: string, readonly name: string }, readonly rules: { readonly title: string, readonly version: number, readonly text: string } | null, readonly amendment: { readonly reason: string } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly version: number, readonly publishedAt: string | null, readonly amendment: { readonly reason: string } | null }>, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly name: string }, readonly participants: ReadonlyArray<{ readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string } }> };

export type PlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  agency?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type PlansQuery = { readonly publicPlans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly version: number, readonly state: PlanState, readonly publishedAt: string | null, readonly department: { readonly code: string, readonly name: string }, readonly rules: { readonly title: string, readonly version: number, readonly text: string } | null, readonly amendment: { readonly reason: string } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly version: number, readonly publishedAt: string | null, readonly amendment: { readonly reason: string } | null }>, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly name: string }, readonly participants: ReadonlyArray<{ readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { readonly publicPlan: { readonly id: string, readonly year: number, readonly version: number, readonly state: PlanState, readonly publishedAt: string | null, readonly department: { readonly code: string, readonly name: string }, readonly rules: { readonly title: string, readonly version: number, readonly text: string } | null, readonly amendment: { readonly reason: string } | null, readonly history: ReadonlyArray<{ readonly id: string, readonly version: number, readonly publishedAt: string | null, readonly amendment: { readonly reason: string } | null }>, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly name: string }, readonly participants: ReadonlyArray<{ readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string } }> } | null };

export type NoticesQueryVariables = Exact<{
  region: string;
  year?: number | null | undefined;
}>;


export type NoticesQuery = { readonly jointPlans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly version: number, readonly supplement: boolean, readonly publishedAt: string, readonly office: { readonly name: string }, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly joint: boolean, readonly originLevel: OriginLevel, readonly ratioBasisPoints: number, readonly estimatedCount: number, readonly rounds: number, readonly windowFrom: string, readonly windowTo: string, readonly dueOn: string | null, readonly initiator: { readonly name: string }, readonly participants: ReadonlyArray<{ readonly name: string }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string }>, readonly scope: { readonly text: string } }> }> }, readonly adHocFilings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly documentNo: string, readonly assignedBy: string, readonly notice: string, readonly receivedAt: string | null, readonly department: { readonly name: string } }> } };

export type ReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  agency?: string | null | undefined;
}>;


export type ReportsQuery = { readonly publicReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReportKind, readonly agency: string, readonly subject: string, readonly unit: string | null, readonly text: string, readonly cutOffAt: string, readonly submittedAt: string | null, readonly contentHash: string, readonly supplement: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ResultLineFragment = { readonly resultNo: string, readonly version: number, readonly objectCode: string, readonly objectName: string, readonly uscc: string | null, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly inspectedOn: string, readonly publishedAt: string, readonly joint: boolean, readonly department: { readonly code: string, readonly name: string }, readonly correction: { readonly on: string } | null };

export type ResultsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  namePrefix?: string | null | undefined;
  uscc?: string | null | undefined;
  code?: string | null | undefined;
  agency?: string | null | undefined;
  resultCode?: ResultCode | null | undefined;
  publishedFrom?: string | null | undefined;
  publishedTo?: string | null | undefined;
}>;


export type ResultsQuery = { readonly publicResults: { readonly nodes: ReadonlyArray<{ readonly resultNo: string, readonly version: number, readonly objectCode: string, readonly objectName: string, readonly uscc: string | null, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly inspectedOn: string, readonly publishedAt: string, readonly joint: boolean, readonly department: { readonly code: string, readonly name: string }, readonly correction: { readonly on: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly departments: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: AgencyKind }> };

export type ResultQueryVariables = Exact<{
  resultNo: string;
}>;


export type ResultQuery = { readonly publicResult: { readonly versions: ReadonlyArray<{ readonly taskNo: string, readonly taskName: string, readonly matterCode: string | null, readonly mode: PublicationMode, readonly publicText: string | null, readonly contentHash: string, readonly state: PublicationState, readonly resultNo: string, readonly version: number, readonly objectCode: string, readonly objectName: string, readonly uscc: string | null, readonly matterName: string | null, readonly resultCode: ResultCode | null, readonly resultText: string, readonly inspectedOn: string, readonly publishedAt: string, readonly joint: boolean, readonly correction: { readonly approverPost: string, readonly reason: string, readonly on: string } | null, readonly department: { readonly code: string, readonly name: string } }> } };

export type RulesQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type RulesQuery = { readonly policies: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly documentNo: string | null, readonly issuer: string, readonly issuedOn: string | null, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly basisDocuments: ReadonlyArray<{ readonly title: string, readonly number: string | null }> }> } };

export type RegulationQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type RegulationQuery = { readonly policies: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly documentNo: string | null, readonly issuer: string, readonly issuedOn: string | null, readonly effectiveFrom: string, readonly effectiveTo: string | null, readonly text: string, readonly warnings: ReadonlyArray<string>, readonly values: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: unknown, readonly clause: string | null, readonly quote: string | null, readonly source: ValueSource }> }> } };

export type VerifyVisitQueryVariables = Exact<{
  code: string;
}>;


export type VerifyVisitQuery = { readonly verifyVisit: { readonly objectName: string, readonly state: VerifiedState, readonly joint: boolean, readonly scheduledOn: string | null, readonly endedOn: string | null, readonly feedbackOpen: boolean, readonly departments: ReadonlyArray<{ readonly matters: ReadonlyArray<string>, readonly department: { readonly code: string, readonly name: string }, readonly inspectors: ReadonlyArray<{ readonly nameMasked: string, readonly certificateNoLast4: string, readonly leader: boolean, readonly expert: boolean }> }> } };

export type GiveVisitFeedbackMutationVariables = Exact<{
  input: GiveVisitFeedbackInput;
}>;


export type GiveVisitFeedbackMutation = { readonly giveVisitFeedback: { readonly feedbackId: string | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string> | null }> } };

export type PublicSecurityListsQueryVariables = Exact<{
  agency: string;
}>;


export type PublicSecurityListsQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: MatterListState, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null }> } };

export type PublicSecurityListQueryVariables = Exact<{
  id: string;
}>;


export type PublicSecurityListQuery = { readonly list: { readonly id: string, readonly agency: string, readonly version: number, readonly state: MatterListState, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly department: { readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly change: MatterChangeKind, readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly field: string, readonly title: string, readonly before: string | null, readonly after: string | null }> }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly responsibleUnit: string | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null }> }> } };

export type PublicSecurityRegistryQueryVariables = Exact<{
  agency: string;
  people: boolean;
  after?: string | null | undefined;
}>;


export type PublicSecurityRegistryQuery = { readonly registry: { readonly objects?: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly matterCodes: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly inspectors?: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly unit: string | null, readonly certificateNoLast4: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type CivilAirDefenseListsQueryVariables = Exact<{
  agency: string;
}>;


export type CivilAirDefenseListsQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: MatterListState, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null }> } };

export type CivilAirDefenseListQueryVariables = Exact<{
  id: string;
}>;


export type CivilAirDefenseListQuery = { readonly list: { readonly id: string, readonly agency: string, readonly version: number, readonly state: MatterListState, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly department: { readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly change: MatterChangeKind, readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly field: string, readonly title: string, readonly before: string | null, readonly after: string | null }> }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly responsibleUnit: string | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null }> }> } };

export type CivilAirDefenseRegistryQueryVariables = Exact<{
  agency: string;
  people: boolean;
  after?: string | null | undefined;
}>;


export type CivilAirDefenseRegistryQuery = { readonly registry: { readonly objects?: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly matterCodes: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly inspectors?: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly unit: string | null, readonly certificateNoLast4: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type MarketSupervisionListsQueryVariables = Exact<{
  agency: string;
}>;


export type MarketSupervisionListsQuery = { readonly lists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: MatterListState, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null }> } };

export type MarketSupervisionListQueryVariables = Exact<{
  id: string;
}>;


export type MarketSupervisionListQuery = { readonly list: { readonly id: string, readonly agency: string, readonly version: number, readonly state: MatterListState, readonly publishedAt: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly department: { readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly change: MatterChangeKind, readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly field: string, readonly title: string, readonly before: string | null, readonly after: string | null }> }>, readonly matters: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly version: number, readonly categories: ReadonlyArray<MatterCategory>, readonly methods: ReadonlyArray<Method>, readonly ratioBasisPoints: number | null, readonly roundsPerYear: number | null, readonly responsibleUnit: string | null, readonly legalBases: ReadonlyArray<{ readonly title: string, readonly documentNo: string | null, readonly article: string | null, readonly repealedOn: string | null }>, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly mandatory: boolean, readonly important: boolean, readonly method: string | null }> }> } };

export type MarketSupervisionRegistryQueryVariables = Exact<{
  agency: string;
  people: boolean;
  after?: string | null | undefined;
}>;


export type MarketSupervisionRegistryQuery = { readonly registry: { readonly objects?: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly matterCodes: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly inspectors?: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly unit: string | null, readonly certificateNoLast4: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const VisitReportTextFragmentDoc = new TypedDocumentString(`
    fragment VisitReportText on VisitReport {
  id
  version
  publishedAt
  contentHash
  timeAndContent
  methodAndSteps
  findings
  assessment
  proposal
  corrections {
    resultNo
    version
    matterName
    resultCode
    resultText
    correction {
      on
      reason
      approverPost
    }
  }
}
    `, {"fragmentName":"VisitReportText"}) as unknown as TypedDocumentString<VisitReportTextFragment, unknown>;
export const MatterLineFragmentDoc = new TypedDocumentString(`
    fragment MatterLine on Matter {
  id
  code
  name
  version
  categories
  methods
  ratioBasisPoints
  roundsPerYear
  responsibleUnit
  legalBases {
    title
    documentNo
    article
    repealedOn
  }
  checklist {
    code
    text
    mandatory
    important
    method
  }
}
    `, {"fragmentName":"MatterLine"}) as unknown as TypedDocumentString<MatterLineFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on MatterChangeEntry {
  change
  code
  name
  values {
    field
    title
    before
    after
  }
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const PlanItemLineFragmentDoc = new TypedDocumentString(`
    fragment PlanItemLine on PlanItem {
  id
  code
  name
  joint
  originLevel
  initiator {
    name
  }
  participants {
    name
  }
  matters {
    matterId
    code
    name
  }
  scope {
    text
  }
  ratioBasisPoints
  estimatedCount
  rounds
  windowFrom
  windowTo
  dueOn
}
    `, {"fragmentName":"PlanItemLine"}) as unknown as TypedDocumentString<PlanItemLineFragment, unknown>;
export const PlanShownFragmentDoc = new TypedDocumentString(`
    fragment PlanShown on Plan {
  id
  year
  version
  state
  publishedAt
  department {
    code
    name
  }
  rules {
    title
    version
    text
  }
  amendment {
    reason
  }
  history {
    id
    version
    publishedAt
    amendment {
      reason
    }
  }
  items {
    ...PlanItemLine
  }
}
    fragment PlanItemLine on PlanItem {
  id
  code
  name
  joint
  originLevel
  initiator {
    name
  }
  participants {
    name
  }
  matters {
    matterId
    code
    name
  }
  scope {
    text
  }
  ratioBasisPoints
  estimatedCount
  rounds
  windowFrom
  windowTo
  dueOn
}`, {"fragmentName":"PlanShown"}) as unknown as TypedDocumentString<PlanShownFragment, unknown>;
export const ResultLineFragmentDoc = new TypedDocumentString(`
    fragment ResultLine on PublishedResult {
  resultNo
  version
  objectCode
  objectName
  uscc
  matterName
  department {
    code
    name
  }
  resultCode
  resultText
  inspectedOn
  publishedAt
  joint
  correction {
    on
  }
}
    `, {"fragmentName":"ResultLine"}) as unknown as TypedDocumentString<ResultLineFragment, unknown>;
export const DrawProofDocument = new TypedDocumentString(`
    query DrawProof($number: String!, $attempt: Int) {
  drawProof(number: $number, attempt: $attempt) {
    number
    attempt
    drawnAt
    sealHash
    voidReason
    transcript
    excluded {
      code
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DrawProofQuery, DrawProofQueryVariables>;
export const PublishedDrawsDocument = new TypedDocumentString(`
    query PublishedDraws($first: Int, $after: String) {
  publishedDraws(first: $first, after: $after) {
    nodes {
      number
      attempt
      kind
      taskName
      sealHash
      drawnAt
      voidReason
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedDrawsQuery, PublishedDrawsQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($code: String!) {
  publicObject(code: $code) {
    code
    name
    visitsThisYear
    results {
      ...ResultLine
    }
  }
  publicVisitReports(code: $code, first: 20) {
    nodes {
      ...VisitReportText
      department {
        name
      }
      versions {
        ...VisitReportText
      }
    }
  }
}
    fragment VisitReportText on VisitReport {
  id
  version
  publishedAt
  contentHash
  timeAndContent
  methodAndSteps
  findings
  assessment
  proposal
  corrections {
    resultNo
    version
    matterName
    resultCode
    resultText
    correction {
      on
      reason
      approverPost
    }
  }
}
fragment ResultLine on PublishedResult {
  resultNo
  version
  objectCode
  objectName
  uscc
  matterName
  department {
    code
    name
  }
  resultCode
  resultText
  inspectedOn
  publishedAt
  joint
  correction {
    on
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  publicResults(first: 8) {
    nodes {
      ...ResultLine
    }
  }
  publicPlans(first: 3) {
    nodes {
      id
      year
      version
      publishedAt
      department {
        name
      }
    }
  }
  publicReports(first: 3) {
    nodes {
      id
      kind
      agency
      subject
      submittedAt
    }
  }
}
    fragment ResultLine on PublishedResult {
  resultNo
  version
  objectCode
  objectName
  uscc
  matterName
  department {
    code
    name
  }
  resultCode
  resultText
  inspectedOn
  publishedAt
  joint
  correction {
    on
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments {
  departments {
    code
    name
    kind
    level
    region
  }
}
    `) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($first: Int, $after: String, $agency: String, $year: Int) {
  publicPlans(first: $first, after: $after, agency: $agency, year: $year) {
    nodes {
      ...PlanShown
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PlanItemLine on PlanItem {
  id
  code
  name
  joint
  originLevel
  initiator {
    name
  }
  participants {
    name
  }
  matters {
    matterId
    code
    name
  }
  scope {
    text
  }
  ratioBasisPoints
  estimatedCount
  rounds
  windowFrom
  windowTo
  dueOn
}
fragment PlanShown on Plan {
  id
  year
  version
  state
  publishedAt
  department {
    code
    name
  }
  rules {
    title
    version
    text
  }
  amendment {
    reason
  }
  history {
    id
    version
    publishedAt
    amendment {
      reason
    }
  }
  items {
    ...PlanItemLine
  }
}`) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  publicPlan(id: $id) {
    ...PlanShown
  }
}
    fragment PlanItemLine on PlanItem {
  id
  code
  name
  joint
  originLevel
  initiator {
    name
  }
  participants {
    name
  }
  matters {
    matterId
    code
    name
  }
  scope {
    text
  }
  ratioBasisPoints
  estimatedCount
  rounds
  windowFrom
  windowTo
  dueOn
}
fragment PlanShown on Plan {
  id
  year
  version
  state
  publishedAt
  department {
    code
    name
  }
  rules {
    title
    version
    text
  }
  amendment {
    reason
  }
  history {
    id
    version
    publishedAt
    amendment {
      reason
    }
  }
  items {
    ...PlanItemLine
  }
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($region: String!, $year: Int) {
  jointPlans(region: $region, year: $year, first: 20) {
    nodes {
      id
      year
      version
      supplement
      publishedAt
      office {
        name
      }
      items {
        ...PlanItemLine
      }
    }
  }
  adHocFilings(region: $region, first: 20) {
    nodes {
      id
      name
      documentNo
      assignedBy
      notice
      receivedAt
      department {
        name
      }
    }
  }
}
    fragment PlanItemLine on PlanItem {
  id
  code
  name
  joint
  originLevel
  initiator {
    name
  }
  participants {
    name
  }
  matters {
    matterId
    code
    name
  }
  scope {
    text
  }
  ratioBasisPoints
  estimatedCount
  rounds
  windowFrom
  windowTo
  dueOn
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($first: Int, $after: String, $agency: String) {
  publicReports(first: $first, after: $after, agency: $agency) {
    nodes {
      id
      kind
      agency
      subject
      unit
      text
      cutOffAt
      submittedAt
      contentHash
      supplement
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($first: Int, $after: String, $namePrefix: String, $uscc: String, $code: String, $agency: String, $resultCode: ResultCode, $publishedFrom: PlainDate, $publishedTo: PlainDate) {
  publicResults(
    first: $first
    after: $after
    namePrefix: $namePrefix
    uscc: $uscc
    code: $code
    agency: $agency
    resultCode: $resultCode
    publishedFrom: $publishedFrom
    publishedTo: $publishedTo
  ) {
    nodes {
      ...ResultLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  departments {
    code
    name
    kind
  }
}
    fragment ResultLine on PublishedResult {
  resultNo
  version
  objectCode
  objectName
  uscc
  matterName
  department {
    code
    name
  }
  resultCode
  resultText
  inspectedOn
  publishedAt
  joint
  correction {
    on
  }
}`) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const ResultDocument = new TypedDocumentString(`
    query Result($resultNo: ID!) {
  publicResult(resultNo: $resultNo) {
    versions {
      ...ResultLine
      taskNo
      taskName
      matterCode
      mode
      publicText
      contentHash
      state
      correction {
        approverPost
        reason
        on
      }
    }
  }
}
    fragment ResultLine on PublishedResult {
  resultNo
  version
  objectCode
  objectName
  uscc
  matterName
  department {
    code
    name
  }
  resultCode
  resultText
  inspectedOn
  publishedAt
  joint
  correction {
    on
  }
}`) as unknown as TypedDocumentString<ResultQuery, ResultQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($on: PlainDate) {
  policies(first: 20, on: $on) {
    nodes {
      code
      title
      documentNo
      issuer
      issuedOn
      effectiveFrom
      effectiveTo
      basisDocuments {
        title
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const RegulationDocument = new TypedDocumentString(`
    query Regulation($on: PlainDate) {
  policies(first: 20, on: $on) {
    nodes {
      code
      title
      documentNo
      issuer
      issuedOn
      effectiveFrom
      effectiveTo
      text
      warnings
      values {
        name
        label
        value
        clause
        quote
        source
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegulationQuery, RegulationQueryVariables>;
export const VerifyVisitDocument = new TypedDocumentString(`
    query VerifyVisit($code: String!) {
  verifyVisit(code: $code) {
    objectName
    state
    joint
    scheduledOn
    endedOn
    feedbackOpen
    departments {
      department {
        code
        name
      }
      matters
      inspectors {
        nameMasked
        certificateNoLast4
        leader
        expert
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyVisitQuery, VerifyVisitQueryVariables>;
export const GiveVisitFeedbackDocument = new TypedDocumentString(`
    mutation GiveVisitFeedback($input: GiveVisitFeedbackInput!) {
  giveVisitFeedback(input: $input) {
    feedbackId
    userErrors {
      path
    }
  }
}
    `) as unknown as TypedDocumentString<GiveVisitFeedbackMutation, GiveVisitFeedbackMutationVariables>;
export const PublicSecurityListsDocument = new TypedDocumentString(`
    query PublicSecurityLists($agency: String!) {
  lists: publicSecurityMatterLists(agency: $agency, first: 20) {
    nodes {
      id
      version
      state
      publishedAt
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<PublicSecurityListsQuery, PublicSecurityListsQueryVariables>;
export const PublicSecurityListDocument = new TypedDocumentString(`
    query PublicSecurityList($id: ID!) {
  list: publicSecurityMatterList(id: $id) {
    id
    agency
    version
    state
    publishedAt
    validFrom
    validTo
    department {
      name
    }
    changes {
      ...Change
    }
    matters {
      ...MatterLine
    }
  }
}
    fragment MatterLine on Matter {
  id
  code
  name
  version
  categories
  methods
  ratioBasisPoints
  roundsPerYear
  responsibleUnit
  legalBases {
    title
    documentNo
    article
    repealedOn
  }
  checklist {
    code
    text
    mandatory
    important
    method
  }
}
fragment Change on MatterChangeEntry {
  change
  code
  name
  values {
    field
    title
    before
    after
  }
}`) as unknown as TypedDocumentString<PublicSecurityListQuery, PublicSecurityListQueryVariables>;
export const PublicSecurityRegistryDocument = new TypedDocumentString(`
    query PublicSecurityRegistry($agency: String!, $people: Boolean!, $after: String) {
  registry: publicSecurityPublicRegistry(agency: $agency) {
    objects(first: 50, after: $after) @skip(if: $people) {
      nodes {
        code
        name
        matterCodes
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    inspectors(first: 50, after: $after) @include(if: $people) {
      nodes {
        name
        unit
        certificateNoLast4
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicSecurityRegistryQuery, PublicSecurityRegistryQueryVariables>;
export const CivilAirDefenseListsDocument = new TypedDocumentString(`
    query CivilAirDefenseLists($agency: String!) {
  lists: civilAirDefenseMatterLists(agency: $agency, first: 20) {
    nodes {
      id
      version
      state
      publishedAt
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<CivilAirDefenseListsQuery, CivilAirDefenseListsQueryVariables>;
export const CivilAirDefenseListDocument = new TypedDocumentString(`
    query CivilAirDefenseList($id: ID!) {
  list: civilAirDefenseMatterList(id: $id) {
    id
    agency
    version
    state
    publishedAt
    validFrom
    validTo
    department {
      name
    }
    changes {
      ...Change
    }
    matters {
      ...MatterLine
    }
  }
}
    fragment MatterLine on Matter {
  id
  code
  name
  version
  categories
  methods
  ratioBasisPoints
  roundsPerYear
  responsibleUnit
  legalBases {
    title
    documentNo
    article
    repealedOn
  }
  checklist {
    code
    text
    mandatory
    important
    method
  }
}
fragment Change on MatterChangeEntry {
  change
  code
  name
  values {
    field
    title
    before
    after
  }
}`) as unknown as TypedDocumentString<CivilAirDefenseListQuery, CivilAirDefenseListQueryVariables>;
export const CivilAirDefenseRegistryDocument = new TypedDocumentString(`
    query CivilAirDefenseRegistry($agency: String!, $people: Boolean!, $after: String) {
  registry: civilAirDefensePublicRegistry(agency: $agency) {
    objects(first: 50, after: $after) @skip(if: $people) {
      nodes {
        code
        name
        matterCodes
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    inspectors(first: 50, after: $after) @include(if: $people) {
      nodes {
        name
        unit
        certificateNoLast4
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CivilAirDefenseRegistryQuery, CivilAirDefenseRegistryQueryVariables>;
export const MarketSupervisionListsDocument = new TypedDocumentString(`
    query MarketSupervisionLists($agency: String!) {
  lists: marketSupervisionMatterLists(agency: $agency, first: 20) {
    nodes {
      id
      version
      state
      publishedAt
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<MarketSupervisionListsQuery, MarketSupervisionListsQueryVariables>;
export const MarketSupervisionListDocument = new TypedDocumentString(`
    query MarketSupervisionList($id: ID!) {
  list: marketSupervisionMatterList(id: $id) {
    id
    agency
    version
    state
    publishedAt
    validFrom
    validTo
    department {
      name
    }
    changes {
      ...Change
    }
    matters {
      ...MatterLine
    }
  }
}
    fragment MatterLine on Matter {
  id
  code
  name
  version
  categories
  methods
  ratioBasisPoints
  roundsPerYear
  responsibleUnit
  legalBases {
    title
    documentNo
    article
    repealedOn
  }
  checklist {
    code
    text
    mandatory
    important
    method
  }
}
fragment Change on MatterChangeEntry {
  change
  code
  name
  values {
    field
    title
    before
    after
  }
}`) as unknown as TypedDocumentString<MarketSupervisionListQuery, MarketSupervisionListQueryVariables>;
export const MarketSupervisionRegistryDocument = new TypedDocumentString(`
    query MarketSupervisionRegistry($agency: String!, $people: Boolean!, $after: String) {
  registry: marketSupervisionPublicRegistry(agency: $agency) {
    objects(first: 50, after: $after) @skip(if: $people) {
      nodes {
        code
        name
        matterCodes
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    inspectors(first: 50, after: $after) @include(if: $people) {
      nodes {
        name
        unit
        certificateNoLast4
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarketSupervisionRegistryQuery, MarketSupervisionRegistryQueryVariables>;
