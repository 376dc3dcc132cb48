import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done } from '../testing/joint-world.ts';
import { aDispatchedVisit, type FixtureVisit } from '../testing/visit-fixture.ts';
import { visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
let serial = 0;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-12-20T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const december = { windowFrom: '2026-12-15', windowTo: '2026-12-31', matters: [{ code: 'M-CADUSE', agency: 'wg-cad' }] } as const;
const aVisit = (entityKey: string, more: object = {}) => aDispatchedVisit(h.em(), { ...december, entityKey, ...more });
const fill = (entityKey: string, year: number, n: number) =>
  rows(
    h.em(),
    `insert into cap_slot select 'ENTITY', $1::text, $2::int, 10 + i, 'other' || $4::int || i, 'CONSUMED', false, 'wg-psb', now() from generate_series(1, $3::int) i`,
    [entityKey, year, n, ++serial],
  );
const extend = (v: FixtureVisit, who = 'wg-cad.dh', more: object = {}) =>
  h.as(who).mutate('extendTask', { taskId: v.taskId, windowTo: '2027-01-15', reason: '大雪封路', ...more }, 'task { windowTo state }');
const slotsOf = (v: FixtureVisit) =>
  rows(h.em(), 'select year, state from cap_slot where assignment_id = $1 order by rule', [v.assignmentId]);
const statesOf = (v: FixtureVisit) =>
  row(
    h.em(),
    `select a.state as assignment, a.year, a.cancelled ->> 'reason' as reason, v.state as visit from assignment a join visit v on v.assignment_id = a.id where a.id = $1`,
    [v.assignmentId],
  );
/** Through the door on a day. */
const goIn = async (v: FixtureVisit, day: string) => {
  h.clock.set(`${day}T09:00:00+08:00`);
  await rows(h.em(), `update visit set state = 'NO_NOTICE', notice = $2, pre_check = $3 where id = $1 and state <> 'CANCELLED'`, [
    v.visitId,
    JSON.stringify({ channel: 'NONE', at: h.clock.now().toISOString(), recipient: '', text: '', reason: '突击', sentBy: 'wg-cad.dh' }),
    JSON.stringify({ sources: ['x'], findings: 'x', by: 'wg-cad.i1', at: h.clock.now().toISOString() }),
  ]);
  const s = visitSteps(h, v);
  for (const who of ['wg-cad.i1', 'wg-cad.i2']) await s.integrity(who);
  const started = await s.start('wg-cad.i1');
  h.clock.set('2026-12-20T09:00:00+08:00');
  return started.ok ? [] : started.refusals.map((r) => r.code);
};

test('D-04, R-07: 跨年延长须分管负责人写明理由；未经延长的，次年不能检查', async () => {
  const v = await aVisit('EX1');
  expect((await extend(v, 'wg-cad.op')).denials).toEqual(['FORBIDDEN']);
  expect((await extend(v, 'wg-cad.dh', { reason: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
  expect(await slotsOf(v)).toEqual([{ year: 2026, state: 'RESERVED' }]);
  expect(await goIn(v, '2027-01-08')).toEqual(['ILLEGAL_TRANSITION']);
});

test('D-04, R-07: 延长后占用的次数转入次年，检查在次年进行并计入次年', async () => {
  const v = await aVisit('EX2');
  await fill('EX2', 2027, 1);
  done(await extend(v));
  expect(await slotsOf(v)).toEqual([{ year: 2027, state: 'RESERVED' }]);
  expect(await statesOf(v)).toEqual({ assignment: 'DISPATCHED', year: 2027, reason: null, visit: 'PLANNED' });
  expect(await goIn(v, '2027-01-08')).toEqual([]);
});

test('D-04: 次年已满的取消为 CAP_AFTER_YEAR_END，不释放给自己也不多查一次；任务其余照常', async () => {
  const full = await aVisit('EX3');
  const other = await aVisit('EX4', { taskId: full.taskId });
  await fill('EX3', 2027, 2);
  done(await extend(full));
  expect(await statesOf(full)).toMatchObject({ assignment: 'CANCELLED', reason: 'CAP_AFTER_YEAR_END', visit: 'CANCELLED' });
  expect(await slotsOf(full)).toEqual([]);
  expect(await statesOf(other)).toMatchObject({ assignment: 'DISPATCHED', year: 2027 });
  expect(await goIn(full, '2027-01-08')).toEqual(['ILLEGAL_TRANSITION']);
});

test('D-04: 已转入次年的又提前在当年检查，当年尚有次数的转回，已被占满的拒绝 CAP_REACHED', async () => {
  const back = await aVisit('EX5');
  const third = await aVisit('EX6');
  done(await extend(back));
  done(await extend(third));
  await fill('EX6', 2026, 2);
  expect(await goIn(back, '2026-12-28')).toEqual([]);
  expect(await slotsOf(back)).toEqual([{ year: 2026, state: 'RESERVED' }]);
  expect(await goIn(third, '2026-12-28')).toEqual(['CAP_REACHED']);
  expect(await slotsOf(third)).toEqual([{ year: 2027, state: 'RESERVED' }]);
});

test('D-02, D-04: 延长时已经开始的检查不动，在次年结束的计入次年', async () => {
  const v = await aVisit('EX7');
  await fill('EX7', 2027, 2);
  expect(await goIn(v, '2026-12-30')).toEqual([]);
  done(await extend(v));
  expect(await statesOf(v)).toMatchObject({ assignment: 'DISPATCHED', year: 2026, visit: 'STARTED' });
});

test('D-04: 取消的是任务最后一个对象时，任务检查结束，结果照常公示', async () => {
  const gone = await aVisit('EX8');
  const visited = await aVisit('EX9', { taskId: gone.taskId });
  await fill('EX8', 2027, 2);
  await rows(
    h.em(),
    `update visit set state = 'FINISHED', started_at = now(), finished_at = now(), finished_on = '2026-12-18' where id = $1`,
    [visited.visitId],
  );
  await rows(h.em(), `update assignment set state = 'VISITED' where id = $1`, [visited.assignmentId]);
  await rows(h.em(), `update task set state = 'IN_PROGRESS' where id = $1`, [gone.taskId]);
  expect(done(await extend(gone)).payload.task.state).toBe('VISITS_DONE');
});
