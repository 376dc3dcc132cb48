import { notFound } from '@double-random/runtime';
import { agencies, type DepartmentSubgraph, departments } from '@double-random/schema/departments';
import type { DepartmentAgency, DepartmentProfile } from './profile.ts';

/** Agencies whose lists and registries this department holds. */
export const agenciesOf = (profile: DepartmentProfile): readonly DepartmentAgency[] =>
  profile.agencies ?? agencies.filter((a) => a.subgraph === profile.code);

export const findAgencyOf = (profile: DepartmentProfile, code: string): DepartmentAgency | undefined =>
  agenciesOf(profile).find((a) => a.code === code);

/** @throws NOT_FOUND for the code of another department's agency, or of nobody's */
export function getAgencyOf(profile: DepartmentProfile, code: string): DepartmentAgency {
  const agency = findAgencyOf(profile, code);
  if (!agency) throw notFound('部门');
  return agency;
}

/** The line of schema/departments.ts a profile begins with. */
export function getDepartmentLine(code: string): DepartmentSubgraph {
  const line = departments.find((d) => d.code === code);
  if (!line) throw new Error(`department ${code} is not in schema/departments.ts`);
  return line;
}
