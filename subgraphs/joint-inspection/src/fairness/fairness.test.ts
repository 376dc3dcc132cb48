import { perform, row, rows } from '@double-random/runtime';
import { confirmAndFile, enterInspectors, enterObject, firm, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters } from '../testing/joint-world.ts';
import { testActor } from '../testing/test-actor.ts';
import type { CategoryFrequency } from './lottery-test.ts';
import { mergeSmall } from './merge-small.ts';
import { tallyDraws } from './tally-draws.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  const ids = await publishMatters(h, 'wg-psb', [{ code: 'M-HOTEL', name: '旅馆业治安管理检查' }]);
  for (let i = 1; i <= 12; i++)
    await enterObject(h, 'wg-psb', firm(i), ['M-HOTEL'], i <= 6 ? { creditRiskClass: 'A' } : i <= 11 ? { creditRiskClass: 'C' } : {});
  await enterInspectors(h, 'wg-psb', 2);
  await readyTask(h, { id: 't-fair', initiator: 'wg-psb', matters: { 'wg-psb': [ids['M-HOTEL']!] }, ratioBasisPoints: 5000 });
  await confirmAndFile(h, 't-fair', ['wg-psb']);
  done(await h.as('wg-psb.op').mutate('drawObjects', { taskId: 't-fair' }, 'draw { id }'));
});
afterAll(() => h.close());

const night = () => perform(h.services.deps, { actor: testActor('joint-inspection'), requestId: 'night' }, tallyDraws, {});
const ask = async (who: string, scope: string) => {
  const { data, denials } = await h.as(who).query(
    `{ fairness(scope: "${scope}", from: "2026-01-01", to: "2026-12-31") { testName draws
       dimensions { dimension statistic freedom pValue reliable categories { category label eligible observed expected } months { month drums } } } }`,
  );
  return { report: data?.fairness, denials };
};

describe('X-20, X-04: 随机性监测', () => {
  test('检查结束之前什么也看不到；结束之后实际频次与精确期望相符', async () => {
    await night();
    expect((await ask('wg-jco', 'WG')).report).toMatchObject({ draws: 0 });
    await rows(h.em(), `update task set visits_done_on = '2026-09-20' where id = 't-fair'`);
    await night();
    await night();
    const { report } = await ask('wg-jco', 'WG');
    expect(report.draws).toBe(1);
    const risk = report.dimensions.find((d: { dimension: string }) => d.dimension === 'RISK');
    const drawn = await rows<{ risk: string | null; n: number }>(
      h.em(),
      `select case when code = any($1) then 'A' else 'other' end as risk, count(*)::int as n from assignment where task_id = 't-fair' group by 1`,
      [Array.from({ length: 6 }, (_, i) => firm(i + 1))],
    );
    const ofA = drawn.find((d) => d.risk === 'A')?.n ?? 0;
    expect(risk.categories.find((c: { category: string }) => c.category === 'A')).toEqual({
      category: 'A',
      label: 'A级',
      eligible: 6,
      observed: ofA,
      expected: '3.00',
    });
    // The one without a class would be named by its line: it goes with the five of class C.
    expect(risk.categories.map((c: { label: string; eligible: number; expected: string }) => [c.label, c.eligible, c.expected])).toEqual([
      ['A级', 6, '3.00'],
      ['其他', 6, '3.00'],
    ]);
    expect(risk.freedom).toBe(2);
    expect(Number(risk.pValue)).toBeGreaterThan(0);
    expect(risk.months).toEqual([{ month: '2026-09', drums: 1 }]);
    // All of one area: nothing could have come out otherwise.
    expect(report.dimensions.find((d: { dimension: string }) => d.dimension === 'AREA')).toMatchObject({ statistic: null, freedom: 0 });
    expect((await row<{ n: number }>(h.em(), `select count(*)::int as n from draw_tally where dimension = 'RISK'`))!.n).toBe(3);
  });
  test('本部门可看自己的；别的部门、别的区域、公众 → FORBIDDEN', async () => {
    expect((await ask('wg-psb.dh', 'wg-psb')).report.draws).toBe(1);
    expect((await ask('wg-amr.dh', 'wg-amr')).report.draws).toBe(0);
    for (const [who, scope] of [
      ['wg-amr.dh', 'wg-psb'],
      ['wg-psb.op', 'WG'],
      ['pds-jco', 'WG'],
      ['public', 'WG'],
      ['credit', 'WG'],
    ] as const)
      expect((await ask(who, scope)).denials).toEqual(['FORBIDDEN']);
  });
});

test('D-100: 一两个对象的类别并入其他，仍不足三个的不显示；合计不变', () => {
  const line = (category: string, eligible: number): CategoryFrequency => ({ category, eligible, observed: 1, expected: 1, variance: 1 });
  expect(mergeSmall([line('a', 10), line('b', 2), line('c', 5)]).map((c) => [c.category, c.eligible])).toEqual([
    ['a', 10],
    [null, 7],
  ]);
  expect(mergeSmall([line('a', 10), line('b', 1), line('c', 2)]).map((c) => [c.category, c.eligible])).toEqual([
    ['a', 10],
    [null, 3],
  ]);
  expect(mergeSmall([line('a', 3), line('b', 4)]).map((c) => c.category)).toEqual(['a', 'b']);
  expect(mergeSmall([line('a', 2)])).toEqual([]);
});
