import { ok, type Result } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import {
  type Basis,
  blinding,
  buildInspectorFrame,
  type CeremonyParty,
  commitRecusals,
  type Hex,
  type InspectorRecord,
  makeSeal,
  type Recusal,
  sealHash,
} from '@double-random/verifiable-draw';
import { lockOpenCeremony } from '../draw/ceremony-claim.ts';
import { attemptsOf, currentObjectDraw, insertDraw, insertDrawRows } from '../draw/draw-store.ts';
import { logSeal, said } from '../draw/log-draw.ts';
import { openCeremony, type SealedCeremony } from '../draw/open-ceremony.ts';
import { frameKeyCell, secretsOf } from '../draw/secrets.ts';
import { hashOf, suite } from '../draw/suite.ts';
import { mattersOf } from '../draw/task-matters.ts';
import type { JointServices } from '../services.ts';
import { lockTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import type { PoolInspector } from './lower-level.ts';
import { hasInterest, inspectorPlan, missingInspectors, type NeedsContext, scarceFirst } from './team-needs.ts';
import { loadsOf, unitsOfTask } from './team-store.ts';

export interface TeamSealInput {
  readonly requestId?: string;
  readonly taskId: string;
  readonly ceremonyId: string;
  readonly agency: string | null;
  readonly agencies: readonly string[];
  readonly pool: readonly PoolInspector[];
  readonly basis: readonly Basis[];
  readonly commitments: readonly CeremonyParty[];
  readonly office: string;
}
export interface SealedTeamDraw extends SealedCeremony {
  readonly drawId: string;
}

export async function needsContext(tx: Pick<Tx, 'em'>, task: TaskRow, agencies: readonly string[]): Promise<NeedsContext> {
  const fields = new Map<string, string[]>();
  const onlyWithField = new Set(agencies);
  for (const { agency, requiredField } of await mattersOf(tx.em, task.id)) {
    if (requiredField) fields.set(agency, [...(fields.get(agency) ?? []), requiredField]);
    else onlyWithField.delete(agency);
  }
  return { policy: pinnedPolicy(task), joint: task.joint, initiator: task.initiator, agencies, fields, onlyWithField };
}

/** Codes of the certificate (draw-spec §2.2); those without one there keep their own. */
const exclusionCode = (exclusion: string): string => (exclusion === 'CERTIFICATE' ? 'CERT_EXPIRED' : exclusion);

/** draw-spec §8: the pool as it is now, every known interest as a recusal, sealed before any part of the seed exists. */
export const sealTeamDraw = (services: JointServices) =>
  useCase('team.seal', async (tx: Tx, input: TeamSealInput): Promise<Result<SealedTeamDraw>> => {
    const task = await lockTask(tx, input.taskId);
    await lockOpenCeremony(tx, input.ceremonyId);
    const context = scarceFirst(await needsContext(tx, task, input.agencies), input.pool);
    const units = await unitsOfTask(tx.em, task.id);
    const missing = missingInspectors(units, input.pool, context);
    if (missing.length) return { ok: false, refusals: missing };

    const objects = (await currentObjectDraw(tx.em, task.id))!;
    const hash = hashOf(suite);
    const frameKey: Hex = tx.random.bytes(32).toString('hex');
    const loads = await loadsOf(
      tx.em,
      input.pool.map((p) => p.certificateNo),
      task.year,
    );
    const records = input.pool.map(
      (p): InspectorRecord => ({
        id: p.certificateNo,
        d: p.agency,
        z: '',
        load: loads.get(p.certificateNo) ?? 0,
        x: exclusionCode(p.exclusion),
        specs: p.specs,
      }),
    );
    const { rows, frame } = buildInspectorFrame(hash, frameKey, records);
    const blind = blinding(hash, frameKey);
    const byLeaf = new Map(input.pool.map((p) => [blind.blind(p.certificateNo).leaf, p]));
    const recusals: Recusal[] = [...byLeaf].flatMap(([leaf, person]) =>
      units.filter((unit) => hasInterest(person, unit)).map((unit): Recusal => [leaf, unit.leaf]),
    );
    const plan = inspectorPlan(objects.sealHash, context);
    const [before] = await attemptsOf(tx.em, task.id, 'inspectors', input.agency);
    const seal = makeSeal(hash, {
      id: objects.number.replace(/objects$/, input.agency === null ? 'inspectors' : `inspectors/${input.agency}`),
      plan,
      frame,
      profile: 'blinded',
      recusals: commitRecusals(hash, recusals),
      basis: input.basis,
      ...(before ? { attempt: before.attempt + 1, prev: before.sealHash, why: before.void?.reason ?? 'CEREMONY_FAILED' } : {}),
    });
    const drawId = tx.newId('ji_drw');
    const sealed = sealHash(hash, seal);
    await insertDraw(tx, {
      id: drawId,
      taskId: task.id,
      kind: 'inspectors',
      agency: input.agency,
      number: seal.id,
      attempt: seal.attempt,
      suite,
      profile: 'blinded',
      plan,
      seal,
      recusals,
      sealHash: sealed,
      frameKey: secretsOf(services).seal(frameKey, frameKeyCell(drawId), tx.random),
      ceremonyId: input.ceremonyId,
      counts: null,
    });
    await insertDrawRows(tx.em, drawId, rows, (leaf) => {
      const { certificateNo, inspectorId, name, agency, homeAgency } = byLeaf.get(leaf)!;
      return { entityKey: certificateNo, snapshot: { inspectorId, name, agency, ...(homeAgency ? { homeAgency } : {}) } };
    });
    await logSeal(tx, said({ number: seal.id, sealHash: sealed }), seal.attempt);
    const opened = await openCeremony(tx, services, { ...input, seals: [sealed] });
    tx.note({ action: 'team.seal', subject: drawId, after: { sealHash: sealed, ceremonyHash: opened.ceremonyHash } });
    return ok({ drawId, ...opened });
  });
