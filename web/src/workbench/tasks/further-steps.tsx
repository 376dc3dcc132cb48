import { Form, Select } from 'antd';
import { word } from '../../browser/words.ts';
import {
  ApproveTaskPopulationDocument,
  DecideNoNoticeDocument,
  type TaskQuery,
  type TaskState,
  UsableExemptionsDocument,
  UseExemptionDocument,
  WithdrawParticipantDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import { ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { stepFacts } from './task-facts.ts';
import { TaskStep } from './task-step.tsx';
import { words } from './words.ts';

type Task = TaskQuery['task'];

const underWay: ReadonlySet<TaskState> = new Set(['DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS']);
const beforeDraw: ReadonlySet<TaskState> = new Set(['DRAFT', 'INVITED', 'READY']);

/** What not every task needs: to come unannounced, to draw by an exemption, to leave. */
export function FurtherSteps({ task }: { readonly task: Task }) {
  const me = useMe();
  const input = { taskId: task.id };
  const own = task.participants.find(({ department }) => department.code === me.department);
  const leaves = own?.role === 'PARTICIPANT' && own.state === 'ACCEPTED' && underWay.has(task.state);
  return (
    <>
      {!task.noNoticeReason && (
        <TaskStep
          task={task}
          fact={stepFacts.noNotice}
          title={words.noNotice}
          explain={words.noNoticeExplain}
          document={DecideNoNoticeDocument}
          done={words.noNoticeDone}
        >
          <ReasonItem />
        </TaskStep>
      )}
      {task.kind === 'DIRECTED' && beforeDraw.has(task.state) && own && <Exemption task={task} />}
      {task.population && (
        <TaskStep
          task={task}
          fact={stepFacts.population}
          title={words.approvePopulation}
          explain={words.approvePopulationExplain}
          document={ApproveTaskPopulationDocument}
          done={words.granted}
        />
      )}
      {leaves && (
        <Step
          title={words.leave}
          danger
          explain={words.leaveExplain}
          document={WithdrawParticipantDocument}
          input={input}
          notNow={!me.roles.includes('ph') && words.leaveWho}
          done={words.left}
        >
          <ReasonItem />
        </Step>
      )}
    </>
  );
}

/** Each department brings its own: an exemption reaches no other department's cap. */
function Exemption({ task }: { readonly task: Task }) {
  const me = useMe();
  const { data } = useAsk(UsableExemptionsDocument, { agency: me.department ?? '' }, me.roles.includes('op'));
  const taken = new Set(task.exemptions.map(({ exemptionId }) => exemptionId));
  const usable = (data?.data.exemptions.nodes ?? []).filter(({ id }) => !taken.has(id));
  return (
    <Step
      title={words.useExemption}
      explain={words.useExemptionExplain}
      document={UseExemptionDocument}
      input={{ taskId: task.id }}
      notNow={(!me.roles.includes('op') && words.exemptionWho) || (usable.length === 0 && words.noExemption)}
      done={words.exemptionUsed}
    >
      <Form.Item name="exemptionId" label={words.approvedExemption} rules={[{ required: true, message: words.chooseExemption }]}>
        <Select
          options={usable.map((e) => ({ value: e.id, label: words.exemptionLine(e.no, word('ExemptionGround', e.ground), e.validTo) }))}
        />
      </Form.Item>
    </Step>
  );
}
