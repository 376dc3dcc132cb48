import { type Actor, hasRole, type Role } from '@double-random/runtime';
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
