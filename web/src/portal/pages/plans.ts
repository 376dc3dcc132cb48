import { type PlanItemLineFragment, PlansDocument } from '../../generated/public/graphql.ts';
import { chineseDate, percent } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { facts, nextPage, nothing } from '../parts.ts';
import { levels } from '../words.ts';

/** The items of a plan: what, who, how many, when (联合细则第六条). */
export const planItems = (
  items: readonly PlanItemLineFragment[],
): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="表格"><table>
<thead><tr><th>序号</th><th>抽查任务</th><th>抽查事项</th><th>实施部门</th><th>对象范围</th><th class="num">比例</th><th class="num">预计户数</th><th>实施期间</th></tr></thead>
<tbody>
${items.map(
  (item) => html`<tr><td>${item.code}</td>
<td>${item.name}${item.joint && html` <span class="tag">联合</span>`}${item.originLevel !== 'COUNTY' && html` <span class="tag">${levels[item.originLevel]}级安排</span>`}</td>
<td>${item.matters.map(({ name }) => html`<div>${name}</div>`)}</td>
<td>${item.initiator.name}${item.participants.map(({ name }) => html`<small>${name}</small>`)}</td>
<td>${item.scope.text}</td><td class="num">${percent(item.ratioBasisPoints)}</td><td class="num">${item.estimatedCount}</td>
<td>${chineseDate(item.windowFrom)}至${chineseDate(item.windowTo)}${item.rounds > 1 && html`<small>${item.rounds}次</small>`}</td></tr>`,
)}
</tbody></table></div>`;

export const plans: Page = async ({ ask, query, today }) => {
  const asked = Number(given(query, 'year'));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : Number(today.slice(0, 4));
  const { data } = await ask(PlansDocument, { first: 20, year, after: given(query, 'after') || null });
  const { nodes, pageInfo } = data.publicPlans;
  const body = html`<form class="filter" action="plans"><label>年度<input name="year" type="number" min="2000" max="2100" value="${year}"></label><button>查看</button></form>
${nodes.length === 0 && nothing(`${year}年度还没有公布的抽查计划。`, '年度计划由各部门年初制定、报备后公布。')}
${nodes.map(
  (plan) => html`<section><h2><a href="plans/${plan.id}">${plan.department.name}</a></h2>
<p>第${plan.version}版，${chineseDate(plan.publishedAt)}公布，${plan.items.length}项抽查任务，其中联合抽查${plan.items.filter((i) => i.joint).length}项。</p></section>`,
)}
${nextPage(pageInfo, 'plans', query)}
<p>部门联合抽查年度计划和临时性联合抽查见<a href="notices">公告</a>。</p>`;
  return { title: `${year}年度抽查计划`, body, place: 'plans' };
};

export const plan: Page = async ({ ask, params }) => {
  // The graph has no public plan by number: a department's plan of a year is one of a page.
  let after: string | null = null;
  for (;;) {
    const { data }: { data: Awaited<ReturnType<typeof pageOf>>['data'] } = await pageOf(ask, after);
    const found = data.publicPlans.nodes.find(({ id, history }) => id === params['id'] || history.some((h) => h.id === params['id']));
    if (found) return shown(found);
    if (!data.publicPlans.pageInfo.hasNextPage)
      return { title: '没有这个计划', body: nothing('没有找到这个计划，或尚未公布。'), place: 'plans', status: 404 };
    after = data.publicPlans.pageInfo.endCursor;
  }
};

const pageOf = (ask: Parameters<Page>[0]['ask'], after: string | null) => ask(PlansDocument, { first: 100, after });
type PlanShown = Awaited<ReturnType<typeof pageOf>>['data']['publicPlans']['nodes'][number];

const shown = (found: PlanShown) => ({
  title: `${found.department.name}${found.year}年度抽查计划`,
  place: 'plans',
  body: html`${facts(['公布日期', chineseDate(found.publishedAt)], ['版本', `第${found.version}版`], ['调整理由', found.amendment?.reason])}
${found.history.length > 0 && html`<p>此前版本：${found.history.map((h) => html`第${h.version}版（${chineseDate(h.publishedAt)}公布）`)}</p>`}
<h2>抽查任务</h2>${planItems(found.items)}
${found.rules && html`<h2>${found.rules.title}（第${found.rules.version}版）</h2><pre>${found.rules.text}</pre>`}`,
});
