import { EntityDocument } from '../../generated/public/graphql.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { resultTable } from '../parts.ts';

export const entity: Page = async ({ ask, params, today }) => {
  const { data } = await ask(EntityDocument, { code: params['code']! });
  const { code, name, visitsThisYear, results } = data.publicObject;
  const corrected = results.filter((r) => r.correction).length;
  const body = html`<p class="lead">检查对象编码 <code>${code}</code></p>
<ul class="cards">
<li class="card"><b class="big">${visitsThisYear}</b>${today.slice(0, 4)}年已公示的上门检查次数</li>
<li class="card"><b class="big">${results.length}</b>公示的检查结果</li>
<li class="card"><b class="big">${corrected}</b>经更正的结果</li>
</ul>
<h2>检查结果</h2>
${resultTable(results, false)}
<p><a href="results.csv?q=${code}">下载 CSV</a> · <a href="results.json?q=${code}">JSON</a></p>`;
  return { title: name, body, place: 'results' };
};
