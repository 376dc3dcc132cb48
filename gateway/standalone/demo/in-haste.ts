import pg from 'pg';

/**
 * Lets the embedded server confirm commits before they are on disk while the work runs: an interrupted fill is thrown away anyway. After it
 * every commit waits for the disk again, and the first one takes everything before it along.
 * @param adminUrl superuser of the embedded server; absent: the work runs as the server is set
 */
export async function inHaste<T>(adminUrl: string | undefined, work: () => Promise<T>): Promise<T> {
  if (adminUrl === undefined) return work();
  await setting(adminUrl, `alter system set synchronous_commit = 'off'`);
  try {
    return await work();
  } finally {
    await setting(adminUrl, 'alter system reset synchronous_commit', 'checkpoint');
  }
}

async function setting(adminUrl: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('select pg_reload_conf()');
  } finally {
    await client.end();
  }
}
