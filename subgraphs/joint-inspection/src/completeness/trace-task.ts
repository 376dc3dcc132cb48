import { type Em, row, rows } from '@double-random/runtime';
import { type LinkState, type ProcessLinkCode, processLinks } from './process-links.ts';

export interface TracedLink {
  readonly link: ProcessLinkCode;
  readonly title: string;
  readonly state: LinkState;
  /** Steps on record. */
  readonly steps: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** Accounts that took them, at most twenty. */
  readonly by: readonly string[];
}
interface Trace {
  readonly action: string;
  readonly steps: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly by: readonly string[];
}

const shownActors = 20;

/** Everything of a task that has an entry of its own in the trail. */
const subjectsSql = `with pursued (id) as (
  select f.id from follow_up f join matter_check m on m.id = f.matter_check_id where m.task_id = $1), subject (id) as (
  select $1::text union select id from draw where task_id = $1
  union select i.plan_id from task t join plan_item i on i.id = t.plan_item_id where t.id = $1
  union select visit_id from matter_check where task_id = $1 union select id from matter_check where task_id = $1
  union select id from pursued union select id from referral where follow_up_id in (select id from pursued)
  union select id from penalty where follow_up_id in (select id from pursued)
  union select v.id from archive_volume v join matter_check m on m.visit_id = v.visit_id where m.task_id = $1)`;

/** KF-25: each link of the process with the steps that prove it; read from the trail, which nobody can write by hand. */
export async function traceTask(em: Em, taskId: string): Promise<readonly TracedLink[]> {
  const actions = Object.values(processLinks).flatMap((l) => [...l.actions]);
  const found = await rows<Trace>(
    em,
    `${subjectsSql} select t.action, count(*)::int as steps, min(t.at) as "firstAt", max(t.at) as "lastAt", array_agg(distinct t.actor) as by
     from trail t join subject s on s.id = t.subject where t.outcome = 'DONE' and t.action = any($2) group by 1`,
    [taskId, actions],
  );
  const lists = await row<Trace>(
    em,
    `select '' as action, count(distinct pinned ->> 'listId')::int as steps, min(pinned ->> 'publishedAt') as "firstAt",
       max(pinned ->> 'publishedAt') as "lastAt", coalesce(array_agg(distinct agency), '{}') as by from task_matter where task_id = $1`,
    [taskId],
  );
  const pursued = await row(em, 'select 1 from follow_up f join matter_check m on m.id = f.matter_check_id where m.task_id = $1 limit 1', [
    taskId,
  ]);
  const planned = await row(em, 'select 1 from task where id = $1 and plan_item_id is not null', [taskId]);
  const needed: Partial<Record<ProcessLinkCode, boolean>> = { PLAN_PUBLISHED: planned !== undefined, FOLLOWED_UP: pursued !== undefined };
  return (Object.keys(processLinks) as ProcessLinkCode[]).map((link) => {
    const wanted: readonly string[] = processLinks[link].actions;
    const own = link === 'LIST_PUBLISHED' ? [lists!].filter((l) => l.steps > 0) : found.filter((t) => wanted.includes(t.action));
    return { link, title: processLinks[link].title, ...sumUp(own, needed[link] ?? true) };
  });
}

function sumUp(traces: readonly Trace[], needed: boolean): Omit<TracedLink, 'link' | 'title'> {
  const none = { steps: 0, firstAt: null, lastAt: null, by: [] };
  if (traces.length === 0) return { state: needed ? 'MISSING' : 'NOT_NEEDED', ...none };
  return {
    state: 'DONE',
    steps: traces.reduce((n, t) => n + t.steps, 0),
    firstAt: traces.map((t) => t.firstAt).sort()[0]!,
    lastAt: traces
      .map((t) => t.lastAt)
      .sort()
      .at(-1)!,
    by: [...new Set(traces.flatMap((t) => t.by))].sort().slice(0, shownActors),
  };
}
