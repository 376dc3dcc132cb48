import type { PlainDate } from '../basics/plain-date.ts';
import { allOf, ok, type Result, refuse } from '../basics/refusal.ts';
import { type ResultCode, resultCodes } from '../codes/enums.ts';
import { isRecognisable, type ResultFacts } from './passed.ts';
import { resultRefusals } from './refusals.ts';
import { resultRules } from './result-rules.ts';

const isResultCode = (code: string): code is ResultCode => Object.hasOwn(resultCodes, code);

/**
 * PD 第二十条（四）, KF 第十九条: a code of the list, fit for the matter's owner (D-82), with every mandatory checklist item answered,
 * unless no substantive check was possible (PD 第二十一条).
 */
export function checkResultCode(facts: {
  readonly code: string;
  readonly matterOfMarketRegulation: boolean;
  readonly unansweredItems: readonly string[];
}): Result<ResultCode> {
  const { code } = facts;
  if (!isResultCode(code)) return refuse(resultRefusals.unknownCode(code));
  const rule = resultRules[code];
  const checked = allOf(
    rule.marketRegulationOnly && !facts.matterOfMarketRegulation && resultRefusals.marketRegulationOnly(code),
    !rule.noSubstantiveCheck && facts.unansweredItems.length > 0 && resultRefusals.checklistOpen(facts.unansweredItems),
  );
  return checked.ok ? ok(code) : checked;
}

/** PD 第二十四条: only a passed, published result of the same year is taken over. */
export const checkRecognition = (source: ResultFacts, resultOn: PlainDate, visitOn: PlainDate): Result<void> =>
  isRecognisable(source, resultOn, visitOn) ? ok(undefined) : refuse(resultRefusals.notRecognisable());

/** KF 第二十四条 「要依法依规加大惩处力度」: whether a result, or an order given during the check, opens a follow-up. */
export const opensFollowUp = (code: ResultCode, measures: readonly string[] = []): boolean =>
  resultRules[code].opensFollowUp || measures.includes('STOP_ORDER') || measures.includes('RECTIFY_ORDER');
