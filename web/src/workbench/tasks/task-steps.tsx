import { DatePicker, Flex, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { choices, word } from '../../browser/words.ts';
import {
  CancelTaskDocument,
  DispatchTaskDocument,
  DrawInspectorsDocument,
  ExtendTaskDocument,
  LockDrawDocument,
  MarkTaskReadyDocument,
  RespondInvitationDocument,
  type TaskQuery,
  type TaskState,
  VoidDrawDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';

type Task = TaskQuery['task'];

interface StepFact {
  /** Roles that carry the step out, and who has them, for the sentence that says why not. */
  readonly roles: readonly string[];
  readonly who: string;
  readonly states: readonly TaskState[];
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-4). */
const steps = {
  ready: { roles: ['op'], who: '发起部门经办人', states: ['INVITED', 'DRAFT'], clause: 'PD 第十一条第2款' },
  lock: { roles: ['op'], who: '发起部门经办人', states: ['OBJECTS_DRAWN'], clause: 'PD 第十五条第1款' },
  void: { roles: ['ph'], who: '发起部门主要负责人', states: ['OBJECTS_DRAWN', 'LOCKED'], clause: 'PD 第十五条第1款' },
  dispatch: { roles: ['op'], who: '发起部门经办人', states: ['LOCKED'], clause: 'PD 第十六条' },
  inspectors: { roles: ['op'], who: '发起部门经办人', states: ['DISPATCHED'], clause: 'PD 第十七条' },
  extend: {
    roles: ['op'],
    who: '发起部门经办人',
    states: ['READY', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'],
    clause: 'PD 第十二条',
  },
  cancel: { roles: ['op', 'dh'], who: '发起部门', states: ['DRAFT', 'INVITED', 'READY'], clause: 'PD 第八条' },
} satisfies Readonly<Record<string, StepFact>>;

/** Buttons of the steps of a task; one that is not allowed now says why, with the clause. */
export function TaskSteps({ task }: { readonly task: Task }) {
  const me = useMe();
  const notNow = ({ roles, who, states, clause }: StepFact): string | false => {
    if (!states.includes(task.state))
      return `当前为“${word('TaskState', task.state)}”，此步骤在“${states.map((s) => word('TaskState', s)).join('”或“')}”时进行（${clause}）`;
    if (me.department !== task.initiator.code || !roles.some((role) => me.roles.includes(role))) return `由${who}办理（${clause}）`;
    return false;
  };
  const invited = task.participants.find(({ department, state }) => department.code === me.department && state === 'INVITED');
  const input = { taskId: task.id };
  return (
    <Flex gap={8} wrap>
      {invited && (
        <>
          <Step
            title="同意参加"
            type="primary"
            explain="确认本部门参加这次联合抽查。"
            document={RespondInvitationDocument}
            input={{ ...input, accept: true }}
            done="已答复参加"
          />
          <Step
            title="不参加"
            explain="本部门不参加这次联合抽查，发起部门会看到答复。"
            document={RespondInvitationDocument}
            input={{ ...input, accept: false }}
            done="已答复不参加"
          />
        </>
      )}
      <Step
        title="两库已确认，可以抽取"
        explain="各参加部门确认名录库后，任务进入待抽取。"
        document={MarkTaskReadyDocument}
        input={input}
        notNow={notNow(steps.ready)}
        done="任务已就绪"
      />
      <Step
        title="锁定名单"
        explain="名单锁定后不得更改。"
        document={LockDrawDocument}
        input={input}
        notNow={notNow(steps.lock)}
        done="名单已锁定"
      />
      <Step
        title="派发任务"
        explain="为每个抽中的检查对象建立一次检查，派发给各部门。"
        document={DispatchTaskDocument}
        input={input}
        notNow={notNow(steps.dispatch)}
        done="已派发"
      />
      <Step
        title="抽取检查人员"
        explain="从各部门执法检查人员中随机抽取检查组，持证、专长、回避均已考虑。"
        document={DrawInspectorsDocument}
        input={input}
        notNow={notNow(steps.inspectors)}
        done="检查组已抽取"
      />
      <Step<{ taskId: string; windowTo: string; reason: string }>
        title="延期"
        explain="延长任务的实施期限，须说明理由。"
        document={ExtendTaskDocument}
        input={input}
        notNow={notNow(steps.extend)}
        prepare={({ windowTo, ...rest }) => ({ ...rest, windowTo: (windowTo as Dayjs).format('YYYY-MM-DD') })}
        done="已延期"
      >
        <Form.Item name="windowTo" label="延至" rules={[{ required: true, message: '请选择日期' }]}>
          <DatePicker />
        </Form.Item>
        <Reason />
      </Step>
      <Step
        title="作废抽取"
        danger
        explain="作废后须重新抽取，已作废的抽取及理由永久保留并公开。"
        document={VoidDrawDocument}
        input={input}
        notNow={notNow(steps.void)}
        done="抽取已作废"
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, message: '请选择理由' }]}>
          <Select options={choices('DrawVoidReason')} />
        </Form.Item>
        <Form.Item name="note" label="说明" rules={[{ required: true, message: '请填写说明' }]}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Step>
      <Step
        title="取消任务"
        danger
        explain="取消后不能恢复。"
        document={CancelTaskDocument}
        input={input}
        notNow={notNow(steps.cancel)}
        done="任务已取消"
      >
        <Reason />
      </Step>
    </Flex>
  );
}

const Reason = () => (
  <Form.Item name="reason" label="理由" rules={[{ required: true, message: '请填写理由' }]}>
    <Input.TextArea rows={3} maxLength={500} showCount />
  </Form.Item>
);
