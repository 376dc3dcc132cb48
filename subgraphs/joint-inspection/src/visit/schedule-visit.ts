import { ok, type PlainDate, type Refusal, refuse, transition, visitMachine } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import { commonWindow } from '../merge/common-window.ts';
import { lockVisit } from './dossier.ts';
import { directsVisit } from './visit-access.ts';
import { checkRevision, writeVisit } from './visit-writes.ts';

const notInitiator = (initiator: string): Refusal => ({
  code: 'NOT_INITIATOR',
  message: '检查日程由发起部门或检查组组长统一安排。',
  basis: 'KF 第十六条第二款, PD 第十七条',
  details: { initiator },
});
const outsideWindow = (from: PlainDate, to: PlainDate): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '检查日期须在任务的执行时间之内。',
  basis: 'KF 第十六条第二款',
  path: ['input', 'on'],
  details: { fields: ['on'], from, to },
});

export interface ScheduleVisit {
  readonly requestId?: string;
  readonly visitId: string;
  readonly on: PlainDate;
  readonly revision?: number | null;
}

/** KF-16d: the initiator or the leader sets the day, inside the task's window; a notice sent for another day has to be sent again. */
export const scheduleVisit = useCase('scheduleVisit', async (tx, input: ScheduleVisit) => {
  const { visit, task, guests, team } = await lockVisit(tx, input.visitId);
  if (!directsVisit(tx.actor, visit, team)) return refuse(notInitiator(visit.leadAgency));
  const fresh = checkRevision(visit, input.revision);
  if (!fresh.ok) return fresh;
  const step = transition(visitMachine, visit.state as never, 'reschedule');
  if (!step.ok) return step;
  const { from, to } = commonWindow([task, ...guests]);
  if (input.on < from || input.on > to) return refuse(outsideWindow(from, to));
  // The first day set is part of the plan, not a change of it.
  const state = visit.scheduledOn === null || visit.scheduledOn === input.on || visit.state === 'NO_NOTICE' ? visit.state : 'RESCHEDULED';
  await writeVisit(tx, visit, state, { scheduledOn: input.on });
  await change(tx.em, `update assignment set state = 'SCHEDULED' where id = $1 and state = 'DISPATCHED'`, [visit.assignmentId]);
  tx.note({ action: 'visit.schedule', subject: visit.id, before: { on: visit.scheduledOn }, after: { on: input.on } });
  return ok({ id: visit.id });
});
