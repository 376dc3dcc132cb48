import { channelMachine, ok, refuse, transition, visitRefusals } from '@double-random/rules';
import { change, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { requireWitness } from '../../acknowledge-channel.ts';
import { type ChannelPorts, creditPlatform } from '../../delivery/channel-port.ts';
import { requirePublisher } from '../../publish-result.ts';
import { type CreditDeliveryRow, creditDeliveryColumns, creditDeliveryTables } from './credit-delivery-row.ts';

async function lockDelivery(tx: Tx, seq: number): Promise<CreditDeliveryRow> {
  const found = await row<CreditDeliveryRow>(
    tx.em,
    `select ${creditDeliveryColumns} from ${creditDeliveryTables} where d.seq = $1 for update of d`,
    [seq],
  );
  if (!found || found.agency !== tx.actor.department) throw notFound('报送记录');
  return found;
}

export interface RetryCreditDelivery {
  readonly requestId?: string;
  readonly seq: number;
}
/** C-9: whoever mended the cause sends a dead letter once more, under the same key. */
export const retryCreditDelivery = useCase('retryCreditDelivery', async (tx, input: RetryCreditDelivery) => {
  const delivery = await lockDelivery(tx, input.seq);
  requirePublisher(tx, delivery.agency);
  const step = transition(channelMachine, delivery.state, 'retry');
  if (!step.ok) return step;
  await change(tx.em, `update credit_delivery set state = 'QUEUED', attempts = 0, next_at = $2, error = null where seq = $1`, [
    delivery.seq,
    tx.now,
  ]);
  tx.note({ action: 'credit.retry', subject: delivery.subject, before: { error: delivery.error }, after: { seq: delivery.seq } });
  return ok({ seq: delivery.seq });
});

export interface AcknowledgeCreditDelivery extends RetryCreditDelivery {
  /** Number or address under which the credit platform has it. */
  readonly receipt: string;
}
/** CD-11c: entered there by hand: who did so says under which number. Where the platform answers with receipts, nobody else may. */
export const acknowledgeCreditDelivery = (ports: ChannelPorts) =>
  useCase('acknowledgeCreditDelivery', async (tx, input: AcknowledgeCreditDelivery) => {
    const delivery = await lockDelivery(tx, input.seq);
    requireWitness(tx, delivery.agency, ports[creditPlatform]?.receipts ?? false);
    const step = transition(channelMachine, delivery.state, 'acknowledge');
    if (!step.ok) return step;
    if (!input.receipt.trim()) return refuse(visitRefusals.reasonRequired('receipt'));
    await change(tx.em, `update credit_delivery set state = 'ACKED', at = $2, next_at = null, error = null, receipt = $3 where seq = $1`, [
      delivery.seq,
      tx.now,
      input.receipt,
    ]);
    tx.note({ action: 'credit.acknowledge', subject: delivery.subject, after: { seq: delivery.seq }, reason: input.receipt });
    return ok({ seq: delivery.seq });
  });
