import { maskCount } from '@double-random/rules';
import { type Actor, type Em, notFound, row, rows } from '@double-random/runtime';
import { findTask, partiesOf, type TaskRow } from '../task/task-access.ts';
import { isListIntact } from './check-list.ts';
import type { Draw, DrawCounts, DrawnObject } from './draw.type.ts';
import { type DrawInsight, drawInsight, visibleOf } from './draw-insight.ts';
import { type AssignmentRow, type DrawOutline, type DrawRow, type DrawTally, outlineColumns } from './draw-row.ts';
import type { DroppedMatter } from './judge-candidates.ts';

const presentCounts = ({ excluded, ...rest }: DrawTally): DrawCounts => ({
  ...rest,
  excluded: Object.entries(excluded)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, n]) => ({ code, count: maskCount(n) })),
});

const presentObject = (assigned: AssignmentRow, dropped: readonly DroppedMatter[], insight: DrawInsight): DrawnObject => {
  const parts = Object.entries(assigned.snapshot);
  const [, first] = parts[0]!;
  const agencies = parts.map(([agency]) => agency);
  return {
    id: assigned.id,
    object: { code: assigned.code },
    name: first.name,
    address: first.address,
    agencies,
    matterIds: parts.flatMap(([, part]) => part.matters),
    droppedMatterIds: dropped.filter((d) => insight.kind === 'FULL' || agencies.includes(d.agency)).map((d) => d.matterId),
    state: assigned.state,
    exempt: assigned.exempt,
    cancelReason: assigned.cancelReason,
  };
};

/** The list of a draw as far as this insight reaches. */
export async function drawnObjects(
  em: Em,
  { id, insight }: Pick<Draw, 'id' | 'insight'>,
  all: readonly AssignmentRow[],
): Promise<readonly DrawnObject[]> {
  const assigned = visibleOf(all, insight);
  const dropped = await rows<{ entityKey: string; dropped: readonly DroppedMatter[] }>(
    em,
    `select entity_key as "entityKey", dropped from draw_row where draw_id = $1 and entity_key = any($2) and jsonb_array_length(dropped) > 0`,
    [id, assigned.map((a) => a.entityKey)],
  );
  const droppedAt = new Map(dropped.map((d) => [d.entityKey, d.dropped]));
  return assigned.map((a) => presentObject(a, droppedAt.get(a.entityKey) ?? [], insight));
}

/** A draw as far as this insight reaches. */
export function presentDraw(draw: DrawOutline, insight: DrawInsight): Draw {
  const full = insight.kind === 'FULL';
  return {
    id: draw.id,
    number: draw.number,
    attempt: draw.attempt,
    taskId: draw.taskId,
    kind: draw.kind === 'objects' ? 'OBJECTS' : 'INSPECTORS',
    agency: draw.agency,
    state: draw.state,
    sealHash: draw.sealHash,
    resultHash: draw.resultHash,
    ceremonyId: draw.ceremonyId,
    drawnAt: draw.drawnAt,
    lockedAt: draw.lockedAt,
    voided: full && draw.void ? { reason: draw.void.reason, note: draw.void.note, at: draw.void.at } : null,
    counts: full && draw.counts && draw.kind === 'objects' ? presentCounts(draw.counts) : null,
    insight,
  };
}

/** Recomputes the draw: asked for only where it is shown. */
export const isIntact = async (em: Em, draw: DrawRow): Promise<boolean> =>
  draw.kind === 'inspectors' || draw.state !== 'DONE' || (await isListIntact(em, draw));

/** Executing departments see the list in force, not the attempts before it. */
export const mayKnowDraw = (draw: DrawOutline, insight: DrawInsight): boolean =>
  insight.kind === 'FULL' || (insight.kind === 'PART' && draw.state === 'DONE' && (draw.agency === null || draw.agency === insight.agency));

/** @throws NOT_FOUND for everybody whom the list does not concern (CD 九) */
export async function getDrawFor(em: Em, actor: Actor, drawId: string): Promise<Draw> {
  const draw = await row<DrawOutline>(em, `select ${outlineColumns} from draw where id = $1`, [drawId]);
  const task = draw && (await findTask(em, draw.taskId));
  const insight: DrawInsight = task ? drawInsight(actor, task, await partiesOf(em, task.id)) : { kind: 'NONE' };
  if (!draw || !mayKnowDraw(draw, insight)) throw notFound('抽取');
  return presentDraw(draw, insight);
}

export async function drawsOfTask(em: Em, actor: Actor, task: TaskRow): Promise<Draw[]> {
  const insight = drawInsight(actor, task, await partiesOf(em, task.id));
  if (insight.kind === 'NONE') return [];
  const draws = await rows<DrawOutline>(em, `select ${outlineColumns} from draw where task_id = $1 order by number, attempt`, [task.id]);
  return draws.filter((draw) => mayKnowDraw(draw, insight)).map((draw) => presentDraw(draw, insight));
}
