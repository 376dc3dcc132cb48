import type { Refusal } from '@double-random/rules';

/** 检查对象状态 (requirements C-2). Only ACTIVE objects can be drawn. */
export const objectStates = {
  PENDING: '待确认',
  ACTIVE: '正常',
  SUSPENDED: '暂停',
  DEREGISTERED: '注销',
  MERGED: '合并',
} as const;
export type ObjectState = keyof typeof objectStates;

export const creditRiskClasses = { A: '信用风险低', B: '信用风险一般', C: '信用风险较高', D: '信用风险高' } as const;
export type CreditRiskClass = keyof typeof creditRiskClasses;

/** From → to. DEREGISTERED → ACTIVE needs a document and the deputy head: `needsDeputy`. */
const transitions: Readonly<Record<ObjectState, readonly ObjectState[]>> = {
  PENDING: ['ACTIVE', 'DEREGISTERED'],
  ACTIVE: ['SUSPENDED', 'DEREGISTERED', 'MERGED'],
  SUSPENDED: ['ACTIVE', 'DEREGISTERED'],
  DEREGISTERED: ['ACTIVE'],
  MERGED: [],
};

/** requirements C-2: why the state may not change that way, if it may not. */
export const checkObjectTransition = (from: ObjectState, to: ObjectState): Refusal | undefined =>
  transitions[from].includes(to)
    ? undefined
    : {
        code: 'ILLEGAL_TRANSITION',
        message: `检查对象状态为“${objectStates[from]}”，不能变更为“${objectStates[to]}”。`,
        basis: 'KF 第八条',
        details: { from, to },
      };

export const needsDeputy = (from: ObjectState, to: ObjectState): boolean => from === 'DEREGISTERED' && to === 'ACTIVE';
