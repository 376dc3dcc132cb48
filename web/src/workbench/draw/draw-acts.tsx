import { Alert, Form, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
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
import { Acts } from '../acts.tsx';
import { LongItem, ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { stepFacts } from '../tasks/task-facts.ts';
import { TaskStep } from '../tasks/task-step.tsx';
import type { Ceremony, RoomTask } from './draw-words.ts';
import { words } from './words.ts';

/** The room of the draw has a row of its own for whatever may be done. */
const beside = (acts: ReactNode) => acts;

/** What may be done in a draw now; what may not says why. */
export function DrawActs({ task, running }: { readonly task: RoomTask; readonly running: boolean }) {
  if (['DRAFT', 'INVITED'].includes(task.state)) return <Alert type="info" showIcon title={words.preparing} />;
  // What has begun goes on by itself or by the parties.
  if (running) return null;
  return (
    <Acts as={beside}>
      <TaskStep<{ taskId: string; minutes?: number }>
        title={words.stage}
        type="primary"
        explain={words.stageExplain}
        document={StartStagedCeremonyDocument}
        task={task}
        fact={stepFacts.draw}
        done={words.staged}
        initialValues={{ minutes: 30 }}
      >
        <Form.Item name="minutes" label={words.minutes} rules={[{ required: true, message: words.fillInMinutes }]}>
          <InputNumber min={5} max={120} precision={0} />
        </Form.Item>
      </TaskStep>
      <TaskStep
        title={words.auto}
        explain={words.autoExplain}
        document={DrawObjectsDocument}
        task={task}
        fact={stepFacts.draw}
        done={words.autoDone}
      />
      <TaskStep
        task={task}
        fact={stepFacts.lock}
        title={words.lock}
        type="primary"
        explain={words.lockExplain}
        document={LockDrawDocument}
        done={words.locked}
      />
      <TaskStep
        task={task}
        fact={stepFacts.dispatch}
        title={words.dispatch}
        type="primary"
        explain={words.dispatchExplain}
        document={DispatchTaskDocument}
        done={words.dispatched}
      />
      <TaskStep
        task={task}
        fact={stepFacts.void}
        title={words.voidDraw}
        danger
        explain={words.voidExplain}
        document={VoidDrawDocument}
        done={words.voided}
      >
        <Form.Item name="reason" label={words.reason} rules={[{ required: true, message: words.chooseReason }]}>
          <Select options={choices('DrawVoidReason')} />
        </Form.Item>
        <LongItem name="note" label={words.remarks} />
      </TaskStep>
    </Acts>
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
  const notNow = (mine && !mine.next && words.turnOf(waitingFor.join(words.comma))) || (!may && words.revealers);
  const mayEnd = me.roles.includes('jco') || (me.roles.includes('ph') && first?.code === me.department);
  return (
    <Acts as={beside}>
      {mine && !mine.revealedAt && (
        <Step
          title={words.revealSeed(mine.name)}
          type="primary"
          explain={words.revealExplain}
          document={RevealSeedDocument}
          input={{ ceremonyId: ceremony.id }}
          notNow={notNow}
          done={words.revealed}
        />
      )}
      {mine && mayEnd && (
        <Step
          title={words.abandon}
          danger
          explain={words.abandonExplain}
          document={AbandonCeremonyDocument}
          input={{ ceremonyId: ceremony.id }}
          done={words.abandoned}
        >
          <ReasonItem />
        </Step>
      )}
      {mine?.revealedAt && <p>{words.waitingFor(waitingFor.join(words.comma))}</p>}
    </Acts>
  );
}
