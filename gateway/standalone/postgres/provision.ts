import { Client } from 'pg';
import { messages, NeedsAttention } from './messages.ts';
import { scramVerifier } from './scram.ts';
import { hasSecret, keptSecret, secretFile } from './secrets.ts';

/** How a subgraph reaches its database. */
export interface DatabaseUrls {
  /** runs migrations, owns every table */
  ownerUrl: string;
  /** the running subgraph: reads and writes rows, changes no structure */
  appUrl: string;
}

export interface ProvisionOptions {
  /** the passwords are kept in `dataDir/secrets` */
  dataDir: string;
  /** of databases and logins; several installations on one server need different ones */
  prefix?: string | undefined;
  /** the server is ours alone: its own databases are closed to the subgraphs' logins too */
  exclusive?: boolean | undefined;
  /** cost of the stored password, 4096 as PostgreSQL's own; tests need less */
  scramIterations?: number | undefined;
}

/**
 * One database per subgraph with two logins, closed to every other login. Idempotent, and safe to run from two
 * processes at once.
 * @param adminUrl a login with CREATEDB and CREATEROLE, or a superuser; PostgreSQL 15 or later
 * @param subgraphs workspace names, e.g. `public-security`
 * @returns the URLs by subgraph name
 */
export async function provision(
  adminUrl: string,
  subgraphs: readonly string[],
  options: ProvisionOptions,
): Promise<Record<string, DatabaseUrls>> {
  const admin = await connectAdmin(adminUrl);
  try {
    const superuser = await checkServer(admin);
    await admin.query(`SELECT pg_advisory_lock(hashtext('double-random provision'))`);
    if (options.exclusive) await closeServerDatabases(admin);
    const urls: Record<string, DatabaseUrls> = {};
    for (const name of subgraphs) urls[name] = await provisionOne(admin, adminUrl, name, superuser, options);
    return urls;
  } finally {
    await admin.end();
  }
}

/** The URL with another login and database; options such as sslmode stay. */
export function urlFor(url: string, login: string, password: string, database: string): string {
  const changed = new URL(url);
  changed.username = login;
  changed.password = password;
  changed.pathname = `/${database}`;
  return changed.href;
}

async function provisionOne(
  admin: Client,
  adminUrl: string,
  name: string,
  superuser: boolean,
  options: ProvisionOptions,
): Promise<DatabaseUrls> {
  const database = (options.prefix ?? '') + name.replaceAll('-', '_');
  const [owner, app] = [`${database}_owner`, `${database}_app`];
  const ownerUrl = urlFor(adminUrl, owner, await ensureLogin(admin, owner, options), database);
  const appUrl = urlFor(adminUrl, app, await ensureLogin(admin, app, options), database);
  if (!(await exists(admin, 'pg_database', 'datname', database))) {
    if (!superuser) await admin.query(`GRANT ${quoted(owner)} TO CURRENT_USER`);
    await createDatabase(admin, database, owner);
  }
  await grantToApp(ownerUrl, database, app);
  return { ownerUrl, appUrl };
}

async function ensureLogin(admin: Client, login: string, { dataDir, scramIterations }: ProvisionOptions): Promise<string> {
  const secret = `postgres-${login}`;
  const known = hasSecret(dataDir, secret);
  const there = await exists(admin, 'pg_roles', 'rolname', login);
  if (there && !known) throw new NeedsAttention(messages.loginOfSomebodyElse(login, secretFile(dataDir, secret)));
  const password = keptSecret(dataDir, secret);
  // Set again each time: secrets restored from a backup, or a run killed in between, come right by themselves.
  await admin.query(`${there ? 'ALTER' : 'CREATE'} ROLE ${quoted(login)} LOGIN PASSWORD '${scramVerifier(password, scramIterations)}'`);
  return password;
}

/** Code-point order on every server, so that paging by key means the same everywhere. */
async function createDatabase(admin: Client, database: string, owner: string): Promise<void> {
  const { rows } = await admin.query<{ version: number }>(`SELECT current_setting('server_version_num')::int AS version`);
  const create = `CREATE DATABASE ${quoted(database)} OWNER ${quoted(owner)} TEMPLATE template0 ENCODING 'UTF8'`;
  const locales =
    rows[0]!.version >= 170_000
      ? [`LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'`]
      : [`LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`, `LOCALE_PROVIDER libc LOCALE 'C'`];
  for (const [index, locale] of locales.entries()) {
    try {
      await admin.query(`${create} ${locale}`);
      return;
    } catch (error) {
      // 42809: this operating system does not know the locale; the last one is known to all.
      if ((error as { code?: string }).code !== '42809' || index === locales.length - 1) throw error;
    }
  }
}

/**
 * As the owner, who alone may say so. Only defaults for tables to come: a grant on existing tables would give back what
 * a migration took away (UPDATE and DELETE on the trail).
 */
async function grantToApp(ownerUrl: string, database: string, app: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const role = quoted(app);
    await owner.query(`
      REVOKE ALL ON DATABASE ${quoted(database)} FROM PUBLIC;
      GRANT CONNECT ON DATABASE ${quoted(database)} TO ${role};
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO ${role};
      ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO ${role};
      ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role};
      ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${role};`);
  } finally {
    await owner.end();
  }
}

async function connectAdmin(adminUrl: string): Promise<Client> {
  const client = new Client({ connectionString: adminUrl });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new NeedsAttention(messages.unreachable(new URL(adminUrl).host, (error as Error).message));
  }
}

/** @returns true for a superuser */
async function checkServer(admin: Client): Promise<boolean> {
  const { rows } = await admin.query<{ version: number; shown: string; name: string; rolsuper: boolean; able: boolean }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS shown, rolname AS name,
            rolsuper, rolsuper OR (rolcreatedb AND rolcreaterole) AS able FROM pg_roles WHERE rolname = current_user`,
  );
  const { version, shown, name, rolsuper, able } = rows[0]!;
  if (version < 150_000) throw new NeedsAttention(messages.tooOld(shown));
  if (!able) throw new NeedsAttention(messages.noAdminRights(name));
  return rolsuper;
}

async function closeServerDatabases(admin: Client): Promise<void> {
  await admin.query('REVOKE ALL ON DATABASE postgres FROM PUBLIC; REVOKE ALL ON DATABASE template1 FROM PUBLIC');
}

async function exists(admin: Client, catalog: 'pg_database' | 'pg_roles', column: 'datname' | 'rolname', name: string): Promise<boolean> {
  return ((await admin.query(`SELECT 1 FROM ${catalog} WHERE ${column} = $1`, [name])).rowCount ?? 0) > 0;
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
