import { checkRatio, effectiveRatio, ok, type RatioOverride, type Result } from '@double-random/rules';

/** The ratio an upper level fixed, as it comes in and as the task keeps it. Basis points. */
export interface RatioOverrideInput {
  readonly level: RatioOverride['level'];
  readonly documentNo: string;
  readonly ratioBasisPoints: number;
}

/** Who fixes ratios of special tasks (YY 四（三）). */
export const overrideLevels = { NATIONAL: '国家', PROVINCIAL: '省', CITY: '市' } as const;

/** YY 四（三）: ratio and strata of the task; what the upper level fixed holds for every object alike. */
export function settleRatio<S extends { readonly ratioBasisPoints: number }>(
  plan: { readonly ratioBasisPoints: number; readonly strata: S[] | null },
  override: RatioOverrideInput | null | undefined,
): Result<{ readonly ratioBasisPoints: number; readonly strata: S[] | null; readonly ratioOverride: RatioOverrideInput | null }> {
  if (!override) {
    const ratios = [plan.ratioBasisPoints, ...(plan.strata ?? []).map((s) => s.ratioBasisPoints)];
    const wrong = ratios.map((ratio) => checkRatio(ratio, ['input', 'ratioBasisPoints'])).find((checked) => !checked.ok);
    return wrong && !wrong.ok ? wrong : ok({ ratioBasisPoints: plan.ratioBasisPoints, strata: plan.strata, ratioOverride: null });
  }
  const { level, documentNo, ratioBasisPoints } = override;
  const ratio = effectiveRatio(plan.ratioBasisPoints, { level, documentNo, ratio: ratioBasisPoints });
  if (!ratio.ok) return ratio;
  return ok({ ratioBasisPoints: ratio.value, strata: null, ratioOverride: { level, documentNo: documentNo.trim(), ratioBasisPoints } });
}
