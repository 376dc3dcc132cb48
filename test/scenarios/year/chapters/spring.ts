import { drawCheck, publishAll, visitAll } from '../one-check.ts';
import { summary } from '../reports.ts';
import { visitIds, type Year } from '../year.ts';

export const close = (year: Year, code: string) => {
  const { task } = year.checks[code]!;
  return year.as(`${task.initiator}.op`).act('closeTask', { taskId: task.id }, '', 'TaskStepInput');
};

/** 开封细则: twenty working days from the end of the task, over Spring Festival, and two channels that both have to show it. */
export async function kaifeng(year: Year): Promise<void> {
  const { world, items, checks, as, on, owed, platform } = year;
  on('2026-01-26');
  const check = await drawCheck(world, '旅馆业抽查', items['K1']!, ['kf-psb']);
  checks['KF'] = check;
  expect([check.active, check.pool, check.size]).toEqual([40, 40, 2]);
  await visitAll(world, check, '2026-02-10');
  const results = () => owed('kf-psb.op', 'RESULT_PUBLICATION', ...visitIds(check));
  expect(await results()).toEqual(['2026-03-16 OPEN']);
  await publishAll(world, check, 'kf-psb', '2026-03-16T20:00:00+08:00');
  expect(await results()).toEqual(['2026-03-16 OPEN']);
  await platform.background.deliver();
  on('2026-03-16T23:59:59+08:00');
  const { matterChecks } = await as('kf-psb.op').query<{ matterChecks: { nodes: readonly { publication: { id: string } }[] } }>(
    'query($id: ID!) { matterChecks(taskId: $id, first: 100) { nodes { publication { id } } } }',
    { id: check.task.id },
  );
  for (const { publication } of matterChecks.nodes)
    await as('kf-psb.op').act('acknowledgeChannel', { publicationId: publication.id, channel: 'GOVERNMENT_PORTAL', receipt: '专栏第3期' });
  expect(await results()).toEqual(['2026-03-16 ON_TIME']);
  await close(year, 'KF');
}

/** 沂源指引: twenty days of the calendar. A day late is accepted, public, and late. */
export async function yiyuan(year: Year): Promise<void> {
  const { world, items, checks, on, owed } = year;
  on('2026-03-17');
  const check = await drawCheck(world, '旅馆业抽查', items['Y1']!, ['yy-psb']);
  checks['YY'] = check;
  expect([check.active, check.size]).toEqual([20, 1]);
  await visitAll(world, check, '2026-03-20');
  expect(await owed('yy-psb.op', 'RESULT_PUBLICATION', ...visitIds(check))).toEqual(['2026-04-09 OPEN']);
  await publishAll(world, check, 'yy-psb', '2026-04-10');
  expect(await owed('yy-psb.op', 'RESULT_PUBLICATION', ...visitIds(check))).toEqual(['2026-04-09 LATE']);
  await close(year, 'YY');
}

/** 人防细则: one report with the results, seven working days from the last check over the holidays of May. */
export async function wugangCivilAirDefence(year: Year): Promise<void> {
  const { world, items, checks, on, owed } = year;
  on('2026-04-15');
  const check = await drawCheck(world, '人防设备企业抽查', items['C1']!, ['wg-cad']);
  checks['CD'] = check;
  expect([check.active, check.size]).toEqual([10, 1]);
  await visitAll(world, check, '2026-04-30', { 'M-CADEQUIP': 'UNQUALIFIED' });
  expect(await owed('wg-cad.op', 'SUMMARY_REPORT', check.task.id)).toEqual(['2026-05-13 OPEN']);
  expect(await owed('wg-cad.op', 'RESULT_PUBLICATION', ...visitIds(check))).toEqual(['2026-05-13 OPEN']);
  await publishAll(world, check, 'wg-cad', '2026-05-13');
  await summary(year, 'wg-cad', check);
  expect(await owed('wg-cad.op', 'SUMMARY_REPORT', check.task.id)).toEqual(['2026-05-13 ON_TIME']);
}
