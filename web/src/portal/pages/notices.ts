import { DepartmentsDocument, NoticesDocument } from '../../generated/public/graphql.ts';
import { chineseDate } from '../dates.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, nothing } from '../parts.ts';
import { planItems } from './plans.ts';

/** Joint plans and ad hoc joint inspections, as the coordination office publishes them (联合细则第七条、第八条). */
export const notices: Page = async ({ ask }) => {
  const { data } = await ask(DepartmentsDocument, {});
  const offices = data.departments.filter((d) => d.kind === 'CONFERENCE_OFFICE' && d.region !== null);
  const regions = await Promise.all(
    offices.map(async (office) => ({ office, ...(await ask(NoticesDocument, { region: office.region! })).data })),
  );
  const body = html`${regions.length === 0 && nothing('还没有联席会议办公室。')}
${regions.map(
  ({ office, jointPlans, adHocFilings }) => html`<section><h2>${office.name}</h2>
${jointPlans.nodes.length === 0 && html`<p>还没有公示的联合抽查计划。</p>`}
${jointPlans.nodes.map((p) => html`<h3>${p.year}年度部门联合抽查${p.supplement ? '补充' : ''}计划（第${p.version}版，${chineseDate(p.publishedAt)}公示）</h3>${planItems(p.items)}`)}
${adHocFilings.nodes.map(
  (filing) => html`<h3>临时性联合抽查：${filing.name}</h3>
${facts(['交办', filing.assignedBy], ['文号', filing.documentNo], ['发起部门', filing.department.name], ['受理', chineseDate(filing.receivedAt)])}
<p>${filing.notice}</p>`,
)}</section>`,
)}`;
  return { title: '联合抽查公告', body, place: 'notices' };
};
