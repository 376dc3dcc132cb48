import type { Refusal } from '@double-random/rules';

/** States as people see them; ON_LEAVE and EXPIRED follow from dates, the others are set (requirements C-2). */
export const inspectorStates = {
  ACTIVE: '在岗',
  ON_LEAVE: '请假',
  SUSPENDED: '停用',
  EXPIRED: '证件过期',
  TRANSFERRED: '调离',
  RETIRED: '退休',
} as const;
export type InspectorState = keyof typeof inspectorStates;
export type StoredState = Exclude<InspectorState, 'ON_LEAVE' | 'EXPIRED'>;

const transitions: Readonly<Record<StoredState, readonly StoredState[]>> = {
  ACTIVE: ['SUSPENDED', 'TRANSFERRED', 'RETIRED'],
  SUSPENDED: ['ACTIVE', 'TRANSFERRED', 'RETIRED'],
  TRANSFERRED: [],
  RETIRED: [],
};

export const checkInspectorTransition = (from: StoredState, to: StoredState): Refusal | undefined =>
  transitions[from].includes(to)
    ? undefined
    : {
        code: 'ILLEGAL_TRANSITION',
        message: `执法检查人员状态为“${inspectorStates[from]}”，不能变更为“${inspectorStates[to]}”。`,
        basis: 'KF 第八条',
        details: { from, to },
      };

export const interestKinds = { OWN: '本人有利害关系', RELATIVE: '近亲属有利害关系' } as const;
export const sexes = { MALE: '男', FEMALE: '女' } as const;
