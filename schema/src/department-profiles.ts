import type { DepartmentProfile } from '@double-random/department-kit';
import { departments } from '../departments.ts';

/** The profile of every department of `departments.ts`: `@double-random/<code>/profile.ts` exports `<fieldPrefix>Profile`. */
export const departmentProfiles = (): Promise<DepartmentProfile[]> =>
  Promise.all(
    departments.map(async ({ code, fieldPrefix }) => {
      const module = (await import(`@double-random/${code}/profile.ts`)) as Readonly<Record<string, DepartmentProfile | undefined>>;
      const profile = module[`${fieldPrefix}Profile`];
      if (!profile) throw new Error(`subgraphs/${code}/src/profile.ts does not export ${fieldPrefix}Profile`);
      return profile;
    }),
  );
