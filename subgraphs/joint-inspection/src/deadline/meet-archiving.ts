import { ok } from '@double-random/rules';
import { forbidden, rows, useCase } from '@double-random/runtime';
import { meetDeadline } from './open-deadline.ts';

/**
 * KF 第二十三条, PD 第二十七条: a department has filed its part of a task when its volume of every visit it took part in is sealed; done at the
 * moment of the last seal, whoever looks whenever.
 */
export const meetArchiving = useCase('meetArchiving', async (tx, _input: { readonly requestId?: string }) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  const sealed = await rows<{ subject: string; agency: string; at: string }>(
    tx.em,
    `select d.subject, d.agency, max(s.sealed_at) as at
     from deadline d join visit v on v.task_id = d.subject and v.state <> 'CANCELLED'
       left join archive_volume s on s.visit_id = v.id and s.agency = d.agency and s.supplement = 0
     where d.kind = 'ARCHIVE' and d.state = 'OPEN' and d.done_at is null
       and exists (select 1 from matter_check m where m.visit_id = v.id and m.agency = d.agency and m.state <> 'DROPPED')
     group by 1, 2 having bool_and(s.id is not null)`,
  );
  for (const { subject, agency, at } of sealed) await meetDeadline(tx, { kind: 'ARCHIVE', subject, agency }, new Date(at));
  tx.note({ action: 'deadline.archiving', subject: 'deadlines', after: { sealed: sealed.length } });
  return ok({ sealed: sealed.length });
});
