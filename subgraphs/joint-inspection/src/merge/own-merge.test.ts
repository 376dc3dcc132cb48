import { row, rows } from '@double-random/runtime';
import { monitorLog } from '@double-random/verifiable-draw';
import { logNdjson } from '../log/log-read.ts';
import { sequenceQueue } from '../log/sequence.ts';
import { confirmAndFile, E1, enterInspectors, enterObject, firm, readyTask, type TaskSetting } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters } from '../testing/joint-world.ts';

const fields = 'merge { id kind state leads visitId partner { code } }';
const [first, second] = ['2026-09-07', '2026-09-30'] as const;
let h: JointHarness;
let ids: Record<string, string>;
let tasks = 0;
const op = (step: string, taskId: string, more: object = {}) =>
  h.as('wg-amr.op').mutate(step, { taskId, ...more }, step === 'dispatchTask' ? 'draw { id }' : 'draw { id resultHash }');
const mustMerge: TaskSetting['edit'] = (policy) => {
  const { mergeMattersAtOneObject: merge } = policy.taskWide;
  // Room for a second visit, so that one can be drawn and has to be merged.
  const departments = policy.departments.map((d) => {
    const values = { ...d.values, 'cap.entityAnnual': { ...d.values['cap.entityAnnual'], value: 2 } };
    return { ...d, values };
  });
  return { ...policy, departments, taskWide: { ...policy.taskWide, mergeMattersAtOneObject: { ...merge, value: 'MUST' } } };
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
  await enterInspectors(h, 'wg-amr', 3);
  await enterInspectors(h, 'wg-psb', 2);
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-09-02T09:00:00+08:00');
  await rows(h.em(), 'delete from cap_slot');
  await rows(h.em(), `update visit set state = 'CANCELLED' where state <> 'FINISHED'`);
});

/** A task that has drawn both firms. */
async function drawnTask(matters: TaskSetting['matters'], window: readonly [string, string] = [first, second]): Promise<string> {
  const id = `own-${++tasks}`;
  const taskId = await readyTask(h, { id, initiator: 'wg-amr', matters, ratioBasisPoints: 10_000, window, edit: mustMerge });
  await confirmAndFile(h, taskId, Object.keys(matters));
  done(await op('drawObjects', taskId));
  return taskId;
}
async function dispatched(matters: TaskSetting['matters'], inspectors = true): Promise<string> {
  const taskId = await drawnTask(matters);
  for (const step of ['lockDraw', 'dispatchTask', ...(inspectors ? ['drawInspectors'] : [])]) done(await op(step, taskId));
  return taskId;
}
const reginfo = () => ({ 'wg-amr': [ids['M-REGINFO']!] });
const price = () => ({ 'wg-amr': [ids['M-PRICE']!] });
const withHotel = () => ({ 'wg-amr': [ids['M-PRICE']!], 'wg-psb': [ids['M-HOTEL']!] });
const merge = (taskId: string, visitId: string, who = 'wg-amr.op') => h.as(who).mutate('mergeIntoVisit', { taskId, visitId }, fields);
interface VisitAt {
  readonly id: string;
  readonly entityKey: string;
  readonly state: string;
}
const visitsOf = (taskId: string) =>
  rows<VisitAt>(h.em(), 'select id, entity_key as "entityKey", state from visit where task_id = $1 order by id', [taskId]);
const slots = async () => (await row<{ n: number }>(h.em(), `select count(*)::int as n from cap_slot`))!.n;
const checksAt = async (visitId: string) =>
  (await rows<{ code: string }>(h.em(), 'select matter_code as code from matter_check where visit_id = $1 order by 1', [visitId])).map(
    (c) => c.code,
  );
const teamAt = async (visitId: string) =>
  (await row<{ n: number }>(h.em(), `select count(*)::int as n from team_member where visit_id = $1`, [visitId]))!.n;

test('PD-20b, KF-19a: 已告知的检查又并入其他事项的，告知书作废并注明，重新告知之后方可开始检查', async () => {
  const host = await dispatched(reginfo());
  const guest = await drawnTask(price());
  const [visit] = (await visitsOf(host)) as [VisitAt];
  const told = async () => {
    const { data } = await h.as('wg-amr.op').query(`{ visit(id: "${visit.id}") { state notice { text outdated } } }`);
    return data.visit;
  };
  const tell = (text: string) =>
    h.as('wg-amr.op').mutate('issueNotice', { visitId: visit.id, channel: 'PHONE', recipient: '店长', text }, 'visit { state }');
  done(await tell('九月检查登记事项'));
  expect(await told()).toEqual({ state: 'NOTIFIED', notice: { text: '九月检查登记事项', outdated: null } });
  done(await merge(guest, visit.id));
  expect(await told()).toEqual({ state: 'PLANNED', notice: { text: '九月检查登记事项', outdated: '有其他任务的事项并入本次检查' } });
  // The object knows already: nobody may come unannounced after all.
  const silent = await h.as('wg-amr.op').mutate('markNoNotice', { visitId: visit.id, reason: '突击' }, 'visit { state }');
  expect(silent.refusals).toEqual(['ILLEGAL_TRANSITION']);
  done(await tell('九月检查登记事项和价格'));
  expect(await told()).toEqual({ state: 'NOTIFIED', notice: { text: '九月检查登记事项和价格', outdated: null } });
});

