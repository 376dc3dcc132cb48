import { Card, Empty, Flex, Select, Tag } from 'antd';
import { Link } from 'react-router';
import { shown, thisDay } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import { type FollowUpState, FollowUpsDocument, type FollowUpsQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Chinese } from '../chinese.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { followUps } from './words.ts';

type Row = FollowUpsQuery['followUps']['nodes'][number];

/** Follow-ups of the own department by state, the oldest first (PD 第二十三条, KF 第二十四条). */
export function FollowUpList() {
  const { get, set } = useAddress();
  const state = get('state') as FollowUpState | null;
  const asked = useAsk(FollowUpsDocument, { state, after: get('after') });
  return (
    <Page
      title={common.followUps}
      extra={
        <Select
          aria-label={followUps.state}
          style={{ minWidth: 200 }}
          value={state ?? ''}
          options={[{ value: '', label: followUps.all }, ...choices('FollowUpState')]}
          onChange={(chosen) => set({ state: chosen })}
        />
      }
    >
      <Card>
        <Answered of={asked}>
          {({ followUps: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={followUps.noneInState} />
            ) : (
              <>
                <FollowUps rows={[...nodes]} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

function FollowUps({ rows }: { readonly rows: Row[] }) {
  const today = thisDay();
  return (
    <WideTable
      label={common.followUps}
      least={880}
      rowKey="id"
      size="middle"
      dataSource={rows}
      columns={[
        { title: followUps.object, render: (_, r) => <Subject followUp={r} /> },
        {
          title: followUps.state,
          render: (_, r) => (
            <Flex gap={4} wrap>
              <span>{word('FollowUpState', r.state)}</span>
              {r.suspectedCrime && <Tag color={tones.bad}>{followUps.crime}</Tag>}
            </Flex>
          ),
        },
        { title: followUps.outcome, render: (_, r) => word('FollowUpOutcome', r.outcome) },
        { title: followUps.owner, render: (_, r) => r.owner ?? <Tag color={tones.warn}>{followUps.noOwner}</Tag> },
        {
          title: followUps.dueOn,
          render: (_, r) => (
            <>
              {shown(r.dueOn)} {r.closedAt === null && r.dueOn !== null && r.dueOn < today && <Tag color={tones.bad}>{common.overdue}</Tag>}
            </>
          ),
        },
        { title: followUps.openedAt, render: (_, r) => shown(r.openedAt) },
      ]}
    />
  );
}

/** Whom and what it is about. */
const Subject = ({ followUp: { matterCheckId, matterCheck } }: { readonly followUp: Row }) => (
  <>
    <Link to={`/follow-ups/${matterCheckId}`}>
      {matterCheck ? <Chinese>{matterCheck.visit?.objectName ?? matterCheck.matterName}</Chinese> : followUps.followUp}
    </Link>
    {matterCheck?.visit && (
      <div>
        <small>
          <Chinese>{matterCheck.matterName}</Chinese>
        </small>
      </div>
    )}
  </>
);
