import { PlanDocument, type PlanItemLineFragment, type PlanShownFragment, PlansDocument } from '../../generated/public/graphql.ts';
import { planWords } from '../../labels/portal/lists.ts';
import { percent } from '../../labels/time.ts';
import { type Html, html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { facts, nextPage, nothing, table } from '../parts.ts';
import type { Telling } from '../telling.ts';

/** The items of a plan: what, who, how many, when (联合细则第六条). */
export function planItems(tell: Telling, items: readonly PlanItemLineFragment[]): Html {
  const t = tell.say(planWords);
  return table(
    tell,
    html`<th>${t.no}</th><th>${t.task}</th><th>${t.matters}</th><th>${t.by}</th><th>${t.scope}</th><th class="num">${t.ratio}</th><th class="num">${t.count}</th><th>${t.period}</th>`,
    items.map(
      (item) => html`<tr><td>${item.code}</td>
<td>${tell.zh(item.name)}${item.joint && html` <span class="tag">${t.joint}</span>`}${item.originLevel !== 'COUNTY' && html` <span class="tag">${t.from(tell.word('OriginLevel', item.originLevel))}</span>`}</td>
<td${tell.zhMark}>${item.matters.map(({ name }) => html`<div>${name}</div>`)}</td>
<td${tell.zhMark}>${item.initiator.name}${item.participants.map(({ name }) => html`<small>${name}</small>`)}</td>
<td${tell.zhMark}>${item.scope.text}</td><td class="num">${percent(item.ratioBasisPoints)}</td><td class="num">${item.estimatedCount}</td>
<td>${t.between(tell.date(item.windowFrom), tell.date(item.windowTo))}${item.rounds > 1 && html`<small>${t.rounds(item.rounds)}</small>`}</td></tr>`,
    ),
  );
}

export const plans: Page = async ({ ask, tell, query, today }) => {
  const t = tell.say(planWords);
  const asked = Number(given(query, 'year'));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : Number(today.slice(0, 4));
  const { data } = await ask(PlansDocument, { first: 20, year, after: given(query, 'after') || null });
  const { nodes, pageInfo } = data.publicPlans;
  const body = html`<form class="filter" action="plans"><label>${t.year}<input name="year" type="number" min="2000" max="2100" value="${year}"></label><button>${t.show}</button></form>
${nodes.length === 0 && nothing(t.none(year), t.noneWhy)}
${nodes.map(
  (plan) => html`<section><h2><a href="plans/${plan.id}">${tell.zh(plan.department.name)}</a></h2>
<p>${t.line(plan.version, tell.date(plan.publishedAt), plan.items.length, plan.items.filter((i) => i.joint).length)}</p></section>`,
)}
${nextPage(tell, pageInfo, 'plans', query)}
<p>${t.joints}</p>`;
  return { title: t.title(year), body, place: 'plans' };
};

export const plan: Page = async ({ ask, tell, params }) => {
  const t = tell.say(planWords);
  const { data } = await ask(PlanDocument, { id: params['id']! });
  if (!data.publicPlan) return { title: t.unknown, body: nothing(t.unknownLong), place: 'plans', status: 404 };
  return shown(tell, data.publicPlan);
};

function shown(tell: Telling, found: PlanShownFragment) {
  const t = tell.say(planWords);
  return {
    title: t.titleOf(tell.zh(found.department.name), found.year),
    place: 'plans',
    body: html`${facts([t.published, tell.date(found.publishedAt)], [t.version, t.versionNo(found.version)], [t.amended, tell.zh(found.amendment?.reason)])}
${found.history.length > 0 && html`<p>${t.earlier}${found.history.map((h) => t.versionOn(h.version, tell.date(h.publishedAt)))}</p>`}
<h2>${t.tasks}</h2>${planItems(tell, found.items)}
${found.rules && html`<h2>${tell.zh(found.rules.title)} (${t.versionNo(found.rules.version)})</h2><pre${tell.zhMark}>${found.rules.text}</pre>`}`,
  };
}
