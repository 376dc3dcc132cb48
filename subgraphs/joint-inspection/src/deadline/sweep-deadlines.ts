import { ok, type WorkingCalendar } from '@double-random/rules';
import { change, forbidden, rows, type Tx, useCase } from '@double-random/runtime';
import { currentCalendar } from './current-calendar.ts';
import { type DeadlineRow, deadlineColumns, isSecretKind } from './deadline-row.ts';
import { recomputeDeadlines } from './recompute-deadlines.ts';
import { isRemindedOf } from './reminders.ts';

/**
 * The daily look at everything that is due: brings to mind once what comes near, says once of every duty that it is overdue, and computes again
 * what a calendar that came meanwhile has moved. The row is the truth and remembers what was said, so a missed run changes no answer and
 * two processes that look at the same moment say nothing twice (operations.md, deadlines).
 */
export const sweepDeadlines = useCase('sweepDeadlines', async (tx, _input: { readonly requestId?: string }) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  const calendar = await currentCalendar(tx.em);
  const recomputed = await recomputeDeadlines(tx, calendar);
  const reminded = await remind(tx, calendar);
  const overdue = await rows<DeadlineRow>(
    tx.em,
    `update deadline set alerted_at = $1 where state = 'OPEN' and done_at is null and not provisional and due_on < $2 and alerted_at is null
     returning ${deadlineColumns}`,
    [tx.now, tx.clock.today()],
  );
  // The trail of steps nobody did in person is read by every auditor.
  for (const { id, dueOn, clause } of overdue.filter((d) => !isSecretKind(d.kind)))
    tx.note({ action: 'deadline.overdue', subject: id, after: { dueOn }, reason: clause });
  tx.note({ action: 'deadline.sweep', subject: 'deadlines', after: { reminded, overdue: overdue.length, recomputed } });
  return ok({ reminded, overdue: overdue.length, recomputed });
});

async function remind(tx: Tx, calendar: WorkingCalendar): Promise<number> {
  const today = tx.clock.today();
  const coming = await rows<DeadlineRow>(
    tx.em,
    `select ${deadlineColumns} from deadline where state = 'OPEN' and done_at is null and reminded_at is null and due_on >= $1
     order by id for update`,
    [today],
  );
  const due = coming.filter(({ kind, dueOn }) => isRemindedOf(kind, dueOn, today, calendar));
  await change(tx.em, 'update deadline set reminded_at = $2 where id = any($1)', [due.map((d) => d.id), tx.now]);
  for (const { id, dueOn, clause } of due.filter((d) => !isSecretKind(d.kind)))
    tx.note({ action: 'deadline.remind', subject: id, after: { dueOn }, reason: clause });
  return due.length;
}
