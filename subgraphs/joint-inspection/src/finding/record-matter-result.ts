import { ok } from '@double-random/rules';
import { useCase } from '@double-random/runtime';
import { advanceVisit } from '../visit/advance-visit.ts';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import { checkRevision } from '../visit/visit-writes.ts';
import { type ResultDraft, writeResult } from './write-result.ts';

export interface RecordMatterResult extends ResultDraft {
  readonly requestId?: string;
  readonly matterCheckId: string;
  readonly revision?: number | null;
}

/** KF-04, PD-04c: the owner's inspector records the result of his own matter. */
export const recordMatterResult = useCase('recordMatterResult', async (tx, input: RecordMatterResult) => {
  const dossier = await lockCheck(tx, input.matterCheckId);
  const { visit, team, check } = dossier;
  requireOwnInspector(tx.actor, team, check.agency);
  const fresh = checkRevision(check, input.revision);
  if (!fresh.ok) return fresh;
  const written = await writeResult(tx, dossier, check, input);
  if (!written.ok) return written;
  await advanceVisit(tx, visit);
  return ok({ id: check.id });
});
