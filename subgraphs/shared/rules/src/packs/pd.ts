import { plainDate } from '../basics/plain-date.ts';
import { defaults } from './defaults.ts';
import type { RulePack } from './rule-pack.ts';
import { byDefault, given } from './rule-pack.ts';

const cap = '在同一年度内对同一检查对象的联合抽查次数一般不超过两次';
const filing = '将抽查计划于每年1月底前报同级“双随机、一公开”监管工作联席会议办公室';
const plan = '制定本部门牵头的年度联合抽查计划';

/** 平顶山市市场监管领域全面推行部门联合“双随机、一公开”抽查实施细则（舞钢市转发） */
export const pd: RulePack = {
  code: 'PD',
  version: '2020',
  kind: 'joint',
  title: '平顶山市市场监管领域全面推行部门联合“双随机、一公开”抽查实施细则',
  issuer: '平顶山市部门联合“双随机、一公开”监管工作联席会议办公室',
  documentNo: '平双随机办〔2020〕3号',
  issuedOn: plainDate('2020-04-28'),
  effectiveFrom: plainDate('2020-04-28'),
  effectiveFromSource: { clause: '第三十一条', quote: '本细则自发布之日起施行' },
  effectiveTo: null,
  annualYear: null,
  basisDocuments: [
    {
      title: '平顶山市人民政府关于在市场监管领域全面推行部门联合“双随机、一公开”监管的实施意见',
      number: '平政〔2019〕26号',
    },
  ],
  interpretationAuthority: null,
  inherits: [],
  gaps: [
    { parameters: ['cap.entityAnnual'], note: '只规定联合抽查次数，单部门抽查次数未规定' },
    { parameters: ['inspectors.min'], note: '未规定检查人员人数' },
    { parameters: ['notice.advance'], note: '所称告知书、抽查情况记录表样式未附；未规定提前天数' },
  ],
  notes: [
    '舞双随机〔2020〕3号转发至舞钢市联席会议成员单位，转发日期未载明',
    '涉及执法车辆、津贴补助等事项依照当地政府规定和程序办理（第三十条）',
  ],
  textFile: 'PD-pingdingshan-joint-inspection.md',
  parameters: {
    ...defaults,
    'cap.entityAnnual': byDefault(2, 'R-19', '第十条只规定联合抽查次数；用于单部门任务'),
    'cap.jointAnnual': given(2, '第十条', cap),
    'cap.window': given('CALENDAR_YEAR', '第十条', '在同一年度内', 'R-04'),
    'cap.unit': given('INSPECTION_OBJECT', '第十条', '同一检查对象', 'R-05'),
    'cap.scope': given('CROSS_DEPARTMENT', '第十条', '联合抽查次数', 'R-10'),
    'cap.strength': given('GENERALLY', '第十条', '一般不超过两次', 'R-09'),
    'exemption.deploymentGrounds': given(
      ['UPPER_INSTRUCTION', 'SPECIAL_CAMPAIGN'],
      '第八条',
      '上级人民政府和有关部门转办交办的工作，未列入年度联合抽查工作计划的，可以由发起部门组织临时性联合抽查',
    ),
    'cause.fields': given(['SPECIAL_INDUSTRY', 'KEY_FIELD'], '第四条', '除特殊行业、重点领域外'),
    mutualRecognition: given(true, '第二十四条', '实现抽查检查结果政府部门间互认'),
    'matter.roundsPerYear': given({ mode: 'IN_PLAN' }, '第七条', plan, 'K-28'),
    'matter.ratio': given({ mode: 'IN_PLAN' }, '第七条', plan, 'K-29'),
    'inspectorDraw.by': given(
      ['INITIATOR_CENTRALLY', 'OWN_DEPARTMENT'],
      '第十五条第二款',
      '执法检查人员可以由发起部门统一抽取，也可以由承担具体检查工作的有关部门分别抽取',
    ),
    'inspector.eligibility': given('ENFORCEMENT_QUALIFICATION', '第十六条', '具备执法资格的其他执法检查人员'),
    experts: given(
      { allowed: true, roles: ['AUDIT', 'CAPITAL_VERIFICATION', 'EVALUATION', 'TESTING_BODY'], countTowardMinimum: false },
      '第十九条',
      '可以委托专业机构开展审计、验资、评估、检验检测等第三方验证活动',
    ),
    'replacement.grounds': given(
      ['POST_CHANGE', 'WORK_CONFLICT', 'HEALTH', 'RECUSAL', 'OTHER_SPECIAL'],
      '第十六条',
      '因岗位调整、工作冲突、健康状况、执法回避等特殊情况无法继续履行检查任务的',
    ),
    'replacement.approver': given('DEPUTY_HEAD_OF_OWN_DEPARTMENT', '第十六条', '经本部门分管负责人同意后'),
    'replacement.method': given('DESIGNATE_ALLOWED', '第十六条', '无须摇号抽取', 'R-21'),
    recusal: given(true, '第十六条', '执法回避'),
    siteVisitMandatory: given(true, '第十九条', '应当对被检查对象进行实地检查'),
    'notice.advance': given(
      { required: true, minLeadDays: 0, channels: ['WRITTEN', 'PHONE', 'FAX'], waivedWhenUnsuitable: true },
      '第二十条（二）',
      '检查小组应当在现场检查前以书面或电话、传真等形式，告知被检查对象检查的时间及配合检查的要求，提示准备好相关资料',
      'A-21',
    ),
    preCheck: given(true, '第二十条（一）', '预查比对'),
    'evidence.required': given(
      { always: [], importantSteps: [], jointRecordForm: true, sourceStated: false },
      '第二十条（三）',
      '填写市场监管领域部门联合抽查情况记录表，并签字确认',
    ),
    objectSignature: given('REQUIRED_OR_REFUSAL_NOTE', '第二十条（二）', '要求被检查对象在市场监管领域部门联合抽查情况记录表签字或盖章'),
    'team.leader': given('INITIATOR_INSPECTOR', '第十七条', '发起部门的执法检查人员为组长'),
    'draw.immutableFrom': given('DRAW', '第十五条第一款', '检查对象名单一经产生不得更改', 'R-22'),
    'result.deadline': given(
      { amount: 20, unit: 'WORKING_DAYS', rollForward: false },
      '第二十条（四）',
      '执法检查人员在检查结束之日起 20 个工作日内',
      'R-02',
    ),
    'result.start': given('INSPECTION_END', '第二十条（四）', '检查结束之日起', 'R-17'),
    'publication.channels': given(
      ['NATIONAL_CREDIT_SYSTEM'],
      '第二十条（四）',
      '通过国家企业信用信息公示系统（河南）进行公示，接受社会监督',
    ),
    'secrecy.classes': given(['LEGALLY_WITHHELD'], '第四条', '除法律法规明确规定外'),
    'correction.approver': given('PRINCIPAL_HEAD_OF_OWN_DEPARTMENT', '第二十二条', '经本部门主要负责人签字确认后应当予以更正'),
    'referral.deadline': given(
      { amount: 7, unit: 'WORKING_DAYS', rollForward: false },
      '第二十条（三）',
      '应当在形成检查结果之日起 7 个工作日内移送（转办）有管辖权的部门处理',
      'A-22',
    ),
    'report.dates': given([], '第二十九条', '监管工作开展情况通报', 'PD-29'),
    'plan.madeBy': given({ month: 1, day: 31 }, '第七条', filing, 'R-13'),
    'plan.filingDue': given({ month: 1, day: 31 }, '第七条', filing, 'R-13'),
    'plan.filedWith': given('JOINT_CONFERENCE_OFFICE', '第七条', filing),
    'plan.publicationDue': given(
      { month: 2, day: 'LAST' },
      '第七条',
      '于每年2月底前通过国家企业信用信息公示系统（河南）向社会公示',
      'R-13',
    ),
    'registry.refresh': given('DYNAMIC', '第十一条第二款', '根据“两库”变动情况进行动态管理'),
    'registry.confirmBeforeDraw': given(true, '第十一条第二款', '每次组织抽查活动前对“两库”进行更新确认'),
    jointQuota: given(
      {
        rule: 'BY_DEPARTMENT_CLASS',
        byClass: {
          INITIATE_1: ['市场监管', '生态环境', '交通运输', '农业农村', '文化和旅游'],
          INITIATE_OR_JOIN_1: ['发展改革', '教育', '公安', '人力资源社会保障', '住房城乡建设', '商务', '卫生健康', '应急', '税务'],
        },
      },
      '第九条',
      '市场监管、生态环境、交通运输、农业农村、文化和旅游部门每年应至少发起一次部门联合抽查',
    ),
    mergeMattersAtOneObject: given('ONE_VISIT', '第二条', '对被检查对象涉及的相关检查事项一并检查'),
    adHocTask: given(
      { allowed: true, grounds: ['UPPER_INSTRUCTION', 'SPECIAL_CAMPAIGN'], filingWithJointOffice: true, publicNotice: true },
      '第八条',
      '报同级联席会议办公室备案并通过国家企业信用信息公示系统（河南）公示',
    ),
    'matterList.ownerConfirmsJointEntry': given(true, '第六条', '共同研究制订全市市场监管领域部门联合抽查事项清单', 'PD-06b'),
    archive: given('EACH_DEPARTMENT', '第二十七条', '具体归档保存方式由各级市场监管领域有关部门按照档案管理有关规定自行确定'),
  },
};
