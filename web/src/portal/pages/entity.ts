import { EntityDocument } from '../../generated/public/graphql.ts';
import { oneObject } from '../../labels/portal/results.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { resultTable } from '../parts.ts';
import { visitReports } from '../visit-reports.ts';

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
${visitReports(tell, data.publicVisitReports.nodes)}
<p>${t.download} <a href="results.csv?q=${code}">CSV</a> · <a href="results.json?q=${code}">JSON</a></p>`;
  return { title: tell.zh(name), body, place: 'results' };
};
