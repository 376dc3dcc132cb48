import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import { words } from './words.ts';

/** Why somebody may not maintain this registry, said beforehand; the platform decides (KF 第八条 「谁管辖、谁维护」). */
export function useNotMine({ agency, readOnly }: OwnDepartment, role: 'reg' | 'dh' = 'reg'): string | false {
  const me = useMe();
  if (readOnly) return words.notOwn(agency.name);
  if (me.roles.includes(role)) return false;
  return role === 'reg' ? words.byKeeper : words.byDeputy;
}
