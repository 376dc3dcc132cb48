import { Alert, Form, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import {
  AbandonCeremonyDocument,
  DispatchTaskDocument,
  DrawObjectsDocument,
  LockDrawDocument,
  RevealSeedDocument,
  StartStagedCeremonyDocument,
  VoidDrawDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem, ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { StepReasons } from '../step-reasons.tsx';
import { isDue, useNotNow } from '../tasks/step-facts.ts';
import { stepFacts } from '../tasks/task-facts.ts';
import { TaskStep } from '../tasks/task-step.tsx';
import type { Ceremony, RoomTask } from './draw-words.ts';

/** What may be done in a draw now; what may not says why. */
export function DrawActs({ task, running }: { readonly task: RoomTask; readonly running: boolean }) {
  const notNow = useNotNow(task);
  if (['DRAFT', 'INVITED'].includes(task.state))
    return <Alert type="info" showIcon title="任务还在准备。各参加部门答复、检查方案备好、两库确认后，才可以抽取（PD 第十一条）。" />;
  // What has begun goes on by itself or by the parties.
  if (running) return null;
  const due = [stepFacts.draw, stepFacts.lock, stepFacts.dispatch, stepFacts.void].filter((step) => isDue(task, step));
  return (
    <>
      <TaskStep<{ taskId: string; minutes?: number }>
        title="开始公开摇号"
        type="primary"
        explain="名单和规则当即封存，随后各部门、联席会议办公室当众依次揭示，最后一方揭示即产生名单。名单产生后不得更改。"
        document={StartStagedCeremonyDocument}
        task={task}
        fact={stepFacts.draw}
        done="已封存，请各方依次揭示"
        initialValues={{ minutes: 30 }}
      >
        <Form.Item name="minutes" label="时限（分钟），到时仍有一方未揭示的，本次作废" rules={[{ required: true, message: '请填写时限' }]}>
          <InputNumber min={5} max={120} precision={0} />
        </Form.Item>
      </TaskStep>
      <TaskStep
        title="自动抽取"
        explain="名单和规则封存后，各方的随机数由各部门系统自动揭示，随即产生名单。名单产生后不得更改。"
        document={DrawObjectsDocument}
        task={task}
        fact={stepFacts.draw}
        done="抽取已进行"
      />
      <TaskStep
        task={task}
        fact={stepFacts.lock}
        title="确认并锁定名单"
        type="primary"
        explain="名单锁定后不得更改。"
        document={LockDrawDocument}
        done="名单已锁定"
      />
      <TaskStep
        task={task}
        fact={stepFacts.dispatch}
        title="派发任务"
        type="primary"
        explain="为每个抽中的检查对象建立一次检查，派发给各部门。"
        document={DispatchTaskDocument}
        done="已派发"
      />
      <TaskStep
        task={task}
        fact={stepFacts.void}
        title="作废抽取"
        danger
        explain="作废后须重新抽取，已作废的抽取及理由永久保留并公开。"
        document={VoidDrawDocument}
        done="抽取已作废"
      >
        <Form.Item name="reason" label="理由" rules={[{ required: true, message: '请选择理由' }]}>
          <Select options={choices('DrawVoidReason')} />
        </Form.Item>
        <LongItem name="note" label="说明" />
      </TaskStep>
      <StepReasons reasons={due.map(notNow)} />
    </>
  );
}

/** What a party of an open ceremony may do: reveal when it is its turn; end it, for those who answer for the draw. */
export function CeremonyActs({ ceremony }: { readonly ceremony: Ceremony }) {
  const me = useMe();
  if (ceremony.state !== 'OPEN' || !ceremony.staged) return null;
  const mine = ceremony.parties.find(({ code }) => code === me.department);
  const [first] = ceremony.parties;
  const waitingFor = ceremony.parties.filter(({ next }) => next).map(({ name }) => name);
  const may = me.roles.some((role) => ['op', 'dh', 'ph', 'jco'].includes(role));
  const notNow =
    (mine && !mine.next && `现在轮到${waitingFor.join('、')}揭示；发起部门最先，联席会议办公室最后`) ||
    (!may && '由参加抽取的部门的经办人、负责人和联席会议办公室揭示');
  const mayEnd = me.roles.includes('jco') || (me.roles.includes('ph') && first?.code === me.department);
  return (
    <>
      {mine && !mine.revealedAt && (
        <Step
          title={`揭示${mine.name}的种子`}
          type="primary"
          explain="当众揭示本方事先承诺的随机数。揭示后不能收回；最后一方揭示即产生名单。"
          document={RevealSeedDocument}
          input={{ ceremonyId: ceremony.id }}
          notNow={notNow}
          done="已揭示"
        />
      )}
      <StepReasons reasons={[mine?.revealedAt ? `本方已经揭示，等待${waitingFor.join('、')}揭示` : notNow]} />
      {mine && mayEnd && (
        <Step
          title="中止摇号"
          danger
          explain="中止后本次作废，已揭示的不再使用；理由留痕。"
          document={AbandonCeremonyDocument}
          input={{ ceremonyId: ceremony.id }}
          done="已中止"
        >
          <ReasonItem />
        </Step>
      )}
    </>
  );
}
