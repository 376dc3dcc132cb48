import { Card, Empty, Tag } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
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
import { Chinese } from '../chinese.tsx';
import { ReasonItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { due } from '../results/result-words.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { decisionOf, PenaltyFields } from './penalty-fields.tsx';
import { PenaltyTable, saidColumns } from './penalty-table.tsx';
import { words } from './words.ts';

/** Decisions to be published within seven working days, and what everybody reads already (CD 十一, YY 三（六）). */
export function PenaltiesPage() {
  const { department, roles } = useMe();
  const { get } = useAddress();
  const published = useAsk(PublishedPenaltiesDocument, { agency: department ?? '', after: get('after') });
  return (
    <Page title={common.penalties}>
      {roles.some((role) => readers.includes(role)) && <ToPublish />}
      <Card title={words.publishedTitle}>
        <Answered of={published}>
          {({ publicPenalties: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.nonePublished} />
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

type Decided = DecidedPenaltiesQuery['penalties']['nodes'][number];
const readers: readonly string[] = ['op', 'rev', 'dh', 'ph', 'aud'];
const publishers: readonly string[] = ['op', 'rev'];

/** Decided and not public: published by the clerk or the reviewer. */
function ToPublish() {
  const { get } = useAddress();
  const asked = useAsk(DecidedPenaltiesDocument, { after: get('afterDecided') });
  return (
    <Card title={words.toPublish}>
      <Answered of={asked}>
        {({ penalties: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty description={words.noneToPublish} />
          ) : (
            <>
              <DecidedTable rows={[...nodes]} />
              <Pager pageInfo={pageInfo} name="afterDecided" />
            </>
          )
        }
      </Answered>
    </Card>
  );
}

const DecidedTable = ({ rows }: { readonly rows: Decided[] }) => (
  <WideTable
    label={words.toPublish}
    least={880}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      saidColumns.decision,
      { title: words.object, render: (_, p) => <Party penalty={p} /> },
      saidColumns.kind,
      saidColumns.text,
      { title: words.publishBy, render: (_, p) => <PublishBy deadline={p.publicationDeadline} /> },
      { title: words.acts, render: (_, p) => <Publish penalty={p} /> },
    ]}
  />
);

/** Whom it concerns, with the way to the follow-up. */
function Party({ penalty: { followUp } }: { readonly penalty: Decided }) {
  const check = followUp?.matterCheck;
  if (!followUp || !check) return '—';
  return (
    <Link to={`/follow-ups/${followUp.matterCheckId}`}>
      <Chinese>{check.visit?.objectName ?? check.matterName}</Chinese>
    </Link>
  );
}

function PublishBy({ deadline }: { readonly deadline: Decided['publicationDeadline'] }) {
  if (!deadline) return '—';
  const { text, tone } = due(deadline);
  return (
    <>
      {shown(deadline.dueOn)} <Tag color={tone}>{text}</Tag>
    </>
  );
}

function Publish({ penalty }: { readonly penalty: Decided }) {
  const { roles } = useMe();
  return (
    <Step
      title={words.publish}
      type="primary"
      explain={words.publishExplain}
      document={PublishPenaltyDocument}
      input={{ penaltyId: penalty.id }}
      notNow={!roles.some((role) => publishers.includes(role)) && words.publishWho}
      prepare={({ decisionNo }) => (decisionNo ? { decisionNo: decisionNo as string } : {})}
      done={words.publishDone}
    >
      <TextItem name="decisionNo" label={words.decisionNo} extra={words.numberIfMissing} maxLength={100} optional />
    </Step>
  );
}

/** Only the version in force is corrected, by the principal head. */
function Correct({ penalty }: { readonly penalty: PenaltyFactsFragment }) {
  const me = useMe();
  if (penalty.state !== 'PUBLISHED') return null;
  const { decisionNo, decidedOn, kind, amount, publicText } = penalty;
  return (
    <Step
      title={words.correct}
      explain={words.correctExplain}
      document={CorrectPenaltyDocument}
      input={{ penaltyId: penalty.id }}
      notNow={!me.roles.includes('ph') && words.correctBy}
      initialValues={{ decisionNo, decidedOn: dayjs(decidedOn), kind, amount, publicText }}
      prepare={({ reason, ...decision }) => ({ decision: decisionOf(decision), reason: reason as string })}
      done={words.correctDone}
    >
      <PenaltyFields />
      <ReasonItem label={words.reason} />
    </Step>
  );
}
