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
    <Page title={result.visit?.objectName ?? result.matterName} extra={<LinkButton to={`/visits/${result.visitId}`}>所属检查</LinkButton>}>
      {open.map((review) => (
        <Alert
          key={review.id}
          type="warning"
          showIcon
          title={`检查后发现检查人员有利害关系：${review.note}。须重新审核确认（开封细则第十七条）。`}
          action={
            <Step
              title="审核确认"
              explain="由未参加检查的审核人员重新审核，确认结果是否成立。"
              document={ConfirmAfterConflictDocument}
              input={{ conflictReviewId: review.id }}
              done="已确认"
            >
              <Form.Item name="opinion" label="意见" rules={[{ required: true, message: '请填写意见' }]}>
                <Input.TextArea rows={3} maxLength={500} showCount />
              </Form.Item>
            </Step>
          }
        />
      ))}
      <Card>
        <Descriptions
          column={{ xs: 1, sm: 2, lg: 3 }}
          items={[
            { key: 'matter', label: '抽查事项', children: result.matterName },
            { key: 'department', label: '检查部门', children: department },
            { key: 'state', label: '状态', children: word('MatterCheckState', result.state) },
            { key: 'result', label: '检查结果', children: <strong>{word('ResultCode', result.resultCode)}</strong> },
            { key: 'formed', label: '形成结果', children: shown(result.formedOn) },
            { key: 'signed', label: '签字', children: `${result.signatures}名检查人员` },
            {
              key: 'due',
              label: '公示期限',
              children: (
                <>
                  {result.publicationDeadline?.dueOn ?? '—'}　<Tag color={tone}>{text}</Tag>
                  <small>{result.publicationDeadline?.clause}</small>
                </>
              ),
            },
            ...(result.review
              ? [{ key: 'review', label: '审核', children: `${shown(result.review.at)} ${result.review.opinion ?? '同意'}` }]
              : []),
            ...(result.reason ? [{ key: 'reason', label: '理由', children: result.reason.text ?? result.reason.code }] : []),
          ]}
        />
        <ResultActs result={result} />
      </Card>
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={14}>
          <Card title="检查记录（不公开）">
            <ResultRecord result={result} />
          </Card>
        </Col>
        <Col xs={24} xl={10}>
          <Flex vertical gap={16}>
            <Card title="公众所见">
              {result.full ? (
                <Tabs
                  items={[
                    { key: 'full', label: '全文公示', children: <CitizenView preview={result.full} department={department} /> },
                    ...(result.redacted
                      ? [
                          {
                            key: 'part',
                            label: '依法部分公示',
                            children: <CitizenView preview={result.redacted} department={department} />,
                          },
                        ]
                      : []),
                  ]}
                />
              ) : (
                <p style={{ color: tones.plain }}>检查结束、录入结果后，可在这里预览公众所见的内容。</p>
              )}
            </Card>
            {result.publication && <PublicationCard publication={result.publication} />}
          </Flex>
        </Col>
      </Row>
    </Page>
  );
}
