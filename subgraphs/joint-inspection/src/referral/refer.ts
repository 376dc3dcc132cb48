import { followUpMachine, ok, type Refusal, referralMachine, refuse, transition, visitRefusals } from '@double-random/rules';
import { change, row, rows, type Tx, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { feedListing } from '../publication/credit/append-to-feed.ts';
import { lockFollowUp, lockReferral, requireListKeeper } from './follow-up-access.ts';
import type { FollowUpRow } from './follow-up-row.ts';

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

const foreignEvidence = (evidenceIds: readonly string[]): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '所附证据应是本次检查中本部门收集的，或者整个检查共用的。',
  basis: 'PD 第二十条（三）',
  path: ['input', 'evidenceIds'],
  details: { fields: ['evidenceIds'], evidenceIds },
});

const checkOf = async (tx: Tx, followUpId: string): Promise<string> =>
  (await row<{ id: string }>(tx.em, 'select matter_check_id as id from follow_up where id = $1', [followUpId]))!.id;

/** What of this is not evidence of the own matters, or of the whole visit (X-07: other departments' files are not sent on, nor named). */
async function strangeEvidence(tx: Tx, followUp: FollowUpRow, evidenceIds: readonly string[]): Promise<readonly string[]> {
  const own = await rows<{ id: string }>(
    tx.em,
    `select e.id from evidence e left join matter_check m on m.id = e.matter_check_id
     where e.id = any($1) and e.visit_id = $2 and (e.matter_check_id is null or m.agency = $3)`,
    [evidenceIds, followUp.visitId, followUp.agency],
  );
  return evidenceIds.filter((id) => own.every((e) => e.id !== id));
}

/** PD-20f, YY-36b: the clue goes to the department with jurisdiction; the sending is what the seven working days ask for, late is recorded. */
export const createReferral = useCase('createReferral', async (tx, input: CreateReferral) => {
  const followUp = await lockFollowUp(tx, input.followUpId, 'op');
  if (!findAgency(input.toAgency) || input.toAgency === followUp.agency) return refuse(badTarget());
  if (!input.clue.trim()) return refuse(visitRefusals.reasonRequired('clue'));
  const strange = await strangeEvidence(tx, followUp, input.evidenceIds);
  if (strange.length) return refuse(foreignEvidence(strange));
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

export interface HandleReferral extends Answer {
  readonly outcome: string;
  /** The entity entered the list of abnormal operations because of this clue. */
  readonly abnormalListed?: boolean | null;
}

/** C-11: what the target made of it. PD-23: on a clue of another department, market regulation may put the entity on its list. */
export const handleReferral = useCase('handleReferral', async (tx, input: HandleReferral) => {
  const referral = await lockReferral(tx, input.referralId, 'toAgency');
  const listed = input.abnormalListed === true;
  if (listed) requireListKeeper(referral.toAgency);
  const step = transition(referralMachine, referral.state, 'handle');
  if (!step.ok) return step;
  if (!input.outcome.trim()) return refuse(visitRefusals.reasonRequired('outcome'));
  await change(tx.em, `update referral set state = 'HANDLED', outcome = $2, abnormal_listed = $3 where id = $1`, [
    referral.id,
    input.outcome,
    listed,
  ]);
  if (listed) await feedListing(tx, referral.followUpId, await checkOf(tx, referral.followUpId));
  tx.note({
    action: 'referral.handle',
    subject: referral.id,
    after: { state: 'HANDLED', outcome: input.outcome, ...(listed && { abnormalListed: true }) },
  });
  return ok({ id: referral.id });
});
