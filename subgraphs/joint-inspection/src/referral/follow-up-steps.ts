import {
  type EventOf,
  type FollowUpOutcome,
  followUpMachine,
  ok,
  type PlainDate,
  type Refusal,
  type Result,
  refuse,
  resultRules,
  transition,
  visitRefusals,
} from '@double-random/rules';
import { change, forbidden, hasRole, row, serviceActor, type Tx, useCase } from '@double-random/runtime';
import { cancelDeadlines, meetDeadline, openDeadline } from '../deadline/open-deadline.ts';
import { feedListing } from '../publication/credit/append-to-feed.ts';
import { settlePassed } from '../publication/settle.ts';
import { getVisit } from '../visit/visit-access.ts';
import { type MatterCheckRow, matterCheckColumns } from '../visit/visit-row.ts';
import { crimeNotReferred } from './crime.ts';
import { lockFollowUp, requireListKeeper } from './follow-up-access.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { openPenaltyTerm } from './penalty/penalty-steps.ts';
import { strangerTo } from './whose-person.ts';

type Step = EventOf<typeof followUpMachine>;
interface Subject {
  readonly requestId?: string;
  readonly followUpId: string;
}

async function move(
  tx: Tx,
  followUp: FollowUpRow,
  event: Step,
  outcome: FollowUpOutcome | null,
  note: string | null,
): Promise<Result<string>> {
  const step = transition(followUpMachine, followUp.state as never, event);
  if (!step.ok) return step;
  const closed = step.value.to === 'CLOSED';
  await change(
    tx.em,
    'update follow_up set state = $2, outcome = coalesce($3, outcome), note = coalesce($4, note), closed_at = $5 where id = $1',
    [followUp.id, step.value.to, outcome, note, closed ? tx.now : null],
  );
  tx.note({
    action: `followUp.${event}`,
    subject: followUp.id,
    before: { state: followUp.state },
    after: { state: step.value.to, outcome },
    ...(note ? { reason: note } : {}),
  });
  return ok(step.value.to);
}

export interface PlanFollowUp extends Subject {
  readonly owner: string;
  readonly plan: string;
  readonly dueOn?: PlainDate | null;
}

/** KF-24: who pursues it, how, until when; archiving needs it. With a day set for putting right, the rectification runs. */
export const planFollowUp = useCase('planFollowUp', async (tx, input: PlanFollowUp) => {
  const followUp = await lockFollowUp(tx, input.followUpId);
  // Another department's people, or those of another territory, do not take it over: they get a referral.
  const stranger = await strangerTo(tx, followUp.agency, input.owner);
  if (stranger) throw forbidden(`后续处理由主管部门在其辖区内负责，${stranger}的人员不能承担`, 'PD 第四条');
  if (!input.owner.trim() || !input.plan.trim()) return refuse(visitRefusals.reasonRequired(input.owner.trim() ? 'plan' : 'owner'));
  await change(tx.em, 'update follow_up set owner = $2, plan = $3, due_on = $4 where id = $1', [
    followUp.id,
    input.owner,
    input.plan,
    input.dueOn ?? null,
  ]);
  tx.note({
    action: 'followUp.plan',
    subject: followUp.id,
    before: { owner: followUp.owner },
    after: { owner: input.owner, dueOn: input.dueOn },
  });
  return ok({ id: followUp.id });
});

/** KF-20, C-12: the object was told to put it right by a day; that day is a deadline of its own. */
export const orderRectification = useCase('orderRectification', async (tx, input: Subject & { readonly dueOn: PlainDate }) => {
  const followUp = await lockFollowUp(tx, input.followUpId);
  const moved = await move(tx, followUp, 'orderRectification', null, null);
  if (!moved.ok) return moved;
  await change(tx.em, 'update follow_up set due_on = $2 where id = $1', [followUp.id, input.dueOn]);
  const rule = { month: Number(input.dueOn.slice(5, 7)), day: Number(input.dueOn.slice(8)) };
  await openDeadline(tx, {
    kind: 'RECTIFICATION',
    subject: followUp.id,
    agency: followUp.agency,
    terms: [{ rule, startOn: input.dueOn, basis: '责令改正通知书' }],
  });
  return ok({ id: followUp.id });
});

