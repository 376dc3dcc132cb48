import type { DatabaseUrls } from '@double-random/runtime';
import { departments, jointSubgraph } from '@double-random/schema/departments';
import pg from 'pg';
import type { DrawnVisit } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import type { KnownValues } from '../generate/values.ts';
import { plantDepartmentThings } from './department-things.ts';
import { plantJointThings } from './joint-things.ts';

async function asOwner<T>({ ownerUrl }: DatabaseUrls, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}

/** Things of every kind, in joint-inspection and in the department that stands for all. @returns what arguments are filled with */
export async function plantThings(
  databases: Readonly<Record<string, DatabaseUrls>>,
  taskId: string,
  visits: readonly DrawnVisit[],
): Promise<KnownValues> {
  const [visit, other] = visits;
  const checkIn = ({ checks }: DrawnVisit) => checks.find((c) => c.agency === 'wg-amr')!.id;
  const place = {
    taskId,
    visitId: visit!.id,
    matterCheckId: checkIn(visit!),
    memberId: visit!.team.find((m) => m.agency === 'wg-amr')!.id,
    entityKey: visit!.code,
    endedVisitId: other!.id,
    endedCheckId: checkIn(other!),
  };
  const { code, typePrefix } = departments[0]!;
  return {
    ...(await asOwner(databases[jointSubgraph.code]!, (db) => plantJointThings(db, place))),
    ...(await asOwner(databases[code]!, (db) => plantDepartmentThings(db, 'wg-psb', typePrefix))),
  };
}
