import { change, type Em, rows } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import type { EvidenceStore } from '../store/evidence-store.ts';

/** Uploads looked at in one round. */
const atOnce = 200;

/**
 * Removes an upload that never became evidence: first nobody can go on with it, then its bytes go, then its row. What breaks off in
 * between is finished by the next sweep. Evidence is never touched, also when it becomes evidence at this moment.
 */
export async function abandonUpload(em: Em, store: EvidenceStore, id: string): Promise<boolean> {
  const mine = await change(em, 'update evidence_upload set abandoned = true where id = $1 and not attached', [id]);
  if (mine === 0) return false;
  await store.removeAll(id);
  await change(em, 'delete from evidence_piece where upload_id = $1', [id]);
  await change(em, 'delete from evidence_upload where id = $1 and abandoned', [id]);
  return true;
}

/** Uploads whose time is over, and those whose removal broke off. @returns how many were removed */
export async function sweepUploads({ deps, evidence }: Pick<JointServices, 'deps' | 'evidence'>): Promise<number> {
  const em = deps.em();
  let swept = 0;
  for (;;) {
    const over = await rows<{ id: string }>(
      em,
      'select id from evidence_upload where not attached and (abandoned or expires_at < $1) order by expires_at, id limit $2',
      [deps.clock.now(), atOnce],
    );
    for (const { id } of over) swept += (await abandonUpload(em, evidence, id)) ? 1 : 0;
    if (over.length < atOnce) return swept;
  }
}
