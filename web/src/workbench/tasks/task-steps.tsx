import {
  AcknowledgeSchemeDocument,
  CancelTaskDocument,
  CloseTaskDocument,
  ExtendTaskDocument,
  MarkTaskReadyDocument,
  RespondInvitationDocument,
  type TaskQuery,
  type TaskState,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { DayItem, dayOf, ReasonItem } from '../form/items.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { FurtherSteps } from './further-steps.tsx';
import { SchemeStep } from './scheme-step.tsx';
import { isDue } from './step-facts.ts';
import { stepFacts } from './task-facts.ts';
import { TaskStep } from './task-step.tsx';
import { words } from './words.ts';

type Task = TaskQuery['task'];
/** What comes next is on the screen of the draw. */
const toDraw: ReadonlySet<TaskState> = new Set(['READY', 'OBJECTS_DRAWN', 'LOCKED', 'VOIDED']);
/** Whoever executes it acknowledges the scheme until it is dispatched (PD 第十二条). */
const beforeDispatch: ReadonlySet<TaskState> = new Set(['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED']);

/** Steps of a task that are due now; one that is somebody else's says whose, with the clause. */
export function TaskSteps({ task }: { readonly task: Task }) {
  return (
    <Acts>
      <Invitation task={task} />
      {isDue(task, stepFacts.scheme) && <SchemeStep task={task} />}
      <TaskStep
        task={task}
        fact={stepFacts.ready}
        title={words.ready}
        explain={words.readyExplain}
        document={MarkTaskReadyDocument}
        done={words.readyDone}
      />
      <LinkButton to={`/tasks/${task.id}/draw`} type={toDraw.has(task.state) ? 'primary' : 'default'}>
        {words.drawObjects}
      </LinkButton>
      <LinkButton to={`/tasks/${task.id}/teams`} type={task.state === 'DISPATCHED' ? 'primary' : 'default'}>
        {words.team}
      </LinkButton>
      <LinkButton to={`/tasks/${task.id}/papers`}>{words.papers}</LinkButton>
      <FurtherSteps task={task} />
      <TaskStep<{ taskId: string; windowTo: string; reason: string }>
        task={task}
        fact={stepFacts.extend}
        title={words.extend}
        explain={words.extendExplain}
        document={ExtendTaskDocument}
        prepare={({ windowTo, ...rest }) => ({ ...rest, windowTo: dayOf(windowTo) })}
        done={words.extended}
      >
        <DayItem name="windowTo" label={words.extendTo} />
        <ReasonItem />
      </TaskStep>
      <TaskStep
        task={task}
        fact={stepFacts.close}
        title={words.close}
        explain={words.closeExplain}
        document={CloseTaskDocument}
        done={words.closed}
      />
      {[stepFacts.cancel, stepFacts.recall].map((fact) => (
        <TaskStep
          key={fact.who}
          task={task}
          fact={fact}
          title={words.cancel}
          danger
          explain={words.cancelExplain}
          document={CancelTaskDocument}
          done={words.cancelled}
        >
          <ReasonItem />
        </TaskStep>
      ))}
    </Acts>
  );
}

/** What the own department is asked as a participant: whether it comes, and whether it knows the scheme. */
function Invitation({ task }: { readonly task: Task }) {
  const me = useMe();
  const own = task.participants.find(({ department }) => department.code === me.department);
  const input = { taskId: task.id };
  if (!own || own.role === 'INITIATOR' || !me.roles.includes('op')) return null;
  if (own.state === 'INVITED')
    return (
      <>
        <Step
          title={words.accept}
          type="primary"
          explain={words.acceptExplain}
          document={RespondInvitationDocument}
          input={{ ...input, accept: true }}
          done={words.accepted}
        />
        <Step
          title={words.decline}
          explain={words.declineExplain}
          document={RespondInvitationDocument}
          input={{ ...input, accept: false }}
          done={words.declined}
        />
      </>
    );
  const waits = task.scheme && beforeDispatch.has(task.state) && !task.scheme.acknowledgedBy.includes(own.department.code);
  return waits ? (
    <Step
      title={words.acknowledge}
      type="primary"
      explain={words.acknowledgeExplain}
      document={AcknowledgeSchemeDocument}
      input={input}
      done={words.known}
    />
  ) : null;
}
