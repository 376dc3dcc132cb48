import { type PlainDate, packFor, plainDate } from '@double-random/rules';
import { type Actor, type Em, hasRole, rows } from '@double-random/runtime';

export interface CapEntryRow {
  readonly agency: string;
  readonly joint: boolean;
  readonly exempt: boolean;
  readonly visitedOn: PlainDate | null;
  readonly assignmentId: string;
}

/**
 * the ledger as this person may see it: visits whose results are published, and those of the own department: its whole list for the
 * initiator's operator and heads, its own part for an executing department once dispatched. Everything else is not there.
 */
export function visibleEntries(em: Em, actor: Actor, code: string, year: number): Promise<CapEntryRow[]> {
  const own = actor.kind === 'person' && hasRole(actor, 'op', 'dh', 'ph') ? (actor.department ?? '') : '';
  return rows<CapEntryRow>(
    em,
    `select s.agency, a.joint, s.exempt, v.finished_on as "visitedOn", a.id as "assignmentId"
     from assignment a join cap_slot s on s.assignment_id = a.id and s.rule = 'ENTITY' left join visit v on v.assignment_id = a.id
     where a.code = $1 and s.year = $2 and (
       exists (select 1 from publication p where p.visit_id = v.id and p.state in ('PUBLISHED', 'SUPERSEDED'))
       or s.agency = $3 or (a.state not in ('DRAWN', 'LOCKED') and a.snapshot ? $3)
       or exists (select 1 from assignment g where g.merged_into = v.id and g.state not in ('DRAWN', 'LOCKED') and g.snapshot ? $3))
     order by v.finished_on nulls last, a.id`,
    [code, year, own],
  );
}

/** Yearly number by the asker's own pack; two where a caller has none. */
export function limitFor(actor: Actor, year: number, today: PlainDate): number {
  const lastDay = plainDate(`${year}-12-31`);
  const pack = actor.department ? packFor(actor.department, today < lastDay ? today : lastDay) : undefined;
  return pack?.parameters['cap.entityAnnual'].value ?? 2;
}
