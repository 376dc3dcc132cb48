import { Card, Empty, Select, Tag } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { OpenDeliveriesDocument, type OpenDeliveriesQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Chinese } from '../chinese.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { ChannelActs, hasOffice, toneOf } from './channel-acts.tsx';
import { words } from './words.ts';

type Delivery = OpenDeliveriesQuery['openDeliveries']['nodes'][number];

/** YX 六（一）: results handed to a channel that has not confirmed them, and those it would not take; the oldest first. */
export function ChannelsPage() {
  const { get, set } = useAddress();
  const days = Number(get('days') ?? 0);
  const me = useMe();
  const reads = hasOffice(me.department) ? ['lgo', 'ph', 'aud'] : ['op', 'ph', 'aud'];
  const may = me.roles.some((role) => reads.includes(role));
  const asked = useAsk(OpenDeliveriesDocument, { days, after: get('after') }, may);
  if (!may)
    return (
      <Page title={common.channels}>
        <Card>
          <Empty description={words.confirmedByOffice} />
        </Card>
      </Page>
    );
  return (
    <Page
      title={common.channels}
      extra={
        <Select
          aria-label={words.unconfirmedFor}
          style={{ minWidth: 200 }}
          value={days}
          options={[0, 3, 7].map((value) => ({ value, label: words.unconfirmedDays(value) }))}
          onChange={(chosen) => set({ days: chosen ? String(chosen) : null })}
        />
      }
    >
      <Card>
        <Answered of={asked}>
          {({ openDeliveries: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.allConfirmed} />
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

function Deliveries({ rows }: { readonly rows: Delivery[] }) {
  // The leading-group office looks after the channels and has no part in the results themselves.
  const reads = useMe().roles.some((role) => role !== 'lgo');
  return (
    <WideTable
      label={common.channels}
      least={880}
      rowKey={({ publicationId, channel }) => `${publicationId} ${channel}`}
      size="middle"
      dataSource={rows}
      columns={[
        {
          title: words.object,
          render: (_, d) => (
            <>
              {reads ? <Link to={`/results/${d.matterCheckId}`}>{d.objectName}</Link> : <Chinese>{d.objectName}</Chinese>}
              <div>
                <small>{d.resultNo}</small>
              </div>
            </>
          ),
        },
        { title: words.matter, render: (_, d) => d.matterName ?? '—' },
        { title: words.checkResult, dataIndex: 'resultText' },
        { title: words.channel, render: (_, d) => word('Channel', d.channel) },
        { title: words.situation, render: (_, d) => <Tag color={toneOf[d.state]}>{word('DeliveryState', d.state)}</Tag> },
        { title: words.latest, render: (_, d) => shown(d.at) },
        { title: words.remarks, render: (_, d) => d.error ?? '—' },
        { title: words.acts, render: (_, d) => <ChannelActs publicationId={d.publicationId} delivery={d} /> },
      ]}
    />
  );
}
