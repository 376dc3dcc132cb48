import { capRowMachine, ok, type Refusal, refuse, transition, visitRefusals, yearOf } from '@double-random/rules';
import { forbidden, holdsIn, row, useCase } from '@double-random/runtime';
import { lockVisit } from '../visit/dossier.ts';
import { countAgain, strike } from './reservation.ts';

const basis = '平台规则：抽中对象流程';

const asWritten = (state: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '台账已是这样记载的，无须更正。',
  basis,
  details: { from: state, to: state },
});
const notFinal = (from: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '检查尚未结束或者取消，次数随检查计入或者退还，不作更正。',
  basis,
  details: { from, to: 'CONSUMED' },
});

export interface CorrectCapEntry {
  readonly requestId?: string;
  readonly visitId: string;
  /** Whether the visit is to count towards the year of its object. */
  readonly counted: boolean;
  readonly reason: string;
}

/**
 * C-5: what the ledger says of a visit that is over is final; an error in it is put right by the initiator's principal head, who says why, and
 * it stays on record. A visit that takes its place again does so in the year in which it was, even where that year is full.
 */
export const correctCapEntry = useCase('correctCapEntry', async (tx, input: CorrectCapEntry) => {
  const { visit, task } = await lockVisit(tx, input.visitId);
  if (!holdsIn(tx.actor, task.initiator, 'ph')) throw forbidden('次数台账的差错由发起部门主要负责人更正', basis);
  const held = await row<{ state: 'RESERVED' | 'CONSUMED'; year: number }>(
    tx.em,
    'select state, year from cap_slot where assignment_id = $1 limit 1 for update',
    [visit.assignmentId],
  );
  const from = held?.state ?? 'RELEASED';
  if (visit.state !== 'FINISHED' && visit.state !== 'CANCELLED') return refuse(notFinal(from));
  const step = transition(capRowMachine, from, 'correctError');
  if (!step.ok) return step;
  if (step.value.to !== (input.counted ? 'CONSUMED' : 'RELEASED')) return refuse(asWritten(from));
  if (!input.reason.trim()) return refuse(visitRefusals.reasonRequired('reason'));
  const assignment = (await row<{ year: number; exempt: boolean; joint: boolean }>(
    tx.em,
    'select year, exempt, joint from assignment where id = $1',
    [visit.assignmentId],
  ))!;
  const year = visit.finishedOn === null ? assignment.year : yearOf(visit.finishedOn);
  const { assignmentId, entityKey } = visit;
  if (input.counted)
    await countAgain(tx, { assignmentId, entityKey, exempt: assignment.exempt }, { year, joint: assignment.joint, agency: task.initiator });
  const struck = input.counted ? undefined : await strike(tx, assignmentId);
  tx.note({
    action: 'cap.correct',
    subject: visit.id,
    before: { state: from, year: held?.year ?? null },
    after: { state: step.value.to, year: struck ?? year },
    reason: input.reason,
    approver: tx.actor.id,
  });
  return ok({ id: visit.id });
});
