import { deepStrictEqual, ok as truthy } from 'node:assert/strict';
import { ok } from '@double-random/rules';
import { change, perform, useCase } from '@double-random/runtime';
import { type CapReservation, reserve } from '../../../subgraphs/joint-inspection/src/cap-ledger/reservation.ts';
import { type Comparison, compare } from '../measure.ts';
import { openJointDatabase } from '../own-database.ts';
import type { FigureOptions, Stage } from '../stage.ts';

const draws = 50;
const perDraw = 1000;
const entities = 20_000;
const cap = 3;
const actor = { kind: 'service', id: 'bench', name: 'bench', roles: [] } as const;

/** Every draw takes another thousand of the twenty thousand, in an order of its own; each entity is wanted two or three times. */
const wantedBy = (draw: number): readonly string[] =>
  Array.from({ length: perDraw }, (_, i) => `E${String((draw * 7919 + i * 13 + (i % 7) * 1009) % entities).padStart(6, '0')}`);

/** The ledger's table without what makes it a ledger: the same columns and as many indexes, and no key that keeps a cap. */
const bareTable = `create schema bench; create table bench.visit (like cap_slot);
  create index on bench.visit (rule, entity_key, year, slot);
  create index on bench.visit (assignment_id)`;

/** What a platform without a ledger does, in the same transaction with the same trail: looks how often, and writes. Wrong under concurrency. */
const unsafe = `insert into bench.visit (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at)
  select 'ENTITY', w.key, 2026, w.used + 1, w.assignment, 'RESERVED', false, 'wg-amr', $4 from (
    select i.key, i.assignment, (select count(*)::int from bench.visit v where v.rule = 'ENTITY' and v.entity_key = i.key and v.year = 2026) as used
    from unnest($1::text[], $2::text[]) as i (key, assignment)) w
  where w.used < $3`;

/**
 * X-10, performance.md G8: fifty draws of a thousand objects reserve at once among twenty thousand entities, each in one transaction with
 * its trail, none over the cap; against reading the count and then inserting, which exceeds it.
 */
export async function capsFigure(stage: Stage, { rounds = 5 }: FigureOptions): Promise<readonly Comparison[]> {
  const { owner, deps, close } = await openJointDatabase(stage, draws);
  let attempts = 0;
  let done = 0;
  let serial = 0;
  const reserving = useCase('reserve', async (tx, { draw }: { readonly requestId?: string; readonly draw: number }) => {
    attempts++;
    const limits = { entity: cap, joint: null, basis: 'KF 第十三条第二款' };
    const keys = [...new Set(wantedBy(draw))];
    const wanted = keys.map((entityKey): CapReservation => ({ assignmentId: `b${serial++}`, entityKey, limits, exempt: false }));
    const reserved = await reserve(tx, wanted, { year: 2026, joint: false, exemptConsumesCap: true, agency: 'wg-amr' });
    if (!reserved.ok) return reserved;
    tx.note({ action: 'reserve', subject: `draw ${draw}` });
    return ok(keys.length);
  });
  const lookingAndWriting = useCase('look and write', async (tx, { draw }: { readonly requestId?: string; readonly draw: number }) => {
    const keys = [...new Set(wantedBy(draw))];
    await change(tx.em, unsafe, [keys, keys.map(() => `u${serial++}`), cap, tx.now]);
    tx.note({ action: 'reserve', subject: `draw ${draw}` });
    return ok(keys.length);
  });
  const all = <T>(one: (draw: number) => Promise<T>) => Promise.all(Array.from({ length: draws }, (_, draw) => one(draw)));
  try {
    await owner.query(bareTable);
    const ours = {
      name: '台账预占',
      prepare: () => owner.query(`truncate cap_slot`),
      run: async () => {
        const results = await all((draw) => perform(deps, { actor, requestId: `bench-${serial}` }, reserving, { draw }));
        done += draws;
        return results.reduce((sum, r) => sum + (r.ok ? r.value : 0), 0);
      },
    };
    const theirs = {
      name: '先查后写（会超限）',
      prepare: () => owner.query('truncate bench.visit'),
      run: async () => {
        const results = await all((draw) => perform(deps, { actor, requestId: `bench-${serial}` }, lookingAndWriting, { draw }));
        return results.length;
      },
    };
    const check = async (reserved: number) => {
      const { rows } = await owner.query(
        `select coalesce(sum(n), 0)::int as held, coalesce(max(n), 0)::int as most from (select count(*) as n from cap_slot group by entity_key) c`,
      );
      deepStrictEqual(rows[0].held, reserved);
      truthy(rows[0].most <= cap);
    };
    const data = `${draws} 个抽取同时各预占 ${perDraw} 家，共 ${entities.toLocaleString('en')} 家，上限 ${cap} 次`;
    const total = Array.from({ length: draws }, (_, draw) => new Set(wantedBy(draw)).size).reduce((a, b) => a + b, 0);
    const result = await compare('年度次数台账并发预占', data, ours, theirs, check, { rounds, rows: total });
    return [{ ...result, dataset: `${data}；${done} 个事务重试 ${attempts - done} 次` }];
  } finally {
    await close();
  }
}
