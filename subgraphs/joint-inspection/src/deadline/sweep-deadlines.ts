import { ok } from '@double-random/rules';
import { forbidden, rows, useCase } from '@double-random/runtime';
import { currentCalendar } from './current-calendar.ts';
import { type DeadlineRow, deadlineColumns } from './deadline-row.ts';
import { recomputeDeadlines } from './recompute-deadlines.ts';

/**
 * The daily look at everything that is due: says once of every duty that it is overdue, and computes again what a calendar
 * that came meanwhile has moved. The row is the truth; a missed run changes no answer (operations.md, deadlines).
 */
export const sweepDeadlines = useCase('sweepDeadlines', async (tx, _input: { readonly requestId?: string }) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  const recomputed = await recomputeDeadlines(tx, await currentCalendar(tx.em));
  const overdue = await rows<DeadlineRow>(
    tx.em,
    `update deadline set alerted_at = $1 where state = 'OPEN' and done_at is null and not provisional and due_on < $2 and alerted_at is null
     returning ${deadlineColumns}`,
    [tx.now, tx.clock.today()],
  );
  for (const { id, dueOn, clause } of overdue) tx.note({ action: 'deadline.overdue', subject: id, after: { dueOn }, reason: clause });
  tx.note({ action: 'deadline.sweep', subject: 'deadlines', after: { overdue: overdue.length, recomputed } });
  return ok({ overdue: overdue.length, recomputed });
});
