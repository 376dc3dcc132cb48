import { departmentStorage } from '@double-random/department-kit';
import { jointStorage } from '@double-random/joint-inspection/storage.ts';
import { migrate } from '@double-random/runtime';
import { type FreshDatabase, freshDatabase } from '@double-random/runtime/testing/database.ts';
import { departments, jointSubgraph } from '@double-random/schema/departments';

/** A migrated database for each of the four subgraphs, by its name. */
export async function testDatabases(): Promise<Readonly<Record<string, FreshDatabase>>> {
  const storage = departmentStorage();
  const made: Record<string, FreshDatabase> = {};
  for (const { code } of departments)
    made[code] = await freshDatabase(`department:${storage.migrations.map((m) => m.name).join()}`, (url) => migrate(url, storage));
  made[jointSubgraph.code] = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
  return made;
}
