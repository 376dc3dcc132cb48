import type { Result } from '@double-random/rules';
import { type Caller, type Em, hasRole, notFound, perform, row, rows } from '@double-random/runtime';
import { askAll, askDepartment } from '../draw/department-calls.ts';
import type { JointServices } from '../services.ts';
import { findTask } from '../task/task-access.ts';
import { blockReplacement, executeReplacement } from './execute-replacement.ts';
import { seconded } from './lower-level.ts';
import { memberColumns, type TeamMemberRow } from './team-access.ts';
import { findReplacement } from './team-store.ts';

/** CD 五: agencies below from whose registries the draw was filled too; its successors are drawn from the same list. */
async function homesOf(em: Em, drawId: string): Promise<string[]> {
  const found = await rows<{ home: string }>(
    em,
    `select distinct snapshot ->> 'homeAgency' as home from draw_row where draw_id = $1 and snapshot ? 'homeAgency' order by 1`,
    [drawId],
  );
  return found.map((f) => f.home);
}

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
  const window = { from: today > task.windowFrom ? today : task.windowFrom, to: today > task.windowTo ? today : task.windowTo };
  const registries = [replacement.agency, ...(await homesOf(deps.em(), member!.drawId))];
  const frozen = await askAll(registries, (agency) =>
    askDepartment(services, caller.requestId, agency, 'freezeInspectors', {
      agency,
      taskId: task.id,
      window,
      requiredFields: [],
      requireConfirmation: false,
    }),
  );
  if (!frozen.ok) return frozen;
  const pool = frozen.value.flatMap((f, i) => (i === 0 ? f.rows : f.rows.map((person) => seconded(person, replacement.agency))));
  const done = await perform(deps, caller, executeReplacement(services, pool), input);
  const nobody = !done.ok && done.refusals.some((r) => r.code === 'NO_REPLACEMENT_AVAILABLE');
  if (nobody && replacement.state === 'APPROVED') await perform(deps, caller, blockReplacement, { replacementId: replacement.id });
  return done;
}
