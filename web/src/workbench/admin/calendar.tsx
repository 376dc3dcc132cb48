import { Alert, Card, Flex, Form, Input, InputNumber } from 'antd';
import { thisDay } from '../../browser/dates.ts';
import { CalendarYearsDocument, LoadCalendarYearDocument, type LoadCalendarYearInput } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { WideTable } from '../wide-table.tsx';

const days = (text: unknown): string[] =>
  String(text ?? '')
    .split(/[\s,，、;；]+/)
    .filter(Boolean);

/** Working days by the State Council's notice of each year. A year that is not loaded makes its deadlines provisional. */
export function Calendar() {
  const asked = useAsk(CalendarYearsDocument, {});
  const { roles } = useMe();
  const next = Number(thisDay().slice(0, 4)) + 1;
  return (
    <Answered of={asked}>
      {({ calendarYears: { nodes } }) => (
        <Flex vertical gap={16}>
          {!nodes.some((y) => y.year === next) && (
            <Alert
              type="warning"
              showIcon
              title={`${next}年的放假安排尚未录入：跨入${next}年的期限都是暂定的。国务院办公厅通知发布后请录入，未完成的期限随之重算。`}
            />
          )}
          <Card
            title="已录入的年度"
            extra={
              <Step<Omit<LoadCalendarYearInput, 'requestId'>>
                title="录入放假安排"
                explain="按国务院办公厅的通知录入一个年度；同一年度再次录入即为更正。未完成的期限随之重算，已完成的不变。"
                document={LoadCalendarYearDocument}
                input={{}}
                done="已录入，未完成的期限已重算"
                notNow={!roles.some((r) => r === 'sys' || r === 'jco') && '仅系统管理或联席会议办公室可以录入放假安排'}
                initialValues={{ year: next }}
                prepare={(v) => ({ year: Number(v['year']), source: String(v['source']), off: days(v['off']), work: days(v['work']) })}
              >
                <Form.Item name="year" label="年度" rules={[{ required: true, message: '请填年度' }]}>
                  <InputNumber min={2024} max={2100} />
                </Form.Item>
                <Form.Item name="source" label="通知的名称和文号" rules={[{ required: true, message: '请填通知的名称和文号' }]}>
                  <Input />
                </Form.Item>
                <Form.Item
                  name="off"
                  label="放假日期（含其中的周末），如 2027-01-01，以空格或换行分开"
                  rules={[{ required: true, message: '请填放假日期' }]}
                >
                  <Input.TextArea rows={5} />
                </Form.Item>
                <Form.Item name="work" label="调休上班的周末">
                  <Input.TextArea rows={2} />
                </Form.Item>
              </Step>
            }
          >
            <WideTable
              label="已录入的年度"
              rowKey="year"
              size="small"
              pagination={false}
              dataSource={[...nodes]}
              columns={[
                { title: '年度', dataIndex: 'year' },
                { title: '通知', dataIndex: 'source' },
                { title: '放假', render: (_, y) => `${y.off.length}天` },
                { title: '调休上班', render: (_, y) => y.work.join('，') || '—' },
              ]}
            />
          </Card>
        </Flex>
      )}
    </Answered>
  );
}
