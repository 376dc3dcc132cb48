import { conflict, type Em, rows } from '@double-random/runtime';
import { type DocumentFormat, documentFormats } from '../document/document-kinds.ts';
import { readPieces } from '../evidence/read-pieces.ts';
import type { EvidenceStore } from '../evidence/store/evidence-store.ts';
import type { Dossier } from '../visit/dossier.ts';
import type { ArchiveFileRow } from './archive-row.ts';
import { sharedPart } from './archive-row.ts';
import { type ArchiveRecord, departmentRecords, sharedRecords } from './collect-records.ts';
import { FileHashes } from './manifest.ts';

/** A file as it goes into a volume; `content` only for records, the rest stays where it is kept. */
export type CollectedFile = Omit<ArchiveFileRow, 'volumeId' | 'position'> & { readonly content: Buffer | null };

export interface Stores {
  readonly em: Em;
  readonly evidence: EvidenceStore;
}

type Hashes = ReturnType<FileHashes['digest']>;
/** By evidence id. */
export type EvidenceHashes = ReadonlyMap<string, Hashes>;

/**
 * Reads every file of evidence of a visit through, before anything is locked: stores may be far away.
 * @throws Error when one was altered in its store
 */
export async function hashEvidence(stores: Stores, visitId: string): Promise<EvidenceHashes> {
  const ids = await rows<{ id: string }>(stores.em, 'select id from evidence where visit_id = $1', [visitId]);
  const hashes = new Map<string, Hashes>();
  for (const { id } of ids) hashes.set(id, await hashOf(keptBytes(stores, { source: 'EVIDENCE', sourceId: id })));
  return hashes;
}

async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<Hashes> {
  const hashes = new FileHashes();
  for await (const piece of bytes) hashes.update(piece);
  return hashes.digest();
}

/** Bytes of a file that lies in another room, piece by piece. @throws Error when evidence was altered in its store */
export async function* keptBytes({ em, evidence }: Stores, file: Pick<ArchiveFileRow, 'source' | 'sourceId'>): AsyncGenerator<Uint8Array> {
  if (file.source === 'DOCUMENT') {
    const [id, format] = file.sourceId.split('/');
    const [found] = await rows<{ content: Buffer }>(em, 'select content from issued_file where document_id = $1 and format = $2', [
      id,
      format,
    ]);
    if (found) yield Buffer.from(found.content);
    return;
  }
  const [found] = await rows<{ uploadId: string }>(em, 'select upload_id as "uploadId" from evidence where id = $1', [file.sourceId]);
  if (found) yield* readPieces(em, evidence, found.uploadId);
}

/** Common papers of a visit; every other is its department's own. */
const commonKinds = ['JOINT_NOTICE', 'RECORD_FORM'];

/**
 * Everything there is for a part, hashed anew from the bytes themselves.
 * @param agency '' = the shared part
 * @throws CONFLICT when evidence came in since `hashes` were taken
 */
export async function collectFiles(em: Em, dossier: Dossier, agency: string, hashes: EvidenceHashes): Promise<CollectedFile[]> {
  const records = agency === sharedPart ? await sharedRecords(em, dossier) : await departmentRecords(em, dossier, agency);
  const evidence = (await evidenceOf(em, dossier, agency)).map((kept) => {
    const found = hashes.get(kept.sourceId);
    if (!found) throw conflict('归档期间有新的证据，请重试');
    return { ...kept, ...found, content: null };
  });
  return [...(await documentsOf(em, dossier, agency)), ...evidence, ...records.map(recordFile)];
}

interface Kept {
  readonly path: string;
  readonly title: string;
  readonly source: 'EVIDENCE';
  readonly sourceId: string;
}

/** Papers of the visit, and in a department's volume those it wrote about the task as a whole: its list, its report. */
async function documentsOf(em: Em, { visit, task, guests }: Dossier, agency: string): Promise<CollectedFile[]> {
  const found = await rows<{ id: string; title: string; number: string; format: DocumentFormat; content: Buffer }>(
    em,
    `select d.id, d.title, d.number, f.format, f.content from issued_document d join issued_file f on f.document_id = d.id
     where case when $2 = '' then d.visit_id = $1 and d.kind = any($3)
       else d.agency = $2 and d.kind <> all($3) and (d.visit_id = $1 or (d.visit_id is null and d.task_id = any($4))) end
     order by d.issued_at, d.id, f.format desc`,
    [visit.id, agency, commonKinds, [task, ...guests].map((t) => t.id)],
  );
  return found.map(({ id, title, number, format, content }) => ({
    path: `documents/${id}.${documentFormats[format].extension}`,
    title: `${title}（${number}，${documentFormats[format].title}）`,
    source: 'DOCUMENT' as const,
    sourceId: `${id}/${format}`,
    content: null,
    ...new FileHashes().update(Buffer.from(content)).digest(),
  }));
}

const evidenceOf = async (em: Em, { visit }: Dossier, agency: string): Promise<Kept[]> =>
  (
    await rows<{ id: string; fileName: string; source: string }>(
      em,
      `select e.id, e.file_name as "fileName", e.source from evidence e left join matter_check m on m.id = e.matter_check_id
       where e.visit_id = $1 and coalesce(m.agency, '') = $2 order by e.added_at, e.id`,
      [visit.id, agency],
    )
  ).map(({ id, fileName, source }) => ({
    path: `evidence/${id}${safeExtension(fileName)}`,
    title: `${fileName}（${source}）`,
    source: 'EVIDENCE',
    sourceId: id,
  }));

/** The ending people know the kind by; the name itself stands in the contents. */
const safeExtension = (fileName: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0].toLowerCase() ?? '';

function recordFile({ name, title, body }: ArchiveRecord): CollectedFile {
  const content = Buffer.from(`${JSON.stringify(body, null, 1)}\n`);
  return { path: `records/${name}`, title, source: 'RECORD', sourceId: '', content, ...new FileHashes().update(content).digest() };
}
