import { parseEntry } from '@double-random/verifiable-draw';
import fc from 'fast-check';
import pg from 'pg';
import { fsck } from './fsck.ts';
import { LogDamaged, latestCheckpoint } from './log-store.ts';
import { sequence, sequenceQueue, verifyEdge } from './sequence.ts';
import { independently, type LogHarness, seen, startLogHarness } from './testing/log-harness.ts';

const h = (digit: string) => digit.repeat(64);
let log: LogHarness;
beforeEach(async () => {
  log = await startLogHarness();
});
afterEach(() => log.close());
const clean = async (entries: number) => expect(await fsck(log.em())).toMatchObject({ ok: true, entries, queued: 0, problems: [] });

test('X-03: 业务事务提交才留痕，回滚不留', async () => {
  await log.say(seen('v1'), seen('v2'));
  await expect(log.say(seen('v1'), { t: 'result.correct', ref: 'v1', org: 'wg-cad' })).rejects.toMatchObject({ code: 'E_RECORD' });
  expect(await sequence(log.services)).toBe(2);
  expect((await log.ndjson()).map((line) => parseEntry(line).ref)).toEqual(['v1', 'v2']);
  await clean(2);
});

test('X-03, X-05: 完整一次抽取的日志经独立验证程序监督无违规；被作废的重抽可见', async () => {
  const [seal, again, opened] = [h('a'), h('b'), h('c')];
  const draw = { ref: 'wg/2026/0001/objects', org: 'wg-jco' };
  const ceremony = { ref: 'ceremony-1', org: 'wg-jco', k: [opened] };
  await log.say({ t: 'frame.seal', ...draw, h: seal, n: 1 });
  await log.say({ t: 'draw.void', ...draw, k: [seal], payload: { reason: '名录库有误', approver: 'wg-jco.ph' } });
  await log.say({ t: 'frame.seal', ...draw, h: again, n: 2 }, { t: 'ceremony.open', ...ceremony, h: opened, k: [again] });
  for (const org of ['wg-psb', 'wg-cad', 'wg-jco']) await log.say({ t: 'ceremony.reveal', ...ceremony, org, h: h('d') });
  await log.say({ t: 'ceremony.close', ...ceremony, h: h('e') }, { t: 'draw.result', ...draw, h: h('f'), k: [again] });
  await log.say({ t: 'result.publish', ref: 'pub-1', org: 'wg-cad', h: h('1') });
  await log.say({
    t: 'result.correct',
    ref: 'pub-1',
    org: 'wg-cad',
    payload: { ground: '笔误', longitude: 113.52, signedBy: 'wg-cad.ph' },
  });
  await sequence(log.services);
  const lines = await log.ndjson();
  const ran = independently('monitor', [`${lines.join('\n')}\n`]);
  if (ran) {
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.output)).toEqual({ findings: [[1, 'N_VOID']], pending: [] });
  }
  expect(lines.join()).not.toMatch(/wg-jco\.|名录库|笔误|113/);
  await clean(11);
});

test('X-03: 同一对象的条目连成一条链，分批任意、对象任意', async () => {
  let said = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 }), { maxLength: 6 }),
      async (batches) => {
        for (const batch of batches) {
          await log.say(...batch.map((ref) => seen(`v${ref}`)));
          said += batch.length;
          if (batch.length % 2) await sequenceQueue(log.services);
        }
        await sequenceQueue(log.services);
        const last = new Map<string, number>();
        (await log.ndjson()).forEach((line, i) => {
          const { ref, prev } = parseEntry(line);
          expect(prev).toBe(last.get(ref) ?? -1);
          last.set(ref, i);
        });
      },
    ),
    { numRuns: 12 },
  );
  await clean(said);
});

test('X-03: 多于 256 条分批签名，每批一个检查点', async () => {
  await log.say(...Array.from({ length: 600 }, (_, i) => seen(`v${i % 7}`)));
  expect(await sequence(log.services)).toBe(600);
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 600, checkpoints: 3 });
});

