import type { PlainDate } from '@double-random/rules';

export interface FollowUpRow {
  readonly id: string;
  readonly matterCheckId: string;
  readonly visitId: string;
  readonly entityKey: string;
  readonly agency: string;
  /** Unit that answers for the matter; null where the whole department does. */
  readonly unit: string | null;
  readonly owner: string | null;
  readonly plan: string | null;
  readonly dueOn: PlainDate | null;
  readonly state: string;
  readonly outcome: string | null;
  readonly suspectedCrime: boolean;
  readonly note: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly publicText: string | null;
  readonly publicAt: string | null;
}

/** Select list of a `FollowUpRow`. */
export const followUpColumns = `id, matter_check_id as "matterCheckId", visit_id as "visitId", entity_key as "entityKey", agency,
  (select m.unit from matter_check m where m.id = follow_up.matter_check_id) as unit, owner, plan,
  due_on as "dueOn", state, outcome, suspected_crime as "suspectedCrime", note, opened_at as "openedAt", closed_at as "closedAt",
  public_text as "publicText", public_at as "publicAt"`;

export interface ReferralRow {
  readonly id: string;
  readonly followUpId: string;
  readonly fromAgency: string;
  readonly toAgency: string;
  readonly clue: string;
  readonly evidence: readonly string[];
  readonly criminal: boolean;
  readonly knownAt: string | null;
  readonly state: 'DRAFT' | 'SENT' | 'ACCEPTED' | 'REJECTED' | 'HANDLED';
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly abnormalListed: boolean;
}

/** Select list of a `ReferralRow`. */
export const referralColumns = `id, follow_up_id as "followUpId", from_agency as "fromAgency", to_agency as "toAgency", clue, evidence, criminal, known_at as "knownAt", state,
  sent_at as "sentAt", answered_at as "answeredAt", answered_by as "answeredBy", reason, outcome, abnormal_listed as "abnormalListed"`;
