import { html } from '../../portal/html.ts';
import type { Dictionary } from '../dictionary.ts';

/** Words of the frame around every public page, and of the pieces pages share. */
export const frame = {
  site: ['双随机、一公开', 'Double random, one public'],
  claim: ['随机抽查公示平台', 'Inspections by lot, published'],
  skip: ['跳到正文', 'Skip to the content'],
  staff: ['工作人员登录', 'Staff sign-in'],
  menu: ['栏目', 'Sections'],
  results: ['抽查结果', 'Results'],
  plans: ['年度计划', 'Plans'],
  matters: ['事项清单', 'Matters'],
  notices: ['公告', 'Notices'],
  draws: ['抽取核验', 'Draws'],
  reports: ['抽查报告', 'Reports'],
  rules: ['抽查规则', 'Rules'],
  data: ['开放数据', 'Open data'],
  fairness: [
    html`抽查对象由电脑随机抽取，任何人可以<a href="draws">在自己的浏览器里重新计算</a>。结果由实施检查的部门录入并公示，谁检查、谁录入、谁公开。`,
    html`Who is inspected is drawn by lot, and anybody may <a href="draws">recompute the draw in a browser</a>. The department that inspected enters and publishes the result. Names, legal texts and results are authoritative in Chinese.`,
  ],
  footer: [
    html`<a href="v">核验上门检查</a> · <a href="data">开放数据与接口</a> · <a href="rules">抽查规则与依据</a> · <a href="log/checkpoint">公开日志检查点</a>`,
    html`<a href="v">Verify a visit</a> · <a href="data">Open data and API</a> · <a href="rules">Rules and their basis</a> · <a href="log/checkpoint">Checkpoint of the public log</a>`,
  ],
  partial: (missing: string) => [
    `部分数据暂不可用：${missing}。以下为其余部分。`,
    'Some departments cannot be reached at the moment; what follows is the rest.',
  ],
  nextPage: ['下一页', 'Next page'],
  all: ['全部', 'All'],
  table: ['表格', 'Table'],
  notTold: ['依法不再公示', 'No longer public, by law'],
} as const satisfies Dictionary;

/** Columns of a list of results. */
export const resultColumns = {
  object: ['检查对象', 'Business'],
  matter: ['抽查事项', 'Matter'],
  department: ['检查机关', 'Department'],
  outcome: ['检查结果', 'Result'],
  inspected: ['检查日期', 'Inspected'],
  published: ['公示日期', 'Published'],
  joint: ['联合', 'Joint'],
  corrected: ['已更正', 'Corrected'],
} as const satisfies Dictionary;

/** When a page cannot be shown. */
export const failure = {
  notFound: ['没有找到', 'Not found'],
  notFoundLong: ['没有找到您要的内容，或它尚未公示。', 'There is nothing here, or it is not published yet.'],
  elsewhere: [
    html`可以<a href="results">查询抽查结果</a>，或回到<a href="./">首页</a>。`,
    html`You may <a href="results">search the results</a> or go back to the <a href="./">first page</a>.`,
  ],
  badInput: ['请核对输入', 'Please check what you entered'],
  badInputLong: ['页面所需的内容填写有误。', 'Something in the address or the form is not valid.'],
  unavailable: ['暂时无法显示', 'Cannot be shown at the moment'],
  down: ['这一部分暂时取不到，其他栏目不受影响。', 'This part cannot be reached at the moment; other sections are not affected.'],
  fault: ['服务出现了意外的问题，已记录。', 'Something unexpected went wrong; it was recorded.'],
  again: (number: string) => [
    `请稍后重试；如需反映，请提供编号 ${number}。`,
    `Please try again later; to report it, name the number ${number}.`,
  ],
} as const satisfies Dictionary;
