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
          title="决定不提前告知"
          explain="本任务的检查对象一律不提前告知。仅限告知会影响检查效果的，须写明理由。"
          document={DecideNoNoticeDocument}
          done="已决定不提前告知"
        >
          <ReasonItem />
        </TaskStep>
      )}
      {task.kind === 'DIRECTED' && beforeDraw.has(task.state) && own && <Exemption task={task} />}
      {task.population && (
        <TaskStep
          task={task}
          fact={stepFacts.population}
          title="批准限定的范围"
          explain="范围过窄的定向抽查，结果会指向具体对象，须由分管负责人批准后才能抽取（CD 九）。"
          document={ApproveTaskPopulationDocument}
          done="已批准"
        />
      )}
      {leaves && (
        <Step
          title="退出任务"
          danger
          explain="派发后退出的，名单不变，本部门尚未检查的事项记为未检查并写明理由，已签字的结果保留。"
          document={WithdrawParticipantDocument}
          input={input}
          notNow={!me.roles.includes('ph') && '派发后退出由参与部门主要负责人决定（PD 第十三条）'}
          done="已退出"
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
      title="采用豁免"
      explain="采用后，豁免载明的对象在本任务中可以超出本部门的年度次数；只及于本部门的次数。"
      document={UseExemptionDocument}
      input={{ taskId: task.id }}
      notNow={
        (!me.roles.includes('op') && '由本部门经办人办理（KF 第十三条第二款）') ||
        (usable.length === 0 && '本部门没有可以采用的已批准豁免，请先在“次数豁免”中申请')
      }
      done="已采用"
    >
      <Form.Item name="exemptionId" label="已批准的豁免" rules={[{ required: true, message: '请选择豁免' }]}>
        <Select options={usable.map((e) => ({ value: e.id, label: `${e.no} ${word('ExemptionGround', e.ground)}（至 ${e.validTo}）` }))} />
      </Form.Item>
    </Step>
  );
}
