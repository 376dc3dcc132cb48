import type { Refusal } from '@double-random/rules';

const invalid = (reason: string, message: string, basis: string, path: readonly string[], details: Refusal['details'] = {}): Refusal => ({
  code: 'EXEMPTION_INVALID',
  message,
  basis,
  path,
  details: { reason, ...details },
});

/** Refusals of exemptions and of what rests on them. */
export const exemptionRefusals = {
  noEffect: (pack: string): Refusal =>
    invalid('NO_EFFECT', '本部门的规定没有提高次数或者不受次数限制的豁免。', '平台规则：豁免情形的合并', ['input', 'ground'], { pack }),
  notUnlimited: (pack: string, effect: string): Refusal =>
    invalid('NOT_UNLIMITED', '本部门的规定只允许提高次数，须写明批准的次数。', 'YY 三（五）, YX 五（四）, CD 六', ['input', 'raisedTo'], {
      pack,
      effect,
    }),
  notRaised: (cap: number): Refusal => invalid('NOT_RAISED', '批准的次数应高于规定的次数。', 'YY 三（五）', ['input', 'raisedTo'], { cap }),
  scopeMissing: (): Refusal =>
    invalid('NO_OBJECT', '须写明检查对象或者其类别；只有另行部署的可以及于全部。', 'KF 第十三条第二款', ['input', 'scope'], {
      fields: ['scope'],
    }),
  period: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '有效期起不得晚于止。',
    basis: 'KF 第十三条第二款',
    path: ['input', 'validTo'],
    details: { fields: ['validFrom', 'validTo'] },
  }),
  reasonRequired: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '须说明理由。',
    basis: '平台规则：豁免流程',
    path: ['input', 'reason'],
    details: { fields: ['reason'] },
  }),
  principalHead: (): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '专项整治涉及联合抽查事项清单的，须由主要负责人批准。',
    basis: 'PD 第八条',
    details: { role: 'ph' },
  }),
  notDirected: (): Refusal => invalid('NOT_DIRECTED', '豁免只用于定向抽查，普通抽查不适用。', 'KF 第十三条第二款', ['input', 'taskId']),
  outOfPeriod: (exemptions: readonly string[]): Refusal =>
    invalid('OUT_OF_PERIOD', '任务采用的豁免不在有效期内。', 'KF 第十三条第二款', ['input', 'taskId'], { exemptions }),
  recordUnknown: (ground: string): Refusal =>
    invalid(
      'NO_EXEMPTION',
      '以记录为由的定向抽查，须写明本部门已批准的豁免的编号。',
      'KF 第十三条第二款',
      ['input', 'ground', 'documentNo'],
      {
        ground,
      },
    ),
  groundOfOthers: (ground: string, against: readonly string[]): Refusal =>
    invalid(
      'GROUND_NOT_IN_PACK',
      '该情形在有关部门的规定中不成立，只能由本部门单独开展。',
      '平台规则：豁免情形的合并',
      ['input', 'ground'],
      {
        ground,
        against,
      },
    ),
  notRandom: (codes: number): Refusal => ({
    code: 'NOT_RANDOM_DRAWN',
    message: '逐一指定检查对象的，须有本部门已批准的豁免；否则不是随机抽取。',
    basis: 'KF 第十三条第二款, 第十四条第一款',
    path: ['input', 'population', 'codes'],
    details: { codes },
  }),
  populationNotAllowed: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '只有另行部署的定向抽查可以限定对象范围；以记录为由的，范围即所据豁免的范围。',
    basis: 'KF 第十三条第二款',
    path: ['input', 'population'],
    details: { fields: ['population'] },
  }),
  smallPopulation: (): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '限定的范围内对象过少，须经分管负责人批准后方可抽取。',
    basis: 'CD 九',
    details: { role: 'dh' },
  }),
  stratumShape: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '每个分层写明信用风险等级或者记录情形之一；以记录分层的，比例应高于普通比例。',
    basis: 'YY 三（五）',
    path: ['input', 'strata'],
    details: { fields: ['strata'] },
  }),
  stratumGround: (ground: string): Refusal =>
    invalid('GROUND_NOT_IN_PACK', '有关部门的规定没有该记录情形。', 'YY 三（五）, YX 五（四）, CD 六', ['input', 'strata'], {
      stratum: ground,
    }),
};
