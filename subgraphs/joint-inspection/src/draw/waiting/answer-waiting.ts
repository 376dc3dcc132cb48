import { ok } from '@double-random/rules';
import { type Actor, type Caller, perform, rows, serviceActor, useCase } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { expireCeremony, isOverdue } from '../ceremony-claim.ts';
import { answering } from './in-turn.ts';
import { answerOf, settleWaiting } from './settle-waiting.ts';
import type { WaitingKind } from './waiting-draw.type.ts';

interface Waiting {
  readonly id: string;
  readonly kind: WaitingKind;
  readonly input: { readonly taskId: string };
  readonly actor: Actor;
}

/** Ceremonies before an audience whose time is over do not hold up those who wait. */
const endOverdue = useCase('ceremony.expire', async (tx, { ceremonyId }: { readonly requestId?: string; readonly ceremonyId: string }) => {
  if (await isOverdue(tx, ceremonyId)) await expireCeremony(tx, ceremonyId);
  tx.note({ action: 'ceremony.expire', subject: ceremonyId });
  return ok(undefined);
});

async function endAllOverdue(services: JointServices, caller: Caller): Promise<void> {
  // Those somebody is at work on are left alone, and nothing is said of them.
  const overdue = await rows<{ id: string }>(
    services.deps.em(),
    `select id from ceremony where state = 'OPEN' and expires_at < now() for update skip locked`,
  );
  for (const { id } of overdue) await perform(services.deps, caller, endOverdue, { ceremonyId: id });
}

/** The oldest question of every scope in which no ceremony is open. */
const nextInTurn = (services: JointServices): Promise<Waiting[]> =>
  rows<Waiting>(
    services.deps.em(),
    `select distinct on (w.scope) w.id, w.kind, w.input, w.actor from waiting_draw w left join draw_scope s on s.scope = w.scope
     where w.answered_at is null and s.open_ceremony_id is null order by w.scope, w.id`,
  );

/** Asked again as whoever asked: the question's id is its request id. */
const askedAgain = (services: JointServices, { id, kind, input, actor }: Waiting) => {
  const requestId = `waiting-${id}`;
  return answering[kind](services, { actor, requestId }, { ...input, requestId });
};

/**
 * Answers what waits, in the order of asking, as the person who asked and under the rules of now. Several processes may do this at once:
 * the question's id is its request id, so that it is answered once.
 * @returns how many were answered
 */
export async function answerWaiting(services: JointServices): Promise<number> {
  const machine: Caller = { actor: serviceActor('joint-inspection'), requestId: 'waiting-draws' };
  await endAllOverdue(services, machine);
  let answered = 0;
  for (let next = await nextInTurn(services); next.length > 0; next = await nextInTurn(services)) {
    let moved = 0;
    for (const waiting of next) {
      const answer = await answerOf(services, waiting.id, () => askedAgain(services, waiting));
      if (answer === 'STILL_WAITING') continue;
      await settleWaiting(services, waiting.id, answer);
      moved++;
    }
    if (moved === 0) break;
    answered += moved;
  }
  return answered;
}

const everyMs = 1000;

/** Looks every second whether somebody's turn has come. */
export function startAnswering(services: JointServices): { stop(): Promise<void> } {
  let running = Promise.resolve();
  let busy = false;
  const look = () => {
    if (busy) return;
    busy = true;
    running = answerWaiting(services)
      .then(
        () => {},
        (error: unknown) => services.deps.log({ level: 'error', background: 'waiting-draws', error: (error as Error).message }),
      )
      .finally(() => {
        busy = false;
      });
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
