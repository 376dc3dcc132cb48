import { departmentPolicy, type EffectivePolicy, type Refusal } from '@double-random/rules';
import { exemptionRefusals } from './exemption-refusals.ts';

/** A stratum of a plan item or task: a credit risk class, or a ground on record, with its own ratio (YY 三（五）). */
export interface RatioStratum {
  readonly riskClass?: string | null;
  readonly ground?: string | null;
  /** Basis points. */
  readonly ratioBasisPoints: number;
}

export const stratumCode = ({ riskClass, ground }: Pick<RatioStratum, 'riskClass' | 'ground'>): string =>
  ground ? `ground:${ground}` : `risk:${riskClass}`;

/** YY 三（五） 提高抽查比例: one criterion each, nothing twice, and more than the ordinary ratio where there is a record. */
export const checkStrataShape = (strata: readonly RatioStratum[] | null | undefined, ratioBasisPoints: number): Refusal | undefined => {
  const all = strata ?? [];
  const odd = all.some((s) => !s.riskClass === !s.ground || (s.ground && s.ratioBasisPoints <= ratioBasisPoints));
  return odd || new Set(all.map(stratumCode)).size !== all.length ? exemptionRefusals.stratumShape() : undefined;
};

/** YY 三（五）, YX 五（四）, CD 六: a record counts as such where one of the task's departments lists it. */
export function checkStrata(
  policy: EffectivePolicy,
  strata: readonly RatioStratum[] | null,
  ratioBasisPoints: number,
): Refusal | undefined {
  const known = policy.departments.flatMap(
    (d) => departmentPolicy(policy, d.department).values['exemption.recordGrounds'].value as readonly string[],
  );
  const strange = (strata ?? []).find((s) => s.ground && !known.includes(s.ground));
  return strange ? exemptionRefusals.stratumGround(strange.ground!) : checkStrataShape(strata, ratioBasisPoints);
}
