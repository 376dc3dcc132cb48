import { createHash } from 'node:crypto';
import { GiveVisitFeedbackDocument } from '../../generated/public/graphql.ts';
import { feedbackWords } from '../../labels/portal/feedback.ts';
import type { Code } from '../../labels/words.ts';
import { html } from '../html.ts';
import type { Page, PageRequest, Shown } from '../page.ts';
import { nothing } from '../parts.ts';
import { byCode } from './verify.ts';

interface Written {
  readonly subject: string;
  readonly text: string;
  readonly contact: string;
}

/** Neither is a complaint. */
const last: readonly string[] = ['PRAISE', 'OTHER'];

const blank: Written = { subject: '', text: '', contact: '' };

/** What the inspected says of those who came, by the code of the visit and without an account (人防细则十二). */
export const feedback: Page = (request) =>
  byCode(request, request.params['code']!, async ({ feedbackOpen }, code) => {
    const t = request.tell.say(feedbackWords);
    if (!feedbackOpen) return { title: t.early, confidential: true, body: html`${nothing(t.earlyLong)}${back(request, code)}` };
    if (!request.form) return paper(request, code, blank);
    const written = writtenIn(request.form);
    const subject = request.tell.choices('FeedbackSubject').find(({ value }) => value === written.subject)?.value;
    if (!subject) return paper(request, code, written, ['subject']);
    return given(request, code, { ...written, subject });
  });

async function given(request: PageRequest, code: string, written: Written & { readonly subject: Code<'FeedbackSubject'> }): Promise<Shown> {
  const t = request.tell.say(feedbackWords);
  // The same words about the same visit, sent twice, count once; other words never meet an earlier answer.
  const requestId = createHash('sha256')
    .update(JSON.stringify([code, written]))
    .digest('hex');
  const { data } = await request.ask(GiveVisitFeedbackDocument, { input: { requestId, code, ...written } });
  const { feedbackId, userErrors } = data.giveVisitFeedback;
  if (!feedbackId)
    return paper(
      request,
      code,
      written,
      userErrors.map(({ path }) => path?.at(-1) ?? ''),
    );
  return { title: t.thanks, confidential: true, body: html`${nothing(t.thanksLong, t.number(feedbackId))}${back(request, code)}` };
}

const writtenIn = (form: URLSearchParams): Written => ({
  subject: form.get('subject') ?? '',
  // A browser sends every line end as two characters.
  text: (form.get('text') ?? '').replaceAll('\r\n', '\n').trim(),
  contact: (form.get('contact') ?? '').trim(),
});

const back = ({ tell }: Pick<PageRequest, 'tell'>, code: string) => html`<p><a href="v/${code}">${tell.say(feedbackWords).back}</a></p>`;

/** The form, with what was written so far and what is wrong with it. */
function paper({ tell }: PageRequest, code: string, { subject, text, contact }: Written, wrong: readonly string[] = []): Shown {
  const t = tell.say(feedbackWords);
  const subjects = tell.choices('FeedbackSubject').toSorted((a, b) => last.indexOf(a.value) - last.indexOf(b.value));
  const body = html`${wrong.length > 0 && html`<div class="note error" role="alert"><p>${t.wrong}</p><ul>${wrong.map((field) => html`<li>${t.trouble(field)}</li>`)}</ul></div>`}
<p class="lead">${t.whoReads}</p>
<p>${t.rules}</p>
<form class="letter" method="post" action="v/${code}/feedback">
<fieldset><legend>${t.subject}</legend>
${subjects.map(({ value, label }) => html`<label><input type="radio" name="subject" value="${value}" required${value === subject && html` checked`}> ${label}</label>`)}
</fieldset>
<label>${t.text}<textarea name="text" rows="6" maxlength="2000" required aria-describedby="text-hint">
${text}</textarea></label><small id="text-hint">${t.textHint}</small>
<label>${t.contact}<input name="contact" value="${contact}" maxlength="200" autocomplete="off" aria-describedby="contact-hint"></label><small id="contact-hint">${t.contactHint}</small>
<button>${t.send}</button>
</form>
${back({ tell }, code)}`;
  return { title: t.title, confidential: true, status: wrong.length > 0 ? 400 : 200, body };
}
