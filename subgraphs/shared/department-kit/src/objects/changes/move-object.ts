import { checkTerritory, ok, type Result, refuse } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import { keyringOf } from '../../keyring-of.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { objectTextLimits } from '../check-object.ts';
import { objectRefusals } from '../object-refusals.ts';
import { bumpRegistry } from '../registry-store.ts';
import { alterObject } from './alter-object.ts';
import { checkDocument, checkStillThere, holdObject } from './held-object.ts';

export interface MoveObjectInput {
  readonly requestId: string;
  readonly id: string;
  readonly address: string;
  /** GB/T 2260 division of the new address; the old one when absent. */
  readonly division?: string | null | undefined;
  readonly document: string;
}

/**
 * CD 四 「属地管理」: an object moves within the territory. One that leaves it is deregistered here and entered by the authority it moves
 * to: nobody writes another's registry.
 */
export const moveObject = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('object.move', async (tx: Tx, input: MoveObjectInput): Promise<Result<{ id: string }>> => {
    const object = await holdObject(profile, tx, input.id);
    const address = input.address.normalize('NFC').trim();
    const division = input.division?.trim() || object.division;
    const gone = checkStillThere(object);
    if (gone) return refuse(gone);
    if (!address || address.length > objectTextLimits.address || (address === object.address && division === object.division))
      return refuse(objectRefusals.field('address', '须填写与现住所不同的住所（地址），至多300字。'));
    if (!/^\d{6}$/.test(division)) return refuse(objectRefusals.field('division', '行政区划代码应为6位数字。', 'CD 四'));
    const inside = checkTerritory(division, object.agency.division);
    if (!inside.ok) return refuse(...inside.refusals.map((refusal) => ({ ...refusal, path: ['input', 'division'] })));
    const undocumented = checkDocument(input.document);
    if (undocumented) return undocumented;
    await alterObject(tx, keyringOf(deps), object, { address, division }, 'MOVED', input.document);
    await bumpRegistry(tx, object.agency.code, 'object');
    const before = { address: object.address, division: object.division };
    tx.note({ action: 'object.move', subject: object.id, before, after: { address, division }, reason: input.document });
    return ok({ id: object.id });
  });
