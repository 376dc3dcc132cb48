import { migrate, schemaDifference } from '@double-random/runtime';
import { freshDatabase } from '@double-random/runtime/testing/database.ts';
import pg from 'pg';
import { jointStorage } from './storage.ts';

test('entities and migrations of joint-inspection agree', async () => {
  const database = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
  try {
    expect(await schemaDifference(database.ownerUrl, jointStorage)).toBe('');
  } finally {
    await database.drop();
  }
});

describe('PD-15b: 名单一经产生不得更改，数据库自身拒绝', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let client: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    await client.query(
      `insert into draw values ('d1', 't1', 'objects', null, 'n', 1, 'DONE', 'sha256', 'blinded', '{}', '{"a":1}', null, 'h', 'k', null, '{"r":1}', 'rh', null, null, 'x', null, null, null)`,
    );
    await client.query(`insert into draw_row values ('d1', 0, 'leaf', '[]', 'E1', '{}', null)`);
    await client.query(`insert into assignment values ('a1', 't1', 'd1', 'E1', 'E1', 1, 'DRAWN', true, false, 2026, '{}', null)`);
    await client.query(
      `insert into publication values ('p1', 'r', 'm', 1, 'wg-cad', 't1', 'v1', 'E1', 'E1', 'FULL', '{"result":"x"}', 'ch', 'PUBLISHED', now(), 'y', 'z', null, 1)`,
    );
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  test.each([
    ['draw_row', `update draw_row set entity_key = 'E9'`],
    ['draw_row', 'delete from draw_row'],
    ['draw', `update draw set result = '{"r":2}'`],
    ['draw', `update draw set seal = '{"a":2}'`],
    ['draw', 'delete from draw'],
    ['assignment', `update assignment set entity_key = 'E9'`],
    ['assignment', 'delete from assignment'],
    ['publication (KF-22d)', `update publication set content = '{"result":"z"}'`],
    ['publication (KF-22d)', 'delete from publication'],
  ])('%s: %s', async (_, sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('what may move still moves', async () => {
    await client.query(`update assignment set state = 'LOCKED'`);
    await client.query(`update draw set locked_at = now(), locked_by = 'x'`);
    await client.query(`update publication set state = 'SUPERSEDED'`);
    expect((await client.query('select state from assignment')).rows).toEqual([{ state: 'LOCKED' }]);
  });
});
