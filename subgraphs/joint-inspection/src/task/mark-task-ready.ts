import { ok, refuse, shanghaiDate, taskMachine, transition, yearOf } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { responsibleUnits, yearSubject } from '../deadline/yearly-duties.ts';
import { registryHolders } from './executors.ts';
import { lockKnownTask, requireInitiator } from './lock-known-task.ts';
import type { RegistryAnswer } from './registry-status.ts';
import { moveTask, pinnedPolicy } from './task-access.ts';
import { taskRefusals } from './task-refusals.ts';

/**
 * KF 第十四条第二款, PD 第十一条第二款, 第十二条: everybody takes part, the scheme is there, both registries of every department are
 * confirmed for this task.
 * @param answers what the departments said before the transaction; empty where the task's policy does not ask
 */
export const markTaskReady = (answers: readonly RegistryAnswer[]) =>
  useCase('markTaskReady', async (tx, input: { readonly requestId?: string; readonly taskId: string }) => {
    const { task, parties } = await lockKnownTask(tx, input.taskId);
    requireInitiator(tx, task, 'op');
    const step = transition(taskMachine, task.state, 'markReady');
    if (!step.ok) return step;
    const pending = parties.filter((p) => p.state !== 'ACCEPTED' && p.state !== 'WITHDRAWN').map((p) => p.agency);
    if (pending.length) return refuse(taskRefusals.pending(pending));
    if (!task.scheme) return refuse(taskRefusals.schemeMissing());
    if (pinnedPolicy(task).taskWide['registry.confirmBeforeDraw'].value) {
      const asked = registryHolders(parties).map(
        (agency) => answers.find((a) => a.agency === agency) ?? { agency, reason: 'NOT_CONFIRMED', confirmedAt: null },
      );
      const stale = asked.filter((a) => a.reason !== '');
      if (stale.length) return refuse(taskRefusals.registryStale(stale));
      await meetRegistryDuties(tx, asked);
    }
    const moved = await moveTask(tx, task, 'markReady');
    if (!moved.ok) return moved;
    tx.note({
      action: 'task.ready',
      subject: task.id,
      before: { state: task.state },
      after: { state: moved.value.state, registries: answers },
    });
    return ok({ id: task.id });
  });

/** YX 五（二）: registries confirmed for a task are ready; the duty was done when they were confirmed. */
async function meetRegistryDuties(tx: Tx, answers: readonly RegistryAnswer[]): Promise<void> {
  for (const { agency, confirmedAt } of answers) {
    if (confirmedAt === null) continue;
    const doneAt = new Date(confirmedAt);
    const subject = yearSubject(agency, yearOf(shanghaiDate(doneAt)));
    const units = responsibleUnits(getAgency(agency));
    for (const unit of units.length ? units : ['']) await meetDeadline(tx, { kind: 'REGISTRY_DUE', subject, agency, unit }, doneAt);
  }
}
