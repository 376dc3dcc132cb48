import { type Channel, type ChannelState, departmentPolicy, opensFollowUp, publicationCompleteness } from '@double-random/rules';
import { change, row, rows, type Tx } from '@double-random/runtime';
import { withdrawPassed } from '../cap-ledger/passed.ts';
import { openFollowUp } from '../referral/open-follow-up.ts';
import type { Dossier } from '../visit/dossier.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import { writeCheck } from '../visit/visit-writes.ts';
import { feedResult, feedWhatFollowed } from './credit/append-to-feed.ts';
import { type PublicationRow, publicationColumns } from './publication-row.ts';
import { settlePassed, settleWork } from './settle.ts';

/**
 * KF-22b: published once every channel of the pack has it, at the time of the last acknowledgement. It then gets the next number of the credit
 * feed; a correction takes the place of the version before it.
 */
export async function completePublication(tx: Tx, dossier: Dossier, check: MatterCheckRow, publicationId: string): Promise<boolean> {
  const demanded = departmentPolicy(dossier.policy, check.agency).values['publication.channels'].value;
  const deliveries = await rows<{ channel: Channel; state: string; at: string }>(
    tx.em,
    'select channel, state, at from channel_delivery where publication_id = $1',
    [publicationId],
  );
  const states = deliveries.map((d): ChannelState => ({ channel: d.channel, ackedAt: d.state === 'ACKED' ? new Date(d.at) : undefined }));
  const { state, publishedAt } = publicationCompleteness(demanded, states);
  if (state !== 'PUBLISHED' || !publishedAt) {
    await writeCheck(tx, check, check.state, check.publicationId === null ? { publicationId } : {});
    return false;
  }
  if (await takenOver(tx, publicationId)) {
    await change(tx.em, `update publication set state = 'SUPERSEDED', published_at = $2 where id = $1`, [publicationId, publishedAt]);
    return true;
  }
  // Also of a version that names nobody any more: whoever followed the entity has to be told of the correction.
  const uscc = check.entityKey.startsWith('person:') ? null : check.entityKey;
  const published = await row<PublicationRow>(
    tx.em,
    `update publication set state = 'PUBLISHED', published_at = $2, feed_seq = $3 where id = $1 returning ${publicationColumns}`,
    [publicationId, publishedAt, await feedResult(tx, publicationId, uscc)],
  );
  await (published!.version === 1
    ? firstPublication(tx, dossier, check, published!, publishedAt)
    : corrected(tx, dossier, check, published!));
  return true;
}

/** A later version reached every channel before this one: it stays what is current, and nobody is told the older one after it. */
const takenOver = async (tx: Tx, publicationId: string): Promise<boolean> =>
  (await row(
    tx.em,
    `select n.id from publication p join publication n on n.matter_check_id = p.matter_check_id and n.version > p.version and n.state = 'PUBLISHED'
     where p.id = $1`,
    [publicationId],
  )) !== undefined;

async function firstPublication(tx: Tx, dossier: Dossier, check: MatterCheckRow, published: PublicationRow, publishedAt: Date) {
  const settled = published.mode === 'FULL' ? 'PUBLISHED' : 'REDACTED_PUBLISHED';
  await writeCheck(tx, check, settled, { publicationId: published.id });
  await settlePassed(tx, dossier, check, 'PUBLISHED');
  await settleWork(tx, dossier, check.agency, publishedAt);
  if (published.mode === 'FULL') await feedWhatFollowed(tx, check.id);
}

/** C-10: what followed from the old result follows from the new one; the deadline is not asked again (D-68). */
async function corrected(tx: Tx, { visit }: Dossier, check: MatterCheckRow, published: PublicationRow) {
  const { resultCode = check.resultCode!, publicText } = published.content;
  await change(tx.em, `update publication set state = 'SUPERSEDED' where matter_check_id = $1 and version < $2 and state = 'PUBLISHED'`, [
    check.id,
    published.version,
  ]);
  await writeCheck(tx, check, check.state, { publicationId: published.id, resultCode, publicText: publicText ?? check.publicText });
  await withdrawPassed(tx, check.id);
  await settlePassed(tx, { visit }, { ...check, resultCode }, published.mode === 'WITHHELD' ? 'WITHHELD' : 'PUBLISHED');
  await openFollowUp(tx, check, opensFollowUp(resultCode));
  await change(
    tx.em,
    `update matter_check set reason = reason || '{"flag":"SOURCE_CORRECTED"}' where state = 'RECOGNISED' and reason ->> 'reference' = $1`,
    [published.resultNo],
  );
}
