import { ok, type Refusal, refuse } from '@double-random/rules';
import { type Em, type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../../agencies.ts';
import { importRefusals } from '../../import/import-refusals.ts';
import { findUpload, uploadSource } from '../../import/upload-store.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { authorizeAgency } from '../access.ts';
import { type ReadMatters, readMatterFile } from '../file/read-matter-file.ts';
import { createListVersion } from './create-list-version.ts';

export interface ImportMatterFile {
  readonly requestId?: string;
  readonly agency: string;
  readonly fileId: string;
  /** Only read, nothing written. */
  readonly dryRun?: boolean;
}

export interface ImportedMatters extends ReadMatters {
  /** The new draft; nothing after a trial, or where a row could not be read. */
  readonly id: string | null;
}

const noRows = (): Refusal => ({ ...importRefusals.empty(), message: '文件中没有事项。' });

/** KF 第七条 (YX 五（一）): a list kept in a spreadsheet becomes the next draft, as a whole or not at all. */
export const importMatterFile = (profile: DepartmentProfile, em: () => Em) => {
  const create = createListVersion(profile);
  return useCase(`import${profile.typePrefix}MatterFile`, async (tx: Tx, input: ImportMatterFile) => {
    const agency = getAgencyOf(profile, input.agency).code;
    authorizeAgency(tx.actor, agency, ['op']);
    const file = await findUpload(tx, input.fileId, agency);
    // Read outside of the transaction, whose connection is busy.
    const read = await readMatterFile(profile, agency, uploadSource(em(), input.fileId, file.size));
    if (!read.ok) return read;
    const { matters, errors } = read.value;
    if (matters.length === 0 && errors.length === 0) return refuse(noRows());
    if (input.dryRun || errors.length > 0) {
      tx.note({
        action: 'matterList.file',
        subject: input.fileId,
        after: { fileHash: file.sha256, matters: matters.length, errors: errors.length, dryRun: input.dryRun ?? false },
      });
      return ok<ImportedMatters>({ ...read.value, id: null });
    }
    const created = await create.run(tx, { agency, matters: matters.map(({ matter }) => matter) });
    return created.ok ? ok<ImportedMatters>({ ...read.value, id: created.value.id }) : created;
  });
};
