import { draftPlan, itemOf } from '../../../gateway/standalone/demo/flows/plan-flow.ts';
import { matterOf } from '../../../gateway/standalone/demo/world/set-up.ts';
import type { Scene } from './scene.ts';

/** §I step 1: the joint item is filed by the end of January, the office publishes by the end of February. */
export async function plan(scene: Scene): Promise<void> {
  const { cast, narrator, matters } = scene;
  narrator.chapter('二、年度计划');
  cast.on('2026-01-20');
  const drafted = await draftPlan(cast, 'wg-amr', 2026, [
    {
      code: 'J1',
      name: '有人防地下室的旅馆联合抽查',
      matters: [matterOf(matters, 'wg-amr', 'M-REGINFO'), matterOf(matters, 'wg-psb', 'M-HOTEL'), matterOf(matters, 'wg-cad', 'M-CADUSE')],
      participants: ['wg-psb', 'wg-cad'],
      ratioBasisPoints: 500,
      estimatedCount: 3,
      windowFrom: '2026-09-07',
      windowTo: '2026-09-30',
      scopeText: '有人防地下室的旅馆',
    },
    {
      code: 'EQ1',
      name: '特种设备使用单位抽查',
      matters: [matterOf(matters, 'wg-amr', 'M-EQUIPMENT')],
      ratioBasisPoints: 1000,
      estimatedCount: 4,
      windowFrom: '2026-03-02',
      windowTo: '2026-04-30',
      scopeText: '特种设备使用单位',
    },
  ]);
  scene.items = { J1: itemOf(drafted, 'J1').id, EQ1: itemOf(drafted, 'EQ1').id };
  const early = await cast.as('wg-amr.op').refused('createTask', { name: '未公示先行', origin: 'PLAN', planItemId: scene.items['J1'] });
  narrator.hold('计划未备案公示，不得据以发起任务', 'PD 第七条、第十二条', early.code, 'PLAN_ITEM_REQUIRED');
  await cast.as('wg-amr.op').act('filePlan', { planId: drafted.id });
  narrator.say('市场监管局将年度联合抽查计划报联席会议办公室备案', 'PD 第七条');
  const foreign = await cast.as('wg-amr.op').refused('publishJointPlan', { region: 'WG', year: 2026 }, 'JointPlanInput');
  narrator.hold('部门不得自行公示汇总计划', 'PD 第七条', foreign.code, 'FORBIDDEN');
  cast.on('2026-02-26');
  await cast.as('wg-jco.jco').act('compileJointPlan', { region: 'WG', year: 2026 }, '', 'JointPlanInput');
  await cast.as('wg-jco.jco').act('publishJointPlan', { region: 'WG', year: 2026 }, '', 'JointPlanInput');
  const { jointPlans } = await cast.public.query<{
    jointPlans: { nodes: readonly { items: readonly { code: string }[]; publishedAt: string }[] };
  }>('{ jointPlans(region: "WG", year: 2026) { nodes { publishedAt items { code } } } }');
  narrator.hold(
    '联席会议办公室于2月26日（期限2月28日）向社会公示汇总计划，公众可查',
    'PD 第七条',
    jointPlans.nodes.map((p) => p.items.map((i) => i.code)),
    [['J1']],
  );
}
