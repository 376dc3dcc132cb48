import type { Refusal } from '@double-random/rules';

export const exportRefusals = {
  tooMany: (rows: number, most: number): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: `符合条件的有 ${rows} 条，一次最多导出 ${most} 条，请缩小范围。`,
    basis: '平台规则：接口安全',
    details: { rows, most },
  }),
};
