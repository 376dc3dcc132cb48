import { ok, refuse } from '@double-random/rules';
import pg from 'pg';
import type { Actor } from '../access/actor.ts';
import { forbidden } from '../access/denials.ts';
import { ManualClock } from '../clock.ts';
import { emOf, migrate, type Orm, openOrm, type Storage, schemaDifference } from '../data/orm.ts';
import { rows } from '../data/rows.ts';
import { SeededRandom } from '../random.ts';
import { type FreshDatabase, freshDatabase } from '../testing/database.ts';
import { Runtime0001 } from './runtime.migration.ts';
import { runtimeEntities } from './trail.entity.ts';
import { type Deps, perform, useCase } from './use-case.ts';
import { type TrailRange, verifyTrail } from './verify-trail.ts';

const storage: Storage = { entities: runtimeEntities, migrations: [Runtime0001] };
const actor: Actor = { kind: 'person', id: 'wg-amr.op', name: '赵甲子', department: 'wg-amr', roles: ['op'] };
const caller = { actor, requestId: 'req-1' };

let database: FreshDatabase;
let orm: Orm;
let deps: Deps;
const lines: object[] = [];

beforeAll(async () => {
  database = await freshDatabase('runtime', (url) => migrate(url, storage));
  orm = await openOrm(database.appUrl, storage);
  deps = {
    em: () => emOf(orm),
    clock: new ManualClock('2026-09-01T10:00:00+08:00'),
    random: new SeededRandom('use-case'),
    log: (line) => lines.push(line),
  };
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

interface Input {
  readonly thingId: string;
  readonly fail?: 'refuse' | 'deny' | 'bug';
  readonly requestId?: string;
}
const touch = useCase('touchThing', async (tx, input: Input) => {
  await rows(tx.em, 'update trail_head set id = id');
  if (input.fail === 'refuse') return refuse({ code: 'LIST_LOCKED', message: '名单已锁定', basis: 'PD 第十五条' });
  if (input.fail === 'deny') throw forbidden();
  if (input.fail === 'bug') throw new Error('boom');
  tx.note({ action: 'thing.touch', subject: input.thingId, after: { touched: true } });
  return ok({ id: tx.newId('ji_tsk') });
});
const trail = (subject: string) =>
  rows<{ outcome: string; code: string | null; actor: string }>(
    emOf(orm),
    'select outcome, code, actor from trail where subject = $1 order by seq',
    [subject],
  );

test('KF-06: 每次变更恰有一条留痕，写明何人', async () => {
  const result = await perform(deps, caller, touch, { thingId: 'a' });
  expect(result.ok).toBe(true);
  expect(await trail('a')).toEqual([{ outcome: 'DONE', code: null, actor: 'wg-amr.op' }]);
});

test('KF-06: 被拒绝和被禁止的尝试也留痕，状态不变', async () => {
  const refused = await perform(deps, caller, touch, { thingId: 'b', fail: 'refuse' });
  expect(refused).toEqual({ ok: false, refusals: [{ code: 'LIST_LOCKED', message: '名单已锁定', basis: 'PD 第十五条' }] });
  await expect(perform(deps, caller, touch, { thingId: 'b', fail: 'deny' })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(await trail('b')).toEqual([
    { outcome: 'DENIED', code: 'LIST_LOCKED', actor: 'wg-amr.op' },
    { outcome: 'DENIED', code: 'FORBIDDEN', actor: 'wg-amr.op' },
  ]);
});

test('a bug leaves nothing behind and is not called a denial', async () => {
  await expect(perform(deps, caller, touch, { thingId: 'c', fail: 'bug' })).rejects.toThrow('boom');
  expect(await trail('c')).toEqual([]);
});

test('a use case that changes something must leave a trail', async () => {
  const silent = useCase('silent', async () => ok({}));
  await expect(perform(deps, caller, silent, {})).rejects.toThrow('left no trail');
});

test('X-17: 同一请求重发得到同一答案，只留一条痕；同号不同内容被拒绝', async () => {
  const first = await perform(deps, caller, touch, { thingId: 'd', requestId: 'k1' });
  const again = await Promise.all([1, 2, 3].map(() => perform(deps, caller, touch, { thingId: 'd', requestId: 'k1' })));
  for (const answer of again) expect(answer).toEqual(first);
  expect(await trail('d')).toHaveLength(1);
  await expect(perform(deps, caller, touch, { thingId: 'other', requestId: 'k1' })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('X-17: a refused request may be sent again under its number once it can succeed', async () => {
  await perform(deps, caller, touch, { thingId: 'e', fail: 'refuse', requestId: 'k2' });
  await expect(perform(deps, caller, touch, { thingId: 'e', requestId: 'k2' })).resolves.toMatchObject({ ok: true });
});

test('X-03: 并发写入的留痕序号不断、链条完整', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, i) => perform(deps, caller, touch, { thingId: `p${i}` })));
  const verdict = await verifyTrail(emOf(orm));
  expect(verdict).toMatchObject({ ok: true, brokenAt: null });
  expect(verdict.entries).toBeGreaterThanOrEqual(30);
});

test('X-03: 应用登录不能改、不能删留痕', async () => {
  for (const sql of ['update trail set reason = null', 'delete from trail', 'truncate trail']) {
    await expect(rows(emOf(orm), sql)).rejects.toMatchObject({ code: '42501' });
  }
});

test('X-03: 库管理员改动、删除、插入、改写，核验指出第一处序号和情形；分段核验首尾相接', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const { last, lastHash } = await verifyTrail(emOf(orm));
  const check = (range?: TrailRange) => verifyTrail(emOf(orm), range);
  /** What is found while it is changed; afterwards all is as before. */
  const changed = async (sql: string, range?: TrailRange) => {
    await owner.query(`create table kept as select * from trail; create table kept_head as select * from trail_head`);
    await owner.query(sql);
    const { ok, brokenAt, fault } = await check(range);
    await owner.query(`delete from trail; insert into trail select * from kept; drop table kept;
      update trail_head h set seq = k.seq, hash = k.hash from kept_head k; drop table kept_head`);
    return [ok, brokenAt, fault];
  };
  try {
    await owner.query('alter table trail disable trigger all');
    expect(await changed(`update trail set reason = 'x' where seq = 5`)).toEqual([false, 5, 'ALTERED']);
    expect(await changed(`update trail set reason = 'x' where seq = 5`, { from: 6 })).toEqual([true, null, null]);
    expect(await changed(`update trail set reason = 'x', hash = repeat('a', 64) where seq = 5`, { from: 6 })).toEqual([
      false,
      6,
      'UNLINKED',
    ]);
    expect(await changed('delete from trail where seq = 7')).toEqual([false, 7, 'MISSING']);
    expect(await changed('delete from trail where seq = 7', { from: 8 })).toEqual([false, 7, 'MISSING']);
    expect(await changed(`delete from trail where seq = ${last}`)).toEqual([false, last, 'MISSING']);
    const columns = 'at, action, subject, actor, actor_kind, roles, outcome, request_id';
    const added = `insert into trail (seq, ${columns}, previous_hash, hash) select seq + 1, ${columns}, hash, repeat('b', 64) from trail where seq = ${last}`;
    expect(await changed(added)).toEqual([false, last + 1, 'ADDED']);
    // Cut off and headed anew: only what somebody wrote down outside shows it.
    const cut = `delete from trail where seq > 9; update trail_head set seq = 9, hash = (select hash from trail where seq = 9)`;
    expect(await changed(cut)).toEqual([true, null, null]);
    expect(await changed(cut, { noted: { seq: last, hash: lastHash } })).toEqual([false, last, 'REWRITTEN']);
    expect(await check({ noted: { seq: last, hash: lastHash } })).toMatchObject({ ok: true, from: 1, to: last, entries: last });
    expect(await check({ from: 4, to: 6 })).toMatchObject({ ok: true, from: 4, to: 6, entries: 3, last });
    expect(await check({ from: last + 1 })).toMatchObject({ ok: true, entries: 0 });
  } finally {
    await owner.end();
  }
});

test('YY-32b: entities and migrations of the runtime agree', async () => {
  expect(await schemaDifference(database.ownerUrl, storage)).toBe('');
});

test('log lines name the use case, never its content', () => {
  expect(lines).toContainEqual({ useCase: 'touchThing', department: 'wg-amr', requestId: 'req-1', outcome: 'DONE' });
});
