/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 添加证据；只增不改（开封细则第二十一条）。 */
export type AddEvidenceInput = {
  /** 小文件的内容，Base64；大的先上传。 */
  readonly contentBase64?: string | null | undefined;
  /** 文书的种类；种类为文书资料的必填。 */
  readonly documentKind?: DocumentKind | null | undefined;
  /** 文件名。 */
  readonly fileName: string;
  /** 所属事项；属于整个检查的为空。 */
  readonly matterCheckId?: string | null | undefined;
  /** 幂等键。 */
  readonly requestId: string;
  /** 文件的 SHA-256，小写十六进制。 */
  readonly sha256: string;
  /** 证据来源，必填（人防细则十（四））。 */
  readonly source: string;
  /** 取得时刻。 */
  readonly takenAt: string;
  /** 种类。 */
  readonly type: EvidenceType;
  /** 已上传的文件，见 /files/joint-inspection/evidence/uploads；与文件内容二者择一。 */
  readonly uploadId?: string | null | undefined;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 对一项检查要点的填写。 */
export type ChecklistAnswerInput = {
  /** 检查情况。 */
  readonly answer: string;
  /** 要点编号。 */
  readonly code: string;
  /** 说明。 */
  readonly note?: string | null | undefined;
};

/** 期限状态：由完成时刻与期限比较得出，不由人填写（联合细则第二十九条）。 */
export type DeadlineState =
  /** 不再需要 */
  | 'CANCELLED'
  /** 逾期完成，视为未完成任务 */
  | 'LATE'
  /** 按时完成 */
  | 'ON_TIME'
  /** 未到期 */
  | 'OPEN'
  /** 逾期未完成 */
  | 'OVERDUE'
  /** 期限暂定：所涉年度的放假安排尚未录入 */
  | 'PROVISIONAL';

/** 逐个对象声明有无利害关系，并作廉洁承诺（开封细则第十七条、人防细则十二）。 */
export type DeclareConflictInput = {
  /** 作廉洁承诺。 */
  readonly integrity?: boolean | null | undefined;
  /** 与该检查对象有利害关系；有的立即回避。 */
  readonly interest: boolean;
  /** 检查组成员标识。 */
  readonly memberId: string;
  /** 说明。 */
  readonly note?: string | null | undefined;
  /** 请求编号。 */
  readonly requestId: string;
};

/** 行政执法检查文书的种类（开封细则第二十一条）。 */
export type DocumentKind =
  /** 行政检查通知书 */
  | 'INSPECTION_NOTICE'
  /** 其他 */
  | 'OTHER'
  /** 责令改正通知书 */
  | 'RECTIFICATION_NOTICE'
  /** 权利告知 */
  | 'RIGHTS_NOTICE'
  /** 现场检查 */
  | 'SITE_CHECK'
  /** 陈述申辩 */
  | 'STATEMENT_DEFENCE';

/** 证据种类（开封细则第二十一条、人防细则八）。 */
export type EvidenceType =
  /** 音像记录 */
  | 'AUDIO_VIDEO'
  /** 文书资料 */
  | 'DOCUMENT'
  /** 专业意见 */
  | 'OPINION'
  /** 现场照片 */
  | 'PHOTO'
  /** 现场检查笔录 */
  | 'SITE_RECORD';

/** 一份离线填写：种类为签字的没有其他内容，其余给出与种类相应的一项。 */
export type FieldDraftInput = {
  /** 设备取得的事项结果的修改计数。 */
  readonly baseRevision: number;
  /** 设备给出的编号，本人之内不重复；同一份再次提交不会做两次。 */
  readonly clientId: string;
  /** 证据。 */
  readonly evidence?: FieldEvidenceInput | null | undefined;
  /** 种类。 */
  readonly kind: FieldDraftKind;
  /** 设备所记的填写时刻。 */
  readonly madeAt: string;
  /** 事项结果标识。 */
  readonly matterCheckId: string;
  /** 监管措施。 */
  readonly measure?: FieldMeasureInput | null | undefined;
  /** 检查结果。 */
  readonly result?: FieldResultInput | null | undefined;
};

/** 离线填写的种类。 */
export type FieldDraftKind =
  /** 证据 */
  | 'EVIDENCE'
  /** 监管措施 */
  | 'MEASURE'
  /** 检查结果 */
  | 'RESULT'
  /** 签字 */
  | 'SIGNATURE';

/** 离线填写的处理情况；任何一份都保留。 */
export type FieldDraftState =
  /** 已采用 */
  | 'APPLIED'
  /** 与他人的填写不一致，待处理 */
  | 'CONFLICT'
  /** 处理后不采用 */
  | 'DISCARDED'
  /** 前一项待处理，暂缓 */
  | 'HELD'
  /** 已与他人的填写合并 */
  | 'MERGED'
  /** 不符合规定，未采用 */
  | 'REFUSED'
  /** 处理后采用 */
  | 'SETTLED';

/** 离线取得的证据；文件先行上传。 */
export type FieldEvidenceInput = {
  /** 文书的种类；种类为文书资料的必填。 */
  readonly documentKind?: DocumentKind | null | undefined;
  /** 文件名。 */
  readonly fileName: string;
  /** 文件的 SHA-256，小写十六进制。 */
  readonly sha256: string;
  /** 证据来源，必填（人防细则十（四））。 */
  readonly source: string;
  /** 取得时刻。 */
  readonly takenAt: string;
  /** 种类。 */
  readonly type: EvidenceType;
  /** 已上传的文件。 */
  readonly uploadId: string;
};

/** 离线记录的监管措施。 */
export type FieldMeasureInput = {
  /** 整改期限。 */
  readonly dueOn?: string | null | undefined;
  /** 形式。 */
  readonly form: MeasureForm;
  /** 措施。 */
  readonly measure: Measure;
  /** 记入抽查情况记录表的内容。 */
  readonly text: string;
};

/** 离线填写的检查结果。 */
export type FieldResultInput = {
  /** 检查要点的填写；必查项不得缺。 */
  readonly checklist: ReadonlyArray<ChecklistAnswerInput>;
  /** 结果代码，见 ResultCode；其他代码被拒绝。 */
  readonly code: string;
  /** 采取的检查方式，须在事项清单载明的方式之内。 */
  readonly methods: ReadonlyArray<Method>;
  /** 拟公示的文字。 */
  readonly publicText?: string | null | undefined;
  /** 内部备注，不公开。 */
  readonly remarks?: string | null | undefined;
  /** 现场记录。 */
  readonly siteRecord?: SiteRecordInput | null | undefined;
};

/** 结束检查。 */
export type FinishVisitInput = {
  /** 幂等键。 */
  readonly requestId: string;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 检查前告知（联合细则第二十条（二））。 */
export type IssueNoticeInput = {
  /** 告知方式。 */
  readonly channel: NoticeChannel;
  /** 接收人。 */
  readonly recipient: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 检查时间、配合要求、准备的资料。 */
  readonly text: string;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 决定不告知（联合细则第二十条（二））。 */
export type MarkNoNoticeInput = {
  /** 不宜告知的理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 一个事项的检查结果所处的环节（开封细则第二十五条）。 */
export type MatterCheckState =
  /** 本年度已合格，不查 */
  | 'DROPPED'
  /** 未检查 */
  | 'NOT_CHECKED'
  /** 待检查 */
  | 'OPEN'
  /** 已公示 */
  | 'PUBLISHED'
  /** 结果互认 */
  | 'RECOGNISED'
  /** 已录入 */
  | 'RECORDED'
  /** 部分公示 */
  | 'REDACTED_PUBLISHED'
  /** 退回修改 */
  | 'RETURNED'
  /** 已审核 */
  | 'REVIEWED'
  /** 检查人员已签字 */
  | 'SIGNED'
  /** 审核中 */
  | 'UNDER_REVIEW'
  /** 不予公示 */
  | 'WITHHELD';

/** 监管措施（开封细则第二十条）。 */
export type Measure =
  /** 初步提取证据 */
  | 'PRELIMINARY_EVIDENCE'
  /** 督促整改 */
  | 'RECTIFY_ORDER'
  /** 制作现场笔录 */
  | 'SITE_RECORD'
  /** 责令停止 */
  | 'STOP_ORDER';

/** 措施的形式（联合细则第二十条（二））。 */
export type MeasureForm =
  /** 移动执法设备打印 */
  | 'MOBILE_PRINT'
  /** 口头 */
  | 'ORAL'
  /** 书面 */
  | 'WRITTEN';

/** 检查组成员的状态（开封细则第十七条）。 */
export type MemberState =
  /** 无人可更换 */
  | 'BLOCKED'
  /** 已声明无利害关系 */
  | 'CLEARED'
  /** 已完成 */
  | 'DONE'
  /** 已抽取，待声明 */
  | 'DRAWN'
  /** 到场 */
  | 'PRESENT'
  /** 已回避 */
  | 'RECUSED'
  /** 已更换 */
  | 'REPLACED'
  /** 更换审批中 */
  | 'REPLACEMENT_PENDING';

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

/** 告知方式（联合细则第二十条（二））。 */
export type NoticeChannel =
  /** 传真 */
  | 'FAX'
  /** 电话 */
  | 'PHONE'
  /** 书面 */
  | 'WRITTEN';

/** 《行政检查通知书》告知的内容（人防细则十（四））。 */
export type NoticeItem =
  /** 检查依据 */
  | 'BASIS'
  /** 检查内容 */
  | 'CONTENT'
  /** 检查人员名单 */
  | 'INSPECTORS'
  /** 检查期限 */
  | 'PERIOD'
  /** 配合要求 */
  | 'REQUIREMENTS';

/** 告知情况（联合细则第二十条（二））。 */
export type NoticeState =
  /** 传真 */
  | 'FAX'
  /** 不宜告知，未告知 */
  | 'NONE'
  /** 电话 */
  | 'PHONE'
  /** 书面 */
  | 'WRITTEN';

/** 现场出示《行政检查通知书》的记录（人防细则十（四））。 */
export type OnSiteNoticeInput = {
  /** 已告知的内容。 */
  readonly items: ReadonlyArray<NoticeItem>;
  /** 接收人。 */
  readonly recipient: string;
  /** 出示时刻。 */
  readonly servedAt: string;
};

/** 记录预查比对（联合细则第二十条（一））。 */
export type RecordPreCheckInput = {
  /** 比对发现。 */
  readonly findings: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 查阅的来源。 */
  readonly sources: ReadonlyArray<string>;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 报告无法联系或者不予配合情节严重（联合细则第二十一条）；须先添加检查的证据。 */
export type ReportUnvisitableInput = {
  /** 情形。 */
  readonly branch: VisitBranch;
  /** 经过。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 检查标识。 */
  readonly visitId: string;
};

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

/** 处理一份未能直接采用的离线填写。 */
export type SettleFieldDraftInput = {
  /** 填写人账号。 */
  readonly account: string;
  /** 设备给出的编号。 */
  readonly clientId: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 不一致之处以本份填写为准的各项，其余维持现有内容；不给出的，本份不采用而仍保留。 */
  readonly take?: ReadonlyArray<string> | null | undefined;
};

/** 被检查对象在抽查情况记录表上签字、盖章或拒绝（联合细则第二十条（二））。 */
export type SignRecordFormInput = {
  /** 签字、盖章或拒绝。 */
  readonly kind: SignatureKind;
  /** 幂等键。 */
  readonly requestId: string;
  /** 签字人。 */
  readonly signer?: string | null | undefined;
  /** 拒绝的，检查人员的说明。 */
  readonly statement?: string | null | undefined;
  /** 检查标识。 */
  readonly visitId: string;
  /** 拒绝时在场的见证人。 */
  readonly witnesses?: ReadonlyArray<string> | null | undefined;
};

/** 被检查对象在抽查情况记录表上的确认（联合细则第二十条（二））。 */
export type SignatureKind =
  /** 拒绝签字或盖章 */
  | 'REFUSED'
  /** 盖章 */
  | 'SEALED'
  /** 签字 */
  | 'SIGNED';

/** 现场记录（人防细则十（四））。 */
export type SiteRecordInput = {
  /** 现场状况。 */
  readonly conditions: string;
  /** 地点。 */
  readonly place: string;
  /** 问题。 */
  readonly problems: string;
  /** 时间。 */
  readonly time: string;
};

/** 检查组到场。 */
export type StartVisitInput = {
  /** 已出示有效的行政执法证件。 */
  readonly certificatesShown: boolean;
  /** 采取的检查方式。 */
  readonly methods: ReadonlyArray<Method>;
  /** 现场出示的《行政检查通知书》。 */
  readonly onSiteNotice?: OnSiteNoticeInput | null | undefined;
  /** 到场地点。 */
  readonly place: string;
  /** 到场的检查组成员标识。 */
  readonly present: ReadonlyArray<string>;
  /** 幂等键。 */
  readonly requestId: string;
  /** 检查标识。 */
  readonly visitId: string;
};

/** 提交离线填写，按填写的先后；各份分别处理。 */
export type SubmitFieldDraftsInput = {
  /** 至多一百份。 */
  readonly drafts: ReadonlyArray<FieldDraftInput>;
  /** 幂等键；各份以其 clientId 为准。 */
  readonly requestId: string;
};

/** 无法开展实质性检查的情形（联合细则第二十一条）。 */
export type VisitBranch =
  /** 不予配合检查情节严重 */
  | 'NON_COOPERATION'
  /** 通过登记的住所（经营场所）无法联系 */
  | 'UNREACHABLE';

/** 检查状态，按联合细则第二十条的步骤推进。 */
export type VisitState =
  /** 中止 */
  | 'ABORTED'
  /** 已取消 */
  | 'CANCELLED'
  /** 检查中 */
  | 'CHECKING'
  /** 检查结束 */
  | 'FINISHED'
  /** 事项完成 */
  | 'MATTERS_DONE'
  /** 不予配合情节严重 */
  | 'NON_COOPERATION'
  /** 已告知 */
  | 'NOTIFIED'
  /** 不宜告知 */
  | 'NO_NOTICE'
  /** 待检查 */
  | 'PLANNED'
  /** 已预查比对 */
  | 'PRECHECKED'
  /** 拒绝签字 */
  | 'REFUSED'
  /** 已改期 */
  | 'RESCHEDULED'
  /** 已盖章 */
  | 'SEALED'
  /** 已签字 */
  | 'SIGNED'
  /** 已到场 */
  | 'STARTED'
  /** 无法联系 */
  | 'UNREACHABLE';

export type RefusalFragment = { readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null };

export type MyVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVisitsQuery = { readonly myVisits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectName: string, readonly objectAddress: string, readonly state: VisitState, readonly joint: boolean, readonly scheduledOn: string | null, readonly finishedOn: string | null, readonly leadDepartment: { readonly name: string }, readonly checks: ReadonlyArray<{ readonly id: string, readonly state: MatterCheckState, readonly department: { readonly code: string } }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly state: DeadlineState }>, readonly team: ReadonlyArray<{ readonly id: string, readonly certificateNoLast4: string, readonly state: MemberState, readonly declaredAt: string | null, readonly integrityStatementAt: string | null }> }> } };

export type FieldVisitQueryVariables = Exact<{
  id: string;
}>;


export type FieldVisitQuery = { readonly visit: { readonly id: string, readonly revision: number, readonly objectName: string, readonly objectAddress: string, readonly state: VisitState, readonly branch: VisitBranch | null, readonly joint: boolean, readonly inspectionCode: string | null, readonly scheduledOn: string | null, readonly finishedOn: string | null, readonly leadDepartment: { readonly code: string, readonly name: string }, readonly notice: { readonly channel: NoticeState, readonly at: string, readonly text: string | null, readonly recipient: string | null, readonly reason: string | null, readonly outdated: string | null } | null, readonly preCheck: { readonly at: string, readonly sources: ReadonlyArray<string>, readonly findings: string } | null, readonly start: { readonly at: string, readonly place: string } | null, readonly signature: { readonly kind: SignatureKind, readonly at: string, readonly signer: string | null } | null, readonly attendance: ReadonlyArray<{ readonly assigned: number, readonly present: number, readonly minimum: number, readonly department: { readonly code: string, readonly name: string } }>, readonly team: ReadonlyArray<{ readonly id: string, readonly name: string, readonly certificateNoLast4: string, readonly leader: boolean, readonly state: MemberState, readonly declaredAt: string | null, readonly integrityStatementAt: string | null, readonly department: { readonly code: string, readonly name: string } }>, readonly checks: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly state: MatterCheckState, readonly matterCode: string, readonly matterName: string, readonly resultCode: ResultCode | null, readonly methods: ReadonlyArray<Method> | null, readonly publicText: string | null, readonly remarks: string | null, readonly returnReason: string | null, readonly signatures: number, readonly department: { readonly code: string, readonly name: string }, readonly siteRecord: { readonly time: string, readonly place: string, readonly conditions: string, readonly problems: string } | null, readonly answers: ReadonlyArray<{ readonly code: string, readonly answer: string, readonly note: string | null }> | null, readonly checklist: ReadonlyArray<{ readonly code: string, readonly text: string, readonly method: string | null, readonly mandatory: boolean, readonly important: boolean, readonly passSentence: string | null, readonly problemSentence: string | null }> | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly type: EvidenceType, readonly url: string }> | null, readonly measures: ReadonlyArray<{ readonly id: string, readonly measure: Measure, readonly form: MeasureForm, readonly text: string, readonly dueOn: string | null }> | null }> } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { readonly declareConflict: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type StartVisitMutationVariables = Exact<{
  input: StartVisitInput;
}>;


export type StartVisitMutation = { readonly startVisit: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SignRecordFormMutationVariables = Exact<{
  input: SignRecordFormInput;
}>;


export type SignRecordFormMutation = { readonly signRecordForm: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type FinishVisitMutationVariables = Exact<{
  input: FinishVisitInput;
}>;


export type FinishVisitMutation = { readonly finishVisit: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ReportUnvisitableMutationVariables = Exact<{
  input: ReportUnvisitableInput;
}>;


export type ReportUnvisitableMutation = { readonly reportUnvisitable: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SubmitFieldDraftsMutationVariables = Exact<{
  input: SubmitFieldDraftsInput;
}>;


export type SubmitFieldDraftsMutation = { readonly submitFieldDrafts: { readonly outcomes: ReadonlyArray<{ readonly clientId: string, readonly state: FieldDraftState | null, readonly denial: string | null, readonly revision: number | null, readonly taken: ReadonlyArray<string>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly base: string, readonly mine: string, readonly theirs: string, readonly changedBy: string, readonly changedByName: string | null, readonly changedAt: string | null }>, readonly refusals: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type SettleFieldDraftMutationVariables = Exact<{
  input: SettleFieldDraftInput;
}>;


export type SettleFieldDraftMutation = { readonly settleFieldDraft: { readonly fieldDraft: { readonly clientId: string, readonly state: FieldDraftState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type AddVisitEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddVisitEvidenceMutation = { readonly addEvidence: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type RecordPreCheckMutationVariables = Exact<{
  input: RecordPreCheckInput;
}>;


export type RecordPreCheckMutation = { readonly recordPreCheck: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type IssueNoticeMutationVariables = Exact<{
  input: IssueNoticeInput;
}>;


export type IssueNoticeMutation = { readonly issueNotice: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarkNoNoticeMutationVariables = Exact<{
  input: MarkNoNoticeInput;
}>;


export type MarkNoNoticeMutation = { readonly markNoNotice: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

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
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  basis
  path
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const MyVisitsDocument = {"__meta__":{"id":"sha256:3fcdcc03e4c4d7c71636536a735f933b02002754238ff24ae47718908689bec6"}} as unknown as TypedDocumentString<MyVisitsQuery, MyVisitsQueryVariables>;
export const FieldVisitDocument = {"__meta__":{"id":"sha256:0a4f95f191662ab72ee3d5d0f80582734d5f64426ddd0a91f91d62f2462c4309"}} as unknown as TypedDocumentString<FieldVisitQuery, FieldVisitQueryVariables>;
export const DeclareConflictDocument = {"__meta__":{"id":"sha256:f60bb2f1e3000b8182afc4187ce60e1408fea67428d6b4b62b8606334aa6cf63"}} as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const StartVisitDocument = {"__meta__":{"id":"sha256:bdc6f69f1f5158a254b04be039a19f78a91e42c5d940eeaee9e19770a6d8ab40"}} as unknown as TypedDocumentString<StartVisitMutation, StartVisitMutationVariables>;
export const SignRecordFormDocument = {"__meta__":{"id":"sha256:3f6b3f7dc25c26f104cd50de1f5c923a6f535e5896857ae93a95a61c52ab9526"}} as unknown as TypedDocumentString<SignRecordFormMutation, SignRecordFormMutationVariables>;
export const FinishVisitDocument = {"__meta__":{"id":"sha256:f7c3941ead049534f3cc43b697f14f4c07ad7bf3e0dc612d192501f4ad227210"}} as unknown as TypedDocumentString<FinishVisitMutation, FinishVisitMutationVariables>;
export const ReportUnvisitableDocument = {"__meta__":{"id":"sha256:97a515593f80979f85d0120c6c1cdb9b703300170caf2b8fe13f9fcf6b4be864"}} as unknown as TypedDocumentString<ReportUnvisitableMutation, ReportUnvisitableMutationVariables>;
export const SubmitFieldDraftsDocument = {"__meta__":{"id":"sha256:4a4db0f13b9549dfbccc846a2e69e2345c2c0d37a55b36a618e437e663d94378"}} as unknown as TypedDocumentString<SubmitFieldDraftsMutation, SubmitFieldDraftsMutationVariables>;
export const SettleFieldDraftDocument = {"__meta__":{"id":"sha256:bab37c390fccc2fbb4dca889c6e09102a86791192a276168757c6b1f6595337c"}} as unknown as TypedDocumentString<SettleFieldDraftMutation, SettleFieldDraftMutationVariables>;
export const AddVisitEvidenceDocument = {"__meta__":{"id":"sha256:45ca325fd38278bcc49dbd9340efab3ab74812efb15967b3caced7b2e110ac96"}} as unknown as TypedDocumentString<AddVisitEvidenceMutation, AddVisitEvidenceMutationVariables>;
export const RecordPreCheckDocument = {"__meta__":{"id":"sha256:01597b2b746c58e505e781d0bc8e08734d30e8b0d9ee49b546c585d72060c712"}} as unknown as TypedDocumentString<RecordPreCheckMutation, RecordPreCheckMutationVariables>;
export const IssueNoticeDocument = {"__meta__":{"id":"sha256:1e08729953d154a29b78800c7b20c26e1b6b17fc2729acaf1b54c0f059bcd0dc"}} as unknown as TypedDocumentString<IssueNoticeMutation, IssueNoticeMutationVariables>;
export const MarkNoNoticeDocument = {"__meta__":{"id":"sha256:a328c9053780e666a7623d21130ee5cac966a5e73cb19a6753fafea7008f7ef6"}} as unknown as TypedDocumentString<MarkNoNoticeMutation, MarkNoNoticeMutationVariables>;
