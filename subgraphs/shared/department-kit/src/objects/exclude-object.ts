import { ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { agencyOfObject } from './change-object-state.ts';
import { keepVersion } from './object-history.ts';
import { objectRefusals } from './object-refusals.ts';
import { requireWriter } from './registry-access.ts';
import { bumpRegistry, lockRegistry } from './registry-store.ts';

/** Stands for every matter of the agency. */
export const everyMatter = '*';

export interface ExcludeObjectInput {
  readonly requestId: string;
  readonly id: string;
  /** Absent: out of scope for every matter. */
  readonly matterCode?: string | null | undefined;
  /** The law that puts it outside; empty to lift the exclusion. */
  readonly legalBasis?: string | null | undefined;
  readonly lift?: boolean | null | undefined;
}

/** YY 三（四） 「不在检查范围内的……一律不得擅自开展执法检查」: a flag per object and matter, with the law that says so; orthogonal to the state. */
export const excludeObject = (profile: DepartmentProfile) =>
  useCase('object.scope', async (tx: Tx, input: ExcludeObjectInput): Promise<Result<{ id: string }>> => {
    const agency = await agencyOfObject(profile, tx, input.id);
    requireWriter(profile, tx.actor, agency, 'reg');
    const matter = input.matterCode?.trim() || everyMatter;
    const basis = input.legalBasis?.trim();
    if (!input.lift && !basis) return refuse(objectRefusals.field('legalBasis', '须写明不在检查范围的法律依据。', 'YY 三（四）'));
    await lockRegistry(tx, agency);
    if (input.lift) await change(tx.em, 'delete from scope_exclusion where object_id = $1 and matter_code = $2', [input.id, matter]);
    else
      await change(
        tx.em,
        `insert into scope_exclusion (object_id, matter_code, legal_basis, at, actor) values ($1, $2, $3, $4, $5)
         on conflict (object_id, matter_code) do update set legal_basis = excluded.legal_basis, at = excluded.at, actor = excluded.actor`,
        [input.id, matter, basis, tx.now, tx.actor.id],
      );
    await keepVersion(tx, [input.id]);
    const reason = input.lift ? `恢复检查范围：${matter}` : `不在检查范围：${matter}（${basis}）`;
    await change(
      tx.em,
      `update inspection_object set version = version + 1, updated_at = $2, changed_by = $3, change = 'SCOPE', change_reason = $4 where id = $1`,
      [input.id, tx.now, tx.actor.id, reason],
    );
    await bumpRegistry(tx, agency, 'object');
    tx.note({ action: 'object.scope', subject: input.id, after: { matter, basis: basis ?? null, lifted: Boolean(input.lift) } });
    return ok({ id: input.id });
  });
