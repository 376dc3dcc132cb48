import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { getAgency } from '@double-random/schema/departments';
import { drawObjects } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import { draftPlan, type PlannedItem } from '../../../gateway/standalone/demo/flows/plan-flow.ts';
import { confirmRegistry, createTask, markReady } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { inspectorRows, objectRow } from '../../../gateway/standalone/demo/world/rows-of-premises.ts';
import { importRegistry, matterOf, publishMatterList } from '../../../gateway/standalone/demo/world/set-up.ts';
import { places } from '../dataset.ts';
import { type Comparison, compare } from '../measure.ts';
import type { FigureOptions, Stage } from '../stage.ts';
import { type ObjectDraw, objectDrawOf } from '../stored-draw.ts';

const agency = 'wg-amr';
/** As many as surely fit into one upload. */
const rowsPerFile = 100_000;
/** One per cent. */
const ratioBasisPoints = 100;

/** A published plan with an item per draw, and a registry of so many objects. */
async function setUp({ cast, profileOf }: Stage, rows: number, draws: number): Promise<readonly PlannedItem[]> {
  const profile = profileOf(agency);
  cast.on('2026-01-06');
  await cast.as('wg-jco.jco').act('openYear', { year: 2026 });
  const matters = await publishMatterList(cast, profile, getAgency(agency));
  const objects = Array.from(places(rows), (place) => objectRow(profile.code, place)!);
  for (let from = 0; from < rows; from += rowsPerFile)
    await importRegistry(cast, profile, agency, 'objects', objects.slice(from, from + rowsPerFile));
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
      estimatedCount: Math.ceil(rows / 100),
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
  const items = [...(await setUp(stage, rows, rounds + 1))];
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
  const drawn = async () => {
    const { draw } = await op.act<{ draw: { id: string; counts: { size: number } } }>(
      'drawObjects',
      { taskId },
      'draw { id counts { size } }',
    );
    return draw;
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

  let last = '';
  const whole = await compare(
    '抽取检查对象，从请求到名单入库（冻结清册、承诺、共同随机数、名单、次数占用、留痕）',
    dataset,
    { name: 'drawObjects（经网关）', prepare: ready, run: drawn },
    random,
    async (draw, codes) => {
      const list = await joint.query<{ code: string }>('select code from assignment where draw_id = $1', [draw.id]);
      await distinctObjects(list.rows.map((r) => r.code));
      await distinctObjects(codes);
      last = draw.id;
    },
    { rounds, rows },
  );

  const stored: ObjectDraw = await objectDrawOf(joint, last);
  const pure = await compare(
    '抽取检查对象，仅抽取这一步（已封存的清册在内存中，由种子算出名单）',
    dataset,
    {
      name: 'drawObjects(hash, seed, plan, rows)',
      run: async () => drawObjects(nodeHash(stored.suite), stored.seed, stored.plan, stored.rows),
    },
    random,
    (result, codes) => {
      deepStrictEqual(JSON.parse(JSON.stringify(result)), stored.result, 'the list the platform stored');
      return distinctObjects(codes);
    },
    { rounds: 3 * rounds, rows },
  );
  return [whole, pure];
}
