import type { Refusal } from '@double-random/rules';
import { change, type Em, perform, rows } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { findImport, type ImportRow } from './import-rows.ts';
import { type ImportState, unfinished } from './import-states.ts';
import { stepRefusals } from './import-step-refusals.ts';
import { runCheck } from './run-check.ts';
import { NothingToDo } from './run-claim.ts';
import { runCommit } from './run-commit.ts';

/** An import that has broken its worker so often is given up. */
const mostAttempts = 5;

interface Step {
  readonly running: ImportState;
  /** Where a step goes that was refused. */
  readonly back: ImportState;
  readonly run: typeof runCheck;
}
const checking: Step = { running: 'CHECKING', back: 'REFUSED', run: runCheck };
const committing: Step = { running: 'COMMITTING', back: 'CHECKED', run: runCommit };
const steps: Readonly<Partial<Record<ImportState, Step>>> = {
  WAITING_CHECK: checking,
  CHECKING: checking,
  WAITING_COMMIT: committing,
  COMMITTING: committing,
};

const move = (
  em: Em,
  { id, state }: Pick<ImportRow, 'id' | 'state'>,
  to: ImportState,
  refusals: readonly Refusal[] = [],
): Promise<number> =>
  change(em, 'update registry_import set state = $3, refusals = $4 where id = $1 and state = $2', [
    id,
    state,
    to,
    JSON.stringify(refusals),
  ]);

/**
 * Does what an import is waiting for, whoever calls and however often: the import's own row says what that is. A worker that died half-way
 * has left nothing, and the step is begun anew.
 */
export async function runImport(profile: DepartmentProfile, deps: DepartmentDeps, id: string): Promise<void> {
  const em = deps.em();
  const found = await findImport(em, id);
  const step = found && steps[found.state];
  if (!found || !step) return;
  if (found.attempts >= mostAttempts) return void (await move(em, found, step.back, [stepRefusals.givenUp(found.attempts)]));
  const begun = await change(
    em,
    'update registry_import set state = $3, attempts = attempts + 1, rows_read = 0 where id = $1 and state = $2',
    [id, found.state, step.running],
  );
  if (!begun) return;
  try {
    const result = await perform(deps, { actor: found.actor, requestId: `registry-import:${id}` }, step.run(profile, deps), { id });
    if (!result.ok) await move(em, { id, state: step.running }, step.back, result.refusals);
  } catch (error) {
    if (!(error instanceof NothingToDo)) throw error;
  }
}

/** Everything that waits or was interrupted, oldest first. */
export const waitingImports = async (em: Em): Promise<readonly string[]> =>
  (await rows<{ id: string }>(em, 'select id from registry_import where state = any($1) order by id', [unfinished])).map((i) => i.id);
