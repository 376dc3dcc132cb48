import type { Refusal } from '@double-random/rules';
import { type Actor, type Em, notFound, row, type Tx } from '@double-random/runtime';
import { requireWriter } from '../../objects/registry-access.ts';
import type { DepartmentProfile } from '../../profile.ts';
import type { TableKind } from '../columns.ts';
import type { ImportMode, ImportState } from './import-states.ts';

export interface ImportRow {
  readonly id: string;
  readonly agency: string;
  readonly registry: TableKind;
  readonly fileId: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly fileSize: number;
  readonly mode: ImportMode;
  readonly state: ImportState;
  readonly actor: Actor;
  readonly at: string;
  readonly rowsRead: number;
  readonly rows: number | null;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly faultyRows: number;
  readonly errorCount: number;
  readonly refusals: readonly Refusal[];
  readonly checkedVersion: number | null;
  readonly checkedAt: string | null;
  readonly skipFaulty: boolean;
  readonly deactivationReason: string | null;
  readonly committedVersion: number | null;
  readonly committedAt: string | null;
  readonly committedBy: string | null;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly undoReason: string | null;
  readonly attempts: number;
}

export const importColumns = `i.id, i.agency, i.registry, i.file_id as "fileId", i.file_name as "fileName", i.file_hash as "fileHash",
  i.file_size as "fileSize", i.mode, i.state, i.actor, i.at, i.rows_read as "rowsRead", i.rows, i.created, i.changed, i.unchanged, i.missing,
  i.faulty_rows as "faultyRows", i.error_count as "errorCount", i.refusals, i.checked_version::int as "checkedVersion",
  i.checked_at as "checkedAt", i.skip_faulty as "skipFaulty", i.deactivation_reason as "deactivationReason",
  i.committed_version::int as "committedVersion", i.committed_at as "committedAt", i.committed_by as "committedBy",
  i.undone_at as "undoneAt", i.undone_by as "undoneBy", i.undo_reason as "undoReason", i.attempts`;

export const findImport = (em: Em, id: string): Promise<ImportRow | undefined> =>
  row<ImportRow>(em, `select ${importColumns} from registry_import i where i.id = $1`, [id]);

/** KF 第八条 「谁管辖、谁维护」: an import, its rows and its errors are for the agency's maintainers. @throws NOT_FOUND */
export async function requireImport(profile: DepartmentProfile, caller: { readonly actor: Actor }, em: Em, id: string): Promise<ImportRow> {
  const found = await findImport(em, id);
  if (!found || caller.actor.department !== found.agency) throw notFound('导入');
  requireWriter(profile, caller.actor, found.agency, 'reg');
  return found;
}

/** The same, locked to the end of the transaction. */
export async function lockImport(profile: DepartmentProfile, tx: Tx, id: string): Promise<ImportRow> {
  await row(tx.em, 'select 1 from registry_import where id = $1 for update', [id]);
  return requireImport(profile, tx, tx.em, id);
}
