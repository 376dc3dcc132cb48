import { ok, type Refusal, type Result, refuse, taskMachine, transition } from '@double-random/rules';
import { forbidden, hasRole, notFound, type Tx, useCase } from '@double-random/runtime';
import { claimScope } from '../draw/ceremony-claim.ts';
import { checkInitiator } from '../draw/draw-access.ts';
import { attemptsOf } from '../draw/draw-store.ts';
import { scopeOf } from '../draw/seed-parties.ts';
import { mattersOf } from '../draw/task-matters.ts';
import { isUnitsBusiness, lockTask, partiesOf, pinnedPolicy, type TaskParty, type TaskRow } from '../task/task-access.ts';
import { lowerRegistries } from './lower-level.ts';

export interface DrawInspectorsInput {
  readonly requestId?: string;
  readonly taskId: string;
  /** The own department, where departments draw separately. */
  readonly agency?: string | null;
  /** CD 五: from the registries of the agencies below as well. */
  readonly includeLowerLevel?: boolean | null;
}

const alreadyDrawn = (): Refusal => ({
  code: 'LIST_LOCKED',
  message: '检查人员已经抽取，原则上不得更换；确需更换的按更换程序办理。',
  basis: 'KF 第十七条, PD 第十六条',
});

/** Departments with a matter in the task, and the initiator, who leads a joint team. */
export const teamAgencies = async (tx: Pick<Tx, 'em'>, task: TaskRow): Promise<readonly string[]> => {
  const owners = (await mattersOf(tx.em, task.id)).map((m) => m.agency);
  return [...new Set(task.joint ? [task.initiator, ...owners] : owners)].sort((a, b) =>
    a === task.initiator ? -1 : b === task.initiator ? 1 : a < b ? -1 : 1,
  );
};

/** PD 第十五条第二款: by the initiator for all, or by each executing department for itself. @returns null = for all */
function drawsFor(
  tx: Tx,
  task: TaskRow,
  parties: readonly TaskParty[],
  agencies: readonly string[],
  asked?: string | null,
): Result<string | null> {
  if (task.inspectorMode === 'CENTRAL') {
    const allowed = checkInitiator(tx.actor, task, parties, 'op');
    return allowed.ok ? ok(null) : allowed;
  }
  const own = tx.actor.department;
  if (own === undefined || !agencies.includes(own) || !isUnitsBusiness(tx.actor, parties)) throw notFound('任务');
  if (!hasRole(tx.actor, 'op') || (asked != null && asked !== own))
    throw forbidden('由承担检查工作的部门经办人抽取本部门人员', 'PD 第十五条第二款');
  return ok(own);
}

/** KF 第十六条, PD 第十五条第二款, YX 五（五）: the first step of an inspector draw. Nobody can be named (KF-16a). */
export const claimTeamDraw = useCase('drawInspectors', async (tx, input: DrawInspectorsInput) => {
  const task = await lockTask(tx, input.taskId);
  const parties = await partiesOf(tx.em, task.id);
  const all = await teamAgencies(tx, task);
  const agency = drawsFor(tx, task, parties, all, input.agency);
  if (!agency.ok) return agency;
  const lower = input.includeLowerLevel ? lowerRegistries(pinnedPolicy(task), agency.value ?? task.initiator) : [];
  const [before] = await attemptsOf(tx.em, task.id, 'inspectors', agency.value);
  if (before && before.state !== 'VOID') return refuse(alreadyDrawn());
  const step = transition(taskMachine, task.state, 'drawInspectors');
  if (!step.ok) return step;
  const ceremonyId = await claimScope(tx, scopeOf(task.initiator));
  tx.note({ action: 'team.begin', subject: task.id, after: { ceremonyId, agency: agency.value, lower } });
  return ok({ ceremonyId, agency: agency.value, agencies: agency.value === null ? all : [agency.value], lower });
});
