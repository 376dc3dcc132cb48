import { word } from '../../browser/words.ts';
import type { TaskState } from '../../generated/workbench/graphql.ts';
import { useMe } from '../me.tsx';
import type { StepFact } from './task-facts.ts';
import { words } from './words.ts';

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
      return words.notAtThisState(word('TaskState', task.state), states.map((s) => word('TaskState', s)).join(words.or), clause);
    if (me.department !== task.initiator.code || !roles.some((role) => me.roles.includes(role))) return words.by(title, who, clause);
    return false;
  };
}
