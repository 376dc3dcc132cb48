import type { PlainDate } from '../basics/plain-date.ts';
import type { DeploymentGround, ParameterValues, RecordGround, ResultStart, SigningHead, Term } from '../packs/parameter-values.ts';
import type { ParameterName } from '../packs/parameters.ts';
import type { PackCode, SourceRef } from '../packs/rule-pack.ts';

/** The five general rules of requirements A.2, (i) … (v). */
export const resolutionRules = {
  STRICTEST: '保护被检查对象和随机性的规则，取各方中最严格的',
  JOINT_PACK: '联合检查的组织方式，按联合抽查细则',
  OWN_PACK: '本部门的人员、审批、文书和公示，按本部门规定',
  EARLIER_DEADLINE: '期限取联合抽查细则与本部门规定中较早的',
  CUMULATIVE: '互不排斥的义务同时适用',
} as const;
export type ResolutionRule = keyof typeof resolutionRules;

export interface PackRef {
  readonly code: PackCode;
  readonly version: string;
  readonly title: string;
}
/** A value that was looked at, and whose it is. `department` null: the joint pack itself. */
export interface Considered {
  readonly pack: PackCode;
  readonly department: string | null;
  readonly value: unknown;
  /** `PD 第十条`, `默认：规定未载明时的通行做法`, `YY 未规定`. */
  readonly from: string;
}
/** A value of the effective policy with the reason a reader can check. */
export interface Explained<T> {
  readonly value: T;
  readonly rule: ResolutionRule;
  readonly pack: PackCode;
  readonly source: SourceRef;
  /** `PD 第十条`, `默认：规定未载明时的通行做法`, `YY 未规定`. */
  readonly from: string;
  readonly why: string;
  /** All values that were compared; empty where only one pack was asked. */
  readonly considered: readonly Considered[];
}

/** Parameters with one value for the whole task; all others are each department's. */
export const taskWideParameters = [
  'cap.jointAnnual',
  'cap.window',
  'cap.unit',
  'cap.scope',
  'exemption.consumesCap',
  'secrecy.listUntilPublished',
  'sample.rounding',
  'siteVisitMandatory',
  'notice.advance',
  'preCheck',
  'objectSignature',
  'team.leader',
  'draw.immutableFrom',
  'mutualRecognition',
  'mergeMattersAtOneObject',
  'registry.confirmBeforeDraw',
  'plan.filingDue',
  'plan.filedWith',
  'plan.publicationDue',
  'adHocTask',
] as const satisfies readonly ParameterName[];
export type TaskWideParameter = (typeof taskWideParameters)[number];
export type DepartmentParameter = Exclude<ParameterName, TaskWideParameter>;
export type TaskWideValues = { readonly [N in TaskWideParameter]: Explained<ParameterValues[N]> };
export type DepartmentValues = { readonly [N in DepartmentParameter]: Explained<ParameterValues[N]> };

/** A term with its start and origin; the earliest computed date governs (K-18). */
export interface DeadlineCandidate {
  readonly deadline: Term;
  readonly start: ResultStart | 'RESULT_FORMED';
  readonly pack: PackCode;
  readonly from: string;
}
export type ParticipantRole = 'INITIATOR' | 'PARTICIPANT';
export interface DepartmentPolicy {
  readonly department: string;
  readonly role: ParticipantRole;
  readonly pack: PackRef;
  readonly values: DepartmentValues;
  /** Publication of results: all apply, the earliest date governs (K-18). */
  readonly resultDeadlines: readonly DeadlineCandidate[];
  /** Referral of a suspected violation, from the day the result is formed. */
  readonly referralDeadlines: readonly DeadlineCandidate[];
  /** Heads whose signatures a correction needs; facts of the unit decide whether two are one (K-20). */
  readonly correctionSignatures: readonly SigningHead[];
}
export type ConflictRow = `K-${number}`;
/** One row of A.2 as it stands in this task. */
export interface ConflictStatement {
  readonly row: ConflictRow;
  readonly rule: ResolutionRule;
  readonly parameters: readonly ParameterName[];
  readonly statement: string;
}

/**
 * What governs one task from its creation to its end. Plain JSON, stored with the task:
 * every question is answered from it alone, never from the packs in force later.
 */
export interface EffectivePolicy {
  readonly format: 1;
  readonly kind: 'JOINT' | 'SINGLE';
  /** The day whose packs were taken: the task's creation. */
  readonly on: PlainDate;
  readonly jointPack: PackRef | null;
  readonly initiator: string;
  /** Grounds that lift the joint cap; none under PD, whose text states no effect (K-05, PD-10). */
  readonly jointCapExemption: readonly (RecordGround | DeploymentGround)[];
  readonly taskWide: TaskWideValues;
  /** Sorted by department code, so that equal inputs give equal bytes. */
  readonly departments: readonly DepartmentPolicy[];
  /** K-01 … K-30 for a joint task; empty for a single department. */
  readonly conflicts: readonly ConflictStatement[];
}

/** The department's part of a policy; a RangeError for one that does not take part (a bug of the caller). */
export function departmentPolicy(policy: EffectivePolicy, department: string): DepartmentPolicy {
  const found = policy.departments.find((d) => d.department === department);
  if (!found) throw new RangeError(`department ${department} takes no part in this policy`);
  return found;
}

/** A value of the policy: the task's if the parameter is task-wide, otherwise the department's own. */
export function policyValue<N extends ParameterName>(policy: EffectivePolicy, department: string, name: N): Explained<ParameterValues[N]> {
  const own = departmentPolicy(policy, department).values as Partial<Record<ParameterName, unknown>>;
  const common = policy.taskWide as Partial<Record<ParameterName, unknown>>;
  return (common[name] ?? own[name]) as Explained<ParameterValues[N]>;
}