/** R-15, PD-23: looked at again and found put right: the matter counts as passed from then on. */
export const verifyRectification = useCase('verifyRectification', async (tx, input: Subject & { readonly note: string }) => {
  const followUp = await lockFollowUp(tx, input.followUpId);
  if (!input.note.trim()) return refuse(visitRefusals.reasonRequired('note'));
  const moved = await move(tx, followUp, 'verify', 'RECTIFIED_VERIFIED', input.note);
  if (!moved.ok) return moved;
  await meetDeadline(tx, { kind: 'RECTIFICATION', subject: followUp.id, agency: followUp.agency }, tx.now);
  await cancelDeadlines(tx, followUp.matterCheckId);
  const check = await row<MatterCheckRow>(tx.em, `select ${matterCheckColumns} from matter_check where id = $1`, [followUp.matterCheckId]);
  // Whoever of the department verifies need not have been there.
  const visit = await getVisit(tx.em, serviceActor('joint-inspection'), followUp.visitId);
  const publication = { PUBLISHED: 'PUBLISHED', REDACTED_PUBLISHED: 'PUBLISHED', WITHHELD: 'WITHHELD' } as const;
  const settled = publication[check!.state as keyof typeof publication];
  if (settled && resultRules[check!.resultCode!].passed === 'AFTER_VERIFIED_RECTIFICATION')
    await settlePassed(tx, { visit }, check!, settled, true);
  return ok({ id: followUp.id });
});

const outcomes = {
  CASE_FILED: 'fileCase',
  ABNORMAL_LISTED: 'listAbnormal',
} as const;

/** PD-23: a case is filed, or the entity enters the abnormal-operations list; the list is market regulation's alone. */
export const recordOutcome = useCase(
  'recordOutcome',
  async (tx, input: Subject & { readonly outcome: keyof typeof outcomes; readonly note: string }) => {
    const followUp = await lockFollowUp(tx, input.followUpId, 'op');
    if (input.outcome === 'ABNORMAL_LISTED') requireListKeeper(followUp.agency);
    if (!input.note.trim()) return refuse(visitRefusals.reasonRequired('note'));
    const moved = await move(tx, followUp, outcomes[input.outcome], input.outcome, input.note);
    if (!moved.ok) return moved;
    if (input.outcome === 'ABNORMAL_LISTED') await feedListing(tx, followUp.id, followUp.matterCheckId);
    return ok({ id: followUp.id });
  },
);

const referralUnsent = (): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '还有移送未发出或者被退回，不能办结。',
  basis: 'YY 三（六）',
  details: { from: 'OPEN', to: 'CLOSED' },
});

/** YY-36c: the penalty decided in a filed case; while a crime is suspected and not referred, no penalty settles the matter. */
export const recordPenaltyDecision = useCase(
  'recordPenaltyDecision',
  async (tx, input: Subject & { readonly penalised: boolean; readonly note: string }) => {
    const followUp = await lockFollowUp(tx, input.followUpId, 'op');
    const crime = await crimeNotReferred(tx, followUp);
    if (crime) return refuse(crime);
    if (!input.note.trim()) return refuse(visitRefusals.reasonRequired('note'));
    const moved = await move(tx, followUp, input.penalised ? 'penalise' : 'waivePenalty', null, input.note);
    if (!moved.ok) return moved;
    // Its number and words are recorded with `recordPenalty`; the term to publish them runs already.
    if (input.penalised) await openPenaltyTerm(tx, followUp, tx.clock.today());
    return ok({ id: followUp.id });
  },
);

/** C-12: done, with its outcome; NO_ACTION needs a reason. The referral term is no longer owed (YY-36b, YY-36c). */
export const closeFollowUp = useCase('closeFollowUp', async (tx, input: Subject & { readonly note: string }) => {
  const followUp = await lockFollowUp(tx, input.followUpId, 'op');
  const crime = await crimeNotReferred(tx, followUp);
  if (crime) return refuse(crime);
  const pending = await row(tx.em, `select id from referral where follow_up_id = $1 and state in ('DRAFT', 'REJECTED')`, [followUp.id]);
  if (pending) return refuse(referralUnsent());
  if (followUp.state === 'OPEN' && !input.note.trim()) return refuse(visitRefusals.reasonRequired('note'));
  const moved = await move(tx, followUp, 'close', followUp.outcome ? null : 'NO_ACTION', input.note.trim() || null);
  if (!moved.ok) return moved;
  await cancelDeadlines(tx, followUp.matterCheckId);
  return ok({ id: followUp.id });
});

/** YY-36c: anybody handling the matter raises the suspicion; only the principal head, with a reason, takes it back. */
export const markSuspectedCrime = useCase(
  'markSuspectedCrime',
  async (tx, input: Subject & { readonly suspected: boolean; readonly reason: string }) => {
    const followUp = await lockFollowUp(tx, input.followUpId, 'op', 'ins', 'ph');
    if (!input.suspected && !hasRole(tx.actor, 'ph')) throw forbidden('撤销涉嫌犯罪标记由主要负责人决定', 'YY 三（六）');
    if (!input.reason.trim()) return refuse(visitRefusals.reasonRequired('reason'));
    await change(tx.em, 'update follow_up set suspected_crime = $2 where id = $1', [followUp.id, input.suspected]);
    tx.note({
      action: 'followUp.suspectedCrime',
      subject: followUp.id,
      before: { suspected: followUp.suspectedCrime },
      after: { suspected: input.suspected },
      reason: input.reason,
    });
    return ok({ id: followUp.id });
  },
);
