import { Form, Select } from 'antd';
import { choices, word } from '../../browser/words.ts';
import { DecideObjectionDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { Requested, ToAnswer } from './approval-words.ts';

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
      kind="复核异议"
      title={objection.raisedBy}
      since={objection.receivedAt}
      facts={[
        ['内容', objection.content],
        ['状态', word('ObjectionState', objection.state)],
      ]}
      basis="联合细则第二十二条：异议不改变结果，成立的按更正办理"
    >
      <Step
        title="答复异议"
        type="primary"
        explain="异议成立的，先由经办人申请更正，再在此选取该更正。"
        document={DecideObjectionDocument}
        input={{ objectionId: objection.id }}
        done="已答复"
      >
        <Form.Item name="outcome" label="结论" rules={[{ required: true, message: '请选择结论' }]}>
          <Select options={choices('ObjectionOutcome')} />
        </Form.Item>
        <Form.Item name="correctionId" label="由此申请的更正（异议成立时必选）">
          <Select allowClear options={own.map(({ id, error }) => ({ value: id, label: error }))} notFoundContent="该结果还没有更正申请" />
        </Form.Item>
        <LongItem name="decision" label="答复" />
      </Step>
    </ApprovalCard>
  );
}
