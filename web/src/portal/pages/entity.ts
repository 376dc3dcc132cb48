import { EntityDocument, type EntityQuery } from '../../generated/public/graphql.ts';
import { oneObject, visitReportWords } from '../../labels/portal/results.ts';
import { type Html, html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, resultTable } from '../parts.ts';
import type { Telling } from '../telling.ts';

export const entity: Page = async ({ ask, tell, params, today }) => {
  const { data } = await ask(EntityDocument, { code: params['code']! });
  const t = tell.say(oneObject);
  const { code, name, visitsThisYear, results } = data.publicObject;
  const figure = (n: number, of: string) => html`<li class="card"><b class="big">${n}</b>${of}</li>`;
  const body = html`<p class="lead">${t.code} <code>${code}</code></p>
<ul class="cards">
${figure(visitsThisYear, t.visits(today.slice(0, 4)))}
${figure(results.length, t.results)}
${figure(results.filter((r) => r.correction).length, t.corrected)}
</ul>
<h2>${t.title}</h2>
${resultTable(tell, results, false)}
${reports(tell, data.publicVisitReports.nodes)}
<p>${t.download} <a href="results.csv?q=${code}">CSV</a> · <a href="results.json?q=${code}">JSON</a></p>`;
  return { title: tell.zh(name), body, place: 'results' };
};

/** 人防细则十（四）: what departments reported of their inspections of this object, in the five parts of the rules. */
function reports(tell: Telling, nodes: EntityQuery['publicVisitReports']['nodes']): Html | false {
  if (nodes.length === 0) return false;
  const t = tell.say(visitReportWords);
  return html`<h2>${t.title}</h2>
${nodes.map(
  (r) => html`<details><summary>${tell.zh(r.department.name)} ${tell.date(r.publishedAt)}</summary>
${facts(
  [t.timeAndContent, tell.zh(r.timeAndContent)],
  [t.methodAndSteps, tell.zh(r.methodAndSteps)],
  [t.findings, tell.zh(r.findings)],
  [t.assessment, tell.zh(r.assessment)],
  [t.proposal, tell.zh(r.proposal)],
  [t.hash, html`<code>${r.contentHash}</code>`],
)}</details>`,
)}`;
}
