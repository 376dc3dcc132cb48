import { yearOf } from '@double-random/rules';
import { once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import type { JointContext } from '../graph/joint-context.ts';
import { presentVisit } from './present-visit.ts';
import type { Visit } from './visit.type.ts';
import { insightSql, type VisitWithInsight } from './visit-access.ts';
import { visitColumns, visitTables } from './visit-row.ts';

/** Visits by id, as far as the asker may know of them; a page of what belongs to visits asks for all of its visits at once. */
export const visitById = (context: JointContext) =>
  once(
    context,
    'visitById',
    () =>
      new DataLoader<string, VisitWithInsight | null>(async (ids) => {
        const insight = insightSql(context.actor, 2);
        const found = await rows<VisitWithInsight & { insight: string | null }>(
          context.deps.em(),
          `select ${visitColumns}, ${insight.sql} as insight from ${visitTables} where v.id = any($1)`,
          [ids, ...insight.params],
        );
        const known = new Map(found.filter((v) => v.insight !== null).map((v) => [v.id, v]));
        return ids.map((id) => known.get(id) ?? null);
      }),
  );

/** The visit something belongs to; null where it is not there for the asker. */
export async function knownVisit(context: JointContext, id: string): Promise<Visit | null> {
  const visit = await visitById(context).load(id);
  return visit && presentVisit(visit, yearOf(context.deps.clock.today()));
}
