import { type Agency, findAgency, getAgency } from '@double-random/schema/departments';
import { quotaOf } from '../deadline/yearly-duties.ts';
import type { Department } from './department.type.ts';

const shown = new WeakMap<Agency, Map<number, Department>>();

/** A department as the graph shows it; its quota by the packs of the year. The same for everybody, so worked out once for each year. */
export function presentDepartment(agency: Agency, year: number): Department {
  const years = shown.get(agency) ?? new Map<number, Department>();
  shown.set(agency, years);
  const department = years.get(year) ?? inYear(agency, year);
  years.set(year, department);
  return department;
}

function inYear(agency: Agency, year: number): Department {
  const quota = agency.kind === 'DEPARTMENT' ? quotaOf(agency, year) : undefined;
  const parent = agency.parent === undefined ? undefined : findAgency(agency.parent);
  return Object.freeze({
    code: agency.code,
    name: agency.name,
    kind: agency.kind,
    level: agency.level,
    division: agency.division,
    region: agency.region ?? null,
    units: agency.units ?? [],
    quotaClass: quota?.rule ?? null,
    quotaBasis: quota?.from ?? null,
    parent: parent ? presentDepartment(parent, year) : null,
  });
}

/** For fields of other rooms that name an agency by its code. The year decides only the quota shown. */
export const departmentOf = (code: string, year: number): Department => presentDepartment(getAgency(code), year);
