import { Form, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { PenaltyDecisionInput } from '../../generated/workbench/graphql.ts';
import { DayItem, dayOf, LongItem, TextItem } from '../form/items.tsx';
import { words } from './words.ts';

/** What a decision says (CD 十一). */
export const PenaltyFields = () => (
  <>
    <TextItem name="decisionNo" label={words.decisionNo} maxLength={100} optional />
    <DayItem name="decidedOn" label={words.decidedOn} />
    <Form.Item name="kind" label={words.kind} rules={[{ required: true, message: words.kind }]}>
      <Select options={choices('PenaltyKind')} />
    </Form.Item>
    <TextItem name="amount" label={words.amount} extra={words.amountHelp} maxLength={16} optional />
    <LongItem name="publicText" label={words.publicText} extra={words.publicTextHelp} maxLength={2000} />
  </>
);

/** What was filled in, as the platform takes it; what is left empty is not there. */
export const decisionOf = ({ decisionNo, decidedOn, kind, amount, publicText }: Readonly<Record<string, unknown>>): PenaltyDecisionInput =>
  ({
    decidedOn: dayOf(decidedOn),
    kind,
    publicText,
    ...(decisionNo ? { decisionNo } : {}),
    ...(amount ? { amount } : {}),
  }) as PenaltyDecisionInput;
