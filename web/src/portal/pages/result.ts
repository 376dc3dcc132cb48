import { ResultDocument } from '../../generated/public/graphql.ts';
import { chineseDate } from '../dates.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, outcome } from '../parts.ts';
import { modes } from '../words.ts';

/** One result with all its versions: the original stays beside the correction (联合细则第二十二条). */
export const result: Page = async ({ ask, params }) => {
  const { data } = await ask(ResultDocument, { resultNo: params['no']! });
  const versions = [...data.publicResult.versions].sort((a, b) => b.version - a.version);
  const current = versions[0]!;
  const body = html`<p class="lead"><a href="s/${current.objectCode}">${current.objectName}</a>，${current.department.name}检查</p>
<ol class="versions">
${versions.map(
  (v, i) => html`<li${i > 0 && html` class="old"`}>
<h2>${i === 0 ? '现行结果' : `第${v.version}版（已被更正）`}：${outcome(v)}</h2>
${v.correction && html`<p class="note">更正理由：${v.correction.reason}<br>批准：${v.correction.approverPost}，${chineseDate(v.correction.on)}</p>`}
${facts(
  ['抽查事项', v.matterName],
  ['抽查任务', `${v.taskName}（${v.taskNo}）`],
  ['检查日期', chineseDate(v.inspectedOn)],
  ['公示日期', chineseDate(v.publishedAt)],
  ['公示方式', modes[v.mode]],
  ['统一社会信用代码', v.uscc],
  ['说明', v.publicText],
  ['内容摘要值', html`<code>${v.contentHash}</code>`],
)}
</li>`,
)}
</ol>
<p>对结果有异议的，可以向${current.department.name}提出。</p>`;
  return { title: `抽查结果：${current.matterName ?? current.objectName}`, body, place: 'results' };
};
