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

/** 抽取的对象（开封细则第二条）。 */
export type DrawKind =
  /** 检查人员 */
  | 'INSPECTORS'
  /** 检查对象 */
  | 'OBJECTS';

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

export type DeadlineLineFragment = { readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string };

export type HomeQueryVariables = Exact<{
  agency: string;
}>;


export type HomeQuery = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly initiator: { readonly code: string, readonly name: string } }> } };

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


export type TaskQuery = { readonly task: { readonly revision: number, readonly origin: TaskOrigin, readonly ratioBasisPoints: number, readonly noNoticeReason: string | null, readonly cancelReason: string | null, readonly id: string, readonly no: string, readonly name: string, readonly state: TaskState, readonly kind: TaskKind, readonly joint: boolean, readonly year: number, readonly windowFrom: string, readonly windowTo: string, readonly scope: { readonly text: string }, readonly participants: ReadonlyArray<{ readonly state: TaskPartyState, readonly department: { readonly code: string, readonly name: string } }>, readonly matters: ReadonlyArray<{ readonly matterId: string, readonly code: string, readonly name: string, readonly agency: string }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly title: string, readonly agency: string, readonly unit: string | null, readonly subject: string | null, readonly dueOn: string, readonly workingDaysLeft: number | null, readonly daysLeft: number | null, readonly state: DeadlineState, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly clause: string, readonly explanation: string }> | null, readonly draws: ReadonlyArray<{ readonly id: string, readonly number: string, readonly attempt: number, readonly kind: DrawKind, readonly state: DrawState, readonly drawnAt: string | null, readonly lockedAt: string | null, readonly sealHash: string, readonly counts: { readonly active: number, readonly pool: number, readonly size: number, readonly shortfall: number, readonly excluded: ReadonlyArray<{ readonly code: string, readonly count: string }> } | null }>, readonly visits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectName: string, readonly objectAddress: string, readonly state: VisitState, readonly branch: VisitBranch | null, readonly scheduledOn: string | null, readonly finishedOn: string | null, readonly leadDepartment: { readonly name: string }, readonly checks: ReadonlyArray<{ readonly id: string, readonly state: MatterCheckState, readonly matterName: string, readonly resultCode: ResultCode | null, readonly department: { readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly effectivePolicy: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: unknown, readonly clause: string | null, readonly quote: string | null, readonly why: string }>, readonly initiator: { readonly code: string, readonly name: string } } };

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
export const TasksDocument = {"__meta__":{"id":"sha256:12f0eb44a2f0e22aac03f306bcdd8a916a96cd6b8d0c32e20e0beea3a70d0f78"}} as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = {"__meta__":{"id":"sha256:1b02068e5fcaa67663140a0186c6c656a87b191396adc810fe8c14bf63f3160f"}} as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
