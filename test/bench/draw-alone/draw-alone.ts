import { strictEqual } from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ObjectPlan } from '@double-random/verifiable-draw';
import type pg from 'pg';
import { frameCounts } from '../../../subgraphs/joint-inspection/src/draw/frame/frame-store.ts';
import { type Comparison, type Contestant, compare } from '../measure.ts';
import { openJointDatabase } from '../own-database.ts';
import type { Stage } from '../stage.ts';
import type { Drawing, DrawnAlone } from './drawing.ts';

/** So many from everybody who may be drawn, whatever ratio the list was sealed for. */
const exactly = (n: number, plan: ObjectPlan): ObjectPlan => ({
  ...plan,
  strata: plan.strata.map((stratum) => ({ ...stratum, q: { t: 'count', n: stratum.s === 'all' ? n : 0 } })),
});

/**
 * performance.md G6: the list that was sealed last, read from the database, held against its seal and drawn from, by a process that does
 * nothing else; nothing is stored.
 * @param random draws as many without anybody being able to check
 */
export async function drawAlone(
  stage: Stage,
  random: Contestant<readonly string[]>,
  n: number,
  { rows, rounds }: { readonly rows: number; readonly rounds: number },
): Promise<Comparison> {
  const { owner, deps, close } = await openJointDatabase(stage, 1);
  const child = fork(new URL('./drawing.ts', import.meta.url), { execArgv: ['--max-semi-space-size=4'], stdio: 'inherit' });
  let megabytes = 0;
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the drawing process ended: ${code}`);
  });
  ended.catch(() => {});
  try {
    const sealed = await owner.query<{ id: string; plan: ObjectPlan }>(
      `select d.id, d.plan from draw d where d.kind = 'objects' and jsonb_array_length(d.plan -> 'strata') = 2 order by d.drawn_at desc nulls last, d.id desc limit 1`,
    );
    const { id, plan } = sealed.rows[0]!;
    const { user, password, host, port, database } = owner as pg.Client & { readonly password: string };
    const drawing: Drawing = {
      connection: { user: user!, password, host, port, database: database! },
      drawId: id,
      plan: exactly(n, plan),
      counts: [...(await frameCounts(deps.em(), id))],
      rows,
    };
    const run = async () => {
      child.send(drawing);
      const [drawn] = (await Promise.race([once(child, 'message'), ended])) as [DrawnAlone];
      megabytes = drawn.megabytes;
      return drawn.leaves;
    };
    const compared = await compare(
      '仅核对已封存的清册并抽取（自数据库读出，进程只做这一件事）',
      `${rows.toLocaleString('en')} 个检查对象，抽取 ${n.toLocaleString('en')} 个；对照在部门的同一张表上`,
      { name: 'drawPages', run },
      random,
      (leaves, codes) => {
        strictEqual(new Set(leaves).size, n);
        strictEqual(new Set(codes).size, n);
      },
      { rounds: 2 * rounds + 1, rows },
    );
    return { ...compared, note: `目标：比值不超过 3.5，常驻内存不超过 100 MB；常驻内存峰值 ${megabytes} MB（含 Node 本身）` };
  } finally {
    child.kill();
    await close();
  }
}
