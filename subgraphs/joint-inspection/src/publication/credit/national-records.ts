import { type Em, encodeCursor, rows } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import type { PublishedContent } from '../publication-row.ts';
import type { NationalRecord } from './national-record.type.ts';
import { assertNational } from './national-schema.ts';

interface Line {
  readonly seq: number;
  readonly agency: string;
  readonly taskNo: string;
  readonly taskName: string;
  readonly kind: 'DOUBLE_RANDOM' | 'DIRECTED';
  readonly plan: { readonly agency: string; readonly year: number; readonly code: string; readonly name: string } | null;
  readonly contents: readonly PublishedContent[];
}

const typeNames = { DOUBLE_RANDOM: '不定向抽查', DIRECTED: '定向抽查' } as const;
/** KF 第二十二条: what was checked is not told, that it was is. */
const redactedItem = '依法部分公示';

const named = `r.content ->> 'uscc' is not null`;

/**
 * Results in the shape of the national system (domain.md §9), a line for each visit and department, at the place of its latest result in the
 * feed: a correction or a later matter brings the whole line again, also one that took a result out of it. Natural persons have no place in that system.
 */
export async function nationalRecords(em: Em, after: number, size: number) {
  const found = await rows<Line>(
    em,
    `select max(r.feed_seq)::int as seq, r.agency, t.no as "taskNo", t.name as "taskName", t.kind,
       (select jsonb_build_object('agency', p.agency, 'year', p.year, 'code', i.code, 'name', i.name)
          from plan_item i join plan p on p.id = i.plan_id where i.id = t.plan_item_id) as plan,
       jsonb_agg(r.content order by r.content ->> 'matterCode', r.result_no) filter (where ${named}) as contents
     from publication r join task t on t.id = r.task_id
     where r.state = 'PUBLISHED'
     group by r.visit_id, r.agency, t.id having max(r.feed_seq) > $1 and bool_or(${named}) order by 1 limit $2`,
    [after, size + 1],
  );
  const page = found.slice(0, size);
  const last = page.at(-1);
  return { nodes: page.map(presentNational), hasNextPage: found.length > size, endCursor: last ? encodeCursor([last.seq]) : null };
}

function presentNational({ seq, agency, taskNo, taskName, kind, plan, contents }: Line): NationalRecord {
  const [first] = contents;
  const inspectedOn = contents
    .map((c) => c.inspectedOn)
    .sort()
    .at(-1)!;
  return assertNational({
    cursor: encodeCursor([seq]),
    raninsPlanId: plan ? `${plan.agency}-${plan.year}-${plan.code}` : taskNo,
    raninsPlaneName: plan?.name ?? taskName,
    raninsTaskId: taskNo,
    raninsTaskName: taskName,
    raninsTypeName: typeNames[kind],
    insAuth: getAgency(agency).name,
    insDate: inspectedOn,
    uscc: first!.uscc!,
    entName: first!.objectName,
    details: contents.map((c) => ({ raninsItemName: c.matterName ?? redactedItem, raninsCheckResName: c.resultText })),
  });
}
