import type { A1Cell, A1Row } from './a1-check.ts';
import { a1Cells } from './a1-check.ts';
import { parameterCatalogue, parameterNames } from './parameters.ts';

const workingDays = (amount: number) => ({ amount, unit: 'WORKING_DAYS', rollForward: false });
const none: A1Cell = [null, 'd'];
const no: A1Cell = [false, 'd'];
const yes: A1Cell = [true, 'd'];
const empty: A1Cell = [[], 'd'];
const secrets = ['STATE_SECRET', 'POLICE_WORK_SECRET', 'TRADE_SECRET', 'PERSONAL_PRIVACY', 'LEGALLY_WITHHELD'];
const basicMatter = ['name', 'objectScope', 'categories', 'methods', 'inspectingBody', 'legalBasis'];
const noNotice = { required: false, minLeadDays: 0, channels: [], waivedWhenUnsuitable: false };
const noPaper = { document: 'NONE', certificatesShown: false, items: [] };
const evidence = (always: string[], importantSteps: string[], jointRecordForm: boolean, sourceStated: boolean) => ({
  always,
  importantSteps,
  jointRecordForm,
  sourceStated,
});
const adHoc = (filing: boolean, ...list: string[]) => ({
  allowed: list.length > 0,
  grounds: list,
  filingWithJointOffice: filing,
  publicNotice: filing,
});
const noFiling = adHoc(false);
const rest: A1Cell = [['code', 'address'], 'd'];
const people: A1Cell = [['name', 'unit', 'certificateNumber'], 'd'];
const same = (cell: A1Cell) => [cell, cell, cell, cell, cell] as const;

