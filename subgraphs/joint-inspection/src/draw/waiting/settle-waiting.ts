import { ok, type Result } from '@double-random/rules';
import { change, denialCodeOf, perform, serviceActor, type Tx, useCase } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { ScopeBusy } from '../ceremony-claim.ts';
import type { WaitingKind } from './waiting-draw.type.ts';

export type WaitingAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusals: readonly { readonly code: string; readonly message: string }[] };

const settle = useCase(
  'draw.answered',
  async (tx, { id, refusals }: { readonly requestId?: string; readonly id: string; readonly refusals: unknown }) => {
    await change(tx.em, 'update waiting_draw set answered_at = $2, refusals = $3 where id = $1 and answered_at is null', [
      id,
      tx.now,
      refusals === null ? null : JSON.stringify(refusals),
    ]);
    tx.note({ action: 'draw.answered', subject: id });
    return ok(undefined);
  },
);

export async function settleWaiting(services: JointServices, id: string, answer: WaitingAnswer): Promise<void> {
  const machine = { actor: serviceActor('joint-inspection'), requestId: 'waiting-draws' };
  await perform(services.deps, machine, settle, { id, refusals: answer.ok ? null : answer.refusals });
}

/** In the transaction of the drawn list: whoever asked for it has their answer. */
export const answerQuestions = (tx: Tx, taskId: string, kind: WaitingKind): Promise<number> =>
  change(tx.em, 'update waiting_draw set answered_at = $3 where task_id = $1 and kind = $2 and answered_at is null', [
    taskId,
    kind,
    tx.now,
  ]);

/** A failure is an answer too, or it would hold up everybody behind it: a department that cannot be reached, a bug (operators' log). */
export async function answerOf(
  services: JointServices,
  id: string,
  ask: () => Promise<Result<unknown>>,
): Promise<WaitingAnswer | 'STILL_WAITING'> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ScopeBusy) return 'STILL_WAITING';
    const code = denialCodeOf(error);
    if (!code) services.deps.log({ level: 'error', background: 'waiting-draws', waiting: id, error: (error as Error).message });
    return { ok: false, refusals: [{ code: code ?? 'ERROR', message: code ? (error as Error).message : '系统故障，请重新抽取' }] };
  }
}
