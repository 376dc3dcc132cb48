import { labels } from '../../generated/labels.ts';
import { type ResultCode, ResultsDocument, type ResultsQueryVariables } from '../../generated/public/graphql.ts';
import { search } from '../../labels/portal/results.ts';
import { html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { choice, nextPage, nothing, resultTable } from '../parts.ts';

const looksLikeCode = (text: string) => /^[0-9A-Z]{18}$/.test(text);
/** Full-width letters and digits as people paste them, and the spaces of printed licences. */
const normalised = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** What the form asks, as arguments of the graph; a name unless it has the shape of a credit code. */
export function searched(query: URLSearchParams): ResultsQueryVariables {
  const [q, code] = [given(query, 'q'), normalised(given(query, 'q'))];
  const asked = q === '' ? {} : looksLikeCode(code) ? { uscc: code } : { namePrefix: q };
  const named = (name: string, as = name) => (given(query, name) === '' ? {} : { [as]: given(query, name) });
  const resultCode = given(query, 'result');
  return {
    ...asked,
    ...named('agency'),
    ...named('from', 'publishedFrom'),
    ...named('to', 'publishedTo'),
    ...named('after'),
    ...(Object.hasOwn(labels.ResultCode, resultCode) ? { resultCode: resultCode as ResultCode } : {}),
  };
}

export const results: Page = async ({ ask, tell, query }) => {
  const { data } = await ask(ResultsDocument, { ...searched(query), first: 20 });
  const t = tell.say(search);
  const { nodes, pageInfo } = data.publicResults;
  const q = given(query, 'q');
  const download = new URLSearchParams([...query].filter(([name]) => name !== 'after'));
  const departments = data.departments.filter((d) => d.kind === 'DEPARTMENT').map((d) => [d.code, d.name] as const);
  const outcomes = tell.choices('ResultCode').map(({ value, label }) => [value, label] as const);
  const body = html`<p class="lead">${t.lead}</p>
<form class="filter" action="results" role="search">
<label class="grow">${t.who}<input name="q" type="search" value="${q}" autocomplete="off"></label>
${choice(tell, 'agency', t.department, departments, given(query, 'agency'))}
${choice(tell, 'result', t.outcome, outcomes, given(query, 'result'))}
<span class="pair"><label>${t.from}<input name="from" type="date" value="${given(query, 'from')}"></label>
<label>${t.to}<input name="to" type="date" value="${given(query, 'to')}"></label></span>
<button>${t.go}</button>
</form>
${
  nodes.length > 0
    ? html`${resultTable(tell, nodes)}${nextPage(tell, pageInfo, 'results', query)}<p>${t.download}<a href="results.csv?${download.toString()}">CSV</a> · <a href="results.json?${download.toString()}">JSON</a></p>`
    : nothing(q ? t.notFound(q) : t.none, t.why)
}`;
  return { title: t.title, body, place: 'results' };
};
