import { checkUscc, findPlainDate, ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { badUserInput, change, forbidden, hasRole, notFound, row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { keepVersion } from './object-history.ts';
import { objectRefusals } from './object-refusals.ts';
import { checkObjectTransition, needsDeputy, type ObjectState } from './object-states.ts';
import { readableAgencies, requireWriter } from './registry-access.ts';
import { bumpRegistry, lockRegistry } from './registry-store.ts';

export interface ChangeObjectStateInput {
  readonly requestId: string;
  readonly id: string;
  readonly to: ObjectState;
  readonly reason: string;
  /** Day from which the state holds; today when absent. */
  readonly since?: string | null | undefined;
  /** Of the absorbing entity, for MERGED. */
  readonly successorUscc?: string | null | undefined;
  /** Decision or notice on which a deregistered object comes back. */
  readonly document?: string | null | undefined;
}

interface Stored {
  readonly agency: string;
  readonly state: ObjectState;
  readonly version: number;
}

/**
 * KF 第八条 「动态管理」, requirements C-2: an object leaves or returns by its state, with a reason; it is never deleted.
 * @param states to which this operation leads
 */
export const changeObjectState = (profile: DepartmentProfile, states: readonly ObjectState[]) =>
  useCase('object.state', async (tx: Tx, input: ChangeObjectStateInput): Promise<Result<{ id: string }>> => {
    const agency = await agencyOfObject(profile, tx, input.id);
    requireWriter(profile, tx.actor, agency, 'reg', 'dh');
    if (!states.includes(input.to)) throw badUserInput('新的状态应为暂停、注销或合并', ['input.to']);
    await lockRegistry(tx, agency);
    const stored = (await row<Stored>(tx.em, 'select agency, state, version from inspection_object where id = $1', [input.id]))!;
    const deputy = needsDeputy(stored.state, input.to);
    if (deputy && !hasRole(tx.actor, 'dh')) return refuse(objectRefusals.deputyRequired());
    if (!deputy && !hasRole(tx.actor, 'reg')) throw forbidden('由名录库管理员办理', 'KF 第八条');
    const since = input.since ?? tx.clock.today();
    if (!findPlainDate(since)) throw badUserInput('生效日期不正确', ['input.since']);
    const refusal = refusalOf(stored, input, deputy);
    if (refusal) return refuse(refusal);
    await keepVersion(tx, [input.id]);
    await change(
      tx.em,
      `update inspection_object set state = $2, state_reason = $3, state_since = $4, successor_uscc = $5, version = version + 1, updated_at = $6,
         changed_by = $7, change = 'STATE', change_reason = $3 where id = $1`,
      [input.id, input.to, input.reason.trim(), since, input.to === 'MERGED' ? input.successorUscc : null, tx.now, tx.actor.id],
    );
    await bumpRegistry(tx, agency, 'object');
    tx.note({
      action: 'object.state',
      subject: input.id,
      before: { state: stored.state },
      after: { state: input.to, since },
      reason: input.reason,
    });
    return ok({ id: input.id });
  });

const refusalOf = (stored: Stored, input: ChangeObjectStateInput, deputy: boolean): Refusal | undefined => {
  if (!input.reason.trim()) return objectRefusals.reasonRequired('KF 第八条');
  if (deputy && !input.document?.trim()) return objectRefusals.documentRequired();
  if (input.to === 'MERGED' && !(input.successorUscc && checkUscc(input.successorUscc).ok)) return objectRefusals.successorRequired();
  return checkObjectTransition(stored.state, input.to);
};

/** @throws NOT_FOUND for an object of a registry the actor cannot read */
export async function agencyOfObject(profile: DepartmentProfile, tx: Tx, id: string): Promise<string> {
  const found = await row<{ agency: string }>(tx.em, 'select agency from inspection_object where id = $1', [id]);
  if (!found || !readableAgencies(profile, tx.actor, 'object').includes(found.agency)) throw notFound('检查对象');
  return found.agency;
}
