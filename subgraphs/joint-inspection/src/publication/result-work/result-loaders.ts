import { yearOf } from '@double-random/rules';
import { once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { type DeadlineRow, deadlineColumns } from '../../deadline/deadline-row.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { visitById } from '../../visit/known-visit.ts';
import type { MatterCheck } from '../../visit/matter-check.type.ts';
import { presentMatterCheck } from '../../visit/present-visit.ts';
import { type MatterCheckRow, matterCheckColumns } from '../../visit/visit-row.ts';

/** Until when a department's results of a visit have to be public, by `<visit> <agency>`. */
export const publicationDeadlines = (context: JointContext) =>
  once(
    context,
    'publicationDeadlines',
    () =>
      new DataLoader<string, DeadlineRow | null>(async (keys) => {
        const found = await rows<DeadlineRow>(
          context.deps.em(),
          `select ${deadlineColumns} from deadline where kind = 'RESULT_PUBLICATION' and state <> 'CANCELLED' and subject || ' ' || agency = any($1)
             and subject = any($2) order by due_on desc`,
          [keys, keys.map((key) => key.split(' ')[0])],
        );
        const byKey = new Map(found.map((d) => [`${d.subject} ${d.agency}`, d]));
        return keys.map((key) => byKey.get(key) ?? null);
      }),
  );

/** Results by the publication that made them public. */
export const checkByPublication = (context: JointContext) =>
  once(
    context,
    'checkByPublication',
    () =>
      new DataLoader<string, MatterCheckRow | null>(async (ids) => {
        const columns = matterCheckColumns;
        const found = await rows<MatterCheckRow & { publication: string }>(
          context.deps.em(),
          `select c.*, p.id as publication from publication p join lateral (select ${columns} from matter_check where id = p.matter_check_id) c on true
           where p.id = any($1)`,
          [ids],
        );
        const known = new Map(found.map((c) => [c.publication, c]));
        return ids.map((id) => known.get(id) ?? null);
      }),
  );

/** Results by id; what the asker may see of them is for whoever asks to decide. */
export const checkById = (context: JointContext) =>
  once(
    context,
    'checkById',
    () =>
      new DataLoader<string, MatterCheckRow | null>(async (ids) => {
        const found = await rows<MatterCheckRow>(context.deps.em(), `select ${matterCheckColumns} from matter_check where id = any($1)`, [
          ids,
        ]);
        const known = new Map(found.map((c) => [c.id, c]));
        return ids.map((id) => known.get(id) ?? null);
      }),
  );

/** A result as far as the asker may know of it: none of a visit that is not there for him. */
export async function visibleCheck(context: JointContext, check: MatterCheckRow | null): Promise<MatterCheck | null> {
  const visit = check && (await visitById(context).load(check.visitId));
  return visit?.insight === 'FULL' ? presentMatterCheck(check!, yearOf(context.deps.clock.today())) : null;
}
