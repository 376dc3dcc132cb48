import { Alert, Card, Descriptions, Empty, Tag } from 'antd';
import { useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { FollowUpAtDeskDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Chinese } from '../chinese.tsx';
import { LinkButton } from '../link-button.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { FollowUpActs } from './follow-up-acts.tsx';
import { PenaltyTable } from './penalty-table.tsx';
import { ReferralTable } from './referral-table.tsx';
import { crimeNotSent, type FollowUpAtDesk, type SubjectAtDesk } from './steps.ts';
import { followUps } from './words.ts';

/** One follow-up, by the result it arose from: who pursues it, how it stands, what may be done next. */
export function FollowUpPage() {
  const { id = '' } = useParams();
  const asked = useAsk(FollowUpAtDeskDocument, { id });
  return (
    <Answered of={asked}>
      {({ matterCheck }) =>
        matterCheck.followUp ? (
          <OneFollowUp check={matterCheck} followUp={matterCheck.followUp} />
        ) : (
          <Page title={followUps.followUp} extra={<LinkButton to={`/results/${matterCheck.id}`}>{followUps.toResult}</LinkButton>}>
            <Card>
              <Empty description={followUps.notOpened} />
            </Card>
          </Page>
        )
      }
    </Answered>
  );
}

function OneFollowUp({ check, followUp }: { readonly check: SubjectAtDesk; readonly followUp: FollowUpAtDesk }) {
  const penalties = check.publication?.published?.penalties ?? [];
  return (
    <Page
      title={
        <>
          {followUps.followUp} <Chinese>{check.visit?.objectName ?? check.matterName}</Chinese>
        </>
      }
      extra={
        <>
          <LinkButton to={`/results/${check.id}`}>{followUps.toResult}</LinkButton>
          <LinkButton to={`/visits/${check.visitId}`}>{followUps.toVisit}</LinkButton>
          {check.visit && <LinkButton to={`/tasks/${check.visit.taskId}`}>{followUps.toTask}</LinkButton>}
        </>
      }
    >
      {crimeNotSent(followUp) && <Alert type="error" showIcon title={followUps.crimeNotSent} />}
      <Card>
        <Descriptions column={{ xs: 1, sm: 2, lg: 3 }} items={factsOf(check, followUp)} />
        <FollowUpActs check={check} followUp={followUp} />
      </Card>
      <Card title={followUps.referralsSent}>
        {followUp.referrals.length === 0 ? (
          <Empty description={followUps.noReferralSent} />
        ) : (
          <ReferralTable rows={[...followUp.referrals]} />
        )}
      </Card>
      {(followUp.outcome === 'CASE_FILED' || penalties.length > 0) && (
        <Card
          title={followUps.penaltiesPublic}
          extra={followUp.state === 'PENALISED' && <LinkButton to="/penalties">{followUps.toPenalties}</LinkButton>}
        >
          {penalties.length === 0 ? <Empty description={followUps.noPenaltyPublic} /> : <PenaltyTable rows={[...penalties]} />}
        </Card>
      )}
    </Page>
  );
}

/** What is written of it; long texts take the whole line. */
const factsOf = (check: SubjectAtDesk, followUp: FollowUpAtDesk) => [
  { key: 'matter', label: followUps.matter, children: <Chinese>{check.matterName}</Chinese> },
  { key: 'result', label: followUps.result, children: word('ResultCode', check.resultCode) },
  {
    key: 'state',
    label: followUps.state,
    children: (
      <>
        <strong>{word('FollowUpState', followUp.state)}</strong>　
        {followUp.suspectedCrime && <Tag color={tones.bad}>{followUps.crime}</Tag>}
      </>
    ),
  },
  { key: 'owner', label: followUps.owner, children: followUp.owner ?? <Tag color={tones.warn}>{followUps.noOwner}</Tag> },
  { key: 'due', label: followUps.dueOn, children: shown(followUp.dueOn) },
  { key: 'outcome', label: followUps.outcome, children: word('FollowUpOutcome', followUp.outcome) },
  { key: 'opened', label: followUps.openedAt, children: shown(followUp.openedAt) },
  { key: 'closed', label: followUps.closedAt, children: shown(followUp.closedAt) },
  { key: 'plan', label: followUps.plan, span: 'filled' as const, children: <Chinese>{followUp.plan}</Chinese> },
  ...(followUp.note ? [{ key: 'note', label: followUps.note, span: 'filled' as const, children: <Chinese>{followUp.note}</Chinese> }] : []),
  ...(followUp.publicText
    ? [
        {
          key: 'public',
          label: followUps.published,
          span: 'filled' as const,
          children: (
            <>
              {shown(followUp.publicAt)}　<Chinese>{followUp.publicText}</Chinese>
            </>
          ),
        },
      ]
    : []),
];
