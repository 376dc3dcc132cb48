import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DatabaseUrls, provision } from './provision.ts';
import { startPostgres } from './start-postgres.ts';

export interface TestRunServer extends DatabaseUrls {
  adminUrl: string;
  /** leaves nothing behind: neither processes and files of an embedded server nor databases and logins on a given one */
  close(): Promise<void>;
}

/**
 * The PostgreSQL of one test run with an empty database, provisioned exactly as a subgraph's, from which the tests
 * clone theirs (`freshDatabase`).
 * @param externalUrl admin URL of a server to use instead of the embedded one
 */
export async function openTestServer(externalUrl: string | undefined): Promise<TestRunServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'double-random-test-'));
  // Root's PostgreSQL runs as another user, who has to get through.
  chmodSync(dataDir, 0o711);
  const embedded = externalUrl ? undefined : await startPostgres({ dataDir, tuning: 'throwaway', removeAfter: true });
  const adminUrl = externalUrl ?? embedded!.url;
  const prefix = `dr_test_${randomBytes(4).toString('hex')}_`;
  const urls = await provision(adminUrl, ['base'], { dataDir, prefix, exclusive: !externalUrl, scramIterations: 1 });
  await query(adminUrl, async (admin) => {
    await admin.query(`ALTER DATABASE ${prefix}base WITH ALLOW_CONNECTIONS false`);
  });
  return {
    adminUrl,
    ...urls['base']!,
    async close() {
      if (embedded) await embedded.stop();
      else await query(adminUrl, (admin) => dropAll(admin, prefix));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function dropAll(admin: Client, prefix: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefix]);
  for (const { datname } of rows) await admin.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  for (const login of ['base_owner', 'base_app']) await admin.query(`DROP ROLE IF EXISTS "${prefix}${login}"`);
}

async function query(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
