import { row, type Tx } from '@double-random/runtime';

export interface StoredFrame {
  readonly frameId: string;
  readonly agency: string;
  readonly rows: number;
  readonly active: number;
  readonly activeByMatter: Readonly<Record<string, number>>;
  readonly hash: string;
  readonly frozenAt: string;
}

export const frameColumns = `id as "frameId", agency, rows, active, active_by_matter as "activeByMatter", hash,
  to_char(frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "frozenAt"`;

/** The frame this very request made of this very state of the registry, if it was made before. */
export const sameFrame = (
  tx: Tx,
  kind: 'OBJECTS' | 'INSPECTORS',
  agency: string,
  taskId: string,
  hash: string,
  version: number,
): Promise<StoredFrame | undefined> =>
  row<StoredFrame>(
    tx.em,
    `select ${frameColumns} from frame where agency = $1 and task_id = $2 and kind = $3 and request_hash = $4 and registry_version = $5`,
    [agency, taskId, kind, hash, version],
  );
