import type { ReplacementGround } from '../codes/enums.ts';
import type { ParameterValues } from '../packs/parameter-values.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { departmentPolicy } from './effective-policy.ts';

export interface ReplacementRule {
  /** The approver's department: always the inspector's own, never the initiator's as such (K-10). */
  readonly department: string;
  readonly method: ParameterValues['replacement.method'];
  readonly approver: ParameterValues['replacement.approver'];
  readonly grounds: readonly ReplacementGround[];
  readonly from: string;
  readonly why: string;
}

/** K-09, K-10: how an inspector of this department is replaced in this task. */
export function replacementRule(policy: EffectivePolicy, department: string): ReplacementRule {
  const { values } = departmentPolicy(policy, department);
  return {
    department,
    method: values['replacement.method'].value,
    approver: values['replacement.approver'].value,
    grounds: values['replacement.grounds'].value,
    from: values['replacement.method'].from,
    why: values['replacement.method'].why,
  };
}

/** K-11: the department that provides the team leader; null where the text knows no leader. */
export const leaderDepartment = (policy: EffectivePolicy): string | null =>
  policy.taskWide['team.leader'].value === 'NONE' ? null : policy.initiator;

export interface CorrectionSigner {
  readonly role: 'PRINCIPAL_HEAD' | 'DEPUTY_HEAD';
  readonly of: 'EXECUTION_UNIT' | 'DEPARTMENT';
  readonly department: string;
}

/**
 * K-20: who signs a correction of this department's published result.
 * @param unit whether the execution unit is a sub-unit of the department, and whether one person heads both
 */
export function correctionSigners(
  policy: EffectivePolicy,
  department: string,
  unit: { readonly isSubUnit: boolean; readonly sameHead: boolean },
): readonly CorrectionSigner[] {
  const signers = departmentPolicy(policy, department).correctionSignatures.map(
    (head): CorrectionSigner => ({
      role: head === 'DEPUTY_HEAD_OF_OWN_DEPARTMENT' ? 'DEPUTY_HEAD' : 'PRINCIPAL_HEAD',
      of: head === 'PRINCIPAL_HEAD_OF_EXECUTION_UNIT' ? 'EXECUTION_UNIT' : 'DEPARTMENT',
      department,
    }),
  );
  return unit.isSubUnit && !unit.sameHead ? signers : signers.slice(0, 1);
}
