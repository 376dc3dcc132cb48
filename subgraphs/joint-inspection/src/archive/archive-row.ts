/** How long a volume is kept (no period stands in the regulations: the archivist names the class). */
export const retentionClasses = { PERMANENT: '永久', YEARS_30: '30年', YEARS_10: '10年' } as const;
export type RetentionClass = keyof typeof retentionClasses;

export const archiveStates = { COLLECTING: '收集中', READY: '材料齐全', SEALED: '已封存', SUPPLEMENTED: '已立补充卷' } as const;
export type ArchiveState = keyof typeof archiveStates;

/** The volume all departments of a visit refer to by its hash (PD 第二十七条). */
export const sharedPart = '';

export interface VolumeRow {
  readonly id: string;
  readonly visitId: string;
  readonly taskId: string;
  readonly agency: string;
  readonly supplement: number;
  readonly number: string | null;
  readonly retention: RetentionClass;
  readonly manifestHash: string;
  readonly sealedBy: string;
  readonly sealedAt: string;
}
/** Select list of a `VolumeRow`. */
export const volumeColumns = `id, visit_id as "visitId", task_id as "taskId", agency, supplement, number, retention, manifest_hash as "manifestHash",
  sealed_by as "sealedBy", sealed_at as "sealedAt"`;

export interface ArchiveFileRow {
  readonly volumeId: string;
  readonly position: number;
  readonly path: string;
  readonly title: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly size: number;
  readonly source: 'RECORD' | 'DOCUMENT' | 'EVIDENCE';
  readonly sourceId: string;
}
/** Select list of an `ArchiveFileRow`, without the bytes. */
export const archiveFileColumns = `volume_id as "volumeId", position, path, title, sha256, sm3, size, source, source_id as "sourceId"`;
