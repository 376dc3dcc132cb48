import { drawCheck, publishAll, visitAll } from '../one-check.ts';
import { semiAnnual } from '../reports.ts';
import { visitIds, type Year } from '../year.ts';

/** 叶县方案, first round: 10 % of 40 cafés. */
export async function firstRound(year: Year): Promise<void> {
  const { world, items, checks, on, owed } = year;
  on('2026-04-01');
  const check = await drawCheck(world, '网吧抽查（一）', items['W1']!, ['yx-psb']);
  checks['YX-1'] = check;
  expect([check.active, check.pool, check.size]).toEqual([40, 40, 4]);
  await visitAll(world, check, '2026-04-10');
  await publishAll(world, check, 'yx-psb', '2026-04-30');
  expect(await owed('yx-psb.op', 'RESULT_PUBLICATION', ...visitIds(check))).toEqual(['2026-05-12 ON_TIME']);
  await year.as('yx-psb.op').act('closeTask', { taskId: check.task.id }, '', 'TaskStepInput');
}

/** Lists and registries by 31 May: done with the task that rests on them, or told by the unit; reports before 1 June and 1 December. */
export async function springDuties(year: Year): Promise<void> {
  const { as, on, owed } = year;
  on('2026-05-29');
  expect(await owed('yx-psb.op.wj', 'MATTER_LIST_DUE')).toEqual(['2026-05-31 ON_TIME']);
  const { deadlines } = await as('yx-psb.op.za').query<{ deadlines: { nodes: readonly { id: string; kind: string }[] } }>(
    '{ deadlines(first: 100, state: OPEN) { nodes { id kind } } }',
  );
  const deadlineId = deadlines.nodes.find((d) => d.kind === 'MATTER_LIST_DUE')?.id;
  if (deadlineId) await as('yx-psb.op.za').act('reportDutyDone', { deadlineId, reference: '2026年清单' });
  expect(await owed('yx-psb.op.za', 'MATTER_LIST_DUE')).toEqual(['2026-05-31 ON_TIME']);
  on('2026-05-31T23:00:00+08:00');
  await semiAnnual(year, 'yx-psb', 'wj', '2026-H1');
  expect(await owed('yx-psb.op.wj', 'SEMI_ANNUAL_REPORT_JUNE')).toEqual(['2026-05-31 ON_TIME']);
  on('2026-06-01T00:00:00+08:00');
  await semiAnnual(year, 'yx-psb', 'za', '2026-H1');
  expect(await owed('yx-psb.op.za', 'SEMI_ANNUAL_REPORT_JUNE')).toEqual(['2026-05-31 LATE']);
}

/** Second round: the four of the first are out, the base stays 40. A third round is one too many. */
export async function secondRound(year: Year): Promise<void> {
  const { world, items, checks, as, on, owed } = year;
  on('2026-10-12');
  const check = await drawCheck(world, '网吧抽查（二）', items['W1']!, ['yx-psb']);
  checks['YX-2'] = check;
  expect([check.active, check.pool, check.size]).toEqual([40, 36, 4]);
  const first = new Set(checks['YX-1']!.visits.map((v) => v.code));
  expect(check.visits.filter((v) => first.has(v.code))).toEqual([]);
  await visitAll(world, check, '2026-11-02');
  await publishAll(world, check, 'yx-psb', '2026-11-30T09:00:00+08:00');
  expect(await owed('yx-psb.op', 'RESULT_PUBLICATION', ...visitIds(check))).toEqual(['2026-11-30 ON_TIME']);
  await as('yx-psb.op').act('closeTask', { taskId: check.task.id }, '', 'TaskStepInput');
  on('2026-11-30T18:00:00+08:00');
  await semiAnnual(year, 'yx-psb', 'wj', '2026-H2');
  expect(await owed('yx-psb.op.wj', 'SEMI_ANNUAL_REPORT_DECEMBER')).toEqual(['2026-11-30 ON_TIME']);
}
