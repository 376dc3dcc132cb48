import { ok, refuse } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import { checkInitiator } from '../draw/draw-access.ts';
import { lockTask, partiesOf, type TaskRow } from '../task/task-access.ts';
import { mergeRefusals } from './merge-refusals.ts';

export interface OfferTask {
  readonly requestId?: string;
  readonly taskId: string;
}

const withVisitsToMake: readonly TaskRow['state'][] = ['DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'];

/**
 * KF 第十二条第一款, CD 九 (X-07, D-103): a department lets the platform compare its own task's open visits with those of others who did
 * the same. Nobody is asked about, and nobody learns of, an entity at which not both have an open visit on offer.
 */
export const offerTaskForMerging = useCase('offerTaskForMerging', async (tx, input: OfferTask) => {
  const task = await lockTask(tx, input.taskId);
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op');
  if (!allowed.ok) return allowed;
  if (!withVisitsToMake.includes(task.state)) return refuse(mergeRefusals.notOfferable(task.state));
  await change(tx.em, `insert into merge_offer (task_id, agency, offered_by, offered_at) values ($1, $2, $3, $4) on conflict do nothing`, [
    task.id,
    task.initiator,
    tx.actor.id,
    tx.now,
  ]);
  tx.note({ action: 'merge.offer', subject: task.id });
  return ok({ taskId: task.id });
});

/** Takes the offer back: what is not agreed yet is not there any more. */
export const withdrawMergeOffer = useCase('withdrawMergeOffer', async (tx, input: OfferTask) => {
  const task = await lockTask(tx, input.taskId);
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op');
  if (!allowed.ok) return allowed;
  await change(tx.em, 'delete from merge_offer where task_id = $1', [task.id]);
  const reason = { by: tx.actor.id, agency: task.initiator, at: tx.now.toISOString(), reason: '撤回提供' };
  await change(
    tx.em,
    `update visit_merge set state = 'LAPSED', ended = $2 where kind = 'CROSS' and state = 'PROPOSED' and (host_task_id = $1 or guest_task_id = $1)`,
    [task.id, JSON.stringify(reason)],
  );
  tx.note({ action: 'merge.withdraw', subject: task.id });
  return ok({ taskId: task.id });
});
