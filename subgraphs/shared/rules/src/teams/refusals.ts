import type { Refusal } from '../basics/refusal.ts';

/** Refusals about inspectors, teams and replacements. */
export const teamRefusals = {
  insufficient: (facts: { department: string; required: number; available: number; basis: string }): Refusal => ({
    code: 'INSUFFICIENT_INSPECTORS',
    message: '该部门到场或者可选派的执法检查人员不足法定人数，专家和辅助人员不计入。',
    basis: facts.basis,
    details: { department: facts.department, required: facts.required, available: facts.available },
  }),
  leaderRequired: (initiator: string): Refusal => ({
    code: 'LEADER_REQUIRED',
    message: '联合检查组组长应由发起部门的执法检查人员担任。',
    basis: 'PD 第十七条',
    details: { initiator },
  }),
  groundRequired: (grounds: readonly string[]): Refusal => ({
    code: 'REPLACEMENT_GROUND_REQUIRED',
    message: '更换检查人员须有规定的情形。',
    basis: 'KF 第十七条',
    path: ['input', 'ground'],
    details: { fields: ['ground'], grounds },
  }),
  noteRequired: (): Refusal => ({
    code: 'REPLACEMENT_GROUND_REQUIRED',
    message: '以其他特殊情况更换检查人员须说明具体情况。',
    basis: 'KF 第十七条',
    path: ['input', 'note'],
    details: { fields: ['note'] },
  }),
  mustBeRandom: (basis: string): Refusal => ({
    code: 'REPLACEMENT_MUST_BE_RANDOM',
    message: '更换人员应当随机抽取，不得指定。',
    basis,
    path: ['input', 'candidate'],
  }),
  noReplacement: (): Refusal => ({
    code: 'NO_REPLACEMENT_AVAILABLE',
    message: '没有其他具备执法资格且无需回避的人员可以更换。',
    basis: 'KF 第十七条',
  }),
  selfApproval: (): Refusal => ({
    code: 'SEPARATION_OF_DUTIES',
    message: '申请人不得批准自己的申请。',
    basis: '平台规则：岗位分离',
  }),
  approverFollows: (): Refusal => ({
    code: 'SEPARATION_OF_DUTIES',
    message: '批准更换的负责人不得自己接替。',
    basis: '平台规则：岗位分离',
    path: ['input', 'candidate'],
  }),
  approvalRequired: (role: string): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '更换检查人员须经本部门分管负责人同意。',
    basis: 'KF 第十七条',
    details: { role },
  }),
  notQualified: (inspector: string, reason: string): Refusal => ({
    code: 'INSPECTOR_NOT_QUALIFIED',
    message: '该人员在检查期间不具备有效执法资格或者不在岗。',
    basis: 'KF 第十条第一款',
    details: { inspector, reason },
  }),
  conflict: (inspector: string): Refusal => ({
    code: 'CONFLICT_OF_INTEREST',
    message: '该人员与检查对象有利害关系，应当回避。',
    basis: 'KF 第十七条',
    details: { inspector },
  }),
  alreadyInTeam: (inspector: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '更换人员应当是检查组以外的人员。',
    basis: 'KF 第十七条',
    path: ['input', 'candidate'],
    details: { fields: ['candidate'], inspector },
  }),
};
