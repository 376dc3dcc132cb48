import { DepartmentsDocument, NoticesDocument } from '../../generated/public/graphql.ts';
import { noticeWords } from '../../labels/portal/lists.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { facts, nothing } from '../parts.ts';
import { planItems } from './plans.ts';

/** Joint plans and ad hoc joint inspections, as the coordination office publishes them (联合细则第七条、第八条). */
export const notices: Page = async ({ ask, tell }) => {
  const t = tell.say(noticeWords);
  const { data } = await ask(DepartmentsDocument, {});
  const offices = data.departments.filter((d) => d.kind === 'CONFERENCE_OFFICE' && d.region !== null);
  const regions = await Promise.all(
    offices.map(async (office) => ({ office, ...(await ask(NoticesDocument, { region: office.region! })).data })),
  );
  const body = html`${regions.length === 0 && nothing(t.noOffice)}
${regions.map(
  ({ office, jointPlans, adHocFilings }) => html`<section><h2>${tell.zh(office.name)}</h2>
${jointPlans.nodes.length === 0 && html`<p>${t.none}</p>`}
${jointPlans.nodes.map((p) => html`<h3>${t.plan(p.year, p.supplement, p.version, tell.date(p.publishedAt))}</h3>${planItems(tell, p.items)}`)}
${adHocFilings.nodes.map(
  (filing) => html`<h3>${t.adHoc(html`${tell.zh(filing.name)}`)}</h3>
${facts([t.assigned, tell.zh(filing.assignedBy)], [t.documentNo, tell.zh(filing.documentNo)], [t.initiator, tell.zh(filing.department.name)], [t.received, tell.date(filing.receivedAt)])}
<p>${tell.zh(filing.notice)}</p>`,
)}</section>`,
)}`;
  return { title: t.title, body, place: 'notices' };
};
