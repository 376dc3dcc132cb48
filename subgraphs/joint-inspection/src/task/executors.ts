import { ok, type Refusal, type Result, refuse, regionContains } from '@double-random/rules';
import { type Agency, findAgency } from '@double-random/schema/departments';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';
import type { TaskPlan } from './task-plan.ts';
import type { TaskParty } from './task-row.ts';

const outOfReach = (agencies: readonly string[], division: string): Refusal => ({
  code: 'OBJECT_OUT_OF_SCOPE',
  message: '只能抽取本行政区域内的对象，派发给本系统的下级部门实施。',
  basis: 'PD 第十三条',
  path: ['input', 'executors'],
  details: { agencies, division },
});
const notJoint = (): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '派发下级实施的任务不另设参与部门。',
  basis: 'PD 第十三条',
  path: ['input', 'participants'],
  details: { fields: ['participants', 'executors'] },
});

/**
 * PD 第十三条: either drawn and carried out on one level, or drawn once by the level above and sent to the agencies below it, each of which
 * checks what lies in its own registry.
 */
export function settleExecutors(plan: TaskPlan, initiator: Agency, wanted: readonly string[]): Result<TaskPlan> {
  const executors = [...new Set(wanted)].sort();
  const strangers = executors.filter((code) => findAgency(code)?.parent !== initiator.code || findAgency(code)?.kind !== 'DEPARTMENT');
  const elsewhere = plan.participants.filter((code) => !regionContains(initiator.division, findAgency(code)?.division ?? ''));
  if (strangers.length + elsewhere.length) return refuse(outOfReach([...strangers, ...elsewhere], initiator.division));
  if (executors.length === 0) return ok(plan);
  if (plan.participants.length) return refuse(notJoint());
  return ok({ ...plan, executors, scope: { ...plan.scope, match: 'ANY', agencies: executors } });
}

/** Whose inspectors go: the level below where the task is dispatched down, otherwise initiator and participants. */
export const inspectingAgencies = (plan: Pick<TaskPlan, 'executors' | 'participants'>, initiator: string): readonly string[] =>
  plan.executors.length ? plan.executors : [initiator, ...plan.participants];

/** Whose registries are drawn from and have to be confirmed (PD 第十一条第二款). */
export function registryHolders(parties: readonly TaskParty[]): readonly string[] {
  const accepted = parties.filter((p) => p.state === 'ACCEPTED');
  const executors = accepted.filter((p) => p.role === 'EXECUTOR');
  return (executors.length ? executors : accepted).map((p) => p.agency);
}

export const isExecutor = (parties: readonly TaskParty[], agency: string | undefined): boolean =>
  parties.some((p) => p.role === 'EXECUTOR' && p.agency === agency);

/** PD 第十三条 「派发至下级发起部门…实施」: who organises the visit: the agency below in whose registry the object stands. */
export const leadAgencyOf = (
  parties: readonly TaskParty[],
  initiator: string,
  assignment: { readonly snapshot: AssignmentSnapshot },
): string => (parties.some((p) => p.role === 'EXECUTOR') ? (Object.keys(assignment.snapshot).sort()[0] ?? initiator) : initiator);
