import { type Channel, channelMachine, ok, transition } from '@double-random/rules';
import { change, notFound, row, useCase } from '@double-random/runtime';
import { requirePublisher } from '../publish-result.ts';

export interface RetryChannel {
  readonly requestId?: string;
  readonly publicationId: string;
  readonly channel: Channel;
}

/** C-9: whoever looked at a dead letter and mended its cause sends it once more, from the first attempt on and under the same key. */
export const retryChannel = useCase('retryChannel', async (tx, input: RetryChannel) => {
  const found = await row<{ agency: string; state: 'QUEUED' | 'SENT' | 'ACKED' | 'FAILED'; error: string | null }>(
    tx.em,
    `select p.agency, d.state, d.error from channel_delivery d join publication p on p.id = d.publication_id
     where d.publication_id = $1 and d.channel = $2 for update of d`,
    [input.publicationId, input.channel],
  );
  if (!found || found.agency !== tx.actor.department) throw notFound('公示渠道');
  requirePublisher(tx, found.agency);
  const step = transition(channelMachine, found.state, 'retry');
  if (!step.ok) return step;
  await change(
    tx.em,
    `update channel_delivery set state = 'QUEUED', attempts = 0, next_at = $3, error = null where publication_id = $1 and channel = $2`,
    [input.publicationId, input.channel, tx.now],
  );
  tx.note({
    action: 'channel.retry',
    subject: input.publicationId,
    before: { state: found.state, error: found.error },
    after: { channel: input.channel, state: 'QUEUED' },
  });
  return ok({ id: input.publicationId });
});
