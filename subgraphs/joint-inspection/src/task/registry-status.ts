import type { Answer, RegistryStatus, RegistryStatusInput } from '@double-random/department-kit/contract.ts';
import { getAgency } from '@double-random/schema/departments';
import type { JointServices } from '../services.ts';

export interface RegistryAnswer {
  readonly agency: string;
  /** '' = confirmed for this task and unchanged since. */
  readonly reason: string;
  readonly confirmedAt: string | null;
}

/** PD 第十一条第二款: asks every department about its two registries. @throws UNAVAILABLE when one cannot be reached */
export const registryStatuses = (
  departments: JointServices['departments'],
  taskId: string,
  agencies: readonly string[],
  requestId: string,
): Promise<RegistryAnswer[]> =>
  Promise.all(
    agencies.map(async (agency): Promise<RegistryAnswer> => {
      const input: RegistryStatusInput = { agency, taskId };
      const answer = await departments<Answer<RegistryStatus>>(getAgency(agency).subgraph!, 'registryStatus', input, requestId);
      if ('refusals' in answer) return { agency, reason: answer.refusals[0]?.code ?? 'NOT_CONFIRMED', confirmedAt: null };
      const { confirmed, stale, reason } = answer.value;
      return {
        agency,
        reason: confirmed === null ? 'NOT_CONFIRMED' : stale ? (reason ?? 'OBJECTS_CHANGED') : '',
        confirmedAt: confirmed?.at ?? null,
      };
    }),
  );
