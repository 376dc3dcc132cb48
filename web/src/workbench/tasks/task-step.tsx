import { Step, type StepProps } from '../acting.tsx';
import { isDue, type TaskAt, useNotNow } from './step-facts.ts';
import type { StepFact } from './task-facts.ts';

interface TaskStepProps<TInput> extends Omit<StepProps<TInput>, 'input' | 'notNow'> {
  readonly task: TaskAt & { readonly id: string };
  /** When and by whom it is taken. */
  readonly fact: StepFact;
  /** Input besides the task. */
  readonly input?: Partial<TInput>;
}

/** A step of a task where it is due; for who may not take it, with the reason. */
export function TaskStep<TInput extends object>({ task, fact, input = {}, ...step }: TaskStepProps<TInput>) {
  const notNow = useNotNow(task);
  if (!isDue(task, fact)) return null;
  return <Step<TInput> {...step} input={{ taskId: task.id, ...input } as unknown as Partial<TInput>} notNow={notNow(fact)} />;
}
