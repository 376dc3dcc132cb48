import { ok, type Result } from '@double-random/rules';
import { type Caller, perform, row, useCase } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { findTask, lockTask } from '../../task/task-access.ts';
import type { DrawInspectorsInput } from '../../team/claim-team-draw.ts';
import { drawInspectors } from '../../team/draw-inspectors.ts';
import { ScopeBusy } from '../ceremony-claim.ts';
import type { DrawObjectsInput } from '../claim-draw.ts';
import { drawObjects } from '../draw-objects.ts';
import { scopeOf } from '../seed-parties.ts';
import { type StartStagedCeremony, startStagedCeremony } from '../staged/start-staged-ceremony.ts';
import { answerOf, settleWaiting } from './settle-waiting.ts';
import type { WaitingDraw, WaitingKind } from './waiting-draw.type.ts';

interface Questions {
  readonly OBJECTS: { readonly input: DrawObjectsInput; readonly answer: { readonly drawId: string } };
  readonly INSPECTORS: { readonly input: DrawInspectorsInput; readonly answer: { readonly drawId: string } };
  readonly STAGED: { readonly input: StartStagedCeremony; readonly answer: { readonly ceremonyId: string } };
}
type Answering = {
  readonly [K in WaitingKind]: (
    services: JointServices,
    caller: Caller,
    input: Questions[K]['input'],
  ) => Promise<Result<Questions[K]['answer']>>;
};

/** What is asked for, and how it is done once it has its turn. */
export const answering: Answering = { OBJECTS: drawObjects, INSPECTORS: drawInspectors, STAGED: startStagedCeremony };

export const waitingColumns = `id, kind, asked_at as "askedAt", answered_at as "answeredAt", refusals`;

/** A question about one task waits once, however often it is asked. Rules and roles were looked at before: only the turn is missing. */
const queue = useCase(
  'draw.wait',
  async (
    tx,
    {
      kind,
      input,
      begun,
    }: { readonly requestId?: string; readonly kind: WaitingKind; readonly input: { readonly taskId: string }; readonly begun?: boolean },
  ) => {
    // A draw that is being sealed holds its task.
    const task = begun ? (await findTask(tx.em, input.taskId))! : await lockTask(tx, input.taskId);
    const before = await row<{ id: string }>(
      tx.em,
      `select id from waiting_draw where task_id = $1 and kind = $2 and actor ->> 'department' is not distinct from $3 and answered_at is null`,
      [task.id, kind, tx.actor.department ?? null],
    );
    const queued =
      before ??
      (await row<{ id: string }>(
        tx.em,
        `insert into waiting_draw (scope, task_id, kind, input, actor, asked_at) values ($1, $2, $3, $4, $5, $6) returning id`,
        [scopeOf(task.initiator), task.id, kind, JSON.stringify(input), JSON.stringify(tx.actor), tx.now],
      ));
    const { id } = queued!;
    tx.note({ action: 'draw.wait', subject: task.id, after: { kind, waiting: id } });
    return ok(id);
  },
);

const takeDown = async <K extends WaitingKind>(
  services: JointServices,
  caller: Caller,
  kind: K,
  input: Questions[K]['input'],
  begun: boolean,
): Promise<WaitingDraw | undefined> => {
  const { requestId: _, ...question } = input as Questions['OBJECTS']['input'];
  const queued = await perform(services.deps, caller, queue, { kind, input: question, begun });
  if (!queued.ok) return undefined;
  return row<WaitingDraw>(services.deps.em(), `select ${waitingColumns} from waiting_draw where id = $1`, [queued.value]);
};

/** How long a person waits for an answer before it comes on record: well below what gateways allow a request. */
const patienceMs = 25_000;

/** Whether the work is done in time. */
async function inTime(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const done = work.then(
    () => true,
    () => true,
  );
  return Promise.race([done, over]).finally(() => clearTimeout(timer));
}

/**
 * draw-spec §2.2: one open ceremony per scope, and nobody is refused for it: the question is answered now, or it waits on record and is
 * answered when its turn comes (`answerWaiting`). Whoever waits is not told for whom. So does a draw from more objects than one
 * request has time for: it goes on, its question stands on record until the drawn list answers it, and if this process dies the
 * question is taken up again once the ceremony's time is over.
 */
export async function inTurn<K extends WaitingKind>(
  services: JointServices,
  caller: Caller,
  kind: K,
  input: Questions[K]['input'],
): Promise<{ readonly result: Result<Questions[K]['answer']> } | { readonly waiting: WaitingDraw }> {
  const answer = answering[kind](services, caller, input);
  try {
    if (!(await inTime(answer, services.patienceMs ?? patienceMs))) {
      const waiting = await takeDown(services, caller, kind, input, true);
      if (waiting) {
        answerLater(services, waiting.id, answer);
        return { waiting };
      }
    }
    return { result: await answer };
  } catch (error) {
    if (!(error instanceof ScopeBusy)) throw error;
    const waiting = await takeDown(services, caller, kind, input, false);
    if (!waiting) throw error;
    return { waiting };
  }
}

/** The drawn list answers the question in its own transaction (`finishObjectDraw`); what did not come to a list is answered here. */
function answerLater(services: JointServices, id: string, answer: Promise<Result<unknown>>): void {
  answerOf(services, id, () => answer)
    .then((later) => (later === 'STILL_WAITING' ? undefined : settleWaiting(services, id, later)))
    .catch((error: unknown) => services.deps.log({ level: 'error', background: 'waiting-draws', waiting: id, error: String(error) }));
}
