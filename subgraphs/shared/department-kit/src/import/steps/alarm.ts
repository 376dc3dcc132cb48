import type { Em } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';

export const importQueue = 'registry-import';

/** Calls the background when there is work for it, if and only if the transaction commits; without one the work waits to be called by hand. */
export interface Alarm {
  ring(queue: string, data: object, em: Em): Promise<void>;
}

export const alarmOf = (deps: DepartmentDeps): Alarm => deps.alarm ?? { ring: async () => {} };
