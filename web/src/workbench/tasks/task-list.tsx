import { Button, Card, Empty, Flex, Select, Tag, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { choices, word } from '../../browser/words.ts';
import { type TaskState, TasksDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';

/** The tasks one may know of, the newest first; filter and page are in the address. */
export function TaskList() {
  const me = useMe();
  const [query, setQuery] = useSearchParams();
  const state = query.get('state') as TaskState | null;
  const asked = useAsk(TasksDocument, { agency: me.department, state, first: 20, after: query.get('after') });
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="center">
        <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
          抽查任务
        </Typography.Title>
        {me.roles.includes('op') && (
          <LinkButton to="/tasks/new" type="primary">
            新建任务
          </LinkButton>
        )}
      </Flex>
      <Select
        allowClear
        aria-label="按状态筛选"
        placeholder="全部状态"
        style={{ width: 220 }}
        value={state}
        options={choices('TaskState')}
        onChange={(chosen: string | undefined) => setQuery(chosen ? { state: chosen } : {})}
      />
      <Answered of={asked}>
        {({ tasks: { nodes, pageInfo } }) => (
          <Card>
            {nodes.length === 0 ? (
              <Empty description={state ? '没有处于该状态的任务。' : '还没有抽查任务。任务由年度计划中的发起部门创建。'} />
            ) : (
              <WideTable
                label="抽查任务"
                rowKey="id"
                size="middle"
                pagination={false}
                dataSource={[...nodes]}
                columns={[
                  { title: '文号', dataIndex: 'no' },
                  {
                    title: '任务',
                    render: (_, t) => (
                      <>
                        <Link to={`/tasks/${t.id}`}>{t.name}</Link> {t.joint && <Tag color={tones.joint}>联合</Tag>}
                      </>
                    ),
                  },
                  { title: '发起部门', render: (_, t) => t.initiator.name },
                  { title: '状态', render: (_, t) => word('TaskState', t.state) },
                  { title: '实施期间', render: (_, t) => `${t.windowFrom} 至 ${t.windowTo}` },
                ]}
              />
            )}
            {pageInfo.hasNextPage && (
              <Button style={{ marginTop: 16 }} onClick={() => setQuery({ ...(state ? { state } : {}), after: pageInfo.endCursor! })}>
                下一页
              </Button>
            )}
          </Card>
        )}
      </Answered>
    </Flex>
  );
}
