import { Card, Col, Empty, Flex, Row, Statistic, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { left } from '../../browser/dates.ts';
import { deadlineWord, word } from '../../browser/words.ts';
import { type DeadlineLineFragment, HomeDocument, type HomeQuery, type TaskLineFragment } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { isOpenTo } from '../frame/places.ts';
import { useMe } from '../me.tsx';
import { due } from '../results/result-words.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { deadlinePlace, todoPlace } from './places.ts';

const over: ReadonlySet<string> = new Set(['CLOSED', 'ARCHIVED', 'CANCELLED', 'VOIDED']);
const toneOf = (days: number | null) => (days === null ? tones.plain : days < 0 ? tones.bad : days <= 7 ? tones.warn : tones.good);

/** What waits for me, the nearest deadline first (web.md §9 B1). */
export function Home() {
  const { department, name } = useMe();
  const asked = useAsk(HomeDocument, { agency: department ?? '' }, department !== null);
  if (department === null) return <Empty description={common.noDepartment(name)} />;
  return (
    <Answered of={asked}>
      {({ todos, overdue, open, tasks }) => {
        const rows = [...overdue.nodes, ...open.nodes];
        const soon = open.nodes.filter((d) => (d.workingDaysLeft ?? 99) <= 7).length;
        const running = tasks.nodes.filter(({ state }) => !over.has(state));
        return (
          <Flex vertical gap={24}>
            <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
              {common.todo}
            </Typography.Title>
            <Row gutter={[16, 16]}>
              {[
                [common.openDeadlines, count(open)],
                [common.dueSoon, soon],
                [common.overdue, count(overdue)],
                [common.running, running.length],
              ].map(([title, value]) => (
                <Col key={title} xs={12} lg={6}>
                  <Card>
                    <Statistic title={title} value={value} />
                  </Card>
                </Col>
              ))}
            </Row>
            <Card title={common.myTodos(todos.total)}>
              {todos.items.length === 0 ? <Empty description={common.noTodos} /> : <Todos rows={todos.items} />}
            </Card>
            <Card title={common.deadlines}>
              {rows.length === 0 ? <Empty description={common.noDeadlines} /> : <Deadlines rows={rows} />}
            </Card>
            <Card title={common.running} extra={<Link to="/tasks">{common.allTasks}</Link>}>
              {running.length === 0 ? <Empty description={common.noTasks} /> : <Tasks rows={running} />}
            </Card>
          </Flex>
        );
      }}
    </Answered>
  );
}

/** More than a page holds is said so. */
const count = ({ nodes, pageInfo }: { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean } }) =>
  pageInfo.hasNextPage ? `${nodes.length}+` : nodes.length;

/** What waits for me, each where it is done. */
export function Todos({ rows }: { readonly rows: HomeQuery['todos']['items'] }) {
  return (
    <WideTable
      label={common.todo}
      rowKey={(todo) => `${todo.kind} ${todo.subject}`}
      size="middle"
      pagination={rows.length > 10 ? { pageSize: 10 } : false}
      dataSource={[...rows]}
      columns={[
        {
          title: common.subject,
          render: (_, todo) => {
            const place = todoPlace(todo.kind, todo.subject);
            const title = word('TodoKind', todo.kind);
            return place.startsWith('/') ? <Link to={place}>{title}</Link> : <a href={place}>{title}</a>;
          },
        },
        { title: common.about, dataIndex: 'about' },
        { title: common.due, render: (_, todo) => todo.dueOn ?? '—' },
        {
          title: common.left,
          render: (_, todo) => (todo.dueOn ? <Tag color={toneOf(todo.daysLeft)}>{left(todo.daysLeft, '天')}</Tag> : '—'),
        },
      ]}
    />
  );
}

/** Deadlines with the days left, and the clause they stand on. */
export function Deadlines({ rows }: { readonly rows: readonly DeadlineLineFragment[] }) {
  const { roles } = useMe();
  return (
    <WideTable
      label={common.deadlines}
      rowKey="id"
      size="middle"
      pagination={rows.length > 20 ? { pageSize: 20 } : false}
      locale={{ emptyText: common.noDeadlines }}
      dataSource={[...rows]}
      columns={[
        {
          title: common.subject,
          render: (_, d) => {
            const place = deadlinePlace(d.kind, d.subject);
            return place && isOpenTo(roles, place) ? <Link to={place}>{deadlineWord(d)}</Link> : deadlineWord(d);
          },
        },
        {
          title: common.due,
          render: (_, d) => (
            <>
              {d.dueOn} {d.provisional && <Tag color={tones.warn}>{common.provisional}</Tag>}
            </>
          ),
        },
        {
          title: common.left,
          render: (_, d) => {
            const { text, tone } = due(d);
            return <Tag color={tone}>{text}</Tag>;
          },
        },
        { title: common.clause, render: (_, d) => <span lang="zh-CN">{d.clause}</span> },
      ]}
    />
  );
}

function Tasks({ rows }: { readonly rows: readonly TaskLineFragment[] }) {
  return (
    <WideTable
      label={common.running}
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={[...rows]}
      columns={[
        { title: common.documentNo, dataIndex: 'no' },
        { title: common.task, render: (_, task) => <Link to={`/tasks/${task.id}`}>{task.name}</Link> },
        { title: common.initiator, render: (_, task) => task.initiator.name },
        { title: common.state, render: (_, task) => <Tag color={tones.busy}>{word('TaskState', task.state)}</Tag> },
        { title: common.until, dataIndex: 'windowTo' },
      ]}
    />
  );
}
