import { findAgency } from '@double-random/schema/departments';
import type { ReactNode } from 'react';
import {
  CloseFollowUpDocument,
  CreateReferralDocument,
  MarkSuspectedCrimeDocument,
  OrderRectificationDocument,
  PlanFollowUpDocument,
  PublishHandlingDocument,
  RecordOutcomeDocument,
  RecordPenaltyDecisionDocument,
  RecordPenaltyDocument,
  VerifyRectificationDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { DayItem, dayOf, LongItem, ReasonItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { decisionOf, PenaltyFields } from './penalty-fields.tsx';
import { ReferralFields, referralOf } from './referral-fields.tsx';
import { type FollowUpAtDesk, isDue, notNow, type StepName, type SubjectAtDesk, stepNames, steps } from './steps.ts';
import { followUps } from './words.ts';

interface ActsProps {
  readonly check: SubjectAtDesk;
  readonly followUp: FollowUpAtDesk;
}

/** What may be done with a follow-up now, by whom; what may not says why, with the clause. */
export function FollowUpActs({ check, followUp }: ActsProps) {
  const me = useMe();
  const subgraph = findAgency(followUp.agency)?.subgraph;
  const why = (name: StepName) => notNow(name, followUp, me, subgraph);
  const due = stepNames.filter((name) => isDue(name, followUp));
  return (
    <Acts>
      {due.map((name) => (
        <Act key={name} name={name} check={check} followUp={followUp} why={why(name)} />
      ))}
    </Acts>
  );
}

interface ActProps extends ActsProps {
  readonly name: StepName;
  readonly why: string | false;
}

/** One step by its name: what it asks for, and what it does. */
function Act({ name, check, followUp, why }: ActProps): ReactNode {
  const at = { input: { followUpId: followUp.id }, notNow: why, title: steps[name].title };
  switch (name) {
    case 'plan':
      return (
        <Step
          {...at}
          {...(followUp.owner === null ? { type: 'primary' as const } : {})}
          explain={followUps.planExplain}
          document={PlanFollowUpDocument}
          done={followUps.planDone}
          initialValues={{ owner: followUp.owner, plan: followUp.plan }}
          prepare={({ owner, plan, dueOn }) => ({
            owner: owner as string,
            plan: plan as string,
            dueOn: dueOn ? dayOf(dueOn) : followUp.dueOn,
          })}
        >
          <TextItem name="owner" label={followUps.ownerAccount} maxLength={100} />
          <LongItem name="plan" label={followUps.plan} maxLength={1000} />
          <DayItem name="dueOn" label={followUps.dueOn} optional />
        </Step>
      );
    case 'rectify':
      return (
        <Step
          {...at}
          explain={followUps.rectifyExplain}
          document={OrderRectificationDocument}
          done={followUps.rectifyDone}
          prepare={({ dueOn }) => ({ dueOn: dayOf(dueOn) })}
        >
          <DayItem name="dueOn" label={followUps.rectifyDue} />
        </Step>
      );
    case 'verify':
      return (
        <Step {...at} type="primary" explain={followUps.verifyExplain} document={VerifyRectificationDocument} done={followUps.verifyDone}>
          <LongItem name="note" label={followUps.verifyNote} maxLength={1000} />
        </Step>
      );
    case 'fileCase':
      return (
        <Step
          {...at}
          explain={followUps.caseExplain}
          document={RecordOutcomeDocument}
          input={{ ...at.input, outcome: 'CASE_FILED' }}
          done={followUps.caseDone}
        >
          <LongItem name="note" label={followUps.caseNote} maxLength={1000} />
        </Step>
      );
    case 'list':
      return (
        <Step
          {...at}
          explain={followUps.listExplain}
          document={RecordOutcomeDocument}
          input={{ ...at.input, outcome: 'ABNORMAL_LISTED' }}
          done={followUps.listDone}
        >
          <LongItem name="note" label={followUps.listNote} maxLength={1000} />
        </Step>
      );
    case 'penalise':
      return (
        <Step
          {...at}
          type="primary"
          explain={followUps.penaliseExplain}
          document={RecordPenaltyDocument}
          done={followUps.penaliseDone}
          prepare={(values) => ({ decision: decisionOf(values) })}
        >
          <PenaltyFields />
        </Step>
      );
    case 'waive':
      return (
        <Step
          {...at}
          explain={followUps.waiveExplain}
          document={RecordPenaltyDecisionDocument}
          input={{ ...at.input, penalised: false }}
          done={followUps.waiveDone}
        >
          <LongItem name="note" label={followUps.waiveNote} maxLength={1000} />
        </Step>
      );
    case 'refer':
      return (
        <Step
          {...at}
          explain={followUps.sendExplain}
          document={CreateReferralDocument}
          done={followUps.sendDone}
          initialValues={{ criminal: followUp.suspectedCrime, evidenceIds: [] }}
          prepare={referralOf}
        >
          <ReferralFields evidence={check.evidence ?? []} />
        </Step>
      );
    case 'close':
      return (
        <Step
          {...at}
          explain={followUps.closeExplain}
          document={CloseFollowUpDocument}
          done={followUps.closeDone}
          prepare={({ note }) => ({ note: (note as string | undefined) ?? '' })}
        >
          <LongItem name="note" label={followUps.closeNote} maxLength={1000} optional={followUp.state !== 'OPEN'} />
        </Step>
      );
    case 'suspect':
    case 'clear':
      return (
        <Step
          {...at}
          danger={name === 'suspect'}
          explain={name === 'suspect' ? followUps.suspectExplain : followUps.clearExplain}
          document={MarkSuspectedCrimeDocument}
          input={{ ...at.input, suspected: name === 'suspect' }}
          done={name === 'suspect' ? followUps.suspectDone : followUps.clearDone}
        >
          <ReasonItem label={followUps.reason} />
        </Step>
      );
    case 'tell':
      return (
        <Step {...at} type="primary" explain={followUps.tellExplain} document={PublishHandlingDocument} done={followUps.tellDone}>
          <LongItem name="text" label={followUps.tellText} maxLength={1000} />
        </Step>
      );
  }
}
