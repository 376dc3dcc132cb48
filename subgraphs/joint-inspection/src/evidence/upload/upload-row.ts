import type { EvidenceType } from '@double-random/rules';
import { type Em, notFound, row } from '@double-random/runtime';

export interface UploadRow {
  readonly id: string;
  readonly visitId: string;
  readonly account: string;
  readonly type: EvidenceType;
  readonly fileName: string;
  readonly size: number;
  readonly received: number;
  readonly announced: string | null;
  readonly sha256: string | null;
  readonly mime: string | null;
  readonly expiresAt: string;
}

/** Select list of an `UploadRow`. */
export const uploadColumns = `id, visit_id as "visitId", account, type, file_name as "fileName", size, received, announced, sha256, mime,
  expires_at as "expiresAt"`;

/** An upload that is not evidence yet. @throws NOT_FOUND also for everybody but its sender */
export async function ownUpload(em: Em, account: string, id: string, lock = false): Promise<UploadRow> {
  const found = await row<UploadRow>(
    em,
    `select ${uploadColumns} from evidence_upload where id = $1 and account = $2 and not attached and not abandoned${lock ? ' for update' : ''}`,
    [id, account],
  );
  if (!found) throw notFound('上传');
  return found;
}
