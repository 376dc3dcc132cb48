import type { Refusal } from '@double-random/rules';
import { type Em, notFound, row } from '@double-random/runtime';
import type { FieldConflict } from './result-fields.ts';

export const draftKinds = { RESULT: '检查结果', MEASURE: '监管措施', EVIDENCE: '证据', SIGNATURE: '签字' } as const;
export type DraftKind = keyof typeof draftKinds;

export const draftStates = {
  APPLIED: '已采用',
  MERGED: '已与他人的填写合并',
  CONFLICT: '与他人的填写不一致，待处理',
  HELD: '前一项待处理，暂缓',
  REFUSED: '不符合规定，未采用',
  SETTLED: '处理后采用',
  DISCARDED: '处理后不采用',
} as const;
export type DraftState = keyof typeof draftStates;

/** Waiting for somebody to decide; what the same person sent about the same matter afterwards waits with it. */
export const unsettledStates: readonly DraftState[] = ['CONFLICT', 'HELD', 'REFUSED'];

export interface BlamedConflict extends FieldConflict {
  readonly changedBy: string;
  /** Absent on drafts that were answered before names were kept, and where the person is not known. */
  readonly changedByName?: string;
  readonly changedAt: string;
}

/** What became of a draft, as it was answered and is answered again. */
export interface DraftOutcome {
  readonly state: DraftState;
  readonly revision: number | null;
  readonly conflicts: readonly BlamedConflict[];
  /** Fields that stand as others wrote them. */
  readonly taken: readonly string[];
  readonly refusals: readonly Refusal[];
}

export interface DraftRow {
  readonly account: string;
  readonly clientId: string;
  readonly visitId: string;
  readonly matterCheckId: string;
  readonly agency: string;
  readonly kind: DraftKind;
  readonly madeAt: string;
  readonly baseRevision: number;
  readonly content: object;
  readonly state: DraftState;
  readonly outcome: DraftOutcome;
  readonly submittedAt: string;
}

/** Select list of a `DraftRow`. */
export const draftColumns = `account, client_id as "clientId", visit_id as "visitId", matter_check_id as "matterCheckId", agency, kind,
  made_at as "madeAt", base_revision as "baseRevision", content, state, outcome, submitted_at as "submittedAt"`;

export const findDraft = (em: Em, account: string, clientId: string): Promise<DraftRow | undefined> =>
  row<DraftRow>(em, `select ${draftColumns} from field_draft where account = $1 and client_id = $2`, [account, clientId]);

/** @throws NOT_FOUND also for what another department sent */
export async function draftOfAgency(em: Em, agency: string | undefined, account: string, clientId: string): Promise<DraftRow> {
  const found = await findDraft(em, account, clientId);
  if (!found || found.agency !== agency) throw notFound('离线填写');
  return found;
}
