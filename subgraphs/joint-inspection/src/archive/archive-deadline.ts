import type { Tx } from '@double-random/runtime';
import { catalogueTerm, openDeadline } from '../deadline/open-deadline.ts';
import { partiesOf, pinnedPolicy, type TaskRow } from '../task/task-access.ts';

/** C-4 (default, 30 June of the next year): a closed task is to be archived by every department that took part. Called when the task closes. */
export async function openArchiveDeadlines(tx: Tx, task: TaskRow): Promise<void> {
  const policy = pinnedPolicy(task);
  for (const { agency, state } of await partiesOf(tx.em, task.id)) {
    const own = policy.departments.find((d) => d.department === agency)?.pack.code;
    if (state !== 'ACCEPTED' || !own) continue;
    const today = tx.clock.today();
    const terms = [...new Set([policy.jointPack?.code, own])].flatMap((pack) => {
      const term = pack && catalogueTerm('ARCHIVE', pack, today);
      return term ? [term] : [];
    });
    if (terms.length > 0) await openDeadline(tx, { kind: 'ARCHIVE', subject: task.id, agency, region: task.region, terms });
  }
}
