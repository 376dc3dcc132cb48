import { Card, Empty, Form, Input, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { deadlineWord } from '../../browser/words.ts';
import { type RegionBoardQuery, UrgeDutyDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

/** What is overdue, longest first, and the button that reminds who has to do it. */
export function Overdue({ duties: { nodes, pageInfo } }: { readonly duties: RegionBoardQuery['overdueDuties'] }) {
  return (
    <Card title={words.overdueList}>
      {nodes.length === 0 ? (
        <Empty description={words.nothingOverdue} />
      ) : (
        <WideTable
          label={words.overdueList}
          rowKey="id"
          size="middle"
          pagination={nodes.length > 10 ? { pageSize: 10 } : false}
          dataSource={[...nodes]}
          columns={[
            { title: words.department, render: (_, d) => d.department.name },
            {
              title: words.what,
              render: (_, d) => (
                <>
                  {deadlineWord(d.deadline)}
                  <br />
                  <small lang="zh-CN">{d.deadline.clause}</small>
                </>
              ),
            },
            { title: words.dueOn, render: (_, d) => d.deadline.dueOn },
            { title: words.late, render: (_, d) => <Tag color={tones.bad}>{words.workingDays(d.overdueWorkingDays)}</Tag> },
            { title: words.urged, render: (_, d) => (d.urged === 0 ? '—' : words.urgedTimes(d.urged, shown(d.lastUrgedAt))) },
            {
              title: words.acts,
              className: 'no-print',
              render: (_, d) => (
                <Step
                  title={words.urge}
                  explain={words.urgeExplain(d.department.name, deadlineWord(d.deadline))}
                  document={UrgeDutyDocument}
                  input={{ deadlineId: d.id }}
                  done={words.urged}
                  initialValues={{ text: `${d.deadline.title}应于${d.deadline.dueOn}前完成，至今未办结，请抓紧办理。` }}
                >
                  <Form.Item name="text" label={words.urgeText} rules={[{ required: true, message: words.fillInUrge }]}>
                    <Input.TextArea rows={3} maxLength={500} showCount />
                  </Form.Item>
                </Step>
              ),
            },
          ]}
        />
      )}
      {pageInfo.hasNextPage && <p>{words.onlyOldest(nodes.length)}</p>}
    </Card>
  );
}
