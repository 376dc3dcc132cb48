import { followUpMachine, ok, transition } from '@double-random/rules';
import { change, forbidden, rows, useCase } from '@double-random/runtime';

/** C-12: what was to be put right by a day and is not verified when that day has ended is overdue; said once, still to be verified. */
export const expireRectifications = useCase('expireRectifications', async (tx, _input: { readonly requestId?: string }) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  const due = await rows<{ id: string; dueOn: string }>(
    tx.em,
    `select id, due_on as "dueOn" from follow_up where state = 'RECTIFYING' and due_on < $1 order by id for update skip locked`,
    [tx.clock.today()],
  );
  for (const { id, dueOn } of due) {
    const step = transition(followUpMachine, 'RECTIFYING', 'expire');
    if (!step.ok) return step;
    await change(tx.em, 'update follow_up set state = $2 where id = $1', [id, step.value.to]);
    tx.note({ action: 'followUp.expire', subject: id, before: { state: 'RECTIFYING' }, after: { state: step.value.to, dueOn } });
  }
  tx.note({ action: 'followUp.sweep', subject: 'followUps', after: { overdue: due.length } });
  return ok({ overdue: due.length });
});
