import { ResultDocument } from '../../generated/public/graphql.ts';
import { oneResult } from '../../labels/portal/results.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, outcome } from '../parts.ts';

/** One result with all its versions: the original stays beside the correction (联合细则第二十二条). */
export const result: Page = async ({ ask, tell, params }) => {
  const { data } = await ask(ResultDocument, { resultNo: params['no']! });
  const t = tell.say(oneResult);
  const versions = [...data.publicResult.versions].sort((a, b) => b.version - a.version);
  const current = versions[0]!;
  // Of an object that is no longer named there is no page.
  const name = tell.zh(current.objectName);
  const object = current.objectCode ? html`<a href="s/${current.objectCode}">${name}</a>` : name;
  const body = html`<p class="lead">${object}${t.inspectedBy(tell.zh(current.department.name))}</p>
<ol class="versions">
${versions.map(
  (v, i) => html`<li${i > 0 && html` class="old"`}>
<h2>${i === 0 ? t.current : t.earlier(v.version)}：${outcome(tell, v)}</h2>
${v.correction && html`<p class="note">${t.reason}${tell.zh(v.correction.reason)}<br>${t.approved(v.correction.approverPost, tell.date(v.correction.on))}</p>`}
${facts(
  [t.matter, tell.zh(v.matterName)],
  [t.task, v.taskNo && tell.zh(`${v.taskName}（${v.taskNo}）`)],
  [t.inspected, tell.date(v.inspectedOn)],
  [t.published, tell.date(v.publishedAt)],
  [t.mode, tell.word('PublicationMode', v.mode)],
  [t.uscc, v.uscc],
  [t.remark, tell.zh(v.publicText)],
  [t.hash, html`<code>${v.contentHash}</code>`],
)}
</li>`,
)}
</ol>
<p>${t.objection(tell.zh(current.department.name))}</p>`;
  return { title: t.title(tell.zh(current.matterName ?? current.objectName)), body, place: 'results' };
};
