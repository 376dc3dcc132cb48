import { checkReviewed, matterCheckMachine, ok, refuse, resultRefusals, transition } from '@double-random/rules';
import { forbidden, hasRole, holdsIn, type Tx, useCase } from '@double-random/runtime';
import { type Dossier, lockCheck } from '../visit/dossier.ts';
import { requireOwner, requireOwnUnit } from '../visit/visit-access.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import type { ChannelPorts } from './delivery/channel-port.ts';
import { storePublication } from './store-publication.ts';

/** PD 第二十六条: a department answers for what it makes public by the name of somebody. @throws FORBIDDEN for systems and those who run them */
export function requirePerson({ actor }: Pick<Tx, 'actor'>): void {
  if (actor.kind !== 'person' || !hasRole(actor, 'op', 'rev', 'dh', 'ph'))
    throw forbidden('公示须由部门具名的人员办理，系统账号不得公示', 'PD 第二十六条');
}

/** KF-22f, PD-20g 「谁检查、谁录入、谁公开」: op or reviewer of the department that checked. @throws FORBIDDEN */
export function requirePublisher(tx: Pick<Tx, 'actor'>, agency: string): void {
  requirePerson(tx);
  requireOwner(tx.actor, agency);
  if (!holdsIn(tx.actor, agency, 'op', 'rev')) throw forbidden('由检查部门的经办人或审核人员公示', 'KF 第二十二条第一款');
}

/** What stands in the way of any publication of this result. */
export function checkPublishable({ visit }: Dossier, check: MatterCheckRow, event: 'publish' | 'publishRedacted' | 'withhold') {
  const step = transition(matterCheckMachine, check.state, event);
  if (!step.ok) return step;
  const reviewed = checkReviewed({ enteredBy: check.recordedBy ?? '', reviewedBy: check.review?.by });
  if (!reviewed.ok) return reviewed;
  if (visit.finishedOn === null)
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '检查结束后方可公示。',
      basis: 'KF 第二十二条第一款',
      details: { from: visit.state, to: 'PUBLISHED' },
    });
  // Handed over already; its channels are still to acknowledge.
  return check.publicationId === null ? ok(undefined) : refuse(resultRefusals.channelsMissing([]));
}

/** KF-22a/b/f, PD-20g: makes a reviewed result public on every channel of the department's pack; late is recorded, never refused. */
export const publishResult = (ports: ChannelPorts) =>
  useCase('publishResult', async (tx, input: { readonly requestId?: string; readonly matterCheckId: string }) => {
    requirePerson(tx);
    const dossier = await lockCheck(tx, input.matterCheckId, true);
    const { check } = dossier;
    requirePublisher(tx, check.agency);
    requireOwnUnit(tx.actor, check);
    const allowed = checkPublishable(dossier, check, 'publish');
    if (!allowed.ok) return allowed;
    const resultNo = tx.newId('ji_res');
    const id = await storePublication(tx, ports, dossier, check, {
      resultNo,
      version: 1,
      mode: 'FULL',
      resultCode: check.resultCode!,
      publicText: check.publicText,
    });
    tx.note({
      action: 'result.publish',
      subject: check.id,
      after: { publication: id, resultNo, code: check.resultCode },
      approver: check.review!.by,
    });
    return ok({ id });
  });
