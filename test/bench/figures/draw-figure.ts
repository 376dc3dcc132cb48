import { strictEqual } from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { getAgency } from '@double-random/schema/departments';
import type { ObjectPlan } from '@double-random/verifiable-draw';
import { drawPages } from '@double-random/verifiable-draw/parallel/draw-pages.ts';
import { openLanes } from '@double-random/verifiable-draw/parallel/node.ts';
import type pg from 'pg';
import { draftPlan, type PlannedItem } from '../../../gateway/standalone/demo/flows/plan-flow.ts';
import { confirmRegistry, createTask, markReady } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { inspectorRows, objectRow } from '../../../gateway/standalone/demo/world/rows-of-premises.ts';
import { importRegistry, matterOf, publishMatterList } from '../../../gateway/standalone/demo/world/set-up.ts';
import { frameCounts, framePortions } from '../../../subgraphs/joint-inspection/src/draw/frame/frame-store.ts';
import { places } from '../dataset.ts';
import { type Comparison, type Contestant, compare } from '../measure.ts';
import { openJointDatabase } from '../own-database.ts';
import type { FigureOptions, Stage } from '../stage.ts';
import { copyRegistry, hashBalls, hashFrame } from './draw-limits.ts';

const agency = 'wg-amr';
/** As many come through the import, the others are made of them. */
const imported = 1000;
/** Five per cent. */
const ratioBasisPoints = 500;

