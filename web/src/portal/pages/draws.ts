import { DrawProofDocument, PublishedDrawsDocument } from '../../generated/public/graphql.ts';
import { chineseDate } from '../dates.ts';
import { html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { facts, nextPage } from '../parts.ts';

const numberOf = (params: Readonly<Record<string, string>>) =>
  [params['agency'], params['year'], params['serial'], params['kind']].join('/');
const kinds: Readonly<Record<string, string>> = { objects: '抽取检查对象', inspectors: '抽取执法检查人员' };

/** Where a certificate can be checked without asking this platform: the file is read and computed in the visitor's own browser. */
const bench = (source: string | null) => html`<section id="proof" data-source="${source ?? ''}" aria-live="polite">
<h2>在本机重新计算</h2>
<p>计算只在您的浏览器里进行，不向任何地方发送数据，断网也能完成。也可以核验从别处得到的抽取证书（.json）：抽取人员的证书须与其检查对象的证书一并选取。</p>
<p>${source && html`<button type="button" id="recompute">重新计算这次抽取</button>`} <label>抽取证书文件<input id="files" type="file" accept=".json,application/json" multiple></label></p>
<ol id="steps"></ol>
<p id="verdict" hidden></p>
<noscript><p class="note">此项需要浏览器脚本。不用浏览器，也可下载证书，用独立程序核验：<code>npm run verify-draw -- 证书.json</code>，或 <code>python3 verify_draw.py transcript 证书.json</code>。</p></noscript>
</section>`;

const parts = (number: string): string | undefined => /^([a-z-]+\/\d{4}\/\d+\/[a-z]+)$/.exec(number.trim())?.[1];

export const draws: Page = async ({ ask, query }) => {
  const { nodes, pageInfo } = (await ask(PublishedDrawsDocument, { first: 20, after: given(query, 'after') || null })).data.publishedDraws;
  const asked = given(query, 'number');
  const number = parts(asked);
  const body = html`<p class="lead">名单先封存、公布摘要值；之后发起部门、各参加部门和联席会议办公室各交出一段事先封存的随机数，合成种子；由种子和名单唯一决定结果。谁都不能单独左右，任何人都能重新计算。</p>
<form class="search" action="draws"><label class="grow">抽取编号<input name="number" value="${asked}" placeholder="例如 wg-amr/2026/0001/objects" required></label><button>查看</button></form>
${asked !== '' && (number ? html`<p><a href="draws/${number}">查看抽取 ${number}</a></p>` : html`<p class="note error">抽取编号的形式为 部门/年度/序号/种类，例如 wg-amr/2026/0001/objects。</p>`)}
<h2>已公开的抽取</h2>
${nodes.length === 0 && html`<p>还没有可以核验的抽取：抽取证书在检查结果公示后公开。</p>`}
${
  nodes.length > 0 &&
  html`<div class="scroll" tabindex="0" role="region" aria-label="表格"><table>
<thead><tr><th>抽取编号</th><th>抽查任务</th><th>种类</th><th>抽取日期</th></tr></thead><tbody>
${nodes.map(
  (
    d,
  ) => html`<tr><td><a href="draws/${d.number}${d.attempt > 1 || d.voidReason ? `?attempt=${d.attempt}` : ''}">${d.number}</a>${d.voidReason && html` <span class="tag warn">第${d.attempt}次，已作废</span>`}</td>
<td>${d.taskName}</td><td>${kinds[d.kind.toLowerCase()]}</td><td class="date">${chineseDate(d.drawnAt)}</td></tr>`,
)}
</tbody></table></div>`
}
${nextPage(pageInfo, 'draws', query)}
${bench(null)}`;
  return { title: '抽取核验', body, place: 'draws', program: 'proof' };
};

export const draw: Page = async ({ ask, params, query }) => {
  const number = numberOf(params);
  const attempt = Number(given(query, 'attempt')) || null;
  const { drawProof } = (await ask(DrawProofDocument, { number, attempt })).data;
  const file = `draws/${number}.json${attempt ? `?attempt=${attempt}` : ''}`;
  const published = drawProof.transcript !== null && drawProof.transcript !== undefined;
  const body = html`${facts(
    ['抽取编号', number],
    ['种类', kinds[params['kind']!]],
    ['抽取日期', drawProof.drawnAt && chineseDate(drawProof.drawnAt)],
    [
      '第几次',
      drawProof.attempt > 1 &&
        `第${drawProof.attempt}次（此前各次作废后重抽，见 ${Array.from({ length: drawProof.attempt - 1 }, (_, i) => `第${i + 1}次`).join('、')}）`,
    ],
    ['作废理由', drawProof.voidReason],
    ['封存摘要值', html`<code>${drawProof.sealHash}</code>`],
  )}
${drawProof.attempt > 1 && html`<p>${Array.from({ length: drawProof.attempt - 1 }, (_, i) => html`<a href="draws/${number}?attempt=${i + 1}">第${i + 1}次</a> `)}</p>`}
${
  drawProof.excluded &&
  drawProof.excluded.length > 0 &&
  html`<h2>未参加抽取的</h2><ul>${drawProof.excluded.map((e) => html`<li><code>${e.code}</code>：${e.count}户</li>`)}</ul>`
}
${
  published
    ? html`${bench(file)}<p><a href="${file}" download>下载抽取证书</a></p>`
    : html`<p class="note">抽取证书在检查结果公示后公开。在此之前只公布封存摘要值和时间：名单在检查前保密（人防细则九）。摘要值已写入<a href="log/checkpoint">公开日志</a>，事后不能改动。</p>`
}`;
  return { title: `抽取 ${number}`, body, place: 'draws', ...(published ? { program: 'proof' as const } : {}) };
};
