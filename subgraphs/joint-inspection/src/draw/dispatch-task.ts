import { ok, type Result, refuse } from '@double-random/rules';
import { change, rows, type Tx, useCase } from '@double-random/runtime';
import { findSuccessors } from '../cap-ledger/succession/successors.ts';
import { keepPromises } from '../merge/keep-promises.ts';
import { mergeOwnVisits } from '../merge/merge-own-visits.ts';
import { leadAgencyOf } from '../task/executors.ts';
import { lockTask, moveTask, partiesOf, type TaskParty, type TaskRow } from '../task/task-access.ts';
import { newInspectionCode } from '../visit/inspection-code.ts';
import { addChecks } from './add-checks.ts';
import { isListIntact } from './check-list.ts';
import { checkInitiator, drawRefusals } from './draw-access.ts';
import type { AssignmentRow } from './draw-row.ts';
import { assignmentsOf, currentObjectDraw } from './draw-store.ts';
import { logDispatch, said } from './log-draw.ts';

export interface DispatchTaskInput {
  readonly requestId?: string;
  readonly taskId: string;
  /** The objects sent out, if named: all of them or none (KF 第十五条). */
  readonly assignmentIds?: readonly string[] | null;
}

/** PD 第十二条: the lead department's scheme, known to every participant, before anybody is sent. A single department needs none. */
function checkScheme(task: TaskRow, parties: readonly TaskParty[]): Result<void> {
  if (!task.joint) return ok(undefined);
  if (!task.scheme) return refuse(drawRefusals.schemeMissing([]));
  const known = task.scheme.acknowledgedBy;
  const pending = parties.filter((p) => p.state === 'ACCEPTED' && p.role === 'PARTICIPANT' && !(p.agency in known)).map((p) => p.agency);
  return pending.length ? refuse(drawRefusals.schemeMissing(pending)) : ok(undefined);
}

/**
 * KF 第十五条, PD 第十五条第一款: every drawn object goes to the departments with a matter at it, exactly once: one visit per object, one
 * check per matter, those dropped at the draw marked as such (D-16).
 */
export const dispatchTask = useCase('dispatchTask', async (tx, input: DispatchTaskInput) => {
  const task = await lockTask(tx, input.taskId);
  const parties = await partiesOf(tx.em, task.id);
  const allowed = checkInitiator(tx.actor, task, parties, 'op');
  if (!allowed.ok) return allowed;
  const moved = await moveTask(tx, task, 'dispatch');
  if (!moved.ok) return moved;
  const scheme = checkScheme(task, parties);
  if (!scheme.ok) return scheme;
  const draw = await currentObjectDraw(tx.em, task.id);
  if (!draw || !(await isListIntact(tx.em, draw))) return refuse(drawRefusals.tampered());
  await mergeOwnVisits(tx, task, parties, draw.id);
  const assigned = await assignmentsOf(tx.em, draw.id);
  const missing = input.assignmentIds ? difference(assigned, input.assignmentIds) : 0;
  if (missing) return refuse(drawRefusals.incompleteDispatch(missing));
  await createVisits(tx, task, parties, draw.id, assigned);
  await keepPromises(tx, task);
  await logDispatch(tx, said(draw), draw.resultHash!);
  tx.note({ action: 'task.dispatch', subject: task.id, after: { drawId: draw.id, resultHash: draw.resultHash, objects: assigned.length } });
  return ok({ taskId: task.id });
});

/** Objects left out or not of this list. */
function difference(assigned: readonly AssignmentRow[], named: readonly string[]): number {
  const wanted = new Set(named);
  const own = new Set(assigned.map((a) => a.id));
  return assigned.filter((a) => !wanted.has(a.id)).length + named.filter((id) => !own.has(id)).length;
}

async function createVisits(
  tx: Tx,
  task: TaskRow,
  parties: readonly TaskParty[],
  drawId: string,
  assigned: readonly AssignmentRow[],
): Promise<void> {
  await change(tx.em, `update assignment set state = 'DISPATCHED' where draw_id = $1 and state = 'LOCKED'`, [drawId]);
  // D-35: the list stays as it was drawn; who was absorbed since is visited at the entity that answers for it.
  const successors = await findSuccessors(tx.em);
  const visits = assigned
    .filter((a) => a.mergedInto === null && a.state !== 'CANCELLED')
    .map((assignment) => ({ id: tx.newId('ji_vis'), assignment }));
  await rows(
    tx.em,
    `insert into visit (id, assignment_id, task_id, entity_key, code, inspection_code, joint, lead_agency, state, revision)
     select v.id, v.assignment_id, $1, v.entity_key, v.code, v.inspection_code, $2, v.lead, 'PLANNED', 1
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) as v (lead, id, assignment_id, entity_key, code, inspection_code)`,
    [
      task.id,
      task.joint,
      visits.map((v) => leadAgencyOf(parties, task.initiator, v.assignment)),
      visits.map((v) => v.id),
      visits.map((v) => v.assignment.id),
      visits.map((v) => successors.get(v.assignment.entityKey) ?? v.assignment.entityKey),
      visits.map((v) => v.assignment.code),
      visits.map(() => newInspectionCode(tx)),
    ],
  );
  await addChecks(tx, task, drawId, visits);
}
