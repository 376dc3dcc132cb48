import { findPlainDate, ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import { requireWriter } from '../objects/registry-access.ts';
import type { DepartmentProfile } from '../profile.ts';
import { agencyOfInspector } from './change-inspector-state.ts';
import { inspectorRefusals } from './inspector-refusals.ts';

export interface AddLeaveInput {
  readonly requestId: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/**
 * requirements C-2, D-21: days on which an inspector is away. Availability, not content: it does not make a confirmed registry stale,
 * the frame asks for it.
 */
export const addLeave = (profile: DepartmentProfile) =>
  useCase('inspector.leave', async (tx: Tx, input: AddLeaveInput): Promise<Result<{ id: string }>> => {
    const agency = await agencyOfInspector(profile, tx, input.id);
    requireWriter(profile, tx.actor, agency, 'reg');
    if (!findPlainDate(input.from) || !findPlainDate(input.to) || input.from > input.to)
      return refuse(inspectorRefusals.field('to', '请假起止日期不正确。', 'KF 第十七条'));
    if (!input.reason.trim()) return refuse(inspectorRefusals.reasonRequired());
    const id = tx.newId(`${profile.idPrefix}_lve`);
    await change(
      tx.em,
      'insert into inspector_leave (id, inspector_id, from_day, to_day, reason, at, actor) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, input.id, input.from, input.to, input.reason.trim(), tx.now, tx.actor.id],
    );
    tx.note({ action: 'inspector.leave', subject: input.id, after: { from: input.from, to: input.to }, reason: input.reason });
    return ok({ id: input.id });
  });
