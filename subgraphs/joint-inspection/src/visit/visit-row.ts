import type { Method, PlainDate, RedactableField, ResultCode } from '@double-random/rules';
import type { AssignmentSnapshot, VisitNotice, VisitStart } from './visit.entity.ts';

export const visitStates = {
  PLANNED: '待检查',
  RESCHEDULED: '已改期',
  PRECHECKED: '已预查比对',
  NOTIFIED: '已告知',
  NO_NOTICE: '不宜告知',
  STARTED: '已到场',
  CHECKING: '检查中',
  MATTERS_DONE: '事项完成',
  SIGNED: '已签字',
  SEALED: '已盖章',
  REFUSED: '拒绝签字',
  UNREACHABLE: '无法联系',
  NON_COOPERATION: '不予配合情节严重',
  FINISHED: '检查结束',
  ABORTED: '中止',
  CANCELLED: '已取消',
} as const;
export type VisitState = keyof typeof visitStates;

/** States in which the team is at the object. */
export const onSiteStates: readonly VisitState[] = [
  'STARTED',
  'CHECKING',
  'MATTERS_DONE',
  'SIGNED',
  'SEALED',
  'REFUSED',
  'UNREACHABLE',
  'NON_COOPERATION',
];
/** States from which a team may set out. */
export const beforeVisitStates: readonly VisitState[] = ['PLANNED', 'RESCHEDULED', 'PRECHECKED', 'NOTIFIED', 'NO_NOTICE'];

export const matterCheckStates = {
  OPEN: '待检查',
  RECORDED: '已录入',
  SIGNED: '检查人员已签字',
  UNDER_REVIEW: '审核中',
  REVIEWED: '已审核',
  RETURNED: '退回修改',
  PUBLISHED: '已公示',
  REDACTED_PUBLISHED: '部分公示',
  WITHHELD: '不予公示',
  RECOGNISED: '结果互认',
  NOT_CHECKED: '未检查',
  DROPPED: '本年度已合格，不查',
} as const;
export type MatterCheckState = keyof typeof matterCheckStates;

export interface PreCheckRecord {
  readonly sources: readonly string[];
  readonly findings: string;
  readonly by: string;
  readonly at: string;
}
export interface ObjectSignature {
  readonly kind: 'SIGNED' | 'SEALED' | 'REFUSED';
  readonly signer?: string;
  readonly statement?: string;
  readonly statementBy?: readonly string[];
  /** Who saw the refusal, besides the inspectors. */
  readonly witnesses?: readonly string[];
  readonly at: string;
}

export interface VisitRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly taskId: string;
  readonly entityKey: string;
  readonly code: string;
  readonly inspectionCode: string;
  readonly joint: boolean;
  readonly leadAgency: string;
  readonly state: VisitState;
  readonly scheduledOn: PlainDate | null;
  readonly preCheck: PreCheckRecord | null;
  readonly notice: VisitNotice | null;
  readonly start: VisitStart | null;
  readonly startedAt: string | null;
  readonly signature: ObjectSignature | null;
  readonly branch: 'UNREACHABLE' | 'NON_COOPERATION' | null;
  readonly finishedAt: string | null;
  readonly finishedOn: PlainDate | null;
  readonly revision: number;
  /** Name, address and matters per agency as they stood at the draw. */
  readonly snapshot: AssignmentSnapshot;
  /** Year the cap is reserved in. */
  readonly planYear: number;
}

/** Select list of a `VisitRow`; needs `visit v join assignment a on a.id = v.assignment_id`. */
export const visitColumns = `v.id, v.assignment_id as "assignmentId", v.task_id as "taskId", v.entity_key as "entityKey", v.code, v.inspection_code as "inspectionCode", v.joint,
  v.lead_agency as "leadAgency", v.state, v.scheduled_on as "scheduledOn", v.pre_check as "preCheck", v.notice, v.start, v.started_at as "startedAt",
  v.signature, v.branch, v.finished_at as "finishedAt", v.finished_on as "finishedOn", v.revision, a.snapshot, a.year as "planYear"`;
export const visitTables = 'visit v join assignment a on a.id = v.assignment_id';

export interface ChecklistAnswer {
  readonly code: string;
  readonly answer: string;
  readonly note?: string;
}
export interface SiteRecord {
  readonly time: string;
  readonly place: string;
  readonly conditions: string;
  readonly problems: string;
}
export interface LineSignature {
  readonly account: string;
  /** Place in the team. */
  readonly memberId: string;
  readonly at: string;
}

export interface MatterCheckRow {
  readonly id: string;
  readonly visitId: string;
  readonly taskId: string;
  readonly entityKey: string;
  readonly agency: string;
  readonly unit: string | null;
  readonly matterId: string;
  readonly matterCode: string;
  readonly matterName: string;
  readonly state: MatterCheckState;
  readonly resultCode: ResultCode | null;
  readonly methods: readonly Method[] | null;
  readonly checklist: readonly ChecklistAnswer[] | null;
  readonly remarks: string | null;
  readonly publicText: string | null;
  readonly siteRecord: SiteRecord | null;
  readonly reason: { readonly code: string; readonly text?: string; readonly reference?: string; readonly by: string } | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string | null;
  readonly signedBy: readonly LineSignature[];
  readonly formedOn: PlainDate | null;
  readonly review: { readonly by: string; readonly at: string; readonly opinion?: string } | null;
  /** Why it was sent back, until it is reviewed anew. */
  readonly returnReason: string | null;
  readonly secrecy: {
    /** What is hidden by name, where it is not the usual of a partial publication. */
    readonly fields?: readonly RedactableField[];
    readonly class: string;
    readonly mode: 'REDACTED' | 'WITHHELD';
    readonly ground: string;
    readonly approver: string;
    readonly at: string;
  } | null;
  readonly publicationId: string | null;
  readonly revision: number;
}

/** Select list of a `MatterCheckRow`. */
export const matterCheckColumns = `id, visit_id as "visitId", task_id as "taskId", entity_key as "entityKey", agency, unit, matter_id as "matterId",
  matter_code as "matterCode", matter_name as "matterName", state, result_code as "resultCode", methods, checklist, remarks, public_text as "publicText",
  site_record as "siteRecord", reason, recorded_by as "recordedBy", recorded_at as "recordedAt", signed_by as "signedBy", formed_on as "formedOn",
  review, return_reason as "returnReason", secrecy, publication_id as "publicationId", revision`;
