import { strictEqual } from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { getAgency } from '@double-random/schema/departments';
import type pg from 'pg';
import { draftPlan, type PlannedItem } from '../../../gateway/standalone/demo/flows/plan-flow.ts';
import { confirmRegistry, createTask, markReady } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { inspectorRows, objectRow } from '../../../gateway/standalone/demo/world/rows-of-premises.ts';
import { importRegistry, matterOf, publishMatterList } from '../../../gateway/standalone/demo/world/set-up.ts';
import { places } from '../dataset.ts';
import { drawAlone } from '../draw-alone/draw-alone.ts';
import { type Comparison, compare } from '../measure.ts';
import type { FigureOptions, Stage } from '../stage.ts';
import { copyRegistry, hashBalls, hashFrame } from './draw-limits.ts';

const agency = 'wg-amr';
/** As many come through the import, the others are made of them. */
const imported = 1000;
/** Five per cent. */
const ratioBasisPoints = 500;
/** YY 三（五）: whom credit speaks against is looked at more often. */
const byRisk = [
  { riskClass: 'C', ratioBasisPoints: 1000 },
  { riskClass: 'D', ratioBasisPoints: 2000 },
] as const;
/** performance.md G6 draws so many, whatever there is. */
const fewDrawn = 1000;

/**
 * As many objects as wanted, each like one that was imported. A draw does not read the indexes that serve searching; the others are built when
 * all rows are there.
 */
