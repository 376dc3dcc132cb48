import { exampleMatters } from '@double-random/department-kit/data/example-matters.ts';
import { getAgency } from '@double-random/schema/departments';
import { draftPlan, itemOf } from '../flows/plan-flow.ts';
import { wugang } from '../world/county-wugang.ts';
import { inspectorRows, objectRow } from '../world/rows-of-premises.ts';
import { fileRegistry, importRegistry, matterOf, publishJointList, publishMatterList } from '../world/set-up.ts';
import { closeDown } from './closures.ts';
import { yearPlan } from './plan-of-the-year.ts';
import { type DemoScene, members, restart } from './scene.ts';

/** Rounds a year in the examples' lists: the demo year draws some of them in several batches. */
const rounds: Readonly<Record<string, number>> = { 'M-REGINFO': 12, 'M-REGISTER': 12, 'M-FOOD': 6, 'M-CADUSE': 4 };

/** 一单两库 and the year's plans: lists published, registries imported from files, plans filed by 20 January. */
export async function january(scene: DemoScene): Promise<void> {
  const { cast, tell } = scene;
  cast.on('2026-01-05');
  restart(scene, 'january');
  await cast.as('wg-jco.jco').act('openYear', { year: 2026 });
  await cast.platform.background.night();
  for (const agency of members) await oneListTwoRegistries(scene, agency);
  await publishJointList(
    cast,
    'WG',
    'wg-amr',
    [...new Set(yearPlan['wg-amr']!.filter((i) => i.participants).flatMap((i) => i.matters.map((m) => m.join(' '))))]
      .map((key) => key.split(' ') as [string, string])
      .map(([agency, code]) => matterOf(scene.matters, agency, code)),
  );
  cast.on('2026-01-20');
  restart(scene, 'plans');
  for (const agency of members) await plan(scene, agency);
  tell('年度计划已报备（1月20日）');
  cast.on('2026-02-26');
  await cast.as('wg-jco.jco').act('compileJointPlan', { region: 'WG', year: 2026 }, '', 'JointPlanInput');
  await cast.as('wg-jco.jco').act('publishJointPlan', { region: 'WG', year: 2026 }, '', 'JointPlanInput');
  tell('联席会议办公室公示年度联合抽查计划（2月26日）');
}

async function oneListTwoRegistries(scene: DemoScene, agency: string): Promise<void> {
  const { cast, tell } = scene;
  const { subgraph, name } = getAgency(agency);
  const profile = scene.profiles.find((p) => p.code === subgraph)!;
  cast.on('2026-01-06');
  const examples = (exampleMatters[profile.code] ?? []).map((m) => ({ ...m, roundsPerYear: rounds[m.code] ?? m.roundsPerYear }));
  const matters = await publishMatterList(cast, profile, getAgency(agency), examples);
  scene.matters = [...scene.matters, ...matters];
  cast.on('2026-01-08');
  const places = [...wugang(scene.size)];
  const rows = places.map((p) => objectRow(profile.code, p)).filter((r) => r !== undefined);
  const objects = await importRegistry(cast, profile, agency, 'objects', rows);
  const inspectors = await importRegistry(cast, profile, agency, 'inspectors', inspectorRows(agency));
  const closed = await closeDown(scene, agency, 'DEREGISTERED');
  if (agency === 'wg-cad') await fileRegistry(cast, profile, agency, '舞人防备〔2026〕1号');
  tell(
    `${name}：公布抽查事项${matters.length}项，导入检查对象${objects.created}个（其中注销${closed}个）、执法检查人员${inspectors.created}名`,
  );
}

/** A plan with joint items is published by the office; the others publish their own once the deputy head has approved. */
async function plan(scene: DemoScene, agency: string): Promise<void> {
  const { cast, matters, items } = scene;
  const specs = yearPlan[agency]!.map((i) => ({
    ...i,
    matters: i.matters.map(([owner, code]) => matterOf(matters, owner, code)),
  }));
  const drafted = await draftPlan(cast, agency, 2026, specs, agency === 'wg-psb');
  for (const { code } of specs) items[code] = itemOf(drafted, code).id;
  if (agency !== 'wg-cad') await cast.as(`${agency}.op`).act('filePlan', { planId: drafted.id });
  if (agency === 'wg-amr') return;
  await cast.as(`${agency}.dh`).act('approvePlan', { planId: drafted.id }, '', 'PlanStepInput');
  await cast.as(`${agency}.op`).act('publishPlan', { planId: drafted.id }, '', 'PlanStepInput');
}
