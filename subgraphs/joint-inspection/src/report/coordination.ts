import { type CompletionState, type PlainDate, type QuotaRule, yearOf } from '@double-random/rules';
import { type Reader, row, rows, together } from '@double-random/runtime';
import { agencies, getAgency } from '@double-random/schema/departments';
import { quotaOf } from '../deadline/yearly-duties.ts';
import type { TaskKind } from '../task/task-row.ts';
import { judgeAlike } from './coordination/alike-duties.ts';
import { quotaCounts, quotaMet } from './joint-quota.ts';

export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}
/** What of a region is looked at; everything where nothing is said. */
export interface Narrowing {
  readonly agency?: string | null | undefined;
  readonly kind?: TaskKind | null | undefined;
}
export interface AgencyFigures {
  readonly agency: string;
  readonly plannedItems: number;
  readonly plannedObjects: number;
  readonly drawn: number;
  readonly visits: number;
  readonly jointVisits: number;
  /** Visits for a cause, drawn by nobody (PD 第四条); null where one kind of task is looked at. */
  readonly causeVisits: number | null;
  readonly results: number;
  readonly published: number;
  readonly withheld: number;
  readonly publicationRate: number | null;
  readonly completion: Readonly<Record<CompletionState, number>>;
  readonly replacements: Readonly<Record<string, number>>;
  readonly corrections: number;
  readonly referralsOnTime: number;
  readonly referralsLate: number;
  readonly followUpsOpen: number;
  readonly followUpsClosed: number;
}
export interface QuotaLine {
  readonly agency: string;
  readonly rule: QuotaRule;
  readonly basis: string;
  readonly initiated: number;
  readonly joined: number;
  /** null: nothing is asked of it, so nothing is missing. */
  readonly met: boolean | null;
}

const byAgency = async <T extends { agency: string }>(found: Promise<T[]>) => new Map((await found).map((r) => [r.agency, r]));
const membersOf = (region: string): readonly string[] =>
  agencies.filter((a) => a.region === region && a.kind === 'DEPARTMENT').map((a) => a.code);

/** Visits that ended in the period and whose matters belong to these agencies: nothing of a draw shows before its visits are over. */
const ended = `from matter_check m join visit v on v.id = m.visit_id join task t on t.id = m.task_id
  where m.agency = any($1) and v.finished_on between $2::date and $3::date and ($4::text is null or t.kind = $4)`;

/** X-20, PD-29: what the platform's data say of each department of a region in a period; no entity, no person. */
export async function agencyFigures(
  reader: Reader,
  region: string,
  { from, to }: Period,
  now: Date,
  only: Narrowing = {},
): Promise<AgencyFigures[]> {
  const members = membersOf(region).filter((code) => !only.agency || code === only.agency);
  const params = [members, from, to, only.kind ?? null];
  const db = together(reader);
  const asPlanned = byAgency(
    rows<{ agency: string; items: number; objects: number }>(
      db,
      `select s.agency, count(*)::int as items, sum(i.estimated_count * i.rounds)::int as objects
       from plan_item i join plan p on p.id = i.plan_id
         cross join lateral (select distinct m ->> 'agency' as agency from jsonb_array_elements(i.matters) m) s
       where p.published_at is not null and s.agency = any($1)
         and not exists (select 1 from plan n where n.agency = p.agency and n.year = p.year and n.version > p.version and n.published_at is not null)
         and i.window_from <= $3::date and i.window_to >= $2::date and $4::text is distinct from 'DIRECTED' group by 1`,
      params,
    ),
  );
  const asDone = byAgency(
    rows<Pick<AgencyFigures, 'agency' | 'drawn' | 'visits' | 'jointVisits' | 'results' | 'published' | 'withheld'> & { open: number }>(
      db,
      `select m.agency, count(distinct v.assignment_id)::int as drawn, count(distinct v.id)::int as visits,
         count(distinct v.id) filter (where v.joint)::int as "jointVisits",
         count(*) filter (where m.result_code is not null)::int as results,
         count(*) filter (where m.state in ('PUBLISHED', 'REDACTED_PUBLISHED'))::int as published,
         count(*) filter (where m.state = 'WITHHELD')::int as withheld,
         count(*) filter (where m.state in ('RECORDED', 'SIGNED', 'UNDER_REVIEW', 'REVIEWED', 'RETURNED'))::int as open
       ${ended} group by 1`,
      params,
    ),
  );
  const asReplaced = rows<{ agency: string; ground: string; n: number }>(
    db,
    `select r.agency, r.ground, count(*)::int as n from replacement r join visit v on v.id = r.visit_id join task t on t.id = v.task_id
     where r.agency = any($1) and r.state = 'EXECUTED' and v.finished_on between $2::date and $3::date and ($4::text is null or t.kind = $4)
     group by 1, 2 order by 1, 2`,
    params,
  );
  const asFollowed = byAgency(
    rows<{ agency: string; corrections: number; open: number; closed: number }>(
      db,
      `select m.agency, count(c.id)::int as corrections, count(distinct f.id) filter (where f.state <> 'CLOSED')::int as open,
         count(distinct f.id) filter (where f.state = 'CLOSED')::int as closed
       from matter_check m join visit v on v.id = m.visit_id join task t on t.id = m.task_id left join follow_up f on f.matter_check_id = m.id
         left join publication p on p.matter_check_id = m.id left join correction c on c.publication_id = p.id and c.state = 'PUBLISHED'
       where m.agency = any($1) and v.finished_on between $2::date and $3::date and ($4::text is null or t.kind = $4) group by 1`,
      params,
    ),
  );
  const asCaused = byAgency(
    rows<{ agency: string; n: number }>(
      db,
      `select agency, count(*)::int as n from cause_visit where agency = any($1) and visited_on between $2::date and $3::date
         and $4::text is null group by 1`,
      params,
    ),
  );
  const asJudged = judgeAlike(
    db,
    `agency = any($1) and kind in ('RESULT_PUBLICATION', 'REFERRAL') and state <> 'CANCELLED'
       and subject in (select v.id ${ended} union select m.id ${ended})`,
    params,
    now,
  );
  const [plans, work, replacements, after, caused, judged] = await Promise.all([
    asPlanned,
    asDone,
    asReplaced,
    asFollowed,
    asCaused,
    asJudged,
  ]);
  return members.map((agency) => {
    const w = work.get(agency);
    const due = (w?.published ?? 0) + (w?.withheld ?? 0) + (w?.open ?? 0);
    const count = (kind: string, state: CompletionState) =>
      judged.filter((j) => j.agency === agency && j.kind === kind && j.state === state).reduce((sum, j) => sum + j.count, 0);
    const states: readonly CompletionState[] = ['COMPLETED_ON_TIME', 'NOT_COMPLETED_LATE', 'NOT_COMPLETED_OPEN', 'PROVISIONAL'];
    return {
      agency,
      plannedItems: plans.get(agency)?.items ?? 0,
      plannedObjects: plans.get(agency)?.objects ?? 0,
      drawn: w?.drawn ?? 0,
      visits: w?.visits ?? 0,
      jointVisits: w?.jointVisits ?? 0,
      causeVisits: only.kind ? null : (caused.get(agency)?.n ?? 0),
      results: w?.results ?? 0,
      published: w?.published ?? 0,
      withheld: w?.withheld ?? 0,
      publicationRate: due === 0 ? null : Math.floor((((w?.published ?? 0) + (w?.withheld ?? 0)) * 10_000) / due),
      completion: Object.fromEntries(states.map((s) => [s, count('RESULT_PUBLICATION', s)])) as Record<CompletionState, number>,
      replacements: Object.fromEntries(replacements.filter((r) => r.agency === agency).map((r) => [r.ground, r.n])),
      corrections: after.get(agency)?.corrections ?? 0,
      referralsOnTime: count('REFERRAL', 'COMPLETED_ON_TIME'),
      referralsLate: count('REFERRAL', 'NOT_COMPLETED_LATE'),
      followUpsOpen: after.get(agency)?.open ?? 0,
      followUpsClosed: after.get(agency)?.closed ?? 0,
    };
  });
}

