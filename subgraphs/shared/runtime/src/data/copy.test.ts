import { type FreshDatabase, freshDatabase } from '../testing/database.ts';
import { Runtime0001 } from '../usecase/runtime.migration.ts';
import { runtimeEntities } from '../usecase/trail.entity.ts';
import { copyLine, copyRows } from './copy.ts';
import { emOf, migrate, type Orm, openOrm, type Storage } from './orm.ts';
import { type Em, rows } from './rows.ts';

const storage: Storage = { entities: runtimeEntities, migrations: [Runtime0001] };
const columns = ['actor', 'operation', 'request_id', 'fingerprint', 'response', 'at'];
const at = '2026-03-02T01:00:00Z';
let database: FreshDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase('runtime', (url) => migrate(url, storage));
  orm = await openOrm(database.appUrl, storage, 1);
});
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const copied = (lines: Iterable<string>) => emOf(orm).transactional((em) => copyRows(em as Em, 'idempotency', columns, lines));
const stored = () =>
  rows<{ fingerprint: string; response: unknown }>(emOf(orm), 'select fingerprint, response from idempotency order by request_id');

test('每个值原样写入：制表、换行、反斜线、空值与写作 \\N 的文字', async () => {
  const texts = ['甲\t乙', '一\n二\r三', 'C:\\N\\t', '\\N', '', '😀'];
  await copied(texts.map((text, i) => copyLine(['a', 'o', `${i}`, text, i ? JSON.stringify({ text }) : null, at])));
  const found = await stored();
  expect(found.map((f) => f.fingerprint)).toEqual(texts);
  expect(found.map((f) => f.response)).toEqual(texts.map((text, i) => (i ? { text } : null)));
});

test('数据库拒绝的一行使全部作废，连接照常可用', async () => {
  const before = await stored();
  const many = Array.from({ length: 20_000 }, (_, i) => copyLine(['a', 'o', `n${i % 19_999}`, 'f'.repeat(64), null, at]));
  await expect(copied(many)).rejects.toMatchObject({ code: '23505' });
  await expect(copied(['no such line\n'])).rejects.toMatchObject({ code: '22P04' });
  expect(await stored()).toEqual(before);
  await copied([]);
});

test('读取中途出错，已送出的也不留下', async () => {
  const before = await stored();
  const broken = function* () {
    for (let i = 0; i < 5000; i++) yield copyLine(['a', 'o', `b${i}`, 'f'.repeat(64), null, at]);
    throw new Error('the file ends here');
  };
  await expect(copied(broken())).rejects.toThrow('the file ends here');
  expect(await stored()).toEqual(before);
});

test('只在事务中进行', async () => {
  await expect(copyRows(emOf(orm), 'idempotency', columns, [])).rejects.toThrow('transaction');
});
