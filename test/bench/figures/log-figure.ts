import { strictEqual } from 'node:assert/strict';
import { ok } from '@double-random/rules';
import { perform, unavailable, useCase } from '@double-random/runtime';
import { fsck, queueLog, sequenceQueue } from '../../../subgraphs/joint-inspection/src/log/index.ts';
import { batchSize } from '../../../subgraphs/joint-inspection/src/log/sequence-batch.ts';
import { type Comparison, compare } from '../measure.ts';
import { openJointDatabase } from '../own-database.ts';
import type { FigureOptions, Stage } from '../stage.ts';

/** A log of its own in the platform's database: the platform's keeps running beside it. */
const log = 'bench';
const perTransaction = 200;

/** The log's table without what makes it a log: same columns, same indexes, no trigger, no tree, no signature. */
const bareTable = `create schema bench;
  create table bench.entry (like log_entry including all);
  alter table bench.entry owner to current_user`;
const bareInsert = `insert into bench.entry (log, idx, queue_id, ref, leaf_hash, entry)
  select $1, * from unnest($2::bigint[], $3::bigint[], $4::text[], $5::bytea[], $6::text[])`;
type Bytes = Readonly<Record<'idx' | 'queue_id' | 'ref' | 'entry', string>> & { readonly leaf_hash: Buffer };

/**
 * draw-spec §12.5, §15: entries moved from the queue into the log, chained, hashed into the tree and signed, against a bare insert of the same
 * bytes into a table with the same indexes, both durably in batches of 256.
 */
export async function logFigure(stage: Stage, { rows, rounds = 5 }: FigureOptions): Promise<readonly Comparison[]> {
  const { owner, deps, close } = await openJointDatabase(stage, 4);
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
    let bytes: readonly Bytes[] = [];
    const bare = {
      name: '直接写入同样的行',
      prepare: async () => {
        await owner.query('truncate bench.entry');
        const moved = await owner.query<Bytes>(
          'select idx, queue_id, ref, leaf_hash, entry from log_entry where log = $1 order by idx desc limit $2',
          [log, total],
        );
        bytes = moved.rows.reverse();
      },
      run: async () => {
        let written = 0;
        for (let at = 0; at < total; at += batchSize) {
          const part = bytes.slice(at, at + batchSize);
          const columns = (['idx', 'queue_id', 'ref', 'leaf_hash', 'entry'] as const).map((name) => part.map((one) => one[name]));
          written += (await owner.query(bareInsert, [log, ...columns])).rowCount ?? 0;
        }
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
    await close();
  }
}
