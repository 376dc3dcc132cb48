import { type Content, html } from '../../portal/html.ts';
import type { Dictionary } from '../dictionary.ts';
/** Words of the first page, the search, one result, one business. */
export const home = {
  title: ['随机抽查公示', 'Inspections by lot'],
  lead: [
    '查谁，由电脑抽签；谁去查，也由电脑抽签；查了什么、结果如何，在这里公示。每一次抽取都可以由任何人重新计算。',
    'Who is inspected is drawn by lot, and so is who inspects; what was found is published here. Anybody may recompute every draw.',
  ],
  search: ['查询抽查结果', 'Search results'],
  fairTitle: ['抽取是否公正？', 'Was the draw fair?'],
  fair: [
    '名单先封存，随机种子后由多个部门共同产生。输入抽取编号，在您自己的浏览器里重新计算。',
    'The list is sealed before several departments together make the seed. Recompute any draw in your own browser.',
  ],
  whatTitle: ['检查什么？', 'What is inspected?'],
  what: [
    '随机抽查事项清单：依据、比例、频次、方式和检查要点，含每一版的变化。',
    'The matter lists: legal basis, ratio, frequency, method and checklist, with the changes of every version.',
  ],
  oftenTitle: ['今年查几次？', 'How often this year?'],
  often: [
    '各部门年度抽查计划与部门联合抽查计划。同一对象每年的上门次数有上限。',
    'Annual plans of the departments and the joint plan. Visits to one business in a year are capped.',
  ],
  basisTitle: ['依据什么？', 'Under which rules?'],
  basis: [
    '五部实施细则的全文，及平台执行的每一项参数对应的条款。',
    'The full text of the five sets of rules, and the clause behind every parameter of the platform.',
  ],
  doorTitle: ['来人是真的吗？', 'Are the inspectors genuine?'],
  door: [
    '扫描检查组出示的二维码，或输入检查码，核对部门、事项和人员。',
    'Scan the code the team shows, or enter it, and compare departments, matters and people.',
  ],
  latest: ['最新公示', 'Published lately'],
  none: ['还没有公示的抽查结果。', 'No results are published yet.'],
  allResults: ['全部抽查结果', 'All results'],
  latestPlans: ['最新计划与报告', 'Latest plans and reports'],
  planOf: (year: number, version: number) => [`${year}年度抽查计划（第${version}版）`, ` — plan of ${year} (version ${version})`],
  publishedOn: (date: string) => [`，${date}公布`, `, published ${date}`],
  submittedOn: (date: string) => [`，${date}提交`, `, submitted ${date}`],
} as const satisfies Dictionary;

export const search = {
  title: ['抽查结果', 'Inspection results'],
  lead: [
    '各部门随机抽查结果，自公示之日起任何人可查。更正后的结果与原结果并列，不作覆盖。',
    'Results of all departments, open to anybody from the day of publication. A correction stands beside the original.',
  ],
  who: ['企业名称开头，或统一社会信用代码', 'Beginning of the name, or unified social credit code'],
  department: ['检查机关', 'Department'],
  outcome: ['检查结果', 'Result'],
  from: ['公示日期自', 'Published from'],
  to: ['至', 'to'],
  go: ['查询', 'Search'],
  download: ['下载查到的全部结果：', 'Download everything found: '],
  notFound: (q: string) => [`没有找到“${q}”的公示结果。`, `No published result for “${q}”.`],
  none: ['没有符合条件的公示结果。', 'No published result matches.'],
  why: [
    '尚未检查、未满公示期限，或依法不予公示的，不会出现在这里。名称请从第一个字输入，或改用18位统一社会信用代码。',
    'What is not inspected yet, not due for publication, or withheld by law does not appear here. Enter a name from its first character, or the 18-digit credit code.',
  ],
} as const satisfies Dictionary;

export const oneResult = {
  title: (of: Content) => [html`抽查结果：${of}`, html`Result: ${of}`],
  inspectedBy: (department: Content) => [html`，${department}检查`, html`, inspected by ${department}`],
  current: ['现行结果', 'Current result'],
  earlier: (version: number) => [`第${version}版（已被更正）`, `Version ${version} (corrected)`],
  reason: ['更正理由：', 'Reason of the correction: '],
  approved: (by: Content, on: string) => [html`批准：${by}，${on}`, html`Approved: ${by}, ${on}`],
  matter: ['抽查事项', 'Matter'],
  task: ['抽查任务', 'Task'],
  inspected: ['检查日期', 'Inspected'],
  published: ['公示日期', 'Published'],
  mode: ['公示方式', 'Disclosure'],
  uscc: ['统一社会信用代码', 'Unified social credit code'],
  remark: ['说明', 'Remark'],
  hash: ['内容摘要值', 'Hash of the content'],
  objection: (department: Content) => [
    html`对结果有异议的，可以向${department}提出。`,
    html`Objections to a result may be raised with ${department}.`,
  ],
} as const satisfies Dictionary;

/** Posts of those who sign a correction, as they are published with it. */
export const posts = {
  本部门主要负责人: ['本部门主要负责人', 'principal head of the department'],
  本部门分管负责人: ['本部门分管负责人', 'deputy head in charge of the department'],
  任务执行单位主要负责人: ['任务执行单位主要负责人', 'principal head of the executing unit'],
  任务执行单位分管负责人: ['任务执行单位分管负责人', 'deputy head in charge of the executing unit'],
} as const satisfies Dictionary;

export const oneObject = {
  code: ['检查对象编码', 'Code'],
  visits: (year: string) => [`${year}年已公示的上门检查次数`, `published visits in ${year}`],
  results: ['公示的检查结果', 'published results'],
  corrected: ['经更正的结果', 'corrected results'],
  title: ['检查结果', 'Results'],
  download: ['下载', 'Download'],
} as const satisfies Dictionary;

export const visitReportWords = {
  title: ['抽查报告', 'Inspection reports'],
  timeAndContent: ['抽查时间和内容', 'When and what'],
  methodAndSteps: ['方法步骤', 'Method and steps'],
  findings: ['抽查情况', 'Findings'],
  assessment: ['对被抽查人评价', 'Assessment'],
  proposal: ['处理意见建议', 'Proposed handling'],
  corrected: ['所载结果已更正', 'a result in it was corrected'],
  revised: (version: number) => [`更正后的第${version}版`, `revised, version ${version}`],
  earlier: (version: number, on: string) => [
    `第${version}版，${on}公布，已由更正后的版本代替`,
    `Version ${version}, published ${on}, replaced by a revised one`,
  ],
  correctedTo: (matter: Content) => [
    html`报告所载${matter ?? '结果'}已更正为：`,
    html`Since the report, ${matter ?? 'a result'} was corrected to: `,
  ],
  hash: ['内容摘要值', 'Hash of the content'],
} as const satisfies Dictionary;
