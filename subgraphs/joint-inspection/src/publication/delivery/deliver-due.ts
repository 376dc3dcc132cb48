import { type Channel, ok } from '@double-random/rules';
import { change, forbidden, perform, row, serviceActor, type Tx, useCase } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { lockCheck } from '../../visit/dossier.ts';
import { completePublication } from '../complete-publication.ts';
import type { PublishedContent } from '../publication-row.ts';
import { afterHandover, type DeliveryStep, type Underway } from './after-handover.ts';
import { type Handover, type Parcel, parcelKey } from './channel-port.ts';
import { inHand } from './retry-schedule.ts';

type DeliveryServices = Pick<JointServices, 'deps' | 'channels'>;
interface InHand extends Underway {
  readonly publicationId: string;
  readonly channel: Channel;
}

/**
 * Hands every parcel that is due to its channel, and asks for the receipts of those handed over. Safe in any number of processes: a parcel is
 * taken by one of them at a time, and carries the same key however often it goes (C-9).
 * @returns how many were looked at
 */
export async function deliverDue(services: DeliveryServices): Promise<number> {
  let looked = 0;
  for (let taken = await take(services); taken; taken = await take(services)) {
    const handover = await handOver(services, taken);
    await perform(services.deps, { actor: serviceActor('joint-inspection'), requestId: 'delivery' }, recordHandover, {
      ...taken,
      handover,
    });
    looked++;
  }
  return looked;
}

/** One statement: of two processes that look at the same moment, one gets the parcel and the other the next. */
const take = ({ deps, channels }: DeliveryServices): Promise<InHand | undefined> =>
  row<InHand>(
    deps.em(),
    `update channel_delivery set next_at = $2 where (publication_id, channel) = (
       select publication_id, channel from channel_delivery where state in ('QUEUED', 'SENT') and next_at <= $1 and channel = any($3)
       order by next_at, publication_id, channel limit 1 for update skip locked)
     returning publication_id as "publicationId", channel, state, attempts`,
    [deps.clock.now(), inHand(deps.clock.now()), Object.keys(channels)],
  );

async function handOver({ deps, channels }: DeliveryServices, taken: InHand): Promise<Handover> {
  const stored = await row<{ content: PublishedContent; contentHash: string }>(
    deps.em(),
    'select content, content_hash as "contentHash" from publication where id = $1',
    [taken.publicationId],
  );
  const parcel: Parcel = { channel: taken.channel, key: parcelKey(taken.publicationId, taken.channel), ...stored! };
  const port = channels[taken.channel]!;
  return taken.state === 'QUEUED' ? port.deliver(parcel) : port.receiptOf(parcel);
}

interface RecordHandover extends InHand {
  readonly handover: Handover;
  readonly requestId?: string;
}

const recordHandover = useCase('recordHandover', async (tx, { handover, ...taken }: RecordHandover) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统自动发送');
  const at = await row<{ matterCheckId: string }>(tx.em, 'select matter_check_id as "matterCheckId" from publication where id = $1', [
    taken.publicationId,
  ]);
  const dossier = await lockCheck(tx, at!.matterCheckId, true);
  const step = afterHandover(taken, handover, tx.now);
  if (!step.ok) return step;
  const { state, attempts, error } = step.value;
  const moved = await writeDelivery(tx, taken, step.value);
  // Somebody acknowledged it while it was on its way.
  if (moved && state === 'ACKED') await completePublication(tx, dossier, dossier.check, taken.publicationId);
  tx.note({
    action: 'channel.handover',
    subject: taken.publicationId,
    after: { channel: taken.channel, state, attempts, ...(error === null ? {} : { error }) },
    ...(handover.state === 'ACKED' ? { reason: handover.receipt } : {}),
  });
  return ok({ id: taken.publicationId });
});

const writeDelivery = async (tx: Tx, taken: InHand, written: DeliveryStep): Promise<boolean> =>
  (await change(
    tx.em,
    `update channel_delivery set state = $3, attempts = $4, next_at = $5, error = $6, receipt = $7, at = $8
     where publication_id = $1 and channel = $2 and state in ('QUEUED', 'SENT')`,
    [taken.publicationId, taken.channel, written.state, written.attempts, written.nextAt, written.error, written.receipt, tx.now],
  )) > 0;
