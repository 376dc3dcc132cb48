import { checkWithholding, ok, refuse, resultRefusals, type SecrecyClass, shanghaiDate } from '@double-random/rules';
import { holdsIn, useCase } from '@double-random/runtime';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwner, requireOwnUnit } from '../visit/visit-access.ts';
import { writeCheck } from '../visit/visit-writes.ts';
import type { ChannelPorts } from './delivery/channel-port.ts';
import { checkPublishable, requirePerson, requirePublisher } from './publish-result.ts';
import { settlePassed, settleWork } from './settle.ts';
import { forgetWords, marker } from './state-secret.ts';
import { storePublication } from './store-publication.ts';

export interface WithholdResult {
  readonly requestId?: string;
  readonly matterCheckId: string;
  readonly mode: 'REDACTED' | 'WITHHELD';
  readonly secrecyClass: SecrecyClass;
  readonly ground: string;
}

/**
 * KF-22c: less than full publication, with class, legal ground and the approval of a head of the own department: the head's own call is the
 * approval; an operator's is refused with APPROVAL_REQUIRED. Decided in time, it satisfies the deadline.
 */
export const withholdResult = (ports: ChannelPorts) =>
  useCase('withholdResult', async (tx, input: WithholdResult) => {
    requirePerson(tx);
    const dossier = await lockCheck(tx, input.matterCheckId, true);
    const { check } = dossier;
    requireOwner(tx.actor, check.agency);
    const head = holdsIn(tx.actor, check.agency, 'dh', 'ph');
    if (!head) requirePublisher(tx, check.agency);
    requireOwnUnit(tx.actor, check);
    const allowed = checkPublishable(dossier, check, input.mode === 'WITHHELD' ? 'withhold' : 'publishRedacted');
    if (!allowed.ok) return allowed;
    const decision = checkWithholding({
      mode: input.mode,
      secrecyClass: input.secrecyClass,
      legalGround: input.ground,
      approvedBy: head ? tx.actor.id : undefined,
    });
    if (!decision.ok) return decision;
    const secret = input.secrecyClass === 'STATE_SECRET';
    if (secret && input.mode === 'REDACTED') return refuse(resultRefusals.stateSecretShown());
    const secrecy = { class: input.secrecyClass, mode: input.mode, ground: input.ground, approver: tx.actor.id, at: tx.now.toISOString() };
    if (input.mode === 'WITHHELD') {
      await writeCheck(tx, check, 'WITHHELD', { secrecy, ...(secret ? marker : {}) });
      if (secret) await forgetWords(tx, check);
      await settlePassed(tx, dossier, check, 'WITHHELD');
      await settleWork(tx, dossier, check.agency, tx.now);
    } else {
      await writeCheck(tx, check, check.state, { secrecy });
      const wording = {
        resultNo: tx.newId('ji_res'),
        version: 1,
        mode: 'REDACTED',
        resultCode: check.resultCode!,
        publicText: null,
      } as const;
      await storePublication(tx, ports, dossier, check, wording);
    }
    tx.note({ action: 'result.withhold', subject: check.id, after: { ...secrecy, on: shanghaiDate(tx.now) }, approver: tx.actor.id });
    return ok({ id: check.id });
  });
