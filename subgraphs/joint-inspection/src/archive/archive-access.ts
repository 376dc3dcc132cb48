import { type Em, forbidden, hasRole, notFound, row } from '@double-random/runtime';
import type { Reader } from '../document/source/index.ts';
import { type Dossier, readVisit } from '../visit/dossier.ts';

/** Whose volume the reader may open: his own department's (requirements B, PD 第二十七条). */
const readers = ['op', 'dh', 'ph', 'aud', 'arc'] as const;

/** The finished visit as an archivist, head, auditor or operator of one of its departments knows it. @throws NOT_FOUND */
export async function openForArchive(reader: Pick<Reader, 'em' | 'actor'>, visitId: string): Promise<Dossier> {
  const dossier = await readVisit(reader, visitId);
  const { actor } = reader;
  const own = dossier.checks.some((c) => c.agency === actor.department);
  if (dossier.visit.insight !== 'FULL' || !own || actor.kind !== 'person' || !hasRole(actor, ...readers)) throw notFound('案卷');
  return dossier;
}

/** PD 第二十七条: nobody opens another department's volume, the initiator included. @throws FORBIDDEN */
export function requireOwnVolume({ actor }: Pick<Reader, 'actor'>, agency: string): void {
  if (actor.department !== agency) throw forbidden('仅本部门可查阅本部门的案卷', 'PD 第二十七条');
}

/** Volumes still owed over all finished visits of a task. */
export async function volumesOwed(em: Em, taskId: string, agency?: string): Promise<number> {
  const owed = await row<{ n: number }>(
    em,
    `select count(*)::int as n from (
       select distinct m.visit_id, m.agency from matter_check m join visit v on v.id = m.visit_id
       where m.task_id = $1 and m.state <> 'DROPPED' and v.state <> 'CANCELLED' and ($2::text is null or m.agency = $2)
     ) part where not exists (select 1 from archive_volume a where a.visit_id = part.visit_id and a.agency = part.agency)`,
    [taskId, agency ?? null],
  );
  return owed!.n;
}
