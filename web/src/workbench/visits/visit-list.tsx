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
import { t } from '../words.ts';

/** Visits the own department takes part in. */
export function VisitList() {
  const me = useMe();
  const { get, set } = useAddress();
  const state = get('state') as VisitState | null;
  const asked = useAsk(DeskVisitsDocument, { agency: me.department, state, after: get('after') });
  return (
    <Page title={t.visits}>
      <Card>
        <Select
          allowClear
          aria-label="按状态筛选"
          placeholder="全部状态"
          style={{ width: 220, marginBottom: 16 }}
          value={state}
          options={choices('VisitState')}
          onChange={(chosen: string | undefined) => set({ state: chosen })}
        />
        <Answered of={asked}>
          {({ visits: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={state ? '没有处于该状态的检查。' : '还没有检查。任务派发后，每个抽中的对象对应一次检查。'} />
            ) : (
              <>
                <WideTable
                  label="检查"
                  rowKey="id"
                  size="middle"
                  dataSource={[...nodes]}
                  columns={[
                    {
                      title: '检查对象',
                      render: (_, v) => (
                        <>
                          <Link to={`/visits/${v.id}`}>{v.objectName}</Link> {v.joint && <Tag color={tones.joint}>联合</Tag>}
                        </>
                      ),
                    },
                    { title: '地址', dataIndex: 'objectAddress' },
                    { title: '牵头部门', render: (_, v) => v.leadDepartment.name },
                    { title: '状态', render: (_, v) => word('VisitState', v.state) },
                    { title: '日期', render: (_, v) => shown(v.finishedOn ?? v.scheduledOn) },
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
