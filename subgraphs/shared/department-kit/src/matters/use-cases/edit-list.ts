import { ok, type Result } from '@double-random/rules';
import { change, forbidden, notFound, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../../profile.ts';
import type { MatterInput } from '../graph/matter-input.ts';
import type { MatterFacts } from '../matter-facts.ts';
import { matterFromInput } from '../matter-from-input.ts';
import { factsOf, mattersOfLists } from '../matter-rows.ts';
import { matterChanges } from '../rules/matter-changes.ts';
import { foreignUnitChange } from '../rules/units.ts';
import { deleteMatter, insertMatters } from '../write-matters.ts';
import { holdList, type ListStepInput } from './held-list.ts';

/** Puts one matter into a draft, in place of the one with the same code. A brigade touches its own only (YX 五（一）). */
export const saveMatter = (profile: DepartmentProfile) =>
  useCase(`save${profile.typePrefix}Matter`, (tx, input: ListStepInput & { readonly matter: MatterInput }) =>
    edit(tx, profile, input, input.matter.code.trim(), (agency) => matterFromInput(profile, agency, input.matter)),
  );

/** Takes one matter out of a draft. */
export const removeMatter = (profile: DepartmentProfile) =>
  useCase(`remove${profile.typePrefix}Matter`, (tx, input: ListStepInput & { readonly code: string }) =>
    edit(tx, profile, input, input.code, () => undefined),
  );

async function edit(
  tx: Tx,
  profile: DepartmentProfile,
  input: ListStepInput,
  code: string,
  matterOf: (agency: string) => MatterFacts | undefined,
): Promise<Result<{ id: string }>> {
  const held = await holdList(tx, profile, input, 'EDIT', () => ['op']);
  if (!held.ok) return held;
  const { list } = held.value;
  const after = matterOf(list.agency);
  const before = (await mattersOfLists(tx.em, [list.id])).map(factsOf);
  const was = before.find((m) => m.code === code);
  if (!was && !after) throw notFound('事项');
  if (foreignUnitChange(matterChanges(was ? [was] : [], after ? [after] : []), tx.actor.unit))
    throw forbidden(`事项 ${code} 由其他单位负责`, 'YX 五（一）');
  const position = await deleteMatter(tx.em, list.id, code);
  if (after) await insertMatters(tx, profile, list, [after], position ?? before.length);
  await change(
    tx.em,
    `update matter_list set revision = revision + 1, authors = case when $2 = any(authors) then authors else authors || $2::text end where id = $1`,
    [list.id, tx.actor.id],
  );
  tx.note({ action: after ? 'matter.save' : 'matter.remove', subject: list.id, before: was ?? null, after: after ?? null });
  return ok({ id: list.id });
}
