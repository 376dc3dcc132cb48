import { Form, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import { RecordCauseVisitDocument, type RecordCauseVisitInput } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { DayItem, dayOf, LongItem, TextItem } from '../form/items.tsx';
import { MatterPicker } from '../matters/matter-picker.tsx';
import { type PickedMatters, referencesOf } from '../matters/picked-matters.ts';
import { useMe } from '../me.tsx';
import { words } from './words.ts';

const recorders = ['op', 'ins'];

/** A visit for a cause the own rules name, with its number; no way into a draw (YX 一). */
export function RecordCauseVisit() {
  const me = useMe();
  return (
    <Step<Omit<RecordCauseVisitInput, 'requestId'>>
      title={words.record}
      type="primary"
      width={640}
      explain={words.recordExplain}
      document={RecordCauseVisitDocument}
      input={{}}
      notNow={!me.roles.some((role) => recorders.includes(role)) && words.recordWho}
      prepare={({ ground, referenceNo, code, matters, visitedOn, summary }) => ({
        ground: ground as NonNullable<RecordCauseVisitInput['ground']>,
        referenceNo: String(referenceNo),
        code: String(code).trim(),
        matterIds: referencesOf(matters as PickedMatters).map(({ matterId }) => matterId),
        visitedOn: dayOf(visitedOn),
        summary: String(summary),
      })}
      done={words.recorded}
    >
      <Form.Item name="ground" label={words.cause} rules={[{ required: true, message: words.chooseCause }]}>
        <Select options={choices('CauseGround')} />
      </Form.Item>
      <TextItem name="referenceNo" label={words.reference} maxLength={100} />
      <TextItem name="code" label={words.code} extra={words.codeExtra} maxLength={60} />
      {me.department && <MatterPicker agency={me.department} />}
      <DayItem name="visitedOn" label={words.inspectedOn} />
      <LongItem name="summary" label={words.summary} maxLength={2000} />
    </Step>
  );
}
