import type { Answer, EnrolledLog } from '@double-random/department-kit/contract.ts';
import { ok } from '@double-random/rules';
import { type Caller, change, forbidden, hasRole, perform, row, useCase } from '@double-random/runtime';
import { parseVerifierKey } from '@double-random/verifiable-draw';
import { type OpenLog, openLog } from './log-key.ts';
import type { LogServices } from './log-services.ts';
import { drawLog, queueLog } from './queue-log.ts';

/** Text of a signed note without its signatures: what everybody signs. */
export const bodyOf = (note: string): string => note.slice(0, note.lastIndexOf('\n\n') + 1);

/** Tells a department's witness which log and key to watch. @throws Error when it watches this origin under another key, or names a key that is none */
export async function introduce(services: LogServices, { origin, verifierKey }: OpenLog, target: string): Promise<EnrolledLog> {
  const answer = await services.departments<Answer<EnrolledLog>>(target, 'enrolLog', { origin, verifierKey }, 'log-witness');
  if ('refusals' in answer) throw new Error(answer.refusals.map((r) => r.message).join());
  if (parseVerifierKey(answer.value.verifierKey).kind !== 'cosignature') throw new Error('its key is not a witness key');
  return answer.value;
}

/**
 * A witness that lost its memory comes back with another key. It counts again only after a person of the coordination office has
 * admitted it, and the log says so (`key.rotate`).
 */
export async function readmitWitness(services: LogServices, caller: Caller, target: string, log: string = drawLog) {
  if (!hasRole(caller.actor, 'sys', 'jco')) throw forbidden('仅联席会议办公室或系统管理员可以更换见证方公钥');
  const open = await openLog(services.deps.em(), services, log);
  const { verifierKey, size } = await introduce(services, open, target);
  const readmit = useCase('log.readmitWitness', async (tx, _: { readonly target: string; readonly requestId?: string }) => {
    const before = await row<{ verifierKey: string }>(
      tx.em,
      `select verifier_key as "verifierKey" from log_witness where log = $1 and target = $2 and not retired for update`,
      [log, target],
    );
    const changed = before?.verifierKey !== verifierKey;
    if (changed) {
      await change(tx.em, 'update log_witness set retired = true where log = $1 and target = $2', [log, target]);
      await change(tx.em, 'insert into log_witness (log, verifier_key, target, size, retired) values ($1, $2, $3, $4, false)', [
        log,
        verifierKey,
        target,
        size,
      ]);
      await queueLog(tx, {
        t: 'key.rotate',
        ref: `witness:${target}`,
        org: target,
        payload: { before: before?.verifierKey ?? null, after: verifierKey },
        log,
      });
    }
    tx.note({ action: 'log.readmitWitness', subject: target, before, after: { verifierKey } });
    return ok({ verifierKey, changed });
  });
  return perform(services.deps, caller, readmit, { target });
}
