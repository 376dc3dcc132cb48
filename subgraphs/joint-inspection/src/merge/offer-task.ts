import { ok, refuse } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import { checkInitiator } from '../draw/draw-access.ts';
import { lockTask, partiesOf, type TaskRow } from '../task/task-access.ts';
import { mergeRefusals } from './merge-refusals.ts';

export interface OfferTask {
  readonly requestId?: string;
  readonly taskId: string;
}
export interface OfferForMerging extends OfferTask {
  /** Agrees beforehand to whatever matches; absent: is asked about each. */
  readonly acceptMatches?: boolean | null;
}

/** From where it may be drawn: whoever offers early says so before anybody knows whom the draw will hit. */
const withVisitsToMake: readonly TaskRow['state'][] = ['READY', 'OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'];

/**
 * KF 第十二条第一款, CD 九 (X-07, D-103): a department lets the platform compare its own task's open visits with those of others who did
 * the same. Nobody is asked about, and nobody learns of, an entity at which not both have an open visit on offer.
 */
export const offerTaskForMerging = useCase('offerTaskForMerging', async (tx, input: OfferForMerging) => {
  const task = await lockTask(tx, input.taskId);
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op');
  if (!allowed.ok) return allowed;
  if (!withVisitsToMake.includes(task.state)) return refuse(mergeRefusals.notOfferable(task.state));
  const acceptsMatches = input.acceptMatches ?? false;
  await change(
    tx.em,
    `insert into merge_offer (task_id, agency, accepts_matches, offered_by, offered_at) values ($1, $2, $3, $4, $5)
     on conflict (task_id) do update set accepts_matches = $3, offered_by = $4, offered_at = $5`,
    [task.id, task.initiator, acceptsMatches, tx.actor.id, tx.now],
  );
  tx.note({ action: 'merge.offer', subject: task.id, after: { acceptsMatches } });
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
