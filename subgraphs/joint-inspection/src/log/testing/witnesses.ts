import { mattersModule } from '@double-random/department-kit/matters/matters.module.ts';
import { type DepartmentHarness, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { witnessModule } from '@double-random/department-kit/witness/witness.module.ts';
import { type CommandClient, unavailable } from '@double-random/runtime';
import { departments } from '@double-random/schema/departments';
import pg from 'pg';

export interface Witnesses {
  readonly client: CommandClient;
  /** Those who do not answer. */
  readonly silent: Set<string>;
  readonly asked: string[];
  readonly department: ReadonlyMap<string, DepartmentHarness>;
  /** The department's database comes back empty: nobody remembers what was signed. */
  forget(target: string): Promise<void>;
  close(): Promise<void>;
}

/** The real witnesses of the real departments, each on a database of its own. */
export async function startWitnesses(): Promise<Witnesses> {
  const department = new Map<string, DepartmentHarness>();
  for (const one of departments)
    department.set(one.code, await startDepartmentHarness({ ...one }, { modules: [mattersModule, witnessModule] }));
  const silent = new Set<string>();
  const asked: string[] = [];
  const client: CommandClient = async (target, command, input) => {
    asked.push(`${target} ${command}`);
    if (silent.has(target)) throw unavailable(`${target} 暂不可用`);
    return department.get(target)!.command(command, input);
  };
  return {
    client,
    silent,
    asked,
    department,
    async forget(target) {
      const url = new URL(process.env['TEST_DATABASE_URL']!);
      url.pathname = new URL(department.get(target)!.database.ownerUrl).pathname;
      const admin = new pg.Client({ connectionString: url.href });
      await admin.connect();
      await admin.query('set session_replication_role = replica');
      await admin.query('delete from witnessed_log');
      await admin.end();
    },
    async close() {
      await Promise.all([...department.values()].map((one) => one.close()));
    },
  };
}
