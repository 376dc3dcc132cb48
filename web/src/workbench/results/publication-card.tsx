import { Alert, Card, Form, Input, Tag, Timeline } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { RecordObjectionDocument, RetryChannelDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import type { ResultAtDesk } from './result-words.ts';

const toneOf = { QUEUED: tones.plain, SENT: tones.busy, ACKED: tones.good, FAILED: tones.bad } as const;

/** Where a result is public, what is still on its way, and how it was corrected. */
export function PublicationCard({ publication }: { readonly publication: NonNullable<ResultAtDesk['publication']> }) {
  const me = useMe();
  const { published, deliveries, corrections } = publication;
  return (
    <Card title="公示" extra={published && <a href={`results/${published.resultNo}`}>公众页面</a>}>
      {published ? (
        <p>
          第{published.version}版，{shown(published.publishedAt)} 公示：{published.resultText}。内容摘要值{' '}
          <code>{published.contentHash.slice(0, 16)}…</code>
        </p>
      ) : (
        <Alert
          type="info"
          showIcon
          title="尚有渠道未确认。全部渠道确认后，公示才算完成（开封细则第二十二条第一款）。"
          style={{ marginBottom: 16 }}
        />
      )}
      <WideTable
        label="公示渠道"
        rowKey="channel"
        size="small"
        dataSource={[...deliveries]}
        columns={[
          { title: '渠道', render: (_, d) => word('Channel', d.channel) },
          { title: '情况', render: (_, d) => <Tag color={toneOf[d.state]}>{word('DeliveryState', d.state)}</Tag> },
          { title: '最近', render: (_, d) => shown(d.at) },
          { title: '说明', render: (_, d) => d.error ?? d.receipt ?? '' },
          {
            title: '办理',
            render: (_, d) =>
              d.state === 'FAILED' && (
                <Step
                  title="再次发送"
                  explain="原因已排除的，再次发送；不会重复公示。"
                  document={RetryChannelDocument}
                  input={{ publicationId: publication.id, channel: d.channel }}
                  notNow={!me.roles.includes('op') && '由经办人办理'}
                  done="已再次发送"
                />
              ),
          },
        ]}
      />
      {published && (
        <div className="acts no-print">
          <Step
            title="登记异议"
            explain="登记检查对象对公示结果的异议，由未参加检查的审核人员复核答复；异议不改变结果，成立的按更正办理。"
            document={RecordObjectionDocument}
            input={{ publicationId: publication.id }}
            notNow={!me.roles.includes('op') && '由公示部门的经办人受理（联合细则第二十二条）'}
            done="异议已登记"
          >
            <Form.Item name="raisedBy" label="提出人" rules={[{ required: true, message: '请填写提出人' }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="content" label="内容" rules={[{ required: true, message: '请填写内容' }]}>
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
          </Step>
        </div>
      )}
      {corrections.length > 0 && (
        <Timeline
          style={{ marginTop: 24 }}
          items={corrections.map((c) => ({
            key: c.id,
            content: (
              <>
                {shown(c.requestedAt)} 申请更正为“{word('ResultCode', c.proposedCode)}”：{c.error}{' '}
                <Tag color={c.state === 'PUBLISHED' ? tones.good : c.state === 'REJECTED' ? tones.bad : tones.busy}>
                  {word('CorrectionState', c.state)}
                </Tag>
                {c.decision && `不同意的理由：${c.decision}`}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
