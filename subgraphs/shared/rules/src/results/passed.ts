import { type PlainDate, yearOf } from '../basics/plain-date.ts';
import type { ResultCode } from '../codes/enums.ts';
import { resultRules } from './result-rules.ts';

/** What is known of a matter's result at an object. */
export interface ResultFacts {
  readonly code: ResultCode;
  readonly reviewed: boolean;
  /** Published in full or in part, lawfully withheld, or neither yet. */
  readonly publication: 'PUBLISHED' | 'WITHHELD' | 'NONE';
  readonly rectificationVerified: boolean;
}

/** KF 第十二条第一款 「已检查合格」: a good code, reviewed and published or lawfully withheld; an order to rectify only after its verification. */
export function isPassed(result: ResultFacts): boolean {
  const passes = resultRules[result.code].passed;
  const good = passes === 'YES' || (passes === 'AFTER_VERIFIED_RECTIFICATION' && result.rectificationVerified);
  return good && result.reviewed && result.publication !== 'NONE';
}

/** PD 第二十四条 「政府部门间互认」: a passed result of the same year, visible to all, may be taken over; a withheld one may not (PD-24a). */
export const isRecognisable = (result: ResultFacts, resultOn: PlainDate, visitOn: PlainDate): boolean =>
  isPassed(result) && result.publication === 'PUBLISHED' && yearOf(resultOn) === yearOf(visitOn);
