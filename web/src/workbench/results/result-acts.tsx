import { Form, Radio, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import {
  type MatterCheckState,
  PublishResultDocument,
  PursueClueDocument,
  RequestCorrectionDocument,
  ReturnResultDocument,
  ReviewResultDocument,
  SubmitForReviewDocument,
  WithholdResultDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { LongItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { CitizenView } from './citizen-view.tsx';
import { Corrected, RedactionFields, withRedaction } from './redaction-fields.tsx';
import type { ResultAtDesk } from './result-words.ts';
import { words } from './words.ts';

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-8). */
const steps = {
  submit: { title: words.submit, roles: ['op', 'ins'], who: words.officerOrInspector, states: ['SIGNED'], clause: 'KF 第二十五条' },
  review: { title: words.review, roles: ['rev'], who: words.otherReviewer, states: ['UNDER_REVIEW'], clause: 'KF 第二十五条' },
  giveBack: {
    title: words.giveBack,
    roles: ['rev', 'dh'],
    who: words.reviewerOrDeputy,
    states: ['UNDER_REVIEW', 'REVIEWED'],
    clause: 'KF 第二十五条',
  },
  publish: {
    title: words.publish,
    roles: ['op', 'rev'],
    who: words.officerOrReviewer,
    states: ['REVIEWED'],
    clause: 'KF 第二十二条第一款',
  },
  withhold: { title: words.withhold, roles: ['dh', 'ph'], who: words.heads, states: ['REVIEWED'], clause: 'KF 第二十二条第一款' },
  clue: {
    title: words.followUp,
    roles: ['op', 'ins'],
    who: words.officerOrInspector,
    states: ['SIGNED', 'UNDER_REVIEW', 'REVIEWED', 'PUBLISHED', 'REDACTED_PUBLISHED', 'WITHHELD'],
    clause: 'PD 第四条、第十三条',
  },
  correct: {
    title: words.correct,
    roles: ['op', 'ins'],
    who: words.officerOrInspector,
    states: ['PUBLISHED', 'REDACTED_PUBLISHED'],
    clause: 'PD 第二十二条',
  },
} as const satisfies Readonly<
  Record<string, { title: string; roles: readonly string[]; who: string; states: readonly MatterCheckState[]; clause: string }>
>;
type StepName = keyof typeof steps;

/** What may be done with a result now, by whom; what may not says why, with the clause. */
export function ResultActs({ result }: { readonly result: ResultAtDesk }) {
  const me = useMe();
  const notNow = (name: StepName): string | false => {
    const { title, roles, who, clause } = steps[name];
    if (me.department !== result.department.code || !roles.some((role) => me.roles.includes(role)))
      return words.by(title, result.department.name, who, clause);
    if (name === 'publish' && result.publication) return words.handedOver(clause);
    return false;
  };
  const isDue = (name: StepName) =>
    (steps[name].states as readonly string[]).includes(result.state) && (name !== 'clue' || result.resultCode === 'NO_RELEVANT_ACTIVITY');
  const input = { matterCheckId: result.id };
  const published = result.publication;
  return (
    <Acts>
      {isDue('submit') && (
        <Step
          title={words.submit}
          type="primary"
          explain={words.submitExplain}
          document={SubmitForReviewDocument}
          input={input}
          notNow={notNow('submit')}
          done={words.submitted}
        />
      )}
      {isDue('review') && (
        <Step
          title={words.approveReview}
          type="primary"
          explain={words.reviewExplain}
          document={ReviewResultDocument}
          input={input}
          notNow={notNow('review')}
          done={words.reviewed}
          initialValues={{ publicText: result.publicText }}
        >
          <LongItem name="publicText" label={words.publicText} maxLength={1000} optional />
          <LongItem name="opinion" label={words.reviewOpinion} maxLength={1000} optional />
        </Step>
      )}
      {isDue('giveBack') && (
        <Step
          title={words.giveBack}
          explain={words.returnExplain}
          document={ReturnResultDocument}
          input={input}
          notNow={notNow('giveBack')}
          done={words.givenBack}
        >
          <LongItem name="reason" label={words.giveBackReason} maxLength={1000} />
        </Step>
      )}
      {isDue('publish') && (
        <Step
          title={words.publish}
          type="primary"
          explain={words.publishExplain}
          document={PublishResultDocument}
          input={input}
          notNow={notNow('publish')}
          done={words.published}
          width={720}
        >
          {result.full && <CitizenView preview={result.full} department={result.department.name} />}
        </Step>
      )}
      {isDue('withhold') && (
        <Step
          title={words.withhold}
          explain={words.withholdExplain}
          document={WithholdResultDocument}
          input={input}
          notNow={notNow('withhold')}
          done={words.decided}
          width={720}
          initialValues={{ mode: 'REDACTED' }}
        >
          <Form.Item name="mode" label={words.method} rules={[{ required: true, message: words.chooseMethod }]}>
            <Radio.Group options={choices('WithholdingMode')} />
          </Form.Item>
          <Form.Item name="secrecyClass" label={words.secrecy} rules={[{ required: true, message: words.chooseSecrecy }]}>
            <Select options={choices('SecrecyClass').filter(({ value }) => value !== 'NONE')} />
          </Form.Item>
          <LongItem name="ground" label={words.legalBasis} maxLength={1000} />
          {result.redacted && <CitizenView preview={result.redacted} department={result.department.name} />}
        </Step>
      )}
      {isDue('clue') && (
        <Step
          title={words.clue}
          explain={words.clueExplain}
          document={PursueClueDocument}
          input={input}
          notNow={notNow('clue')}
          done={words.clueDone}
        >
          <LongItem name="clue" label={words.clueText} maxLength={1000} />
        </Step>
      )}
      {isDue('correct') && (
        <Step
          title={words.requestCorrection}
          explain={words.correctionExplain}
          document={RequestCorrectionDocument}
          input={{ publicationId: published?.id ?? '' }}
          notNow={notNow('correct')}
          done={words.correctionDone}
          prepare={withRedaction}
          initialValues={{ resultCode: result.resultCode, publicText: result.publicText }}
        >
          <LongItem name="error" label={words.error} maxLength={1000} />
          <LongItem name="evidence" label={words.proof} maxLength={1000} />
          <RedactionFields />
          <Corrected />
        </Step>
      )}
    </Acts>
  );
}
