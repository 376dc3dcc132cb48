import { minInspectors } from '@double-random/rules';
import { departmentOf } from '../directory/present-department.ts';
import { isActive } from '../team/team-access.ts';
import type { Dossier } from './dossier.ts';
import type { DepartmentAttendance } from './visit.type.ts';

/** PD 第十七条, YX 五（五）: who came of each department that has a matter there or somebody in the team; counts only, no names. */
export function attendanceOf({ visit, policy, checks, team }: Dossier, year: number): DepartmentAttendance[] {
  const departments = [...new Set([...checks.filter((c) => c.state !== 'DROPPED'), ...team].map((one) => one.agency))].sort();
  const minimums = new Map(minInspectors(policy, departments).perDepartment.map((d) => [d.department, d.minimum]));
  return departments.map((agency) => {
    const own = team.filter((m) => m.agency === agency && isActive(m));
    const present = own.filter((m) => visit.start?.present.includes(m.id));
    return {
      department: departmentOf(agency, year),
      assigned: own.length,
      present: present.length,
      certified: present.filter((m) => m.kind === 'INSPECTOR' && visit.start?.certificatesShown.includes(m.certificateNo)).length,
      minimum: minimums.get(agency) ?? 0,
    };
  });
}
