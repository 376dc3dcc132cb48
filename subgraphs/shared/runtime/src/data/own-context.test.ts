import { type FreshDatabase, freshDatabase } from '../testing/database.ts';
import { Runtime0001 } from '../usecase/runtime.migration.ts';
import { runtimeEntities } from '../usecase/trail.entity.ts';
import { emOf, migrate, type Orm, openOrm, type Storage } from './orm.ts';
import { type Em, row } from './rows.ts';

const storage: Storage = { entities: runtimeEntities, migrations: [Runtime0001] };
let databases: FreshDatabase[];
let mine: Orm;
let theirs: Orm;
beforeAll(async () => {
  databases = await Promise.all([1, 2].map(() => freshDatabase('runtime', (url) => migrate(url, storage))));
  [mine, theirs] = await Promise.all([openOrm(databases[0]!.appUrl, storage, 2), openOrm(databases[1]!.appUrl, storage, 2)]);
});
afterAll(async () => {
  await Promise.all([mine, theirs].map((orm) => orm.close(true)));
  await Promise.all(databases.map((database) => database.drop()));
});

const databaseAsked = async (em: Em) => (await row<{ name: string }>(em, 'select current_database() as name'))!.name;
const nameOf = (database: FreshDatabase) => new URL(database.appUrl).pathname.slice(1);

test('X-01: 一个子图的事务中唤起的另一子图的工作，问的是另一子图自己的库', async () => {
  const asked = await emOf(mine).transactional(async (em) => [await databaseAsked(em as Em), await databaseAsked(emOf(theirs))]);
  expect(asked).toEqual(databases.map(nameOf));
});

test('X-01: 事务中唤起、事务后才做的工作，不落在已结束的事务里', async () => {
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let later: Promise<string[]> | undefined;
  await emOf(mine).transactional(async () => {
    later = begun.then(async () => [await databaseAsked(emOf(mine)), await emOf(mine).transactional((em) => databaseAsked(em as Em))]);
  });
  begin();
  expect(await later).toEqual([0, 0].map((i) => nameOf(databases[i]!)));
});
