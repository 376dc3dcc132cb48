import { notFound } from '@double-random/runtime';
import { agencies, type DepartmentSubgraph, departments } from '@double-random/schema/departments';
import { type Unit, withUnit } from './matters/rules/units.ts';
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

/**
 * Checks the agencies' units once, when a department is put together.
 * @throws Error when two units of an agency share a code, a name or an alias
 */
export function assertUnitsDistinct(profile: DepartmentProfile): void {
  for (const { code, units = [] } of agenciesOf(profile)) {
    let known: readonly Unit[] = [];
    for (const unit of units) {
      const next = withUnit(known, unit);
      if (!next.ok) throw new Error(`${code}: ${next.refusals[0]!.message}`);
      known = next.value;
    }
  }
}

/** The line of schema/departments.ts a profile begins with. */
export function getDepartmentLine(code: string): DepartmentSubgraph {
  const line = departments.find((d) => d.code === code);
  if (!line) throw new Error(`department ${code} is not in schema/departments.ts`);
  return line;
}
