import type { PlainDate } from '@double-random/rules';

export const creditRecordKinds = { PENALTY: '行政处罚', LISTING: '列入经营异常名录' } as const;
export type CreditRecordKind = keyof typeof creditRecordKinds;

/** What the credit platform is told of one record: only what is public already. */
export interface CreditContent {
  readonly record: CreditRecordKind;
  /** The same for every version of a penalty; for a listing the number of the result it rests on. */
  readonly number: string;
  readonly version: number;
  readonly agency: string;
  readonly uscc: string;
  readonly objectName: string;
  /** Published result it rests on. */
  readonly resultNo: string;
  /** Day of the decision; of a listing, the day it was told. */
  readonly on: PlainDate;
  readonly decisionNo?: string;
  readonly penaltyKind?: string;
  /** Yuan with two decimals. */
  readonly amount?: string;
  readonly text?: string;
  /** Why this version takes the place of the one before it. */
  readonly correction?: { readonly reason: string; readonly on: PlainDate };
}

export interface CreditDeliveryRow {
  readonly seq: number;
  readonly agency: string;
  readonly state: 'QUEUED' | 'SENT' | 'ACKED' | 'FAILED';
  readonly attempts: number;
  readonly at: string;
  readonly error: string | null;
  readonly nextAt: string | null;
  readonly receipt: string | null;
  readonly kind: CreditRecordKind;
  /** Id of the penalty, or of the follow-up that led to the listing. */
  readonly subject: string;
  readonly uscc: string;
}
/** Select list of a `CreditDeliveryRow`; needs `creditDeliveryTables`. */
export const creditDeliveryColumns = `d.seq, d.agency, d.state, d.attempts, d.at, d.error, d.next_at as "nextAt", d.receipt, e.kind, e.subject, e.uscc`;
export const creditDeliveryTables = 'credit_delivery d join credit_event e on e.seq = d.seq';
