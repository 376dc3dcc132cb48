import { ok, type Result } from '@double-random/rules';
import { change, rows, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { keepVersion } from './object-history.ts';
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
    const before = await lockRegistry(tx, agency);
    const activated = await activatePending(tx, agency);
    // CD 七: waiting entries stood in the list that was filed; that they count from now on is no new list.
    if (activated && before.filedVersion === before.objectVersion)
      await change(tx.em, 'update registry set filed_version = object_version where agency = $1', [agency]);
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

/** A first confirmation activates a whole registry. */
const idsAtOnce = 10_000;

async function activatePending(tx: Tx, agency: string): Promise<number> {
  const pending = await rows<{ id: string }>(tx.em, `select id from inspection_object where agency = $1 and state = 'PENDING'`, [agency]);
  if (!pending.length) return 0;
  for (let from = 0; from < pending.length; from += idsAtOnce) {
    const ids = pending.slice(from, from + idsAtOnce).map((p) => p.id);
    await keepVersion(tx, ids);
    await change(
      tx.em,
      `update inspection_object set state = 'ACTIVE', state_since = $2, version = version + 1, updated_at = $3, changed_by = $4,
         change = 'STATE', change_reason = '名录库确认' where id = any($1)`,
      [ids, tx.clock.today(), tx.now, tx.actor.id],
    );
  }
  await bumpRegistry(tx, agency, 'object');
  return pending.length;
}
