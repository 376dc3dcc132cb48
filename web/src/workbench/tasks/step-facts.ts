import { word } from '../../browser/words.ts';
import type { TaskState } from '../../generated/workbench/graphql.ts';
import { useMe } from '../me.tsx';
import type { StepFact } from './task-facts.ts';

export interface TaskAt {
  readonly state: TaskState;
  readonly initiator: { readonly code: string };
}

/** The step belongs to where the task stands now. */
export const isDue = (task: TaskAt, { states }: StepFact): boolean => states.includes(task.state);

/** Why the signed-in person may not take a step of a task now; false when he may. */
export function useNotNow(task: TaskAt): (step: StepFact) => string | false {
  const me = useMe();
  return ({ title, roles, who, states, clause }) => {
    if (!states.includes(task.state))
      return `当前为“${word('TaskState', task.state)}”，此步骤在“${states.map((s) => word('TaskState', s)).join('”或“')}”时进行（${clause}）`;
    if (me.department !== task.initiator.code || !roles.some((role) => me.roles.includes(role))) return `${title}由${who}办理（${clause}）`;
    return false;
  };
}
