import { freshDatabase, testServer } from '@double-random/runtime/testing/database.ts';
import { Client } from 'pg';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const migrate = async (ownerUrl: string) => {
  await query(ownerUrl, 'CREATE TABLE trail (n int); CREATE TABLE matter (n int)');
  await query(ownerUrl, `REVOKE UPDATE, DELETE ON trail FROM "${new URL(testServer().appUrl).username}"`);
};

test('X-28: test databases are migrated once per key and independent of each other', async () => {
  let migrations = 0;
  const counted = async (ownerUrl: string) => {
    migrations += 1;
    await migrate(ownerUrl);
  };
  const [one, two] = await Promise.all([freshDatabase('test-database', counted), freshDatabase('test-database', counted)]);
  expect(migrations).toBe(1);
  await query(one.appUrl, 'INSERT INTO matter VALUES (1)');
  expect(await query(two.appUrl, 'SELECT * FROM matter')).toEqual([]);
  await Promise.all([one.drop(), two.drop()]);
  await expect(query(one.appUrl, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
});

test('X-03: the logins of a test database are as limited as those in service', async () => {
  const database = await freshDatabase('test-database-rights', migrate);
  await query(database.appUrl, 'INSERT INTO trail VALUES (1); UPDATE matter SET n = 1');
  for (const sql of ['UPDATE trail SET n = 2', 'DELETE FROM trail', 'CREATE TABLE other (n int)']) {
    await expect(query(database.appUrl, sql)).rejects.toMatchObject({ code: '42501' });
  }
  await database.drop();
});

test('X-28: a migration that fails leaves no half template behind', async () => {
  const failing = () => Promise.reject(new Error('broken migration'));
  await expect(freshDatabase('test-database-failing', failing)).rejects.toThrow('broken migration');
  const database = await freshDatabase('test-database-failing', migrate);
  expect(await query(database.ownerUrl, 'SELECT * FROM matter')).toEqual([]);
  await database.drop();
});
