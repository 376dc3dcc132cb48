import { ok, type Refusal, refuse } from '@double-random/rules';
import { change, type Keyring, notFound, row, useCase } from '@double-random/runtime';
import { typedCode } from '../visit/inspection-code.ts';
import { type FeedbackSubject, feedbackCell } from './conduct-row.ts';

/** Whoever holds a code may speak more than once, not flood. */
const mostPerVisit = 10;
const mostText = 2000;
const mostContact = 200;

const bad = (message: string, field: string): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  basis: 'CD 十二',
  path: ['input', field],
  details: { fields: [field] },
});

export interface GiveFeedback {
  readonly requestId?: string;
  readonly code: string;
  readonly subject: FeedbackSubject;
  readonly text: string;
  /** How to reach who says it; may be left out. */
  readonly contact?: string | null;
}

/** CD-12a: the inspected says, without an account, how its inspectors behaved; only auditors read it. @throws NOT_FOUND for a wrong code */
export const giveFeedback = (secrets: Keyring) =>
  useCase('giveVisitFeedback', async (tx, input: GiveFeedback) => {
    // One after the other, so that the limit holds; before anybody came there is nothing to say.
    const visit = await row<{ id: string }>(
      tx.em,
      'select id from visit where inspection_code = $1 and started_at is not null for no key update',
      [typedCode(input.code)],
    );
    if (!visit) throw notFound('检查');
    if (!input.text.trim() || input.text.length > mostText) return refuse(bad(`意见应为1至${mostText}字。`, 'text'));
    if ((input.contact?.length ?? 0) > mostContact) return refuse(bad(`联系方式至多${mostContact}字。`, 'contact'));
    const before = await row<{ n: number }>(tx.em, 'select count(*)::int as n from visit_feedback where visit_id = $1', [visit.id]);
    if (before!.n >= mostPerVisit) return refuse(bad('这次检查的意见已满，请向检查部门反映。', 'code'));
    const id = tx.newId('ji_fbk');
    const content = JSON.stringify({ text: input.text.trim(), contact: input.contact?.trim() || null });
    await change(tx.em, 'insert into visit_feedback (id, visit_id, subject, content, at) values ($1, $2, $3, $4, $5)', [
      id,
      visit.id,
      input.subject,
      secrets.seal(content, feedbackCell(id), tx.random),
      tx.now,
    ]);
    tx.note({ action: 'feedback.give', subject: id, after: { visit: visit.id, subject: input.subject } });
    return ok({ id });
  });

/** PD 第二十五条, X-08: how to reach those who spoke up is read for a purpose, and each reading stands in the trail. */
export const readContacts = useCase(
  'feedback.contact',
  async (tx, { ids, reason }: { readonly requestId?: string; readonly ids: readonly string[]; readonly reason: string }) => {
    for (const subject of ids) tx.note({ action: 'feedback.contact', subject, after: { fields: ['contact'] }, reason });
    return ok({ ids });
  },
);
