import { findPlainDate, ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../../profile.ts';
import { keepVersion } from '../object-history.ts';
import { objectRefusals } from '../object-refusals.ts';
import { checkObjectTransition } from '../object-states.ts';
import { bumpRegistry } from '../registry-store.ts';
import { checkDocument, checkStillThere, holdObject } from './held-object.ts';
import { recordSuccession } from './record-succession.ts';

export interface SplitObjectInput {
  readonly requestId: string;
  readonly id: string;
  /** Objects that came of it, each entered already under a code of its own. */
  readonly intoIds: readonly string[];
  /** 解散分立: the old one ends; otherwise it goes on (存续分立). */
  readonly dissolved: boolean;
  readonly document: string;
  readonly effectiveOn: string;
}

/** requirements C-2, D-36: what came of a division begins at nought, and it is on record of what it came. */
export const splitObject = (profile: DepartmentProfile) =>
  useCase('object.split', async (tx: Tx, input: SplitObjectInput): Promise<Result<{ id: string }>> => {
    const from = await holdObject(profile, tx, input.id);
    const into = [];
    for (const id of new Set(input.intoIds)) into.push(await holdObject(profile, tx, id));
    const apart = into.every((one) => one.agency.code === from.agency.code && one.entityKey !== from.entityKey);
    if (!into.length || !apart)
      return refuse(objectRefusals.field('intoIds', '分立后的检查对象应已登记在本部门名录库，且为另一主体。', '平台规则：名录库流程'));
    if (!findPlainDate(input.effectiveOn) || input.effectiveOn > tx.clock.today())
      return refuse(objectRefusals.field('effectiveOn', '生效日期不正确，或者尚未到来。', '平台规则：名录库流程'));
    const undocumented = checkDocument(input.document);
    if (undocumented) return undocumented;
    const gone = [from, ...into].map(checkStillThere).find((refusal) => refusal) ?? undefined;
    const illegal = gone ?? (input.dissolved ? checkObjectTransition(from.state, 'DEREGISTERED') : undefined);
    if (illegal) return refuse(illegal);
    if (input.dissolved) {
      await keepVersion(tx, [from.id]);
      await change(
        tx.em,
        `update inspection_object set state = 'DEREGISTERED', state_reason = $2, state_since = $3, version = version + 1, updated_at = $4,
           changed_by = $5, change = 'STATE', change_reason = $2 where id = $1`,
        [from.id, `分立：${input.document.trim()}`, input.effectiveOn, tx.now, tx.actor.id],
      );
    }
    for (const one of into) await recordSuccession(tx, profile.idPrefix, 'DIVISION', from, one, input);
    await bumpRegistry(tx, from.agency.code, 'object');
    const after = { into: into.map((one) => one.code), dissolved: input.dissolved };
    tx.note({ action: 'object.split', subject: from.id, after, reason: input.document });
    return ok({ id: from.id });
  });
