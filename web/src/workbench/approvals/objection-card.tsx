import { Form, Select } from 'antd';
import { choices, word } from '../../browser/words.ts';
import { DecideObjectionDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { Requested, ToAnswer } from './approval-words.ts';
import { words } from './words.ts';

interface ObjectionCardProps {
  readonly objection: ToAnswer;
  /** Corrections of the department, of which those of the same publication may follow from the objection. */
  readonly corrections: readonly Requested[];
}

/** Somebody inspected does not agree: looked at again, answered; what is right is put right by a correction (PD 第二十二条). */
export function ObjectionCard({ objection, corrections }: ObjectionCardProps) {
  const own = corrections.filter(({ publicationId }) => publicationId === objection.publicationId);
  return (
    <ApprovalCard
      kind={words.recheck}
      title={objection.raisedBy}
      since={objection.receivedAt}
      facts={[
        [words.content, objection.content],
        [words.state, word('ObjectionState', objection.state)],
      ]}
      basis="联合细则第二十二条：异议不改变结果，成立的按更正办理"
    >
      <Step
        title={words.answerObjection}
        type="primary"
        explain={words.founded}
        document={DecideObjectionDocument}
        input={{ objectionId: objection.id }}
        done={words.answered}
      >
        <Form.Item name="outcome" label={words.conclusion} rules={[{ required: true, message: words.chooseConclusion }]}>
          <Select options={choices('ObjectionOutcome')} />
        </Form.Item>
        <Form.Item name="correctionId" label={words.correctionOfIt}>
          <Select allowClear options={own.map(({ id, error }) => ({ value: id, label: error }))} notFoundContent={words.noCorrection} />
        </Form.Item>
        <LongItem name="decision" label={words.answer} />
      </Step>
    </ApprovalCard>
  );
}
