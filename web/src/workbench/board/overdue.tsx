import { Card, Empty, Form, Input, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { type RegionBoardQuery, UrgeDutyDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';

/** What is overdue, longest first, and the button that reminds who has to do it. */
export function Overdue({ duties: { nodes, pageInfo } }: { readonly duties: RegionBoardQuery['overdueDuties'] }) {
  return (
    <Card title="逾期清单">
      {nodes.length === 0 ? (
        <Empty description="没有逾期未办的义务。到期而未办的次日出现在这里。" />
      ) : (
        <WideTable
          label="逾期清单"
          rowKey="id"
          size="middle"
          pagination={nodes.length > 10 ? { pageSize: 10 } : false}
          dataSource={[...nodes]}
          columns={[
            { title: '部门', render: (_, d) => d.department.name },
            {
              title: '事项',
              render: (_, d) => (
                <>
                  {d.deadline.title}
                  <br />
                  <small>{d.deadline.clause}</small>
                </>
              ),
            },
            { title: '应于', render: (_, d) => d.deadline.dueOn },
            { title: '逾期', render: (_, d) => <Tag color={tones.bad}>{d.overdueWorkingDays}个工作日</Tag> },
            { title: '已督办', render: (_, d) => (d.urged === 0 ? '—' : `${d.urged}次，最近 ${shown(d.lastUrgedAt)}`) },
            {
              title: '办理',
              className: 'no-print',
              render: (_, d) => (
                <Step
                  title="督办"
                  explain={`提醒${d.department.name}办理“${d.deadline.title}”。对方在待办中看到，记入留痕；期限不因此改变。`}
                  document={UrgeDutyDocument}
                  input={{ deadlineId: d.id }}
                  done="已督办"
                  initialValues={{ text: `${d.deadline.title}应于${d.deadline.dueOn}前完成，至今未办结，请抓紧办理。` }}
                >
                  <Form.Item name="text" label="督办内容" rules={[{ required: true, message: '请写明督办内容' }]}>
                    <Input.TextArea rows={3} maxLength={500} showCount />
                  </Form.Item>
                </Step>
              ),
            },
          ]}
        />
      )}
      {pageInfo.hasNextPage && <p>只列出最久的{nodes.length}项；选择部门可以看到该部门的其余各项。</p>}
    </Card>
  );
}
