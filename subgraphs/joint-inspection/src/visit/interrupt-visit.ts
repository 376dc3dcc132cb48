import { ok, refuse, transition, visitMachine, visitRefusals } from '@double-random/rules';
import { change, forbidden, useCase } from '@double-random/runtime';
import { fieldsOf } from '../finding/drafts/result-fields.ts';
import { keepVersion } from '../finding/drafts/versions.ts';
import { lockVisit } from './dossier.ts';
import { collectedAt } from './finish-facts.ts';
import { directsVisit, requireLeader } from './visit-access.ts';
import { writeCheck, writeVisit } from './visit-writes.ts';

interface WithReason {
  readonly requestId?: string;
  readonly visitId: string;
  readonly reason: string;
}

/** C-7: broken off for safety or force majeure; it stays the same visit, its cap counted once. */
export const abortVisit = useCase('abortVisit', async (tx, input: WithReason) => {
  const { visit, team } = await lockVisit(tx, input.visitId);
  requireLeader(tx.actor, visit, team);
  const step = transition(visitMachine, visit.state as never, 'abort');
  if (!step.ok) return step;
  if (!input.reason.trim()) return refuse(visitRefusals.reasonRequired('reason'));
  await writeVisit(tx, visit, 'ABORTED');
  await change(tx.em, `update team_member set state = 'CLEARED' where visit_id = $1 and state = 'PRESENT'`, [visit.id]);
  tx.note({ action: 'visit.abort', subject: visit.id, before: { state: visit.state }, after: { state: 'ABORTED' }, reason: input.reason });
  return ok({ id: visit.id });
});

/** C-7: planned again; what was recorded stays. */
export const resumeVisit = useCase('resumeVisit', async (tx, input: { readonly requestId?: string; readonly visitId: string }) => {
  const { visit, team } = await lockVisit(tx, input.visitId);
  if (!directsVisit(tx.actor, visit, team)) throw forbidden('由发起部门或检查组组长安排', 'PD 第十七条');
  const step = transition(visitMachine, visit.state as never, 'replan');
  if (!step.ok) return step;
  await writeVisit(tx, visit, 'PLANNED');
  tx.note({ action: 'visit.resume', subject: visit.id, before: { state: 'ABORTED' }, after: { state: 'PLANNED' } });
  return ok({ id: visit.id });
});

const branches = {
  UNREACHABLE: { event: 'findUnreachable', code: 'UNREACHABLE' },
  NON_COOPERATION: { event: 'findNonCooperation', code: 'SERIOUS_NON_COOPERATION' },
} as const;

export interface ReportUnvisitable extends WithReason {
  readonly branch: keyof typeof branches;
}

/**
 * PD-21, D-14: nobody there, or serious refusal to co-operate: the result follows directly from the evidence, without checklist or signature of
 * the object, for every matter of the visit. Each department's inspectors still sign their line.
 */
export const reportUnvisitable = useCase('reportUnvisitable', async (tx, input: ReportUnvisitable) => {
  const { visit, team, checks } = await lockVisit(tx, input.visitId);
  requireLeader(tx.actor, visit, team);
  const { event, code } = branches[input.branch];
  const step = transition(visitMachine, visit.state as never, event);
  if (!step.ok) return step;
  if (!input.reason.trim()) return refuse(visitRefusals.reasonRequired('reason'));
  const collected = await collectedAt(tx.em, visit.id);
  const open = checks.filter((c) => c.state === 'OPEN' || c.state === 'RECORDED');
  if (!collected.evidence.get('')?.length)
    return refuse(visitRefusals.evidenceRequired(open.map((c) => c.matterCode).join(' '), ['ANY_EVIDENCE'], 'PD 第二十一条'));
  const result = { code, methods: ['SITE'] as const, checklist: [], remarks: input.reason };
  for (const check of open) {
    await keepVersion(tx, check.id, check.revision + 1, fieldsOf(result));
    await writeCheck(tx, check, 'RECORDED', {
      resultCode: code,
      methods: result.methods,
      checklist: result.checklist,
      remarks: result.remarks,
      recordedBy: tx.actor.id,
      recordedAt: tx.now,
      signedBy: [],
      formedOn: null,
    });
  }
  await writeVisit(tx, visit, input.branch, { branch: input.branch });
  tx.note({
    action: 'visit.unvisitable',
    subject: visit.id,
    after: { branch: input.branch, matters: open.map((c) => c.matterCode) },
    reason: input.reason,
  });
  return ok({ id: visit.id });
});
