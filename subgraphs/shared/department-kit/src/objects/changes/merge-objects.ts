import { findPlainDate, ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import { keyringOf } from '../../keyring-of.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { keepVersion } from '../object-history.ts';
import { objectRefusals } from '../object-refusals.ts';
import { checkObjectTransition } from '../object-states.ts';
import { bumpRegistry } from '../registry-store.ts';
import { alterObject } from './alter-object.ts';
import { checkDocument, checkStillThere, type HeldObject, holdObject } from './held-object.ts';
import { recordSuccession } from './record-succession.ts';

export interface MergeObjectsInput {
  readonly requestId: string;
  /** The object that ends. */
  readonly id: string;
  /** The one that goes on. */
  readonly intoId: string;
  readonly document: string;
  readonly effectiveOn: string;
}

/**
 * requirements C-2, D-35: an object becomes part of another, which takes over the matters it is registered for. Nothing is merged because
 * two names are alike: a person does it, on a document. Two entries of one entity may be joined; then no count goes over.
 */
export const mergeObjects = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('object.merge', async (tx: Tx, input: MergeObjectsInput): Promise<Result<{ id: string }>> => {
    const from = await holdObject(profile, tx, input.id);
    const into = await holdObject(profile, tx, input.intoId);
    const refusal = refusalOf(tx, from, into, input);
    if (refusal) return refuse(refusal);
    const undocumented = checkDocument(input.document);
    if (undocumented) return undocumented;
    const kind = from.entityKey === into.entityKey ? 'DUPLICATE' : 'MERGER';
    await keepVersion(tx, [from.id]);
    await change(
      tx.em,
      `update inspection_object set state = 'MERGED', state_reason = $2, state_since = $3, successor_uscc = $4, version = version + 1,
         updated_at = $5, changed_by = $6, change = 'STATE', change_reason = $2 where id = $1`,
      [from.id, input.document.trim(), input.effectiveOn, into.uscc ?? into.code, tx.now, tx.actor.id],
    );
    const inherited = await inheritMatters(tx, from, into);
    if (inherited) await alterObject(tx, keyringOf(deps), into, {}, 'MATTERS', input.document);
    await recordSuccession(tx, profile.idPrefix, kind, from, into, input);
    await bumpRegistry(tx, from.agency.code, 'object');
    tx.note({ action: 'object.merge', subject: from.id, after: { into: into.code, kind, inherited }, reason: input.document });
    return ok({ id: into.id });
  });

function refusalOf(tx: Tx, from: HeldObject, into: HeldObject, input: MergeObjectsInput): Refusal | undefined {
  if (from.id === into.id || from.agency.code !== into.agency.code)
    return objectRefusals.field('intoId', '合并的双方应为本部门名录库中的两个检查对象。', '平台规则：名录库流程');
  if (!findPlainDate(input.effectiveOn) || input.effectiveOn > tx.clock.today())
    return objectRefusals.field('effectiveOn', '生效日期不正确，或者尚未到来。', '平台规则：名录库流程');
  return checkStillThere(into) ?? checkObjectTransition(from.state, 'MERGED');
}

/** Matters of the one that ends, which the other was not registered for yet. @returns how many */
const inheritMatters = (tx: Tx, from: HeldObject, into: HeldObject): Promise<number> =>
  change(
    tx.em,
    `insert into object_matter (object_id, matter_code, agency, code) select $2, m.matter_code, m.agency, $3 from object_matter m
     where m.object_id = $1 on conflict do nothing`,
    [from.id, into.id, into.code],
  );
