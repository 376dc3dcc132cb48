import { type Em, retrying, row } from '@double-random/runtime';
import { askWitnesses } from './ask-witnesses.ts';
import { type OpenLog, openLog } from './log-key.ts';
import type { LogServices } from './log-services.ts';
import { rebuildEdge } from './log-store.ts';
import { drawLog } from './queue-log.ts';
import { sequenceBatch } from './sequence-batch.ts';

/** Moves everything committed so far into the log, a checkpoint after every batch. @returns how many entries */
export async function sequenceQueue(services: LogServices, log: string = drawLog): Promise<number> {
  const { deps } = services;
  let open: OpenLog | undefined;
  let moved = 0;
  for (let behind = '0'; ; ) {
    // Behind what this run has just moved, so that it does not wade through what it removed; at last from the beginning again.
    if (!(await row(deps.em(), 'select 1 from log_queue where log = $1 and id > $2 limit 1', [log, behind]))) {
      if (behind === '0') return moved;
      behind = '0';
      continue;
    }
    const to = open ?? (await openLog(deps.em(), services, log));
    const after = behind;
    const batch = await retrying(() => deps.em().transactional((em) => sequenceBatch(em as Em, to, after)));
    open = to;
    moved += batch?.moved ?? 0;
    behind = batch?.last ?? '0';
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
