import { ok, type Result } from '@double-random/rules';
import { change, rows, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { recordHistory } from './object-history.ts';
import { requireWriter } from './registry-access.ts';
import { registryHashes } from './registry-hash.ts';
import { bumpRegistry, lockRegistry, readRegistry } from './registry-store.ts';

export interface ConfirmRegistryInput {
  readonly requestId: string;
  readonly agency: string;
  /** Task of joint-inspection the confirmation is for. */
  readonly taskId: string;
}

/**
 * PD 第十一条第二款 「每次组织抽查活动前对“两库”进行更新确认，并对其真实性、及时性负责」: the maintainer answers for both registries
 * as they stand; entries still waiting become ACTIVE by it (C-2), and the hashes say what was confirmed.
 */
export const confirmRegistry = (profile: DepartmentProfile) =>
  useCase('registry.confirm', async (tx: Tx, input: ConfirmRegistryInput): Promise<Result<{ confirmationId: string }>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg').code;
    await lockRegistry(tx, agency);
    const activated = await activatePending(tx, agency);
    const { objectVersion, inspectorVersion } = await readRegistry(tx.em, agency);
    const hashes = await registryHashes(tx.em, agency);
    const id = tx.newId(`${profile.idPrefix}_reg`);
    await change(
      tx.em,
      `insert into registry_confirmation (id, agency, task_id, at, by, object_version, inspector_version, objects_hash, inspectors_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, agency, input.taskId, tx.now, tx.actor.id, objectVersion, inspectorVersion, hashes.objectsHash, hashes.inspectorsHash],
    );
    tx.note({ action: 'registry.confirm', subject: id, after: { agency, taskId: input.taskId, activated, ...hashes } });
    return ok({ confirmationId: id });
  });

async function activatePending(tx: Tx, agency: string): Promise<number> {
  const pending = await rows<{ id: string }>(
    tx.em,
    `update inspection_object set state = 'ACTIVE', state_since = $2, version = version + 1, updated_at = $3
     where agency = $1 and state = 'PENDING' returning id`,
    [agency, tx.clock.today(), tx.now],
  );
  if (!pending.length) return 0;
  await recordHistory(
    tx,
    pending.map((p) => p.id),
    'STATE',
    '名录库确认',
  );
  await bumpRegistry(tx, agency, 'object');
  return pending.length;
}
