import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The PostgreSQL of this test run and an empty database on it, provisioned as every subgraph's is. */
export interface TestServer {
  adminUrl: string;
  /** of the empty database: names and passwords of the two logins all test databases share */
  ownerUrl: string;
  appUrl: string;
}

/** One test file's own database. */
export interface FreshDatabase {
  /** the login of the running subgraph: rows, no structure */
  appUrl: string;
  /** the login of migrations */
  ownerUrl: string;
  /** cuts open connections and removes the database */
  drop(): Promise<void>;
}

/** The server the run's global setup started. @throws Error outside of such a run */
export function testServer(env: Record<string, string | undefined> = process.env): TestServer {
  const [adminUrl, ownerUrl, appUrl] = [env['TEST_DATABASE_URL'], env['TEST_OWNER_DATABASE_URL'], env['TEST_APP_DATABASE_URL']];
  if (!adminUrl || !ownerUrl || !appUrl) throw new Error('No test database server: run the tests with `npm test`.');
  return { adminUrl, ownerUrl, appUrl };
}

/**
 * A migrated database of one's own in milliseconds: migrations run once per test run and key, into a template, and
 * every call copies it.
 * @param templateKey what was migrated; the same key must mean the same migrations, e.g. `public-security`
 * @param migrate brings the empty database at the owner's URL up to date and closes its connections
 */
export async function freshDatabase(
  templateKey: string,
  migrate: (ownerUrl: string) => Promise<void>,
  server: TestServer = testServer(),
): Promise<FreshDatabase> {
  const base = databaseOf(server.ownerUrl);
  const template = `${base}_t_${createHash('sha256').update(templateKey).digest('hex').slice(0, 12)}`;
  const database = `${base}_c_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    await ensureTemplate(admin, server, base, template, migrate);
    await copyDatabase(admin, server, template, database);
  });
  return {
    appUrl: withDatabase(server.appUrl, database),
    ownerUrl: withDatabase(server.ownerUrl, database),
    drop: () => asAdmin(server, async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`))),
  };
}

/**
 * Under a lock that spans the run's workers. Closed to connections = finished: a template that failed half-way is open
 * still and is made anew.
 */
async function ensureTemplate(
  admin: Client,
  server: TestServer,
  base: string,
  template: string,
  migrate: (ownerUrl: string) => Promise<void>,
): Promise<void> {
  const isReady = async () =>
    (await admin.query('SELECT 1 FROM pg_database WHERE datname = $1 AND NOT datallowconn', [template])).rowCount === 1;
  if (await isReady()) return;
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  try {
    if (await isReady()) return;
    await admin.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await copyDatabase(admin, server, base, template);
    await migrate(withDatabase(server.ownerUrl, template));
    await admin.query(`ALTER DATABASE ${template} WITH ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [template]);
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
  }
}

/**
 * What is inside is copied; who may connect is not, and is said again. As files: through the log, as the server would
 * by itself, costs three times as much, for a safety in crashes that nobody needs here.
 */
async function copyDatabase(admin: Client, server: TestServer, from: string, to: string): Promise<void> {
  const [owner, app] = [new URL(server.ownerUrl).username, new URL(server.appUrl).username];
  await admin.query(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy OWNER ${owner}`);
  await admin.query(`REVOKE ALL ON DATABASE ${to} FROM PUBLIC; GRANT CONNECT ON DATABASE ${to} TO ${app}`);
}

async function asAdmin<T>(server: TestServer, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
