import type { A1Cell, A1Row } from './a1-check.ts';
import { a1Cells } from './a1-check.ts';
import { parameterCatalogue, parameterNames } from './parameters.ts';

const none: A1Cell = [null, 'd'];
const no: A1Cell = [false, 'd'];
const yes: A1Cell = [true, 'd'];
const empty: A1Cell = [[], 'd'];
const grounds = ['POST_CHANGE', 'WORK_CONFLICT', 'HEALTH', 'RECUSAL', 'OTHER_SPECIAL'];
const causes = ['COMPLAINT', 'DATA_MONITORING', 'TRANSFERRED', 'UPPER_SPECIAL'];
const experts = (...roles: string[]) => ({ allowed: true, roles, countTowardMinimum: false });
const same = (cell: A1Cell) => [cell, cell, cell, cell, cell] as const;

/** Requirements A.1, typed from the requirement, not from the packs. */
const table: readonly A1Row[] = [
  ['cap.entityAnnual', [2, '第十三条第二款'], [1, '三（五）'], [1, '五（四）'], [2, 'd'], [2, '六']],
  ['cap.jointAnnual', none, none, none, [2, '第十条'], none],
  [
    'cap.window',
    ['CALENDAR_YEAR', '第十三条第二款'],
    ['CALENDAR_YEAR', '三（五）'],
    ['CALENDAR_YEAR', '五（四）'],
    ['CALENDAR_YEAR', '第十条'],
    ['CALENDAR_YEAR', '六'],
  ],
  [
    'cap.unit',
    ['MARKET_ENTITY', '第十三条第二款'],
    ['INSPECTION_OBJECT', '三（五）'],
    ['INSPECTION_OBJECT', '五（四）'],
    ['INSPECTION_OBJECT', '第十条'],
    ['MARKET_ENTITY', '六'],
  ],
  [
    'cap.scope',
    ['CROSS_DEPARTMENT', '第十三条第二款'],
    ['CROSS_DEPARTMENT', 'd'],
    ['CROSS_DEPARTMENT', 'd'],
    ['CROSS_DEPARTMENT', '第十条'],
    ['CROSS_DEPARTMENT', 'd'],
  ],
  [
    'cap.strength',
    ['IN_PRINCIPLE', '第十三条第二款'],
    ['IN_PRINCIPLE', '三（五）'],
    ['IN_PRINCIPLE', '五（四）'],
    ['GENERALLY', '第十条'],
    ['IN_PRINCIPLE', '六'],
  ],
  [
    'exemption.recordGrounds',
    [['REPEATED_COMPLAINTS', 'ABNORMAL_LIST', 'DISHONESTY', 'SERIOUS_VIOLATION'], '第十三条第二款'],
    [['REPEATED_COMPLAINTS', 'SERIOUS_VIOLATION'], '三（五）'],
    [['HIGH_SOCIAL_CONCERN', 'REPEATED_COMPLAINTS', 'ABNORMAL_LIST', 'SERIOUS_DISHONEST_LIST', 'SERIOUS_VIOLATION'], '五（四）'],
    empty,
    [['REPEATED_COMPLAINTS', 'BAD_RECORDS', 'SERIOUS_VIOLATION'], '六'],
  ],
  ['exemption.recordRequiresKeySector', [false, '第十三条第二款'], no, no, no, no],
  [
    'exemption.deploymentGrounds',
    [['SPECIAL_CAMPAIGN', 'SPECIAL_EVENT', 'UPPER_INSTRUCTION'], '第十三条第二款'],
    [['UPPER_INSTRUCTION'], '四（三）'],
    [['UPPER_INSTRUCTION'], '一'],
    [['UPPER_INSTRUCTION', 'SPECIAL_CAMPAIGN'], '第八条'],
    empty,
  ],
  [
    'exemption.effect',
    ['UNLIMITED', '第十三条第二款'],
    ['RAISE', '三（五）'],
    ['RAISE_APPROPRIATELY', '五（四）'],
    ['NONE', 'd'],
    ['MUST_RAISE', '六'],
  ],
  ['exemption.defaultRaise', none, none, none, none, [1, 'd']],
  ['exemption.consumesCap', ...same(yes)],
  ['exemption.approver', ...same(['DEPUTY_HEAD_OF_OWN_DEPARTMENT', 'd'])],
  ['cause.grounds', [causes, 'd'], [['COMPLAINT'], '四（二）'], [causes, '一'], [causes, 'd'], [causes, 'd']],
  ['cause.fields', empty, empty, empty, [['SPECIAL_INDUSTRY', 'KEY_FIELD'], '第四条'], [['KEY_SUPERVISION'], '一']],
  ['noRepeatPassedMatter', [true, '第十二条第一款'], no, no, no, no],
  ['keyAreaExempt', [true, '第十二条第一款'], no, no, no, no],
  ['mutualRecognition', no, no, no, [true, '第二十四条'], no],
  [
    'matter.roundsPerYear',
    [{ mode: 'IN_PLAN' }, '第十三条第一款'],
    [{ mode: 'EVERY_MATTER', rounds: 1 }, '三（五）'],
    [{ mode: 'PER_MATTER', rounds: { 'M-HOTEL': 1, 'M-CHEM': 2, 'M-CAFE': 2 } }, '附件1'],
    [{ mode: 'IN_PLAN' }, '第七条'],
    [{ mode: 'IN_MATTER_LIST' }, '六'],
  ],
  [
    'matter.ratio',
    [{ mode: 'IN_PLAN' }, '第十三条第一款'],
    [{ mode: 'SET_YEARLY', upperLevelRatioForSpecialTasks: true }, '三（五）'],
    [{ mode: 'PER_MATTER', basisPoints: { 'M-HOTEL': 500, 'M-CHEM': 1000, 'M-CAFE': 1000 } }, '附件1'],
    [{ mode: 'IN_PLAN' }, '第七条'],
    [{ mode: 'IN_MATTER_LIST' }, '六'],
  ],
  ['sample.rounding', ...same([{ per: 'ROUND', rounding: 'CEIL', minimum: 1 }, 'd'])],
  ['inspectors.min', [2, 'd'], [2, 'd'], [2, '五（五）'], [2, 'd'], [2, '十（四）']],
  [
    'inspectorDraw.by',
    [['EXECUTION_UNIT'], '第十六条第一款'],
    [['OWN_DEPARTMENT'], 'd'],
    [['RESPONSIBLE_UNIT'], '五（五）'],
    [['INITIATOR_CENTRALLY', 'OWN_DEPARTMENT'], '第十五条第二款'],
    [['OWN_DEPARTMENT', 'UPPER_DEPARTMENT'], '五'],
  ],
  [
    'inspector.eligibility',
    ['POLICE_WITH_ENFORCEMENT_QUALIFICATION_OWN_LEVEL', '第十条第一款'],
    ['ENFORCEMENT_QUALIFICATION', 'd'],
    ['ENFORCEMENT_QUALIFICATION', '五（二）'],
    ['ENFORCEMENT_QUALIFICATION', '第十六条'],
    ['CERTIFICATE_HOLDER', '五'],
  ],
  ['inspector.certificateAt', ['DRAW', 'd'], ['DRAW', 'd'], ['DRAW', 'd'], ['DRAW', 'd'], ['ENTRY', '五']],
  [
    'experts',
    [experts('TESTING_BODY', 'RESEARCH_INSTITUTE', 'SCHOLAR', 'PROFESSIONAL_BODY'), '第十条第一款'],
    [experts('PROFESSIONAL_BODY'), 'd'],
    [experts('PROFESSIONAL_BODY'), '五（五）'],
    [experts('AUDIT', 'CAPITAL_VERIFICATION', 'EVALUATION', 'TESTING_BODY'), '第十九条'],
    [experts('PROFESSIONAL_BODY'), '八'],
  ],
  ['replacement.grounds', [grounds, '第十七条'], [grounds, 'd'], [grounds, 'd'], [grounds, '第十六条'], [grounds, 'd']],
  [
    'replacement.approver',
    ['DEPUTY_HEAD_OF_OWN_DEPARTMENT', '第十七条'],
    ['DEPUTY_HEAD_OF_OWN_DEPARTMENT', 'd'],
    ['DEPUTY_HEAD_OF_OWN_DEPARTMENT', 'd'],
    ['DEPUTY_HEAD_OF_OWN_DEPARTMENT', '第十六条'],
    ['DEPUTY_HEAD_OF_OWN_DEPARTMENT', 'd'],
  ],
  ['replacement.method', ['RANDOM', '第十七条'], ['RANDOM', 'd'], ['RANDOM', 'd'], ['DESIGNATE_ALLOWED', '第十六条'], ['RANDOM', 'd']],
  ['recusal', [true, '第十七条'], yes, [true, '五（五）'], [true, '第十六条'], yes],
  ['siteVisitMandatory', [false, '第十八条'], no, [false, '五（五）'], [true, '第十九条'], [true, '二']],
];

describe('A.1 各规则的参数值与要求一致（P01 至 P24）', () => {
  test('P01 至 P24 每行都有参数，每个参数都在表中', () => {
    expect(table.map(([name]) => name)).toEqual(parameterNames.slice(0, parameterNames.indexOf('notice.advance')));
    const rows = new Set<string>(table.map(([name]) => parameterCatalogue[name].row));
    for (let n = 1; n <= 24; n += 1) expect(rows).toContain(`P${String(n).padStart(2, '0')}`);
  });

  test.each(a1Cells(table).map((cell) => ({ ...cell, row: parameterCatalogue[cell.name].row })))(
    '$row $name $code',
    ({ expected, actual }) => {
      expect(actual).toEqual(expected);
    },
  );

  test('A.1 数值均为整数，比例以基点表示（P01 至 P24）', () => {
    expect(JSON.stringify(a1Cells(table).map((cell) => cell.actual.value))).not.toMatch(/\d\.\d/);
  });
});