export interface RegionTotals {
  readonly visits: number;
  readonly jointVisits: number;
  readonly entities: number;
  /** Entities by how often they were visited in the period: [once, twice, three times or more]. */
  readonly visitsPerEntity: readonly number[];
}

/** X-20, D-11: a visit of three departments is one visit of the region. */
export async function regionTotals(db: Reader, region: string, { from, to }: Period, only: Narrowing = {}): Promise<RegionTotals> {
  const found = await row<{ visits: number; jointVisits: number; entities: number; one: number; two: number; more: number }>(
    db,
    `with own as (select distinct v.id, v.joint, v.entity_key ${ended}),
       entity as (select entity_key, count(*) as n from own group by 1)
     select (select count(*)::int from own) as visits, (select count(*)::int from own where joint) as "jointVisits",
       (select count(*)::int from entity) as entities, (select count(*)::int from entity where n = 1) as one,
       (select count(*)::int from entity where n = 2) as two, (select count(*)::int from entity where n > 2) as more`,
    [membersOf(region).filter((code) => !only.agency || code === only.agency), from, to, only.kind ?? null],
  );
  const { one, two, more, ...totals } = found!;
  return { ...totals, visitsPerEntity: [one, two, more] };
}

/** PD-9, KF 第十二条第二款: what is asked of every department of a region in the year, and what it has done of it. */
export async function quotaTable(db: Reader, region: string, on: PlainDate): Promise<QuotaLine[]> {
  const done = await byAgency(quotaCounts(db, yearOf(on), on));
  return membersOf(region).map((code) => quotaLine(code, yearOf(on), done.get(code)));
}

/** The same of one department, in a region or outside of any (KF-12c); undefined for offices. */
export async function quotaOfAgency(db: Reader, code: string, on: PlainDate): Promise<QuotaLine | undefined> {
  if (getAgency(code).kind !== 'DEPARTMENT') return undefined;
  const done = await byAgency(quotaCounts(db, yearOf(on), on));
  return quotaLine(code, yearOf(on), done.get(code));
}

function quotaLine(code: string, year: number, done: Pick<QuotaLine, 'initiated' | 'joined'> | undefined): QuotaLine {
  const { rule, from } = quotaOf(getAgency(code), year);
  const { initiated = 0, joined = 0 } = done ?? {};
  return { agency: code, rule, basis: from, initiated, joined, met: quotaMet(rule, { initiated, joined }) };
}
