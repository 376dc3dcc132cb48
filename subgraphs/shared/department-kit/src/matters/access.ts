import { type Actor, forbidden, hasRole, holdsIn, notFound, type Role, roles } from '@double-random/runtime';
import { conferenceOfficeOf } from '@double-random/schema/departments';
import { findAgencyOf } from '../agencies.ts';
import type { DepartmentProfile } from '../profile.ts';
import { isPublished, type ListState } from './list-states.ts';

/** Who sees a list before it is published: requirements B, row "Draft matter list". */
const readers: readonly Role[] = ['op', 'fz', 'rev', 'ins', 'dh', 'ph', 'lgo', 'aud'];

/** Own agency, the agency above it (KF 第五条: guides, never writes), and the conference office of its region. */
export function mayReadDrafts(profile: DepartmentProfile, actor: Actor, agency: string): boolean {
  if (actor.kind !== 'person' || !actor.department) return false;
  const owner = findAgencyOf(profile, agency);
  if (!owner) return false;
  if (actor.department === owner.code || actor.department === owner.parent) return hasRole(actor, ...readers);
  return Boolean(owner.region) && conferenceOfficeOf(owner.region!)?.code === actor.department && hasRole(actor, 'jco');
}

/** KF 第七条 及时向社会公开: published versions are everybody's, drafts are not there for outsiders. */
export const mayReadList = (
  profile: DepartmentProfile,
  actor: Actor,
  list: { readonly agency: string; readonly state: ListState },
): boolean => isPublished(list.state) || mayReadDrafts(profile, actor, list.agency);

/**
 * Only the agency itself writes its list (KF-08b), by the given roles.
 * @throws FORBIDDEN, or NOT_FOUND for whom the list is not there
 */
export function authorizeList(
  profile: DepartmentProfile,
  actor: Actor,
  list: { readonly agency: string; readonly state: ListState } | undefined,
  allowed: readonly Role[],
): asserts list is { readonly agency: string; readonly state: ListState } {
  if (!list || !mayReadList(profile, actor, list)) throw notFound('清单');
  authorizeAgency(actor, list.agency, allowed);
}

/** @throws FORBIDDEN naming who may */
export function authorizeAgency(actor: Actor, agency: string, allowed: readonly Role[]): void {
  if (!holdsIn(actor, agency, ...allowed))
    throw forbidden(`仅限本部门${allowed.map((role) => roles[role]).join('、')}办理`, 'KF 第七条、第八条');
}
