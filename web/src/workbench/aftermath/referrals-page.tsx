import { Card, Empty, Select, Tabs } from 'antd';
import { choices } from '../../browser/words.ts';
import { type ReferralState, ReferralsDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { t } from '../words.ts';
import { ReferralTable } from './referral-table.tsx';
import { f } from './words.ts';

/** Clues sent to the own department, and those it sent (PD 第二十条（三）). */
export function ReferralsPage() {
  const { get, set } = useAddress();
  const incoming = get('sent') === null;
  const state = get('state') as ReferralState | null;
  const asked = useAsk(ReferralsDocument, { incoming, state, after: get('after') });
  return (
    <Page
      title={t.referrals}
      extra={
        <Select
          aria-label={f.state}
          style={{ minWidth: 160 }}
          value={state ?? ''}
          options={[{ value: '', label: f.all }, ...choices('ReferralState').filter(({ value }) => value !== 'DRAFT')]}
          onChange={(chosen) => set({ state: chosen })}
        />
      }
    >
      <Card>
        <Tabs
          activeKey={incoming ? 'in' : 'out'}
          onChange={(key) => set({ sent: key === 'out' ? '1' : null })}
          items={[
            { key: 'in', label: f.incoming },
            { key: 'out', label: f.outgoing },
          ]}
        />
        <Answered of={asked}>
          {({ referrals: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={incoming ? f.noneIncoming : f.noneOutgoing} />
            ) : (
              <>
                <ReferralTable rows={[...nodes]} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}
