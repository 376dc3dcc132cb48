import { type Actor, forbidden } from '@double-random/runtime';
import { agencies } from '@double-random/schema/departments';
import { isOfficeOf } from '../bulletin/issue-bulletin.ts';

/** Departments of the region. @throws FORBIDDEN but for the region's conference office (PD 第三条) */
export function membersFor(actor: Actor, region: string): readonly string[] {
  if (!isOfficeOf(actor, region)) throw forbidden('仅限本区域联席会议办公室', 'PD 第三条');
  return agencies.filter((a) => a.region === region && a.kind === 'DEPARTMENT').map((a) => a.code);
}
