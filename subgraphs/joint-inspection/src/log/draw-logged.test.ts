import { readFileSync } from 'node:fs';
import { change, type Em } from '@double-random/runtime';
import pg from 'pg';
import { queueLog } from './queue-log.ts';
import { operator, startLogHarness } from './testing/log-harness.ts';

const h = (digit: string) => digit.repeat(64);
const number = 'wg/2026/0001/objects';

test('X-03 P5: 名单与留痕条目同一事务入库，缺条目则整个事务不成立', async () => {
  const log = await startLogHarness();
  const owner = new pg.Client({ connectionString: log.database.ownerUrl });
  await owner.connect();
  await owner.query(readFileSync(new URL('../migrations/0001-draw-logged.sql', import.meta.url), 'utf8'));
  await owner.end();
  const { deps } = log.services;
  const store = (id: string, resultHash: string | null, logged: readonly { t: 'draw.result' | 'draw.void'; h: string }[]) =>
    deps.em().transactional(async (em) => {
      await change(
        em as Em,
        `insert into draw (id, task_id, kind, number, attempt, state, suite, profile, plan, seal, seal_hash, frame_key, result_hash, drawn_by)
         values ($1, 't', 'objects', $2, $3, 'DONE', 'sha256', 'blinded', '{}', '{}', $1, 'k', $4, 'x')`,
        [id, number, Number(id.slice(1)), resultHash],
      );
      // Said after the row: the order inside the transaction does not matter.
      const tx = { em: em as Em, actor: operator, now: deps.clock.now(), random: deps.random };
      for (const { t, h } of logged) await queueLog(tx, { t, ref: number, org: 'wg-jco', h, k: [h], payload: {} });
    });
  try {
    await store('d1', null, []);
    await store('d2', h('a'), [{ t: 'draw.result', h: h('a') }]);
    await expect(store('d3', h('b'), [])).rejects.toMatchObject({ code: '23514' });
    await expect(store('d4', h('c'), [{ t: 'draw.result', h: h('d') }])).rejects.toMatchObject({ code: '23514' });
    await expect(store('d5', h('e'), [{ t: 'draw.void', h: h('e') }])).rejects.toMatchObject({ code: '23514' });
  } finally {
    await log.close();
  }
});
