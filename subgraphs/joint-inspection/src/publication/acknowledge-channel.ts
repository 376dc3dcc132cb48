import { type Channel, channelMachine, ok, refuse, transition, visitRefusals } from '@double-random/rules';
import { change, notFound, row, useCase } from '@double-random/runtime';
import { lockCheck } from '../visit/dossier.ts';
import { completePublication } from './complete-publication.ts';
import { type PublicationRow, publicationColumns } from './publication-row.ts';
import { requirePublisher } from './publish-result.ts';

export interface AcknowledgeChannel {
  readonly requestId?: string;
  readonly publicationId: string;
  readonly channel: Channel;
  /** Address or receipt under which it can be seen there. */
  readonly receipt: string;
}

/** C-9: a channel run by somebody else shows the result; with the last one the publication is complete (KF-22b). */
export const acknowledgeChannel = useCase('acknowledgeChannel', async (tx, input: AcknowledgeChannel) => {
  const at = await row<Pick<PublicationRow, 'matterCheckId'>>(tx.em, `select ${publicationColumns} from publication where id = $1`, [
    input.publicationId,
  ]);
  if (!at) throw notFound('公示');
  const dossier = await lockCheck(tx, at.matterCheckId, true);
  requirePublisher(tx, dossier.check.agency);
  const delivery = await row<{ state: 'QUEUED' | 'SENT' | 'ACKED' | 'FAILED' }>(
    tx.em,
    'select state from channel_delivery where publication_id = $1 and channel = $2 for update',
    [input.publicationId, input.channel],
  );
  if (!delivery) throw notFound('公示渠道');
  const step = transition(channelMachine, delivery.state, 'acknowledge');
  if (!step.ok) return step;
  if (!input.receipt.trim()) return refuse(visitRefusals.reasonRequired('receipt'));
  await change(tx.em, `update channel_delivery set state = 'ACKED', at = $3 where publication_id = $1 and channel = $2`, [
    input.publicationId,
    input.channel,
    tx.now,
  ]);
  await completePublication(tx, dossier, dossier.check, input.publicationId);
  tx.note({
    action: 'result.channel',
    subject: input.publicationId,
    after: { channel: input.channel, state: 'ACKED' },
    reason: input.receipt,
  });
  return ok({ id: input.publicationId });
});
