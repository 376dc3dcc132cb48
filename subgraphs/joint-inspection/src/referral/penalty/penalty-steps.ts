import { departmentPolicy, followUpMachine, ok, type PlainDate, type Refusal, refuse, transition } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, rows, type Tx, useCase } from '@double-random/runtime';
import { catalogueTerm, meetDeadline, openDeadline } from '../../deadline/open-deadline.ts';
import { feedPenalty } from '../../publication/credit/append-to-feed.ts';
import { findTask, pinnedPolicy } from '../../task/task-access.ts';
import { requireOwnUnit } from '../../visit/visit-access.ts';
import type { MatterCheckRow } from '../../visit/visit-row.ts';
import { crimeNotReferred } from '../crime.ts';
import { lockFollowUp } from '../follow-up-access.ts';
import type { FollowUpRow } from '../follow-up-row.ts';
import { type PenaltyKind, type PenaltyRow, penaltyColumns } from './penalty-row.ts';

export interface PenaltyDecision {
  readonly decisionNo?: string | null;
  readonly decidedOn: PlainDate;
  readonly kind: PenaltyKind;
  /** Yuan with at most two decimals, e.g. `5000` or `5000.50`. */
  readonly amount?: string | null;
  readonly publicText: string;
}

const basis = 'CD 十一, YY 三（六）';
const incomplete = (message: string, ...fields: string[]): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  basis,
  path: ['input', fields[0]!],
  details: { fields },
});

