import { ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { objectRefusals } from './object-refusals.ts';
import { requireWriter } from './registry-access.ts';
import { lockRegistry } from './registry-store.ts';

export interface FileRegistryInput {
  readonly requestId: string;
  readonly agency: string;
  /** Number of the receipt the office gave. */
  readonly receipt: string;
}

/** CD 七 「建立并报市人防办备案」: the present version of the object registry is filed; any later change wants filing again. */
export const fileRegistry = (profile: DepartmentProfile) =>
  useCase('registry.file', async (tx: Tx, input: FileRegistryInput): Promise<Result<{ agency: string }>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg').code;
    const receipt = input.receipt.trim();
    if (!receipt || receipt.length > 100) return refuse(objectRefusals.field('receipt', '须填写备案回执编号。', 'CD 七'));
    const { objectVersion } = await lockRegistry(tx, agency);
    await change(tx.em, 'update registry set filed_version = $2, filed_at = $3, filed_by = $4, filed_receipt = $5 where agency = $1', [
      agency,
      objectVersion,
      tx.now,
      tx.actor.id,
      receipt,
    ]);
    tx.note({ action: 'registry.file', subject: agency, after: { objectVersion, receipt } });
    return ok({ agency });
  });
