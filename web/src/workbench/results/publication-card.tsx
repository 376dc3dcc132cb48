import { Alert, Card, Form, Input, Tag, Timeline } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { RecordObjectionDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { ChannelActs, toneOf } from './channel-acts.tsx';
import type { ResultAtDesk } from './result-words.ts';
import { words } from './words.ts';

/** Where a result is public, what is still on its way, and how it was corrected. */
export function PublicationCard({ publication }: { readonly publication: NonNullable<ResultAtDesk['publication']> }) {
  const me = useMe();
  const { published, deliveries, corrections } = publication;
  return (
    <Card title={words.publication} extra={published && <a href={`results/${published.resultNo}`}>{words.publicPage}</a>}>
      {published ? (
        <p>
          {words.version(published.version, shown(published.publishedAt), published.resultText)}{' '}
          <code>{published.contentHash.slice(0, 16)}…</code>
        </p>
      ) : (
        <Alert type="info" showIcon title={words.unconfirmed} style={{ marginBottom: 16 }} />
      )}
      <WideTable
        label={words.channels}
        rowKey="channel"
        size="small"
        dataSource={[...deliveries]}
        columns={[
          { title: words.channel, render: (_, d) => word('Channel', d.channel) },
          { title: words.situation, render: (_, d) => <Tag color={toneOf[d.state]}>{word('DeliveryState', d.state)}</Tag> },
          { title: words.latest, render: (_, d) => shown(d.at) },
          { title: words.remarks, render: (_, d) => d.error ?? d.receipt ?? '' },
          {
            title: words.acts,
            render: (_, d) => <ChannelActs publicationId={publication.id} delivery={d} />,
          },
        ]}
      />
      {published && (
        <Acts>
          <Step
            title={words.objection}
            explain={words.objectionExplain}
            document={RecordObjectionDocument}
            input={{ publicationId: publication.id }}
            notNow={!me.roles.includes('op') && words.objectionWho}
            done={words.objectionDone}
          >
            <Form.Item name="raisedBy" label={words.raisedBy} rules={[{ required: true, message: words.fillInRaisedBy }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="content" label={words.content} rules={[{ required: true, message: words.fillInContent }]}>
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
          </Step>
        </Acts>
      )}
      {corrections.length > 0 && (
        <Timeline
          style={{ marginTop: 24 }}
          items={corrections.map((c) => ({
            key: c.id,
            content: (
              <>
                {c.redaction
                  ? words.redactionAsked(shown(c.requestedAt), word('PublicationMode', c.redaction.mode), c.redaction.ground)
                  : words.correctionTo(shown(c.requestedAt), word('ResultCode', c.proposedCode), c.error)}{' '}
                <Tag color={c.state === 'PUBLISHED' ? tones.good : c.state === 'REJECTED' ? tones.bad : tones.busy}>
                  {word('CorrectionState', c.state)}
                </Tag>
                {c.decision && words.declinedBecause(c.decision)}
              </>
            ),
          }))}
        />
      )}
    </Card>
  );
}
