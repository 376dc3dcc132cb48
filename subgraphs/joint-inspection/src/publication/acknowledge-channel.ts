import { type Channel, channelMachine, ok, refuse, transition, visitRefusals } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, serviceActor, type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwner } from '../visit/visit-access.ts';
import { completePublication } from './complete-publication.ts';
import { type ChannelPorts, confirmsItself } from './delivery/channel-port.ts';
import { type PublicationRow, publicationColumns } from './publication-row.ts';
import { requirePublisher } from './publish-result.ts';

export interface AcknowledgeChannel {
  readonly requestId?: string;
  readonly publicationId: string;
  readonly channel: Channel;
  /** Address or receipt under which it can be seen there. */
  readonly receipt: string;
}

/** YX 六（一）: where the agency has a leading-group office, that office looks after the entry in the other system, not the unit that inspected. */
export function requireWitness(tx: Pick<Tx, 'actor'>, agency: string, byReceipt: boolean): void {
  requireOwner(tx.actor, agency);
  if (byReceipt) throw forbidden('由该渠道的回执确认，不由人填写', 'YX 六（一）');
  if (!getAgency(agency).units?.some((u) => u.code === 'lgo')) requirePublisher(tx, agency);
  else if (!holdsIn(tx.actor, agency, 'lgo')) throw forbidden('由领导小组办公室确认', 'YX 六（一）');
}

/** C-9: a channel run by somebody else shows the result; with the last one the publication is complete (KF-22b). */
export const acknowledgeChannel = (ports: ChannelPorts) =>
  useCase('acknowledgeChannel', async (tx, input: AcknowledgeChannel) => {
    const at = await row<PublicationRow>(tx.em, `select ${publicationColumns} from publication where id = $1`, [input.publicationId]);
    if (!at) throw notFound('公示');
    requireWitness(tx, at.agency, confirmsItself(ports, input.channel));
    // Whoever looks after the channel need not know the visit.
    const dossier = await lockCheck({ ...tx, actor: serviceActor('joint-inspection') }, at.matterCheckId, true);
    const delivery = await row<{ state: 'QUEUED' | 'SENT' | 'ACKED' | 'FAILED' }>(
      tx.em,
      'select state from channel_delivery where publication_id = $1 and channel = $2 for update',
      [input.publicationId, input.channel],
    );
    if (!delivery) throw notFound('公示渠道');
    const step = transition(channelMachine, delivery.state, 'acknowledge');
    if (!step.ok) return step;
    if (!input.receipt.trim()) return refuse(visitRefusals.reasonRequired('receipt'));
    await change(
      tx.em,
      `update channel_delivery set state = 'ACKED', at = $3, next_at = null, receipt = $4 where publication_id = $1 and channel = $2`,
      [input.publicationId, input.channel, tx.now, input.receipt],
    );
    await completePublication(tx, dossier, dossier.check, input.publicationId);
    tx.note({
      action: 'result.channel',
      subject: input.publicationId,
      after: { channel: input.channel, state: 'ACKED' },
      reason: input.receipt,
    });
    return ok({ id: input.publicationId });
  });
