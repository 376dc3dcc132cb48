import { word } from '../../browser/words.ts';
import type { TaskState } from '../../generated/workbench/graphql.ts';
import { useMe } from '../me.tsx';

interface StepFact {
  readonly title: string;
  /** Roles that carry the step out, and who has them, for the sentence that says why not. */
  readonly roles: readonly string[];
  readonly who: string;
  readonly states: readonly TaskState[];
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-4). */
export const stepFacts = {
  scheme: {
    title: '检查方案',
    roles: ['op'],
    who: '发起部门经办人',
    states: ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED'],
    clause: 'PD 第十二条',
  },
  ready: { title: '两库确认', roles: ['op'], who: '发起部门经办人', states: ['INVITED', 'DRAFT'], clause: 'PD 第十一条第2款' },
  draw: { title: '抽取', roles: ['op'], who: '发起部门经办人', states: ['READY', 'VOIDED'], clause: 'KF 第十四条, PD 第十五条第1款' },
  lock: { title: '锁定名单', roles: ['op'], who: '发起部门经办人', states: ['OBJECTS_DRAWN'], clause: 'PD 第十五条第1款' },
  void: { title: '作废抽取', roles: ['ph'], who: '发起部门主要负责人', states: ['OBJECTS_DRAWN', 'LOCKED'], clause: 'PD 第十五条第1款' },
  dispatch: { title: '派发任务', roles: ['op'], who: '发起部门经办人', states: ['LOCKED'], clause: 'PD 第十六条' },
  extend: {
    title: '延期',
    roles: ['op'],
    who: '发起部门经办人',
    states: ['READY', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'],
    clause: 'PD 第十二条',
  },
  close: {
    title: '办结任务',
    roles: ['op'],
    who: '发起部门经办人',
    states: ['RESULTS_PUBLISHED', 'FOLLOWING_UP'],
    clause: 'PD 第十四条（五）, CD 十一',
  },
  cancel: { title: '取消任务', roles: ['op', 'dh'], who: '发起部门', states: ['DRAFT', 'INVITED', 'READY'], clause: 'PD 第八条' },
} satisfies Readonly<Record<string, StepFact>>;

interface TaskAt {
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
