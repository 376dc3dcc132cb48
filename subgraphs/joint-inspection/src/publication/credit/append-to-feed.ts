import { row, rows, type Tx } from '@double-random/runtime';
import { queueCreditDelivery } from './delivery/queue-credit-delivery.ts';

export type CreditEventKind = 'RESULT' | 'PENALTY' | 'LISTING';

/**
 * numbers without gaps, in the order of commits: the head's row is locked until the end of the transaction. What is recorded against
 * somebody who may be named goes to the credit platform as well (CD 十一).
 */
async function appendToFeed(tx: Tx, kind: CreditEventKind, subject: string, uscc: string | null): Promise<number> {
  const head = await row<{ seq: number }>(tx.em, 'update feed_head set seq = seq + 1 where id = 1 returning seq');
  await rows(tx.em, 'insert into credit_event (seq, kind, subject, uscc, at) values ($1, $2, $3, $4, $5)', [
    head!.seq,
    kind,
    subject,
    uscc,
    tx.now,
  ]);
  if (kind !== 'RESULT' && uscc !== null) await queueCreditDelivery(tx, head!.seq);
  return head!.seq;
}

/** A version of a result that every channel has. @returns its number in the feed */
export const feedResult = (tx: Tx, publicationId: string, uscc: string | null): Promise<number> =>
  appendToFeed(tx, 'RESULT', publicationId, uscc);

/** Code of the entity where the result of this check is public in full; whoever is named beside a withheld result would betray it (KF 第二十二条). */
const publicCodeOf = async (tx: Tx, matterCheckId: string): Promise<{ readonly uscc: string | null } | undefined> =>
  row<{ uscc: string | null }>(
    tx.em,
    `select content ->> 'uscc' as uscc from publication where matter_check_id = $1 and state = 'PUBLISHED' and mode = 'FULL'`,
    [matterCheckId],
  );

/** A version of a penalty that was just made public (CD-11b). */
export async function feedPenalty(tx: Tx, penaltyId: string, matterCheckId: string): Promise<void> {
  await appendToFeed(tx, 'PENALTY', penaltyId, (await publicCodeOf(tx, matterCheckId))?.uscc ?? null);
}

/** An entry into the abnormal-operations list (PD-23), told only of somebody whose result is public in full. */
export async function feedListing(tx: Tx, followUpId: string, matterCheckId: string): Promise<void> {
  const named = await publicCodeOf(tx, matterCheckId);
  if (named) await appendToFeed(tx, 'LISTING', followUpId, named.uscc);
}

/** What was decided before its result became public could not say whom it concerned; now it can, and is told again. */
export async function feedWhatFollowed(tx: Tx, matterCheckId: string): Promise<void> {
  const penalties = await rows<{ id: string }>(
    tx.em,
    `select id from penalty where matter_check_id = $1 and state in ('PUBLISHED', 'SUPERSEDED') order by version`,
    [matterCheckId],
  );
  for (const { id } of penalties) await feedPenalty(tx, id, matterCheckId);
  const listed = await row<{ id: string }>(
    tx.em,
    `select id from follow_up f where matter_check_id = $1
       and (outcome = 'ABNORMAL_LISTED' or exists (select 1 from referral c where c.follow_up_id = f.id and c.abnormal_listed))`,
    [matterCheckId],
  );
  if (listed) await feedListing(tx, listed.id, matterCheckId);
}
