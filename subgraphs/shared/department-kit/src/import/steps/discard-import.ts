import { ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../../profile.ts';
import { lockImport } from './import-rows.ts';
import { checkImportAction } from './import-states.ts';

export interface DiscardImportInput {
  readonly requestId: string;
  readonly id: string;
}

/** KF 第八条: gives up a file that has not been written. */
export const discardImport = (profile: DepartmentProfile) =>
  useCase('registry.import.discard', async (tx: Tx, input: DiscardImportInput): Promise<Result<{ id: string }>> => {
    const found = await lockImport(profile, tx, input.id);
    const illegal = checkImportAction(found.state, 'discard');
    if (illegal) return refuse(illegal);
    await change(tx.em, `update registry_import set state = 'DISCARDED' where id = $1`, [found.id]);
    tx.note({ action: 'registry.import.discard', subject: found.id, before: { state: found.state } });
    return ok({ id: found.id });
  });
