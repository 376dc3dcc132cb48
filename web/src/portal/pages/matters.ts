import {
  CivilAirDefenseListDocument,
  CivilAirDefenseListsDocument,
  DepartmentsDocument,
  MarketSupervisionListDocument,
  MarketSupervisionListsDocument,
  PublicSecurityListDocument,
  PublicSecurityListsDocument,
} from '../../generated/public/graphql.ts';
import { NotAnswered } from '../ask.ts';
import { chineseDate, percent } from '../dates.ts';
import { html } from '../html.ts';
import type { Page, PageRequest } from '../page.ts';
import { facts, nothing } from '../parts.ts';
import { categories, listStates, methods } from '../words.ts';

export const matters: Page = async ({ ask }) => {
  const { data } = await ask(DepartmentsDocument, {});
  const departments = data.departments.filter((d) => d.kind === 'DEPARTMENT');
  const body = html`<p class="lead">抽查什么、依据什么、多大比例、一年几次：各部门的随机抽查事项清单（“一单”）。</p>
<ul>${departments.map((d) => html`<li><a href="matters/${d.code}">${d.name}</a></li>`)}</ul>`;
  return { title: '随机抽查事项清单', body, place: 'matters' };
};

/** Which department an agency belongs to, only the departments know: whoever does not know it says so. */
async function listsOf(ask: PageRequest['ask'], agency: string) {
  const asked = [PublicSecurityListsDocument, CivilAirDefenseListsDocument, MarketSupervisionListsDocument].map((document) =>
    ask(document, { agency }).then(
      ({ data }) => data.lists.nodes,
      (error: unknown) => {
        if (error instanceof NotAnswered && error.code === 'NOT_FOUND') return [];
        throw error;
      },
    ),
  );
  return (await Promise.all(asked)).flat();
}

export const matterLists: Page = async ({ ask, params }) => {
  const agency = params['agency']!;
  const [lists, { data: known }] = await Promise.all([listsOf(ask, agency), ask(DepartmentsDocument, {})]);
  const department = known.departments.find(({ code }) => code === agency);
  const title = `${department?.name ?? agency}随机抽查事项清单`;
  if (lists.length === 0) return { title, place: 'matters', status: department ? 200 : 404, body: nothing('还没有公布的清单。') };
  const body = html`<div class="scroll" tabindex="0" role="region" aria-label="表格"><table><thead><tr><th>版本</th><th>状态</th><th>公布日期</th><th>有效期间</th></tr></thead><tbody>
${lists.map(
  (list) => html`<tr><td><a href="matters/${agency}/${list.id}">第${list.version}版</a></td><td>${listStates[list.state]}</td>
<td>${chineseDate(list.publishedAt)}</td><td>${chineseDate(list.validFrom)}起${list.validTo && `，至${chineseDate(list.validTo)}`}</td></tr>`,
)}</tbody></table></div>`;
  return { title, body, place: 'matters' };
};

const byPrefix = {
  ps: PublicSecurityListDocument,
  ca: CivilAirDefenseListDocument,
  ms: MarketSupervisionListDocument,
} as const;
const changed = { ADDED: '新增', CHANGED: '修改', REMOVED: '删除' } as const;

export const matterList: Page = async ({ ask, params }) => {
  const id = params['id']!;
  const document = byPrefix[id.slice(0, 2) as keyof typeof byPrefix];
  if (!document) return { title: '没有这个清单', place: 'matters', status: 404, body: nothing('没有找到这个清单版本。') };
  const { list } = (await ask(document, { id })).data;
  const body = html`${facts(
    ['版本', `第${list.version}版，${listStates[list.state]}`],
    ['公布日期', chineseDate(list.publishedAt)],
    ['有效期间', `${chineseDate(list.validFrom)}起${list.validTo ? `，至${chineseDate(list.validTo)}` : ''}`],
  )}
${
  list.changes.length > 0 &&
  html`<h2>与上一版相比</h2><ul>${list.changes.map(
    (c) =>
      html`<li>${changed[c.change]}“${c.name}”${c.values.map((v) => html`<br>${v.title}：<del>${v.before ?? '（空）'}</del> <ins>${v.after ?? '（空）'}</ins>`)}</li>`,
  )}</ul>`
}
${list.matters.map(
  (m) => html`<section><h2>${m.name}</h2>
${facts(
  ['事项编码', m.code],
  ['事项类别', m.categories.map((c) => categories[c]).join('、')],
  ['检查方式', m.methods.map((x) => methods[x]).join('、')],
  ['抽查比例', m.ratioBasisPoints === null ? null : percent(m.ratioBasisPoints)],
  ['抽查频次', m.roundsPerYear === null ? null : `每年${m.roundsPerYear}次`],
)}
<h3>检查依据</h3><ul>${m.legalBases.map(
    (b) =>
      html`<li>${b.title}${b.article}${b.documentNo && html`（${b.documentNo}）`}${b.repealedOn && html` <span class="tag warn">${chineseDate(b.repealedOn)}废止</span>`}</li>`,
  )}</ul>
${m.checklist.length > 0 && html`<details><summary>检查要点（${m.checklist.length}项）</summary><ol>${m.checklist.map((item) => html`<li>${item.text}${item.important && html` <span class="tag">重点</span>`}${item.method && html`<small>${item.method}</small>`}</li>`)}</ol></details>`}
</section>`,
)}`;
  return { title: `${list.department?.name ?? ''}随机抽查事项清单`, body, place: 'matters' };
};
