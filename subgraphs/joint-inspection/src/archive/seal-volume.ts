import { archiveMachine, ok, refuse, transition, yearOf } from '@double-random/rules';
import { change, forbidden, holdsIn, rows, type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { nextNumber } from '../task/task-access.ts';
import { type Dossier, lockVisit } from '../visit/dossier.ts';
import { openForArchive, volumesOwed } from './archive-access.ts';
import { archiveRefusals } from './archive-refusals.ts';
import { type RetentionClass, sharedPart } from './archive-row.ts';
import { type CollectedFile, collectFiles, type EvidenceHashes } from './collect-files.ts';
import { latestVolume } from './collect-records.ts';
import { manifestHash } from './manifest.ts';
import { readinessOf } from './readiness.ts';

export interface SealArchiveVolume {
  readonly requestId?: string;
  readonly visitId: string;
  readonly retention: RetentionClass;
  /** What came after the seal goes into a volume beside it. */
  readonly supplement?: boolean | null;
}

/**
 * KF 第二十三条, PD 第二十七条, C-14: the archivist of a department seals its volume of the visit, when its work is done to the end; the part
 * shared by all is sealed with the first of them. A sealed volume is not touched again (ARCHIVE_SEALED); a supplement takes what came later.
 * @param hashes of the visit's evidence, read through before
 */
export const sealVolume = (hashes: EvidenceHashes) =>
  useCase('sealArchiveVolume', async (tx, input: SealArchiveVolume) => {
    await openForArchive(tx, input.visitId);
    const agency = tx.actor.department!;
    if (!holdsIn(tx.actor, agency, 'arc')) throw forbidden('由本部门档案管理人员归档', 'KF 第二十三条, PD 第二十七条');
    const dossier = await lockVisit(tx, input.visitId);
    const before = await latestVolume(tx.em, input.visitId, agency);
    if (before && !input.supplement) return refuse(archiveRefusals.sealed());
    if (!before && input.supplement) return refuse(archiveRefusals.notSealed());
    const { undecided, missing } = await readinessOf(tx.em, dossier, agency);
    if (undecided.length > 0) return refuse(archiveRefusals.undecided(undecided));
    if (missing.length > 0) return refuse(archiveRefusals.notReady(missing));
    const step = transition(archiveMachine, before ? 'SEALED' : 'READY', before ? 'supplement' : 'seal');
    if (!step.ok) return step;
    await seal(tx, dossier, sharedPart, hashes, input.retention);
    const id = await seal(tx, dossier, agency, hashes, input.retention);
    if (!id) return refuse(archiveRefusals.nothingNew());
    for (const taskId of new Set(dossier.checks.filter((c) => c.agency === agency).map((c) => c.taskId)))
      if ((await volumesOwed(tx.em, taskId, agency)) === 0) await meetDeadline(tx, { kind: 'ARCHIVE', subject: taskId, agency }, tx.now);
    return ok({ id, visitId: input.visitId });
  });

/** Seals what is new in a part. @returns the volume's id, or undefined where there is nothing new */
async function seal(
  tx: Tx,
  dossier: Dossier,
  agency: string,
  hashes: EvidenceHashes,
  retention: RetentionClass,
): Promise<string | undefined> {
  const { visit } = dossier;
  const before = await latestVolume(tx.em, visit.id, agency);
  const files = await newFiles(tx, visit.id, agency, await collectFiles(tx.em, dossier, agency, hashes));
  if (files.length === 0) return undefined;
  const supplement = before ? before.supplement + 1 : 0;
  const id = tx.newId('ji_arv');
  const hash = manifestHash(files);
  const number = agency === sharedPart ? null : await volumeNumber(tx, visit.id, agency, supplement);
  await rows(
    tx.em,
    `insert into archive_volume (id, visit_id, task_id, agency, supplement, number, retention, manifest_hash, sealed_by, sealed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, visit.id, visit.taskId, agency, supplement, number, retention, hash, tx.actor.id, tx.now],
  );
  for (const [i, f] of files.entries())
    await change(
      tx.em,
      `insert into archive_file (volume_id, position, path, title, sha256, sm3, size, source, source_id, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, i + 1, f.path, f.title, f.sha256, f.sm3, f.size, f.source, f.sourceId, f.content],
    );
  tx.note({
    action: 'archive.seal',
    subject: id,
    after: { visit: visit.id, part: agency, supplement, number, retention, manifestHash: hash },
  });
  return id;
}

/** What no earlier volume of the part holds in the same words. A longer trail alone is nothing new. */
async function newFiles(tx: Tx, visitId: string, agency: string, files: readonly CollectedFile[]): Promise<readonly CollectedFile[]> {
  const held = await rows<{ path: string; sha256: string }>(
    tx.em,
    'select f.path, f.sha256 from archive_file f join archive_volume v on v.id = f.volume_id where v.visit_id = $1 and v.agency = $2',
    [visitId, agency],
  );
  const known = new Set(held.map((h) => `${h.path} ${h.sha256}`));
  const fresh = files.filter((f) => !known.has(`${f.path} ${f.sha256}`));
  return fresh.some((f) => f.path !== 'records/trail.json') ? fresh : [];
}

/** 档号: `舞市监检卷〔2026〕3号`, of a supplement `舞市监检卷〔2026〕3号补1`. */
async function volumeNumber(tx: Tx, visitId: string, agency: string, supplement: number): Promise<string> {
  if (supplement > 0) {
    const [first] = await rows<{ number: string }>(
      tx.em,
      'select number from archive_volume where visit_id = $1 and agency = $2 and supplement = 0',
      [visitId, agency],
    );
    return `${first!.number}补${supplement}`;
  }
  const { documentWord, name } = getAgency(agency);
  const year = yearOf(tx.clock.today());
  return `${documentWord ?? name}检卷〔${year}〕${await nextNumber(tx, `archive:${agency}`, year)}号`;
}
