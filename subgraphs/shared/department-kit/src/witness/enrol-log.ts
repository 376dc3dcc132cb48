import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { badUserInput, change, row, type Tx, useCase } from '@double-random/runtime';
import { DrawError, parseVerifierKey } from '@double-random/verifiable-draw';
import type { DepartmentDeps } from '../department-deps.ts';
import type { DepartmentProfile } from '../profile.ts';
import type { EnrolLogInput, EnrolledLog } from './witness-contract.ts';
import { witnessKey } from './witness-key.ts';

const otherKey = (origin: string): Refusal => ({
  code: 'TAMPER_DETECTED',
  message: '该留痕日志登记过另一把公钥，不予见证。',
  basis: '平台规则：抽取规程 12.4',
  path: ['input', 'verifierKey'],
  details: { origin },
});

/** Begins to watch a log. Its first key is believed, another one never; asked again, the same is answered. */
export const enrolLog = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('witness.enrol', async (tx: Tx, input: EnrolLogInput): Promise<Result<EnrolledLog>> => {
    checkKey(input);
    const salt = tx.random.bytes(32).toString('hex');
    const { verifierKey } = witnessKey(profile, deps, input.origin, salt);
    const began = await change(
      tx.em,
      `insert into witnessed_log (origin, log_key, verifier_key, key_salt, size, root, signed_at) values ($1, $2, $3, $4, 0, '', 0) on conflict do nothing`,
      [input.origin, input.verifierKey, verifierKey, salt],
    );
    const found = (await row<{ logKey: string; verifierKey: string; size: string }>(
      tx.em,
      'select log_key as "logKey", verifier_key as "verifierKey", size from witnessed_log where origin = $1',
      [input.origin],
    ))!;
    if (found.logKey !== input.verifierKey) return refuse(otherKey(input.origin));
    tx.note({ action: 'witness.enrol', subject: input.origin, after: { verifierKey: found.verifierKey, began: began === 1 } });
    return ok({ verifierKey: found.verifierKey, size: Number(found.size) });
  });

/** The key's name is the origin it signs for (C2SP tlog-checkpoint). */
function checkKey({ origin, verifierKey }: EnrolLogInput): void {
  const wrong = () => badUserInput('日志公钥不正确', ['verifierKey']);
  try {
    const key = parseVerifierKey(verifierKey);
    if (key.kind !== 'ed25519' || key.name !== origin) throw wrong();
  } catch (error) {
    throw error instanceof DrawError ? wrong() : error;
  }
}
