import { Form, Radio } from 'antd';
import { CorrectCapEntryDocument, type CorrectCapEntryInput, InitiatorOfTaskDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import { ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import type { DeskVisit } from './visit-timeline.tsx';
import { words } from './words.ts';

/** What the ledger counts of a visit that is over is final; an error in it is put right by the initiator's principal head (C-5). */
export function CorrectCap({ visit }: { readonly visit: DeskVisit }) {
  const me = useMe();
  const head = me.roles.includes('ph');
  const over = visit.state === 'FINISHED' || visit.state === 'CANCELLED';
  const { data } = useAsk(InitiatorOfTaskDocument, { taskId: visit.taskId }, head && over);
  if (!over) return null;
  const may = head && data?.data.task.initiator.code === me.department;
  return (
    <Step<Omit<CorrectCapEntryInput, 'requestId'>>
      title={words.correctCap}
      explain={words.correctCapExplain(visit.capYear)}
      document={CorrectCapEntryDocument}
      input={{ visitId: visit.id }}
      notNow={!may && words.correctCapWho}
      done={words.capCorrected}
    >
      <Form.Item name="counted" label={words.countedAs} rules={[{ required: true, message: words.chooseCounted }]}>
        <Radio.Group
          options={[
            { value: true, label: words.doesCount },
            { value: false, label: words.notCounted },
          ]}
        />
      </Form.Item>
      <ReasonItem label={words.errorAndProof} />
    </Step>
  );
}
