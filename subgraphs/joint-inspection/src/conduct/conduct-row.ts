import { type Actor, type Em, hasRole, notFound, row } from '@double-random/runtime';

/** CD 十二 「有下列情形之一的」: the five grounds, in their order. */
export const conductGrounds = {
  PROCEDURE_VIOLATED: '违反法定程序',
  POWER_ABUSED: '滥用职权、玩忽职守、徇私舞弊',
  FALSIFIED: '在抽查监管过程中弄虚作假',
  DUTY_NEGLECTED: '不履行或者不正确履行职责',
  OTHER: '其他应当追究责任的情形',
} as const;
export type ConductGround = keyof typeof conductGrounds;

export const conductOutcomes = {
  NOT_FOUNDED: '不属实',
  CRITICISED: '批评教育',
  DISCIPLINED: '给予处分',
  HANDED_OVER: '移送有权机关',
} as const;
export type ConductOutcomeCode = keyof typeof conductOutcomes;

/** CD 十二 「不得…」, and what is no complaint. */
export const feedbackSubjects = {
  BUSINESS_OBSTRUCTED: '妨碍正常的生产经营活动',
  GIFTS: '索取或者收受财物',
  BENEFIT: '谋取其他利益',
  FEES: '收取或者变相收取费用',
  PROCEDURE: '未出示证件、未告知依据和权利等程序问题',
  PRAISE: '表扬',
  OTHER: '其他意见',
} as const;
export type FeedbackSubject = keyof typeof feedbackSubjects;

export interface ConductCaseRow {
  readonly id: string;
  readonly agency: string;
  readonly ground: ConductGround;
  readonly person: string;
  readonly visitId: string | null;
  /** Sealed for `factsCell`. */
  readonly facts: string;
  readonly trail: readonly number[];
  readonly feedbackId: string | null;
  readonly openedAt: string;
  readonly outcome: { readonly code: ConductOutcomeCode; readonly text: string; readonly by: string; readonly at: string } | null;
}

/** Select list of a `ConductCaseRow`. */
export const conductCaseColumns = `id, agency, ground, person, visit_id as "visitId", facts, trail, feedback_id as "feedbackId", opened_at as "openedAt", outcome`;

export const factsCell = (id: string) => `conduct_case.facts:${id}` as const;
export const feedbackCell = (id: string) => `visit_feedback.content:${id}` as const;

/** CD-12b: the register is not there for anybody but the department's own auditor. @returns the department @throws NOT_FOUND */
export function requireAuditor(actor: Actor): string {
  if (actor.kind !== 'person' || !hasRole(actor, 'aud') || !actor.department) throw notFound('责任追究');
  return actor.department;
}

/** @throws NOT_FOUND also for a case of another department */
export async function ownCase(em: Em, agency: string, id: string, lock = false): Promise<ConductCaseRow> {
  const found = await row<ConductCaseRow>(
    em,
    `select ${conductCaseColumns} from conduct_case where id = $1 and agency = $2${lock ? ' for update' : ''}`,
    [id, agency],
  );
  if (!found) throw notFound('责任追究');
  return found;
}
