import type { Refusal } from '@double-random/rules';

const input = (field: string): readonly string[] => ['input', field];

/** Refusals of the object registry; those about codes and entities are the rules package's. */
export const objectRefusals = {
  field: (field: string, message: string, basis = 'KF 第九条第二款'): Refusal => ({
    code: 'BAD_USER_INPUT',
    message,
    basis,
    path: input(field),
    details: { fields: [field] },
  }),
  duplicate: (code: string): Refusal => ({
    code: 'DUPLICATE_OBJECT',
    message: `检查对象唯一编码 ${code} 出现多次且内容不同。`,
    basis: 'KF 第八条',
    path: input('code'),
    details: { code },
  }),
  sameObjectOtherCode: (given: string, existing: string): Refusal => ({
    code: 'DUPLICATE_OBJECT',
    message: `同一主体的同名检查对象已登记，编码为 ${existing}。`,
    basis: 'KF 第八条',
    path: input('code'),
    details: { code: given, existing },
  }),
  stale: (version: number): Refusal => ({
    code: 'STALE_VERSION',
    message: '该记录已被他人修改，请刷新后重试。',
    path: input('version'),
    details: { version },
  }),
  drawnCannotBeDeleted: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该检查对象已进入抽取清册，不能删除，只能变更状态。',
    basis: 'KF 第八条',
    path: input('id'),
  }),
  confirmedCannotBeDeleted: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '已确认的检查对象不能删除，只能变更状态。',
    basis: 'KF 第八条',
    path: input('id'),
  }),
  reasonRequired: (basis: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '须写明原因。',
    basis,
    path: input('reason'),
    details: { fields: ['reason'] },
  }),
  deputyRequired: (): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '恢复已注销的检查对象须由分管负责人办理。',
    basis: '平台规则：名录库流程',
  }),
  documentRequired: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '恢复已注销的检查对象须有依据文件。',
    basis: '平台规则：名录库流程',
    path: input('document'),
    details: { fields: ['document'] },
  }),
  successorRequired: (): Refusal => objectRefusals.field('successorUscc', '合并须填写承继主体的统一社会信用代码。', '平台规则：名录库流程'),
};
