import { ok, type Result, refuse } from '@double-random/rules';
import { row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import { keyringOf } from '../../keyring-of.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { naturalKeyOf, objectTextLimits } from '../check-object.ts';
import { objectRefusals } from '../object-refusals.ts';
import { bumpRegistry } from '../registry-store.ts';
import { alterObject } from './alter-object.ts';
import { checkDocument, checkStillThere, holdObject } from './held-object.ts';

export interface RenameObjectInput {
  readonly requestId: string;
  readonly id: string;
  readonly name: string;
  /** Notice of the change of name. */
  readonly document: string;
}

/** requirements C-2: a change of name is no new object and no state; its code, its history and its counts stay. */
export const renameObject = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('object.rename', async (tx: Tx, input: RenameObjectInput): Promise<Result<{ id: string }>> => {
    const object = await holdObject(profile, tx, input.id);
    const name = input.name.normalize('NFC').trim();
    const gone = checkStillThere(object);
    if (gone) return refuse(gone);
    if (!name || name.length > objectTextLimits.name || name === object.name)
      return refuse(objectRefusals.field('name', '须填写与现名称不同的名称，至多200字。'));
    const undocumented = checkDocument(input.document);
    if (undocumented) return undocumented;
    const keys = keyringOf(deps);
    const naturalKey = object.naturalKey && naturalKeyOf(keys, object.kind, object.entityKey, name);
    const other = naturalKey && (await codeOf(tx, object.agency.code, naturalKey));
    if (other) return refuse(objectRefusals.sameObjectOtherCode(object.code, other));
    await alterObject(tx, keys, object, { name, natural_key: naturalKey }, 'RENAMED', input.document);
    await bumpRegistry(tx, object.agency.code, 'object');
    tx.note({ action: 'object.rename', subject: object.id, before: { name: object.name }, after: { name }, reason: input.document });
    return ok({ id: object.id });
  });

const codeOf = async (tx: Tx, agency: string, naturalKey: string): Promise<string | undefined> =>
  (await row<{ code: string }>(tx.em, 'select code from inspection_object where agency = $1 and natural_key = $2', [agency, naturalKey]))
    ?.code;
