import { createHash } from 'node:crypto';
import { ok } from '@double-random/rules';
import { change, forbidden, perform, row, serviceActor, useCase } from '@double-random/runtime';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { JointServices } from '../../../services.ts';
import { afterHandover } from '../../delivery/after-handover.ts';
import { type ChannelPort, creditPlatform, type Handover } from '../../delivery/channel-port.ts';
import { inHand } from '../../delivery/retry-schedule.ts';
import { creditContent } from './credit-content.ts';
import { type CreditDeliveryRow, creditDeliveryColumns } from './credit-delivery-row.ts';

type DeliveryServices = Pick<JointServices, 'deps' | 'channels'>;
type InHand = CreditDeliveryRow & { readonly state: 'QUEUED' | 'SENT' };

/**
 * CD-11c: hands every record that is due to the credit platform's plug, and asks for the receipts of those handed over: as results go to
 * their channels (`deliverDue`), one process at a time, the same key however often.
 * @returns how many were looked at
 */
export async function deliverCreditRecords(services: DeliveryServices): Promise<number> {
  const port = services.channels[creditPlatform];
  let looked = 0;
  if (!port) return looked;
  for (let taken = await take(services); taken; taken = await take(services)) {
    const handover = await handOver(services, port, taken);
    await perform(services.deps, { actor: serviceActor('joint-inspection'), requestId: 'delivery' }, recordCreditHandover, {
      taken,
      handover,
    });
    looked++;
  }
  return looked;
}

const take = ({ deps }: DeliveryServices): Promise<InHand | undefined> =>
  row<InHand>(
    deps.em(),
    `with d as (
       update credit_delivery set next_at = $2 where seq = (
         select seq from credit_delivery where state in ('QUEUED', 'SENT') and next_at <= $1 order by next_at, seq limit 1 for update skip locked)
       returning *)
     select ${creditDeliveryColumns} from d join credit_event e on e.seq = d.seq`,
    [deps.clock.now(), inHand(deps.clock.now())],
  );

async function handOver({ deps }: DeliveryServices, port: ChannelPort, taken: InHand): Promise<Handover> {
  const content = await creditContent(deps.em(), taken);
  if (!content) return { state: 'REFUSED', error: '所据检查结果已不公示，不再报送' };
  const parcel = {
    channel: creditPlatform,
    key: `${content.record}.${taken.seq}`,
    content,
    contentHash: createHash('sha256').update(canonicalJson(content)).digest('hex'),
  } as const;
  return taken.state === 'QUEUED' ? port.deliver(parcel) : port.receiptOf(parcel);
}

interface RecordHandover {
  readonly requestId?: string;
  readonly taken: InHand;
  readonly handover: Handover;
}
const recordCreditHandover = useCase('recordCreditHandover', async (tx, { taken, handover }: RecordHandover) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统自动发送');
  const step = afterHandover(taken, handover, tx.now);
  if (!step.ok) return step;
  const { state, attempts, nextAt, error, receipt } = step.value;
  await change(
    tx.em,
    `update credit_delivery set state = $2, attempts = $3, next_at = $4, error = $5, receipt = $6, at = $7
     where seq = $1 and state in ('QUEUED', 'SENT')`,
    [taken.seq, state, attempts, nextAt, error, receipt, tx.now],
  );
  tx.note({
    action: 'credit.handover',
    subject: taken.subject,
    after: { seq: taken.seq, state, attempts, ...(error === null ? {} : { error }) },
    ...(receipt === null ? {} : { reason: receipt }),
  });
  return ok({ seq: taken.seq });
});
