import { strictEqual } from 'node:assert/strict';
import { ok } from '@double-random/rules';
import { emOf, ManualClock, openOrm, perform, SeededRandom, unavailable, useCase } from '@double-random/runtime';
import type pg from 'pg';
import { fsck, queueLog, sequenceQueue } from '../../../subgraphs/joint-inspection/src/log/index.ts';
import { batchSize } from '../../../subgraphs/joint-inspection/src/log/sequence-batch.ts';
import { jointStorage } from '../../../subgraphs/joint-inspection/src/storage.ts';
import { type Comparison, compare } from '../measure.ts';
import type { FigureOptions, Stage } from '../stage.ts';

/** A log of its own in the platform's database: the platform's keeps running beside it. */
const log = 'bench';
const perTransaction = 200;

/** The log's table without what makes it a log: same columns, same indexes, no trigger, no tree, no signature. */
const bareTable = `create schema bench;
  create table bench.entry (like log_entry including all);
  alter table bench.entry owner to current_user`;
const bareInsert = `insert into bench.entry (log, idx, queue_id, ref, leaf_hash, entry)
  select log, idx, queue_id, ref, leaf_hash, entry from log_entry where log = $1 and idx >= $2 and idx < $3`;

/**
 * draw-spec §12.5, §15: entries moved from the queue into the log, chained, hashed into the tree and signed, against a bare insert of the same
 * bytes into a table with the same indexes, both durably in batches of 256.
 */
export async function logFigure(stage: Stage, { rows, rounds = 5 }: FigureOptions): Promise<readonly Comparison[]> {
  const owner = await stage.owner('joint-inspection');
  const { user, password, host, port, database } = owner as pg.Client & { password: string };
  const url = new URL(`postgresql://${host}:${port}/${database}`);
  Object.assign(url, { username: user, password });
  const orm = await openOrm(url.href, jointStorage, 4);
  const clock = new ManualClock('2026-01-05T10:00:00+08:00');
  const deps = { em: () => emOf(orm), clock, random: new SeededRandom('log'), log: () => {} };
  const departments = async () => {
    throw unavailable('见证方不参加测量');
  };
  const services = { deps, secretKey: Buffer.alloc(32, 7), departments, logOrigin: 'bench.example/log' };
  const actor = { kind: 'service', id: 'bench', name: 'bench', roles: [] } as const;
  const say = useCase('say', async (tx, { from, to }: { readonly requestId?: string; readonly from: number; readonly to: number }) => {
    for (let i = from; i < to; i++) await queueLog(tx, { t: 'visit.evidence', ref: `visit-${i % 5000}`, org: 'wg-cad', log });
    tx.note({ action: 'say', subject: 'log' });
    return ok(null);
  });
  const total = Math.min(rows, 20_000);
  let said = 0;
  try {
    await owner.query(bareTable);
    const contestant = {
      name: '留痕日志',
      prepare: async () => {
        for (let from = 0; from < total; from += perTransaction)
          await perform(deps, { actor, requestId: 'bench' }, say, { from, to: Math.min(from + perTransaction, total) });
        said += total;
      },
      run: () => sequenceQueue(services, log),
    };
    const bare = {
      name: '直接写入同样的行',
      prepare: () => owner.query('truncate bench.entry'),
      run: async () => {
        let written = 0;
        for (let at = said - total; at < said; at += batchSize)
          written += (await owner.query(bareInsert, [log, at, Math.min(at + batchSize, said)])).rowCount ?? 0;
        return written;
      },
    };
    const data = `${total.toLocaleString('en')} 条，每${batchSize}条一次提交`;
    const result = await compare('留痕日志入链（排序、成链、入树、签名）', data, contestant, bare, (a, b) => strictEqual(a, b), {
      rounds,
      rows: total,
    });
    const verdict = await fsck(deps.em(), log);
    strictEqual(verdict.ok && verdict.entries, said);
    return [result];
  } finally {
    await orm.close(true);
  }
}
