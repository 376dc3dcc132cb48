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
  const notOp = !me.roles.includes('op') && '由发起部门经办人办理（KF 第十二条第一款）';
  return (
    <>
      <Step<{ taskId: string; acceptMatches: boolean }>
        title="提供任务撮合"
        type="primary"
        explain="平台把本任务待开展的检查与其他同样提供的任务比对。只有双方都提供、都有待开展检查的对象，双方才互相知道。"
        document={OfferTaskForMergingDocument}
        input={{}}
        initialValues={{ acceptMatches: false }}
        notNow={notOp}
        done="已提供撮合"
      >
        <OwnTasks />
        <Form.Item name="acceptMatches" valuePropName="checked">
          <Checkbox>预先同意：对方也预先同意的，自动合为一次检查</Checkbox>
        </Form.Item>
      </Step>
      <Step
        title="撤回提供"
        explain="以后不再比对；未达成的提议随之失效，已合并的不变。"
        document={WithdrawMergeOfferDocument}
        input={{}}
        notNow={notOp}
        done="已撤回"
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
    <Form.Item name="taskId" label="本部门发起的任务" rules={[{ required: true, message: '请选择任务' }]}>
      <Select
        options={tasks.map((t) => ({ value: t.id, label: `${t.no} ${t.name}（${word('TaskState', t.state)}）` }))}
        notFoundContent="没有待开展检查的任务。"
      />
    </Form.Item>
  );
}
