import type { Refusal } from '@double-random/rules';

const at = (field: string) => ({ path: ['input', field], details: { fields: [field] } });

export const inspectorRefusals = {
  field: (field: string, message: string, basis = 'KF 第十条第二款'): Refusal => ({ code: 'BAD_USER_INPUT', message, basis, ...at(field) }),
  /** YX 五（二）: a qualified person leaves the pool only for a reason. */
  reasonRequired: (): Refusal => inspectorRefusals.field('reason', '须写明原因。', 'YX 五（二）'),
  duplicate: (certificateNo: string): Refusal => ({
    code: 'DUPLICATE_OBJECT',
    message: `执法证号 ${certificateNo} 出现多次且内容不同。`,
    basis: 'KF 第八条',
    path: ['input', 'certificateNo'],
    details: { certificateNo },
  }),
};
