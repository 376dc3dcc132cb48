import {
  checkIssueNotice,
  checkMarkNoNotice,
  isNoticeForbidden,
  noticeDecision,
  ok,
  plainDate,
  refuse,
  shanghaiDate,
  transition,
  visitMachine,
} from '@double-random/rules';
import { forbidden, useCase } from '@double-random/runtime';
import type { Dossier } from './dossier.ts';
import { lockVisit } from './dossier.ts';
import type { VisitNotice } from './visit.entity.ts';
import { directsVisit, requireLeader } from './visit-access.ts';
import { beforeVisitStates } from './visit-row.ts';
import { writeVisit } from './visit-writes.ts';

/** Notice as policy, matters and what happened so far decide it. A notice for another day than the scheduled one, or of fewer matters than there are now, is none. */
export function noticeFacts({
  visit,
  task,
  guests,
  policy,
  checks,
  pinned,
}: Pick<Dossier, 'visit' | 'task' | 'guests' | 'policy' | 'checks' | 'pinned'>) {
  const matters = checks.filter((c) => c.state !== 'DROPPED').map((c) => ({ noNotice: pinned.get(c.matterId)?.noNotice ?? false }));
  const { notice } = visit;
  // Whichever of the tasks settled here is unsuitable for notice silences the visit.
  const silent = [task, ...guests].find((t) => t.noNotice !== null)?.noNotice;
  const noNoticeReason = silent?.reason ?? (notice?.channel === 'NONE' ? notice.reason : undefined);
  const decided = noticeDecision(policy, matters);
  const sent = notice !== null && notice.channel !== 'NONE';
  const valid = sent && notice.outdated === undefined && (notice.visitOn === undefined || notice.visitOn === visit.scheduledOn);
  return {
    decision: isNoticeForbidden({ matters, noNoticeReason }) ? ('FORBIDDEN' as const) : decided.decision,
    minLeadDays: decided.minLeadDays,
    sentOn: valid ? shanghaiDate(new Date(notice.at)) : undefined,
    toldFor: valid && visit.start === null && notice.visitOn !== undefined ? plainDate(notice.visitOn) : undefined,
    everSentOn: sent ? shanghaiDate(new Date(notice.at)) : undefined,
    noNoticeReason,
  };
}

const illegal = (from: string, to: string) =>
  refuse({
    code: 'ILLEGAL_TRANSITION',
    message: '当前状态下不能进行该操作。',
    basis: 'PD 第二十条',
    details: { from, to },
  });

export interface RecordPreCheck {
  readonly requestId?: string;
  readonly visitId: string;
  readonly sources: readonly string[];
  readonly findings: string;
}

/** PD-20a: what the team looked up before setting out. May be done after the notice as well. */
export const recordPreCheck = useCase('recordPreCheck', async (tx, input: RecordPreCheck) => {
  const { visit, team } = await lockVisit(tx, input.visitId);
  requireLeader(tx.actor, { joint: false }, team);
  if (!beforeVisitStates.includes(visit.state)) return illegal(visit.state, 'PRECHECKED');
  if (input.sources.every((s) => !s.trim()) || !input.findings.trim())
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '预查比对须写明查阅的来源和发现。',
      basis: 'PD 第二十条（一）',
      path: ['input', 'sources'],
      details: { fields: ['sources', 'findings'] },
    });
  const preCheck = { sources: input.sources, findings: input.findings, by: tx.actor.id, at: tx.now.toISOString() };
  const step = transition(visitMachine, visit.state as never, 'recordPreCheck');
  await writeVisit(tx, visit, step.ok ? 'PRECHECKED' : visit.state, { preCheck });
  tx.note({ action: 'visit.preCheck', subject: visit.id, after: preCheck });
  return ok({ id: visit.id });
});

export interface IssueNotice {
  readonly requestId?: string;
  readonly visitId: string;
  readonly channel: 'WRITTEN' | 'PHONE' | 'FAX';
  readonly recipient: string;
  readonly text: string;
}

const emptyNotice = (fields: readonly string[]) =>
  refuse({
    code: 'BAD_USER_INPUT',
    message: '告知须写明接收人，以及检查的时间、配合的要求和应准备的资料。',
    basis: 'PD 第二十条（二）',
    path: ['input', fields[0]!],
    details: { fields },
  });

/** PD-20b: the object learns time, co-operation and documents; NOTICE_FORBIDDEN when one matter or the task is unsuitable for it (D-72). */
export const issueNotice = useCase('issueNotice', async (tx, input: IssueNotice) => {
  const dossier = await lockVisit(tx, input.visitId);
  const { visit, team } = dossier;
  if (!directsVisit(tx.actor, visit, team)) throw forbidden('告知由发起部门或检查组组长办理', 'PD 第二十条（二）');
  const allowed = checkIssueNotice(noticeFacts(dossier));
  if (!allowed.ok) return allowed;
  if (!beforeVisitStates.includes(visit.state)) return illegal(visit.state, 'NOTIFIED');
  const empty = (['recipient', 'text'] as const).filter((field) => !input[field].trim());
  if (empty.length > 0) return emptyNotice(empty);
  const notice: VisitNotice = {
    channel: input.channel,
    at: tx.now.toISOString(),
    recipient: input.recipient,
    text: input.text,
    by: tx.actor.id,
    ...(visit.scheduledOn ? { visitOn: visit.scheduledOn } : {}),
  };
  await writeVisit(tx, visit, 'NOTIFIED', { notice });
  tx.note({ action: 'visit.notice', subject: visit.id, before: visit.notice, after: notice });
  return ok({ id: visit.id });
});

/** PD-20c: the decision not to tell the object, with its reason; too late once a notice went out. */
export const markNoNotice = useCase(
  'markNoNotice',
  async (tx, input: { readonly requestId?: string; readonly visitId: string; readonly reason: string }) => {
    const dossier = await lockVisit(tx, input.visitId);
    const { visit, team } = dossier;
    if (!directsVisit(tx.actor, visit, team)) throw forbidden('不宜告知的决定由发起部门或检查组组长作出', 'PD 第二十条（二）');
    const allowed = checkMarkNoNotice({ sentOn: noticeFacts(dossier).everSentOn }, input.reason);
    if (!allowed.ok) return allowed;
    if (!beforeVisitStates.includes(visit.state)) return illegal(visit.state, 'NO_NOTICE');
    const notice: VisitNotice = { channel: 'NONE', at: tx.now.toISOString(), reason: input.reason, by: tx.actor.id };
    await writeVisit(tx, visit, 'NO_NOTICE', { notice });
    tx.note({ action: 'visit.noNotice', subject: visit.id, after: notice, reason: input.reason });
    return ok({ id: visit.id });
  },
);
