import type { EffectivePolicy, PlainDate } from '@double-random/rules';
import type { AskedBesides } from './asked-besides.ts';

export const mergeStates = {
  PROPOSED: '待对方同意',
  PROMISED: '已约定，待派发时合并',
  DONE: '已合并',
  DECLINED: '不同意',
  LAPSED: '未能合并',
  DISSOLVED: '合并已解除',
} as const;
export type MergeState = keyof typeof mergeStates;
export const mergeKinds = { OWN: '本部门任务合并', CROSS: '跨部门合并' } as const;
export type MergeKind = keyof typeof mergeKinds;

export interface MergeRow {
  readonly id: string;
  readonly kind: MergeKind;
  readonly state: MergeState;
  readonly hostAssignmentId: string;
  readonly hostTaskId: string;
  readonly hostVisitId: string | null;
  readonly hostAgency: string;
  readonly guestAssignmentId: string;
  readonly guestTaskId: string;
  readonly guestVisitId: string | null;
  readonly guestAgency: string;
  readonly attempt: number;
  readonly region: string | null;
  readonly proposedOn: PlainDate | null;
  readonly accepted: Readonly<Record<string, { readonly by: string; readonly at: string }>>;
  readonly askedBesides: AskedBesides;
  readonly ended: { readonly by: string; readonly agency: string; readonly at: string; readonly reason: string } | null;
  readonly policy: EffectivePolicy | null;
  readonly createdAt: string;
  readonly doneAt: string | null;
}

/** Select list of a `MergeRow`; needs `visit_merge m`. */
export const mergeColumns = `m.id, m.kind, m.state, m.host_assignment_id as "hostAssignmentId", m.host_task_id as "hostTaskId",
  m.host_visit_id as "hostVisitId", m.host_agency as "hostAgency", m.guest_assignment_id as "guestAssignmentId", m.guest_task_id as "guestTaskId",
  m.guest_visit_id as "guestVisitId", m.guest_agency as "guestAgency", m.attempt, m.region, m.proposed_on as "proposedOn", m.accepted,
  m.asked_besides as "askedBesides", m.ended,
  m.policy, m.created_at as "createdAt", m.done_at as "doneAt"`;
