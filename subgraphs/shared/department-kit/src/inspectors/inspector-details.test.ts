import type { Actor } from '@double-random/runtime';
import { anInspector, e1, publicSecurity, type RegistrySteps, registrySteps, startRegistries } from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../testing/department-harness.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterAll(() => harness.close());

const reg = person('kf-psb-xf.reg');
const enter = async (n: number, changes: object = {}) =>
  (await steps.upsertInspector(anInspector('kf-psb-xf', n, changes))).payload.inspector.id as string;
const read = (id: string, selection: string, actor: Actor = reg) =>
  harness.graphql(`{ publicSecurityInspector(id: "${id}") { ${selection} } }`, {}, actor);
const self = (n: number): Actor => ({ ...person('kf-psb-xf.ins'), certificateNo: `160400000${String(n).padStart(2, '0')}` });

test('KF 第十七条: 按对象、按主体、按近亲属申报的利害关系都记下，限管理员和本人查看', async () => {
  const id = await enter(1);
  await steps.interest({ id, target: e1, kind: 'OWN', note: '持股' }, self(1));
  await steps.interest({ id, target: 'KF-PSB-XF-PROJECT-1', kind: 'RELATIVE', relation: '配偶' }, reg);
  const { data } = await read(id, 'interests { target kind relation note }');
  expect(data.publicSecurityInspector.interests).toEqual([
    { target: e1, kind: 'OWN', relation: null, note: '持股' },
    { target: 'KF-PSB-XF-PROJECT-1', kind: 'RELATIVE', relation: '配偶', note: null },
  ]);
  expect((await read(id, 'interests { target }', self(1))).data.publicSecurityInspector.interests).toHaveLength(2);
  const entity = `{ _entities(representations: [{__typename: "PublicSecurityInspector", id: "${id}"}]) { ... on PublicSecurityInspector { nameMasked interests { target } } } }`;
  const foreign = await harness.graphql(entity, {}, person('wg-amr.op'));
  expect(foreign.data._entities).toEqual([{ nameMasked: '孙*', interests: null }]);
  expect(foreign.denials).toEqual(['FORBIDDEN']);
});

test('KF-08d: 请假和历次变动可查，近者在前', async () => {
  const id = await enter(2);
  for (const [from, to] of [
    ['2026-04-01', '2026-04-03'],
    ['2026-05-01', '2026-05-02'],
  ])
    await steps.leave('kf-psb-xf', { id, from, to, reason: '年休' });
  await steps.suspend('kf-psb-xf', { id, reason: '借调' });
  await steps.suspend('kf-psb-xf', { id, to: 'ACTIVE', reason: '返岗' });
  const { data } = await read(id, 'leaves { from to reason } history { version change reason state actor }');
  expect(data.publicSecurityInspector).toEqual({
    leaves: [
      { from: '2026-05-01', to: '2026-05-02', reason: '年休' },
      { from: '2026-04-01', to: '2026-04-03', reason: '年休' },
    ],
    history: [
      { version: 3, change: 'STATE', reason: '返岗', state: 'ACTIVE', actor: 'kf-psb-xf.reg' },
      { version: 2, change: 'STATE', reason: '借调', state: 'SUSPENDED', actor: 'kf-psb-xf.reg' },
      { version: 1, change: 'ENTERED', reason: null, state: 'ACTIVE', actor: 'kf-psb-xf.reg' },
    ],
  });
});

test('YX-52b: 调离写明去向，去向须在目录中且不是本部门；调入部门自行录入，原记录不能复用', async () => {
  const id = await enter(3);
  const transfer = (transferredTo: string, to = 'TRANSFERRED') => steps.suspend('kf-psb-xf', { id, to, reason: '工作调动', transferredTo });
  for (const wrong of ['kf-psb-xf', 'no-such-agency']) expect((await transfer(wrong)).denials).toEqual(['BAD_USER_INPUT']);
  expect((await transfer('kf-psb', 'RETIRED')).denials).toEqual(['BAD_USER_INPUT']);
  expect((await transfer('kf-psb')).errors).toEqual([]);
  expect((await read(id, 'state transferredTo')).data.publicSecurityInspector).toEqual({ state: 'TRANSFERRED', transferredTo: 'kf-psb' });
  const there = await steps.upsertInspector(anInspector('kf-psb', 3));
  expect(there.payload.inspector).toMatchObject({ state: 'ACTIVE' });
  expect(there.payload.inspector.id).not.toBe(id);
});

test('requirements B: 上级部门只见统计，不见人员；同级和外部门什么也不见', async () => {
  await enter(4, { certificateTo: '2026-03-01' });
  await steps.leave('kf-psb-xf', { id: await enter(5), from: '2026-03-01', to: '2026-03-05', reason: '年休' });
  const counts = (actor: Actor) =>
    harness.graphql('{ publicSecurityInspectorCounts(agency: "kf-psb-xf") { total active onLeave expired suspended left } }', {}, actor);
  const figures = { total: 5, active: 2, onLeave: 1, expired: 1, suspended: 0, left: 1 };
  for (const actor of [reg, person('kf-psb-xf.dh'), person('kf-psb.op')])
    expect((await counts(actor)).data.publicSecurityInspectorCounts).toEqual(figures);
  for (const actor of [person('yx-psb.op'), person('kf-psb.ins'), person('wg-amr.reg')])
    expect((await counts(actor)).denials).toEqual(['NOT_FOUND']);
});
