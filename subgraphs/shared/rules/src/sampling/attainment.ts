import type { CompletionState } from '../codes/enums.ts';
import { type BasisPoints, sampleSize } from './sample-size.ts';

/** YX 附件1: objects a plan item promises for the year: size of one round × rounds. 0 for an empty registry. */
export function plannedCount(active: number, ratio: BasisPoints, rounds: number): number {
  const size = sampleSize(active, ratio);
  return size.ok ? size.value * rounds : 0;
}

/**
 * YX 二 「年度随机抽查任务达标」: completed of planned, and as often as planned (YX 附件1 「检查频次」): a registry that grew does not make one round
 * two. Only checks completed on time count (PD 第二十九条). `basisPoints` rounded down, so 99.99 % is not met.
 */
export function attainment(
  planned: number,
  checks: readonly CompletionState[],
  rounds: { readonly planned: number; readonly done: number },
): { readonly planned: number; readonly completed: number; readonly basisPoints: number; readonly met: boolean } {
  const completed = checks.filter((state) => state === 'COMPLETED_ON_TIME').length;
  const basisPoints = planned === 0 ? 10_000 : Math.floor((completed * 10_000) / planned);
  return { planned, completed, basisPoints, met: completed >= planned && rounds.done >= rounds.planned };
}
