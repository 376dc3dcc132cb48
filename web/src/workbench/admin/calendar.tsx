import { Alert, Card, Flex, Form, Input, InputNumber } from 'antd';
import { thisDay } from '../../browser/dates.ts';
import { CalendarYearsDocument, LoadCalendarYearDocument, type LoadCalendarYearInput } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { WideTable } from '../wide-table.tsx';
import { words } from './words.ts';

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
          {!nodes.some((y) => y.year === next) && <Alert type="warning" showIcon title={words.notLoaded(next)} />}
          <Card
            title={words.loadedYears}
            extra={
              <Step<Omit<LoadCalendarYearInput, 'requestId'>>
                title={words.load}
                explain={words.loadExplain}
                document={LoadCalendarYearDocument}
                input={{}}
                done={words.loaded}
                notNow={!roles.some((r) => r === 'sys' || r === 'jco') && words.loadWho}
                initialValues={{ year: next }}
                prepare={(v) => ({ year: Number(v['year']), source: String(v['source']), off: days(v['off']), work: days(v['work']) })}
              >
                <Form.Item name="year" label={words.year} rules={[{ required: true, message: words.fillInYear }]}>
                  <InputNumber min={2024} max={2100} />
                </Form.Item>
                <Form.Item name="source" label={words.source} rules={[{ required: true, message: words.fillInSource }]}>
                  <Input />
                </Form.Item>
                <Form.Item name="off" label={words.off} rules={[{ required: true, message: words.fillInOff }]}>
                  <Input.TextArea rows={5} />
                </Form.Item>
                <Form.Item name="work" label={words.work}>
                  <Input.TextArea rows={2} />
                </Form.Item>
              </Step>
            }
          >
            <WideTable
              label={words.loadedYears}
              rowKey="year"
              size="small"
              pagination={false}
              dataSource={[...nodes]}
              columns={[
                { title: words.year, dataIndex: 'year' },
                { title: words.notice, dataIndex: 'source' },
                { title: words.holidays, render: (_, y) => words.days(y.off.length) },
                { title: words.worked, render: (_, y) => y.work.join(words.pause) || '—' },
              ]}
            />
          </Card>
        </Flex>
      )}
    </Answered>
  );
}