/** Whole fen of an amount in yuan; undefined for anything else. */
function fenOf(amount: string): number | undefined {
  const [, yuan, fen = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  return yuan === undefined ? undefined : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}

function checkDecision(decision: PenaltyDecision, today: PlainDate): Refusal | undefined {
  if (!decision.publicText.trim()) return incomplete('须写明向社会公开的处罚内容。', 'publicText');
  if (decision.decidedOn > today) return incomplete('处罚决定之日不得晚于今日。', 'decidedOn');
  const fen = decision.amount == null ? undefined : fenOf(decision.amount);
  if (decision.amount != null && fen === undefined) return incomplete('金额以元计，至多两位小数。', 'amount');
  if (decision.kind === 'FINE' && !fen) return incomplete('罚款须写明金额。', 'amount');
  return undefined;
}

const write = (
  tx: Tx,
  at: Pick<PenaltyRow, 'followUpId' | 'matterCheckId' | 'entityKey' | 'agency' | 'version'>,
  said: PenaltyDecision,
) => {
  const id = tx.newId('ji_pen');
  const fen = said.amount == null ? null : fenOf(said.amount)!;
  return rows(
    tx.em,
    `insert into penalty (id, follow_up_id, matter_check_id, entity_key, agency, version, decision_no, decided_on, kind, amount_fen, public_text, state, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'DECIDED', $12)`,
    [
      id,
      at.followUpId,
      at.matterCheckId,
      at.entityKey,
      at.agency,
      at.version,
      said.decisionNo?.trim() || null,
      said.decidedOn,
      said.kind,
      fen,
      said.publicText,
      tx.actor.id,
    ],
  ).then(() => id);
};

/** CD-11b, YY-36a: the seven working days run from the decision; where the pack sets no term, none is owed. */
export async function openPenaltyTerm(
  tx: Tx,
  { id, agency, matterCheckId }: Pick<FollowUpRow, 'id' | 'agency' | 'matterCheckId'>,
  decidedOn: PlainDate,
): Promise<void> {
  const check = await row<{ taskId: string }>(tx.em, 'select task_id as "taskId" from matter_check where id = $1', [matterCheckId]);
  const task = (await findTask(tx.em, check!.taskId))!;
  const { pack } = departmentPolicy(pinnedPolicy(task), agency);
  const term = catalogueTerm('PENALTY_PUBLICATION', pack.code, decidedOn);
  if (term) await openDeadline(tx, { kind: 'PENALTY_PUBLICATION', subject: id, agency, region: task.region, terms: [term] });
}

/** Decided, and not yet said what: the decision itself can still be recorded, and has to be for the public (CD 十一). */
const lacksDecision = async (tx: Tx, followUp: Pick<FollowUpRow, 'id' | 'state'>): Promise<boolean> =>
  followUp.state === 'PENALISED' &&
  (await row(tx.em, 'select 1 from penalty where follow_up_id = $1 limit 1', [followUp.id])) === undefined;

/** C-12: the penalty decided in the filed case; while a crime is suspected and not referred, no penalty settles the matter (YY-36c). */
export const recordPenalty = useCase(
  'recordPenalty',
  async (tx, input: { readonly requestId?: string; readonly followUpId: string; readonly decision: PenaltyDecision }) => {
    const followUp = await lockFollowUp(tx, input.followUpId, 'op');
    const crime = await crimeNotReferred(tx, followUp);
    if (crime) return refuse(crime);
    const wrong = checkDecision(input.decision, tx.clock.today());
    if (wrong) return refuse(wrong);
    const step = transition(followUpMachine, followUp.state as never, 'penalise');
    if (!step.ok && !(await lacksDecision(tx, followUp))) return step;
    const id = await write(tx, { ...followUp, followUpId: followUp.id, version: 1 }, input.decision);
    await change(tx.em, `update follow_up set state = 'PENALISED', note = coalesce(note, $2) where id = $1`, [
      followUp.id,
      input.decision.decisionNo ?? null,
    ]);
    await openPenaltyTerm(tx, followUp, input.decision.decidedOn);
    tx.note({ action: 'penalty.record', subject: id, after: { followUp: followUp.id, ...input.decision } });
    return ok({ id });
  },
);

async function lockPenalty(tx: Tx, id: string, ...may: readonly ('op' | 'rev' | 'ph')[]): Promise<PenaltyRow> {
  const found = await row<PenaltyRow>(tx.em, `select ${penaltyColumns} from penalty p where p.id = $1 for update`, [id]);
  if (!found || found.agency !== tx.actor.department) throw notFound('行政处罚');
  if (!holdsIn(tx.actor, found.agency, ...may)) throw forbidden('由作出处罚的部门公开，由其主要负责人更正', basis);
  const check = await row<Pick<MatterCheckRow, 'agency' | 'unit'>>(tx.em, 'select agency, unit from matter_check where id = $1', [
    found.matterCheckId,
  ]);
  requireOwnUnit(tx.actor, check!);
  return found;
}

const notThat = (from: string, to: string): Refusal => ({
  code: to === 'PUBLISHED' ? 'PUBLISHED_IMMUTABLE' : 'ILLEGAL_TRANSITION',
  message: to === 'PUBLISHED' ? '该处罚已公开，只能更正。' : '只有现行的公开信息可以更正。',
  basis,
  details: { from, to },
});

async function publish(tx: Tx, id: string, matterCheckId: string, decisionNo: string): Promise<void> {
  await change(tx.em, `update penalty set state = 'PUBLISHED', decision_no = $2, published_at = $3, published_by = $4 where id = $1`, [
    id,
    decisionNo,
    tx.now,
    tx.actor.id,
  ]);
  await feedPenalty(tx, id, matterCheckId);
}

/** CD-11b: online, for everybody; late is recorded, never refused. */
export const publishPenalty = useCase(
  'publishPenalty',
  async (tx, input: { readonly requestId?: string; readonly penaltyId: string; readonly decisionNo?: string | null }) => {
    const penalty = await lockPenalty(tx, input.penaltyId, 'op', 'rev');
    if (penalty.state !== 'DECIDED') return refuse(notThat(penalty.state, 'PUBLISHED'));
    const decisionNo = input.decisionNo?.trim() || penalty.decisionNo;
    if (!decisionNo) return refuse(incomplete('公开行政处罚须写明决定书文号。', 'decisionNo'));
    await publish(tx, penalty.id, penalty.matterCheckId, decisionNo);
    const met = await meetDeadline(tx, { kind: 'PENALTY_PUBLICATION', subject: penalty.followUpId, agency: penalty.agency }, tx.now);
    tx.note({ action: 'penalty.publish', subject: penalty.id, after: { decisionNo, state: met?.state ?? null } });
    return ok({ id: penalty.id });
  },
);

/** CD-11b: what was published is never recalled; the principal head puts a corrected version beside it, the old one stays and says so. */
export const correctPenalty = useCase(
  'correctPenalty',
  async (
    tx,
    input: { readonly requestId?: string; readonly penaltyId: string; readonly decision: PenaltyDecision; readonly reason: string },
  ) => {
    const old = await lockPenalty(tx, input.penaltyId, 'ph');
    if (old.state !== 'PUBLISHED') return refuse(notThat(old.state, 'SUPERSEDED'));
    if (!input.reason.trim()) return refuse(incomplete('更正须写明理由。', 'reason'));
    const wrong = checkDecision(input.decision, tx.clock.today());
    if (wrong) return refuse(wrong);
    const decisionNo = input.decision.decisionNo?.trim() || old.decisionNo!;
    await change(tx.em, `update penalty set state = 'SUPERSEDED' where id = $1`, [old.id]);
    const id = await write(tx, { ...old, version: old.version + 1 }, input.decision);
    await change(tx.em, 'update penalty set correction = $2 where id = $1', [
      id,
      JSON.stringify({ reason: input.reason, on: tx.clock.today() }),
    ]);
    await publish(tx, id, old.matterCheckId, decisionNo);
    tx.note({
      action: 'penalty.correct',
      subject: id,
      before: { id: old.id, decisionNo: old.decisionNo },
      after: { decisionNo },
      reason: input.reason,
      approver: tx.actor.id,
    });
    return ok({ id });
  },
);
