import { findPlainDate, ok, type Result, refuse } from '@double-random/rules';
import { badUserInput, change, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { readableAgencies, requireWriter } from '../objects/registry-access.ts';
import { bumpRegistry, lockRegistry } from '../objects/registry-store.ts';
import type { DepartmentProfile } from '../profile.ts';
import { inspectorRefusals } from './inspector-refusals.ts';
import { checkInspectorTransition, type StoredState } from './inspector-states.ts';
import { recordInspectorHistory } from './write-inspectors.ts';

export interface ChangeInspectorStateInput {
  readonly requestId: string;
  readonly id: string;
  readonly to: StoredState;
  readonly reason: string;
  /** Day from which the state holds; today when absent. */
  readonly since?: string | null | undefined;
  /** Agency the person goes to; with TRANSFERRED only. */
  readonly transferredTo?: string | null | undefined;
}

/** KF 第八条, YX 五（二）: a qualified person leaves the pool only by a state, with a reason; nobody is deleted. */
export const changeInspectorState = (profile: DepartmentProfile) =>
  useCase('inspector.state', async (tx: Tx, input: ChangeInspectorStateInput): Promise<Result<{ id: string }>> => {
    const agency = await agencyOfInspector(profile, tx, input.id);
    requireWriter(profile, tx.actor, agency, 'reg');
    await lockRegistry(tx, agency);
    const reason = input.reason.trim();
    if (!reason) return refuse(inspectorRefusals.reasonRequired());
    const since = input.since ?? tx.clock.today();
    if (!findPlainDate(since)) throw badUserInput('生效日期不正确', ['input.since']);
    const before = (await row<{ state: StoredState }>(tx.em, 'select state from inspector where id = $1', [input.id]))!.state;
    const refusal = checkInspectorTransition(before, input.to);
    if (refusal) return refuse(refusal);
    const transferredTo = destination(agency, input);
    await change(
      tx.em,
      `update inspector set state = $2, state_reason = $3, state_since = $4, transferred_to = $5, version = version + 1, updated_at = $6
       where id = $1`,
      [input.id, input.to, reason, since, transferredTo, tx.now],
    );
    await recordInspectorHistory(tx, [input.id], 'STATE', reason);
    await bumpRegistry(tx, agency, 'inspector');
    tx.note({
      action: 'inspector.state',
      subject: input.id,
      before: { state: before },
      after: { state: input.to, since, transferredTo },
      reason,
    });
    return ok({ id: input.id });
  });

/** Where to: an agency of the directory, another than this. @throws BAD_USER_INPUT */
function destination(agency: string, { to, transferredTo }: ChangeInspectorStateInput): string | null {
  if (!transferredTo) return null;
  if (to !== 'TRANSFERRED' || transferredTo === agency || !findAgency(transferredTo))
    throw badUserInput('调入部门应为目录中的其他部门，且只在调离时填写', ['input.transferredTo']);
  return transferredTo;
}

/** @throws NOT_FOUND for an inspector of a registry the actor cannot read; an inspector always finds themselves */
export async function agencyOfInspector(profile: DepartmentProfile, tx: Tx, id: string): Promise<string> {
  const found = await row<{ agency: string; certificateNo: string }>(
    tx.em,
    'select agency, certificate_no as "certificateNo" from inspector where id = $1',
    [id],
  );
  const self = found && found.agency === tx.actor.department && found.certificateNo === tx.actor.certificateNo;
  if (!found || !(self || readableAgencies(profile, tx.actor, 'inspector').includes(found.agency))) throw notFound('执法检查人员');
  return found.agency;
}