/** Requirements A.1, typed from the requirement, not from the packs. */
const table: readonly A1Row[] = [
  [
    'notice.advance',
    [noNotice, 'd'],
    [noNotice, 'd'],
    [noNotice, 'd'],
    [{ required: true, minLeadDays: 0, channels: ['WRITTEN', 'PHONE', 'FAX'], waivedWhenUnsuitable: true }, '第二十条（二）'],
    [noNotice, 'd'],
  ],
  [
    'notice.onSiteDocument',
    [{ document: 'RIGHTS_NOTIFICATION', certificatesShown: false, items: [] }, '第二十一条'],
    [noPaper, 'd'],
    [noPaper, 'd'],
    [noPaper, 'd'],
    [
      {
        document: 'ADMINISTRATIVE_INSPECTION_NOTICE',
        certificatesShown: true,
        items: ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'],
      },
      '十（四）',
    ],
  ],
  ['preCheck', no, no, no, [true, '第二十条（一）'], no],
  [
    'evidence.required',
    [evidence(['DOCUMENT'], ['AUDIO_VIDEO'], false, false), '第二十一条'],
    [evidence([], [], false, false), 'd'],
    [evidence([], [], false, false), 'd'],
    [evidence([], [], true, false), '第二十条（三）'],
    [evidence(['SITE_RECORD', 'PHOTO'], [], false, true), '八'],
  ],
  [
    'objectSignature',
    ['NOT_REQUIRED', 'd'],
    ['NOT_REQUIRED', 'd'],
    ['NOT_REQUIRED', 'd'],
    ['REQUIRED_OR_REFUSAL_NOTE', '第二十条（二）'],
    ['NOT_REQUIRED', 'd'],
  ],
  [
    'team.leader',
    ['INITIATOR_COORDINATES', '第十六条第二款'],
    ['NONE', 'd'],
    ['NONE', 'd'],
    ['INITIATOR_INSPECTOR', '第十七条'],
    ['NONE', 'd'],
  ],
  ['draw.immutableFrom', ['LOCK', '第十五条'], ['DRAW', 'd'], ['DRAW', 'd'], ['DRAW', '第十五条第一款'], ['DRAW', 'd']],
  [
    'result.deadline',
    [workingDays(20), '第二十二条第一款'],
    [{ amount: 20, unit: 'CALENDAR_DAYS', rollForward: true }, '四（四）'],
    [workingDays(20), 'd'],
    [workingDays(20), '第二十条（四）'],
    [workingDays(7), 'd'],
  ],
  [
    'result.start',
    ['TASK_END', '第二十二条第一款'],
    ['INSPECTION_END', '四（四）'],
    ['INSPECTION_END', 'd'],
    ['INSPECTION_END', '第二十条（四）'],
    ['WORK_COMPLETION', '十一'],
  ],
  [
    'publication.channels',
    [['NATIONAL_CREDIT_SYSTEM', 'GOVERNMENT_PORTAL'], '第二十二条第一款'],
    [['NATIONAL_CREDIT_SYSTEM'], 'd'],
    [['NATIONAL_CREDIT_SYSTEM'], '六（一）'],
    [['NATIONAL_CREDIT_SYSTEM'], '第二十条（四）'],
    [['DEPARTMENT_SITE'], '十（三）'],
  ],
  ['publication.samplingSituation', no, no, [true, '一'], no, no],
  ['review.required', [true, '第二十五条'], yes, yes, yes, [true, '十（四）']],
  ['secrecy.classes', [secrets, '第二十二条第一款'], [secrets, 'd'], [secrets, 'd'], [['LEGALLY_WITHHELD'], '第四条'], [secrets, 'd']],
  ['secrecy.listUntilPublished', no, no, no, no, [true, '九']],
  [
    'correction.approver',
    ['PRINCIPAL_HEAD_OF_EXECUTION_UNIT', '第二十二条第二款'],
    ['PRINCIPAL_HEAD_OF_OWN_DEPARTMENT', 'd'],
    ['PRINCIPAL_HEAD_OF_OWN_DEPARTMENT', 'd'],
    ['PRINCIPAL_HEAD_OF_OWN_DEPARTMENT', '第二十二条'],
    ['PRINCIPAL_HEAD_OF_OWN_DEPARTMENT', 'd'],
  ],
  ['referral.deadline', none, [workingDays(7), 'd'], [workingDays(7), 'd'], [workingDays(7), '第二十条（三）'], [workingDays(7), 'd']],
  ['penalty.publicationDeadline', none, [workingDays(7), 'd'], [workingDays(7), 'd'], none, [workingDays(7), '十一']],
  ['summaryReport.deadline', none, [null, '四（一）'], none, none, [workingDays(7), '十一']],
  [
    'report.dates',
    empty,
    [[], '四（二）'],
    [
      [
        { month: 5, day: 31 },
        { month: 11, day: 30 },
      ],
      '七（四）',
    ],
    [[], '第二十九条'],
    empty,
  ],
  ['plan.madeBy', [{ month: 1, day: 31 }, 'd'], none, [{ month: 1, day: 31 }, '五（三）'], [{ month: 1, day: 31 }, '第七条'], none],
  ['plan.filingDue', none, none, [{ month: 1, day: 31 }, '七（四）'], [{ month: 1, day: 31 }, '第七条'], none],
  ['plan.filedWith', none, none, ['LEADING_GROUP_OFFICE', '五（三）'], ['JOINT_CONFERENCE_OFFICE', '第七条'], none],
  ['plan.publicationDue', ['PROMPTLY', '第十一条'], none, none, [{ month: 2, day: 'LAST' }, '第七条'], none],
  ['matterList.due', none, none, [{ month: 5, day: 31 }, '五（一）'], none, none],
  ['registry.due', none, none, [{ month: 5, day: 31 }, '五（二）'], none, none],
  [
    'registry.refresh',
    ['DYNAMIC', '第八条'],
    ['AT_LEAST_YEARLY', '三（四）'],
    ['DYNAMIC', '五（二）'],
    ['DYNAMIC', '第十一条第二款'],
    ['DYNAMIC', '七'],
  ],
  ['registry.confirmBeforeDraw', no, no, no, [true, '第十一条第二款'], no],
  ['registry.filingRequired', no, no, no, no, [true, '七']],
  [
    'jointQuota',
    [{ rule: 'INITIATE_OR_JOIN_1', byClass: {} }, '第十二条第二款'],
    [{ rule: 'NONE', byClass: {} }, 'd'],
    [{ rule: 'NONE', byClass: {} }, 'd'],
    [
      {
        rule: 'BY_DEPARTMENT_CLASS',
        byClass: {
          INITIATE_1: '市场监管、生态环境、交通运输、农业农村、文化和旅游'.split('、'),
          INITIATE_OR_JOIN_1: '发展改革、教育、公安、人力资源社会保障、住房城乡建设、商务、卫生健康、应急、税务'.split('、'),
        },
      },
      '第九条',
    ],
    [{ rule: 'OPTIONAL', byClass: {} }, 'd'],
  ],
  ['publication.targetRate', none, none, [10_000, '二'], none, none],
  [
    'mergeMattersAtOneObject',
    ['ONE_VISIT', '第十九条'],
    ['ONE_VISIT', '一'],
    ['MUST', '五（五）'],
    ['ONE_VISIT', '第二条'],
    ['NOT_STATED', 'd'],
  ],
  [
    'adHocTask',
    [adHoc(false, 'SPECIAL_CAMPAIGN', 'SPECIAL_EVENT', 'UPPER_INSTRUCTION'), '第十三条第二款'],
    [adHoc(false, 'UPPER_INSTRUCTION'), '四（一）'],
    [adHoc(false, 'UPPER_INSTRUCTION'), '一'],
    [adHoc(true, 'UPPER_INSTRUCTION', 'SPECIAL_CAMPAIGN'), '第八条'],
    [noFiling, 'd'],
  ],
  ['registryPublication', ['NONE', 'd'], ['NONE', 'd'], ['NONE', 'd'], ['NONE', 'd'], ['REDACTED', '十（三）']],
  ['matterList.legalReview', no, no, [true, '五（一）'], no, no],
  ['matterList.ownerConfirmsJointEntry', no, no, no, [true, '第六条'], no],
  [
    'matterList.mandatoryFields',
    [basicMatter, '第七条'],
    [['legalBasis', 'inspectingBody', 'content', 'methods', 'frequency'], '三（一）'],
    [['objectScope', 'content', 'ratio', 'frequency', 'methods', 'measures', 'procedure'], '五（一）'],
    [basicMatter, 'd'],
    [['legalBasis', 'inspectingBody', 'name', 'content', 'ratio', 'frequency', 'methods', 'requirements'], '三'],
  ],
  [
    'object.mandatoryFields',
    [['jurisdictionAuthority', 'code', 'address', 'businessScope', 'personInCharge', 'contactPhone'], '第九条第二款'],
    rest,
    rest,
    rest,
    rest,
  ],
  [
    'inspector.mandatoryFields',
    [['name', 'idNumber', 'policeNumber', 'sex', 'unit', 'post', 'contact'], '第十条第二款'],
    [['post', 'unit', 'professionalCategory', 'enforcementFields'], '三（三）'],
    people,
    people,
    [['name', 'unit', 'certificateNumber'], '五'],
  ],
  ['training.required', ...same(no)],
  [
    'archive',
    ['ARCHIVE_RULES', '第二十三条'],
    ['EACH_DEPARTMENT', 'd'],
    ['EACH_DEPARTMENT', 'd'],
    ['EACH_DEPARTMENT', '第二十七条'],
    ['EACH_DEPARTMENT', 'd'],
  ],
];

describe('A.1 各规则的参数值与要求一致（P25 至 P52）', () => {
  test('P25 至 P52 每行都有参数，每个参数都在表中', () => {
    expect(table.map(([name]) => name)).toEqual(parameterNames.slice(parameterNames.indexOf('notice.advance')));
    const rows = new Set<string>(table.map(([name]) => parameterCatalogue[name].row));
    for (let n = 25; n <= 52; n += 1) expect(rows).toContain(`P${String(n).padStart(2, '0')}`);
  });

  test.each(a1Cells(table).map((cell) => ({ ...cell, row: parameterCatalogue[cell.name].row })))(
    '$row $name $code',
    ({ expected, actual }) => {
      expect(actual).toEqual(expected);
    },
  );

  test('A.1 数值均为整数，比例以基点表示（P25 至 P52）', () => {
    expect(JSON.stringify(a1Cells(table).map((cell) => cell.actual.value))).not.toMatch(/\d\.\d/);
  });
});
