import {
  checkPublicReport,
  ok,
  type PlainDate,
  type Refusal,
  refuse,
  reportMachine,
  transition,
  visitRefusals,
} from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, rows, type Tx, useCase } from '@double-random/runtime';
import { conferenceOfficeOf, getAgency } from '@double-random/schema/departments';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { leadingGroupOffice } from '../plan/file-plan.ts';
import { findTask } from '../task/task-access.ts';
import { countFigures, countForPublic } from './count-figures.ts';
import { checksToCome, mentions, unnamable } from './not-yet-named.ts';
import { reportContentHash as hashOf } from './report-hash.ts';
import { dutyOf, periodOf } from './report-kinds.ts';
import { type ReportContent, type ReportKind, type ReportRow, reportColumns } from './report-row.ts';

export interface DraftReport {
  readonly requestId?: string;
  readonly kind: ReportKind;
  /** Responsible unit; '' for the agency. */
  readonly unit?: string | null;
  /** `2026-H2`, or the task id. */
  readonly subject: string;
  readonly text: string;
}
const badSubject = (): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '半年报告须写明期间（如2026-H2），任务报告须写明任务。',
  basis: 'YX 七（四）, CD 十一',
  path: ['input', 'subject'],
  details: { fields: ['subject'] },
});
const immutable = (): Refusal => ({
  code: 'PUBLISHED_IMMUTABLE',
  message: '已报送或者公布的报告不得修改，可以补充。',
  basis: 'YX 七（四）',
});
const checksOpen = (): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '本部门在该任务中的检查尚未全部结束，结束之后再起草随机抽查报告。',
  basis: 'CD 十一',
  details: { from: 'DUE', to: 'DRAFTED' },
});

async function contentOf(tx: Tx, agency: string, unit: string, input: DraftReport): Promise<ReportContent | undefined> {
  const period = periodOf(input.subject);
  const { text } = input;
  if (input.kind === 'SEMI_ANNUAL')
    return period && { figures: await countFigures(tx.em, { agency, unit, from: period.from, to: period.to }), text };
  const own = await row(
    tx.em,
    `select 1 from task_participant where task_id = $1 and agency = $2 and state = 'ACCEPTED' and ($3 or role = 'EXECUTOR')`,
    [input.subject, agency, input.kind !== 'COMPLETION'],
  );
  const count = input.kind === 'SUMMARY' ? countForPublic : countFigures;
  return own ? { figures: await count(tx.em, { agency, unit, taskId: input.subject }), text } : undefined;
}

/**
 * YX-74b, CD-11a: figures filled in from the data now, the words by the author; drafting again refreshes both. Once submitted or published
 * it is refused (PUBLISHED_IMMUTABLE) unless `supplement` asks for a further one beside it.
 */
export const draftReport = useCase('draftReport', async (tx, input: DraftReport & { readonly supplement?: boolean | null }) => {
  const agency = tx.actor.department;
  const unit = input.unit ?? '';
  if (!agency || !holdsIn(tx.actor, agency, 'op')) throw forbidden('由经办人起草', 'YX 七（四）, CD 十一');
  if (tx.actor.unit !== undefined && tx.actor.unit !== unit) throw forbidden('由责任单位的经办人起草', 'YX 七（四）');
  const content = await contentOf(tx, agency, unit, input);
  if (!content) return refuse(badSubject());
  if (input.kind === 'SUMMARY' && (await checksToCome(tx.em, input.subject, agency))) return refuse(checksOpen());
  const latest = await row<ReportRow>(
    tx.em,
    `select ${reportColumns} from report where kind = $1 and agency = $2 and unit = $3 and subject = $4 order by supplement desc limit 1 for update`,
    [input.kind, agency, unit, input.subject],
  );
  const settled = latest && (latest.state === 'SUBMITTED' || latest.state === 'PUBLISHED');
  if (settled && !input.supplement) return refuse(immutable());
  const id = latest && !settled ? latest.id : tx.newId('ji_rpt');
  const supplement = latest ? latest.supplement + (settled ? 1 : 0) : 0;
  await rows(
    tx.em,
    `insert into report (id, kind, agency, unit, subject, supplement, state, cut_off_at, content, content_hash, drafted_by, late)
     values ($1, $2, $3, $4, $5, $6, 'DRAFTED', $7, $8, $9, $10, false)
     on conflict (id) do update set state = 'DRAFTED', cut_off_at = excluded.cut_off_at, content = excluded.content,
       content_hash = excluded.content_hash, drafted_by = excluded.drafted_by, approved_by = null`,
    [id, input.kind, agency, unit, input.subject, supplement, tx.now, JSON.stringify(content), hashOf(content), tx.actor.id],
  );
  tx.note({
    action: 'report.draft',
    subject: id,
    after: { kind: input.kind, subject: input.subject, unit, supplement, hash: hashOf(content) },
  });
  return ok({ id });
});

