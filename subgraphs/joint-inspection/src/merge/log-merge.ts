import { row, type Tx } from '@double-random/runtime';
import type { Hex } from '@double-random/verifiable-draw';
import { organisationOf } from '../draw/log-draw.ts';
import { queueLog } from '../log/queue-log.ts';

/**
 * 全程留痕 (KF 第二十五条): the log says that an object of this drawn list is sent to another visit than its own: which one, by whom agreed, is
 * committed to and not shown (CD 九).
 */
export async function logMerge(tx: Tx, mergeId: string, guestAssignmentId: string, agreed: unknown): Promise<void> {
  const draw = await row<{ number: string; sealHash: Hex; resultHash: Hex }>(
    tx.em,
    `select d.number, d.seal_hash as "sealHash", d.result_hash as "resultHash" from assignment a join draw d on d.id = a.draw_id where a.id = $1`,
    [guestAssignmentId],
  );
  if (!draw) return;
  const org = organisationOf(draw.number);
  await queueLog(tx, { t: 'list.dispatch', ref: mergeId, org, h: draw.resultHash, k: [draw.sealHash], payload: agreed });
}
