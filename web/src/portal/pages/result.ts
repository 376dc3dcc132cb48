import { ResultDocument } from '../../generated/public/graphql.ts';
import { frame } from '../../labels/portal/frame.ts';
import { oneResult, posts } from '../../labels/portal/results.ts';
import { type Content, html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, objectOf, outcome } from '../parts.ts';
import type { Telling } from '../telling.ts';

/** Who signed, by post; a post the page has no word for stays as it was published. */
const post = (tell: Telling, said: string): Content => {
  const t = tell.say(posts);
  const known = said.split('、').map((one) => (Object.hasOwn(t, one) ? t[one as keyof typeof t] : undefined));
  return known.every((one) => one !== undefined) ? known.join(tell.language === 'en' ? ', ' : '、') : tell.zh(said);
};

/** One result with all its versions: the original stays beside the correction (联合细则第二十二条). */
export const result: Page = async ({ ask, tell, params }) => {
  const { data } = await ask(ResultDocument, { resultNo: params['no']! });
  const t = tell.say(oneResult);
  const versions = [...data.publicResult.versions].sort((a, b) => b.version - a.version);
  const current = versions[0]!;
  const body = html`<p class="lead">${objectOf(tell, current)}${t.inspectedBy(tell.zh(current.department.name))}</p>
<ol class="versions">
${versions.map(
  (v, i) => html`<li${i > 0 && html` class="old"`}>
<h2>${i === 0 ? t.current : t.earlier(v.version)}：${outcome(tell, v)}</h2>
${v.correction && html`<p class="note">${t.reason}${tell.zh(v.correction.reason)}<br>${t.approved(post(tell, v.correction.approverPost), tell.date(v.correction.on))}</p>`}
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
  return {
    title: t.title(current.matterName || current.objectCode ? tell.zh(current.matterName ?? current.objectName) : tell.say(frame).notTold),
    body,
    place: 'results',
  };
};
