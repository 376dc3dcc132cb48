import { daysLeft, type PlainDate, timeliness, type WorkingCalendar, workingDaysBetween } from '@double-random/rules';
import {
  type Actor,
  connection,
  decodeCursor,
  type Em,
  forbidden,
  hasRole,
  type PageRequest,
  pageSize,
  rows,
} from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import type { Deadline, DeadlineState } from './deadline.type.ts';
import { type DeadlineRow, deadlineColumns, deadlineTitle, dueOf, tellsNoDraw } from './deadline-row.ts';

const readers = ['op', 'reg', 'fz', 'rev', 'ins', 'dh', 'ph', 'lgo', 'jco', 'aud', 'arc'] as const;
/** Those who see the duties of every unit of their agency (YX 三). */
const wholeAgency = ['lgo', 'dh', 'ph', 'aud', 'arc'] as const;

/** Agencies whose duties this person may see: the own, those of the level below (KF 第五条), for a conference office its region (PD 第三条). */
export function deadlineAgencies(actor: Actor): readonly string[] {
  if (actor.kind === 'service') return agencies.map((a) => a.code);
  const own = actor.department && hasRole(actor, ...readers) ? findAgency(actor.department) : undefined;
  if (!own) return [];
  const inRegion = own.kind === 'CONFERENCE_OFFICE';
  return agencies.filter((a) => a.code === own.code || a.parent === own.code || (inRegion && a.region === own.region)).map((a) => a.code);
}

/** What a duty is about is told to its own agency and the one above; the conference office sees that and when (PD-03a). */
const maySeeSubject = (actor: Actor, agency: string): boolean =>
  actor.kind === 'service' || actor.department === agency || (findAgency(agency)?.parent === actor.department && !hasRole(actor, 'jco'));

export function presentDeadline(row: DeadlineRow, actor: Actor, calendar: WorkingCalendar, now: Date, today: PlainDate): Deadline {
  const due = dueOf(row);
  const doneAt = row.doneAt === null ? undefined : new Date(row.doneAt);
  const verdict = timeliness(due, { doneAt, now }, calendar);
  const open = verdict.state === 'OPEN' || (verdict.state === 'PROVISIONAL' && !doneAt);
  return {
    ...row,
    unit: row.unit || null,
    title: deadlineTitle(row.kind),
    missingYears: due.missingYears,
    subject: maySeeSubject(actor, row.agency) ? row.subject : null,
    state: (row.state === 'CANCELLED' ? 'CANCELLED' : verdict.state) as DeadlineState,
    daysLeft: open && today <= due.date ? daysLeft(due.date, today) : null,
    workingDaysLeft: open && today <= due.date ? workingDaysBetween(calendar, today, due.date).days : null,
    lateByWorkingDays: 'lateByWorkingDays' in verdict ? verdict.lateByWorkingDays : null,
  };
}

export interface DeadlineFilter extends PageRequest {
  readonly agency?: string | null | undefined;
  readonly state?: DeadlineState | null | undefined;
  /** Last day included. */
  readonly dueBefore?: string | null | undefined;
}

/** The state of `presentDeadline` as the database can filter by it; `$today` stands for a parameter. */
const stateSql = `case when state = 'CANCELLED' then 'CANCELLED' when state = 'MET' then 'ON_TIME' when state = 'LATE' then 'LATE'
  when provisional then 'PROVISIONAL' when due_on < $3 then 'OVERDUE' else 'OPEN' end`;

/** Requirements B: the drawn list is the initiator's operators' and heads'. */
const knowsDraws = (actor: Actor): boolean => actor.kind === 'service' || hasRole(actor, 'op', 'dh', 'ph');

/** Soonest first; cancelled duties only when asked for. @throws FORBIDDEN for an agency that is neither own nor below */
export async function findDeadlines(em: Em, actor: Actor, filter: DeadlineFilter, today: PlainDate) {
  const size = pageSize(filter);
  const visible = deadlineAgencies(actor);
  if (filter.agency && !visible.includes(filter.agency)) throw forbidden('只能查看本部门、下级部门或本区域的期限', 'KF 第五条');
  const after = decodeCursor(filter.after, 2) ?? [null, null];
  const ownUnit = actor.unit !== undefined && !hasRole(actor, ...wholeAgency) ? actor.unit : null;
  const found = await rows<DeadlineRow>(
    em,
    `select ${deadlineColumns} from deadline
     where agency = any($1) and ($2::text is null or agency = $2)
       and ($4::text is null and state <> 'CANCELLED' or ${stateSql} = $4) and ($5::date is null or due_on <= $5)
       and ($6::text is null or agency <> $7 or unit in ('', $6)) and ($11 and ($7 is null or agency = $7) or ${tellsNoDraw})
       and ($8::date is null or (due_on, id) > ($8::date, $9::text))
     order by due_on, id limit $10`,
    [
      visible,
      filter.agency ?? null,
      today,
      filter.state ?? null,
      filter.dueBefore ?? null,
      ownUnit,
      actor.department ?? null,
      ...after,
      size + 1,
      knowsDraws(actor),
    ],
  );
  return connection(
    found,
    size,
    (d) => [d.dueOn, d.id],
    (d) => d,
  );
}
