import { DepartmentsDocument, type PublicSecurityListQuery } from '../../generated/public/graphql.ts';
import { matterWords, registryWords } from '../../labels/portal/lists.ts';
import { percent } from '../../labels/time.ts';
import { answered, documentOfAgency, documentOfId } from '../each-department.ts';
import { type Html, html } from '../html.ts';
import type { Page, PageRequest } from '../page.ts';
import { facts, nothing, table } from '../parts.ts';
import type { Telling } from '../telling.ts';
import { registryOf } from './registries.ts';

export const matters: Page = async ({ ask, tell }) => {
  const t = tell.say(matterWords);
  const { data } = await ask(DepartmentsDocument, {});
  const departments = data.departments.filter((d) => d.kind === 'DEPARTMENT');
  const body = html`<p class="lead">${t.lead}</p>
<ul>${departments.map((d) => html`<li><a href="matters/${d.code}">${tell.zh(d.name)}</a></li>`)}</ul>`;
  return { title: t.title, body, place: 'matters' };
};

/** Versions an agency published. */
async function listsOf(ask: PageRequest['ask'], agency: string) {
  const document = documentOfAgency(agency, 'Lists');
  if (!document) return { lists: [], away: false };
  const answer = await answered(ask(document, { agency }).then(({ data }) => data.lists.nodes));
  return answer.found ? { lists: answer.found, away: false } : { lists: [], away: answer.away };
}

export const matterLists: Page = async ({ ask, tell, params }) => {
  const t = tell.say(matterWords);
  const agency = params['agency']!;
  const [{ lists, away }, { data: known }, registry] = await Promise.all([
    listsOf(ask, agency),
    ask(DepartmentsDocument, {}),
    registryOf(ask, agency),
  ]);
  const department = known.departments.find(({ code }) => code === agency);
  const title = t.titleOf(tell.zh(department?.name ?? agency));
  if (lists.length === 0)
    return { title, place: 'matters', status: !department ? 404 : away ? 503 : 200, body: nothing(department && away ? t.away : t.none) };
  const versions = table(
    tell,
    html`<th>${t.version}</th><th>${t.state}</th><th>${t.published}</th><th>${t.valid}</th>`,
    lists.map(
      (
        list,
      ) => html`<tr><td><a href="matters/${agency}/${list.id}">${t.versionNo(list.version)}</a></td><td>${tell.word('MatterListState', list.state)}</td>
<td class="date">${tell.date(list.publishedAt)}</td><td>${t.validFrom(tell.date(list.validFrom), list.validTo && tell.date(list.validTo))}</td></tr>`,
    ),
  );
  const body = html`${versions}${registry.found && html`<p><a href="registries/${agency}">${tell.say(registryWords).link}</a></p>`}`;
  return { title, body, place: 'matters' };
};

type List = PublicSecurityListQuery['list'];

export const matterList: Page = async ({ ask, tell, params }) => {
  const t = tell.say(matterWords);
  const id = params['id']!;
  const document = documentOfId(id, 'List');
  if (!document) return { title: t.unknown, place: 'matters', status: 404, body: nothing(t.unknownLong) };
  const { list } = (await ask(document, { id })).data;
  const body = html`${facts(
    [t.version, t.versionIn(list.version, tell.word('MatterListState', list.state))],
    [t.published, tell.date(list.publishedAt)],
    [t.valid, t.validFrom(tell.date(list.validFrom), list.validTo && tell.date(list.validTo))],
  )}
${list.changes.length > 0 && html`<h2>${t.changes}</h2><ul>${list.changes.map((c) => changeShown(tell, c))}</ul>`}
${list.matters.map((m) => matterShown(tell, m))}`;
  return { title: t.titleOf(tell.zh(list.department?.name ?? '')), body, place: 'matters' };
};

function changeShown(tell: Telling, change: List['changes'][number]): Html {
  const t = tell.say(matterWords);
  const what = { ADDED: t.added, CHANGED: t.changed, REMOVED: t.removed }[change.change];
  return html`<li>${what}${tell.zh(`“${change.name}”`)}${change.values.map(
    (v) =>
      html`<br><span${tell.zhMark}>${v.title}</span>：<del${tell.zhMark}>${v.before ?? t.empty}</del> <ins${tell.zhMark}>${v.after ?? t.empty}</ins>`,
  )}</li>`;
}

function matterShown(tell: Telling, matter: List['matters'][number]): Html {
  const t = tell.say(matterWords);
  const joined = (words: readonly string[]) => words.join(tell.language === 'zh' ? '、' : ', ');
  return html`<section><h2>${tell.zh(matter.name)}</h2>
${facts(
  [t.code, matter.code],
  [t.category, joined(matter.categories.map((c) => tell.word('MatterCategory', c)))],
  [t.methods, joined(matter.methods.map((m) => tell.word('Method', m)))],
  [t.ratio, matter.ratioBasisPoints === null ? null : percent(matter.ratioBasisPoints)],
  [t.frequency, matter.roundsPerYear === null ? null : t.perYear(matter.roundsPerYear)],
)}
<h3>${t.basis}</h3><ul>${matter.legalBases.map(
    (b) =>
      html`<li><span${tell.zhMark}>${b.title}${b.article}${b.documentNo && html`（${b.documentNo}）`}</span>${b.repealedOn && html` <span class="tag warn">${t.repealed(tell.date(b.repealedOn))}</span>`}</li>`,
  )}</ul>
${matter.checklist.length > 0 && html`<details><summary>${t.checklist(matter.checklist.length)}</summary><ol>${matter.checklist.map((item) => html`<li>${tell.zh(item.text)}${item.important && html` <span class="tag">${t.important}</span>`}${item.method && html`<small${tell.zhMark}>${item.method}</small>`}</li>`)}</ol></details>`}
</section>`;
}
