import { ok, type Result } from '@double-random/rules';
import { perform, rows, serviceActor, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { unfinished } from './steps/import-states.ts';

const days = 24 * 3_600_000;
/** An upload that stopped half-way is of no use to anybody. */
const abandonedAfter = 1 * days;
/** Time to correct a file, have it checked and commit it. */
const keptFor = 7 * days;
/** After that an import is not undone as a whole any more. */
const undoneWithin = 90 * days;

const sweep = useCase('file.sweep', async (tx: Tx, _: { readonly requestId?: string }): Promise<Result<{ files: number }>> => {
  const before = (ms: number) => new Date(tx.now.getTime() - ms);
  const gone = await rows<{ id: string }>(
    tx.em,
    `delete from upload u where (not complete and at < $1)
       or (at < $2 and not exists (select 1 from registry_import i where i.file_id = u.id and i.state = any($3))) returning id`,
    [before(abandonedAfter), before(keptFor), unfinished],
  );
  const files = gone.map((upload) => upload.id);
  await rows(tx.em, 'delete from upload_chunk where upload_id = any($1)', [files]);
  // A file that is gone can be neither committed nor corrected by its errors.
  await rows(tx.em, `update registry_import set state = 'DISCARDED' where state = 'CHECKED' and file_id = any($1)`, [files]);
  await rows(tx.em, 'delete from registry_import_error e using registry_import i where i.id = e.import_id and i.file_id = any($1)', [
    files,
  ]);
  for (const table of ['registry_import_before', 'registry_import_row'])
    await rows(tx.em, `delete from ${table} r using registry_import i where i.id = r.import_id and i.at < $1 and not i.state = any($2)`, [
      before(undoneWithin),
      unfinished,
    ]);
  tx.note({ action: 'file.sweep', subject: 'uploads', after: { files: files.length } });
  return ok({ files: files.length });
});

/** Personal data does not lie about: uploads go when they have served, and what an old import had replaced goes with its right to be undone. */
export async function sweepUploads(deps: DepartmentDeps): Promise<void> {
  await perform(deps, { actor: serviceActor('registry-import'), requestId: 'file.sweep' }, sweep, {});
}
