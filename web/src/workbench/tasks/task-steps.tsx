import { DatePicker, Flex, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { Link } from 'react-router';
import {
  CancelTaskDocument,
  CloseTaskDocument,
  ExtendTaskDocument,
  MarkTaskReadyDocument,
  RespondInvitationDocument,
  type TaskQuery,
  type TaskState,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';
import { stepFacts, useNotNow } from './step-facts.ts';

type Task = TaskQuery['task'];
/** What comes next is on the screen of the draw. */
const toDraw: ReadonlySet<TaskState> = new Set(['READY', 'OBJECTS_DRAWN', 'LOCKED', 'VOIDED']);

/** Buttons of the steps of a task; one that is not allowed now says why, with the clause. */
export function TaskSteps({ task }: { readonly task: Task }) {
  const me = useMe();
  const notNow = useNotNow(task);
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
        notNow={notNow(stepFacts.ready)}
        done="任务已就绪"
      />
      <Link to={`/tasks/${task.id}/draw`} className={`ant-btn ${toDraw.has(task.state) ? 'ant-btn-primary' : 'ant-btn-default'}`}>
        抽取检查对象
      </Link>
      <Link to={`/tasks/${task.id}/teams`} className={`ant-btn ${task.state === 'DISPATCHED' ? 'ant-btn-primary' : 'ant-btn-default'}`}>
        检查组
      </Link>
      <Step<{ taskId: string; windowTo: string; reason: string }>
        title="延期"
        explain="延长任务的实施期限，须说明理由。"
        document={ExtendTaskDocument}
        input={input}
        notNow={notNow(stepFacts.extend)}
        prepare={({ windowTo, ...rest }) => ({ ...rest, windowTo: (windowTo as Dayjs).format('YYYY-MM-DD') })}
        done="已延期"
      >
        <Form.Item name="windowTo" label="延至" rules={[{ required: true, message: '请选择日期' }]}>
          <DatePicker />
        </Form.Item>
        <Reason />
      </Step>
      <Step
        title="办结任务"
        explain="结果全部公示、后续处理完毕的任务办结，转入归档。"
        document={CloseTaskDocument}
        input={input}
        notNow={notNow(stepFacts.close)}
        done="任务已办结"
      />
      <Step
        title="取消任务"
        danger
        explain="取消后不能恢复。"
        document={CancelTaskDocument}
        input={input}
        notNow={notNow(stepFacts.cancel)}
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