/** As many objects as wanted, each like one that was imported; a draw does not read the indexes that serve searching. */
async function multiply(department: pg.Client, rows: number): Promise<void> {
  const { rows: searching } = await department.query<{ name: string }>(
    `select indexname as name from pg_indexes where tablename in ('inspection_object', 'object_matter') and indexdef like '% USING gin %'`,
  );
  for (const { name } of searching) await department.query(`drop index "${name}"`);
  const { rows: columns } = await department.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = 'inspection_object' and is_generated = 'NEVER'`,
  );
  const other: Readonly<Record<string, string>> = {
    id: `'ms_obj_' || gen_random_uuid()`,
    code: 'x.code',
    entity_key: 'x.code',
    uscc: 'x.code',
    natural_key: 'null',
    name: 'o.name || n',
    state: `'ACTIVE'`,
  };
  const names = columns.map((c) => c.name);
  await department.query(`insert into inspection_object (${names.map((n) => `"${n}"`)})
    select ${names.map((n) => other[n] ?? `o."${n}"`)} from inspection_object o cross join generate_series(1, ${Math.ceil(rows / imported) - 1}) n
      cross join lateral (select upper(substr(md5(o.code || n), 1, 18)) as code) x limit ${rows - imported}`);
  await department.query(`insert into object_matter (object_id, matter_code, agency, code)
    select id, 'M-REGINFO', agency, code from inspection_object on conflict do nothing`);
  await department.query('analyze inspection_object; analyze object_matter');
}

interface Drawn {
  readonly id: string;
}

/** A published plan with an item per draw, and a registry of so many objects. */
async function setUp({ cast, profileOf, owner }: Stage, rows: number, draws: number): Promise<readonly PlannedItem[]> {
  const profile = profileOf(agency);
  cast.on('2026-01-06');
  await cast.as('wg-jco.jco').act('openYear', { year: 2026 });
  const matters = await publishMatterList(cast, profile, getAgency(agency));
  await importRegistry(
    cast,
    profile,
    agency,
    'objects',
    Array.from(places(imported), (place) => objectRow(profile.code, place)!),
  );
  await multiply(await owner(profile.code), rows);
  await importRegistry(cast, profile, agency, 'inspectors', inspectorRows(agency));
  cast.on('2026-01-20');
  const plan = await draftPlan(
    cast,
    agency,
    2026,
    Array.from({ length: draws }, (_, i) => ({
      code: `B${i + 1}`,
      name: `公示信息抽查第${i + 1}次`,
      matters: [matterOf(matters, agency, 'M-REGINFO')],
      ratioBasisPoints,
      estimatedCount: Math.ceil(rows / 20),
      windowFrom: '2026-03-02',
      windowTo: '2026-11-30',
      scopeText: '全部市场主体',
    })),
  );
  await cast.as(`${agency}.dh`).act('approvePlan', { planId: plan.id }, '', 'PlanStepInput');
  await cast.as(`${agency}.op`).act('publishPlan', { planId: plan.id }, '', 'PlanStepInput');
  cast.on('2026-03-03');
  return plan.items;
}

/** KF 第十四条: draws from the whole registry, beside the query that draws without anybody being able to check. */
export async function drawFigure(stage: Stage, { rows, rounds = 3 }: FigureOptions): Promise<readonly Comparison[]> {
  const { cast, prefixes } = stage;
  const items = [...(await setUp(stage, rows, 2 * rounds + 2))];
  const [department, joint] = [await stage.owner(stage.profileOf(agency).code), await stage.owner('joint-inspection')];
  const op = cast.as(`${agency}.op`);
  const n = Math.ceil((rows * ratioBasisPoints) / 10_000);
  let taskId = '';

  const ready = async () => {
    // Every draw starts with unused caps and rounds.
    await joint.query('delete from cap_slot; delete from matter_round');
    const task = await createTask(cast, { name: '公示信息抽查', planItemId: items.pop()!.id }, [agency]);
    await confirmRegistry(cast, prefixes, agency, task.id);
    await markReady(cast, task);
    taskId = task.id;
  };
  /** A draw too long for one request is answered on record. */
  const answered = async (): Promise<Drawn> => {
    for (;;) {
      const { task } = await op.query<{
        task: { waitingDraws: readonly { refusals: unknown }[]; draws: readonly (Drawn & { state: string })[] };
      }>('query ($id: ID!) { task(id: $id) { waitingDraws { answeredAt refusals { code message } } draws { id state } } }', { id: taskId });
      const done = task.draws.find((draw) => draw.state === 'DONE');
      if (done) return done;
      if (task.waitingDraws[0]?.refusals) throw new Error(JSON.stringify(task.waitingDraws));
      await setTimeout(100);
    }
  };
  const drawn = async () => {
    const { draw } = await op.act<{ draw: Drawn | null }>('drawObjects', { taskId }, 'draw { id } waiting { id }');
    return draw ?? answered();
  };
  const sql = `select code from inspection_object where agency = $1 and state = 'ACTIVE' order by random() limit $2`;
  const random = {
    name: 'SELECT … ORDER BY random() LIMIT n',
    run: async () => (await department.query<{ code: string }>(sql, [agency, n])).rows.map((r) => r.code),
  };
  const distinctObjects = async (codes: readonly string[]) => {
    strictEqual(new Set(codes).size, n, 'n distinct objects are drawn');
    const { rows: known } = await department.query<{ n: number }>(
      'select count(*)::int as n from inspection_object where agency = $1 and code = any($2)',
      [agency, codes],
    );
    strictEqual(known[0]!.n, n, 'every one of them is in the registry');
  };
  const dataset = `${rows.toLocaleString('en')} 个检查对象，抽取 ${n.toLocaleString('en')} 个；对照在部门的同一张表上`;

  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const wholeDraw = { name: 'drawObjects（经网关）', prepare: ready, run: drawn };
  const listOf = async (draw: { readonly id: string }) => {
    const list = await joint.query<{ code: string }>('select code from assignment where draw_id = $1', [draw.id]);
    await distinctObjects(list.rows.map((r) => r.code));
  };
  const title = '抽取检查对象，从请求到名单入库（冻结清册、承诺、共同随机数、名单、次数占用、留痕）';
  const limit = {
    name: '每球一次哈希 + 清册哈希、排序一次 + COPY 同样的行',
    run: async () => {
      hashBalls(rows, () => 1);
      hashFrame(rows);
      return copyRegistry(department, agency);
    },
  };
  try {
    const results = [
      await compare(
        title,
        dataset,
        wholeDraw,
        limit,
        async (draw, copied) => {
          await listOf(draw);
          strictEqual(copied, rows);
        },
        { rounds, rows, warm: rows <= 100_000 },
      ),
      await compare(
        title,
        dataset,
        wholeDraw,
        random,
        async (draw, codes) => {
          await listOf(draw);
          await distinctObjects(codes);
        },
        { rounds, rows, warm: rows <= 100_000 },
      ),
    ];
    const megabytes = Math.round(peak / 2 ** 20);
    const whole = results.map((result) => ({ ...result, note: `整个平台在一个进程中，常驻内存峰值 ${megabytes} MB` }));
    return [...whole, await drawAlone(stage, random, n, { rows, rounds })];
  } finally {
    clearInterval(watch);
  }
}

/** performance.md G6: the list that was sealed last, drawn from once more by another seed; nothing is stored. */
async function drawAlone(
  stage: Stage,
  random: Contestant<readonly string[]>,
  n: number,
  { rows, rounds }: Required<Pick<FigureOptions, 'rows' | 'rounds'>>,
): Promise<Comparison> {
  const { owner, deps, close } = await openJointDatabase(stage, 1);
  const lanes = openLanes(rows);
  try {
    const sealed = await owner.query<{ id: string; plan: ObjectPlan }>(
      `select id, plan from draw where kind = 'objects' order by drawn_at desc nulls last, id desc limit 1`,
    );
    const { id, plan } = sealed.rows[0]!;
    const counts = await frameCounts(deps.em(), id);
    const portions: (readonly string[])[] = [];
    for await (const portion of framePortions(deps.em(), id)) portions.push(portion);
    async function* again() {
      yield* portions;
    }
    return await compare(
      `仅核对清册、抽取（清册已封存、在内存中，${lanes.all.length} 个线程）`,
      `${rows.toLocaleString('en')} 个检查对象，抽取 ${n.toLocaleString('en')} 个；对照在部门的同一张表上`,
      { name: 'drawPages', run: () => drawPages(lanes, { suite: 'sha256', seed: 'a7'.repeat(32), plan, counts }, again()) },
      random,
      ({ result }, codes) => {
        const drawn = result.strata.flatMap((stratum) => stratum.drawn.map(([leaf]) => leaf));
        strictEqual(new Set(drawn).size, n);
        strictEqual(new Set(codes).size, n);
      },
      { rounds: 2 * rounds + 1, rows },
    );
  } finally {
    await lanes.close();
    await close();
  }
}
