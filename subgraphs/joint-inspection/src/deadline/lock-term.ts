import { departmentPolicy, findDeadline, type PackCode } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { cancelDeadlines, catalogueTerm, meetDeadline, openDeadline } from './open-deadline.ts';

/** KF 第十五条, C-4: the initiator confirms a drawn list soon; opened with the draw, in its transaction. */
export async function openLockTerm(tx: Tx, task: TaskRow, drawId: string): Promise<void> {
  const packs: PackCode[] = [departmentPolicy(pinnedPolicy(task), task.initiator).pack.code, ...(task.joint ? (['PD'] as const) : [])];
  const terms = packs.filter((pack) => findDeadline('DRAW_LOCK', pack)).map((pack) => catalogueTerm('DRAW_LOCK', pack, tx.clock.today())!);
  if (terms.length) await openDeadline(tx, { kind: 'DRAW_LOCK', subject: drawId, agency: task.initiator, region: task.region, terms });
}

export const meetLockTerm = (tx: Tx, task: TaskRow, drawId: string) =>
  meetDeadline(tx, { kind: 'DRAW_LOCK', subject: drawId, agency: task.initiator }, tx.now);

/** A list that was voided needs no confirmation. */
export const cancelLockTerm = (tx: Tx, drawId: string): Promise<number> => cancelDeadlines(tx, drawId);
