import { ok, type Result, refuse } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';

/** KF 第三条: the matters of a frame are this agency's; their codes name the sub-registries (a code outlives list versions). */
export async function frameMatters(
  em: Em,
  agency: string,
  matterIds: readonly string[],
): Promise<Result<readonly { readonly id: string; readonly code: string }[]>> {
  const found = await rows<{ id: string; code: string }>(em, 'select id, code from matter where agency = $1 and id = any($2)', [
    agency,
    matterIds,
  ]);
  const known = new Set(found.map((m) => m.id));
  const missing = matterIds.filter((id) => !known.has(id));
  if (missing.length === 0 && found.length > 0) return ok(found);
  return refuse({
    code: 'MATTER_NOT_LISTED',
    message: '抽查事项不在本部门的清单中。',
    basis: 'KF 第三条',
    path: ['input', 'matterIds'],
    details: { missing },
  });
}
