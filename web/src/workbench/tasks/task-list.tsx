import { Button, Card, Empty, Flex, Select, Tag, Typography } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { choices, word } from '../../browser/words.ts';
import { type TaskState, TasksDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

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
          {words.tasks}
        </Typography.Title>
        {me.roles.includes('op') && (
          <LinkButton to="/tasks/new" type="primary">
            {words.createNew}
          </LinkButton>
        )}
      </Flex>
      <Select
        allowClear
        aria-label={words.byState}
        placeholder={words.allStates}
        style={{ width: 220 }}
        value={state}
        options={choices('TaskState')}
        onChange={(chosen: string | undefined) => setQuery(chosen ? { state: chosen } : {})}
      />
      <Answered of={asked}>
        {({ tasks: { nodes, pageInfo } }) => (
          <Card>
            {nodes.length === 0 ? (
              <Empty description={state ? words.noneInState : words.noTasks} />
            ) : (
              <WideTable
                label={words.tasks}
                rowKey="id"
                size="middle"
                pagination={false}
                dataSource={[...nodes]}
                columns={[
                  { title: words.documentNo, dataIndex: 'no' },
                  {
                    title: words.task,
                    render: (_, t) => (
                      <>
                        <Link to={`/tasks/${t.id}`}>{t.name}</Link> {t.joint && <Tag color={tones.joint}>{words.joint}</Tag>}
                      </>
                    ),
                  },
                  { title: words.initiator, render: (_, t) => t.initiator.name },
                  { title: words.state, render: (_, t) => word('TaskState', t.state) },
                  { title: words.window, render: (_, t) => words.fromTo(t.windowFrom, t.windowTo) },
                ]}
              />
            )}
            {pageInfo.hasNextPage && (
              <Button style={{ marginTop: 16 }} onClick={() => setQuery({ ...(state ? { state } : {}), after: pageInfo.endCursor! })}>
                {words.nextPage}
              </Button>
            )}
          </Card>
        )}
      </Answered>
    </Flex>
  );
}
