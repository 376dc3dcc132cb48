import { Checkbox, Form, Select } from 'antd';
import { word } from '../../browser/words.ts';
import {
  OfferTaskForMergingDocument,
  type TaskState,
  TasksDocument,
  WithdrawMergeOfferDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { words } from './words.ts';

/** While visits are still to be made. */
const withVisitsToMake: ReadonlySet<TaskState> = new Set([
  'READY',
  'OBJECTS_DRAWN',
  'LOCKED',
  'DISPATCHED',
  'INSPECTORS_DRAWN',
  'IN_PROGRESS',
]);

/** A department lets its task's visits be compared with those of others who did the same; nobody else learns of them (CD 九). */
export function OfferSteps() {
  const me = useMe();
  const notOp = !me.roles.includes('op') && words.notOpToOffer;
  return (
    <>
      <Step<{ taskId: string; acceptMatches: boolean }>
        title={words.offer}
        type="primary"
        explain={words.offerExplain}
        document={OfferTaskForMergingDocument}
        input={{}}
        initialValues={{ acceptMatches: false }}
        notNow={notOp}
        done={words.offered}
      >
        <OwnTasks />
        <Form.Item name="acceptMatches" valuePropName="checked">
          <Checkbox>{words.agreeBefore}</Checkbox>
        </Form.Item>
      </Step>
      <Step
        title={words.withdraw}
        explain={words.withdrawExplain}
        document={WithdrawMergeOfferDocument}
        input={{}}
        notNow={notOp}
        done={words.withdrawn}
      >
        <OwnTasks />
      </Step>
    </>
  );
}

function OwnTasks() {
  const me = useMe();
  const { data } = useAsk(TasksDocument, { agency: me.department, first: 100 });
  const tasks = (data?.data.tasks.nodes ?? []).filter(
    ({ state, initiator }) => initiator.code === me.department && withVisitsToMake.has(state),
  );
  return (
    <Form.Item name="taskId" label={words.ownTask} rules={[{ required: true, message: words.chooseTask }]}>
      <Select
        options={tasks.map(({ id, no, name, state }) => ({ value: id, label: words.taskChoice(no, name, word('TaskState', state)) }))}
        notFoundContent={words.noTask}
      />
    </Form.Item>
  );
}
