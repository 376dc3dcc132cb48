import { type Actor, hasRole } from '@double-random/runtime';
import { isUnitsBusiness, type TaskParty, type TaskRow } from '../task/task-access.ts';
import type { AssignmentRow } from './draw-row.ts';

/** FULL: the whole list. An agency code: the objects at which that agency has matters. NONE: there is no such draw. */
export type DrawInsight = { readonly kind: 'FULL' } | { readonly kind: 'PART'; readonly agency: string } | { readonly kind: 'NONE' };

const dispatched = [
  'DISPATCHED',
  'INSPECTORS_DRAWN',
  'IN_PROGRESS',
  'VISITS_DONE',
  'RESULTS_PUBLISHED',
  'FOLLOWING_UP',
  'CLOSED',
  'ARCHIVED',
];

/**
 * CD 九 「被抽查单位名单在公开前要严格保密」 (B, CD-9b): the initiator's operator and heads see the list, an executing department its own part
 * once it was dispatched, auditors after the last visit. Another unit (YX 三) and everybody else do not learn that there is one.
 */
export function drawInsight(actor: Actor, task: TaskRow, parties: readonly TaskParty[]): DrawInsight {
  if (actor.kind !== 'person' || actor.department === undefined) return { kind: 'NONE' };
  const { department } = actor;
  if (hasRole(actor, 'op', 'dh', 'ph') && isUnitsBusiness(actor, parties)) {
    if (department === task.initiator) return { kind: 'FULL' };
    const takesPart = parties.some((p) => p.agency === department && p.state === 'ACCEPTED');
    if (takesPart && dispatched.includes(task.state)) return { kind: 'PART', agency: department };
  }
  const ownAuditor = hasRole(actor, 'aud') && parties.some((p) => p.agency === department && p.state === 'ACCEPTED');
  return ownAuditor && task.visitsDoneOn !== null ? { kind: 'FULL' } : { kind: 'NONE' };
}

/** What of the list this person may see. */
export const visibleOf = (assigned: readonly AssignmentRow[], insight: DrawInsight): readonly AssignmentRow[] => {
  if (insight.kind === 'FULL') return assigned;
  if (insight.kind === 'NONE') return [];
  return assigned.flatMap((a) => {
    const part = a.snapshot[insight.agency];
    return part ? [{ ...a, snapshot: { [insight.agency]: part } }] : [];
  });
};
