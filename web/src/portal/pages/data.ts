import { dataWords } from '../../labels/portal/draws.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';

export const data: Page = async ({ tell, url }) => {
  const t = tell.say(dataWords);
  const body = html`<p class="lead">${t.lead}</p>
<h2>${t.downloads}</h2>
<ul><li>${t.results}</li>
<li>${t.certificates}</li>
<li>${t.log}</li></ul>
<h2>${t.api}</h2>
<p>${t.apiLong(`${url}/public/graphql`)}</p>
<pre>curl -s ${url}/public/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ publicResults(first: 5) { nodes { objectName resultText publishedAt } } }"}'</pre>
<h2>${t.check}</h2>
<p>${t.checkLong}</p>`;
  return { title: t.title, body, place: 'data' };
};
