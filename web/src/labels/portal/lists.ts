import { type Content, type Html, html } from '../../portal/html.ts';
import type { Dictionary } from '../dictionary.ts';

/** Words of plans, matter lists, notices, reports and rules. */
export const planWords = {
  no: ['序号', 'No.'],
  task: ['抽查任务', 'Task'],
  matters: ['抽查事项', 'Matters'],
  by: ['实施部门', 'Departments'],
  scope: ['对象范围', 'Scope'],
  ratio: ['比例', 'Ratio'],
  count: ['预计户数', 'Expected'],
  period: ['实施期间', 'Period'],
  joint: ['联合', 'Joint'],
  from: (level: string) => [`${level}级安排`, `from the ${level.toLowerCase()}`],
  between: (from: string, to: string) => [`${from}至${to}`, `${from} to ${to}`],
  rounds: (n: number) => [`${n}次`, `${n} times`],
  year: ['年度', 'Year'],
  show: ['查看', 'Show'],
  none: (year: number) => [`${year}年度还没有公布的抽查计划。`, `No plan of ${year} is published yet.`],
  noneWhy: [
    '年度计划由各部门年初制定、报备后公布。',
    'Departments make their plans at the beginning of the year and publish them when filed.',
  ],
  line: (version: number, on: string, items: number, joint: number) => [
    `第${version}版，${on}公布，${items}项抽查任务，其中联合抽查${joint}项。`,
    `Version ${version}, published ${on}; ${items} tasks, ${joint} of them joint.`,
  ],
  joints: [
    html`部门联合抽查年度计划和临时性联合抽查见<a href="notices">公告</a>。`,
    html`The joint plan and ad hoc joint inspections are among the <a href="notices">notices</a>.`,
  ],
  title: (year: number) => [`${year}年度抽查计划`, `Inspection plans of ${year}`],
  titleOf: (department: Content, year: number) => [html`${department}${year}年度抽查计划`, html`${department}: plan of ${year}`],
  unknown: ['没有这个计划', 'No such plan'],
  unknownLong: ['没有找到这个计划，或尚未公布。', 'There is no such plan, or it is not published yet.'],
  published: ['公布日期', 'Published'],
  version: ['版本', 'Version'],
  versionNo: (version: number) => [`第${version}版`, `Version ${version}`],
  amended: ['调整理由', 'Reason of the amendment'],
  earlier: ['此前版本：', 'Earlier versions: '],
  versionOn: (version: number, on: string) => [`第${version}版（${on}公布）`, `version ${version} (published ${on}) `],
  tasks: ['抽查任务', 'Tasks'],
} as const satisfies Dictionary;

export const matterWords = {
  title: ['随机抽查事项清单', 'Matter lists'],
  titleOf: (department: Content) => [html`${department}随机抽查事项清单`, html`${department}: matter list`],
  lead: [
    '抽查什么、依据什么、多大比例、一年几次：各部门的随机抽查事项清单（“一单”）。',
    'What is inspected, on which basis, at what ratio and how often a year: the matter list of each department.',
  ],
  none: ['还没有公布的清单。', 'No list is published yet.'],
  away: [
    '这个部门的清单暂时取不到，请稍后再看。',
    'The lists of this department cannot be reached at the moment; please look again later.',
  ],
  unknown: ['没有这个清单', 'No such list'],
  unknownLong: ['没有找到这个清单版本。', 'There is no such version of a list.'],
  version: ['版本', 'Version'],
  state: ['状态', 'State'],
  published: ['公布日期', 'Published'],
  valid: ['有效期间', 'Valid'],
  versionNo: (version: number) => [`第${version}版`, `Version ${version}`],
  versionIn: (version: number, state: string) => [`第${version}版，${state}`, `Version ${version}, ${state.toLowerCase()}`],
  validFrom: (from: string, to: string | null) => [`${from}起${to ? `，至${to}` : ''}`, `from ${from}${to ? ` to ${to}` : ''}`],
  changes: ['与上一版相比', 'Compared with the version before'],
  added: ['新增', 'Added '],
  changed: ['修改', 'Changed '],
  removed: ['删除', 'Removed '],
  empty: ['（空）', '(empty)'],
  code: ['事项编码', 'Code'],
  category: ['事项类别', 'Category'],
  methods: ['检查方式', 'Method'],
  ratio: ['抽查比例', 'Ratio'],
  frequency: ['抽查频次', 'Frequency'],
  perYear: (n: number) => [`每年${n}次`, n === 1 ? 'once a year' : `${n} times a year`],
  basis: ['检查依据', 'Legal basis'],
  repealed: (on: string) => [`${on}废止`, `repealed ${on}`],
  checklist: (n: number) => [`检查要点（${n}项）`, `Checklist (${n})`],
  important: ['重点', 'Key'],
} as const satisfies Dictionary;

