import { ok, refuse } from '@double-random/rules';
import { forbidden, holdsIn, notFound, rows, useCase } from '@double-random/runtime';
import { lockTask, partiesOf } from './task-access.ts';
import { taskRefusals } from './task-refusals.ts';

/** KF 第十四条第二款: each participating department confirms that it takes part, with its matters. */
export const respondInvitation = useCase(
  'respondInvitation',
  async (tx, input: { readonly requestId?: string; readonly taskId: string; readonly accept: boolean }) => {
    const task = await lockTask(tx, input.taskId);
    const own = (await partiesOf(tx.em, task.id)).find((p) => p.agency === tx.actor.department && p.role === 'PARTICIPANT');
    if (!own) throw notFound('任务');
    if (!holdsIn(tx.actor, own.agency, 'op')) throw forbidden('由参与部门经办人答复', 'KF 第十四条第二款');
    if (task.state !== 'INVITED') return refuse(taskRefusals.tooLate(task.state, '答复邀请'));
    const state = input.accept ? 'ACCEPTED' : 'DECLINED';
    await rows(tx.em, 'update task_participant set state = $3, answered_by = $4, answered_at = $5 where task_id = $1 and agency = $2', [
      task.id,
      own.agency,
      state,
      tx.actor.id,
      tx.now,
    ]);
    tx.note({
      action: 'task.answer',
      subject: task.id,
      before: { agency: own.agency, state: own.state },
      after: { agency: own.agency, state },
    });
    return ok({ id: task.id });
  },
);
