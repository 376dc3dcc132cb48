import { Alert, Card, Col, Descriptions, Empty, Flex, Row, Statistic, Table } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { DepartmentBoardDocument, type DepartmentBoardQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useDepartment } from '../departments.ts';
import { Deadlines, Todos as TodoTable } from '../home/home.tsx';
import { Page } from '../page.tsx';
import { HalfYear } from './half-year.tsx';
import { Lottery } from './lottery.tsx';
import { useChoice } from './period.tsx';
import { QuotaTag } from './quotas.tsx';
import { RegistryHealth } from './registry-health.tsx';

type Dashboard = DepartmentBoardQuery['dashboard'];

/** One department's work at a glance: only its own. */
export function DepartmentBoard({ agency }: { readonly agency: string }) {
  const asked = useAsk(DepartmentBoardDocument, { agency });
  const department = useDepartment();
  const { from, to } = useChoice();
  return (
    <Page title="部门看板">
      <Answered of={asked}>
        {({ dashboard: d }) => (
          <Flex vertical gap={16}>
            <span>
              {d.department.name}，数据截至 {shown(d.at)}
            </span>
            {d.urgings.length > 0 && (
              <Alert
                type="error"
                showIcon
                title="联席会议办公室督办"
                description={d.urgings.map((u) => (
                  <div key={u.id}>
                    {shown(u.sentAt)}：{u.text}
                  </div>
                ))}
              />
            )}
            <Figures d={d} />
            <Card title="最先到期">
              {d.nextDue.length === 0 ? <Empty description="没有未完成的期限。" /> : <Deadlines rows={d.nextDue} />}
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
      <Lottery scope={agency} from={from} to={to} />
      <HalfYear />
    </Page>
  );
}

function Figures({ d: { due, todos, work } }: { readonly d: Dashboard }) {
  const figures: readonly (readonly [title: string, value: number])[] = [
    ['已逾期', due.overdue],
    ['3个工作日内到期', due.withinThree],
    ['4至7个工作日', due.withinSeven],
    ['更晚到期', due.later],
    ['我的待办', todos.total],
    ['待公示结果', work.resultsOpen],
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
      {due.provisional > 0 && <Alert type="warning" showIcon title={`另有${due.provisional}项期限为暂定：所涉年度的放假安排尚未录入。`} />}
    </>
  );
}

const Tasks = ({ d: { tasks } }: { readonly d: Dashboard }) => (
  <Card title="任务" extra={<Link to="/tasks">全部任务</Link>} style={{ height: '100%' }}>
    {tasks.length === 0 ? (
      <Empty description="本年度还没有任务。任务由年度计划中的发起部门创建。" />
    ) : (
      <Table
        rowKey="state"
        size="small"
        pagination={false}
        dataSource={[...tasks]}
        columns={[
          { title: '状态', render: (_, t) => <Link to={`/tasks?state=${t.state}`}>{word('TaskState', t.state)}</Link> },
          { title: '任务数', dataIndex: 'count', align: 'right' },
        ]}
      />
    )}
  </Card>
);

const Work = ({ d: { work, quota, visitsPerEntity } }: { readonly d: Dashboard }) => (
  <Card title="进行中的工作" style={{ height: '100%' }}>
    <Descriptions
      size="small"
      column={1}
      items={[
        { key: 'results', label: '待公示结果', children: `${work.resultsOpen}件，其中被退回${work.resultsReturned}件` },
        {
          key: 'follow',
          label: '后续处理',
          children: `未办结${work.followUpsOpen}件（逾期${work.followUpsOverdue}件，没有责任人${work.followUpsWithoutOwner}件），已办结${work.followUpsClosed}件`,
        },
        { key: 'replace', label: '待审批的人员更换', children: `${work.replacementsPending}件` },
        {
          key: 'quota',
          label: '年度联合抽查次数',
          children: quota ? (
            <span>
              {word('JointQuotaRule', quota.rule)}（{quota.basis}）：发起{quota.initiated}次，参与{quota.joined}次{' '}
              <QuotaTag met={quota.met} />
            </span>
          ) : (
            '不适用'
          ),
        },
        {
          key: 'visits',
          label: '本年度上门',
          children: `一次${visitsPerEntity[0]}户，两次${visitsPerEntity[1]}户，三次及以上${visitsPerEntity[2]}户`,
        },
      ]}
    />
  </Card>
);

const Todos = ({ d: { todos } }: { readonly d: Dashboard }) => (
  <Card title={`我的待办（${todos.total}）`}>
    {todos.items.length === 0 ? <Empty description="没有等待您办理的事。" /> : <TodoTable rows={todos.items} />}
  </Card>
);
