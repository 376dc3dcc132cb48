import type { ExemptionGround } from '../codes/enums.ts';
import type { Considered, EffectivePolicy } from './effective-policy.ts';
import { departmentPolicy } from './effective-policy.ts';

const sortedUnique = (departments: readonly string[]): readonly string[] => {
  if (!departments.length) throw new RangeError('no department has a matter at this object');
  return [...new Set(departments)].sort();
};

export interface CapAtEntity {
  /** Visits of all departments in the year; both counters must have room (K-02). */
  readonly entity: number;
  /** Joint visits in the year; null in a single-department task or where no joint cap is set. */
  readonly joint: number | null;
  readonly limitedBy: readonly string[];
  readonly from: readonly string[];
  readonly why: string;
  readonly considered: readonly Considered[];
}

/**
 * K-01, K-02: the caps of one entity, the minimum over the departments with matters there.
 * @param matterCaps lower per-entity numbers in matter lists, which win for their matters (CD 六)
 */
export function capAtEntity(policy: EffectivePolicy, departments: readonly string[], matterCaps: readonly number[] = []): CapAtEntity {
  const caps = sortedUnique(departments).map((department) => ({
    department,
    cap: departmentPolicy(policy, department).values['cap.entityAnnual'],
  }));
  const entity = Math.min(...caps.map((c) => c.cap.value), ...matterCaps);
  const limiting = caps.filter((c) => c.cap.value === entity);
  const joint = policy.kind === 'JOINT' ? policy.taskWide['cap.jointAnnual'].value : null;
  return {
    entity,
    joint,
    limitedBy: limiting.map((c) => c.department),
    from: limiting.length ? [...new Set(limiting.map((c) => c.cap.from))] : ['CD 六'],
    why: `该对象适用 ${caps.map((c) => `${c.department} ${c.cap.value}次（${c.cap.from}）`).join('、')}，取最小值 ${entity} 次${
      joint === null ? '' : `；联合抽查另计，不超过 ${joint} 次`
    }`,
    considered: caps.map(({ department, cap }) => ({ pack: cap.pack, department, value: cap.value, from: cap.from })),
  };
}

export interface ExemptionAtObject {
  /** The exemption carries the whole visit: valid for every cap that would be broken. */
  readonly valid: boolean;
  /** Departments whose matters may be visited, if need be in a directed task of that department alone. */
  readonly validFor: readonly string[];
  readonly invalidFor: readonly string[];
  /** The joint cap would be broken and nothing lifts it (PD-10). */
  readonly jointCapBlocks: boolean;
  readonly outcome: 'JOINT_VISIT' | 'SINGLE_DEPARTMENT_DIRECTED_TASK' | 'EXCLUDED';
  readonly why: string;
}

/**
 * K-05: an exemption must be valid in every pack whose cap would be broken.
 * @param used visits already counted; absent: every cap counts as broken
 */
export function exemptionValidFor(
  policy: EffectivePolicy,
  input: {
    readonly ground: ExemptionGround;
    readonly departments: readonly string[];
    readonly used?: { readonly entity: number; readonly joint: number };
  },
): ExemptionAtObject {
  const { ground, used } = input;
  const checked = sortedUnique(input.departments).map((department) => {
    const { values } = departmentPolicy(policy, department);
    const grounds: readonly ExemptionGround[] = [
      ...values['exemption.recordGrounds'].value,
      ...values['exemption.deploymentGrounds'].value,
    ];
    const accepted = values['exemption.effect'].value !== 'NONE' && grounds.includes(ground);
    const broken = used === undefined || used.entity >= values['cap.entityAnnual'].value;
    return { department, carried: accepted || !broken };
  });
  const validFor = checked.filter((c) => c.carried).map((c) => c.department);
  const invalidFor = checked.filter((c) => !c.carried).map((c) => c.department);
  const joint = policy.kind === 'JOINT' ? policy.taskWide['cap.jointAnnual'].value : null;
  const jointBroken = joint !== null && used !== undefined && used.joint >= joint;
  const jointCapBlocks = jointBroken && !(policy.jointCapExemption as readonly ExemptionGround[]).includes(ground);
  const valid = invalidFor.length === 0 && !jointCapBlocks;
  const outcome = valid ? 'JOINT_VISIT' : validFor.length ? 'SINGLE_DEPARTMENT_DIRECTED_TASK' : 'EXCLUDED';
  const reasons = [
    ...invalidFor.map((d) => `${d}（${departmentPolicy(policy, d).pack.code}）不认可该豁免情形`),
    ...(jointCapBlocks ? ['联合抽查次数已达上限，该豁免不能突破'] : []),
  ];
  return {
    valid,
    validFor,
    invalidFor,
    jointCapBlocks,
    outcome,
    why: reasons.length ? reasons.join('；') : '豁免在每个将被突破次数的部门都成立',
  };
}

export type ApprovedRaise = number | 'UNLIMITED' | 'DEFAULT';
export interface RaisedCap {
  readonly entity: number | 'UNLIMITED';
  readonly considered: readonly { readonly department: string; readonly value: number | 'UNLIMITED' }[];
  readonly why: string;
}

/**
 * K-06: the smallest approved number. A department without an approval keeps its cap; `UNLIMITED` counts only where the
 * department's own text says 不受限制 (KF 第十三条第二款); `DEFAULT` adds the pack's default raise, if it has one (CD-6c).
 */
export function raisedCap(
  policy: EffectivePolicy,
  departments: readonly string[],
  approved: Readonly<Record<string, ApprovedRaise>>,
): RaisedCap {
  const considered = sortedUnique(departments).map((department) => {
    const { values } = departmentPolicy(policy, department);
    const cap = values['cap.entityAnnual'].value;
    const raise = approved[department];
    if (raise === 'UNLIMITED') return { department, value: values['exemption.effect'].value === 'UNLIMITED' ? raise : cap } as const;
    if (raise === 'DEFAULT') return { department, value: cap + (values['exemption.defaultRaise'].value ?? 0) };
    return { department, value: values['exemption.effect'].value === 'NONE' ? cap : Math.max(cap, raise ?? cap) };
  });
  const numbers = considered.map((c) => c.value).filter((v): v is number => v !== 'UNLIMITED');
  const entity = numbers.length ? Math.min(...numbers) : 'UNLIMITED';
  return {
    entity,
    considered,
    why: `取各部门批准次数的最小值：${considered.map((c) => `${c.department} ${c.value === 'UNLIMITED' ? '不受限制' : c.value}`).join('、')}`,
  };
}

/** K-08, R-20: inspectors per department with a matter at the object, and their sum. */
export function minInspectors(policy: EffectivePolicy, departments: readonly string[]) {
  const perDepartment = sortedUnique(departments).map((department) => ({
    department,
    minimum: departmentPolicy(policy, department).values['inspectors.min'].value,
    from: departmentPolicy(policy, department).values['inspectors.min'].from,
  }));
  return { perDepartment, total: perDepartment.reduce((sum, d) => sum + d.minimum, 0) };
}
