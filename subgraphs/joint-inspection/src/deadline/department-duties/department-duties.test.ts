import { aMatter } from '@double-random/department-kit/testing/matter-drafts.ts';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { confirmRegistries, done } from '../../testing/joint-world.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-01-20T09:00:00+08:00' });
});
afterAll(() => h.close());

const due = async (who: string, kind: string) => {
  const { data } = await h.as(who).query('{ deadlines(first: 100) { nodes { id kind state dueOn clause } } }');
  return data.deadlines.nodes.filter((d: { kind: string }) => d.kind === kind);
};
const todos = async (who: string) => {
  const { data } = await h.as(who).query('{ todos(first: 100) { items { kind dueOn } } }');
  return data.todos.items.filter((t: { kind: string }) => ['PUBLISH_MATTER_LIST', 'REFRESH_REGISTRY'].includes(t.kind));
};
const at = async (instant: string) => {
  h.clock.set(instant);
  await h.night();
};

test('KF-07, C-1: 审定的清单二十个工作日内公布，列入经办人的待办；公布之后即办结，迟的照记；不由人填报', async () => {
  const list = (who: string, field: string, input: object) =>
    h
      .as(`kf-psb.${who}`)
      .on('public-security')
      .mutate(`${field}PublicSecurityMatterList${field === 'create' ? 'Version' : ''}`, input, 'matterList { id }');
  const matters = [aMatter(h.profiles['public-security']!, 'kf-psb', { code: 'M-HOTEL', name: '旅馆业检查' })];
  const listId = done(await list('op', 'create', { agency: 'kf-psb', matters })).payload.matterList.id;
  done(await list('op', 'submit', { listId }));
  await h.night();
  expect(await due('kf-psb.op', 'MATTER_LIST_PUBLICATION')).toEqual([]);
  done(await list('dh', 'approve', { listId }));
  h.reachable('public-security', false);
  await h.night();
  expect(await due('kf-psb.op', 'MATTER_LIST_PUBLICATION')).toEqual([]);
  h.reachable('public-security', true);
  await h.night();
  const [open] = await due('kf-psb.op', 'MATTER_LIST_PUBLICATION');
  // 20 January and twenty working days, one of them the make-up Saturday before the Spring Festival.
  expect(open).toMatchObject({ state: 'OPEN', dueOn: '2026-02-24', clause: '默认 KF 第七条' });
  expect(await todos('kf-psb.op')).toEqual([{ kind: 'PUBLISH_MATTER_LIST', dueOn: '2026-02-24' }]);
  const reported = await h.as('kf-psb.op').mutate('reportDutyDone', { deadlineId: open.id, reference: '已公布' }, 'deadline { state }');
  expect(reported.refusals).toEqual(['ILLEGAL_TRANSITION']);
  h.clock.set('2026-02-26T09:00:00+08:00');
  done(await list('op', 'publish', { listId }));
  await h.night();
  expect(await due('kf-psb.op', 'MATTER_LIST_PUBLICATION')).toMatchObject([{ state: 'LATE' }]);
  expect(await todos('kf-psb.op')).toEqual([]);
});

test('YY-34c: 名录库自上次确认起一年内更新，届期前一个月列入管理员的待办；再次确认即办结，另起一年', async () => {
  h.clock.set('2026-02-26T09:00:00+08:00');
  await confirmRegistries(h, 'ji_tsk_1', ['yy-psb']);
  await at('2026-02-27T09:00:00+08:00');
  expect(await due('yy-psb.op', 'REGISTRY_REFRESH')).toMatchObject([{ state: 'OPEN', dueOn: '2027-02-26', clause: 'YY 三（四）' }]);
  expect(await todos('yy-psb.reg')).toEqual([]);
  await at('2027-01-28T09:00:00+08:00');
  expect(await todos('yy-psb.reg')).toEqual([{ kind: 'REFRESH_REGISTRY', dueOn: '2027-02-26' }]);
  h.clock.set('2027-02-01T09:00:00+08:00');
  await confirmRegistries(h, 'ji_tsk_2', ['yy-psb']);
  await h.night();
  expect(await due('yy-psb.op', 'REGISTRY_REFRESH')).toMatchObject([{ state: 'ON_TIME' }, { state: 'OPEN', dueOn: '2028-02-01' }]);
  expect(await todos('yy-psb.reg')).toEqual([]);
});
