import { plainDate } from '../basics/plain-date.ts';
import { defaults } from './defaults.ts';
import type { RulePack } from './rule-pack.ts';
import { byDefault, given } from './rule-pack.ts';

const frequency = '随机抽查的频次原则上每年一次';
const upperTasks = '本年度有国家、省、市专项监督检查任务的，按照国家、省、市确定的专项监督检查比例进行';
const raise = '对投诉举报多或有严重违法违规记录等情况的检查对象，加大随机抽查力度，提高抽查比例和频次';

/** 沂源县公安局2021年“双随机、一公开”抽查指引 */
export const yy: RulePack = {
  code: 'YY',
  version: '2021',
  kind: 'department',
  title: '沂源县公安局2021年“双随机、一公开”抽查指引',
  issuer: '沂源县公安局',
  documentNo: '源公发〔2021〕89号',
  issuedOn: plainDate('2021-07-15'),
  effectiveFrom: plainDate('2021-07-15'),
  effectiveFromSource: { clause: '引言', quote: '2021年7月15日' },
  effectiveTo: null,
  annualYear: 2021,
  basisDocuments: [
    { title: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见', number: '国发〔2019〕5号' },
    { title: '市场监管总局关于全面推进“双随机、一公开”监管工作的通知', number: '国市监信〔2019〕38号' },
  ],
  interpretationAuthority: null,
  inherits: [],
  gaps: [
    { parameters: ['inspectors.min'], note: '未规定检查人员人数' },
    { parameters: ['replacement.grounds', 'replacement.approver', 'replacement.method'], note: '未规定检查人员的更换' },
    { parameters: ['correction.approver'], note: '未规定公示结果的更正' },
  ],
  notes: ['年度性文件，须每年确认是否继续适用'],
  textFile: 'YY-yiyuan-public-security.md',
  parameters: {
    ...defaults,
    'cap.entityAnnual': given(1, '三（五）', frequency, 'YY-35a'),
    'cap.window': given('CALENDAR_YEAR', '三（五）', '每年一次', 'R-04'),
    'cap.unit': given('INSPECTION_OBJECT', '三（五）', '检查对象', 'R-05'),
    'cap.strength': given('IN_PRINCIPLE', '三（五）', '原则上每年一次', 'R-09'),
    'exemption.recordGrounds': given(['REPEATED_COMPLAINTS', 'SERIOUS_VIOLATION'], '三（五）', raise),
    'exemption.deploymentGrounds': given(['UPPER_INSTRUCTION'], '四（三）', upperTasks),
    'exemption.effect': given('RAISE', '三（五）', '提高抽查比例和频次'),
    'cause.grounds': given(['COMPLAINT'], '四（二）', '除投诉举报外，原则上不再进行日常监督检查'),
    'matter.roundsPerYear': given({ mode: 'EVERY_MATTER', rounds: 1 }, '三（五）', frequency, 'YY-35a'),
    'matter.ratio': given(
      { mode: 'SET_YEARLY', upperLevelRatioForSpecialTasks: true },
      '三（五）',
      '抽查比例应当根据公安机关当年工作实际合理确定',
    ),
    'result.deadline': given(
      { amount: 20, unit: 'CALENDAR_DAYS', rollForward: true },
      '四（四）',
      '检查结果由承办单位于检查结束后20日内，向社会公示',
      'R-03',
    ),
    'result.start': given('INSPECTION_END', '四（四）', '检查结束后', 'R-17'),
    'publication.channels': byDefault(['NATIONAL_CREDIT_SYSTEM'], 'R-19', '四（四）只称“向社会公示”'),
    'referral.deadline': byDefault({ amount: 7, unit: 'WORKING_DAYS', rollForward: false }, 'R-19', '三（六）只称“及时移送相关部门查处”'),
    'penalty.publicationDeadline': byDefault(
      { amount: 7, unit: 'WORKING_DAYS', rollForward: false },
      'R-19',
      '三（六）只称“及时公开行政处罚案件信息”',
    ),
    'summaryReport.deadline': given(null, '四（一）', '并及时上报'),
    'report.dates': given([], '四（二）', '日常监督检查信息按相关要求上报'),
    'registry.refresh': given('AT_LEAST_YEARLY', '三（四）', '至少每年更新一次'),
    mergeMattersAtOneObject: given('ONE_VISIT', '一', '推行“部门联合、随机抽查、统一标准”的一次到位机制'),
    adHocTask: given(
      { allowed: true, grounds: ['UPPER_INSTRUCTION'], filingWithJointOffice: false, publicNotice: false },
      '四（一）',
      '县公安局按照本年度国家、省、市抽检计划，由相关单位完成抽检任务，并及时上报',
    ),
    'matterList.mandatoryFields': given(
      ['legalBasis', 'inspectingBody', 'content', 'methods', 'frequency'],
      '三（一）',
      '明确抽查依据、抽查主体、抽查内容、抽查方式、抽查频次等',
    ),
    'inspector.mandatoryFields': given(
      ['post', 'unit', 'professionalCategory', 'enforcementFields'],
      '三（三）',
      '包括监督执法人员职务、所属执法科室、专业类别、执法领域等内容',
    ),
  },
};
