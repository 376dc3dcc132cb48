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
import { common } from '../words.ts';
import { words } from './words.ts';

type Delivery = CreditDeliveriesQuery['creditDeliveries']['nodes'][number];
const colours: Readonly<Record<DeliveryState, string>> = { QUEUED: tones.plain, SENT: tones.busy, ACKED: tones.good, FAILED: tones.bad };

/** Records of bad credit on their way to the credit platform, each until it is acknowledged (CD 十一). */
export function CreditDeliveriesPage() {
  const { get, set } = useAddress();
  const state = get('state') as DeliveryState | null;
  const asked = useAsk(CreditDeliveriesDocument, { state, after: get('after') });
  return (
    <Page
      title={common.creditDeliveries}
      extra={
        <Select
          aria-label={words.state}
          style={{ minWidth: 200 }}
          value={state ?? ''}
          options={[{ value: '', label: words.allDeliveries }, ...choices('DeliveryState')]}
          onChange={(chosen) => set({ state: chosen })}
        />
      }
    >
      <Card>
        <Answered of={asked}>
          {({ creditDeliveries: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noDeliveries} />
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
    label={common.creditDeliveries}
    least={880}
    rowKey="seq"
    size="middle"
    dataSource={rows}
    columns={[
      { title: words.seq, dataIndex: 'seq' },
      { title: words.kind, render: (_, d) => word('CreditRecordKind', d.kind) },
      { title: words.uscc, dataIndex: 'uscc' },
      { title: words.state, render: (_, d) => <Tag color={colours[d.state]}>{word('DeliveryState', d.state)}</Tag> },
      { title: words.attempts, dataIndex: 'attempts' },
      { title: words.lastAt, render: (_, d) => shown(d.at) },
      { title: words.receiptOrError, render: (_, d) => d.receipt ?? d.error ?? '—' },
      { title: words.acts, render: (_, d) => <DeliveryActs delivery={d} /> },
    ]}
  />
);

function DeliveryActs({ delivery: { seq, state, byReceipt } }: { readonly delivery: Delivery }) {
  const me = useMe();
  const publisher = me.roles.includes('op') || me.roles.includes('rev');
  const office = findAgency(me.department ?? '')?.units?.some(({ code }) => code === 'lgo') ?? false;
  const acknowledgeNotNow = office ? !me.roles.includes('lgo') && words.acknowledgeByOffice : !publisher && words.acknowledgeByClerk;
  if (state === 'FAILED')
    return (
      <Step
        title={words.retry}
        type="primary"
        explain={words.retryExplain}
        document={RetryCreditDeliveryDocument}
        input={{ seq }}
        notNow={!publisher && words.retryBy}
        done={words.retryDone}
      />
    );
  // A platform with receipts of its own says so itself.
  if (state !== 'SENT' || byReceipt) return null;
  return (
    <Step
      title={words.acknowledge}
      explain={words.acknowledgeExplain}
      document={AcknowledgeCreditDeliveryDocument}
      input={{ seq }}
      notNow={acknowledgeNotNow}
      done={words.acknowledgeDone}
    >
      <TextItem name="receipt" label={words.receipt} />
    </Step>
  );
}
