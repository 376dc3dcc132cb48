import { plainDate } from '@double-random/rules';
import { row, rows } from '@double-random/runtime';
import { answerWaiting } from '../draw/waiting/answer-waiting.ts';
import { confirmAndFile, E1, enterInspectors, enterObject, firm, readyTask, type TaskSetting } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters } from '../testing/joint-world.ts';
import { burdenAvoided } from './burden-avoided.ts';

type Rule = 'MUST' | 'ONE_VISIT' | 'NOT_STATED';
let h: JointHarness;
let ids: Record<string, string>;
let tasks = 0;

/** Room for several visits a year, and the rule about several matters at one object. */
const ruled =
  (value: Rule): TaskSetting['edit'] =>
  (policy) => {
    const departments = policy.departments.map((d) => ({
      ...d,
      values: { ...d.values, 'cap.entityAnnual': { ...d.values['cap.entityAnnual'], value: 4 } },
    }));
    const mergeMattersAtOneObject = { ...policy.taskWide.mergeMattersAtOneObject, value };
    return { ...policy, departments, taskWide: { ...policy.taskWide, mergeMattersAtOneObject } };
  };

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  ids = await publishMatters(h, 'wg-amr', [
    { code: 'M-REGINFO', name: '登记事项和公示信息检查', roundsPerYear: 50 },
    { code: 'M-PRICE', name: '价格行为检查', roundsPerYear: 50 },
  ]);
  Object.assign(ids, await publishMatters(h, 'wg-psb', [{ code: 'M-HOTEL', name: '旅馆业治安管理检查', roundsPerYear: 50 }]));
  for (const uscc of [E1, firm(1)]) {
    await enterObject(h, 'wg-amr', uscc, ['M-REGINFO', 'M-PRICE']);
    await enterObject(h, 'wg-psb', uscc, ['M-HOTEL']);
  }
  await enterInspectors(h, 'wg-amr', 4);
  await enterInspectors(h, 'wg-psb', 2);
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-09-02T09:00:00+08:00');
  await rows(h.em(), 'delete from cap_slot');
  await rows(h.em(), `update visit set state = 'CANCELLED' where state <> 'FINISHED'`);
});

const op = (step: string, taskId: string, who = 'wg-amr.op') => h.as(who).mutate(step, { taskId }, 'draw { id }');
const reginfo = () => ({ 'wg-amr': [ids['M-REGINFO']!] });
const price = () => ({ 'wg-amr': [ids['M-PRICE']!] });
const withHotel = () => ({ 'wg-amr': [ids['M-PRICE']!], 'wg-psb': [ids['M-HOTEL']!] });
async function aTask(matters: TaskSetting['matters'], rule: Rule = 'MUST', more: Partial<TaskSetting> = {}): Promise<string> {
  const id = await readyTask(h, {
    id: `meet-${++tasks}`,
    initiator: 'wg-amr',
    matters,
    ratioBasisPoints: 10_000,
    edit: ruled(rule),
    ...more,
  });
  await confirmAndFile(h, id, Object.keys(matters));
  return id;
}
/** Drawn and locked, nothing sent out. */
async function locked(...asked: readonly string[]): Promise<void> {
  for (const id of asked) for (const step of ['drawObjects', 'lockDraw']) done(await op(step, id));
}
async function sentOut(...asked: readonly string[]): Promise<void> {
  for (const id of asked) done(await op('dispatchTask', id));
}
const openVisits = async (...taskIds: readonly string[]) =>
  (
    await rows<{ task: string; checks: string[] }>(
      h.em(),
      `select v.task_id as task, array(select matter_code::text from matter_check c where c.visit_id = v.id and c.state = 'OPEN' order by 1) as checks
       from visit v where v.task_id = any($1) and v.state <> 'CANCELLED' order by v.task_id, v.id`,
      [taskIds],
    )
  ).map((v) => ({ ...v }));
const slots = async () => (await row<{ n: number }>(h.em(), `select count(*)::int as n from cap_slot where rule = 'ENTITY'`))!.n;

test('YX-55c, F24: 排队先后抽取的两项任务抽中同一主体、时间重叠，派发后自动成为一次检查，次数各计一次，减少上门二次', async () => {
  const [first, second] = [await aTask(reginfo()), await aTask(price(), 'MUST', { window: ['2026-09-20', '2026-10-10'] })];
  const room = await aTask(withHotel());
  const ceremony = done(await h.as('wg-amr.op').mutate('startStagedCeremony', { taskId: room }, 'ceremony { id }')).payload.ceremony;
  for (const id of [first, second]) done(await h.as('wg-amr.op').mutate('drawObjects', { taskId: id }, 'draw { id } waiting { id }'));
  done(await h.as('wg-jco').mutate('abandonCeremony', { ceremonyId: ceremony.id, reason: '另行安排' }, 'ceremony { id }'));
  expect(await answerWaiting(h.services)).toBe(2);
  for (const id of [first, second]) done(await op('lockDraw', id));
  expect(await slots()).toBe(4);
  await sentOut(first, second);
  expect(await openVisits(first, second)).toEqual([
    { task: first, checks: ['M-PRICE', 'M-REGINFO'] },
    { task: first, checks: ['M-PRICE', 'M-REGINFO'] },
  ]);
  expect(await slots()).toBe(2);
  for (const id of [first, second]) done(await op('drawInspectors', id));
  const team = await rows(h.em(), 'select visit_id, count(*)::int as n from team_member where task_id = any($1) group by 1', [
    [first, second],
  ]);
  expect(team.map((t) => (t as { n: number }).n)).toEqual([2, 2]);
  const noted = await rows(h.em(), `select actor from trail where action = 'visit.merge' and outcome = 'DONE'`);
  expect(noted).toEqual([{ actor: 'wg-amr.op' }, { actor: 'wg-amr.op' }]);
  // Counted when the one visit has been made.
  await rows(h.em(), `update visit set state = 'FINISHED', finished_on = '2026-09-21' where task_id = $1 and state <> 'CANCELLED'`, [
    first,
  ]);
  const day = plainDate('2026-09-21');
  const saved = await burdenAvoided(h.em(), ['wg-amr'], day, day);
  expect(saved).toEqual({ ownMerges: 2, crossMerges: 0, jointVisits: 0 });
});

