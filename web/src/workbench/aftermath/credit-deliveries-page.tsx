import { findAgency } from '@double-random/schema/departments';
import { Card, Empty, Select, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import {
  AcknowledgeCreditDeliveryDocument,
  CreditDeliveriesDocument,
  type CreditDeliveriesQuery,
  type DeliveryState,
  RetryCreditDeliveryDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { t } from '../words.ts';
import { a } from './words.ts';

type Delivery = CreditDeliveriesQuery['creditDeliveries']['nodes'][number];
const colours: Readonly<Record<DeliveryState, string>> = { QUEUED: tones.plain, SENT: tones.busy, ACKED: tones.good, FAILED: tones.bad };

/** Records of bad credit on their way to the credit platform, each until it is acknowledged (CD 十一). */
export function CreditDeliveriesPage() {
  const { get, set } = useAddress();
  const state = get('state') as DeliveryState | null;
  const asked = useAsk(CreditDeliveriesDocument, { state, after: get('after') });
  return (
    <Page
      title={t.creditDeliveries}
      extra={
        <Select
          aria-label={a.state}
          style={{ minWidth: 200 }}
          value={state ?? ''}
          options={[{ value: '', label: a.allDeliveries }, ...choices('DeliveryState')]}
          onChange={(chosen) => set({ state: chosen })}
        />
      }
    >
      <Card>
        <Answered of={asked}>
          {({ creditDeliveries: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={a.noDeliveries} />
            ) : (
              <>
                <Deliveries rows={[...nodes]} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

const Deliveries = ({ rows }: { readonly rows: Delivery[] }) => (
  <WideTable
    label={t.creditDeliveries}
    least={880}
    rowKey="seq"
    size="middle"
    dataSource={rows}
    columns={[
      { title: a.seq, dataIndex: 'seq' },
      { title: a.kind, render: (_, d) => word('CreditRecordKind', d.kind) },
      { title: a.uscc, dataIndex: 'uscc' },
      { title: a.state, render: (_, d) => <Tag color={colours[d.state]}>{word('DeliveryState', d.state)}</Tag> },
      { title: a.attempts, dataIndex: 'attempts' },
      { title: a.lastAt, render: (_, d) => shown(d.at) },
      { title: a.receiptOrError, render: (_, d) => d.receipt ?? d.error ?? '—' },
      { title: a.acts, render: (_, d) => <DeliveryActs delivery={d} /> },
    ]}
  />
);

function DeliveryActs({ delivery: { seq, state, byReceipt } }: { readonly delivery: Delivery }) {
  const me = useMe();
  const publisher = me.roles.includes('op') || me.roles.includes('rev');
  const office = findAgency(me.department ?? '')?.units?.some(({ code }) => code === 'lgo') ?? false;
  const acknowledgeNotNow = office ? !me.roles.includes('lgo') && a.acknowledgeByOffice : !publisher && a.acknowledgeByClerk;
  if (state === 'FAILED')
    return (
      <Step
        title={a.retry}
        type="primary"
        explain={a.retryExplain}
        document={RetryCreditDeliveryDocument}
        input={{ seq }}
        notNow={!publisher && a.retryBy}
        done={a.retryDone}
      />
    );
  // A platform with receipts of its own says so itself.
  if (state !== 'SENT' || byReceipt) return null;
  return (
    <Step
      title={a.acknowledge}
      explain={a.acknowledgeExplain}
      document={AcknowledgeCreditDeliveryDocument}
      input={{ seq }}
      notNow={acknowledgeNotNow}
      done={a.acknowledgeDone}
    >
      <TextItem name="receipt" label={a.receipt} />
    </Step>
  );
}
