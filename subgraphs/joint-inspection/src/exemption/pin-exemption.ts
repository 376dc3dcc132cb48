import { checkExemption, departmentPolicy, ok, type PlainDate, type Result, refuse } from '@double-random/rules';
import { notFound, rows, type Tx, useCase } from '@double-random/runtime';
import { lockTask, mayKnowTask, partiesOf, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { taskRefusals } from '../task/task-refusals.ts';
import { lockOwnExemption, moveExemption } from './decide-exemption.ts';
import { exemptionRefusals } from './exemption-refusals.ts';
import { type ExemptionRow, exemptionColumns, isInForce } from './exemption-row.ts';
import { exemptionRules } from './pack-grounds.ts';

/** Before a list is drawn; a voided draw may be followed by another. */
export const beforeTheDraw: readonly TaskRow['state'][] = ['DRAFT', 'INVITED', 'READY', 'VOIDED'];

/**
 * KF-13c: the task takes the exemption over as it stands; revoking it later does not reach the task (C-15).
 * EXEMPTION_INVALID when it is not approved any more, out of its period, or without ground in the policy that governs the task (K-05).
 */
export async function pinExemption(tx: Tx, task: Pick<TaskRow, 'id' | 'policy'>, exemption: ExemptionRow): Promise<Result<void>> {
  const moved = await moveExemption(tx.em, exemption, 'use');
  if (!moved.ok) return moved;
  const department = departmentPolicy(pinnedPolicy(task), exemption.agency);
  const rules = exemptionRules(department.pack.code, department.values as Parameters<typeof exemptionRules>[1]);
  if (rules.effect === 'NONE') return refuse(exemptionRefusals.noEffect(rules.pack));
  const facts = {
    ...exemption,
    from: exemption.validFrom,
    to: exemption.validTo,
    approvedBy: exemption.decidedBy ?? undefined,
    keySector: false,
  };
  const checked = checkExemption(facts, tx.clock.today(), [rules.grounds]);
  if (!checked.ok) return checked;
  await rows(
    tx.em,
    `insert into task_exemption (task_id, exemption_id, agency, ground, scope, valid_from, valid_to, unlimited, raised_to, pinned_by, pinned_at)
     select $1, id, agency, ground, scope, valid_from, valid_to, unlimited, raised_to, $3, $4 from exemption where id = $2
     on conflict do nothing`,
    [task.id, exemption.id, tx.actor.id, tx.now],
  );
  tx.note({
    action: 'exemption.use',
    subject: exemption.id,
    before: { state: exemption.state },
    after: { state: moved.value, taskId: task.id },
  });
  return ok(undefined);
}

/** The agency's exemptions that may be used this day, in order of their numbers. Locked. */
export const usableExemptions = async (tx: Tx, agency: string, on: PlainDate): Promise<ExemptionRow[]> => {
  const found = await rows<ExemptionRow>(
    tx.em,
    `select ${exemptionColumns} from exemption where agency = $1 and state in ('APPROVED', 'USED') order by id for update`,
    [agency],
  );
  return found.filter((e) => isInForce(e, on));
};

export interface UseExemption {
  readonly requestId?: string;
  readonly taskId: string;
  readonly exemptionId: string;
}

/**
 * KF 第十三条第二款 「另行部署定向抽查」 (KF-13c, K-06): a party of a directed task puts its own approved exemption into it, before the draw.
 * Ordinary draws have no use for one.
 */
export const useExemption = useCase('useExemption', async (tx, input: UseExemption) => {
  const task = await lockTask(tx, input.taskId);
  const parties = await partiesOf(tx.em, task.id);
  if (!mayKnowTask(tx.actor, task, parties)) throw notFound('任务');
  const exemption = await lockOwnExemption(tx, input.exemptionId, 'op');
  if (task.kind !== 'DIRECTED') return refuse(exemptionRefusals.notDirected());
  if (!beforeTheDraw.includes(task.state)) return refuse(taskRefusals.tooLate(task.state, '采用豁免'));
  const pinned = await pinExemption(tx, task, exemption);
  return pinned.ok ? ok({ id: exemption.id }) : pinned;
});
