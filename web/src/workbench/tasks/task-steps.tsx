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
import { DayItem, dayOf, ReasonItem } from '../form/items.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { StepReasons } from '../step-reasons.tsx';
import { FurtherSteps } from './further-steps.tsx';
import { SchemeStep } from './scheme-step.tsx';
import { isDue, useNotNow } from './step-facts.ts';
import { stepFacts } from './task-facts.ts';
import { TaskStep } from './task-step.tsx';

type Task = TaskQuery['task'];
/** What comes next is on the screen of the draw. */
const toDraw: ReadonlySet<TaskState> = new Set(['READY', 'OBJECTS_DRAWN', 'LOCKED', 'VOIDED']);
/** Whoever executes it acknowledges the scheme until it is dispatched (PD 第十二条). */
const beforeDispatch: ReadonlySet<TaskState> = new Set(['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED']);

/** What every task goes through; the others say on their button why not. */
const { noNotice: _, population: __, ...everyTask } = stepFacts;

/** Steps of a task that are due now; one that is somebody else's says whose, with the clause. */
export function TaskSteps({ task }: { readonly task: Task }) {
  const notNow = useNotNow(task);
  const due = Object.values(everyTask).filter((step) => isDue(task, step));
  return (
    <>
      <div className="acts no-print">
        <Invitation task={task} />
        {isDue(task, stepFacts.scheme) && <SchemeStep task={task} />}
        <TaskStep
          task={task}
          fact={stepFacts.ready}
          title="两库已确认，可以抽取"
          explain="各参加部门确认名录库后，任务进入待抽取。"
          document={MarkTaskReadyDocument}
          done="任务已就绪"
        />
        <LinkButton to={`/tasks/${task.id}/draw`} type={toDraw.has(task.state) ? 'primary' : 'default'}>
          抽取检查对象
        </LinkButton>
        <LinkButton to={`/tasks/${task.id}/teams`} type={task.state === 'DISPATCHED' ? 'primary' : 'default'}>
          检查组
        </LinkButton>
        <LinkButton to={`/tasks/${task.id}/papers`}>文书</LinkButton>
        <FurtherSteps task={task} />
        <TaskStep<{ taskId: string; windowTo: string; reason: string }>
          task={task}
          fact={stepFacts.extend}
          title="延期"
          explain="延长任务的实施期限，须说明理由。"
          document={ExtendTaskDocument}
          prepare={({ windowTo, ...rest }) => ({ ...rest, windowTo: dayOf(windowTo) })}
          done="已延期"
        >
          <DayItem name="windowTo" label="延至" />
          <ReasonItem />
        </TaskStep>
        <TaskStep
          task={task}
          fact={stepFacts.close}
          title="办结任务"
          explain="结果全部公示、后续处理完毕的任务办结，转入归档。"
          document={CloseTaskDocument}
          done="任务已办结"
        />
        {[stepFacts.cancel, stepFacts.recall].map((fact) => (
          <TaskStep
            key={fact.who}
            task={task}
            fact={fact}
            title="取消任务"
            danger
            explain="取消后不能恢复；未检查的对象退还年度次数，已检查的结果保留。"
            document={CancelTaskDocument}
            done="任务已取消"
          >
            <ReasonItem />
          </TaskStep>
        ))}
      </div>
      <StepReasons reasons={due.map(notNow)} />
    </>
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
    );
  const waits = task.scheme && beforeDispatch.has(task.state) && !task.scheme.acknowledgedBy.includes(own.department.code);
  return waits ? (
    <Step
      title="阅知检查方案"
      type="primary"
      explain="各参加部门阅知检查方案后，任务方可派发（联合细则第十二条）。方案内容见“检查方案”。"
      document={AcknowledgeSchemeDocument}
      input={input}
      done="已阅知"
    />
  ) : null;
}
