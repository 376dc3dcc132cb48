import { Card, Empty, Tag } from 'antd';
import dayjs from 'dayjs';
import { left, shown } from '../../browser/dates.ts';
import {
  CorrectPenaltyDocument,
  DecidedPenaltiesDocument,
  type DecidedPenaltiesQuery,
  type PenaltyFactsFragment,
  PublishedPenaltiesDocument,
  PublishPenaltyDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { ReasonItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { t } from '../words.ts';
import { Chinese } from '../chinese.tsx';
import { decisionOf, PenaltyFields } from './penalty-fields.tsx';
import { PenaltyTable } from './penalty-table.tsx';
import { a } from './words.ts';

/** Decisions to be published within seven working days, and what everybody reads already (CD 十一, YY 三（六）). */
export function PenaltiesPage() {
  const { department } = useMe();
  const { get } = useAddress();
  const decided = useAsk(DecidedPenaltiesDocument, {});
  const published = useAsk(PublishedPenaltiesDocument, { agency: department ?? '', after: get('after') });
  return (
    <Page title={t.penalties}>
      <Answered of={decided}>
        {({ todos }) => <ToPublish waiting={todos.items.filter(({ kind }) => kind === 'PUBLISH_PENALTY')} />}
      </Answered>
      <Card title={a.publishedTitle}>
        <Answered of={published}>
          {({ publicPenalties: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={a.nonePublished} />
            ) : (
              <>
                <PenaltyTable rows={[...nodes]} acts={(penalty) => <Correct penalty={penalty} />} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

type Waiting = DecidedPenaltiesQuery['todos']['items'][number];

/** Decided and not public: each is a thing to do of the clerk, who alone is told of it. */
const ToPublish = ({ waiting }: { readonly waiting: readonly Waiting[] }) => (
  <Card title={a.toPublish(waiting.length)}>
    {waiting.length === 0 ? (
      <Empty description={a.noneToPublish} />
    ) : (
      <WideTable
        label={a.toPublish(waiting.length)}
        rowKey="subject"
        size="middle"
        dataSource={[...waiting]}
        columns={[
          { title: a.decision, render: (_, p) => <Chinese>{p.about}</Chinese> },
          {
            title: a.publishBy,
            render: (_, p) => (
              <>
                {shown(p.dueOn)}{' '}
                {p.daysLeft !== null && <Tag color={p.daysLeft < 0 ? tones.bad : tones.warn}>{left(p.daysLeft, '天')}</Tag>}
              </>
            ),
          },
          {
            title: a.acts,
            render: (_, p) => (
              <Step
                title={a.publish}
                type="primary"
                explain={a.publishExplain}
                document={PublishPenaltyDocument}
                input={{ penaltyId: p.subject }}
                prepare={({ decisionNo }) => (decisionNo ? { decisionNo: decisionNo as string } : {})}
                done={a.publishDone}
              >
                <TextItem name="decisionNo" label={a.decisionNo} extra={a.numberIfMissing} maxLength={100} optional />
              </Step>
            ),
          },
        ]}
      />
    )}
  </Card>
);

/** Only the version in force is corrected, by the principal head. */
function Correct({ penalty }: { readonly penalty: PenaltyFactsFragment }) {
  const me = useMe();
  if (penalty.state !== 'PUBLISHED') return null;
  const { decisionNo, decidedOn, kind, amount, publicText } = penalty;
  return (
    <Step
      title={a.correct}
      explain={a.correctExplain}
      document={CorrectPenaltyDocument}
      input={{ penaltyId: penalty.id }}
      notNow={!me.roles.includes('ph') && a.correctBy}
      initialValues={{ decisionNo, decidedOn: dayjs(decidedOn), kind, amount, publicText }}
      prepare={({ reason, ...decision }) => ({ decision: decisionOf(decision), reason: reason as string })}
      done={a.correctDone}
    >
      <PenaltyFields />
      <ReasonItem label={a.reason} />
    </Step>
  );
}
