import { type Em, rows } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import type { Dossier } from '../visit/dossier.ts';
import { type ArchiveFileRow, archiveFileColumns, retentionClasses, sharedPart, type VolumeRow, volumeColumns } from './archive-row.ts';
import type { PackageManifest } from './manifest.ts';

/** The sealed volumes of a visit; files only of the shared part and the reader's own (PD 第二十七条). */
export interface ArchivePackage {
  readonly volumes: readonly VolumeRow[];
  readonly files: ReadonlyMap<string, readonly ArchiveFileRow[]>;
}

export async function findPackage(em: Em, visitId: string, agency: string): Promise<ArchivePackage> {
  const volumes = await rows<VolumeRow>(em, `select ${volumeColumns} from archive_volume where visit_id = $1 order by agency, supplement`, [
    visitId,
  ]);
  const open = volumes.filter((v) => v.agency === sharedPart || v.agency === agency).map((v) => v.id);
  const files = await rows<ArchiveFileRow>(
    em,
    `select ${archiveFileColumns} from archive_file where volume_id = any($1) order by volume_id, position`,
    [open],
  );
  return { volumes, files: Map.groupBy(files, (f) => f.volumeId) };
}

export const volumeTitle = (agency: string): string => (agency === sharedPart ? '公共卷' : (findAgency(agency)?.name ?? agency));

/** The index of the package: every volume with its seal, contents only where they are in it. */
export function manifestOf({ visit, task }: Dossier, { volumes, files }: ArchivePackage): PackageManifest {
  const object = visit.snapshot[visit.leadAgency] ?? Object.values(visit.snapshot)[0]!;
  return {
    format: 'double-random/archive/1',
    visit: visit.id,
    task: task.no,
    object: { name: object.name, code: visit.code },
    inspectedOn: visit.finishedOn,
    volumes: volumes.map((v) => {
      const own = files.get(v.id)?.map(({ path, title, sha256, sm3, size }) => ({ path, title, sha256, sm3, size }));
      return {
        agency: v.agency,
        department: volumeTitle(v.agency),
        supplement: v.supplement,
        number: v.number,
        retention: retentionClasses[v.retention],
        manifestHash: v.manifestHash,
        sealedAt: new Date(v.sealedAt).toISOString(),
        ...(own ? { files: own } : {}),
      };
    }),
  };
}