interface Subject {
  readonly requestId?: string;
  readonly reportId: string;
}

async function lockReport(tx: Tx, id: string, ...roles: readonly ('op' | 'dh' | 'ph')[]): Promise<ReportRow> {
  const report = await row<ReportRow>(tx.em, `select ${reportColumns} from report where id = $1 for update`, [id]);
  if (!report || tx.actor.department !== report.agency) throw notFound('报告');
  if (!holdsIn(tx.actor, report.agency, ...roles)) throw forbidden('由本部门经办人报送、分管负责人审定', 'CD 十（四）');
  return report;
}

/** CD 十（四）: the deputy head, who did not write it, settles it. */
export const approveReport = useCase('approveReport', async (tx, input: Subject) => {
  const report = await lockReport(tx, input.reportId, 'dh', 'ph');
  const step = transition(reportMachine, report.state, 'approve');
  if (!step.ok) return step;
  if (report.draftedBy === tx.actor.id)
    return refuse({ code: 'SEPARATION_OF_DUTIES', message: '审定人不得是起草人。', basis: 'CD 十（四）' });
  await change(tx.em, `update report set state = 'APPROVED', approved_by = $2 where id = $1`, [report.id, tx.actor.id]);
  tx.note({ action: 'report.approve', subject: report.id, after: { state: 'APPROVED' }, approver: tx.actor.id });
  return ok({ id: report.id });
});

/** Where a semi-annual report goes: the own leading-group office where there is one, else the region's conference office. */
function recipientOf(agency: string): string {
  const { units, region } = getAgency(agency);
  return units?.some((u) => u.code === 'lgo') ? leadingGroupOffice(agency) : ((region && conferenceOfficeOf(region)?.code) ?? agency);
}

async function settle(tx: Tx, report: ReportRow, state: 'SUBMITTED' | 'PUBLISHED', to: string | null, dueOn?: PlainDate): Promise<void> {
  const duty = dutyOf(report);
  // A supplement does not make the duty late once more.
  const met = duty && report.supplement === 0 ? await meetDeadline(tx, duty, tx.now) : undefined;
  const late = met?.state === 'LATE' || (dueOn !== undefined && report.supplement === 0 && tx.clock.today() > dueOn);
  await change(tx.em, 'update report set state = $2, submitted_to = $3, submitted_at = $4, late = $5 where id = $1', [
    report.id,
    state,
    to,
    tx.now,
    late,
  ]);
  tx.note({
    action: `report.${state.toLowerCase()}`,
    subject: report.id,
    after: { state, to, hash: report.contentHash, late },
  });
}

/** YX-74b: to the office. YY-41: what the level above drew and dispatched, to that level. Late is recorded. */
export const submitReport = useCase('submitReport', async (tx, input: Subject) => {
  const report = await lockReport(tx, input.reportId, 'op');
  const step = transition(reportMachine, report.state, report.kind === 'SUMMARY' ? 'fallDue' : 'submit');
  if (!step.ok) return step;
  if (report.kind === 'COMPLETION') {
    const task = (await findTask(tx.em, report.subject))!;
    await settle(tx, report, 'SUBMITTED', task.initiator, task.windowTo);
    return ok({ id: report.id });
  }
  await settle(tx, report, 'SUBMITTED', recipientOf(report.agency));
  return ok({ id: report.id });
});

/** CD-11a, CD-9b: to the public, naming nobody of whom a result is withheld or none is public yet (SECRECY_RESTRICTED). */
export const publishReport = useCase('publishReport', async (tx, input: Subject) => {
  const report = await lockReport(tx, input.reportId, 'op');
  const step = transition(reportMachine, report.state, report.kind === 'SUMMARY' ? 'publish' : 'fallDue');
  if (!step.ok) return step;
  if (!report.content.text.trim()) return refuse(visitRefusals.reasonRequired('text'));
  const secret = await unnamable(tx.em, report.subject);
  const codesOf = (objects: typeof secret) => [...new Set(objects.map((o) => o.code))];
  const allowed = checkPublicReport(codesOf(secret.filter((o) => mentions(report.content.text, o))), codesOf(secret));
  if (!allowed.ok) return allowed;
  await settle(tx, report, 'PUBLISHED', null);
  return ok({ id: report.id });
});
