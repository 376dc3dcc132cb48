import { type Refusal, yearOf } from '@double-random/rules';
import { departmentOf } from '../directory/present-department.ts';
import type { Reader } from '../document/source/index.ts';
import type { Dossier } from '../visit/dossier.ts';
import type { VisitArchive } from './archive.type.ts';
import { archiveRefusals } from './archive-refusals.ts';
import { sharedPart } from './archive-row.ts';
import { findPackage } from './find-package.ts';
import { readinessOf } from './readiness.ts';

/** The package as one department sees it (C-14). */
export async function presentArchive(reader: Reader, dossier: Dossier): Promise<VisitArchive> {
  const { visit } = dossier;
  const agency = reader.actor.department!;
  const { volumes, files } = await findPackage(reader.em, visit.id, agency);
  const own = volumes.filter((v) => v.agency === agency);
  const refusals = own.length > 0 ? [] : await refusalsOf(reader, dossier, agency);
  const year = yearOf(reader.today);
  return {
    visitId: visit.id,
    state: own.length > 1 ? 'SUPPLEMENTED' : own.length === 1 ? 'SEALED' : refusals.length > 0 ? 'COLLECTING' : 'READY',
    refusals: refusals.map((r) => ({ ...r })),
    volumes: volumes.map((v) => ({
      id: v.id,
      department: v.agency === sharedPart ? null : departmentOf(v.agency, year),
      supplement: v.supplement,
      number: v.number,
      retention: v.retention,
      manifestHash: v.manifestHash,
      sealedAt: v.sealedAt,
      files: files.get(v.id) ?? null,
    })),
    downloadPath: own.length > 0 ? `/files/joint-inspection/archive/${visit.id}.zip` : null,
  };
}

async function refusalsOf(reader: Reader, dossier: Dossier, agency: string): Promise<readonly Refusal[]> {
  const { undecided, missing } = await readinessOf(reader.em, dossier, agency);
  return [
    ...(undecided.length > 0 ? [archiveRefusals.undecided(undecided)] : []),
    ...(missing.length > 0 ? [archiveRefusals.notReady(missing)] : []),
  ];
}
