import { plainDate } from '../basics/plain-date.ts';
import { defaults } from './defaults.ts';
import type { RulePack } from './rule-pack.ts';
import { byDefault, given } from './rule-pack.ts';

const cap = '在同一年度内对同一市场主体的抽查原则上不超过2次，具体在随机抽查事项清单中明确';
const raise = '对投诉举报多、有较多不良记录、有严重违法违规记录等情况的，应增加抽查频次，加大检查力度';

/** 舞钢市人民防空办公室“双随机、一公开”抽查工作实施细则 */
export const cd: RulePack = {
  code: 'CD',
  version: '2022',
  kind: 'department',
  title: '舞钢市人民防空办公室“双随机、一公开”抽查工作实施细则',
  issuer: '舞钢市人民防空办公室',
  documentNo: null,
  issuedOn: plainDate('2022-06-02'),
  effectiveFrom: plainDate('2022-06-02'),
  effectiveFromSource: { clause: '十三', quote: '本实施细则自发布之日起施行' },
  effectiveTo: null,
  annualYear: null,
  basisDocuments: [
    { title: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见', number: '国发〔2019〕5号' },
    { title: '国务院办公厅关于加快推进社会信用体系建设构建以信用为基础的新型监管机制的指导意见', number: '国办发〔2019〕35号' },
    {
      title: '河南省人民政府关于在市场监管领域全面推进部门联合“双随机、一公开”监管的实施意见',
      number: '豫政〔2019〕22号',
    },
    {
      title: '舞钢市人民政府关于在市场监管领域全面推行部门联合“双随机、一公开”监管的实施意见',
      number: '舞政〔2020〕2号',
    },
    { title: '舞钢市人民防空办公室随机抽查事项清单', number: null },
  ],
  interpretationAuthority: null,
  inherits: [],
  gaps: [
    { parameters: ['matter.ratio', 'matter.roundsPerYear'], note: '细则称随机抽查事项清单“附后”，但所附清单未取得；人防事项均为示例' },
    { parameters: ['replacement.grounds', 'replacement.approver', 'replacement.method'], note: '未规定检查人员的更换' },
    { parameters: ['result.deadline'], note: '未单独规定检查结果公示期限' },
    { parameters: ['correction.approver'], note: '未规定公示结果的更正' },
  ],
  notes: ['十（一）、十（二）所称市政府办公室疑为沿用其他文本', '十二所引《行政诉讼法》仅作记载'],
  textFile: 'CD-wugang-civil-air-defence.md',
  parameters: {
    ...defaults,
    'cap.entityAnnual': given(2, '六', cap),
    'cap.window': given('CALENDAR_YEAR', '六', '在同一年度内', 'R-04'),
    'cap.unit': given('MARKET_ENTITY', '六', '同一市场主体', 'R-05'),
    'cap.strength': given('IN_PRINCIPLE', '六', '原则上不超过2次', 'R-09'),
    'exemption.recordGrounds': given(['REPEATED_COMPLAINTS', 'BAD_RECORDS', 'SERIOUS_VIOLATION'], '六', raise),
    'exemption.effect': given('MUST_RAISE', '六', '应增加抽查频次，加大检查力度'),
    'exemption.defaultRaise': byDefault(1, 'CD-6c', '细则要求增加频次但未写明次数'),
    'cause.fields': given(['KEY_SUPERVISION'], '一', '以重点监管为补充'),
    'matter.roundsPerYear': given({ mode: 'IN_MATTER_LIST' }, '六', '具体在随机抽查事项清单中明确'),
    'matter.ratio': given({ mode: 'IN_MATTER_LIST' }, '六', '合理确定年度随机抽查比例和频次'),
    'inspectors.min': given(2, '十（四）', '检查人员不得少于2人'),
    'inspectorDraw.by': given(
      ['OWN_DEPARTMENT', 'UPPER_DEPARTMENT'],
      '五',
      '上级人防部门开展随机抽查时，可以根据工作需要从执法检查人员名录库中随机抽调执法检查人员',
    ),
    'inspector.eligibility': given('CERTIFICATE_HOLDER', '五', '取得行政执法资格证书的人员方可纳入名录库'),
    'inspector.certificateAt': given('ENTRY', '五', '取得行政执法资格证书的人员方可纳入名录库'),
    experts: given({ allowed: true, roles: ['PROFESSIONAL_BODY'], countTowardMinimum: false }, '八', '可委托专业机构开展相关辅助性工作'),
    siteVisitMandatory: given(true, '二', '对其从事人防业务活动进行现场抽查'),
    'notice.onSiteDocument': given(
      {
        document: 'ADMINISTRATIVE_INSPECTION_NOTICE',
        certificatesShown: true,
        items: ['BASIS', 'CONTENT', 'PERIOD', 'REQUIREMENTS', 'INSPECTORS'],
      },
      '十（四）',
      '出示有效的行政执法证件和《行政检查通知书》，告知行政检查的依据、内容、期限、要求、检查人员名单等',
    ),
    'evidence.required': given(
      { always: ['SITE_RECORD', 'PHOTO'], importantSteps: [], jointRecordForm: false, sourceStated: true },
      '八',
      '应当留存现场检查笔录和现场照片等证据资料，对执法进行全过程记录',
    ),
    'result.deadline': byDefault(
      { amount: 7, unit: 'WORKING_DAYS', rollForward: false },
      'A-15',
      '结果随抽查报告一并公示；联合抽查中按联合抽查细则的期限',
    ),
    'result.start': given('WORK_COMPLETION', '十一', '随机抽查工作完成后', 'R-17'),
    'publication.channels': given(['DEPARTMENT_SITE'], '十（三）', '及时在“双随机、一公开”网上向社会公布'),
    'review.required': given(true, '十（四）', '并按照程序审定后在网上向社会公布'),
    'secrecy.listUntilPublished': given(true, '九', '被抽查单位名单在公开前要严格保密，防止泄秘现象发生'),
    'penalty.publicationDeadline': given(
      { amount: 7, unit: 'WORKING_DAYS', rollForward: false },
      '十一',
      '应在作出行政处罚决定之日起7个工作日内上网公开行政处罚信息',
      'A-37',
    ),
    'summaryReport.deadline': given(
      { amount: 7, unit: 'WORKING_DAYS', rollForward: false },
      '十一',
      '组织随机抽查的单位应在7个工作日内分析汇总随机抽查工作情况，形成随机抽查报告，并以适当形式向社会公布抽查工作情况',
      'R-18',
    ),
    'registry.refresh': given('DYNAMIC', '七', '坚持全面覆盖、动态管理的原则'),
    'registry.filingRequired': given(true, '七', '建立并报市人防办备案'),
    jointQuota: byDefault({ rule: 'OPTIONAL', byClass: {} }, 'PD-09c', '联合抽查细则第九条未列人防部门，可根据需要发起或参与'),
    registryPublication: given('REDACTED', '十（三）', '制定完善“一单、两库、一细则”后', 'R-24'),
    'matterList.mandatoryFields': given(
      ['legalBasis', 'inspectingBody', 'name', 'content', 'ratio', 'frequency', 'methods', 'requirements'],
      '三',
      '包括抽查依据、抽查主体、抽查项目、抽查内容、抽查比例和频次、抽查方式和要求等',
    ),
    'inspector.mandatoryFields': given(['name', 'unit', 'certificateNumber'], '五', '取得行政执法资格证书的人员方可纳入名录库', 'CD-5a'),
  },
};
