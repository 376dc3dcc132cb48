import type { Result } from '@double-random/rules';
import { type Caller, hasRole, notFound, perform, row } from '@double-random/runtime';
import { askDepartment } from '../draw/department-calls.ts';
import type { JointServices } from '../services.ts';
import { findTask } from '../task/task-access.ts';
import { blockReplacement, executeReplacement } from './execute-replacement.ts';
import { memberColumns, type TeamMemberRow } from './team-access.ts';
import { findReplacement } from './team-store.ts';

/**
 * Asks the department who could go today, then fills the place in one transaction. When nobody can, the request is marked as blocked,
 * so that the heads see it.
 */
export async function replaceInspector(
  services: JointServices,
  caller: Caller,
  input: { readonly requestId?: string; readonly replacementId: string; readonly candidate?: string | null },
): Promise<Result<{ replacementId: string }>> {
  const { deps } = services;
  const replacement = await findReplacement(deps.em(), input.replacementId);
  if (!replacement || caller.actor.department !== replacement.agency || !hasRole(caller.actor, 'op')) throw notFound('更换申请');
  const member = await row<TeamMemberRow>(deps.em(), `select ${memberColumns} from team_member where id = $1`, [replacement.memberId]);
  const task = (await findTask(deps.em(), member!.taskId))!;
  const today = deps.clock.today();
  const frozen = await askDepartment(services, caller.requestId, replacement.agency, 'freezeInspectors', {
    agency: replacement.agency,
    taskId: task.id,
    window: { from: today > task.windowFrom ? today : task.windowFrom, to: today > task.windowTo ? today : task.windowTo },
    requiredFields: [],
    requireConfirmation: false,
  });
  if (!frozen.ok) return frozen;
  const done = await perform(deps, caller, executeReplacement(services, frozen.value.rows), input);
  const nobody = !done.ok && done.refusals.some((r) => r.code === 'NO_REPLACEMENT_AVAILABLE');
  if (nobody && replacement.state === 'APPROVED') await perform(deps, caller, blockReplacement, { replacementId: replacement.id });
  return done;
}