test('YX-55c, R-06: 两次抽中同一对象，锁定拒绝；并入已有检查后可以锁定，一次检查两个事项，次数只计一次', async () => {
  const host = await dispatched(reginfo());
  const visits = await visitsOf(host);
  const guest = await drawnTask(price(), ['2026-09-20', '2026-10-10']);
  expect(await slots()).toBe(4);
  const refused = await op('lockDraw', guest);
  expect(refused.refusals).toEqual(['MERGE_REQUIRED']);
  expect([...refused.userErrors[0].details.visits].sort()).toEqual(visits.map((v) => v.id));
  const [one, two] = visits as [VisitAt, VisitAt];
  expect(done(await merge(guest, one.id)).payload.merge).toMatchObject({
    kind: 'OWN',
    state: 'DONE',
    visitId: one.id,
    partner: { code: 'wg-amr' },
  });
  expect(await slots()).toBe(3);
  // One is still separate.
  expect((await op('lockDraw', guest)).refusals).toEqual(['MERGE_REQUIRED']);
  done(await merge(guest, two.id));
  expect((await merge(guest, two.id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const locked = done(await op('lockDraw', guest)).payload.draw;
  expect(await slots()).toBe(2);
  expect(await checksAt(one.id)).toEqual(['M-PRICE', 'M-REGINFO']);
  // The list stays the drawn one (KF 第十五条).
  const { draw } = (await h.as('wg-amr.op').query('query ($id: ID!) { draw(id: $id) { intact objects { id } } }', { id: locked.id })).data;
  expect(draw).toMatchObject({ intact: true });
  expect(draw.objects).toHaveLength(2);
  done(await op('dispatchTask', guest));
  expect(await visitsOf(guest)).toEqual([]);
  // The visit keeps its team: two are there already.
  done(await op('drawInspectors', guest));
  expect(await teamAt(one.id)).toBe(2);
  const listed = await h.as('wg-amr.op').query('query ($t: ID) { visits(taskId: $t, first: 10) { nodes { id } } }', { t: guest });
  expect(listed.data.visits.nodes.map((v: { id: string }) => v.id)).toEqual(visits.map((v) => v.id));
});

test('X-03, X-05: 并入记入操作日志和公开日志，日志中没有对象', async () => {
  const trail = await rows(h.em(), `select reason from trail where action = 'visit.merge' and outcome = 'DONE'`);
  expect(trail.length).toBeGreaterThanOrEqual(2);
  expect(trail[0]).toEqual({ reason: 'MERGED_ELSEWHERE' });
  await sequenceQueue(h.services);
  const lines: string[] = [];
  for await (const line of logNdjson(h.em())) lines.push(line.trimEnd());
  const merges = lines.map((l) => JSON.parse(l)).filter((l) => l.ref.startsWith('ji_mrg'));
  expect(merges.length).toBe(trail.length);
  expect(monitorLog(lines).findings.filter(([, code]) => code.startsWith('M_'))).toEqual([]);
  for (const uscc of [E1, firm(1)]) expect(lines.join()).not.toContain(uscc);
});

test('YX-55c: 检查组不足本部门人数的，由新任务照常抽取补足', async () => {
  const host = await dispatched(reginfo(), false);
  const [one, two] = (await visitsOf(host)) as [VisitAt, VisitAt];
  const guest = await drawnTask(price());
  for (const v of [one, two]) done(await merge(guest, v.id));
  for (const step of ['lockDraw', 'dispatchTask', 'drawInspectors']) done(await op(step, guest));
  expect(await teamAt(one.id)).toBe(2);
  // The other task's draw then leaves the places as they are.
  done(await op('drawInspectors', host));
  expect([await teamAt(one.id), await teamAt(two.id)]).toEqual([2, 2]);
});

test('CD-9b, X-07: 只能并入本部门的、待开展的、窗口重叠的检查', async () => {
  const host = await dispatched(reginfo());
  const [one] = (await visitsOf(host)) as [VisitAt];
  const guest = await drawnTask(price());
  expect((await merge(guest, one.id, 'wg-psb.op')).denials).toEqual(['NOT_FOUND']);
  expect((await merge(guest, one.id, 'wg-amr.dh')).denials).toEqual(['FORBIDDEN']);
  expect((await merge(guest, 'ji_vis_none')).denials).toEqual(['NOT_FOUND']);
  await rows(h.em(), `update visit set lead_agency = 'wg-psb' where id = $1`, [one.id]);
  const foreign = await merge(guest, one.id);
  expect(foreign.denials).toEqual(['NOT_FOUND']);
  expect(JSON.stringify(foreign)).toBe(JSON.stringify(await merge(guest, 'ji_vis_none')));
  await rows(h.em(), `update visit set lead_agency = 'wg-amr', state = 'STARTED' where id = $1`, [one.id]);
  expect((await merge(guest, one.id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  await rows(h.em(), `update visit set state = 'PLANNED' where id = $1`, [one.id]);
  await rows(h.em(), `update task set window_from = '2026-11-01', window_to = '2026-11-20' where id = $1`, [guest]);
  expect((await merge(guest, one.id)).refusals).toEqual(['BAD_USER_INPUT']);
  expect(await checksAt(one.id)).toEqual(['M-REGINFO']);
});

test('KF-15, KF-16a: 并入的任务未派发、未抽取人员的，检查不得开始', async () => {
  const host = await dispatched(reginfo());
  const [one] = (await visitsOf(host)) as [VisitAt];
  const guest = await drawnTask(price());
  done(await merge(guest, one.id));
  const member = (await row<{ certificateNo: string }>(
    h.em(),
    'select certificate_no as "certificateNo" from team_member where visit_id = $1',
    [one.id],
  ))!;
  const account = `wg-amr.i${Number(member.certificateNo.slice(-4))}`;
  await rows(h.em(), `update team_member set state = 'CLEARED' where visit_id = $1`, [one.id]);
  const start = await h
    .as(account)
    .mutate('startVisit', { visitId: one.id, place: '朝阳路', methods: ['SITE'], present: [], certificatesShown: true }, 'visit { id }');
  expect(start.refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect(start.userErrors[0].message).toContain('尚未派发');
});

test('R-22: 作废新任务的抽取，已并入的事项随之退出，原检查不变；重抽后可再并入', async () => {
  const host = await dispatched(reginfo());
  const visits = await visitsOf(host);
  const guest = await drawnTask(price());
  for (const v of visits) done(await merge(guest, v.id));
  done(await h.as('wg-amr.ph').mutate('voidDraw', { taskId: guest, reason: 'WRONG_PLAN', note: '方案有误' }, 'draw { id }'));
  for (const v of visits) expect(await checksAt(v.id)).toEqual(['M-REGINFO']);
  expect(await slots()).toBe(2);
  expect(await rows(h.em(), 'select 1 from assignment where task_id = $1 and merged_into is not null', [guest])).toEqual([]);
});

test('R-07, D-13: 取消原任务，已派发的并入者恢复自己的检查和名额', async () => {
  const host = await dispatched(reginfo());
  const guest = await drawnTask(price());
  for (const v of await visitsOf(host)) done(await merge(guest, v.id));
  for (const step of ['lockDraw', 'dispatchTask', 'drawInspectors']) done(await op(step, guest));
  done(await h.as('wg-amr.ph').mutate('cancelTask', { taskId: host, reason: '上级通知' }, 'task { state }'));
  const visits = await visitsOf(guest);
  expect(visits.map((v) => v.state)).toEqual(['PLANNED', 'PLANNED']);
  expect(await slots()).toBe(2);
  for (const v of visits) {
    expect(await checksAt(v.id)).toEqual(['M-PRICE']);
    expect(await teamAt(v.id)).toBe(2);
  }
});

test('YX-55c, PD-02: 新任务是联合抽查的，约定合并，派发时原检查并入联合检查', async () => {
  const host = await dispatched(reginfo());
  const visits = await visitsOf(host);
  const joint = await drawnTask(withHotel());
  expect((await op('lockDraw', joint)).refusals).toEqual(['MERGE_REQUIRED']);
  for (const v of visits) expect(done(await merge(joint, v.id)).payload.merge.state).toBe('PROMISED');
  // Until the dispatch both are held; afterwards one of each counter.
  expect(await slots()).toBe(6);
  for (const step of ['lockDraw', 'dispatchTask']) done(await op(step, joint));
  expect(await slots()).toBe(4);
  const made = await visitsOf(joint);
  for (const v of made) expect(await checksAt(v.id)).toEqual(['M-HOTEL', 'M-PRICE', 'M-REGINFO']);
  done(await op('drawInspectors', joint));
  // Market supervision's inspectors came along, public security's were drawn.
  for (const v of made) expect(await teamAt(v.id)).toBe(4);
  const leads = await rows(h.em(), 'select distinct agency from team_member where leader and visit_id = any($1)', [made.map((v) => v.id)]);
  expect(leads).toEqual([{ agency: 'wg-amr' }]);
});
