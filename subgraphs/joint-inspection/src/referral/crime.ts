import type { Refusal } from '@double-random/rules';
import { row, type Tx } from '@double-random/runtime';
import type { FollowUpRow } from './follow-up-row.ts';

/** YY-36c 「严禁有案不移、以罚代刑」: a suspected crime that has not been sent on stands in the way of every other end. */
export async function crimeNotReferred(tx: Tx, followUp: Pick<FollowUpRow, 'id' | 'suspectedCrime'>): Promise<Refusal | undefined> {
  if (!followUp.suspectedCrime) return undefined;
  const sent = await row(
    tx.em,
    `select id from referral where follow_up_id = $1 and criminal and state in ('SENT', 'ACCEPTED', 'HANDLED')`,
    [followUp.id],
  );
  return sent
    ? undefined
    : { code: 'CRIMINAL_TRANSFER_REQUIRED', message: '涉嫌犯罪的须先移送，不得有案不移、以罚代刑。', basis: 'YY 三（六）' };
}
