import { type Em, retrying, row } from '@double-random/runtime';
import { askWitnesses } from './ask-witnesses.ts';
import { openLog } from './log-key.ts';
import type { LogServices } from './log-services.ts';
import { rebuildEdge } from './log-store.ts';
import { drawLog } from './queue-log.ts';
import { sequenceBatch } from './sequence-batch.ts';

/** Moves everything committed so far into the log, one transaction and one checkpoint per batch. @returns how many entries */
export async function sequenceQueue(services: LogServices, log: string = drawLog): Promise<number> {
  let moved = 0;
  for (;;) {
    const waiting = await row(services.deps.em(), 'select 1 from log_queue where log = $1 limit 1', [log]);
    if (!waiting) return moved;
    const open = await openLog(services.deps.em(), services, log);
    moved += await retrying(() => services.deps.em().transactional((em) => sequenceBatch(em as Em, open)));
  }
}

/** The same, and then asks the departments' witnesses to sign the newest checkpoint. Their silence stops nothing. */
export async function sequence(services: LogServices, log: string = drawLog): Promise<number> {
  const moved = await sequenceQueue(services, log);
  await askWitnesses(services, log);
  return moved;
}

/** Before the first entry is written after a start: the tiles must still give the root that was last signed. @throws LogDamaged */
export async function verifyEdge(services: LogServices, log: string = drawLog): Promise<void> {
  const em = services.deps.em();
  await openLog(em, services, log);
  await em.transactional(async (tx) => {
    const head = await row<{ size: string }>(tx as Em, 'select size from log_origin where log = $1 for update', [log]);
    await rebuildEdge(tx as Em, log, Number(head!.size));
  });
}
