import { allOf, type Result } from '../basics/refusal.ts';
import type { EvidenceType, Measure, MeasureForm, ResultCode } from '../codes/enums.ts';
import { resultRules } from '../results/result-rules.ts';
import { visitRefusals } from './refusals.ts';

export interface EvidenceItem {
  readonly type: EvidenceType;
  readonly source: string | undefined;
}
export interface MeasureTaken {
  readonly measure: Measure;
  readonly form: MeasureForm;
  readonly enteredInRecordForm: boolean;
}
/** What the matter's own pack demands (K-17: per matter, own pack). */
export interface EvidenceDemand {
  readonly always: readonly EvidenceType[];
  /** For matters with a step flagged important (KF 第二十一条). */
  readonly importantSteps: readonly EvidenceType[];
  readonly sourceStated: boolean;
  readonly basis: string;
}
export interface MatterEvidence {
  readonly matter: string;
  readonly result: ResultCode;
  readonly importantStep: boolean;
  readonly evidence: readonly EvidenceItem[];
  readonly measures: readonly MeasureTaken[];
  readonly demand: EvidenceDemand;
}

const orders: readonly Measure[] = ['STOP_ORDER', 'RECTIFY_ORDER'];

/**
 * KF 第二十条, 第二十一条, CD 八, 十（四）, PD 第二十条（二）, 第二十一条: the evidence a result rests on.
 * Where no substantive check was possible any one item suffices, but one there must be (PD-21).
 */
export function checkEvidence(facts: MatterEvidence): Result<void> {
  const { matter, demand, evidence, measures } = facts;
  const rule = resultRules[facts.result];
  const types = new Set(evidence.map((e) => e.type));
  const demanded = [...demand.always, ...(facts.importantStep ? demand.importantSteps : [])];
  const missing = rule.noSubstantiveCheck
    ? types.size
      ? []
      : ['ANY_EVIDENCE']
    : [...new Set(demanded)].filter((type) => !types.has(type));
  const ordered = measures.some((m) => m.measure === 'RECTIFY_ORDER');
  return allOf(
    missing.length > 0 && visitRefusals.evidenceRequired(matter, missing, rule.noSubstantiveCheck ? 'PD 第二十一条' : demand.basis),
    demand.sourceStated && evidence.some((e) => !e.source?.trim()) && visitRefusals.sourceMissing(matter),
    rule.needsRectifyOrder && !ordered && visitRefusals.evidenceRequired(matter, ['RECTIFY_ORDER'], 'KF 第二十条'),
    measures.some((m) => orders.includes(m.measure) && !m.enteredInRecordForm) && visitRefusals.measureNotEntered(matter),
  );
}
