import { followUpMachine, ok, type Refusal, referralMachine, refuse, transition, visitRefusals } from '@double-random/rules';
import { change, rows, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { lockFollowUp, lockReferral } from './follow-up-access.ts';

export interface CreateReferral {
  readonly requestId?: string;
  readonly followUpId: string;
  readonly toAgency: string;
  readonly clue: string;
  readonly evidenceIds: readonly string[];
  readonly criminal: boolean;
}

const badTarget = (): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '接收部门应是本平台的其他部门或联席会议办公室。',
  basis: 'PD 第二十条（三）',
  path: ['input', 'toAgency'],
  details: { fields: ['toAgency'] },
});

/** PD-20f, YY-36b: the clue goes to the department with jurisdiction; the sending is what the seven working days ask for, late is recorded. */
export const createReferral = useCase('createReferral', async (tx, input: CreateReferral) => {
  const followUp = await lockFollowUp(tx, input.followUpId, 'op');
  if (!findAgency(input.toAgency) || input.toAgency === followUp.agency) return refuse(badTarget());
  if (!input.clue.trim()) return refuse(visitRefusals.reasonRequired('clue'));
  // The same violation may be filed here and referred there, so a case under way does not stop a referral.
  const step = transition(followUpMachine, followUp.state as never, 'refer');
  if (followUp.state === 'CLOSED') return step as Extract<typeof step, { ok: false }>;
  const id = tx.newId('ji_ref');
  await rows(
    tx.em,
    `insert into referral (id, follow_up_id, from_agency, to_agency, clue, evidence, criminal, state, sent_at) values ($1, $2, $3, $4, $5, $6, $7, 'SENT', $8)`,
    [id, followUp.id, followUp.agency, input.toAgency, input.clue, JSON.stringify(input.evidenceIds), input.criminal, tx.now],
  );
  await change(
    tx.em,
    `update follow_up set state = case when $2 then 'REFERRED' else state end, outcome = case when $2 then 'REFERRED' else outcome end,
       suspected_crime = suspected_crime or $3 where id = $1`,
    [followUp.id, step.ok, input.criminal],
  );
  await meetDeadline(tx, { kind: 'REFERRAL', subject: followUp.matterCheckId, agency: followUp.agency }, tx.now);
  tx.note({ action: 'referral.send', subject: id, after: { followUp: followUp.id, to: input.toAgency, criminal: input.criminal } });
  return ok({ id });
});

interface Answer {
  readonly requestId?: string;
  readonly referralId: string;
}

/** C-11: the target takes it over. */
export const acceptReferral = useCase('acceptReferral', async (tx, input: Answer) => {
  const referral = await lockReferral(tx, input.referralId, 'toAgency');
  const step = transition(referralMachine, referral.state, 'accept');
  if (!step.ok) return step;
  await change(tx.em, `update referral set state = 'ACCEPTED', answered_at = $2, answered_by = $3 where id = $1`, [
    referral.id,
    tx.now,
    tx.actor.id,
  ]);
  tx.note({ action: 'referral.accept', subject: referral.id, after: { state: 'ACCEPTED' } });
  return ok({ id: referral.id });
});

/** C-11: the target sends it back with a reason; the sender routes it elsewhere. */
export const rejectReferral = useCase('rejectReferral', async (tx, input: Answer & { readonly reason: string }) => {
  const referral = await lockReferral(tx, input.referralId, 'toAgency');
  const step = transition(referralMachine, referral.state, 'reject');
  if (!step.ok) return step;
  if (!input.reason.trim()) return refuse(visitRefusals.reasonRequired('reason'));
  await change(tx.em, `update referral set state = 'REJECTED', answered_at = $2, answered_by = $3, reason = $4 where id = $1`, [
    referral.id,
    tx.now,
    tx.actor.id,
    input.reason,
  ]);
  tx.note({ action: 'referral.reject', subject: referral.id, after: { state: 'REJECTED' }, reason: input.reason });
  return ok({ id: referral.id });
});

/** C-11: sent on to another department after it came back. */
export const rerouteReferral = useCase('rerouteReferral', async (tx, input: Answer & { readonly toAgency: string }) => {
  const referral = await lockReferral(tx, input.referralId, 'fromAgency');
  const step = transition(referralMachine, referral.state, 'send');
  if (!step.ok) return step;
  if (!findAgency(input.toAgency) || input.toAgency === referral.fromAgency) return refuse(badTarget());
  await change(
    tx.em,
    `update referral set state = 'SENT', to_agency = $2, sent_at = $3, answered_at = null, answered_by = null, reason = null where id = $1`,
    [referral.id, input.toAgency, tx.now],
  );
  tx.note({
    action: 'referral.reroute',
    subject: referral.id,
    before: { to: referral.toAgency, reason: referral.reason },
    after: { to: input.toAgency },
  });
  return ok({ id: referral.id });
});

/** C-11: what the target made of it. */
export const handleReferral = useCase('handleReferral', async (tx, input: Answer & { readonly outcome: string }) => {
  const referral = await lockReferral(tx, input.referralId, 'toAgency');
  const step = transition(referralMachine, referral.state, 'handle');
  if (!step.ok) return step;
  if (!input.outcome.trim()) return refuse(visitRefusals.reasonRequired('outcome'));
  await change(tx.em, `update referral set state = 'HANDLED', outcome = $2 where id = $1`, [referral.id, input.outcome]);
  tx.note({ action: 'referral.handle', subject: referral.id, after: { state: 'HANDLED', outcome: input.outcome } });
  return ok({ id: referral.id });
});
