import pg from 'pg';
import { type FreshDatabase, freshDatabase, testServer } from '../testing/database.ts';
import { Runtime0001 } from '../usecase/runtime.migration.ts';
import { runtimeEntities } from '../usecase/trail.entity.ts';
import { emOf, migrate, type Orm, openOrm, type Storage } from './orm.ts';
import { type Em, row } from './rows.ts';

const storage: Storage = { entities: runtimeEntities, migrations: [Runtime0001] };
let database: FreshDatabase;
let orm: Orm;
let admin: pg.Client;
beforeAll(async () => {
  database = await freshDatabase('runtime', (url) => migrate(url, storage));
  orm = await openOrm(database.appUrl, storage, 2);
  admin = new pg.Client({ connectionString: testServer().adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await orm.close(true);
  await admin.end();
  await database.drop();
});

const pid = async (em: Em) => (await row<{ pid: number }>(em, 'select pg_backend_pid() as pid'))!.pid;
const cut = (one: number) => admin.query('select pg_terminate_backend($1, 5000)', [one]);

test('X-11: 连接在事务中断开，位置归还连接池，之后照常工作', async () => {
  for (let i = 0; i < 6; i++) {
    const work = emOf(orm).transactional(async (em) => {
      await cut(await pid(em as Em));
      await row(em as Em, 'select 1');
    });
    await expect(work).rejects.toThrow();
  }
  expect(await emOf(orm).transactional((em) => row(em as Em, 'select 1 as one'))).toEqual({ one: 1 });
});

test('X-11: 空闲时断开的连接，不让其后的事务在事务外写入', async () => {
  for (let i = 0; i < 6; i++) {
    await cut(await pid(emOf(orm)));
    await emOf(orm)
      .transactional((em) =>
        row(em as Em, `insert into idempotency values ('a', 'o', $1, 'f', null, now())`, [`${i}`]).then(() =>
          Promise.reject(new Error('rolled back')),
        ),
      )
      .catch(() => {});
  }
  expect(await row(emOf(orm), 'select count(*)::int as n from idempotency')).toEqual({ n: 0 });
});
