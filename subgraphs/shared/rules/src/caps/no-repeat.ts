import { ok, type Result, refuse } from '../basics/refusal.ts';
import { capRefusals } from './refusals.ts';

/** A matter about to be checked at an object. */
export interface MatterAtObject {
  readonly matter: string;
  /** `noRepeatPassedMatter` of the matter's own department (K-07). */
  readonly noRepeat: boolean;
  /** Matter or object in a key area (approver and reason on file), or an approved exemption, and the pack lets that through. */
  readonly keyOrSpecial: boolean;
  /** A passed result, own or recognised (D-84), in the year of this draw. */
  readonly passedThisYear: boolean;
}

const isDropped = (m: MatterAtObject) => m.noRepeat && m.passedThisYear && !m.keyOrSpecial;

/** KF 第十二条第一款 「不得对已检查合格的事项重复进行」: which matters stay; if none does, the entity is not in the pool (D-15, D-16). */
export function withoutPassedMatters(matters: readonly MatterAtObject[]): {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  readonly exclusion: 'PASSED_THIS_YEAR' | undefined;
} {
  const dropped = matters.filter(isDropped).map((m) => m.matter);
  const kept = matters.filter((m) => !isDropped(m)).map((m) => m.matter);
  return { kept, dropped, exclusion: kept.length === 0 && dropped.length > 0 ? 'PASSED_THIS_YEAR' : undefined };
}

/** KF 第十二条第一款: a result for a matter that was dropped at the draw is refused. */
export const checkNotDropped = (matter: string, dropped: readonly string[]): Result<void> =>
  dropped.includes(matter) ? refuse(capRefusals.repeatPassed(matter)) : ok(undefined);
