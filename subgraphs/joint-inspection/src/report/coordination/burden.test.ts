import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureMatter, jointMatters } from '../../testing/visit-fixture.ts';

const [reginfo, hotel, caduse] = jointMatters as [FixtureMatter, FixtureMatter, FixtureMatter];
const often = '91410481MA0HTK0016';
let h: JointHarness;

async function visited(entityKey: string, matters: readonly FixtureMatter[], on: string): Promise<void> {
  const v = await aDispatchedVisit(h.em(), { matters, entityKey, name: '保密旅馆' });
  await rows(h.em(), `update visit set state = 'FINISHED', finished_on = $2 where id = $1`, [v.visitId, on]);
}
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-11-20T09:00:00+08:00', departments: false });
  // One firm twice, once by three departments together; two firms once; and one the year before.
  await visited(often, [reginfo, hotel, caduse], '2026-03-10');
  await visited(often, [hotel], '2026-06-02');
  await visited('91410481MA0HTK0024', [hotel, caduse], '2026-05-05');
  await visited('91410481MA0HTK0032', [caduse], '2026-07-07');
  await visited('91410481MA0HTK0032', [caduse], '2025-07-07');
});
afterAll(() => h.close());

const report = (who: string, region = 'WG') =>
  h.as(who).query(
    `{ coordinationReport(region: "${region}", from: "2026-01-01", to: "2026-12-31") {
         totals { visits jointVisits entities visitsPerEntity } departments { department { code } visits jointVisits jointShare } }
       burdenAvoided(region: "${region}", from: "2026-01-01", to: "2026-12-31") { jointVisits total } }`,
  );

test('YY-22, YX-42: 每个主体一年被检查几次：两家一次、一家两次；联合检查占比和减少的上门次数', async () => {
  const { data } = await report('wg-jco');
  expect(data.coordinationReport.totals).toEqual({ visits: 4, jointVisits: 2, entities: 3, visitsPerEntity: [2, 1, 0] });
  const psb = data.coordinationReport.departments.find((d: { department: { code: string } }) => d.department.code === 'wg-psb');
  expect(psb).toMatchObject({ visits: 3, jointVisits: 2, jointShare: 6666 });
  // Three departments at one door, and two: three visits that were not made.
  expect(data.burdenAvoided).toEqual({ jointVisits: 3, total: 3 });
});

test('YY-22 ✘, YX-42 ✘: 负担数字中没有名称和代码，图中也没有这样的字段；旁人看不到', async () => {
  const { data } = await report('wg-jco');
  for (const secret of [often, '保密旅馆', '甲旅馆']) expect(JSON.stringify(data)).not.toContain(secret);
  const named = await h
    .as('wg-jco')
    .query('{ coordinationReport(region: "WG", from: "2026-01-01", to: "2026-12-31") { totals { entityNames } } }');
  expect(named.data ?? null).toBeNull();
  for (const who of ['yx-psb.op', 'public', 'credit']) expect((await report(who)).denials).toContain('FORBIDDEN');
});
