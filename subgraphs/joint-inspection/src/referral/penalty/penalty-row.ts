import type { PlainDate } from '@double-random/rules';

/** Kinds of 行政处罚法 第九条, as far as these departments decide them. */
export const penaltyKinds = {
  WARNING: '警告、通报批评',
  FINE: '罚款',
  CONFISCATION: '没收违法所得、非法财物',
  SUSPENSION: '责令停产停业、暂扣许可证件',
  REVOCATION: '吊销许可证件',
  OTHER: '其他行政处罚',
} as const;
export type PenaltyKind = keyof typeof penaltyKinds;
export const penaltyStates = { DECIDED: '已决定，未公开', PUBLISHED: '已公开', SUPERSEDED: '已更正' } as const;
export type PenaltyState = keyof typeof penaltyStates;

export interface PenaltyRow {
  readonly id: string;
  readonly followUpId: string;
  readonly matterCheckId: string;
  readonly entityKey: string;
  readonly agency: string;
  readonly version: number;
  readonly decisionNo: string | null;
  readonly decidedOn: PlainDate;
  readonly kind: PenaltyKind;
  readonly amountFen: number | null;
  readonly publicText: string;
  readonly state: PenaltyState;
  readonly recordedBy: string;
  readonly publishedAt: string | null;
  readonly correction: { readonly reason: string; readonly on: PlainDate } | null;
}

/** Select list of a `PenaltyRow`; the table is `p`. */
export const penaltyColumns = `p.id, p.follow_up_id as "followUpId", p.matter_check_id as "matterCheckId", p.entity_key as "entityKey", p.agency, p.version,
  p.decision_no as "decisionNo", p.decided_on as "decidedOn", p.kind, p.amount_fen::float8 as "amountFen", p.public_text as "publicText", p.state,
  p.recorded_by as "recordedBy", p.published_at as "publishedAt", p.correction`;
