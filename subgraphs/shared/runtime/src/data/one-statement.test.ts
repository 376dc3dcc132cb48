import { type FreshDatabase, freshDatabase } from '../testing/database.ts';
import { runtimeEntities } from '../usecase/trail.entity.ts';
import { OneStatement } from './one-statement.ts';
import { emOf, type Orm, openOrm } from './orm.ts';
import { type Em, rows, together } from './rows.ts';

let database: FreshDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase('one-statement', async () => {});
  orm = await openOrm(database.appUrl, { entities: runtimeEntities, migrations: [] }, 1);
});
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const numbers = `select n, n * $2::int as times from generate_series(1, $1::int) n where $3::text is null or n::text = $3 order by n desc`;

test('每个问题得到各自的行，顺序和参数不相混；没有行的是空表', async () => {
  const db = together(emOf(orm));
  const asked = [
    rows(db, numbers, [3, 10, null]),
    rows(db, 'select 1 where false'),
    rows(db, numbers, [12, 2, '11']),
    rows(db, `select '$' as sign`),
  ];
  expect(await Promise.all(asked)).toEqual([
    [
      { n: 3, times: 30 },
      { n: 2, times: 20 },
      { n: 1, times: 10 },
    ],
    [],
    [{ n: 11, times: 22 }],
    [{ sign: '$' }],
  ]);
});

test('同时问的是一条语句，等到回答再问的是另一条；读者还是那个读者', async () => {
  const sent: string[] = [];
  const db = new OneStatement(async (text, params) => {
    sent.push(text);
    return rows(emOf(orm), text, params);
  });
  const two = async (n: number) => (await rows<{ n: number }>(db, 'select $1::int + 1 as n', [n]))[0]!.n;
  expect(await Promise.all([two(1).then(two), two(5)])).toEqual([3, 6]);
  expect(sent).toHaveLength(2);
  expect(together(db)).toBe(db);
});

test('在事务之中问的在同一事务之中；值是 JSON 的值；一个问题出错，同问的都出错', async () => {
  await emOf(orm).transactional(async (em) => {
    const tx = em as Em;
    await rows(tx, `set local application_name = 'in-here'`);
    const asked = `select current_setting('application_name') as place, timestamptz '2026-09-18 10:00:00.5+08' as at, 12345678901::bigint as big,
      date '2026-09-18' as day, '{"a": [1]}'::jsonb as more`;
    expect(await rows(together(tx), asked)).toEqual([
      { place: 'in-here', at: '2026-09-18T02:00:00.5+00:00', big: 12_345_678_901, day: '2026-09-18', more: { a: [1] } },
    ]);
  });
  const db = together(emOf(orm));
  const outcome = await Promise.allSettled([rows(db, 'select 1 / $1::int', [0]), rows(db, 'select 1')]);
  expect(outcome.map((o) => o.status === 'rejected' && o.reason.code)).toEqual(['22012', '22012']);
});
