import { row } from '@double-random/runtime';
import { yearSubject } from '../deadline/yearly-duties.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done } from '../testing/joint-world.ts';
import { aDispatchedVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';
import { quotaCounts } from './joint-quota.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
  done(await h.as('wg-jco').mutate('openYear', { year: 2026 }, 'year'));
});
afterAll(() => h.close());

const counts = async (agency: string, year = 2026) => {
  const found = (await quotaCounts(h.em(), year, h.clock.today())).find((c) => c.agency === agency);
  return found ? [found.initiated, found.joined] : [0, 0];
};
const duty = (agency: string) =>
  row<{ state: string; done: string | null }>(
    h.em(),
    `select state, done_at as done from deadline where kind = 'JOINT_QUOTA' and agency = $1 and subject = $2`,
    [agency, yearSubject(agency, 2026)],
  );
const jointVisit = async (entityKey: string, window: object = {}) => {
  const v = await aDispatchedVisit(h.em(), { matters: jointMatters, entityKey, ...window });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  for (const m of jointMatters) await s.settle(m.code, m.agency, 'NO_PROBLEM_FOUND');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  for (const m of jointMatters) await s.reviewed(m.code, m.agency);
  return s;
};

test('KF-12c, PD-09a, PD-09b, D-93: 参加一次即达到参与的要求，发起的要求须自行发起；取消的、退出的不计；10月1日起提醒', async () => {
  const cancelled = await aDispatchedVisit(h.em(), { matters: jointMatters, entityKey: 'E-cancelled' });
  done(await h.as('wg-amr.ph').mutate('cancelTask', { taskId: cancelled.taskId, reason: '另行安排' }, 'task { state }'));
  const left = await aDispatchedVisit(h.em(), { matters: jointMatters, entityKey: 'E-left' });
  done(await h.as('wg-cad.ph').mutate('withdrawParticipant', { taskId: left.taskId, reason: '机构改革' }, 'task { state }'));
  await h.night();
  expect(await duty('wg-psb')).toEqual({ state: 'OPEN', done: null });
  h.clock.set('2026-09-30T00:05:00+08:00');
  await h.night();
  const reminded = async () =>
    (await row<{ at: string | null }>(
      h.em(),
      `select reminded_at as at from deadline where kind = 'JOINT_QUOTA' and agency = 'wg-psb' and subject = 'wg-psb:2026'`,
    ))!.at;
  expect(await reminded()).toBeNull();
  h.clock.set('2026-10-01T00:05:00+08:00');
  await h.night();
  expect(await reminded()).not.toBeNull();

  h.clock.set('2026-09-18T09:00:00+08:00');
  const s = await jointVisit('E-quota');
  expect([await counts('wg-amr'), await counts('wg-psb')]).toEqual([
    [1, 0],
    [0, 1],
  ]);
  for (const m of jointMatters) must(await s.publish(`${m.agency}.op`, m.code));
  await h.night();
  for (const agency of ['wg-amr', 'wg-psb']) expect(await duty(agency)).toMatchObject({ state: 'MET' });
  expect(await duty('wg-cad')).toBeUndefined();
});

test('PD-29, D-94: 逾期公示的部门不计；按检查结束的年度计', async () => {
  h.clock.set('2026-11-02T09:00:00+08:00');
  const before = await counts('wg-psb');
  const s = await jointVisit('E-late', { windowTo: '2026-12-31' });
  expect(await counts('wg-psb')).toEqual([before[0], before[1]! + 1]);
  must(await s.publish('wg-amr.op', 'M-REGINFO'));
  h.clock.set('2026-12-01T00:00:00+08:00');
  must(await s.publish('wg-psb.op', 'M-HOTEL'));
  expect(await counts('wg-psb')).toEqual(before);
  expect((await counts('wg-amr'))[0]).toBe(2);
  expect(await counts('wg-amr', 2027)).toEqual([0, 0]);
});

test('D-94: 上年设立、次年才检查完的任务，计入检查结束的年度，不计入上年，也不两年都计', async () => {
  h.clock.set('2026-12-20T09:00:00+08:00');
  const [before, next] = [await counts('wg-psb'), await counts('wg-psb', 2027)];
  h.clock.set('2027-01-05T09:00:00+08:00');
  await jointVisit('E-next', { windowTo: '2027-01-31' });
  expect(await counts('wg-psb')).toEqual(before);
  expect(await counts('wg-psb', 2027)).toEqual([next[0], next[1]! + 1]);
  expect((await counts('wg-amr', 2027))[0]).toBe(1);
  expect(await counts('wg-psb', 2028)).toEqual([0, 0]);
});
