import { draftPlan, itemOf, type PlanItemSpec } from '../../../../gateway/standalone/demo/flows/plan-flow.ts';
import { matterOf, publishJointList } from '../../../../gateway/standalone/demo/world/set-up.ts';
import type { Year } from '../year.ts';
import { joint, listAndRegistries, places } from '../year-world.ts';

/** 1 January brings the duties of the year, each with the day its own regulation names. */
export async function dutiesOfTheYear(year: Year): Promise<void> {
  await year.night('2026-01-05');
  expect(await year.owed('kf-psb.op', 'PLAN_MADE')).toEqual(['2026-01-31 OPEN']);
  expect(await year.owed('yx-psb.op.za', 'PLAN_FILING')).toEqual(['2026-01-31 OPEN']);
  expect(await year.owed('wg-amr.op', 'JOINT_PLAN_FILING')).toEqual(['2026-01-31 OPEN']);
  expect(await year.owed('wg-jco.jco', 'JOINT_PLAN_PUBLICATION')).toEqual(['2026-02-28 OPEN']);
  // The Yiyuan guide names no day for a plan.
  expect(await year.owed('yy-psb.op', 'PLAN_FILING')).toEqual([]);
}

/** 一单两库 of everybody; 60 hotels of Wugang stand over a civil-air-defence basement and are known to three departments. */
export async function listsAndRegistries({ world, on }: Year): Promise<void> {
  on('2026-01-06');
  const shared = places('wg-psb', 'HOTEL', 60, 100_000, ['CAD_BASEMENT']);
  expect(await listAndRegistries(world, 'kf-psb', places('kf-psb', 'HOTEL', 40, 10_000))).toBe(40);
  expect(await listAndRegistries(world, 'yy-psb', places('yy-psb', 'HOTEL', 20, 20_000))).toBe(20);
  expect(await listAndRegistries(world, 'yx-psb', places('yx-psb', 'CAFE', 40, 30_000))).toBe(40);
  expect(await listAndRegistries(world, 'wg-cad', [...shared, ...places('wg-cad', 'CAD_FIRM', 10, 110_000)])).toBe(70);
  expect(await listAndRegistries(world, 'wg-psb', shared)).toBe(60);
  expect(await listAndRegistries(world, 'wg-amr', shared)).toBe(60);
  const listed = [
    matterOf(world.matters, 'wg-amr', 'M-REGINFO'),
    matterOf(world.matters, 'wg-psb', 'M-HOTEL'),
    matterOf(world.matters, 'wg-cad', 'M-CADUSE'),
  ];
  await publishJointList(world.cast, 'WG', 'wg-amr', listed);
}

/** Plans of single departments: made, approved, published (KF, YY, CD), or filed with the leading-group office (YX). */
export async function ownPlans(year: Year): Promise<void> {
  const { world, items, as, on, item, owed } = year;
  on('2026-01-12');
  const yy = item('yy-psb', 'M-HOTEL', { code: 'Y1', windowFrom: '2026-03-01', windowTo: '2026-03-31' });
  const withoutRatio = {
    code: yy.code,
    name: yy.name,
    joint: false,
    matters: [{ agency: 'yy-psb', matterId: yy.matters[0]!.id }],
    scope: { match: 'ALL', text: yy.scopeText },
    ratioBasisPoints: 0,
    rounds: 1,
    windowFrom: yy.windowFrom,
    windowTo: yy.windowTo,
    originLevel: 'COUNTY',
  };
  expect((await as('yy-psb.op').refused('createPlan', { year: 2026, items: [withoutRatio] })).code).toBe('BAD_USER_INPUT');
  const published = {
    'kf-psb': item('kf-psb', 'M-HOTEL', { code: 'K1', windowFrom: '2026-01-20', windowTo: '2026-02-13', estimatedCount: 2 }),
    'yy-psb': yy,
    'wg-cad': item('wg-cad', 'M-CADEQUIP', { code: 'C1', ratioBasisPoints: 1000, windowFrom: '2026-04-01', windowTo: '2026-04-30' }),
  };
  for (const [agency, spec] of Object.entries(published)) {
    const plan = await draftPlan(world.cast, agency, 2026, [spec]);
    items[spec.code] = itemOf(plan, spec.code).id;
    await as(`${agency}.dh`).act('approvePlan', { planId: plan.id }, '', 'PlanStepInput');
    await as(`${agency}.op`).act('publishPlan', { planId: plan.id }, '', 'PlanStepInput');
  }
  expect(await owed('kf-psb.op', 'PLAN_MADE')).toEqual(['2026-01-31 ON_TIME']);

  on('2026-01-20');
  const window = { windowFrom: '2026-03-01', windowTo: '2026-11-30' };
  const cafes = item('yx-psb', 'M-CAFE', { code: 'W1', unit: 'wj', ratioBasisPoints: 1000, rounds: 2, estimatedCount: 4, ...window });
  const plan = await draftPlan(world.cast, 'yx-psb', 2026, [cafes], true);
  items['W1'] = itemOf(plan, 'W1').id;
  await as('yx-psb.op').act('filePlan', { planId: plan.id });
  expect(await owed('yx-psb.op.wj', 'PLAN_FILING')).toEqual(['2026-01-31 ON_TIME']);
}

/** The joint plan: accepted by every participant, filed in January, compiled and published by the office in February. */
export async function jointPlan({ world, items, as, on, item, owed }: Year): Promise<void> {
  on('2026-01-30');
  const spec: PlanItemSpec = {
    ...item('wg-amr', 'M-REGINFO', { code: 'J1', windowFrom: '2026-09-07', windowTo: '2026-09-30', estimatedCount: 3 }),
    matters: (['M-REGINFO', 'M-HOTEL', 'M-CADUSE'] as const).map((code, i) => matterOf(world.matters, joint[i]!, code)),
    participants: ['wg-psb', 'wg-cad'],
  };
  const plan = await draftPlan(world.cast, 'wg-amr', 2026, [spec]);
  items['J1'] = itemOf(plan, 'J1').id;
  await as('wg-amr.op').act('filePlan', { planId: plan.id });
  expect(await owed('wg-amr.op', 'JOINT_PLAN_FILING')).toEqual(['2026-01-31 ON_TIME']);
  expect((await as('wg-amr.op').refused('publishJointPlan', { region: 'WG', year: 2026 }, 'JointPlanInput')).code).toBe('FORBIDDEN');
  on('2026-02-26');
  await as('wg-jco.jco').act('compileJointPlan', { region: 'WG', year: 2026 }, '', 'JointPlanInput');
  await as('wg-jco.jco').act('publishJointPlan', { region: 'WG', year: 2026 }, '', 'JointPlanInput');
  expect(await owed('wg-jco.jco', 'JOINT_PLAN_PUBLICATION')).toEqual(['2026-02-28 ON_TIME']);
}
