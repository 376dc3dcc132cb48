import { needsApprovalForFilter, ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import { lockKnownTask, requireInitiator } from '../task/lock-known-task.ts';
import { taskRefusals } from '../task/task-refusals.ts';
import type { TaskRow } from '../task/task-row.ts';
import { exemptionRefusals } from './exemption-refusals.ts';
import type { ExemptionRow } from './exemption-row.ts';
import { covers, isEmptyScope, type ObjectScope, plainScope, type ScopedObject } from './object-scope.ts';
import { isRecordGround } from './pack-grounds.ts';
import { beforeTheDraw, usableExemptions } from './pin-exemption.ts';

/** The objects a directed task is limited to, and who approved a narrow choice (D-103). */
export interface TaskPopulation extends ObjectScope {
  readonly approvedBy?: string;
}

/**
 * KF 第十三条第二款 (KF-13d): a directed task may be limited to kinds and risk classes and stays random within them. Naming objects one by
 * one needs an approved exemption that names them; on a record the population is that of the exemption.
 */
export async function settlePopulation(
  tx: Tx,
  input: { readonly origin: string; readonly ground?: { readonly code: string } | null; readonly population?: ObjectScope | null },
  initiator: string,
  taken: readonly ExemptionRow[],
): Promise<Result<TaskPopulation | null>> {
  const wanted = input.population && !isEmptyScope(input.population) ? plainScope(input.population) : undefined;
  if (input.origin === 'DIRECTED' && isRecordGround(input.ground?.code ?? '')) {
    if (wanted) return refuse(exemptionRefusals.populationNotAllowed());
    return ok({ ...taken[0]!.scope, approvedBy: taken[0]!.decidedBy! });
  }
  if (!wanted) return ok(null);
  if (input.origin !== 'DIRECTED' || wanted.everyone) return refuse(exemptionRefusals.populationNotAllowed());
  if (!wanted.codes) return ok(wanted);
  const named = (await usableExemptions(tx, initiator, tx.clock.today())).filter((e) =>
    wanted.codes!.every((code) => e.scope.codes?.includes(code)),
  );
  return named[0] ? ok({ ...wanted, approvedBy: named[0].decidedBy! }) : refuse(exemptionRefusals.notRandom(wanted.codes.length));
}

/** Everybody, or whom the task is limited to. */
export const inPopulation = (task: Pick<TaskRow, 'population'>, object: ScopedObject): boolean =>
  task.population === null || covers(task.population, object);

/** D-103, CD 九: a choice so narrow that its outcome would tell about one of them is drawn on the deputy head's word only. */
export const checkPopulationSize = (task: Pick<TaskRow, 'population'>, active: number): Refusal | undefined =>
  task.population && !task.population.approvedBy && needsApprovalForFilter(active) ? exemptionRefusals.smallPopulation() : undefined;

/** D-103: the initiator's deputy head stands for a narrow choice; not the one who made the task. */
export const approveTaskPopulation = useCase(
  'approveTaskPopulation',
  async (tx, input: { readonly requestId?: string; readonly taskId: string }) => {
    const { task } = await lockKnownTask(tx, input.taskId);
    requireInitiator(tx, task, 'dh');
    if (!task.population) return refuse(exemptionRefusals.populationNotAllowed());
    if (!beforeTheDraw.includes(task.state)) return refuse(taskRefusals.tooLate(task.state, '批准范围'));
    if (task.createdBy === tx.actor.id)
      return refuse({ code: 'SEPARATION_OF_DUTIES', message: '设立任务的人不得批准自己限定的范围。', basis: '平台规则：岗位分离' });
    const population: TaskPopulation = { ...task.population, approvedBy: tx.actor.id };
    await change(tx.em, 'update task set population = $2, revision = revision + 1 where id = $1', [task.id, JSON.stringify(population)]);
    tx.note({ action: 'task.approvePopulation', subject: task.id, after: { ...population }, approver: tx.actor.id });
    return ok({ id: task.id });
  },
);
