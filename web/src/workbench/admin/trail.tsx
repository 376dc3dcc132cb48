import { Button, Card, DatePicker, Empty, Flex, Form, Input, Radio, Select, Tag } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { shown } from '../../browser/dates.ts';
import { choices } from '../../browser/words.ts';
import { AuditTrailDocument, type AuditTrailQuery, type TrailOutcome } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { useBooks } from './books.ts';
import { ChainCheck } from './chain-check.tsx';
import { words } from './words.ts';

interface Wanted {
  readonly subject?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly days?: readonly [Dayjs, Dayjs] | null;
}

/** A day in Shanghai as the instant it begins at. */
const begins = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();

/** Who did what, when and why (YX 七（四）). Auditors and heads see their department's people, everybody else himself. */
export function Trail() {
  const { get, set } = useAddress();
  const books = useBooks();
  const book = books.find(({ key }) => key === get('book')) ?? books[0];
  const [from, to] = [get('from'), get('to')];
  const search = {
    subject: get('subject'),
    actor: get('actor'),
    action: get('action'),
    outcome: get('outcome') as TrailOutcome | null,
    since: from && begins(from),
    until: to && begins(dayjs(to).add(1, 'day').format('YYYY-MM-DD')),
  };
  const asked = useAsk((book.department?.document('AuditTrail') ?? AuditTrailDocument) as typeof AuditTrailDocument, {
    ...search,
    first: 50,
    after: get('after'),
  });
  const filter = ({ days, ...texts }: Wanted) =>
    set({
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text?.trim() || null])),
      from: days?.[0].format('YYYY-MM-DD'),
      to: days?.[1].format('YYYY-MM-DD'),
    });
  return (
    <Flex vertical gap={16}>
      {books.length > 1 && (
        <Radio.Group
          aria-label={words.whichTrail}
          value={book.key}
          options={books.map(({ key, title }) => ({ value: key, label: title }))}
          onChange={({ target }) => set({ book: target.value as string })}
        />
      )}
      <Form<Wanted>
        layout="inline"
        className="no-print"
        style={{ rowGap: 12 }}
        onFinish={filter}
        initialValues={{
          subject: search.subject,
          actor: search.actor,
          action: search.action,
          outcome: search.outcome,
          days: from && to ? [dayjs(from), dayjs(to)] : undefined,
        }}
      >
        <Form.Item name="subject">
          <Input aria-label={words.subjectId} placeholder={words.subjectHint} style={{ width: 240 }} />
        </Form.Item>
        <Form.Item name="actor">
          <Input aria-label={words.account} placeholder={words.account} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="action">
          <Input aria-label={words.action} placeholder={words.actionHint} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="outcome">
          <Select
            aria-label={words.result}
            placeholder={words.allOutcomes}
            allowClear
            style={{ width: 130 }}
            options={choices('TrailOutcome')}
          />
        </Form.Item>
        <Form.Item name="days" style={{ maxWidth: '100%' }}>
          <DatePicker.RangePicker aria-label={words.period} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {words.look}
        </Button>
      </Form>
      <Answered of={asked}>
        {({ trail }) => (
          <Card>
            {!trail || trail.nodes.length === 0 ? <Empty description={words.noTrail} /> : <Lines rows={trail.nodes} />}
            {trail && <Pager pageInfo={trail.pageInfo} />}
          </Card>
        )}
      </Answered>
      <ChainCheck key={book.key} book={book} />
    </Flex>
  );
}

const Lines = ({ rows }: { readonly rows: NonNullable<AuditTrailQuery['trail']>['nodes'] }) => (
  <WideTable
    label={words.trail}
    rowKey="seq"
    size="small"
    pagination={false}
    dataSource={[...rows]}
    columns={[
      { title: words.seq, dataIndex: 'seq' },
      { title: words.at, render: (_, t) => shown(t.at) },
      { title: words.account, dataIndex: 'actor' },
      { title: words.acts, dataIndex: 'action' },
      { title: words.subject, dataIndex: 'subject' },
      { title: words.result, render: (_, t) => <Tag color={t.outcome === 'DONE' ? tones.good : tones.bad}>{outcome(t)}</Tag> },
      { title: words.reason, render: (_, t) => t.reason ?? '—' },
      { title: words.approver, render: (_, t) => t.approver ?? '—' },
      { title: words.hashes, render: (_, t) => `${short(t.beforeHash)} → ${short(t.afterHash)}` },
    ]}
  />
);

const short = (hash: string | null) => (hash ? hash.slice(0, 8) : '—');
const outcome = ({ outcome: done, code }: { readonly outcome: string; readonly code: string | null }) =>
  done === 'DONE' ? words.done : words.denied(code ? words.bracketed(code) : '');