async function multiply(department: pg.Client, rows: number): Promise<void> {
  const { rows: indexes } = await department.query<{ name: string; made: string }>(
    `select indexname as name, indexdef as made from pg_indexes where tablename in ('inspection_object', 'object_matter') and indexdef not like 'CREATE UNIQUE%'`,
  );
  for (const { name } of indexes) await department.query(`drop index "${name}"`);
  const { rows: columns } = await department.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = 'inspection_object' and is_generated = 'NEVER'`,
  );
  const other: Readonly<Record<string, string>> = {
    id: `'ms_obj_' || to_char(row_number() over (), 'FM00000000')`,
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
  for (const { made } of indexes) if (!made.includes('USING gin')) await department.query(made);
  await department.query('analyze inspection_object; analyze object_matter');
}

interface Drawn {
  readonly id: string;
}

interface Wanted {
  readonly rows: number;
  readonly rounds: number;
  /** Items of the plan; every draw uses one up. */
  readonly draws: number;
  readonly strata?: typeof byRisk;
}

/** A published plan with an item per draw and a registry of so many objects. */
async function setUp({ cast, profileOf, owner }: Stage, { rows, draws, strata }: Omit<Wanted, 'rounds'>): Promise<PlannedItem[]> {
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
      ...(strata ? { strata } : {}),
      estimatedCount: Math.ceil(rows / 20),
      windowFrom: '2026-03-02',
      windowTo: '2026-11-30',
      scopeText: '全部市场主体',
    })),
  );
  await cast.as(`${agency}.dh`).act('approvePlan', { planId: plan.id }, '', 'PlanStepInput');
  await cast.as(`${agency}.op`).act('publishPlan', { planId: plan.id }, '', 'PlanStepInput');
  cast.on('2026-03-03');
  return [...plan.items];
}

/** What the figures of a draw are made of. */
async function drawing(stage: Stage, { rows, rounds, draws, strata }: Wanted) {
  const { cast, prefixes } = stage;
  const items = await setUp(stage, { rows, draws, ...(strata ? { strata } : {}) });
  const [department, joint] = [await stage.owner(stage.profileOf(agency).code), await stage.owner('joint-inspection')];
  const op = cast.as(`${agency}.op`);
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
  let peak = 0;
  /** What is checked of a list afterwards needs memory too, which is not the draw's. */
  const drawn = async () => {
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 20);
    try {
      const { draw } = await op.act<{ draw: Drawn | null }>('drawObjects', { taskId }, 'draw { id } waiting { id }');
      return draw ?? (await answered());
    } finally {
      clearInterval(watch);
    }
  };
  const sql = `select code from inspection_object where agency = $1 and state = 'ACTIVE' order by random() limit $2`;
  const random = (many: number) => ({
    name: 'SELECT … ORDER BY random() LIMIT n',
    run: async () => (await department.query<{ code: string }>(sql, [agency, many])).rows.map((r) => r.code),
  });
  const distinctObjects = async (codes: readonly string[], many: number) => {
    strictEqual(new Set(codes).size, many, 'n distinct objects are drawn');
    const { rows: known } = await department.query<{ n: number }>(
      'select count(*)::int as n from inspection_object where agency = $1 and code = any($2)',
      [agency, codes],
    );
    strictEqual(known[0]!.n, many, 'every one of them is in the registry');
  };
  const objects = `${rows.toLocaleString('en')} 个检查对象`;
  const dataset = (many: number) => `${objects}，抽取 ${many.toLocaleString('en')} 个；对照在部门的同一张表上`;

  const wholeDraw = { name: 'drawObjects（经网关）', prepare: ready, run: drawn };
  const listOf = async (draw: { readonly id: string }, many: number) => {
    const list = await joint.query<{ code: string }>('select code from assignment where draw_id = $1', [draw.id]);
    await distinctObjects(
      list.rows.map((r) => r.code),
      many,
    );
  };
  const limit = {
    name: '每球一次哈希 + 清册哈希、排序一次 + COPY 同样的行',
    run: async () => {
      hashBalls(rows, () => 1);
      hashFrame(rows);
      return copyRegistry(department, agency);
    },
  };
  const timed = { rounds, rows, warm: rows <= 100_000 };
  const memory = () => `整个平台在一个进程中，常驻内存峰值 ${Math.round(peak / 2 ** 20)} MB`;
  return {
    department,
    random,
    /** The whole draw beside what no verifiable draw can do without. */
    async toLimit(what: string, many: number): Promise<Comparison> {
      const compared = await compare(
        what,
        dataset(many),
        wholeDraw,
        limit,
        async (draw, copied) => {
          await listOf(draw, many);
          strictEqual(copied, rows);
        },
        timed,
      );
      return { ...compared, note: `${memory()}；目标：比值不超过 2` };
    },
    /** The whole draw beside the query that draws without anybody being able to check. */
    async toRandom(what: string, many: number): Promise<Comparison> {
      const compared = await compare(
        what,
        dataset(many),
        wholeDraw,
        random(many),
        async (draw, codes) => {
          await listOf(draw, many);
          await distinctObjects(codes, many);
        },
        timed,
      );
      return { ...compared, note: memory() };
    },
  };
}

const title = '抽取检查对象，从请求到名单入库（冻结清册、承诺、共同随机数、名单、次数占用、留痕）';

/** KF 第十四条: draws from the whole registry, everybody with the same chance. */
export async function drawFigure(stage: Stage, { rows, rounds = 3 }: FigureOptions): Promise<readonly Comparison[]> {
  const { toLimit, toRandom, random } = await drawing(stage, { rows, rounds, draws: 2 * rounds + 2 });
  const n = Math.ceil((rows * ratioBasisPoints) / 10_000);
  return [await toLimit(title, n), await toRandom(title, n), await drawAlone(stage, random(fewDrawn), fewDrawn, { rows, rounds })];
}

/** YY 三（五）: the same where whom credit speaks against is looked at more often; by itself, so that it can be asked for ten millions. */
export async function weightedDrawFigure(stage: Stage, { rows, rounds = 3 }: FigureOptions): Promise<readonly Comparison[]> {
  const { toLimit, department } = await drawing(stage, { rows, rounds, draws: rounds + 1, strata: byRisk });
  return [await toLimit(`${title}，按信用风险加权`, await weightedSize(department))];
}

/** How many the weighted plan takes: of every class its own ratio, rounded up (R-12). */
async function weightedSize(department: pg.Client): Promise<number> {
  const { rows: classes } = await department.query<{ risk: string | null; n: number }>(
    `select credit_risk_class as risk, count(*)::int as n from inspection_object where agency = $1 group by 1`,
    [agency],
  );
  const sizeOf = Map.groupBy(classes, ({ risk }) => byRisk.find((c) => c.riskClass === risk)?.ratioBasisPoints ?? ratioBasisPoints);
  return [...sizeOf].reduce((sum, [ratio, of]) => sum + Math.ceil((of.reduce((all, { n }) => all + n, 0) * ratio) / 10_000), 0);
}
