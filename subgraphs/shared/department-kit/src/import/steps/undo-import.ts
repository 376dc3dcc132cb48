import { ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import { bumpRegistry, lockRegistry } from '../../objects/registry-store.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { registryOf } from '../import-registry.ts';
import { lockImport } from './import-rows.ts';
import { checkImportAction } from './import-states.ts';
import { stepRefusals } from './import-step-refusals.ts';
import { dependents } from './undo-dependents.ts';
import { putBack, takeAway } from './undo-rows.ts';

export interface UndoImportInput {
  readonly requestId: string;
  readonly id: string;
  readonly reason: string;
}

/**
 * KF 第八条: takes an import back as a whole, as long as nothing rests on it: no frame holds its rows, nobody has confirmed the registry
 * with them, none has changed since. What it created goes, what it changed becomes what it was; the history keeps both.
 */
export const undoImport = (profile: DepartmentProfile) =>
  useCase('registry.import.undo', async (tx: Tx, input: UndoImportInput): Promise<Result<{ id: string }>> => {
    const found = await lockImport(profile, tx, input.id);
    const reason = input.reason.trim();
    if (!reason) return refuse(stepRefusals.reason());
    const illegal = checkImportAction(found.state, 'undo');
    if (illegal) return refuse(illegal);
    await lockRegistry(tx, found.agency);
    if (found.committedVersion === found.checkedVersion) return refuse(stepRefusals.nothingToUndo());
    const resting = await dependents(tx, found);
    if (resting) return refuse(resting);
    const restored = await putBack(tx, found, reason);
    const removed = await takeAway(tx, found);
    await bumpRegistry(tx, found.agency, registryOf[found.registry]);
    await change(tx.em, 'delete from registry_import_before where import_id = $1', [found.id]);
    await change(tx.em, `update registry_import set state = 'UNDONE', undone_at = $2, undone_by = $3, undo_reason = $4 where id = $1`, [
      found.id,
      tx.now,
      tx.actor.id,
      reason,
    ]);
    tx.note({
      action: 'registry.import.undo',
      subject: found.id,
      before: { version: found.committedVersion, created: found.created, changed: found.changed },
      after: { restored, removed },
      reason,
    });
    return ok({ id: found.id });
  });
