import { type PlainDate, type WorkingCalendar, workingDaysBetween } from '@double-random/rules';
import { type Reader, row, rows } from '@double-random/runtime';
import { type DeadlineRow, deadlineColumns, tellsNoDraw } from '../deadline/deadline-row.ts';

/** Whose work: an agency's, or that of one of its units. */
export interface WorkScope {
  readonly agency: string;
  /** null: the whole agency. */
  readonly unit: string | null;
}

export interface DueCounts {
  readonly overdue: number;
  readonly withinThree: number;
  readonly withinSeven: number;
  readonly later: number;
  /** Rest on a calendar year that is not known yet. */
  readonly provisional: number;
}

const mine = `agency = $1 and ${tellsNoDraw} and ($2::text is null or unit in ('', $2)) and state = 'OPEN' and done_at is null`;

/** Days ahead that are more than seven working days, whatever the holidays. */
const longAhead = 60;

/** open duties by working days left. One row per day near today comes back, however many duties there are. */
export async function dueCounts(
  db: Reader,
  { agency, unit }: WorkScope,
  today: PlainDate,
  calendar: Promise<WorkingCalendar>,
): Promise<DueCounts> {
  const asked = rows<{ dueOn: PlainDate; provisional: boolean; n: number }>(
    db,
    `select least(greatest(due_on, $3::date - 1), $3::date + ${longAhead}) as "dueOn", provisional, count(*)::int as n
     from deadline where ${mine} group by 1, 2`,
    [agency, unit, today],
  );
  const [days, known] = await Promise.all([asked, calendar]);
  const counts = { overdue: 0, withinThree: 0, withinSeven: 0, later: 0, provisional: 0 };
  for (const { dueOn, provisional, n } of days) counts[provisional ? 'provisional' : bucketOf(dueOn, today, known)] += n;
  return counts;
}

function bucketOf(dueOn: PlainDate, today: PlainDate, calendar: WorkingCalendar): 'overdue' | 'withinThree' | 'withinSeven' | 'later' {
  if (dueOn < today) return 'overdue';
  const { days } = workingDaysBetween(calendar, today, dueOn);
  return days <= 3 ? 'withinThree' : days <= 7 ? 'withinSeven' : 'later';
}

/** The most pressing duties, overdue ones first. */
export const nextDue = (db: Reader, { agency, unit }: WorkScope, limit: number): Promise<DeadlineRow[]> =>
  rows<DeadlineRow>(db, `select ${deadlineColumns} from deadline where ${mine} order by due_on, id limit $3`, [agency, unit, limit]);

/** Tasks of the agency by state: begun by it, or joined. */
export const taskCounts = (db: Reader, agency: string, year: number): Promise<{ code: string; count: number }[]> =>
  rows(
    db,
    `select t.state as code, count(*)::int as count from task t join task_participant p on p.task_id = t.id
     where p.agency = $1 and p.state = 'ACCEPTED' and (t.year = $2 or t.state not in ('CLOSED', 'ARCHIVED', 'CANCELLED', 'VOIDED')) group by 1 order by 1`,
    [agency, year],
  );

export interface OpenWork {
  /** Results on their way: recorded, signed, under review, reviewed, returned. */
  readonly resultsOpen: number;
  readonly resultsReturned: number;
  readonly followUpsOpen: number;
  readonly followUpsOverdue: number;
  readonly followUpsWithoutOwner: number;
  readonly followUpsClosed: number;
  readonly replacementsPending: number;
}

/** What is under way besides duties with a date. */
export async function openWork(db: Reader, { agency, unit }: WorkScope, today: PlainDate): Promise<OpenWork> {
  const found = await row<OpenWork>(
    db,
    `with checks as (select id, state from matter_check where agency = $1 and ($2::text is null or unit is null or unit in ('', $2))),
       work as (select f.state, f.due_on, f.owner from follow_up f join checks c on c.id = f.matter_check_id)
     select (select count(*)::int from checks where state in ('RECORDED', 'SIGNED', 'UNDER_REVIEW', 'REVIEWED', 'RETURNED')) as "resultsOpen",
       (select count(*)::int from checks where state = 'RETURNED') as "resultsReturned",
       (select count(*)::int from work where state <> 'CLOSED') as "followUpsOpen",
       (select count(*)::int from work where state <> 'CLOSED' and due_on < $3::date) as "followUpsOverdue",
       (select count(*)::int from work where state <> 'CLOSED' and owner is null) as "followUpsWithoutOwner",
       (select count(*)::int from work where state = 'CLOSED') as "followUpsClosed",
       (select count(*)::int from replacement where agency = $1 and state = 'PENDING_APPROVAL') as "replacementsPending"`,
    [agency, unit, today],
  );
  return found!;
}

/** Entities by how often this agency was at their door in the year: [once, twice, three times or more]. Nobody else's visits show. */
export async function ownVisitsPerEntity(db: Reader, agency: string, year: number): Promise<readonly number[]> {
  const found = await row<{ one: number; two: number; more: number }>(
    db,
    `with entity as (select v.entity_key, count(distinct v.id) as n from matter_check m join visit v on v.id = m.visit_id
       where m.agency = $1 and v.finished_on between make_date($2, 1, 1) and make_date($2, 12, 31) group by 1)
     select count(*) filter (where n = 1)::int as one, count(*) filter (where n = 2)::int as two, count(*) filter (where n > 2)::int as more from entity`,
    [agency, year],
  );
  return [found!.one, found!.two, found!.more];
}
