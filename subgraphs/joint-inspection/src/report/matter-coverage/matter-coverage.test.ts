import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { publishMatters } from '../../testing/joint-world.ts';
import { aDispatchedVisit } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00' });
  await publishMatters(h, 'yy-psb', [
    { code: 'M-HOTEL', name: '旅馆业检查' },
    { code: 'M-CHEM', name: '易制毒化学品检查' },
  ]);
});
afterAll(() => h.close());

const matter = { code: 'M-HOTEL', agency: 'yy-psb' };
const visited = async (entityKey: string, active: number) => {
  const v = await aDispatchedVisit(h.em(), { matters: [matter], initiator: 'yy-psb', entityKey });
  await rows(
    h.em(),
    `insert into draw (id, task_id, kind, number, attempt, state, suite, profile, plan, seal, seal_hash, frame_key, drawn_by, drawn_at, counts)
     values ($1, $2, 'objects', $1, 1, 'DONE', 'SM3', 'FULL', '{}', '{}', $1, 'k', 'yy-psb.op', $3, $4)`,
    [`draw-${v.taskId}`, v.taskId, h.clock.now(), JSON.stringify({ active, pool: active, size: 1, shortfall: 0, excluded: {} })],
  );
  const s = visitSteps(h, v);
  if (!(await s.start('yy-psb.i1')).ok) throw new Error('not started');
  await s.settle('M-HOTEL', 'yy-psb', 'NO_PROBLEM_FOUND');
  must(await s.finish('yy-psb.i1'));
};
const coverage = async (account: string, years = 5) => {
  const { data, denials } = await h
    .as(account)
    .query(
      `{ coverage(agency: "yy-psb", years: ${years}) { matters { matterCode registered visited basisPoints roundsThisYear behind } } }`,
    );
  return denials.length ? denials : data.coverage.matters;
};

test('YY-42a, YX-2a, YY-22: 覆盖面按近几年检查过的不同主体计；同一家去两次计一家；清单中从未抽查的事项也列明；其他部门看不到', async () => {
  const never = { registered: null, visited: 0, basisPoints: null, roundsThisYear: 0, behind: false };
  expect(await coverage('yy-psb.op')).toEqual(['M-CHEM', 'M-HOTEL'].map((matterCode) => ({ matterCode, ...never })));
  await visited('E-1', 40);
  await visited('E-2', 40);
  await visited('E-1', 20);
  expect(await coverage('yy-psb.op')).toEqual([
    { matterCode: 'M-CHEM', ...never },
    {
      matterCode: 'M-HOTEL',
      registered: expect.any(Number),
      visited: 2,
      basisPoints: expect.any(Number),
      roundsThisYear: 3,
      behind: false,
    },
  ]);
  const behind = async () => (await coverage('yy-psb.op')).map((m: { behind: boolean }) => m.behind);
  h.clock.set('2026-10-01T00:00:00+08:00');
  expect(await behind()).toEqual([true, false]);
  h.clock.set('2027-09-30T23:59:00+08:00');
  expect(await behind()).toEqual([false, false]);
  h.clock.set('2027-10-01T09:00:00+08:00');
  expect(await behind()).toEqual([true, true]);
  expect((await coverage('yy-psb.op'))[1]).toMatchObject({ visited: 2, roundsThisYear: 0 });
  await publishMatters(h, 'yy-psb', [{ code: 'M-CHEM', name: '易制毒化学品检查' }]);
  expect(await behind()).toEqual([true, false]);
  h.reachable('public-security', false);
  expect(await coverage('yy-psb.op')).toEqual(['UNAVAILABLE']);
  h.reachable('public-security', true);
  expect((await coverage('yy-psb.op', 1))[1]).toMatchObject({ visited: 0, basisPoints: 0 });
  expect(await coverage('kf-psb.op')).toEqual(['FORBIDDEN']);
  expect(await coverage('yy-psb.i1')).toEqual(['FORBIDDEN']);
  expect(await coverage('yy-psb.op', 0)).toEqual(['BAD_USER_INPUT']);
});

test('YY-51: 各检查人员每月参加几次，只计已结束的；其他部门、检查人员看不到，没有参加的年度为空', async () => {
  h.clock.set('2026-09-20T09:00:00+08:00');
  await aDispatchedVisit(h.em(), { matters: [matter], initiator: 'yy-psb', entityKey: 'E-9' });
  const workload = async (account: string, year = 2026) => {
    const { data, denials } = await h.as(account).query(`{ workload(year: ${year}) { inspectors { months visits } } }`);
    return denials.length ? denials : data.workload.inspectors;
  };
  const september = { months: [0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0], visits: 3 };
  for (const who of ['yy-psb.op', 'yy-psb.dh', 'yy-psb.ph']) expect(await workload(who)).toEqual([september, september]);
  expect(await workload('yy-psb.op', 2025)).toEqual([]);
  expect(await workload('yy-psb.op', 99_999_999)).toEqual(['BAD_USER_INPUT']);
  expect(await workload('kf-psb.op')).toEqual([]);
  for (const who of ['yy-psb.i1', 'yy-psb.reg', 'credit', 'public']) expect(await workload(who)).toEqual(['FORBIDDEN']);
});
