import type { TodoKind } from '../../generated/workbench/graphql.ts';

const task = (id: string) => `/tasks/${id}`;
const draw = (id: string) => `/tasks/${id}/draw`;
const visit = (id: string) => `/visits/${id}`;
const result = (id: string) => `/results/${id}`;

/** Written and signed with the inspectors' app only, which is another program: an address, no page of this one. */
const field = (id: string) => `m/#${id}`;
/** A result that a channel would not take, by its id; a record that the credit platform would not, by its number. */
const delivery = (id: string) => (/^\d+$/.test(id) ? '/credit-deliveries?state=FAILED' : result(id));

/** Where each sort of work is done; what has no page of its own is on the page of its list. */
const places: Readonly<Record<TodoKind, (subject: string) => string>> = {
  ANSWER_INVITATION: task,
  ANSWER_PLAN_ITEM: () => '/plans',
  APPROVE_PLAN: (id) => `/plans/${id}`,
  PUBLISH_MATTER_LIST: () => '/matters',
  REFRESH_REGISTRY: () => '/objects',
  PREPARE_TASK: task,
  DRAW_OBJECTS: draw,
  LOCK_DRAW: draw,
  EXAMINE_TAMPERING: draw,
  DISPATCH_TASK: draw,
  DRAW_INSPECTORS: (id) => `/tasks/${id}/teams`,
  CLOSE_TASK: task,
  DECLARE_INTEREST: visit,
  VISIT: visit,
  REDO_RESULT: field,
  SUBMIT_RESULT: result,
  REVIEW_RESULT: result,
  PUBLISH_RESULT: result,
  MEND_DELIVERY: delivery,
  SIGN_CORRECTION: () => '/approvals',
  DECIDE_OBJECTION: () => '/approvals',
  APPROVE_REPLACEMENT: () => '/approvals',
  APPROVE_REPORT: () => '/approvals',
  APPROVE_VISIT_REPORT: visit,
  PUBLISH_VISIT_REPORT: visit,
  REVISE_VISIT_REPORT: visit,
  PLAN_FOLLOW_UP: () => '/follow-ups',
  VERIFY_RECTIFICATION: () => '/follow-ups',
  ANSWER_REFERRAL: () => '/referrals',
  REROUTE_REFERRAL: () => '/referrals?sent=1',
  KNOW_CRIMINAL_REFERRAL: () => '/referrals?sent=1',
  PUBLISH_PENALTY: () => '/penalties',
  RECEIVE_AD_HOC: () => '/ad-hoc',
  SEND_REPORT: () => '/board',
  DO_URGED_DUTY: () => '/board',
};

/** Where a deadline is met, by its kind; its subject is a task, a visit, a result, or a department's year. */
const deadlines: Readonly<Record<string, (subject: string) => string>> = {
  PLAN_MADE: () => '/plans',
  PLAN_FILING: () => '/plans',
  JOINT_PLAN_FILING: () => '/plans',
  JOINT_PLAN_PUBLICATION: () => '/plans',
  MATTER_LIST_DUE: () => '/matters',
  MATTER_LIST_PUBLICATION: () => '/matters',
  REGISTRY_DUE: () => '/objects',
  REGISTRY_REFRESH: () => '/objects',
  RESULT_PUBLICATION: visit,
  REFERRAL: (id) => `/follow-ups/${id}`,
  RECTIFICATION: () => '/follow-ups',
  PENALTY_PUBLICATION: () => '/penalties',
  SEMI_ANNUAL_REPORT_JUNE: () => '/board',
  SEMI_ANNUAL_REPORT_DECEMBER: () => '/board',
  ARCHIVE: task,
};

export const deadlinePlace = (kind: string, subject: string | null): string | undefined =>
  subject ? deadlines[kind]?.(subject) : undefined;

/** Where it is done: a page of the workbench, or, without a slash before it, an address of another program. */
export const todoPlace = (kind: TodoKind, subject: string): string => places[kind](subject);
