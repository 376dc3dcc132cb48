import { Alert, Card, Col, Descriptions, Empty, Flex, Row, Statistic, Table } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { DepartmentBoardDocument, type DepartmentBoardQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useDepartment } from '../departments.ts';
import { Deadlines, Todos as TodoTable } from '../home/home.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { HalfYear } from './half-year.tsx';
import { Lottery } from './lottery.tsx';
import { useChoice } from './period.tsx';
import { QuotaTag } from './quotas.tsx';
import { RegistryHealth } from './registry-health.tsx';
import { words } from './words.ts';
import { Workload } from './workload.tsx';

type Dashboard = DepartmentBoardQuery['dashboard'];

/** Who watches over the chance of the department's draws, and over the load of its inspectors. */
const watchers = ['op', 'dh', 'ph', 'lgo', 'aud'];

/** One department's work at a glance: only its own. */
export function DepartmentBoard({ agency }: { readonly agency: string }) {
  const asked = useAsk(DepartmentBoardDocument, { agency });
  const department = useDepartment();
  const { from, to } = useChoice();
  const { roles } = useMe();
  return (
    <Page title={words.departmentBoard}>
      <Answered of={asked}>
        {({ dashboard: d }) => (
          <Flex vertical gap={16}>
            <span>{words.asOf(d.department.name, shown(d.at))}</span>
            {d.urgings.length > 0 && (
              <Alert
                type="error"
                showIcon
                title={words.urgings}
                description={d.urgings.map((u) => <div key={u.id}>{words.urging(shown(u.sentAt), u.text)}</div>)}
              />
            )}
            <Figures d={d} />
            <Card title={words.nextDue}>
              {d.nextDue.length === 0 ? <Empty description={words.noDeadlines} /> : <Deadlines rows={d.nextDue} />}
            </Card>
            <Row gutter={[16, 16]}>
              <Col xs={24} xl={12}>
                <Tasks d={d} />
              </Col>
              <Col xs={24} xl={12}>
                <Work d={d} />
              </Col>
            </Row>
            <Todos d={d} />
          </Flex>
        )}
      </Answered>
      {department && <RegistryHealth department={department} />}
      {watchers.some((role) => roles.includes(role)) && (
        <>
          <Workload />
          <Lottery scope={agency} from={from} to={to} />
        </>
      )}
      <HalfYear />
    </Page>
  );
}

function Figures({ d: { due, todos, work } }: { readonly d: Dashboard }) {
  const figures: readonly (readonly [title: string, value: number])[] = [
    [words.overdue, due.overdue],
    [words.withinThree, due.withinThree],
    [words.withinSeven, due.withinSeven],
    [words.later, due.later],
    [words.mine, todos.total],
    [words.toPublish, work.resultsOpen],
  ];
  return (
    <>
      <Row gutter={[16, 16]}>
        {figures.map(([title, value]) => (
          <Col key={title} xs={12} md={8} xl={4}>
            <Card size="small">
              <Statistic title={title} value={value} />
            </Card>
          </Col>
        ))}
      </Row>
      {due.provisional > 0 && <Alert type="warning" showIcon title={words.provisionalDeadlines(due.provisional)} />}
    </>
  );
}

const Tasks = ({ d: { tasks } }: { readonly d: Dashboard }) => (
  <Card title={words.task} extra={<Link to="/tasks">{words.allTasks}</Link>} style={{ height: '100%' }}>
    {tasks.length === 0 ? (
      <Empty description={words.noTasks} />
    ) : (
      <Table
        rowKey="state"
        size="small"
        pagination={false}
        dataSource={[...tasks]}
        columns={[
          { title: words.state, render: (_, t) => <Link to={`/tasks?state=${t.state}`}>{word('TaskState', t.state)}</Link> },
          { title: words.taskCount, dataIndex: 'count', align: 'right' },
        ]}
      />
    )}
  </Card>
);

const Work = ({ d: { work, quota, visitsPerEntity } }: { readonly d: Dashboard }) => (
  <Card title={words.work} style={{ height: '100%' }}>
    <Descriptions
      size="small"
      column={1}
      items={[
        { key: 'results', label: words.toPublish, children: words.resultsOpen(work.resultsOpen, work.resultsReturned) },
        {
          key: 'follow',
          label: words.followUp,
          children: words.followUps(work.followUpsOpen, work.followUpsOverdue, work.followUpsWithoutOwner, work.followUpsClosed),
        },
        { key: 'replace', label: words.replacementsPending, children: words.items(work.replacementsPending) },
        {
          key: 'quota',
          label: words.quota,
          children: quota ? (
            <span>
              {words.quotaLine(word('JointQuotaRule', quota.rule), quota.basis, quota.initiated, quota.joined)} <QuotaTag met={quota.met} />
            </span>
          ) : (
            words.notApplicable
          ),
        },
        {
          key: 'visits',
          label: words.doorsteps,
          children: words.timesVisited(visitsPerEntity[0] ?? 0, visitsPerEntity[1] ?? 0, visitsPerEntity[2] ?? 0),
        },
      ]}
    />
  </Card>
);

const Todos = ({ d: { todos } }: { readonly d: Dashboard }) => (
  <Card title={words.myTodos(todos.total)}>
    {todos.items.length === 0 ? <Empty description={words.noTodos} /> : <TodoTable rows={todos.items} />}
  </Card>
);
