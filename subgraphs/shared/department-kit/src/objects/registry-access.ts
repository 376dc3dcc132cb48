import { type Actor, forbidden, holdsIn, notFound, type Role } from '@double-random/runtime';
import { agenciesOf, getAgencyOf } from '../agencies.ts';
import type { DepartmentAgency, DepartmentProfile } from '../profile.ts';

/** requirements B, rows "Object registry" and "Inspector registry". `upper` = roles of the agency above that read rows too. */
const readers: Readonly<Record<'object' | 'inspector', { readonly own: readonly Role[]; readonly upper: readonly Role[] }>> = {
  object: { own: ['reg', 'op', 'dh', 'ph'], upper: ['reg', 'op', 'dh', 'ph'] },
  inspector: { own: ['reg', 'op', 'dh', 'ph'], upper: [] },
};

export type RegistryName = keyof typeof readers;

/** KF 第八条, PD 第二十六条: who reads the rows of an agency's registry. Services read them through commands only. */
export function mayRead(actor: Actor, agency: DepartmentAgency, registry: RegistryName): boolean {
  const { own, upper } = readers[registry];
  return holdsIn(actor, agency.code, ...own) || (agency.parent !== undefined && holdsIn(actor, agency.parent, ...upper));
}

/** Codes of the agencies whose rows the actor reads. */
export const readableAgencies = (profile: DepartmentProfile, actor: Actor, registry: RegistryName): readonly string[] =>
  agenciesOf(profile)
    .filter((agency) => mayRead(actor, agency, registry))
    .map((agency) => agency.code);

/** @throws NOT_FOUND: what is not yours is not there */
export function requireReadable(profile: DepartmentProfile, actor: Actor, code: string, registry: RegistryName): DepartmentAgency {
  const agency = getAgencyOf(profile, code);
  if (!mayRead(actor, agency, registry)) throw notFound('名录库');
  return agency;
}

/** KF 第八条 「谁管辖、谁维护」: only the agency's own people of these roles write. @throws FORBIDDEN */
export function requireWriter(profile: DepartmentProfile, actor: Actor, code: string, ...roles: readonly Role[]): DepartmentAgency {
  const agency = getAgencyOf(profile, code);
  if (!holdsIn(actor, agency.code, ...roles)) throw forbidden('名录库由管辖部门的名录库管理员维护', 'KF 第八条');
  return agency;
}
