import type { Answer, DepartmentDuty } from '@double-random/department-kit/contract.ts';
import { denialCodeOf, perform, serviceActor } from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import type { JointServices } from '../../services.ts';
import { recordDepartmentDuties } from './record-department-duties.ts';

const dayMs = 86_400_000;
/** Longer than a department is ever unreachable, so that whatever was done meanwhile is still told. */
const lookBackDays = 400;

/** Asks every department what it owes in its own lists and registries; one that cannot be reached is asked again the next night. */
export async function gatherDepartmentDuties(services: Pick<JointServices, 'deps' | 'departments'>, requestId: string): Promise<void> {
  const { deps } = services;
  const since = new Date(deps.clock.now().getTime() - lookBackDays * dayMs).toISOString();
  for (const { code } of departments) {
    const duties = await told(services, code, since, requestId);
    if (duties.length) await perform(deps, { actor: serviceActor('joint-inspection'), requestId }, recordDepartmentDuties, { duties });
  }
}

async function told(
  { departments: ask }: Pick<JointServices, 'departments'>,
  department: string,
  since: string,
  requestId: string,
): Promise<readonly DepartmentDuty[]> {
  try {
    const answer = await ask<Answer<readonly DepartmentDuty[]>>(department, 'departmentDuties', { since }, requestId);
    return 'value' in answer ? answer.value : [];
  } catch (error) {
    if (denialCodeOf(error) !== 'UNAVAILABLE') throw error;
    return [];
  }
}
