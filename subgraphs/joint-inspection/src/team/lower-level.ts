import type { FrameInspector } from '@double-random/department-kit/contract.ts';
import { departmentPolicy, type EffectivePolicy, type PackCode } from '@double-random/rules';
import { forbidden } from '@double-random/runtime';
import { agencies } from '@double-random/schema/departments';

/** CD 五: packs under which an upper department may draw inspectors from the registries below. */
const lowerLevelPacks: readonly PackCode[] = ['CD'];

/** Somebody of an agency below, drawn for the agency above. */
export type PoolInspector = FrameInspector & { readonly homeAgency?: string };

/**
 * CD 五 「上级人防部门…可以…随机抽调」: the registries of the same system directly below.
 * @throws FORBIDDEN for other departments, and for an agency that has none below: nobody draws upwards
 */
export function lowerRegistries(policy: EffectivePolicy, agency: string): readonly string[] {
  const known = policy.departments.some((d) => d.department === agency);
  const below = agencies.filter((a) => a.parent === agency && a.kind === 'DEPARTMENT').map((a) => a.code);
  if (!known || below.length === 0 || !lowerLevelPacks.includes(departmentPolicy(policy, agency).pack.code))
    throw forbidden('仅上级人防部门可以从下级名录库中随机抽调执法检查人员', 'CD 五');
  return below;
}

export const seconded = (person: FrameInspector, agency: string): PoolInspector => ({ ...person, agency, homeAgency: person.agency });
