import { findPlainDate, ok, type Result, recordGrounds, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import { keyringOf } from '../../keyring-of.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { alterObject } from '../changes/alter-object.ts';
import { checkStillThere, holdObject } from '../changes/held-object.ts';
import { objectRefusals } from '../object-refusals.ts';
import { bumpRegistry } from '../registry-store.ts';

export interface TagObjectInput {
  readonly requestId: string;
  readonly id: string;
  readonly ground: string;
  readonly document: string;
  readonly source: string;
  /** Day of the record. */
  readonly recordedOn: string;
  readonly validTo?: string | null | undefined;
}

const basis = 'KF 第十三条第三款';

/** KF 第十三条第三款: a record of an object with its evidence, so that an exemption can be grounded on more than somebody's word. */
export const tagObject = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('object.tag', async (tx: Tx, input: TagObjectInput): Promise<Result<{ id: string }>> => {
    const object = await holdObject(profile, tx, input.id);
    const gone = checkStillThere(object);
    if (gone) return refuse(gone);
    const refusals = [
      ...((recordGrounds as readonly string[]).includes(input.ground) ? [] : [objectRefusals.field('ground', '标签种类不正确。', basis)]),
      ...(input.document.trim() ? [] : [objectRefusals.field('document', '须写明依据的文书编号。', basis)]),
      ...(input.source.trim() ? [] : [objectRefusals.field('source', '须写明作出记录的机关。', basis)]),
      ...(findPlainDate(input.recordedOn) && input.recordedOn <= tx.clock.today()
        ? []
        : [objectRefusals.field('recordedOn', '记录日期不正确，或者尚未到来。', basis)]),
      ...(input.validTo == null || (findPlainDate(input.validTo) && input.validTo >= input.recordedOn)
        ? []
        : [objectRefusals.field('validTo', '有效期止于记录日期之前，或者日期不正确。', basis)]),
    ];
    if (refusals.length) return { ok: false, refusals };
    const tagId = tx.newId(`${profile.idPrefix}_tag`);
    await change(
      tx.em,
      `insert into object_tag (id, object_id, agency, ground, document, source, recorded_on, valid_to, at, actor)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tagId,
        object.id,
        object.agency.code,
        input.ground,
        input.document.trim(),
        input.source.trim(),
        input.recordedOn,
        input.validTo ?? null,
        tx.now,
        tx.actor.id,
      ],
    );
    await alterObject(tx, keyringOf(deps), object, {}, 'TAGGED', `${input.ground}（${input.document.trim()}）`);
    await bumpRegistry(tx, object.agency.code, 'object');
    tx.note({ action: 'object.tag', subject: object.id, after: { tagId, ground: input.ground, document: input.document.trim() } });
    return ok({ id: object.id });
  });
