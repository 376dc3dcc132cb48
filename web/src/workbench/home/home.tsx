import { Card, Col, Empty, Flex, Row, Statistic, Table, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { left } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { type DeadlineLineFragment, HomeDocument, type TaskLineFragment } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';

const over: ReadonlySet<string> = new Set(['CLOSED', 'ARCHIVED', 'CANCELLED', 'VOIDED']);
const toneOf = (days: number | null) => (days === null ? tones.plain : days < 0 ? tones.bad : days <= 7 ? tones.warn : tones.good);

/** What waits for me, the nearest deadline first (web.md §9 B1). */
export function Home() {
  const { department, name } = useMe();
  const asked = useAsk(HomeDocument, { agency: department ?? '' }, department !== null);
  if (department === null) return <Empty description={`${name}，您的账号不属于任何部门，请从左侧选择栏目。`} />;
  return (
    <Answered of={asked}>
      {({ deadlines, tasks }) => {
        const open = [...deadlines.nodes].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
        const running = tasks.nodes.filter(({ state }) => !over.has(state));
        return (
          <Flex vertical gap={24}>
            <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
              待办
            </Typography.Title>
            <Row gutter={16}>
              {[
                ['未完成的期限', open.length],
                ['7个工作日内到期', open.filter((d) => (d.workingDaysLeft ?? 99) >= 0 && (d.workingDaysLeft ?? 99) <= 7).length],
                ['已逾期', open.filter((d) => (d.workingDaysLeft ?? 0) < 0).length],
                ['进行中的任务', running.length],
              ].map(([title, value]) => (
                <Col key={title} xs={12} lg={6}>
                  <Card>
                    <Statistic title={title} value={value} />
                  </Card>
                </Col>
              ))}
            </Row>
            <Card title="期限">
              {open.length === 0 ? <Empty description="没有未完成的期限。新任务开始后，期限会出现在这里。" /> : <Deadlines rows={open} />}
            </Card>
            <Card title="进行中的任务" extra={<Link to="/tasks">全部任务</Link>}>
              {running.length === 0 ? <Empty description="没有进行中的任务。" /> : <Tasks rows={running} />}
            </Card>
          </Flex>
        );
      }}
    </Answered>
  );
}

/** Deadlines with the days left, and the clause they stand on. */
export function Deadlines({ rows }: { readonly rows: readonly DeadlineLineFragment[] }) {
  return (
    <Table
      rowKey="id"
      size="middle"
      pagination={rows.length > 20 ? { pageSize: 20 } : false}
      dataSource={[...rows]}
      columns={[
        { title: '事项', dataIndex: 'title' },
        {
          title: '期限',
          render: (_, d) => (
            <>
              {d.dueOn} {d.provisional && <Tag color={tones.warn}>暂定</Tag>}
            </>
          ),
        },
        {
          title: '剩余',
          render: (_, d) => (
            <Tag color={toneOf(d.workingDaysLeft)}>{left(d.workingDaysLeft, '个工作日') || word('DeadlineState', d.state)}</Tag>
          ),
        },
        { title: '依据', dataIndex: 'clause' },
      ]}
    />
  );
}

function Tasks({ rows }: { readonly rows: readonly TaskLineFragment[] }) {
  return (
    <Table
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={[...rows]}
      columns={[
        { title: '文号', dataIndex: 'no' },
        { title: '任务', render: (_, t) => <Link to={`/tasks/${t.id}`}>{t.name}</Link> },
        { title: '发起部门', render: (_, t) => t.initiator.name },
        { title: '状态', render: (_, t) => <Tag color={tones.busy}>{word('TaskState', t.state)}</Tag> },
        { title: '实施期限', dataIndex: 'windowTo' },
      ]}
    />
  );
}
