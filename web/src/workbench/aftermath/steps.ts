import type { FollowUpAtDeskQuery, FollowUpState } from '../../generated/workbench/graphql.ts';
import { followUps } from './words.ts';

export type SubjectAtDesk = FollowUpAtDeskQuery['matterCheck'];
export type FollowUpAtDesk = NonNullable<SubjectAtDesk['followUp']>;

export interface StepFact {
  readonly title: string;
  /** What the rules call it (requirements C-12); absent: it leaves the state as it is. */
  readonly event?: string;
  readonly states: readonly FollowUpState[];
  readonly roles: readonly string[];
  readonly who: string;
  readonly clause: string;
}

const op = { roles: ['op'], who: followUps.byOp };
const opOrIns = { roles: ['op', 'ins'], who: followUps.byOpOrIns };
const open: readonly FollowUpState[] = [
  'OPEN',
  'RECTIFYING',
  'VERIFIED',
  'OVERDUE',
  'CASE_FILED',
  'PENALISED',
  'NO_PENALTY',
  'REFERRED',
  'ABNORMAL_LISTED',
];

/** When and by whom each step may be taken: only to say so beforehand, the platform decides. */
export const steps = {
  plan: { title: followUps.planStep, states: open, ...opOrIns, clause: 'KF 第二十四条' },
  rectify: { title: followUps.rectifyStep, event: 'orderRectification', states: ['OPEN'], ...opOrIns, clause: 'KF 第二十条' },
  verify: { title: followUps.verifyStep, event: 'verify', states: ['RECTIFYING', 'OVERDUE'], ...opOrIns, clause: 'PD 第二十三条' },
  fileCase: { title: followUps.caseStep, event: 'fileCase', states: ['OPEN', 'OVERDUE'], ...op, clause: 'PD 第二十三条' },
  list: { title: followUps.listStep, event: 'listAbnormal', states: ['OPEN'], ...op, clause: 'PD 第二十三条' },
  penalise: { title: followUps.penaliseStep, event: 'penalise', states: ['CASE_FILED'], ...op, clause: 'CD 十一' },
  waive: { title: followUps.waiveStep, event: 'waivePenalty', states: ['CASE_FILED'], ...op, clause: 'PD 第二十三条' },
  // The same violation may be filed here and referred there: whatever is not closed may be referred.
  refer: { title: followUps.sendStep, states: open, ...op, clause: 'PD 第二十条（三）' },
  close: {
    title: followUps.closeStep,
    event: 'close',
    states: ['OPEN', 'VERIFIED', 'PENALISED', 'NO_PENALTY', 'REFERRED', 'ABNORMAL_LISTED'],
    ...op,
    clause: 'PD 第二十三条',
  },
  suspect: { title: followUps.suspectStep, states: open, roles: ['op', 'ins', 'ph'], who: followUps.byAnyHandling, clause: 'YY 三（六）' },
  clear: { title: followUps.clearStep, states: open, roles: ['ph'], who: followUps.byHead, clause: 'YY 三（六）' },
  tell: { title: followUps.tellStep, states: ['CLOSED'], ...op, clause: 'YX 六（一）' },
} as const satisfies Readonly<Record<string, StepFact>>;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps) as StepName[];

/** Sent on as a crime, and not come back. */
const crimeSent = ({ referrals }: FollowUpAtDesk) => referrals.some((r) => r.criminal && ['SENT', 'ACCEPTED', 'HANDLED'].includes(r.state));

/** YY 三（六）: a suspected crime not sent on stands in the way of every other end. */
export const crimeNotSent = (followUp: FollowUpAtDesk): boolean => followUp.suspectedCrime && !crimeSent(followUp);

/** The step belongs to where the follow-up stands. */
export function isDue(name: StepName, followUp: FollowUpAtDesk): boolean {
  const { states }: StepFact = steps[name];
  if (!states.includes(followUp.state)) return false;
  if (name === 'suspect') return !followUp.suspectedCrime;
  if (name === 'clear') return followUp.suspectedCrime;
  return name !== 'tell' || followUp.publicText === null;
}

/** Ends that a suspected crime not sent on does not allow. */
const ends: readonly StepName[] = ['penalise', 'waive', 'close'];

/**
 * Why a step that is due may not be taken by this person or before something else, with the clause; false when it may.
 * @param subgraph line of the person's agency: the abnormal-operations list is market regulation's alone
 */
export function notNow(
  name: StepName,
  followUp: FollowUpAtDesk,
  me: { readonly department: string | null; readonly roles: readonly string[] },
  subgraph: string | undefined,
): string | false {
  const { title, roles, who, clause }: StepFact = steps[name];
  if (me.department !== followUp.agency || !roles.some((role) => me.roles.includes(role))) return followUps.takenBy(title, who, clause);
  if (name === 'list' && subgraph !== 'market-supervision') return followUps.takenBy(title, followUps.byMarket, clause);
  if (ends.includes(name) && crimeNotSent(followUp)) return followUps.crimeFirst('YY 三（六）');
  if (name === 'close' && followUp.referrals.some(({ state }) => state === 'DRAFT' || state === 'REJECTED'))
    return followUps.referralReturned('YY 三（六）');
  return false;
}
