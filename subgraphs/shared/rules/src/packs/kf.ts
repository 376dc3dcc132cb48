import { plainDate } from '../basics/plain-date.ts';
import { defaults } from './defaults.ts';
import type { RulePack } from './rule-pack.ts';
import { byDefault, given, silent } from './rule-pack.ts';

const exempt = '第十三条第二款';
const cap = '原则上同一市场主体在一年内被抽中实施“双随机、一公开”检查的次数不超过2次';
const planContent = '年度抽查工作计划应当明确各事项抽查的范围、时间安排和预估数量、抽查比例等要求';

/** 开封市公安局“双随机、一公开”监管工作细则（试行） */
export const kf: RulePack = {
  code: 'KF',
  version: '1',
  kind: 'department',
  title: '开封市公安局“双随机、一公开”监管工作细则（试行）',
  issuer: '开封市公安局',
  documentNo: null,
  issuedOn: null,
  effectiveFrom: plainDate('2020-01-01'),
  effectiveFromSource: { default: 'KF-27', note: '第二十七条自发布之日起施行，但文本未载明发布日期；生效日期由配置给出' },
  effectiveTo: null,
  annualYear: null,
  basisDocuments: [
    { title: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见', number: '国发〔2019〕5号' },
    { title: '河南省人民政府办公厅关于印发全面推行“双随机一公开”监管工作实施方案的通知', number: '豫政办〔2018〕50号' },
    { title: '河南省公安厅“双随机、一公开”监管工作实施方案', number: '豫公办﹝2018﹞31号' },
    { title: '开封市人民政府关于在市场监管领域全面推行部门联合“双随机、一公开”监管的实施意见', number: '汴职转办﹝2019﹞15号' },
  ],
  interpretationAuthority: '开封市公安局',
  inherits: [],
  gaps: [
    { parameters: ['inspectors.min'], note: '第十条称“执法检查人数”，未写明人数' },
    { parameters: ['plan.madeBy'], note: '第十一条称“每年年初”，未写明日期' },
    { parameters: ['cap.jointAnnual'], note: '未规定联合抽查次数上限' },
  ],
  notes: ['文本未载明发布日期'],
  textFile: 'KF-kaifeng-public-security.md',
  parameters: {
    ...defaults,
    'cap.entityAnnual': given(2, exempt, cap),
    'cap.window': given('CALENDAR_YEAR', exempt, '在一年内', 'R-04'),
    'cap.unit': given('MARKET_ENTITY', exempt, '同一市场主体', 'R-05'),
    'cap.scope': given('CROSS_DEPARTMENT', exempt, '被抽中实施“双随机、一公开”检查的次数', 'R-10'),
    'cap.strength': given('IN_PRINCIPLE', exempt, '原则上同一市场主体', 'R-09'),
    'exemption.recordGrounds': given(
      ['REPEATED_COMPLAINTS', 'ABNORMAL_LIST', 'DISHONESTY', 'SERIOUS_VIOLATION'],
      exempt,
      '有多次被投诉举报记录、列入经营异常名录、存在失信行为、存在严重违法违规记录等情形的',
    ),
    'exemption.recordRequiresKeySector': given(false, exempt, '对重点行业和领域，有多次被投诉举报记录', 'R-16'),
    'exemption.deploymentGrounds': given(
      ['SPECIAL_CAMPAIGN', 'SPECIAL_EVENT', 'UPPER_INSTRUCTION'],
      exempt,
      '因专项整治、特殊事件或上级指令等情况另行部署定向抽查的',
    ),
    'exemption.effect': given('UNLIMITED', exempt, '不受比例和频次限制'),
    noRepeatPassedMatter: given(true, '第十二条第一款', '在同一年度内不得对已检查合格的事项重复进行行政执法检查'),
    keyAreaExempt: given(true, '第十二条第一款', '除重点领域或特殊情况外'),
    'matter.roundsPerYear': given({ mode: 'IN_PLAN' }, '第十三条第一款', planContent),
    'matter.ratio': given({ mode: 'IN_PLAN' }, '第十三条第一款', planContent),
    'inspectors.min': byDefault(2, 'R-19', '第十条第一款只称“执法检查人数”'),
    'inspectorDraw.by': given(['EXECUTION_UNIT'], '第十六条第一款', '进行检查人员的匹配操作，随机抽取检查人员'),
    'inspector.eligibility': given(
      'POLICE_WITH_ENFORCEMENT_QUALIFICATION_OWN_LEVEL',
      '第十条第一款',
      '执法检查人员名录库包括本级机关具有行政执法资格的民警',
    ),
    experts: given(
      { allowed: true, roles: ['TESTING_BODY', 'RESEARCH_INSTITUTE', 'SCHOLAR', 'PROFESSIONAL_BODY'], countTowardMinimum: false },
      '第十条第一款',
      '在满足执法检查人数的基础上，吸收检测机构、科研院所和专家学者等参与',
    ),
    'replacement.grounds': given(
      ['POST_CHANGE', 'WORK_CONFLICT', 'HEALTH', 'RECUSAL', 'OTHER_SPECIAL'],
      '第十七条',
      '确因工作调整、工作冲突、身体健康状况、执行回避等特殊情况无法继续履行检查任务的',
    ),
    'replacement.approver': given('DEPUTY_HEAD_OF_OWN_DEPARTMENT', '第十七条', '经本部门分管负责人同意后'),
    'replacement.method': given('RANDOM', '第十七条', '调整更换人员在具备执法资格的其他人员中随机抽取'),
    recusal: given(true, '第十七条', '检查人员与检查对象有利害关系的，应当申请回避'),
    siteVisitMandatory: given(false, '第十八条', '可以根据实际情况，依法采取查阅资料、实地核查、网络监测等方式实施'),
    'notice.onSiteDocument': given(
      { document: 'RIGHTS_NOTIFICATION', certificatesShown: false, items: [] },
      '第二十一条',
      '对现场检查、陈述申辩、权利告知等行政执法检查过程',
    ),
    'evidence.required': given(
      { always: ['DOCUMENT'], importantSteps: ['AUDIO_VIDEO'], jointRecordForm: false, sourceStated: false },
      '第二十一条',
      '要制作完整的行政执法检查文书，重要的行政执法检查环节要利用音频、视频等电子技术手段进行记录',
    ),
    'team.leader': given('INITIATOR_COORDINATES', '第十六条第二款', '由任务发起部门负责该次检查任务实施期间的组织协调管理'),
    'draw.immutableFrom': given('LOCK', '第十五条', '经确认锁定并选择下发名单后', 'R-22'),
    'result.deadline': given(
      { amount: 20, unit: 'WORKING_DAYS', rollForward: false },
      '第二十二条第一款',
      '在抽查检查任务结束后20个工作日内',
      'R-02',
    ),
    'result.start': given('TASK_END', '第二十二条第一款', '在抽查检查任务结束后', 'R-17'),
    'publication.channels': given(
      ['NATIONAL_CREDIT_SYSTEM', 'GOVERNMENT_PORTAL'],
      '第二十二条第一款',
      '录入国家企业信用信息公示系统（部门协同监管平台—河南），并在同级政府互联网门户网站政务公开栏目的“双随机、一公开”专栏进行公开',
    ),
    'review.required': given(true, '第二十五条', '检查结果录入审核和公示'),
    'secrecy.classes': given(
      ['STATE_SECRET', 'POLICE_WORK_SECRET', 'TRADE_SECRET', 'PERSONAL_PRIVACY', 'LEGALLY_WITHHELD'],
      '第二十二条第一款',
      '对涉及国家秘密、警务工作秘密、商业机密和个人隐私的检查事项，可以调整检查结果公示的方式和范围',
    ),
    'correction.approver': given('PRINCIPAL_HEAD_OF_EXECUTION_UNIT', '第二十二条第二款', '经任务执行单位主要负责人签字确认后及时更改'),
    'referral.deadline': silent(null),
    'plan.madeBy': byDefault({ month: 1, day: 31 }, 'R-19', '第十一条只称“每年年初”'),
    'plan.publicationDue': given('PROMPTLY', '第十一条', '及时向社会公开'),
    'registry.refresh': given('DYNAMIC', '第八条', '进行动态管理'),
    jointQuota: given({ rule: 'INITIATE_OR_JOIN_1', byClass: {} }, '第十二条第二款', '每年应至少发起或参与一次部门联合检查'),
    mergeMattersAtOneObject: given('ONE_VISIT', '第十九条', '要一次性完成本次联合抽查事项清单中所有检查工作'),
    adHocTask: given(
      {
        allowed: true,
        grounds: ['SPECIAL_CAMPAIGN', 'SPECIAL_EVENT', 'UPPER_INSTRUCTION'],
        filingWithJointOffice: false,
        publicNotice: false,
      },
      exempt,
      '另行部署定向抽查的',
    ),
    'matterList.mandatoryFields': given(
      ['name', 'objectScope', 'categories', 'methods', 'inspectingBody', 'legalBasis'],
      '第七条',
      '明确抽查事项、检查对象、事项类别、检查方式、检查主体、检查依据等内容',
    ),
    'object.mandatoryFields': given(
      ['jurisdictionAuthority', 'code', 'address', 'businessScope', 'personInCharge', 'contactPhone'],
      '第九条第二款',
      '应明确检查对象管辖机关、检查对象唯一编码、住所（地址）、经营范围、负责人姓名、联系人电话等要素',
    ),
    'inspector.mandatoryFields': given(
      ['name', 'idNumber', 'policeNumber', 'sex', 'unit', 'post', 'contact'],
      '第十条第二款',
      '应明确姓名、身份证号、警号、性别、所属业务部门、职位、联系方式等要素',
    ),
    archive: given('ARCHIVE_RULES', '第二十三条', '抽查过程中形成的文字和音像记录应归档保管'),
  },
};
