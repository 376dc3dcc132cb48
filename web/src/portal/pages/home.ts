import { HomeDocument } from '../../generated/public/graphql.ts';
import { search, home as words } from '../../labels/portal/results.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { resultTable } from '../parts.ts';
import { periodOf } from './reports.ts';

export const home: Page = async ({ ask, tell }) => {
  const { data } = await ask(HomeDocument, {});
  const t = tell.say(words);
  const card = (href: string, title: string, text: string) =>
    html`<li class="card"><h2><a href="${href}">${title}</a></h2><p>${text}</p></li>`;
  const body = html`<p class="lead">${t.lead}</p>
<form class="search" action="results" role="search">
<label class="grow">${tell.say(search).who}<input name="q" type="search" autocomplete="off" required></label>
<button>${t.search}</button>
</form>
<ul class="cards">
${card('draws', t.fairTitle, t.fair)}
${card('matters', t.whatTitle, t.what)}
${card('plans', t.oftenTitle, t.often)}
${card('rules', t.basisTitle, t.basis)}
${card('v', t.doorTitle, t.door)}
</ul>
<h2>${t.latest}</h2>
${data.publicResults.nodes.length > 0 ? resultTable(tell, data.publicResults.nodes) : html`<p>${t.none}</p>`}
<p><a href="results">${t.allResults}</a></p>
<h2>${t.latestPlans}</h2>
<ul>
${data.publicPlans.nodes.map((p) => html`<li><a href="plans/${p.id}">${tell.zh(p.department.name)}${t.planOf(p.year, p.version)}</a>${t.publishedOn(tell.date(p.publishedAt))}</li>`)}
${data.publicReports.nodes.map((r) => html`<li><a href="reports">${periodOf(r)} ${tell.word('ReportKind', r.kind)}</a>${t.submittedOn(tell.date(r.submittedAt))}</li>`)}
</ul>`;
  return { title: t.title, body };
};
