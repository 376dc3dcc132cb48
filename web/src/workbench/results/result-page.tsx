import { Alert, Card, Col, Descriptions, Flex, Form, Input, Row, Tabs, Tag } from 'antd';
import { useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { ConfirmAfterConflictDocument, ResultAtDeskDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { LinkButton } from '../link-button.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { CitizenView } from './citizen-view.tsx';
import { PublicationCard } from './publication-card.tsx';
import { ResultActs } from './result-acts.tsx';
import { ResultRecord } from './result-record.tsx';
import { due, type ResultAtDesk } from './result-words.ts';
import { words } from './words.ts';

/** One result on its way to the public: what was found, what will be seen, what is next. */
export function ResultPage() {
  const { id = '' } = useParams();
  const asked = useAsk(ResultAtDeskDocument, { id });
  return <Answered of={asked}>{({ matterCheck }) => <OneResult result={matterCheck} />}</Answered>;
}

function OneResult({ result }: { readonly result: ResultAtDesk }) {
  const { text, tone } = due(result.publicationDeadline);
  const department = result.department.name;
  const open = result.conflictReviews.filter(({ confirmedAt }) => confirmedAt === null);
  return (
    <Page
      title={result.visit?.objectName ?? result.matterName}
      extra={<LinkButton to={`/visits/${result.visitId}`}>{words.ofVisit}</LinkButton>}
    >
      {open.map((review) => (
        <Alert
          key={review.id}
          type="warning"
          showIcon
          title={words.conflict(review.note)}
          action={
            <Step
              title={words.confirm}
              explain={words.confirmExplain}
              document={ConfirmAfterConflictDocument}
              input={{ conflictReviewId: review.id }}
              done={words.confirmed}
            >
              <Form.Item name="opinion" label={words.opinion} rules={[{ required: true, message: words.fillInOpinion }]}>
                <Input.TextArea rows={3} maxLength={500} showCount />
              </Form.Item>
            </Step>
          }
        />
      ))}
      {result.returnReason && (
        <Alert type="warning" showIcon title={words.sentBack(result.returnReason)} description={words.sentBackExplain} />
      )}
      <Card>
        <Descriptions
          column={{ xs: 1, sm: 2, lg: 3 }}
          items={[
            { key: 'matter', label: words.matter, children: result.matterName },
            { key: 'department', label: words.byDepartment, children: department },
            { key: 'state', label: words.state, children: word('MatterCheckState', result.state) },
            { key: 'result', label: words.checkResult, children: <strong>{word('ResultCode', result.resultCode)}</strong> },
            { key: 'formed', label: words.formedOn, children: shown(result.formedOn) },
            { key: 'signed', label: words.signature, children: words.inspectors(result.signatures) },
            {
              key: 'due',
              label: words.publishBy,
              children: (
                <>
                  {result.publicationDeadline?.dueOn ?? '—'}　<Tag color={tone}>{text}</Tag>
                  <small lang="zh-CN">{result.publicationDeadline?.clause}</small>
                </>
              ),
            },
            ...(result.review
              ? [{ key: 'review', label: words.review, children: `${shown(result.review.at)} ${result.review.opinion ?? words.agreed}` }]
              : []),
            ...(result.reason ? [{ key: 'reason', label: words.reason, children: result.reason.text ?? result.reason.code }] : []),
          ]}
        />
        <ResultActs result={result} />
      </Card>
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={14}>
          <Card title={words.record}>
            <ResultRecord result={result} />
          </Card>
        </Col>
        <Col xs={24} xl={10}>
          <Flex vertical gap={16}>
            <Card title={words.seenByPublic}>
              <SeenByPublic result={result} />
            </Card>
            {result.publication && <PublicationCard publication={result.publication} />}
          </Flex>
        </Col>
      </Row>
    </Page>
  );
}

/** Before it is public, both ways it may be; afterwards only what the public does see. */
function SeenByPublic({ result: { state, full, redacted, department } }: { readonly result: ResultAtDesk }) {
  if (state === 'WITHHELD') return <p style={{ color: tones.plain }}>{words.nothingSeen}</p>;
  const ways = [
    ...(full && state !== 'REDACTED_PUBLISHED' ? [{ key: 'full', label: words.inFull, preview: full }] : []),
    ...(redacted && state !== 'PUBLISHED' ? [{ key: 'part', label: words.inPart, preview: redacted }] : []),
  ];
  if (ways.length === 0) return <p style={{ color: tones.plain }}>{words.noPreview}</p>;
  return (
    <Tabs
      items={ways.map(({ key, label, preview }) => ({
        key,
        label,
        children: <CitizenView preview={preview} department={department.name} />,
      }))}
    />
  );
}
