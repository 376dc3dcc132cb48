import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import {
  type Actor,
  badUserInput,
  type Caller,
  change,
  forbidden,
  hasRole,
  notFound,
  perform,
  row,
  rows,
  useCase,
} from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import { openLog } from '../log-key.ts';
import type { LogServices } from '../log-services.ts';
import { introduce } from '../log-witness.ts';
import { drawLog, queueLog } from '../queue-log.ts';

const basis = '平台规则：抽取规程 12.4';
const refusals = {
  reasonRequired: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '须写明见证方更换公钥的原因和核实情况。',
    basis,
    path: ['input', 'reason'],
    details: { fields: ['reason'] },
  }),
  sameKey: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该见证方的公钥没有变化，不需要重新接纳。',
    basis,
    details: { from: 'ADMITTED', to: 'REQUESTED' },
  }),
  otherKey: (): Refusal => ({
    code: 'TAMPER_DETECTED',
    message: '该见证方现在的公钥与申请时核实的不是同一把，不予接纳，请重新核实。',
    basis,
  }),
  samePerson: (): Refusal => ({ code: 'SEPARATION_OF_DUTIES', message: '接纳人不得是申请人。', basis }),
  settled: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该申请已经处理。',
    basis,
    details: { from: 'ADMITTED', to: 'ADMITTED' },
  }),
} as const;

/** @throws FORBIDDEN but for the people who run the log */
const requireKeeper = (actor: Actor, ...keepers: readonly ('sys' | 'jco')[]): void => {
  if (actor.kind !== 'person' || !hasRole(actor, ...keepers)) throw forbidden('仅联席会议办公室或系统管理员可以更换见证方公钥', basis);
};

export interface RequestReadmission {
  readonly requestId?: string;
  /** Department, by the name of its subgraph. */
  readonly target: string;
  readonly reason: string;
}

/** The key that counts until now; undefined where the department never watched this log. */
const keyInForce = (em: Parameters<typeof row>[0], log: string, target: string): Promise<{ verifierKey: string } | undefined> =>
  row(em, `select verifier_key as "verifierKey" from log_witness where log = $1 and target = $2 and not retired`, [log, target]);

/**
 * A witness that lost its memory comes back with another key. The first of two people puts on record which key it names and what was found
 * out about the loss. @throws UNAVAILABLE when it does not answer
 */
export async function requestReadmission(
  services: LogServices,
  caller: Caller,
  input: RequestReadmission,
  log: string = drawLog,
): Promise<Result<{ id: string }>> {
  requireKeeper(caller.actor, 'sys', 'jco');
  if (departments.every((d) => d.code !== input.target)) throw badUserInput('没有这个见证方', ['target']);
  const { deps } = services;
  const { verifierKey } = await introduce(services, await openLog(deps.em(), services, log), input.target);
  const request = useCase('requestWitnessReadmission', async (tx, { target, reason }: RequestReadmission) => {
    if (!reason.trim()) return refuse(refusals.reasonRequired());
    if ((await keyInForce(tx.em, log, target))?.verifierKey === verifierKey) return refuse(refusals.sameKey());
    const id = tx.newId('ji_wra');
    await rows(
      tx.em,
      `insert into witness_readmission (id, log, target, verifier_key, reason, requested_by, requested_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, log, target, verifierKey, reason, tx.actor.id, tx.now],
    );
    tx.note({ action: 'witness.readmission.request', subject: id, after: { target, verifierKey }, reason });
    return ok({ id });
  });
  return perform(deps, caller, request, input);
}

interface Readmission {
  readonly id: string;
  readonly log: string;
  readonly target: string;
  readonly verifierKey: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly admittedAt: string | null;
}
const columns = `id, log, target, verifier_key as "verifierKey", reason, requested_by as "requestedBy", admitted_at as "admittedAt"`;

/**
 * The second person, of the coordination office, admits the very key that was put on record. From here on its signatures count; the old key
 * stays on record as retired, and the log says so (`key.rotate`).
 */
export async function admitWitness(
  services: LogServices,
  caller: Caller,
  input: { readonly requestId?: string; readonly readmissionId: string },
): Promise<Result<{ id: string }>> {
  requireKeeper(caller.actor, 'jco');
  const { deps } = services;
  const asked = await row<Readmission>(deps.em(), `select ${columns} from witness_readmission where id = $1`, [input.readmissionId]);
  if (!asked) throw notFound('申请');
  const { verifierKey, size } = await introduce(services, await openLog(deps.em(), services, asked.log), asked.target);
  const admit = useCase('admitWitness', async (tx, { readmissionId }: { readonly requestId?: string; readonly readmissionId: string }) => {
    const { id, log, target, reason, ...known } = (await row<Readmission>(
      tx.em,
      `select ${columns} from witness_readmission where id = $1 for update`,
      [readmissionId],
    ))!;
    if (known.requestedBy === tx.actor.id) return refuse(refusals.samePerson());
    if (known.admittedAt) return refuse(refusals.settled());
    if (known.verifierKey !== verifierKey) return refuse(refusals.otherKey());
    const before = await keyInForce(tx.em, log, target);
    await change(tx.em, 'update log_witness set retired = true where log = $1 and target = $2', [log, target]);
    await change(tx.em, 'insert into log_witness (log, verifier_key, target, size, retired) values ($1, $2, $3, $4, false)', [
      log,
      verifierKey,
      target,
      size,
    ]);
    await change(tx.em, 'update witness_readmission set admitted_by = $2, admitted_at = $3 where id = $1', [id, tx.actor.id, tx.now]);
    const payload = {
      before: before?.verifierKey ?? null,
      after: verifierKey,
      reason,
      requestedBy: known.requestedBy,
      admittedBy: tx.actor.id,
    };
    await queueLog(tx, { t: 'key.rotate', ref: `witness:${target}`, org: target, payload, log });
    tx.note({ action: 'witness.readmission.admit', subject: id, before, after: { verifierKey }, reason, approver: tx.actor.id });
    return ok({ id });
  });
  return perform(deps, caller, admit, input);
}
