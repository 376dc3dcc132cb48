import { ok, refuse } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import { giveBackRounds } from '../cap-ledger/matter-rounds.ts';
import { release } from '../cap-ledger/reservation.ts';
import { cancelLockTerm } from '../deadline/lock-term.ts';
import { leaveMergedVisits } from '../merge/leave-merged-visits.ts';
import { lockTask, moveTask, partiesOf } from '../task/task-access.ts';
import { checkInitiator, drawRefusals } from './draw-access.ts';
import type { VoidReason } from './draw-row.ts';
import { assignmentsOf, currentObjectDraw } from './draw-store.ts';
import { logVoid, said } from './log-draw.ts';

export interface VoidDrawInput {
  readonly requestId?: string;
  readonly taskId: string;
  readonly reason: VoidReason;
  readonly note: string;
}

/**
 * R-22, PD 第十五条第一款: the principal head voids a whole draw before dispatch, with a reason. It stays on record with its list; caps and
 * rounds are given back; the next attempt names this one.
 */
export const voidDraw = useCase('voidDraw', async (tx, input: VoidDrawInput) => {
  const task = await lockTask(tx, input.taskId);
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'ph');
  if (!allowed.ok) return allowed;
  if (!input.note.trim()) return refuse(drawRefusals.reasonRequired());
  const moved = await moveTask(tx, task, 'voidDraw');
  if (!moved.ok) return moved;
  const draw = (await currentObjectDraw(tx.em, task.id))!;
  const record = { reason: input.reason, note: input.note, by: tx.actor.id, at: tx.now.toISOString() };
  await leaveMergedVisits(tx, task.id);
  await change(tx.em, `update draw set state = 'VOID', void = $2 where id = $1`, [draw.id, JSON.stringify(record)]);
  await change(tx.em, `update assignment set state = 'VOIDED' where draw_id = $1`, [draw.id]);
  await release(tx, ...(await assignmentsOf(tx.em, draw.id)).map((a) => a.id));
  await logVoid(tx, said(draw), record);
  await giveBackRounds(tx, task.id);
  await cancelLockTerm(tx, draw.id);
  tx.note({
    action: 'draw.void',
    subject: draw.id,
    before: { state: draw.state },
    after: record,
    reason: input.note,
    approver: tx.actor.id,
  });
  return ok({ drawId: draw.id });
});
