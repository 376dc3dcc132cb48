/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** 派发名单至各部门执行（开封细则第十五条）。 */
export type DispatchTaskInput = {
  /** 派发的抽中对象；不填为全部，填写的应当是全部，不得遗漏。 */
  readonly assignmentIds?: ReadonlyArray<string> | null | undefined;
  /** 请求编号。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 抽取检查人员：不接受任何指定（开封细则第十六条）。 */
export type DrawInspectorsInput = {
  /** 分别抽取的，本部门编码；可不填。 */
  readonly agency?: string | null | undefined;
  /** 上级人防部门从下级执法检查人员名录库中一并随机抽调（人防细则五）。 */
  readonly includeLowerLevel?: boolean | null | undefined;
  /** 请求编号；重发得到同一次抽取。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 抽取的对象（开封细则第二条）。 */
export type DrawKind =
  /** 检查人员 */
  | 'INSPECTORS'
  /** 检查对象 */
  | 'OBJECTS';

/** 抽取检查对象：种子由各部门和联席会议办公室共同产生，不接受任何指定（开封细则第十四条）。 */
export type DrawObjectsInput = {
  /** 请求编号；重发得到同一次抽取。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 抽取的状态（开封细则第十四条、第十五条）。 */
export type DrawState =
  /** 已抽取 */
  | 'DONE'
  /** 抽取中 */
  | 'OPEN'
  /** 已封存 */
  | 'SEALED'
  /** 已作废 */
  | 'VOID';

/** 抽取作废的原因；作废的抽取留存备查（联合细则第十五条）。 */
export type DrawVoidReason =
  /** 抽取未能完成 */
  | 'CEREMONY_FAILED'
  /** 数据错误 */
  | 'DATA_ERROR'
  /** 上级决定 */
  | 'SUPERIOR_ORDER'
  /** 抽查方案有误 */
  | 'WRONG_PLAN';

/** 延长执行时间。 */
export type ExtendTaskInput = {
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 所见的修改计数。 */
  readonly revision?: number | null | undefined;
  /** 任务标识。 */
  readonly taskId: string;
  /** 新的截止日期。 */
  readonly windowTo: string;
};

/** 确认锁定名单（开封细则第十五条）。 */
export type LockDrawInput = {
  /** 请求编号。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
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

/** 答复参加任务的邀请。 */
export type RespondInvitationInput = {
  /** 参加。 */
  readonly accept: boolean;
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
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

/** 任务种类。 */
export type TaskKind =
  /** 定向抽查 */
  | 'DIRECTED'
  /** 双随机抽查 */
  | 'DOUBLE_RANDOM';

/** 任务来源。 */
export type TaskOrigin =
  /** 临时性联合抽查 */
  | 'AD_HOC'
  /** 另行部署 */
  | 'DIRECTED'
  /** 上级派发 */
  | 'DISPATCHED'
  /** 年度计划 */
  | 'PLAN';

/** 在任务中的角色。 */
export type TaskPartyRole =
  /** 承担上级派发任务的下级部门 */
  | 'EXECUTOR'
  /** 发起部门 */
  | 'INITIATOR'
  /** 参与部门 */
  | 'PARTICIPANT';

/** 参与部门的答复。 */
export type TaskPartyState =
  /** 参加 */
  | 'ACCEPTED'
  /** 不参加 */
  | 'DECLINED'
  /** 待答复 */
  | 'INVITED'
  /** 退出 */
  | 'WITHDRAWN';

/** 写明理由的一步：取消任务、决定不告知。 */
export type TaskReasonInput = {
  /** 理由。 */
  readonly reason: string;
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 任务状态，按联合细则第十四条的流程推进。 */
export type TaskState =
  /** 已归档 */
  | 'ARCHIVED'
  /** 已取消 */
  | 'CANCELLED'
  /** 已办结 */
  | 'CLOSED'
  /** 已派发 */
  | 'DISPATCHED'
  /** 草稿 */
  | 'DRAFT'
  /** 后续处理中 */
  | 'FOLLOWING_UP'
  /** 已选派检查人员 */
  | 'INSPECTORS_DRAWN'
  /** 已邀请参与部门 */
  | 'INVITED'
  /** 检查中 */
  | 'IN_PROGRESS'
  /** 名单已锁定 */
  | 'LOCKED'
  /** 已抽取检查对象 */
  | 'OBJECTS_DRAWN'
  /** 待抽取 */
  | 'READY'
  /** 结果已公示 */
  | 'RESULTS_PUBLISHED'
  /** 检查结束 */
  | 'VISITS_DONE'
  /** 抽取已作废 */
  | 'VOIDED';

/** 任务的一步。 */
export type TaskStepInput = {
  /** 幂等键。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
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

/** 作废抽取：主要负责人在派发前说明理由作废，全程留痕。 */
export type VoidDrawInput = {
  /** 理由。 */
  readonly note: string;
  /** 原因。 */
  readonly reason: DrawVoidReason;
  /** 请求编号。 */
  readonly requestId: string;
  /** 任务标识。 */
  readonly taskId: string;
};

/** 排队等待的抽取（开封细则第十四条）。 */
export type WaitingDrawKind =
  /** 抽取检查人员 */
  | 'INSPECTORS'
  /** 抽取检查对象 */
  | 'OBJECTS'
  /** 公开摇号 */
  | 'STAGED';

export type DeadlineLineFragment = { readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string };

export type HomeQueryVariables = Exact<{
  agency: string;
}>;


export type HomeQuery = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } }> } };

export type RefusalFragment = { readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null };

export type DrawScreenQueryVariables = Exact<{
  taskId: string;
}>;


export type DrawScreenQuery = { readonly previewDraw: { readonly active: number | null, readonly size: number | null, readonly masked: boolean } };

export type RespondInvitationMutationVariables = Exact<{
  input: RespondInvitationInput;
}>;


export type RespondInvitationMutation = { readonly respondInvitation: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type MarkTaskReadyMutationVariables = Exact<{
  input: TaskStepInput;
}>;


export type MarkTaskReadyMutation = { readonly markTaskReady: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DrawObjectsMutationVariables = Exact<{
  input: DrawObjectsInput;
}>;


export type DrawObjectsMutation = { readonly drawObjects: { readonly draw: { readonly id: string, readonly number: string } | null, readonly waiting: { readonly kind: WaitingDrawKind } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type LockDrawMutationVariables = Exact<{
  input: LockDrawInput;
}>;


export type LockDrawMutation = { readonly lockDraw: { readonly draw: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DispatchTaskMutationVariables = Exact<{
  input: DispatchTaskInput;
}>;


export type DispatchTaskMutation = { readonly dispatchTask: { readonly draw: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type DrawInspectorsMutationVariables = Exact<{
  input: DrawInspectorsInput;
}>;


export type DrawInspectorsMutation = { readonly drawInspectors: { readonly draw: { readonly id: string } | null, readonly waiting: { readonly kind: WaitingDrawKind } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type ExtendTaskMutationVariables = Exact<{
  input: ExtendTaskInput;
}>;


export type ExtendTaskMutation = { readonly extendTask: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type CancelTaskMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type CancelTaskMutation = { readonly cancelTask: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type VoidDrawMutationVariables = Exact<{
  input: VoidDrawInput;
}>;


export type VoidDrawMutation = { readonly voidDraw: { readonly draw: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly basis: string | null, readonly path: ReadonlyArray<string> | null }> } };

export type TaskLineFragment = { readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } };

export type TasksQueryVariables = Exact<{
  agency?: string | null | undefined;
  state?: TaskState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TaskQueryVariables = Exact<{
  id: string;
}>;


export type TaskQuery = { readonly task: { readonly revision: number, readonly origin: TaskOrigin, readonly ratioBasisPoints: number, readonly noNoticeReason: string | null, readonly cancelReason: string | null, readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly scope: { readonly text: string }, readonly participants: ReadonlyArray<{ readonly role: TaskPartyRole, readonly state: TaskPartyState, readonly department: { readonly code: string, readonly name: string } }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string, readonly agency: string }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }> | null, readonly draws: ReadonlyArray<{ readonly id: string, readonly number: string, readonly attempt: number, readonly kind: DrawKind, readonly state: DrawState, readonly drawnAt: string | null, readonly lockedAt: string | null, readonly sealHash: string, readonly counts: { readonly active: number, readonly pool: number, readonly size: number, readonly shortfall: number, readonly excluded: ReadonlyArray<{ readonly code: string, readonly count: string }> } | null }>, readonly scheme: { readonly content: string, readonly time: string, readonly method: string, readonly responsibilities: string } | null, readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectName: string, readonly objectAddress: string, readonly state: VisitState, readonly branch: VisitBranch | null, readonly scheduledOn: string | null, readonly finishedOn: string | null, readonly leadDepartment: { readonly name: string }, readonly checks: ReadonlyArray<{ readonly id: string, readonly state: MatterCheckState, readonly matterName: string, readonly resultCode: ResultCode | null, readonly department: { readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly effectivePolicy: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: unknown, readonly clause: string | null, readonly quote: string | null, readonly why: string }>, readonly initiator: { readonly code: string, readonly name: string } } };

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
export const DeadlineLineFragmentDoc = new TypedDocumentString(`
    fragment DeadlineLine on Deadline {
  id
  kind
  title
  agency
  unit
  subject
  dueOn
  workingDaysLeft
  daysLeft
  state
  provisional
  missingYears
  clause
  explanation
}
    `, {"fragmentName":"DeadlineLine"}) as unknown as TypedDocumentString<DeadlineLineFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  message
  basis
  path
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on Task {
  id
  no
  name
  state
  kind
  joint
  year
  windowFrom
  windowTo
  initiator {
    code
    name
  }
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const HomeDocument = {"__meta__":{"id":"sha256:ce135eda884ae175d5c313d36747fe18c7b415465c3d555d405b5186cba4c7dd"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const DrawScreenDocument = {"__meta__":{"id":"sha256:2599b5022be14a9747cfd8703f30e0e2b6e3c231679f1a064d4edea66267c953"}} as unknown as TypedDocumentString<DrawScreenQuery, DrawScreenQueryVariables>;
export const RespondInvitationDocument = {"__meta__":{"id":"sha256:f2af9249cdd47cc64ef146c4f396d33826207df22e48598517726042a031f54c"}} as unknown as TypedDocumentString<RespondInvitationMutation, RespondInvitationMutationVariables>;
export const MarkTaskReadyDocument = {"__meta__":{"id":"sha256:94f43405ee821dd96684d00ff33d6181ccd0810cebff65f207f4b6e1b12d2df3"}} as unknown as TypedDocumentString<MarkTaskReadyMutation, MarkTaskReadyMutationVariables>;
export const DrawObjectsDocument = {"__meta__":{"id":"sha256:9301e22a39ae0a35f22b614f9c685e7c7fb362c6c56973e399dfc744042ccdf5"}} as unknown as TypedDocumentString<DrawObjectsMutation, DrawObjectsMutationVariables>;
export const LockDrawDocument = {"__meta__":{"id":"sha256:f9d0c3c656bcae37ed140b52bb5eb8e9caee39925ed14473dd9772a34ff2a4fd"}} as unknown as TypedDocumentString<LockDrawMutation, LockDrawMutationVariables>;
export const DispatchTaskDocument = {"__meta__":{"id":"sha256:24c4ede7f5d91f23b7ab93ed5a574c851c4c259fdd81b1ffbb870ed7c328612e"}} as unknown as TypedDocumentString<DispatchTaskMutation, DispatchTaskMutationVariables>;
export const DrawInspectorsDocument = {"__meta__":{"id":"sha256:8b0bfd3abf6015f10a6f77bf24133b12ab83af21919726e7a4dcee6856bd4810"}} as unknown as TypedDocumentString<DrawInspectorsMutation, DrawInspectorsMutationVariables>;
export const ExtendTaskDocument = {"__meta__":{"id":"sha256:8e8036eb10fb57fda0966c4f1dbc97f74c5ec93a5a41b17e9dd3b260e3c798eb"}} as unknown as TypedDocumentString<ExtendTaskMutation, ExtendTaskMutationVariables>;
export const CancelTaskDocument = {"__meta__":{"id":"sha256:d31c6da57178145bcab185f83ee7c39b6d1a1c777919de952011674943e0b759"}} as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const VoidDrawDocument = {"__meta__":{"id":"sha256:38134e81442bb87fad7ac667eed236aaf52efb95b830a4d51d6a85aca0fb0c22"}} as unknown as TypedDocumentString<VoidDrawMutation, VoidDrawMutationVariables>;
export const TasksDocument = {"__meta__":{"id":"sha256:12f0eb44a2f0e22aac03f306bcdd8a916a96cd6b8d0c32e20e0beea3a70d0f78"}} as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = {"__meta__":{"id":"sha256:413e7548302a5be35327f237094f194636d72f613031108d30512b61f541a519"}} as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
