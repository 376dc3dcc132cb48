import { ok, type Result, refuse } from '../basics/refusal.ts';
import { samplingRefusals } from './refusals.ts';
import { type BasisPoints, checkRatio } from './sample-size.ts';

/** The ratio an upper level fixed for a special task. */
export interface RatioOverride {
  readonly level: 'NATIONAL' | 'PROVINCIAL' | 'CITY';
  readonly documentNo: string;
  readonly ratio: BasisPoints;
}

/** YY 四（三） 「按照国家、省、市确定的专项监督检查比例进行」: the override wins over the matter's ratio, and needs its document. */
export function effectiveRatio(matterRatio: BasisPoints, override?: RatioOverride): Result<BasisPoints> {
  if (!override) return checkRatio(matterRatio);
  if (!override.documentNo.trim()) return refuse(samplingRefusals.overrideWithoutDocument());
  const ratio = checkRatio(override.ratio, ['input', 'ratioOverride', 'ratio']);
  return ratio.ok ? ok(ratio.value) : ratio;
}
