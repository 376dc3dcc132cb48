import { Card, Empty, Select, Tabs } from 'antd';
import { choices } from '../../browser/words.ts';
import { type ReferralState, ReferralsDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { common } from '../words.ts';
import { ReferralTable } from './referral-table.tsx';
import { followUps } from './words.ts';

/** Clues sent to the own department, and those it sent (PD 第二十条（三）). */
export function ReferralsPage() {
  const { get, set } = useAddress();
  const incoming = get('sent') === null;
  const state = get('state') as ReferralState | null;
  const asked = useAsk(ReferralsDocument, { incoming, state, after: get('after') });
  return (
    <Page
      title={common.referrals}
      extra={
        <Select
          aria-label={followUps.state}
          style={{ minWidth: 160 }}
          value={state ?? ''}
          options={[{ value: '', label: followUps.all }, ...choices('ReferralState').filter(({ value }) => value !== 'DRAFT')]}
          onChange={(chosen) => set({ state: chosen })}
        />
      }
    >
      <Card>
        <Tabs
          activeKey={incoming ? 'in' : 'out'}
          onChange={(key) => set({ sent: key === 'out' ? '1' : null })}
          items={[
            { key: 'in', label: followUps.incoming },
            { key: 'out', label: followUps.outgoing },
          ]}
        />
        <Answered of={asked}>
          {({ referrals: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={incoming ? followUps.noneIncoming : followUps.noneOutgoing} />
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
