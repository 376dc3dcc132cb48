import { checkObjectMaySign, ok, refuse, transition, visitMachine } from '@double-random/rules';
import { useCase } from '@double-random/runtime';
import { lockVisit } from './dossier.ts';
import { mattersAtFinish } from './finish-facts.ts';
import { requireLeader } from './visit-access.ts';
import type { ObjectSignature } from './visit-row.ts';
import { writeVisit } from './visit-writes.ts';

export interface SignRecordForm {
  readonly requestId?: string;
  readonly visitId: string;
  readonly kind: 'SIGNED' | 'SEALED' | 'REFUSED';
  readonly signer?: string | null;
  readonly statement?: string | null;
  readonly witnesses?: readonly string[] | null;
}
const events = { SIGNED: 'sign', SEALED: 'seal', REFUSED: 'refuse' } as const;

const missing = (field: string, message: string) =>
  refuse({
    code: 'BAD_USER_INPUT',
    message,
    basis: 'PD 第二十条（二）',
    path: ['input', field],
    details: { fields: [field] },
  });

/** PD-20e: after all matters the object signs or seals the record form; when it refuses, the inspectors note it over their signature (D-70). */
export const signRecordForm = useCase('signRecordForm', async (tx, input: SignRecordForm) => {
  const dossier = await lockVisit(tx, input.visitId);
  const { visit, team } = dossier;
  requireLeader(tx.actor, visit, team);
  const complete = checkObjectMaySign(mattersAtFinish(dossier));
  if (!complete.ok) return complete;
  const step = transition(visitMachine, visit.state as never, events[input.kind]);
  if (!step.ok) return step;
  if (input.kind === 'REFUSED' && !input.statement?.trim()) return missing('statement', '拒绝签字盖章的，检查人员须写明情况。');
  if (input.kind !== 'REFUSED' && !input.signer?.trim()) return missing('signer', '须写明签字或盖章的人。');
  const witnesses = (input.witnesses ?? []).map((name) => name.trim()).filter((name) => name !== '');
  const signature: ObjectSignature = {
    kind: input.kind,
    at: tx.now.toISOString(),
    ...(input.signer ? { signer: input.signer } : {}),
    ...(input.kind === 'REFUSED'
      ? { statement: input.statement!, statementBy: [tx.actor.id], ...(witnesses.length ? { witnesses } : {}) }
      : {}),
  };
  await writeVisit(tx, visit, input.kind, { signature });
  tx.note({ action: 'visit.recordForm', subject: visit.id, after: signature });
  return ok({ id: visit.id });
});
