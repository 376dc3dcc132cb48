import { leaderDepartment, ok, type Result, refuse } from '@double-random/rules';
import { rows, type Tx, useCase } from '@double-random/runtime';
import {
  type Contribution,
  type InspectorPlan,
  type InspectorRow,
  type ObjectPlan,
  type ObjectResult,
  recordInspectorDraw,
} from '@double-random/verifiable-draw';
import { closeCeremony } from '../draw/close-ceremony.ts';
import { currentObjectDraw, findDraw, readDrawRows } from '../draw/draw-store.ts';
import { logResult, said } from '../draw/log-draw.ts';
import { hashOf } from '../draw/suite.ts';
import { staffedElsewhere } from '../merge/staffed-elsewhere.ts';
import type { JointServices } from '../services.ts';
import { lockTask, moveTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { teamAgencies } from './claim-team-draw.ts';
import { needsContext } from './seal-team-draw.ts';
import { isNeeded, lacks, placesOf } from './team-needs.ts';
import { insertMembers, type NewMember, settleLeader, unitsOfTask } from './team-store.ts';

export interface FinishTeamInput {
  readonly requestId?: string;
  readonly taskId: string;
  readonly ceremonyId: string;
  readonly drawId: string;
  readonly agencies: readonly string[];
  readonly contributions: readonly Contribution[];
}
interface InspectorSnapshot {
  readonly inspectorId: string;
  readonly name: string;
  readonly agency: string;
  readonly homeAgency?: string;
}

/** KF 第十六条, PD 第十五条第二款, 第十七条: the teams by lot; the task is ready for its visits when every department has drawn. */
export const finishTeamDraw = (services: JointServices) =>
  useCase('team.finish', async (tx: Tx, input: FinishTeamInput): Promise<Result<{ drawId: string }>> => {
    const task = await lockTask(tx, input.taskId);
    const draw = (await findDraw(tx.em, input.drawId))!;
    const objects = (await currentObjectDraw(tx.em, task.id))!;
    const seed = await closeCeremony(tx, services, input.ceremonyId, input.contributions);
    const frame = await readDrawRows<InspectorRow, InspectorSnapshot>(tx.em, draw.id);
    const { record } = recordInspectorDraw(hashOf(draw.suite), seed, {
      seal: draw.seal,
      plan: draw.plan as InspectorPlan,
      rows: frame.map((f) => f.row),
      recusals: draw.recusals ?? [],
      objects: { plan: objects.plan as ObjectPlan, result: objects.result as ObjectResult },
    });
    await rows(tx.em, `update draw set result = $2, result_hash = $3, state = 'DONE', drawn_at = $4 where id = $1`, [
      draw.id,
      JSON.stringify(record.result),
      record.resultHash,
      tx.now,
    ]);

    await logResult(tx, said(draw), record.resultHash);
    const context = await needsContext(tx, task, input.agencies);
    const places = placesOf((draw.plan as InspectorPlan).needs[0]!.slots);
    const units = new Map((await unitsOfTask(tx.em, task.id)).map((u) => [u.leaf, u]));
    const staffed = await staffedElsewhere(tx.em, task);
    const people = new Map(frame.map((f) => [f.leafId, f]));
    const members: NewMember[] = [];
    for (const { u, team } of record.result.units) {
      const unit = units.get(u);
      if (!unit) continue;
      const manned = staffed.get(unit.visitId);
      for (const place of places.filter((p) => isNeeded(p, unit, context) && !manned?.has(p.agency))) {
        const person = people.get(team[place.index]![2]);
        // Seats were possible for all, and still the lot may have put the only one for this place elsewhere: nothing is stored then.
        if (!person) return refuse(lacks(unit.visitId, place.agency, place.spec, { required: 1, available: 0 }, 'KF 第十条第一款'));
        const { inspectorId, name, agency, homeAgency = null } = person.snapshot;
        const id = tx.newId('ji_tmb');
        const where = { visitId: unit.visitId, taskId: task.id, slot: place.index, drawId: draw.id, replacesMemberId: null };
        members.push({ id, ...where, agency, homeAgency, inspectorId, certificateNo: person.entityKey, name });
      }
    }
    await insertMembers(tx, members);
    const lead = leaderDepartment(pinnedPolicy(task));
    for (const unit of units.values()) await settleLeader(tx, unit.visitId, lead);
    tx.note({ action: 'team.result', subject: draw.id, after: { resultHash: record.resultHash } });
    const moved = await moveWhenComplete(tx, task);
    return moved.ok ? ok({ drawId: draw.id }) : moved;
  });

async function moveWhenComplete(tx: Tx, task: TaskRow): Promise<Result<unknown>> {
  const drawn = await rows<{ agency: string | null }>(
    tx.em,
    `select agency from draw where task_id = $1 and kind = 'inspectors' and state = 'DONE'`,
    [task.id],
  );
  const units = await unitsOfTask(tx.em, task.id);
  // An agency at whose objects nothing was drawn has nobody to send.
  const sending = (await teamAgencies(tx, task)).filter(
    (a) => (task.joint && a === task.initiator) || units.some((u) => u.agencies.includes(a)),
  );
  const complete = drawn.some((d) => d.agency === null) || sending.every((a) => drawn.some((d) => d.agency === a));
  return complete ? moveTask(tx, task, 'drawInspectors') : ok(undefined);
}
