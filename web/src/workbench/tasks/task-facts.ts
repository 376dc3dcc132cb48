import type { TaskState } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

export interface StepFact {
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
    title: words.scheme,
    roles: ['op'],
    who: words.initiatorOfficer,
    states: ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED'],
    clause: 'PD 第十二条',
  },
  ready: {
    title: words.confirmRegistries,
    roles: ['op'],
    who: words.initiatorOfficer,
    states: ['INVITED', 'DRAFT'],
    clause: 'PD 第十一条第2款',
  },
  draw: {
    title: words.draw,
    roles: ['op'],
    who: words.initiatorOfficer,
    states: ['READY', 'VOIDED'],
    clause: 'KF 第十四条, PD 第十五条第1款',
  },
  lock: { title: words.lockList, roles: ['op'], who: words.initiatorOfficer, states: ['OBJECTS_DRAWN'], clause: 'PD 第十五条第1款' },
  void: { title: words.voidDraw, roles: ['ph'], who: words.initiatorHead, states: ['OBJECTS_DRAWN', 'LOCKED'], clause: 'PD 第十五条第1款' },
  dispatch: { title: words.dispatch, roles: ['op'], who: words.initiatorOfficer, states: ['LOCKED'], clause: 'PD 第十六条' },
  extend: {
    title: words.extend,
    roles: ['dh', 'ph'],
    who: words.initiatorDeputy,
    states: ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'],
    clause: 'PD 第十二条',
  },
  close: {
    title: words.close,
    roles: ['op'],
    who: words.initiatorOfficer,
    states: ['RESULTS_PUBLISHED', 'FOLLOWING_UP'],
    clause: 'PD 第十四条（五）, CD 十一',
  },
  noNotice: {
    title: words.noNotice,
    roles: ['op', 'dh'],
    who: words.officerOrDeputy,
    states: ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN'],
    clause: 'PD 第二十条（二）',
  },
  population: {
    title: words.approvePopulation,
    roles: ['dh'],
    who: words.otherDeputy,
    states: ['DRAFT', 'INVITED', 'READY'],
    clause: 'CD 九',
  },
  cancel: {
    title: words.cancel,
    roles: ['dh', 'ph'],
    who: words.initiatorHeads,
    states: ['DRAFT', 'INVITED', 'READY'],
    clause: 'PD 第八条',
  },
  recall: {
    title: words.cancel,
    roles: ['ph'],
    who: words.initiatorHead,
    states: ['DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'],
    clause: 'PD 第二十九条',
  },
} satisfies Readonly<Record<string, StepFact>>;
