import type { Refusal } from '@double-random/rules';

const state = (from: string, to: string, message: string, basis: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message,
  basis,
  details: { from, to },
});

export const mergeRefusals = {
  begun: (from: string) => state(from, 'MERGED', '检查已经开始、结束或者取消，不能合并。', 'KF 第十九条'),
  taskNotOpen: (from: string) => state(from, 'MERGED', '任务尚未抽取检查对象或者已经办结，不能合并。', 'YX 五（五）'),
  hostsOthers: () =>
    state('DONE', 'MERGED', '该检查已有其他部门的任务并入，须经其同意，不能再并入本部门的其他检查。', 'KF 第四条, PD 第四条'),
  merged: () => state('DONE', 'MERGED', '该对象已经合并。', '平台规则：一次检查计一次'),
  windowsApart: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '两项任务的执行时间不重叠，不能合并为一次检查。',
    basis: 'YX 五（五）, KF 第十六条第二款',
    path: ['input', 'visitId'],
    details: { fields: ['visitId'] },
  }),
  dayOutside: (from: string, to: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '提议的日期须在双方任务的执行时间之内。',
    basis: 'KF 第十六条第二款',
    path: ['input', 'on'],
    details: { fields: ['on'], from, to },
  }),
  notOffered: () => state('NONE', 'PROPOSED', '提议合并以前，须先将本部门的任务提供撮合。', 'CD 九'),
  notOfferable: (from: string) => state(from, 'OFFERED', '任务没有待开展的检查，不能提供撮合。', 'KF 第十二条第一款'),
  awaiting: () => state('PROPOSED', 'PROPOSED', '该检查已有合并提议，待答复。', 'KF 第十二条第一款'),
  declined: () => state('DECLINED', 'PROPOSED', '一方已不同意合并，不再提议。', 'KF 第四条, PD 第四条'),
  ended: (from: string) => state(from, 'DONE', '该合并提议已经办结。', 'KF 第十二条第一款'),
  reasonRequired: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '不同意合并须说明理由。',
    basis: 'KF 第十二条第一款',
    path: ['input', 'reason'],
    details: { fields: ['reason'] },
  }),
  /** Which counter is full stays unsaid: it would tell of other departments' visits (X-07). */
  capReached: (): Refusal => ({
    code: 'CAP_REACHED',
    message: '合并为联合检查后超过年度次数上限，不能合并；原有安排不变。',
    basis: 'KF 第十三条第二款, PD 第十条',
  }),
} as const;
