import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { row, type Tx, useCase } from '@double-random/runtime';
import { isActive, requireMember } from '../team/team-access.ts';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';
import { beforeVisitStates, onSiteStates, type VisitState } from '../visit/visit-row.ts';

export interface OpenContactInput {
  readonly requestId?: string;
  readonly visitId: string;
  /** Whose registry is asked; that of the reader's own department, else of the leading one, when absent. */
  readonly agency?: string | null;
  readonly reason: string;
}
/** What the department that keeps the object is asked. */
export interface ContactQuestion {
  readonly agency: string;
  readonly code: string;
  readonly reference: string;
  readonly reason: string;
  readonly reader: string;
}

const openStates: ReadonlySet<VisitState> = new Set([...beforeVisitStates, ...onSiteStates, 'ABORTED']);

const purposeRequired = (message: string): Refusal => ({ code: 'PURPOSE_REQUIRED', message, basis: 'PD 第二十五条' });

/**
 * PD 第二十五条 「不得用于本细则规定以外的其他用途」, X-08: whoever is on the team of a visit that is not over yet, and has said that he has
 * no interest in it, may know whom to call there. The purpose is the task itself; it ends with the visit.
 */
export const openContact = useCase('visit.contact', async (tx: Tx, input: OpenContactInput): Promise<Result<ContactQuestion>> => {
  const member = await requireMember(tx, input.visitId);
  const visit = await row<{ state: VisitState; lead: string; no: string; snapshot: AssignmentSnapshot }>(
    tx.em,
    `select v.state, v.lead_agency as lead, t.no, a.snapshot from visit v join assignment a on a.id = v.assignment_id join task t on t.id = v.task_id
     where v.id = $1`,
    [input.visitId],
  );
  if (!visit || !openStates.has(visit.state)) return refuse(purposeRequired('检查已结束或已取消，不再提供检查对象的联系方式'));
  if (!isActive(member) || member.state === 'DRAWN') return refuse(purposeRequired('请先声明与检查对象有无利害关系'));
  const reason = input.reason.trim();
  if (!reason) return refuse(purposeRequired('请写明理由'));
  const wanted = [input.agency, member.agency, visit.lead].find((agency) => agency && visit.snapshot[agency]);
  if (!wanted || (input.agency && wanted !== input.agency)) return refuse(purposeRequired('该部门在此次检查中没有事项'));
  const { code } = visit.snapshot[wanted]!;
  const reader = `${tx.actor.department}/${tx.actor.id}`;
  tx.note({ action: 'visit.contact', subject: input.visitId, after: { agency: wanted }, reason: `${visit.no}；${reason}` });
  return ok({ agency: wanted, code, reference: visit.no, reason, reader });
});
