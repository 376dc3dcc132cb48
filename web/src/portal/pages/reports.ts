import { DepartmentsDocument, type ReportKind, ReportsDocument } from '../../generated/public/graphql.ts';
import { reportWords } from '../../labels/portal/lists.ts';
import { html } from '../html.ts';
import { given, type Page } from '../page.ts';
import { nextPage, nothing } from '../parts.ts';

/** The period of a report; one about a task says in its text which. */
export const periodOf = ({ kind, subject }: { readonly kind: ReportKind; readonly subject: string }): string =>
  kind === 'SEMI_ANNUAL' ? subject : '';

export const reports: Page = async ({ ask, tell, query }) => {
  const t = tell.say(reportWords);
  const [{ data }, { data: known }] = await Promise.all([
    ask(ReportsDocument, { first: 20, after: given(query, 'after') || null }),
    ask(DepartmentsDocument, {}),
  ]);
  const name = (agency: string) => known.departments.find(({ code }) => code === agency)?.name ?? agency;
  const { nodes, pageInfo } = data.publicReports;
  const body = html`${nodes.length === 0 && nothing(t.none, t.noneWhy)}
${nodes.map(
  (r) => html`<section><h2>${tell.zh(`${name(r.agency)} ${periodOf(r)}`)} ${tell.word('ReportKind', r.kind)}</h2>
<p>${t.cutOff(tell.date(r.cutOffAt), r.submittedAt && tell.date(r.submittedAt))}</p>
<details><summary>${t.text}</summary><pre${tell.zhMark}>${r.text}</pre><p>${t.hash} <code>${r.contentHash}</code></p></details></section>`,
)}${nextPage(tell, pageInfo, 'reports', query)}`;
  return { title: t.title, body, place: 'reports' };
};
