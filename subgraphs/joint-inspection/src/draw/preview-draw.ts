import { needsApprovalForFilter, ok, type Result } from '@double-random/rules';
import { type Caller, hasRole, perform, useCase } from '@double-random/runtime';
import { findSuccessors, withSuccessors } from '../cap-ledger/succession/successors.ts';
import { exemptionsAtDraw, recordsOf } from '../exemption/at-the-draw.ts';
import { inPopulation } from '../exemption/population.ts';
import type { JointServices } from '../services.ts';
import { findTask, lockTask, partiesOf, pinnedPolicy } from '../task/task-access.ts';
import { composeCandidates } from './compose-candidates.ts';
import { checkInitiator } from './draw-access.ts';
import { entityBlocks } from './frame/entity-blocks.ts';
import { freezeFrames } from './freeze-frames.ts';
import { sizesOfCounts, stratumOf } from './object-plan.ts';
import { matterIdsByAgency, mattersOf } from './task-matters.ts';

export interface Preview {
  readonly active: number | null;
  readonly size: number | null;
  readonly masked: boolean;
}

/** Every look is on record: a preview could be used to feel for one entity (D-103). */
const previewed = useCase('previewDraw', async (tx, input: { requestId?: string; taskId: string }) => {
  const task = await lockTask(tx, input.taskId);
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op', 'dh');
  if (!allowed.ok) return allowed;
  tx.note({ action: 'draw.preview', subject: task.id });
  return ok({ taskId: task.id });
});

/**
 * counts before any exclusion, so that nothing about anybody's caps shows; a scope of fewer than three entities shows nothing
 * but to the deputy head (D-103).
 */
export async function previewDraw(services: JointServices, caller: Caller, taskId: string): Promise<Result<Preview>> {
  const seen = await perform(services.deps, caller, previewed, { taskId });
  if (!seen.ok) return seen;
  const em = services.deps.em();
  const task = (await findTask(em, taskId))!;
  const matters = await mattersOf(em, taskId);
  const frames = await freezeFrames(services, caller.requestId, task, matterIdsByAgency(matters), false);
  if (!frames.ok) return frames;
  const agencies = [...new Set(matters.map((m) => m.agency))];
  const { records } = await exemptionsAtDraw(em, task, agencies, services.deps.clock.today());
  const counts = new Map<string, number>();
  for await (const block of withSuccessors(entityBlocks(frames.value), await findSuccessors(em))) {
    for (const candidate of composeCandidates(block, task.scope, matters)) {
      if (candidate.inactive !== '' || !inPopulation(task, candidate)) continue;
      const code = stratumOf({ ...candidate, records: recordsOf(pinnedPolicy(task), records, candidate) }, task);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const active = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (needsApprovalForFilter(active) && !hasRole(caller.actor, 'dh')) return ok({ active: null, size: null, masked: true });
  return ok({ active, size: sizesOfCounts(counts, task), masked: false });
}
