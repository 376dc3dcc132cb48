import { ok, type Result, refuse } from '@double-random/rules';
import { change, row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { agencyOfObject } from './change-object-state.ts';
import { keepVersion } from './object-history.ts';
import { objectRefusals } from './object-refusals.ts';
import { requireWriter } from './registry-access.ts';
import { bumpRegistry, lockRegistry } from './registry-store.ts';
import { removeFromSearch } from './search/store-search.ts';

export interface RemoveObjectInput {
  readonly requestId: string;
  readonly id: string;
  readonly reason: string;
}

/**
 * Takes back an entry made by mistake, as long as it is PENDING and stands in no frame. Everything else leaves by its state (KF-08d, YX-52c).
 * Its history stays.
 */
export const removeObject = (profile: DepartmentProfile) =>
  useCase('object.remove', async (tx: Tx, input: RemoveObjectInput): Promise<Result<{ id: string }>> => {
    const agency = await agencyOfObject(profile, tx, input.id);
    requireWriter(profile, tx.actor, agency, 'reg');
    await lockRegistry(tx, agency);
    if (!input.reason.trim()) return refuse(objectRefusals.reasonRequired('KF 第八条'));
    const stored = await row<{ state: string; framed: boolean }>(
      tx.em,
      'select state, stands_in_frame(o) as framed from inspection_object o where id = $1',
      [input.id],
    );
    if (stored!.framed) return refuse(objectRefusals.drawnCannotBeDeleted());
    if (stored!.state !== 'PENDING') return refuse(objectRefusals.confirmedCannotBeDeleted());
    await keepVersion(tx, [input.id]);
    await change(tx.em, 'delete from object_matter where object_id = $1', [input.id]);
    await removeFromSearch(tx, [input.id]);
    await change(tx.em, 'delete from scope_exclusion where object_id = $1', [input.id]);
    await change(tx.em, 'delete from inspection_object where id = $1', [input.id]);
    await bumpRegistry(tx, agency, 'object');
    tx.note({ action: 'object.remove', subject: input.id, before: { state: stored!.state }, reason: input.reason });
    return ok({ id: input.id });
  });
