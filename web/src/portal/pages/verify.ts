import { VerifyVisitDocument, type VerifyVisitQuery } from '../../generated/public/graphql.ts';
import { feedbackWords } from '../../labels/portal/feedback.ts';
import { verifyWords } from '../../labels/portal/verify.ts';
import { NotAnswered } from '../ask.ts';
import { type Content, html } from '../html.ts';
import { given, type Page, type PageRequest, type Shown } from '../page.ts';
import { facts, nothing, table } from '../parts.ts';
import type { Telling } from '../telling.ts';

type Visit = VerifyVisitQuery['verifyVisit'];

const form = (tell: Telling, code: string) => {
  const t = tell.say(verifyWords);
  return html`<form class="search" action="v"><label class="grow">${t.code}<input name="code" value="${code}" autocomplete="off" autocapitalize="characters" spellcheck="false" required></label><button>${t.go}</button></form>`;
};

/** Where somebody without a camera enters the code that stands on the paper. */
export const verifyForm: Page = async (request) => {
  const code = given(request.query, 'code');
  if (code !== '') return shownFor(request, code);
  const t = request.tell.say(verifyWords);
  return { title: t.title, body: html`<p class="lead">${t.lead}</p>${form(request.tell, '')}` };
};

/** What the QR code of a visit leads to (人防细则十（四）): who may come, for what, on which day. */
export const verify: Page = (request) => shownFor(request, request.params['code']!);

const shownFor = (request: PageRequest, typed: string): Promise<Shown> =>
  byCode(request, typed, async (visit, code) => ({
    title: visit.state === 'CANCELLED' ? request.tell.say(verifyWords).title : request.tell.say(verifyWords).genuine,
    body: visitShown(request.tell, visit, code),
    confidential: true,
  }));

/**
 * A page about the visit of this code, for whoever was shown it.
 * @param show gets the code without the dashes and spaces of paper
 */
export async function byCode(
  { ask, tell }: PageRequest,
  typed: string,
  show: (visit: Visit, code: string) => Promise<Shown>,
): Promise<Shown> {
  const t = tell.say(verifyWords);
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  try {
    return await show((await ask(VerifyVisitDocument, { code })).data.verifyVisit, code);
  } catch (error) {
    // A code that never was and one that does not answer yet look alike (X-07).
    if (!(error instanceof NotAnswered) || !['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code)) throw error;
    return { title: t.wrongTitle, status: 404, confidential: true, body: html`${nothing(t.wrong, t.wrongNext)}${form(tell, typed)}` };
  }
}

function visitShown(tell: Telling, visit: Visit, code: string): Content {
  const t = tell.say(verifyWords);
  const { state } = visit;
  return html`${state === 'CANCELLED' && html`<p class="note error" role="alert">${t.cancelled}</p>`}
${state === 'ENDED' && html`<p class="note" role="alert">${t.over}</p>`}
${facts(
  [t.object, tell.zh(visit.objectName)],
  [t.state, tell.word('VerifiedState', state)],
  [t.day, visit.scheduledOn ? tell.date(visit.scheduledOn) : state === 'EXPECTED' && t.noDay],
  [t.ended, visit.endedOn && tell.date(visit.endedOn)],
  [t.mode, visit.joint ? t.joint : t.single],
)}
${(state === 'EXPECTED' || state === 'UNDER_WAY') && html`<p class="note">${t.compare}</p>`}
${visit.departments.map((d) => departmentShown(tell, d))}
${state !== 'CANCELLED' && nothing(t.rights)}
${visit.feedbackOpen && html`<p><a class="button" href="v/${code}/feedback">${tell.say(feedbackWords).lead}</a></p>`}`;
}

function departmentShown(tell: Telling, { department, matters, inspectors }: Visit['departments'][number]): Content {
  const t = tell.say(verifyWords);
  const role = (i: Visit['departments'][number]['inspectors'][number]) => (i.expert ? t.expert : i.leader ? t.leader : t.inspector);
  return html`<section><h2>${tell.zh(department.name)}</h2>
<h3>${t.matters}</h3><ul>${matters.map((matter) => html`<li>${tell.zh(matter)}</li>`)}</ul>
<h3>${t.people}</h3>
${
  inspectors.length === 0
    ? html`<p>${t.noPeople}</p>`
    : table(
        tell,
        html`<th>${t.name}</th><th>${t.certificate}</th><th>${t.role}</th>`,
        inspectors.map(
          (i) => html`<tr><td>${tell.zh(i.nameMasked)}</td><td><code>${i.certificateNoLast4}</code></td><td>${role(i)}</td></tr>`,
        ),
      )
}</section>`;
}
