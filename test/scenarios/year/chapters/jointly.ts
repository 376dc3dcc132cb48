import { drawCheck, publishAll, visitAll } from '../one-check.ts';
import { summary } from '../reports.ts';
import { visitIds, type Year } from '../year.ts';
import { joint } from '../year-world.ts';

/** 联合细则: three departments, one draw, one visit for all matters at each of three hotels; nobody's term is lengthened by joining. */
export async function jointVisits(year: Year): Promise<void> {
  const { world, items, checks, on, owed } = year;
  on('2026-09-03');
  const check = await drawCheck(world, '设有人防地下室的旅馆联合抽查', items['J1']!, joint);
  checks['PD'] = check;
  expect([check.active, check.pool, check.size]).toEqual([60, 60, 3]);
  for (const visit of check.visits) {
    expect(visit.team).toHaveLength(6);
    expect(visit.checks.map((c) => c.agency).sort()).toEqual([...joint].sort());
  }
  await visitAll(world, check, '2026-09-18', { 'M-CADUSE': 'RECTIFICATION_ORDERED' });
  for (const agency of joint) expect(await owed(`${agency}.op`, 'RESULT_PUBLICATION', ...visitIds(check))).toEqual(['2026-10-22 OPEN']);
  expect(await owed('wg-cad.op', 'SUMMARY_REPORT', check.task.id)).toEqual(['2026-09-29 OPEN']);
  const formed = check.visits.flatMap((v) => v.checks.filter((c) => c.matterCode === 'M-CADUSE')).map((c) => c.id);
  expect(await owed('wg-cad.op', 'REFERRAL', ...formed)).toEqual(['2026-09-29 OPEN']);
}

/** Each department reviews and publishes its own; one is a working day late: public all the same, and not done. */
export async function jointResults(year: Year): Promise<void> {
  const { world, checks, as, on, owed } = year;
  const check = checks['PD']!;
  on('2026-09-29');
  await summary(year, 'wg-cad', check);
  expect(await owed('wg-cad.op', 'SUMMARY_REPORT', check.task.id)).toEqual(['2026-09-29 ON_TIME']);
  await publishAll(world, check, 'wg-psb', '2026-09-30');
  await publishAll(world, check, 'wg-amr', '2026-10-22T23:00:00+08:00');
  await publishAll(world, check, 'wg-cad', '2026-10-23');
  const verdict = (agency: string) => owed(`${agency}.op`, 'RESULT_PUBLICATION', ...visitIds(check));
  expect(await Promise.all(joint.map(verdict))).toEqual([['2026-10-22 ON_TIME'], ['2026-10-22 ON_TIME'], ['2026-10-22 LATE']]);
  const { followUps } = await as('wg-cad.op').query<{ followUps: { nodes: readonly { id: string; state: string }[] } }>(
    '{ followUps { nodes { id state } } }',
  );
  for (const { id } of followUps.nodes.filter((f) => f.state === 'OPEN')) {
    await as('wg-cad.op').act('planFollowUp', { followUpId: id, owner: 'wg-cad.i1', plan: '复查' });
    await as('wg-cad.op').act('orderRectification', { followUpId: id, dueOn: '2026-10-30' });
    await as('wg-cad.i1').act('verifyRectification', { followUpId: id, note: '已清理' });
    await as('wg-cad.op').act('closeFollowUp', { followUpId: id, note: '' });
  }
  await as('wg-amr.op').act('closeTask', { taskId: check.task.id }, '', 'TaskStepInput');
  const { publicTasks } = await world.cast.public.query<{ publicTasks: { nodes: readonly object[] } }>(
    '{ publicTasks(agency: "wg-amr") { nodes { pool drawn visits inspectors published } } }',
  );
  expect(publicTasks.nodes).toEqual([{ pool: 60, drawn: 3, visits: 3, inspectors: expect.any(Number), published: 9 }]);
}

interface Line {
  readonly department: { readonly code: string };
}
/** 通报: by the platform's data alone, kept as issued. Late is not done; a joint visit is one visit. */
export async function bulletin(year: Year): Promise<void> {
  const { as, night, on, owed } = year;
  await night('2026-12-01');
  expect(await owed('wg-amr.op', 'JOINT_QUOTA')).toEqual(['2026-12-31 ON_TIME']);
  expect(await owed('wg-psb.op', 'JOINT_QUOTA')).toEqual(['2026-12-31 ON_TIME']);
  expect(await owed('wg-cad.op', 'JOINT_QUOTA')).toEqual([]);
  on('2026-12-15');
  const period = { region: 'WG', from: '2026-01-01', to: '2026-12-15' };
  const fields = `bulletin { no contentHash totals { visits jointVisits entities }
    departments { department { code } visits jointVisits published completion { code count } } quotas { department { code } initiated joined met } }`;
  expect((await as('wg-amr.op').refused('issueBulletin', period)).code).toBe('FORBIDDEN');
  const { bulletin: issued } = await as('wg-jco.jco').act<{
    bulletin: {
      no: string;
      totals: object;
      departments: readonly (Line & { completion: readonly { code: string; count: number }[] })[];
      quotas: readonly Line[];
    };
  }>('issueBulletin', period, fields);
  expect(issued).toMatchObject({ no: 'WG〔2026〕1号', totals: { visits: 4, jointVisits: 3, entities: 4 } });
  const of = <T extends Line>(lines: readonly T[], code: string) => lines.find((l) => l.department.code === code)!;
  const done = (code: string) =>
    Object.fromEntries(
      of(issued.departments, code)
        .completion.map((c) => [c.code, c.count])
        .filter(([, n]) => n !== 0),
    );
  expect(done('wg-amr')).toEqual({ COMPLETED_ON_TIME: 3 });
  expect(done('wg-psb')).toEqual({ COMPLETED_ON_TIME: 3 });
  expect(done('wg-cad')).toEqual({ COMPLETED_ON_TIME: 1, NOT_COMPLETED_LATE: 3 });
  expect(of(issued.quotas, 'wg-amr')).toMatchObject({ initiated: 1, joined: 0, met: true });
  expect(of(issued.quotas, 'wg-psb')).toMatchObject({ initiated: 0, joined: 1, met: true });
  // Its part was late, so it counts as not done (PD-29); nothing is asked of it anyway (PD-09c).
  expect(of(issued.quotas, 'wg-cad')).toMatchObject({ initiated: 0, joined: 0, met: null });
}
