import type pg from 'pg';
import type { KnownValues } from '../generate/values.ts';
import { plantRow } from './plant-row.ts';

/**
 * The same for a department's own tables: an import, an upload, a note of guidance, an expert, a tag.
 * @param prefix the department's type prefix, `PublicSecurity`
 * @returns ids by the names of inputs
 */
export async function plantDepartmentThings(db: pg.Client, agency: string, prefix: string): Promise<KnownValues> {
  const plant = (table: string, values: object = {}) => plantRow(db, table, { agency, ...values });
  const { rows: objects } = await db.query<{ id: string }>('select id from inspection_object where agency = $1 order by id limit 2', [
    agency,
  ]);
  const { rows: lists } = await db.query<{ id: string }>('select id from matter_list where agency = $1 limit 1', [agency]);
  const { rows: bases } = await db.query<{ title: string }>('select title from legal_basis where agency = $1 limit 1', [agency]);
  const [object, another] = objects.map(({ id }) => id);
  const importId = await plant('registry_import', { registry: 'OBJECTS', state: 'CHECKED' });
  const expertId = await plant('assisting_expert', { state: 'ACTIVE' });
  const fileId = await plant('upload', { actor: `${agency}.reg`, complete: true, sha256: '0'.repeat(64) });
  const byInput = (inputs: readonly string[], field: string, value: unknown) =>
    Object.fromEntries(inputs.map((input) => [`${input.replace('*', prefix)}Input.${field}`, value]));
  return {
    noteId: await plant('guidance_note', {}),
    tagId: await plant('object_tag', { object_id: object }),
    fileId,
    ...byInput(['CommitRegistryImport', 'DiscardRegistryImport', 'UndoRegistryImport'], 'id', importId),
    ...byInput(['Suspend*Expert'], 'id', expertId),
    ...byInput(['RegistryImport', 'CheckRegistryImport', 'RepealLegalBasis', 'Import*MatterFile'], 'agency', agency),
    ...byInput(['MatterListStep', 'ReturnMatterList', 'Save*Matter', 'Remove*Matter'], 'listId', lists[0]!.id),
    ...byInput(['RepealLegalBasis'], 'title', bases[0]!.title),
    ...byInput(['Merge*Objects'], 'id', object),
    ...byInput(['Merge*Objects'], 'intoId', another),
    ...byInput(['Split*Object'], 'intoIds', [another]),
  };
}
