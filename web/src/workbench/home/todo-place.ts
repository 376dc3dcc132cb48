import type { TodoKind } from '../../generated/workbench/graphql.ts';

const task = (id: string) => `/tasks/${id}`;
const draw = (id: string) => `/tasks/${id}/draw`;
const result = (id: string) => `/results/${id}`;

/** Where each sort of work is done; what has no page of its own is on the page of its list. */
const places: Partial<Readonly<Record<TodoKind, (subject: string) => string>>> = {
  ANSWER_INVITATION: task,
  ANSWER_PLAN_ITEM: () => '/plans',
  APPROVE_PLAN: (id) => `/plans/${id}`,
  PUBLISH_MATTER_LIST: () => '/matters',
  REFRESH_REGISTRY: () => '/objects',
  PREPARE_TASK: task,
  DRAW_OBJECTS: draw,
  LOCK_DRAW: draw,
  DISPATCH_TASK: draw,
  DRAW_INSPECTORS: (id) => `/tasks/${id}/teams`,
  CLOSE_TASK: task,
  VISIT: (id) => `/visits/${id}`,
  SUBMIT_RESULT: result,
  REVIEW_RESULT: result,
  PUBLISH_RESULT: result,
  SIGN_CORRECTION: () => '/approvals',
  DECIDE_OBJECTION: () => '/approvals',
  APPROVE_REPLACEMENT: () => '/approvals',
  APPROVE_REPORT: () => '/approvals',
  PLAN_FOLLOW_UP: () => '/follow-ups',
  VERIFY_RECTIFICATION: () => '/follow-ups',
  ANSWER_REFERRAL: () => '/referrals',
  REROUTE_REFERRAL: () => '/referrals',
  PUBLISH_PENALTY: () => '/penalties',
  RECEIVE_AD_HOC: () => '/ad-hoc',
  SEND_REPORT: () => '/board',
  DO_URGED_DUTY: () => '/board',
};

export const todoPlace = (kind: TodoKind, subject: string): string | undefined => places[kind]?.(subject);
