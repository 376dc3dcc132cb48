import type { Em } from '@double-random/runtime';
import pg from 'pg';
import { fsck } from './fsck.ts';
import { openLog } from './log-key.ts';
import { sequenceQueue } from './sequence.ts';
import { sequenceBatch } from './sequence-batch.ts';
import { type Break, breakingEm, cut, thrown } from './testing/breaking-em.ts';
import { type LogHarness, seen, startLogHarness } from './testing/log-harness.ts';

let log: LogHarness;
let admin: pg.Client;
beforeEach(async () => {
  log = await startLogHarness();
  admin = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL']! });
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  await log.close();
});

const terminate = async (pid: number) => {
  await admin.query('select pg_terminate_backend($1, 5000)', [pid]);
};

test.each<[string, () => Break]>([
  ['进程抛错', () => thrown],
  ['连接被切断', () => cut(terminate)],
])('X-03 P5: 在任意两条语句之间中断排序（%s），不丢一条、不重一条', async (_, kind) => {
  // Enough for a full tile, so that the batch touches two levels and a tile that is there already.
  await log.say(...Array.from({ length: 250 }, (_, i) => seen(`v${i % 9}`)));
  await sequenceQueue(log.services);
  let total = 250;
  let interrupted = 0;
  for (let at = 0; ; at++) {
    await log.say(seen('v1'), seen(`x${at}`));
    total += 2;
    const open = await openLog(log.em(), log.services);
    const broken = breakingEm(log.em(), at, kind());
    const outcome = await broken.em
      .transactional((tx) => sequenceBatch(tx as Em, open))
      .then(
        () => 'committed',
        () => 'interrupted',
      );
    const verdict = await fsck(log.em());
    expect(verdict).toMatchObject({ ok: true, problems: [] });
    expect(verdict.entries + verdict.queued).toBe(total);
    if (outcome === 'committed') break;
    expect(verdict.queued).toBeGreaterThan(0);
    interrupted++;
    expect(await sequenceQueue(log.services)).toBe(verdict.queued);
  }
  // Nine statements and the commit after them.
  expect(interrupted).toBeGreaterThanOrEqual(9);
  await sequenceQueue(log.services);
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: total, queued: 0 });
});
