import { ok, type Result, refuse } from '../basics/refusal.ts';
import { samplingRefusals } from './refusals.ts';

/**
 * YX 附件 「2次/年」, YY 三（五） 「原则上每年一次」: ordinary rounds of one matter in a calendar year. A joint round counts like any other (K-28).
 * A directed task with an approved ground is outside the limit (D-55). `roundsPerYear` undefined = neither pack nor plan sets a number.
 */
export function checkRound(facts: {
  readonly roundsPerYear: number | undefined;
  readonly roundsDone: number;
  readonly directedWithGround: boolean;
}): Result<void> {
  if (facts.directedWithGround || facts.roundsPerYear === undefined || facts.roundsDone < facts.roundsPerYear) return ok(undefined);
  return refuse(samplingRefusals.roundLimit(facts.roundsPerYear, facts.roundsDone));
}
