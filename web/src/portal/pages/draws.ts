import { DrawProofDocument, PublishedDrawsDocument } from '../../generated/public/graphql.ts';
import { exclusionIn } from '../../labels/exclusions.ts';
import { drawWords } from '../../labels/portal/draws.ts';
import { bench } from '../bench.ts';
import { html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { facts, nextPage, table } from '../parts.ts';

/** `wg-amr/2026/0001/objects`, or of one department's inspectors `wg-amr/2026/0001/inspectors/wg-psb`. */
export const numberOf = (params: Readonly<Record<string, string>>): string =>
  [params['agency'], params['year'], params['serial'], params['kind'], params['part']].filter(Boolean).join('/');

const parts = (number: string): string | undefined => /^([a-z-]+\/\d{4}\/\d+\/[a-z]+(?:\/[a-z-]+)?)$/.exec(number.trim())?.[1];

export const draws: Page = async ({ ask, tell, query }) => {
  const t = tell.say(drawWords);
  const { nodes, pageInfo } = (await ask(PublishedDrawsDocument, { first: 20, after: given(query, 'after') || null })).data.publishedDraws;
  const asked = given(query, 'number');
  const number = parts(asked);
  const body = html`<p class="lead">${t.lead}</p>
<form class="search" action="draws"><label class="grow">${t.number}<input name="number" value="${asked}" placeholder="${t.example}" required></label><button>${t.show}</button></form>
${asked !== '' && (number ? html`<p><a href="draws/${number}">${t.showOne(number)}</a></p>` : html`<p class="note error">${t.malformed}</p>`)}
<h2>${t.published}</h2>
${nodes.length === 0 && html`<p>${t.none}</p>`}
${
  nodes.length > 0 &&
  table(
    tell,
    html`<th>${t.number}</th><th>${t.task}</th><th>${t.kind}</th><th>${t.drawnOn}</th>`,
    nodes.map(
      (
        d,
      ) => html`<tr><td><a href="draws/${d.number}${(d.attempt > 1 || d.voidReason) && `?attempt=${d.attempt}`}">${d.number}</a>${d.voidReason && html` <span class="tag warn">${t.voided(d.attempt)}</span>`}</td>
<td class="whole">${tell.zh(d.taskName)}</td><td>${d.kind === 'OBJECTS' ? t.objects : t.inspectors}</td><td class="date">${tell.date(d.drawnAt)}</td></tr>`,
    ),
    'lines',
  )
}
${nextPage(tell, pageInfo, 'draws', query)}
${bench(tell, [])}
<p>${t.offline}</p>`;
  return { title: t.title, body, place: 'draws', program: 'proof' };
};

export const draw: Page = async ({ ask, tell, params, query }) => {
  const t = tell.say(drawWords);
  const number = numberOf(params);
  const attempt = Number(given(query, 'attempt')) || null;
  const { drawProof } = (await ask(DrawProofDocument, { number, attempt })).data;
  const file = `draws/${number}.json${attempt ? `?attempt=${attempt}` : ''}`;
  // The draw of inspectors stands on that of the businesses: both are checked.
  const objects = params['kind'] === 'inspectors' ? [`draws/${number.replace(/\/inspectors.*/, '/objects')}.json`] : [];
  const published = drawProof.transcript !== null && drawProof.transcript !== undefined;
  const earlier = Array.from({ length: drawProof.attempt - 1 }, (_, i) => i + 1);
  const body = html`${facts(
    [t.number, number],
    [t.kind, params['kind'] === 'inspectors' ? t.inspectors : t.objects],
    [t.drawnOn, drawProof.drawnAt && tell.date(drawProof.drawnAt)],
    [t.which, earlier.length > 0 && t.after(drawProof.attempt, earlier.map(t.attempt).join(tell.language === 'zh' ? '、' : ', '))],
    [t.voidReason, tell.zh(drawProof.voidReason)],
    [t.seal, html`<code>${drawProof.sealHash}</code>`],
  )}
${earlier.length > 0 && html`<p>${earlier.map((n) => html`<a href="draws/${number}?attempt=${n}">${t.attempt(n)}</a> `)}</p>`}
${
  drawProof.excluded &&
  drawProof.excluded.length > 0 &&
  html`<h2>${t.excluded}</h2><ul>${drawProof.excluded.map((e) => html`<li>${exclusionIn(tell.language, e.code)}${t.households(e.count)}</li>`)}</ul>`
}
${published ? html`${bench(tell, [...objects, file])}<p><a href="${file}" download>${t.download}</a></p><p>${t.offline}</p>` : html`<p class="note">${t.secret}</p>`}`;
  return { title: t.titleOf(number), body, place: 'draws', ...(published ? { program: 'proof' as const } : {}) };
};
