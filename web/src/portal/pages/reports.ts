import { DepartmentsDocument, ReportsDocument } from '../../generated/public/graphql.ts';
import { chineseDate } from '../dates.ts';
import { html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { nextPage, nothing } from '../parts.ts';
import { reportKinds } from '../words.ts';

export const reports: Page = async ({ ask, query }) => {
  const [{ data }, { data: known }] = await Promise.all([
    ask(ReportsDocument, { first: 20, after: given(query, 'after') || null }),
    ask(DepartmentsDocument, {}),
  ]);
  const name = (agency: string) => known.departments.find(({ code }) => code === agency)?.name ?? agency;
  const { nodes, pageInfo } = data.publicReports;
  const body = html`${nodes.length === 0 && nothing('还没有公布的抽查报告。')}
${nodes.map(
  (r) => html`<section><h2>${name(r.agency)} ${r.subject} ${reportKinds[r.kind]}</h2>
<p>数据截至${chineseDate(r.cutOffAt)}${r.submittedAt && `，${chineseDate(r.submittedAt)}提交`}</p>
<details><summary>报告全文</summary><pre>${r.text}</pre><p>内容摘要值 <code>${r.contentHash}</code></p></details></section>`,
)}${nextPage(pageInfo, 'reports', query)}`;
  return { title: '抽查情况报告', body, place: 'reports' };
};
