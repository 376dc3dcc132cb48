import { type ResultCode, ResultsDocument, type ResultsQueryVariables } from '../../generated/public/graphql.ts';
import { html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { choice, nextPage, nothing, resultTable } from '../parts.ts';
import { resultCodes } from '../words.ts';

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
    ...(resultCode in resultCodes ? { resultCode: resultCode as ResultCode } : {}),
  };
}

export const results: Page = async ({ ask, query }) => {
  const { data } = await ask(ResultsDocument, { ...searched(query), first: 20 });
  const { nodes, pageInfo } = data.publicResults;
  const q = given(query, 'q');
  const download = new URLSearchParams([...query].filter(([name]) => name !== 'after'));
  const departments = data.departments.filter((d) => d.kind === 'DEPARTMENT').map((d) => [d.code, d.name] as const);
  const body = html`<p class="lead">各部门随机抽查结果，自公示之日起任何人可查。更正后的结果与原结果并列，不作覆盖。</p>
<form class="filter" action="results" role="search">
<label class="grow">企业名称开头，或统一社会信用代码<input name="q" type="search" value="${q}" autocomplete="off"></label>
${choice('agency', '检查机关', departments, given(query, 'agency'))}
${choice('result', '检查结果', Object.entries(resultCodes), given(query, 'result'))}
<label>公示日期自<input name="from" type="date" value="${given(query, 'from')}"></label>
<label>至<input name="to" type="date" value="${given(query, 'to')}"></label>
<button>查询</button>
</form>
${
  nodes.length > 0
    ? html`${resultTable(nodes)}${nextPage(pageInfo, 'results', query)}<p>下载查到的全部结果：<a href="results.csv?${download.toString()}">CSV</a> · <a href="results.json?${download.toString()}">JSON</a></p>`
    : nothing(
        q ? `没有找到“${q}”的公示结果。` : '没有符合条件的公示结果。',
        '尚未检查、未满公示期限，或依法不予公示的，不会出现在这里。名称请从第一个字输入，或改用18位统一社会信用代码。',
      )
}`;
  return { title: '抽查结果', body, place: 'results' };
};
