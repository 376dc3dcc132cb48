import type { ResultLineFragment } from '../generated/public/graphql.ts';
import { frame, resultColumns } from '../labels/portal/frame.ts';
import { type Content, type Html, html } from './html.ts';
import type { Telling } from './telling.ts';

/** Result codes whose wording tells of a problem, for the mark beside them; the wording itself is the department's. */
const good: ReadonlySet<string> = new Set(['NO_PROBLEM_FOUND', 'QUALIFIED', 'NO_RELEVANT_ACTIVITY']);

/** What was found, in the words of the law; of a result taken out of the public's sight, that it was (开封细则第二十二条). */
export const outcome = (tell: Telling, result: Pick<ResultLineFragment, 'resultCode' | 'resultText'>): Html =>
  result.resultCode === null
    ? html`<span class="outcome">${tell.say(frame).notTold}</span>`
    : html`<span class="outcome ${good.has(result.resultCode) ? 'good' : 'bad'}">${tell.language === 'zh' ? result.resultText : tell.word('ResultCode', result.resultCode)}</span>`;

/** The object of a result with its page; one that is no longer named has none, and its row says so in the reader's language. */
export const objectOf = (tell: Telling, { objectCode, objectName }: Pick<ResultLineFragment, 'objectCode' | 'objectName'>): Content =>
  objectCode ? html`<a href="s/${objectCode}">${tell.zh(objectName)}</a>` : tell.say(frame).notTold;

/**
 * A table in a frame of its own that scrolls sideways, by hand and by keyboard.
 * @param kind `lines`: on a phone a row is a few lines instead; what would not be understood without its head names it in `data-label`
 */
export const table = (tell: Telling, heads: Content, rows: Content, kind?: 'lines'): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${tell.say(frame).table}"><table${kind && html` class="${kind}"`}><thead><tr>${heads}</tr></thead><tbody>
${rows}
</tbody></table></div>`;

/** A list of results; `withObject` false on the page of one object. */
export function resultTable(tell: Telling, results: readonly ResultLineFragment[], withObject = true): Html {
  const t = tell.say(resultColumns);
  return table(
    tell,
    html`${withObject && html`<th>${t.object}</th>`}<th>${t.matter}</th><th>${t.department}</th><th>${t.outcome}</th><th>${t.inspected}</th><th>${t.published}</th>`,
    results.map(
      (r) => html`<tr>
${withObject && html`<td>${objectOf(tell, r)}<small>${r.uscc}</small></td>`}
<td>${tell.zh(r.matterName) ?? '—'}${r.joint && html` <span class="tag">${t.joint}</span>`}</td>
<td>${tell.zh(r.department.name)}</td>
<td class="whole"><a class="plain" href="results/${r.resultNo}">${outcome(tell, r)}</a>${r.correction && html` <a class="tag warn" href="results/${r.resultNo}">${t.corrected}</a>`}</td>
<td class="date" data-label="${t.inspected}">${tell.date(r.inspectedOn)}</td>
<td class="date" data-label="${t.published}">${tell.date(r.publishedAt)}</td>
</tr>
`,
    ),
    'lines',
  );
}

/** Terms and what they say; what says nothing is left out. */
export const facts = (...list: readonly (readonly [term: string, text: Content])[]): Html => html`<dl class="facts">
${list.filter(([, text]) => text !== null && text !== undefined && text !== '' && text !== false).map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}
</dl>`;

/** Says why there is nothing and what to do next. */
export const nothing = (...lines: readonly Content[]): Html =>
  html`<div class="nothing">${lines.map((line) => html`<p>${line}</p>`)}</div>`;

export const nextPage = (
  tell: Telling,
  page: { readonly hasNextPage: boolean; readonly endCursor: string | null },
  path: string,
  query: URLSearchParams,
): Html | false => {
  if (!page.hasNextPage || page.endCursor === null) return false;
  const next = new URLSearchParams([...query].filter(([name]) => name !== 'after'));
  next.set('after', page.endCursor);
  return html`<p class="next"><a class="button" href="${path}?${next.toString()}">${tell.say(frame).nextPage}</a></p>`;
};

/** A choice of a filter form. */
export const choice = (
  tell: Telling,
  name: string,
  label: string,
  options: readonly (readonly [value: string, title: string])[],
  chosen: string,
): Html => html`<label>${label}
<select name="${name}"><option value="">${tell.say(frame).all}</option>${options.map(
  ([value, title]) => html`<option value="${value}"${value === chosen && html` selected`}>${title}</option>`,
)}</select></label>`;
