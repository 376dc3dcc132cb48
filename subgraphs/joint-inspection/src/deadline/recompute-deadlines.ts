import { timeliness, type WorkingCalendar } from '@double-random/rules';
import { rows, type Tx } from '@double-random/runtime';
import { computeDeadline } from './compute-deadline.ts';
import { type DeadlineRow, deadlineColumns, dueOf, isSecretKind } from './deadline-row.ts';

/**
 * X-13, D-61, D-62: what a new or changed calendar moves. Only duties that are not settled; each that moves leaves its own trail note.
 * One that was done while its date was provisional is judged now.
 * @returns how many moved, without those that would tell of a draw
 */
export async function recomputeDeadlines(tx: Tx, calendar: WorkingCalendar): Promise<number> {
  const open = await rows<DeadlineRow>(tx.em, `select ${deadlineColumns} from deadline where state = 'OPEN' order by id for update`);
  let moved = 0;
  for (const deadline of open) {
    const computed = computeDeadline(deadline.rule.terms, calendar);
    const before = dueOf(deadline);
    if (JSON.stringify(before) === JSON.stringify(computed.due)) continue;
    const doneAt = deadline.doneAt === null ? undefined : new Date(deadline.doneAt);
    const verdict = timeliness(computed.due, { doneAt, now: tx.now }, calendar);
    const state = doneAt && verdict.state === 'ON_TIME' ? 'MET' : doneAt && verdict.state === 'LATE' ? 'LATE' : 'OPEN';
    await rows(
      tx.em,
      `update deadline set start_on = $2, due_on = $3, provisional = $4, rule = $5, clause = $6, explanation = $7, state = $8 where id = $1`,
      [
        deadline.id,
        computed.startOn,
        computed.due.date,
        computed.due.provisional,
        JSON.stringify({ ...deadline.rule, missingYears: computed.due.missingYears }),
        computed.clause,
        computed.explanation,
        state,
      ],
    );
    if (isSecretKind(deadline.kind)) continue;
    tx.note({ action: 'deadline.recompute', subject: deadline.id, before, after: computed.due, reason: '工作日安排变动' });
    moved++;
  }
  return moved;
}
