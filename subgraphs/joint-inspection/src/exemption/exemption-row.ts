import { type ApprovedRaise, type ExemptionGround, exemptionMachine, type PlainDate } from '@double-random/rules';
import type { ObjectScope } from './object-scope.ts';

export const exemptionStates = exemptionMachine.states;
export type ExemptionState = keyof typeof exemptionStates;

/** What an exemption lifts, for whom and when; also as a task keeps it. */
export interface ExemptionTerms {
  readonly agency: string;
  readonly ground: ExemptionGround;
  readonly scope: ObjectScope;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  readonly unlimited: boolean;
  readonly raisedTo: number | null;
}

export interface ExemptionRow extends ExemptionTerms {
  readonly id: string;
  readonly no: string;
  readonly evidence: string;
  readonly state: ExemptionState;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
}

const terms = `agency, ground, scope, valid_from as "validFrom", valid_to as "validTo", unlimited, raised_to as "raisedTo"`;
/** Select list of an `ExemptionRow`. */
export const exemptionColumns = `id, no, evidence, state, requested_by as "requestedBy", requested_at as "requestedAt", decided_by as "decidedBy",
  decided_at as "decidedAt", reason, ${terms}`;

/** An exemption as a task keeps it. */
export interface TaskExemptionRow extends ExemptionTerms {
  readonly taskId: string;
  readonly exemptionId: string;
}
/** Select list of a `TaskExemptionRow`. */
export const taskExemptionColumns = `task_id as "taskId", exemption_id as "exemptionId", ${terms}`;

/** K-06: what its department approved. */
export const raiseOf = ({ unlimited, raisedTo }: Pick<ExemptionTerms, 'unlimited' | 'raisedTo'>): ApprovedRaise =>
  unlimited ? 'UNLIMITED' : (raisedTo ?? 'DEFAULT');

export const isInForce = ({ validFrom, validTo }: Pick<ExemptionTerms, 'validFrom' | 'validTo'>, on: PlainDate): boolean =>
  validFrom <= on && on <= validTo;