export const registryWords = {
  titleOf: (department: Content) => [html`${department}“两库”`, html`${department}: the two registries`],
  link: ['检查对象名录库、执法检查人员名录库', 'Registries of inspection objects and inspectors'],
  lead: [
    '随机抽查从这两个名录库中抽取检查对象和检查人员。只公布名称、编码和所涉事项，检查人员的姓名、单位和证号后四位。',
    'Objects and inspectors are drawn from these two registries. Of objects name, code and matters are shown; of inspectors name, unit and the last four digits of the certificate.',
  ],
  objects: ['检查对象名录库', 'Inspection objects'],
  inspectors: ['执法检查人员名录库', 'Inspectors'],
  name: ['名称', 'Name'],
  code: ['编码', 'Code'],
  matters: ['抽查事项编码', 'Matters'],
  person: ['姓名', 'Name'],
  unit: ['所在单位', 'Unit'],
  certificate: ['执法证号后四位', 'Certificate, last four digits'],
  none: ['这个部门没有公布名录库。', 'This department publishes no registry.'],
  noneWhy: [
    '人防细则规定名录库报备案后向社会公布，其他细则没有这样的规定。',
    'The civil air defence rules have the registries published once they are filed; the other rules do not.',
  ],
  empty: ['名录库里还没有内容。', 'Nothing is in this registry yet.'],
  away: [
    '这个部门的名录库暂时取不到，请稍后再看。',
    'The registries of this department cannot be reached at the moment; please look again later.',
  ],
} as const satisfies Dictionary;

export const noticeWords = {
  title: ['联合抽查公告', 'Notices of joint inspections'],
  noOffice: ['还没有联席会议办公室。', 'There is no joint conference office yet.'],
  none: ['还没有公示的联合抽查计划。', 'No joint plan is published yet.'],
  plan: (year: number, supplement: boolean, version: number, on: string) => [
    `${year}年度部门联合抽查${supplement ? '补充' : ''}计划（第${version}版，${on}公示）`,
    `${supplement ? 'Supplement to the joint' : 'Joint'} plan of ${year} (version ${version}, published ${on})`,
  ],
  adHoc: (name: Html | string) => [html`临时性联合抽查：${name}`, html`Ad hoc joint inspection: ${name}`],
  assigned: ['交办', 'Assigned by'],
  documentNo: ['文号', 'Document'],
  initiator: ['发起部门', 'Initiator'],
  received: ['受理', 'Received'],
} as const satisfies Dictionary;

export const reportWords = {
  title: ['抽查情况报告', 'Reports'],
  none: ['还没有公布的抽查报告。', 'No report is published yet.'],
  noneWhy: ['报告在任务结束或每半年由组织抽查的部门审定后公布。', 'Departments publish reports after a task and every half year.'],
  cutOff: (on: string, submitted: string | null) => [
    `数据截至${on}${submitted ? `，${submitted}提交` : ''}`,
    `Figures as of ${on}${submitted ? `, submitted ${submitted}` : ''}`,
  ],
  text: ['报告全文', 'Full text (Chinese)'],
  hash: ['内容摘要值', 'Hash of the content'],
} as const satisfies Dictionary;

const monthNames = 'January February March April May June July August September October November December'.split(' ');

export const ruleWords = {
  title: ['抽查规则', 'Rules'],
  lead: [
    '平台按以下细则运行。细则之间不一致的，各部门的单独抽查各从其细则，联合抽查从联合细则和从严的规定。',
    'The platform runs by these rules. Where they differ, a department’s own inspections follow its own rules, joint ones the joint rules and the stricter of the others.',
  ],
  name: ['名称', 'Title'],
  documentNo: ['文号', 'Document'],
  issuer: ['制定机关', 'Issued by'],
  effective: ['施行日期', 'In force from'],
  issued: ['印发日期', 'Issued'],
  until: ['有效期至', 'In force until'],
  unknown: ['没有这部细则', 'No such rules'],
  unknownLong: ['没有找到这部细则，或今日尚未施行。', 'There are no such rules, or they are not in force today.'],
  parameters: ['平台执行的参数及其条款', 'Parameters of the platform and their clauses'],
  parameter: ['参数', 'Parameter'],
  value: ['取值', 'Value'],
  basis: ['依据', 'Basis'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  unset: ['未设', 'not set'],
  empty: ['无', 'none'],
  comma: ['、', ', '],
  semicolon: ['；', '; '],
  colon: ['：', ': '],
  lasting: (amount: number, unit: string, rolls: boolean) => [
    `${amount}${unit}${rolls ? '，末日逢休息日顺延' : ''}`,
    `${amount} ${unit}${rolls ? ', moved to the next working day' : ''}`,
  ],
  monthDay: (month: number, day: number) => [`${month}月${day}日`, `${day} ${monthNames[month - 1]}`],
  monthEnd: (month: number) => [`${month}月底`, `end of ${monthNames[month - 1]}`],
  byDefault: ['细则未规定，平台默认', 'not laid down, default of the platform'],
  text: ['全文', 'Full text (Chinese)'],
} as const satisfies Dictionary;
