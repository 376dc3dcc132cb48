import { ok, type Result, refuse } from '@double-random/rules';
import { rows, type Tx, useCase } from '@double-random/runtime';
import {
  type Contribution,
  commitRows,
  type ObjectDrawRecord,
  type ObjectPlan,
  type ObjectRow,
  recordObjectDraw,
  sealHash,
} from '@double-random/verifiable-draw';
import { takeRounds } from '../cap-ledger/matter-rounds.ts';
import { reserve } from '../cap-ledger/reservation.ts';
import type { JointServices } from '../services.ts';
import { lockTask, moveTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';
import { closeCeremony } from './close-ceremony.ts';
import { drawRefusals } from './draw-access.ts';
import type { DrawRow } from './draw-row.ts';
import { findDraw, readDrawRows, type StoredDrawRow } from './draw-store.ts';
import { limitsOf } from './judge-candidates.ts';
import { logResult, logVoid, said } from './log-draw.ts';
import type { ExemptEntity } from './seal-object-draw.ts';
import { hashOf } from './suite.ts';
import { listedCaps, mattersOf, roundsOf } from './task-matters.ts';

export interface ObjectSnapshot {
  readonly code: string;
  readonly agencies: AssignmentSnapshot;
}
export type StoredObject = StoredDrawRow<ObjectRow, ObjectSnapshot>;

export interface FinishInput {
  readonly requestId?: string;
  readonly taskId: string;
  readonly ceremonyId: string;
  readonly drawId: string;
  readonly contributions: readonly Contribution[];
  readonly exempt: readonly ExemptEntity[];
}

/** Closes the ceremony and computes what it determined, from the stored rows alone. */
async function determine(
  tx: Tx,
  services: JointServices,
  input: FinishInput,
): Promise<{ record: ObjectDrawRecord; stored: StoredObject[] }> {
  const draw = await findDraw(tx.em, input.drawId);
  if (draw?.state !== 'OPEN') throw new Error(`draw ${input.drawId} is not open`);
  const seed = await closeCeremony(tx, services, input.ceremonyId, input.contributions);
  const stored: StoredObject[] = await readDrawRows(tx.em, draw.id);
  const rowsOfFrame = stored.map((s) => s.row);
  const hash = hashOf(draw.suite);
  if (commitRows(hash, draw.seal.frame.key, rowsOfFrame).frame.root !== draw.seal.frame.root)
    throw new Error(`draw ${draw.id}: rows do not match the seal`);
  return { record: recordObjectDraw(hash, seed, { seal: draw.seal, plan: draw.plan as ObjectPlan, rows: rowsOfFrame }), stored };
}

async function storeResult(
  tx: Tx,
  drawId: string,
  record: ObjectDrawRecord,
  state: DrawRow['state'],
  voided: DrawRow['void'],
): Promise<void> {
  const { seal, result, resultHash } = record;
  await rows(tx.em, 'update draw set result = $2, result_hash = $3, state = $4, drawn_at = $5, void = $6 where id = $1', [
    drawId,
    JSON.stringify(result),
    resultHash,
    state,
    tx.now,
    voided ? JSON.stringify(voided) : null,
  ]);
  const draw = said({ number: seal.id, sealHash: sealHash(hashOf(seal.suite), seal) });
  await logResult(tx, draw, resultHash);
  if (voided) await logVoid(tx, draw, voided);
}

/**
 * PD 第十五条第一款, X-10: in one transaction the seed, the list, the caps and the rounds. CAP_CONFLICT when somebody got past the
 * scope's claim and took a slot: then nothing of this is stored, and the draw is voided on record.
 */
export const finishObjectDraw = (services: JointServices) =>
  useCase('draw.finish', async (tx: Tx, input: FinishInput): Promise<Result<{ drawId: string }>> => {
    const task = await lockTask(tx, input.taskId);
    const { record, stored } = await determine(tx, services, input);
    await storeResult(tx, input.drawId, record, 'DONE', null);
    const byLeaf = new Map(stored.map((s) => [s.leafId, s]));
    const drawn = record.result.strata.flatMap((s) => s.drawn.map(([leaf]) => byLeaf.get(leaf)!));
    const taken = await assignAndReserve(tx, task, input, drawn);
    if (!taken.ok) return taken;
    const moved = await moveTask(tx, task, 'drawObjects');
    if (!moved.ok) return moved;
    tx.note({ action: 'draw.result', subject: input.drawId, after: { resultHash: record.resultHash } });
    return ok({ drawId: input.drawId });
  });

async function assignAndReserve(tx: Tx, task: TaskRow, input: FinishInput, drawn: readonly StoredObject[]): Promise<Result<void>> {
  const policy = pinnedPolicy(task);
  const raised = new Map(input.exempt.map((e) => [e.entityKey, e.limits]));
  const matters = await mattersOf(tx.em, task.id);
  const limitsAt = ({ agencies }: ObjectSnapshot) => limitsOf(policy, Object.keys(agencies), listedCaps(agencies, matters));
  const list = drawn.map((object, position) => ({
    assignmentId: tx.newId('ji_asg'),
    entityKey: object.entityKey,
    limits: raised.get(object.entityKey) ?? limitsAt(object.snapshot),
    exempt: raised.has(object.entityKey),
    position,
    object,
  }));
  await rows(
    tx.em,
    `insert into assignment (id, task_id, draw_id, entity_key, code, position, state, joint, exempt, year, snapshot)
     select a.id, $1, $2, a.entity_key, a.code, a.position, 'DRAWN', $3, a.exempt, $4, a.snapshot::jsonb
     from unnest($5::text[], $6::text[], $7::text[], $8::int[], $9::bool[], $10::text[]) as a (id, entity_key, code, position, exempt, snapshot)`,
    [
      task.id,
      input.drawId,
      task.joint,
      task.year,
      list.map((l) => l.assignmentId),
      list.map((l) => l.entityKey),
      list.map((l) => l.object.snapshot.code),
      list.map((l) => l.position),
      list.map((l) => l.exempt),
      list.map((l) => JSON.stringify(l.object.snapshot.agencies)),
    ],
  );
  const reserved = await reserve(tx, list, {
    year: task.year,
    joint: task.joint,
    exemptConsumesCap: policy.taskWide['exemption.consumesCap'].value,
    agency: task.initiator,
  });
  if (!reserved.ok) return refuse(drawRefusals.capConflict());
  if (task.kind === 'DIRECTED' && task.ground) return ok(undefined);
  return takeRounds(tx, task.id, roundsOf(matters, policy), task.year);
}

/** draw-spec §4: a closed ceremony has determined its draw; what cannot be used is computed, voided and kept (D-06). */
export const recordVoidedDraw = (services: JointServices) =>
  useCase('draw.voidDetermined', async (tx: Tx, input: FinishInput): Promise<Result<{ drawId: string }>> => {
    await lockTask(tx, input.taskId);
    const { record } = await determine(tx, services, input);
    const voided = { reason: 'CEREMONY_FAILED', note: '年度次数被占用', by: tx.actor.id, at: tx.now.toISOString() } as const;
    await storeResult(tx, input.drawId, record, 'VOID', voided);
    tx.note({ action: 'draw.void', subject: input.drawId, after: { resultHash: record.resultHash, reason: voided.reason } });
    return ok({ drawId: input.drawId });
  });