test('YX-55c ✘: 时间不重叠的、规定未作要求的、一项不宜告知的、已告知对象的，各自检查', async () => {
  const apart = [await aTask(reginfo()), await aTask(price(), 'MUST', { window: ['2026-10-08', '2026-10-20'] })];
  await locked(...apart);
  await sentOut(...apart);
  expect(await openVisits(...apart)).toHaveLength(4);
  await rows(h.em(), `update visit set state = 'CANCELLED' where state <> 'FINISHED'`);
  const silent = [await aTask(reginfo(), 'NOT_STATED'), await aTask(price(), 'NOT_STATED')];
  await locked(...silent);
  await sentOut(...silent);
  expect(await openVisits(...silent)).toHaveLength(4);
  await rows(h.em(), `update visit set state = 'CANCELLED' where state <> 'FINISHED'`);
  await rows(h.em(), 'delete from cap_slot');
  const unannounced = [await aTask(reginfo()), await aTask(price())];
  await locked(...unannounced);
  await rows(h.em(), `update task set no_notice = '{"reason":"举报集中","by":"x","at":"x"}' where id = $1`, [unannounced[1]]);
  await sentOut(...unannounced);
  expect(await openVisits(...unannounced)).toHaveLength(4);
  await rows(h.em(), `update visit set state = 'CANCELLED' where state <> 'FINISHED'`);
  await rows(h.em(), 'delete from cap_slot');
  const told = [await aTask(reginfo()), await aTask(price())];
  await locked(...told);
  await sentOut(told[0]!);
  await rows(h.em(), `update visit set state = 'NOTIFIED' where task_id = $1`, [told[0]]);
  await sentOut(told[1]!);
  expect(await openVisits(...told)).toHaveLength(4);
});

test('KF-19a: “一次性完成”的规定同样自动并为一次；两项任务同时派发的，也只有一次', async () => {
  const both = [await aTask(reginfo(), 'ONE_VISIT'), await aTask(price(), 'ONE_VISIT')] as const;
  await locked(...both);
  for (const answer of await Promise.all(both.map((id) => op('dispatchTask', id)))) done(answer);
  expect((await openVisits(...both)).map((v) => v.checks)).toEqual([
    ['M-PRICE', 'M-REGINFO'],
    ['M-PRICE', 'M-REGINFO'],
  ]);
});

test('PD-02a, R-07: 已有任务并入的检查，随联合任务的派发一并并入；联合任务取消后各自恢复检查和名额', async () => {
  const [host, guest] = [await aTask(reginfo()), await aTask(price())];
  await locked(host, guest);
  const joint = await aTask({ 'wg-amr': [ids['M-REGINFO']!], 'wg-psb': [ids['M-HOTEL']!] });
  await locked(joint);
  await sentOut(host, guest, joint);
  expect(await openVisits(host, guest, joint)).toEqual([
    { task: joint, checks: ['M-HOTEL', 'M-PRICE', 'M-REGINFO'] },
    { task: joint, checks: ['M-HOTEL', 'M-PRICE', 'M-REGINFO'] },
  ]);
  expect(await slots()).toBe(2);
  const inForce = await rows(
    h.em(),
    `select guest_task_id as guest, kind, count(*)::int as n from visit_merge where host_task_id = $1 and state = 'DONE' group by 1, 2 order by 1`,
    [joint],
  );
  expect(inForce).toEqual([
    { guest: host, kind: 'OWN', n: 2 },
    { guest: guest, kind: 'OWN', n: 2 },
  ]);
  done(await h.as('wg-amr.ph').mutate('cancelTask', { taskId: joint, reason: '上级通知' }, 'task { state }'));
  // Each has its own visit again, the matter that was doubled included.
  expect(await openVisits(host, guest, joint)).toEqual([
    { task: host, checks: ['M-REGINFO'] },
    { task: host, checks: ['M-REGINFO'] },
    { task: guest, checks: ['M-PRICE'] },
    { task: guest, checks: ['M-PRICE'] },
  ]);
  expect(await slots()).toBe(4);
});
