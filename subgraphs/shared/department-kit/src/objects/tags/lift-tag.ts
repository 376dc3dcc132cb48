import { ok, type Result, refuse } from '@double-random/rules';
import { change, notFound, row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import { keyringOf } from '../../keyring-of.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { alterObject } from '../changes/alter-object.ts';
import { holdObject } from '../changes/held-object.ts';
import { objectRefusals } from '../object-refusals.ts';
import { bumpRegistry } from '../registry-store.ts';

export interface LiftTagInput {
  readonly requestId: string;
  readonly tagId: string;
  readonly reason: string;
}

/** A record that no longer holds (信用修复, a list left): it stays on record that it held. */
export const liftTag = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('object.untag', async (tx: Tx, input: LiftTagInput): Promise<Result<{ id: string }>> => {
    const tag = await row<{ objectId: string }>(tx.em, 'select object_id as "objectId" from object_tag where id = $1', [input.tagId]);
    if (!tag) throw notFound('标签');
    const object = await holdObject(profile, tx, tag.objectId);
    if (!input.reason.trim()) return refuse(objectRefusals.reasonRequired('KF 第十三条第三款'));
    const lifted = await change(
      tx.em,
      'update object_tag set lifted_at = $2, lifted_by = $3, lift_reason = $4 where id = $1 and lifted_at is null',
      [input.tagId, tx.now, tx.actor.id, input.reason.trim()],
    );
    if (!lifted)
      return refuse({ code: 'ILLEGAL_TRANSITION', message: '该标签已经解除。', basis: 'KF 第十三条第三款', path: ['input', 'tagId'] });
    await alterObject(tx, keyringOf(deps), object, {}, 'TAGGED', input.reason);
    await bumpRegistry(tx, object.agency.code, 'object');
    tx.note({ action: 'object.untag', subject: object.id, after: { tagId: input.tagId }, reason: input.reason });
    return ok({ id: object.id });
  });