test('X-03: 先取号后提交的事务不被跳过，多个进程同时排序不重不漏', async () => {
  const clients = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const client = new pg.Client({ connectionString: log.database.appUrl });
      await client.connect();
      return client;
    }),
  );
  const entry = JSON.stringify({ act: '', at: '2026-09-01T02:00:00Z', c: '', h: '', org: 'o', ref: 'late', t: 'visit.start', v: 1 });
  const queue = `with q as (insert into log_queue (log, ref, h, entry) values ('draw', 'late', '', $1) returning id)
    insert into log_payload (queue_id) select id from q`;
  try {
    for (const client of clients) {
      await client.query('begin');
      await client.query(queue, [entry]);
    }
    for (const client of [...clients].reverse()) {
      await log.say(seen('early'));
      const running = [sequenceQueue(log.services), sequenceQueue(log.services), sequenceQueue(log.services)];
      await client.query('commit');
      await Promise.all(running);
    }
    await sequenceQueue(log.services);
    const refs = (await log.ndjson()).map((line) => parseEntry(line).ref);
    expect(refs.filter((ref) => ref === 'late')).toHaveLength(6);
    expect(refs).toHaveLength(12);
    await clean(12);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
});

test('X-03: 并发业务事务全部入链', async () => {
  await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      await log.say(seen(`v${i % 5}`), seen(`w${i % 3}`));
      if (i % 10 === 0) await sequenceQueue(log.services);
    }),
  );
  await sequenceQueue(log.services);
  await clean(120);
});

test('X-03: 时钟倒退不改变次序，链条与检查点照常', async () => {
  await log.say(seen('v1'));
  await sequence(log.services);
  log.clock.set('2026-08-01T10:00:00+08:00');
  await log.say(seen('v1'));
  await sequence(log.services);
  expect((await log.ndjson()).map((line) => parseEntry(line).at)).toEqual(['2026-09-01T02:00:00Z', '2026-08-01T02:00:00Z']);
  await clean(2);
});

test.each([
  ['log_entry', 'update log_entry set entry = $$x$$'],
  ['log_entry', 'delete from log_entry'],
  ['log_checkpoint', 'update log_checkpoint set size = 9'],
  ['log_checkpoint', 'delete from log_checkpoint'],
  ['log_tile', `update log_tile set hashes = '\\x00'`],
  ['log_tile', 'delete from log_tile'],
  ['log_origin', 'update log_origin set size = 0'],
  ['log_queue', 'delete from log_queue'],
  ['log_queue', `update log_queue set ref = 'x'`],
  ['log_payload', `update log_payload set payload = '{}'`],
  ['log_payload', 'delete from log_payload'],
  ['a gap', `insert into log_entry (log, idx, queue_id, ref, leaf_hash, entry) values ('draw', 7, 99, 'x', '', '')`],
])('X-03: 数据库自身拒绝改动日志：%s %s', async (_, sql) => {
  await log.say(seen('v1', { payload: { a: 1 } }));
  await sequence(log.services);
  await log.say(seen('v2'));
  const client = new pg.Client({ connectionString: log.database.appUrl });
  await client.connect();
  try {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  } finally {
    await client.end();
  }
  await sequence(log.services);
  await clean(2);
});

test('X-03: 抹去盐值后内容不可再证，日志不受影响', async () => {
  await log.say(seen('v1', { payload: { name: '某单位' } }));
  await sequence(log.services);
  await log.tamper('update log_payload set payload = null, payload_salt = null, actor = null, actor_salt = null');
  await clean(1);
});

test('X-03: 瓦片与最后签名的根不符则拒绝继续，启动也拒绝', async () => {
  await log.say(seen('v1'), seen('v2'));
  await sequence(log.services);
  await log.tamper(`update log_tile set hashes = overlay(hashes placing '\\x00' from 5 for 1)`);
  await log.say(seen('v3'));
  await expect(sequence(log.services)).rejects.toThrow(LogDamaged);
  await expect(verifyEdge(log.services)).rejects.toThrow('do not give the root of checkpoint 2');
  expect((await latestCheckpoint(log.em(), 'draw'))?.size).toBe(2);
});

test('X-03: 换了机构名称或密钥就不是同一本日志', async () => {
  await log.say(seen('v1'));
  await sequence(log.services);
  await expect(verifyEdge({ ...log.services, secretKey: Buffer.alloc(32, 8) })).rejects.toThrow('secret');
  await expect(verifyEdge({ ...log.services, logOrigin: 'elsewhere/log' })).rejects.toThrow('elsewhere/log');
});
