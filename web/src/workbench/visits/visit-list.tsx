import { Card, Empty, Select, Tag } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import { DeskVisitsDocument, type VisitState } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

/** Visits the own department takes part in. */
export function VisitList() {
  const me = useMe();
  const { get, set } = useAddress();
  const state = get('state') as VisitState | null;
  const asked = useAsk(DeskVisitsDocument, { agency: me.department, state, after: get('after') });
  return (
    <Page title={common.visits}>
      <Card>
        <Select
          allowClear
          aria-label={words.byState}
          placeholder={words.allStates}
          style={{ width: 220, marginBottom: 16 }}
          value={state}
          options={choices('VisitState')}
          onChange={(chosen: string | undefined) => set({ state: chosen })}
        />
        <Answered of={asked}>
          {({ visits: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={state ? words.noneInState : words.noVisits} />
            ) : (
              <>
                <WideTable
                  label={words.visit}
                  rowKey="id"
                  size="middle"
                  dataSource={[...nodes]}
                  columns={[
                    {
                      title: words.object,
                      render: (_, v) => (
                        <>
                          <Link to={`/visits/${v.id}`}>{v.objectName}</Link> {v.joint && <Tag color={tones.joint}>{words.joint}</Tag>}
                        </>
                      ),
                    },
                    { title: words.address, dataIndex: 'objectAddress' },
                    { title: words.leadDepartment, render: (_, v) => v.leadDepartment.name },
                    { title: words.state, render: (_, v) => word('VisitState', v.state) },
                    { title: words.date, render: (_, v) => shown(v.finishedOn ?? v.scheduledOn) },
                  ]}
                />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}
