import { chineseDate } from './dates.ts';
import { type Content, type Html, html } from './html.ts';

/** Result codes whose wording tells of a problem, for the mark beside them; the wording itself is the department's. */
const good: ReadonlySet<string> = new Set(['NO_PROBLEM_FOUND', 'QUALIFIED', 'NO_RELEVANT_ACTIVITY']);

export interface ResultLine {
  readonly resultNo: string;
  readonly version: number;
  readonly objectCode: string;
  readonly objectName: string;
  readonly uscc: string | null;
  readonly matterName: string | null;
  readonly department: { readonly code: string; readonly name: string };
  readonly resultCode: string;
  readonly resultText: string;
  readonly inspectedOn: string;
  readonly publishedAt: string;
  readonly joint: boolean;
  readonly correction: { readonly on: string } | null;
}

export const outcome = (result: Pick<ResultLine, 'resultCode' | 'resultText'>): Html =>
  html`<span class="outcome ${good.has(result.resultCode) ? 'good' : 'bad'}">${result.resultText}</span>`;

/** A list of results; `withObject` false on the page of one object. */
export const resultTable = (
  results: readonly ResultLine[],
  withObject = true,
): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="表格"><table>
<thead><tr>${withObject && html`<th>检查对象</th>`}<th>抽查事项</th><th>检查机关</th><th>检查结果</th><th>检查日期</th><th>公示日期</th></tr></thead>
<tbody>
${results.map(
  (r) => html`<tr>
${withObject && html`<td><a href="s/${r.objectCode}">${r.objectName}</a><small>${r.uscc}</small></td>`}
<td>${r.matterName ?? '—'}${r.joint && html` <span class="tag">联合</span>`}</td>
<td>${r.department.name}</td>
<td><a class="plain" href="results/${r.resultNo}">${outcome(r)}</a>${r.correction && html` <a class="tag warn" href="results/${r.resultNo}">已更正</a>`}</td>
<td class="date">${chineseDate(r.inspectedOn)}</td>
<td class="date">${chineseDate(r.publishedAt)}</td>
</tr>
`,
)}
</tbody></table></div>`;

/** Terms and what they say; what says nothing is left out. */
export const facts = (...list: readonly (readonly [term: string, text: Content])[]): Html => html`<dl class="facts">
${list.filter(([, text]) => text !== null && text !== undefined && text !== '' && text !== false).map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}
</dl>`;

/** Says why there is nothing and what to do next. */
export const nothing = (...lines: readonly Content[]): Html =>
  html`<div class="nothing">${lines.map((line) => html`<p>${line}</p>`)}</div>`;

export const nextPage = (
  page: { readonly hasNextPage: boolean; readonly endCursor: string | null },
  path: string,
  query: URLSearchParams,
): Html | false => {
  if (!page.hasNextPage || page.endCursor === null) return false;
  const next = new URLSearchParams([...query].filter(([name]) => name !== 'after'));
  next.set('after', page.endCursor);
  return html`<p class="next"><a class="button" href="${path}?${next.toString()}">下一页</a></p>`;
};

/** A choice of a filter form. */
export const choice = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, title: string])[],
  chosen: string,
): Html => html`<label>${label}
<select name="${name}"><option value="">全部</option>${options.map(
  ([value, title]) => html`<option value="${value}"${value === chosen && html` selected`}>${title}</option>`,
)}</select></label>`;
