import { plainDate } from '../basics/plain-date.ts';
import { defaults } from './defaults.ts';
import type { RulePack } from './rule-pack.ts';
import { byDefault, given } from './rule-pack.ts';

const sampledOnce = '年度内被抽查过的对象，原则上不再抽查';
const cause = '除查处投诉举报、开展大数据监测、办理转交办事项或上级部门有特殊要求情形外';
const raise =
  '对社会关注度高、投诉举报多、列入经营异常名录和严重违法失信企业名单或其他严重违法记录的监管对象，要适当提高抽查比例，增加抽查频次';

/** 叶县公安局2023年度“双随机、一公开”监管工作实施方案 */
export const yx: RulePack = {
  code: 'YX',
  version: '2023',
  kind: 'department',
  title: '叶县公安局2023年度“双随机、一公开”监管工作实施方案',
  issuer: '叶县公安局',
  documentNo: null,
  issuedOn: null,
  effectiveFrom: plainDate('2023-01-01'),
  effectiveFromSource: { default: 'YX-0', note: '文本只载明2023年度，未载明发布日期；自年度首日起适用' },
  effectiveTo: null,
  annualYear: 2023,
  basisDocuments: [
    { title: '平顶山市公安局“双随机一公开”工作实施细则（试行）', number: null },
    { title: '平顶山市公安局“双随机、一公开”监管工作实施方案', number: null },
  ],
  interpretationAuthority: null,
  inherits: [
    { title: '平顶山市公安局“双随机一公开”工作实施细则（试行）', number: null },
    { title: '平顶山市公安局“双随机、一公开”监管工作实施方案', number: null },
  ],
  gaps: [
    { parameters: ['result.deadline', 'result.start'], note: '结果公示只称“及时”；上级文件文本未取得' },
    { parameters: ['replacement.grounds', 'replacement.method'], note: '检查人员更换方式未规定；上级文件文本未取得' },
    { parameters: ['replacement.approver', 'correction.approver'], note: '批准人、签字人未规定；上级文件文本未取得' },
    { parameters: ['matter.ratio', 'matter.roundsPerYear'], note: '附件只列旅馆业、易制毒化学品、网吧三个事项' },
  ],
  notes: [
    '年度性文件，须每年确认是否继续适用',
    '所依据的两份平顶山市公安局文件文本未取得，未知内容列为缺口，不作推定',
    '附件1与附件2对旅馆业事项的名称和依据不一致；网监大队与网安大队为同一单位',
  ],
  textFile: 'YX-yexian-public-security.md',
  parameters: {
    ...defaults,
    'cap.entityAnnual': given(1, '五（四）', sampledOnce),
    'cap.window': given('CALENDAR_YEAR', '五（四）', '年度内', 'R-04'),
    'cap.unit': given('INSPECTION_OBJECT', '五（四）', '被抽查过的对象', 'R-05'),
    'cap.strength': given('IN_PRINCIPLE', '五（四）', '原则上不再抽查', 'R-09'),
    'exemption.recordGrounds': given(
      ['HIGH_SOCIAL_CONCERN', 'REPEATED_COMPLAINTS', 'ABNORMAL_LIST', 'SERIOUS_DISHONEST_LIST', 'SERIOUS_VIOLATION'],
      '五（四）',
      raise,
    ),
    'exemption.deploymentGrounds': given(['UPPER_INSTRUCTION'], '一', '上级部门有特殊要求情形外'),
    'exemption.effect': given('RAISE_APPROPRIATELY', '五（四）', '要适当提高抽查比例，增加抽查频次'),
    'cause.grounds': given(['COMPLAINT', 'DATA_MONITORING', 'TRANSFERRED', 'UPPER_SPECIAL'], '一', cause),
    noRepeatPassedMatter: byDefault(false, 'YX-54c', '年度内不再抽查的规定已包含不重复检查'),
    'matter.roundsPerYear': given(
      { mode: 'PER_MATTER', rounds: { 'M-HOTEL': 1, 'M-CHEM': 2, 'M-CAFE': 2 } },
      '附件1',
      '检查频次: 1 次/年',
      'R-11',
    ),
    'matter.ratio': given(
      { mode: 'PER_MATTER', basisPoints: { 'M-HOTEL': 500, 'M-CHEM': 1000, 'M-CAFE': 1000 } },
      '附件1',
      '检查比例: 5%',
      'R-11',
    ),
    'inspectors.min': given(2, '五（五）', '随机抽取不少于2名检查人员', 'A-29'),
    'inspectorDraw.by': given(['RESPONSIBLE_UNIT'], '五（五）', '各责任单位应当从检查对象名录库中和执法人员名录库中随机抽取'),
    'inspector.eligibility': given('ENFORCEMENT_QUALIFICATION', '五（二）', '检查人员名录库要涵盖所有具有行政执法资格的执法检查人员名单'),
    experts: given(
      { allowed: true, roles: ['PROFESSIONAL_BODY'], countTowardMinimum: false },
      '五（五）',
      '对需专业技术支持的可以根据需要委托相关专业机构工作',
    ),
    recusal: given(true, '五（五）', '检查人员与抽查对象有利害关系的，应依法回避'),
    siteVisitMandatory: given(false, '五（五）', '抽查可通过实地检查、书面检查、网络监测等方式开展'),
    'result.deadline': byDefault({ amount: 20, unit: 'WORKING_DAYS', rollForward: false }, 'R-19', '只称“及时”'),
    'publication.channels': given(['NATIONAL_CREDIT_SYSTEM'], '六（一）', '确保抽查情况及时录入国家企业信用信息公示系统并对外公示'),
    'publication.samplingSituation': given(true, '一', '及时公开抽查情况和检查结果'),
    'penalty.publicationDeadline': byDefault(
      { amount: 7, unit: 'WORKING_DAYS', rollForward: false },
      'R-19',
      '六（一）只称“查处结果要及时向社会公布”',
    ),
    'report.dates': given(
      [
        { month: 5, day: 31 },
        { month: 11, day: 30 },
      ],
      '七（四）',
      '每年6月1日、12月1日前将随机抽查情况报至县局',
      'R-13',
    ),
    'plan.madeBy': given({ month: 1, day: 31 }, '五（三）', '各责任单位于每年年初科学合理制订本年', 'R-14'),
    'plan.filingDue': given({ month: 1, day: 31 }, '七（四）', '各责任单位于每年1月前将本部门本年度抽查工作计划', 'R-14'),
    'plan.filedWith': given('LEADING_GROUP_OFFICE', '五（三）', '并报县局“双随机、一公开”监管工作领导小组办公室备案'),
    'matterList.due': given({ month: 5, day: 31 }, '五（一）', '各责任单位要在5月底前', 'R-13'),
    'registry.due': given({ month: 5, day: 31 }, '五（二）', '各责任单位要在5月底前', 'R-13'),
    'registry.refresh': given('DYNAMIC', '五（二）', '并建立名录库动态调整机制'),
    'publication.targetRate': given(10_000, '二', '抽查检查结果100%公示'),
    mergeMattersAtOneObject: given('MUST', '五（五）', '同一检查对象含有不同随机抽查事项的，应当联合开展检查'),
    adHocTask: given(
      { allowed: true, grounds: ['UPPER_INSTRUCTION'], filingWithJointOffice: false, publicNotice: false },
      '一',
      '上级部门有特殊要求情形外',
    ),
    'matterList.legalReview': given(true, '五（一）', '责任单位：治安大队、禁毒大队、网监大队、法制室', 'A-30'),
    'matterList.mandatoryFields': given(
      ['objectScope', 'content', 'ratio', 'frequency', 'methods', 'measures', 'procedure'],
      '五（一）',
      '抽查对象、抽查内容、抽查比例和频次、抽查方式、抽查措施、抽查监管程序等',
    ),
  },
};
