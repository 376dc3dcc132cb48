import { type DeadlineCandidate, type DeadlineKind, findDeadline, type PackCode, type PlainDate, timeliness } from '@double-random/rules';
import { change, row, rows, type Tx } from '@double-random/runtime';
import { computeDeadline } from './compute-deadline.ts';
import { currentCalendar } from './current-calendar.ts';
import { type AnyDeadlineKind, type DeadlineRow, type DeadlineTerm, deadlineColumns, dueOf } from './deadline-row.ts';

export { currentCalendar } from './current-calendar.ts';
export type { DeadlineRow, DeadlineTerm } from './deadline-row.ts';

/** One duty: what about, and whose. */
export interface DeadlineKey {
  readonly kind: AnyDeadlineKind;
  /** Id of the visit, task, matter check, follow-up … or `<agency>:<year>` for a yearly duty. */
  readonly subject: string;
  readonly agency: string;
  readonly unit?: string | undefined;
}
export interface DeadlineToOpen extends DeadlineKey {
  readonly region?: string | null | undefined;
  /** At least one; the earliest governs (K-18). */
  readonly terms: readonly DeadlineTerm[];
}

/** The term a regulation (or the decision that fills its gap) sets for this kind; undefined where it sets none. */
export function catalogueTerm(kind: DeadlineKind, pack: PackCode, startOn: PlainDate): DeadlineTerm | undefined {
  const variant = findDeadline(kind, pack);
  return variant && { rule: variant.rule, startOn, basis: variant.byDefault ? `默认 ${variant.basis}` : variant.basis };
}

/** A term of a task's pinned policy (`resultDeadlines`, `referralDeadlines`), once its event has happened. */
export const policyTerm = (candidate: DeadlineCandidate, startOn: PlainDate): DeadlineTerm => ({
  rule: candidate.deadline,
  startOn,
  basis: candidate.from,
});

/**
 * Opens a duty, or states it anew while it is not done: a further term (the task's end after the visit's) may bring it forward.
 * A settled duty stays as it is.
 */
export async function openDeadline(tx: Tx, wanted: DeadlineToOpen): Promise<DeadlineRow> {
  const { due, startOn, clause, explanation } = computeDeadline(wanted.terms, await currentCalendar(tx.em));
  const opened = await row<DeadlineRow>(
    tx.em,
    `insert into deadline (id, kind, subject, agency, unit, region, start_on, due_on, provisional, rule, clause, explanation, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'OPEN')
     on conflict (kind, subject, agency, unit) do update set start_on = excluded.start_on, due_on = excluded.due_on,
       provisional = excluded.provisional, rule = excluded.rule, clause = excluded.clause, explanation = excluded.explanation, state = 'OPEN'
     where deadline.done_at is null
     returning ${deadlineColumns}`,
    [
      tx.newId('ji_dln'),
      wanted.kind,
      wanted.subject,
      wanted.agency,
      wanted.unit ?? '',
      wanted.region ?? null,
      startOn,
      due.date,
      due.provisional,
      JSON.stringify({ terms: wanted.terms, missingYears: due.missingYears }),
      clause,
      explanation,
    ],
  );
  return opened ?? (await findDeadlineRow(tx, wanted))!;
}

export const findDeadlineRow = (tx: Pick<Tx, 'em'>, key: DeadlineKey): Promise<DeadlineRow | undefined> =>
  row<DeadlineRow>(
    tx.em,
    `select ${deadlineColumns} from deadline where kind = $1 and subject = $2 and agency = $3 and unit = $4 and state <> 'CANCELLED'`,
    [key.kind, key.subject, key.agency, key.unit ?? ''],
  );

/**
 * The duty is done. The first time counts; late is recorded, never refused. A provisional duty is judged when its calendar comes.
 * @returns the duty, or undefined where nobody opened it
 */
export async function meetDeadline(tx: Tx, key: DeadlineKey, doneAt: Date): Promise<DeadlineRow | undefined> {
  const open = await findDeadlineRow(tx, key);
  if (!open || open.doneAt !== null) return open;
  const verdict = timeliness(dueOf(open), { doneAt, now: tx.now }, await currentCalendar(tx.em));
  const state = ({ ON_TIME: 'MET', LATE: 'LATE' } as const)[verdict.state as 'ON_TIME' | 'LATE'] ?? 'OPEN';
  return row<DeadlineRow>(tx.em, `update deadline set done_at = $2, state = $3 where id = $1 returning ${deadlineColumns}`, [
    open.id,
    doneAt,
    state,
  ]);
}

/** What is left undone about a subject is no longer owed, e.g. after a task was cancelled. @returns how many */
export const cancelDeadlines = (tx: Tx, subject: string): Promise<number> =>
  change(tx.em, `update deadline set state = 'CANCELLED' where subject = $1 and state = 'OPEN' and done_at is null`, [subject]);

/** Every duty about these subjects, soonest first. */
export const deadlinesAbout = (tx: Pick<Tx, 'em'>, subjects: readonly string[]): Promise<DeadlineRow[]> =>
  rows<DeadlineRow>(tx.em, `select ${deadlineColumns} from deadline where subject = any($1) and state <> 'CANCELLED' order by due_on, id`, [
    subjects,
  ]);
