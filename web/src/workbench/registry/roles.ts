import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';

/** Why somebody may not maintain this registry, said beforehand; the platform decides (KF 第八条 「谁管辖、谁维护」). */
export function useNotMine({ agency, readOnly }: OwnDepartment, role: 'reg' | 'dh' = 'reg'): string | false {
  const me = useMe();
  if (readOnly) return `由${agency.name}自行维护，上级部门只看不改（KF 第五条、第八条）`;
  if (me.roles.includes(role)) return false;
  return role === 'reg' ? '由本部门名录库管理员办理（KF 第八条）' : '由本部门分管负责人办理（KF 第八条）';
}
