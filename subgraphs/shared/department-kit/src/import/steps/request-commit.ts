import { ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import { readRegistry } from '../../objects/registry-store.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type Alarm, importQueue } from './alarm.ts';
import { type ImportRow, lockImport } from './import-rows.ts';
import { checkImportAction } from './import-states.ts';
import { stepRefusals } from './import-step-refusals.ts';

export interface RequestCommitInput {
  readonly requestId: string;
  readonly id: string;
  /** Faulty rows are left out instead of stopping the whole file. */
  readonly skipFaulty: boolean;
  /** Asks that what the file does not list be taken out, and says why. */
  readonly deactivationReason?: string | null | undefined;
}

/** Version of the registry an import is about. */
export const versionNow = async (tx: Tx, { agency, registry }: ImportRow): Promise<number> => {
  const stored = await readRegistry(tx.em, agency);
  return registry === 'objects' ? stored.objectVersion : stored.inspectorVersion;
};

/** KF 第八条: what was checked is to be written as it was shown, and only while the registry still is what it was compared with. */
export const requestCommit = (profile: DepartmentProfile, alarm: Alarm) =>
  useCase('registry.import.commitRequest', async (tx: Tx, input: RequestCommitInput): Promise<Result<{ id: string }>> => {
    const found = await lockImport(profile, tx, input.id);
    const illegal = checkImportAction(found.state, 'commit');
    if (illegal) return refuse(illegal);
    const version = await versionNow(tx, found);
    if (version !== found.checkedVersion) return refuse(stepRefusals.moved(found.checkedVersion!, version));
    if (found.faultyRows && !input.skipFaulty) return refuse(stepRefusals.faulty(found.faultyRows));
    const reason = input.deactivationReason?.trim() || null;
    if (input.deactivationReason !== undefined && input.deactivationReason !== null) {
      if (found.mode !== 'REPLACE') return refuse(stepRefusals.notReplacing());
      // A row that could not be read does not say that its object is gone.
      if (found.faultyRows) return refuse(stepRefusals.faulty(found.faultyRows));
      if (!reason) return refuse(stepRefusals.reason());
    }
    await change(
      tx.em,
      `update registry_import set state = 'WAITING_COMMIT', skip_faulty = $2, deactivation_reason = $3, actor = $4, rows_read = 0, attempts = 0,
         refusals = '[]' where id = $1`,
      [found.id, input.skipFaulty, reason, JSON.stringify(tx.actor)],
    );
    await alarm.ring(importQueue, { id: found.id }, tx.em);
    tx.note({
      action: 'registry.import.commitRequest',
      subject: found.id,
      after: { skipFaulty: input.skipFaulty, deactivate: reason !== null },
    });
    return ok({ id: found.id });
  });
