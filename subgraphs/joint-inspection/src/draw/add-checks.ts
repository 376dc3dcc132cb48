import { rows, type Tx } from '@double-random/runtime';
import type { TaskRow } from '../task/task-access.ts';
import type { AssignmentRow } from './draw-row.ts';
import type { DroppedMatter } from './judge-candidates.ts';
import { type MatterOfTask, mattersOf } from './task-matters.ts';

/** KF 第十九条, D-16: one check per matter of each drawn object at the visit (`id`) that settles it; those dropped at the draw marked as such. */
export async function addChecks(
  tx: Tx,
  task: TaskRow,
  drawId: string,
  places: readonly { readonly id: string; readonly assignment: Pick<AssignmentRow, 'entityKey' | 'snapshot'> }[],
): Promise<void> {
  const dropped = await rows<{ entityKey: string; dropped: readonly DroppedMatter[] }>(
    tx.em,
    `select entity_key as "entityKey", dropped from draw_row where draw_id = $1 and entity_key = any($2) and jsonb_array_length(dropped) > 0`,
    [drawId, places.map((p) => p.assignment.entityKey)],
  );
  const droppedAt = new Map(dropped.map((d) => [d.entityKey, d.dropped.map((m) => m.matterId)]));
  const matters = new Map((await mattersOf(tx.em, task.id)).map((m) => [m.matterId, m]));
  const checks = places.flatMap(({ id, assignment }) => {
    const kept = Object.values(assignment.snapshot).flatMap((part) => part.matters);
    const gone = droppedAt.get(assignment.entityKey) ?? [];
    const of = (matterId: string, state: string) => ({ visitId: id, state, matter: matters.get(matterId)! });
    return [...kept.map((m) => of(m, 'OPEN')), ...gone.map((m) => of(m, 'DROPPED'))];
  });
  await insertChecks(tx, task, checks);
}

async function insertChecks(
  tx: Tx,
  task: TaskRow,
  checks: readonly { readonly visitId: string; readonly state: string; readonly matter: MatterOfTask }[],
): Promise<void> {
  await rows(
    tx.em,
    `insert into matter_check (id, visit_id, task_id, entity_key, agency, unit, matter_id, matter_code, matter_name, state, signed_by, revision)
     select c.id, v.id, $1, v.entity_key, c.agency, c.unit, c.matter_id, c.code, c.name, c.state, '[]', 1
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
       as c (id, visit_id, agency, unit, matter_id, code, name, state) join visit v on v.id = c.visit_id
     on conflict (visit_id, matter_id) do nothing`,
    [
      task.id,
      checks.map(() => tx.newId('ji_mck')),
      checks.map((c) => c.visitId),
      checks.map((c) => c.matter.agency),
      checks.map((c) => c.matter.responsibleUnit),
      checks.map((c) => c.matter.matterId),
      checks.map((c) => c.matter.code),
      checks.map((c) => c.matter.name),
      checks.map((c) => c.state),
    ],
  );
}
