import { rows } from '@double-random/runtime';
import { anInspector, publicSecurity, type RegistrySteps, registrySteps, startRegistries } from '../../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../../testing/department-harness.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterAll(() => harness.close());

const reg = person('kf-psb.reg');
const expert = {
  agency: 'kf-psb',
  role: 'SCHOLAR',
  name: '周戊',
  organisation: '某大学',
  specialities: ['消防', '建筑'],
  contactPhone: '13700001111',
};
const fields = 'expert { id role nameMasked organisation specialities contactPhone state stateReason version }';
const upsert = (input: object, actor = reg) =>
  steps.mutate('upsertPublicSecurityExpert', 'UpsertPublicSecurityExpertInput', fields, input, actor);
const suspend = (input: object, actor = reg) =>
  steps.mutate('suspendPublicSecurityExpert', 'SuspendPublicSecurityExpertInput', fields, input, actor);

test('KF-10b: 专家学者列入单独的名录，不是执法检查人员，任何清册都没有他', async () => {
  const { payload, errors } = await upsert(expert);
  expect(errors).toEqual([]);
  expect(payload.expert).toMatchObject({
    role: 'SCHOLAR',
    nameMasked: '周*',
    specialities: ['建筑', '消防'],
    contactPhone: '137****1111',
    state: 'ACTIVE',
  });
  await steps.upsertInspector(anInspector('kf-psb'));
  const { data } = await harness.graphql('{ publicSecurityInspectors(agency: "kf-psb") { totalCount nodes { name } } }', {}, reg);
  expect(data.publicSecurityInspectors).toEqual({ totalCount: 1, nodes: [{ name: '孙丙' }] });
  const frame = await harness.command<{ value: { rows: { name: string }[] } }>('freezeInspectors', {
    agency: 'kf-psb',
    taskId: 'ji_tsk_1',
    window: { from: '2026-03-09', to: '2026-03-20' },
    requiredFields: [],
  });
  expect(frame.value.rows.map((r) => r.name)).toEqual(['孙丙']);
  const stored = await rows<{ phone: string }>(harness.em(), 'select phone from assisting_expert');
  expect(stored[0]!.phone).toMatch(/^v1\./);
});

test('KF-10b ✘: 规则未规定的种类、缺单位的不得列入', async () => {
  expect((await upsert({ ...expert, role: 'CAPITAL_VERIFICATION' })).errors).toMatchObject([
    { code: 'BAD_USER_INPUT', details: { fields: ['role'] }, basis: expect.stringContaining('KF') },
  ]);
  expect((await upsert({ ...expert, organisation: ' ' })).errors).toMatchObject([{ details: { fields: ['organisation'] } }]);
});

test('KF 第八条: 变更保留标识、版本加一；暂停须写明原因', async () => {
  const { id } = (await upsert(expert)).payload.expert;
  expect((await upsert({ ...expert, id, organisation: '某研究院' })).payload.expert).toMatchObject({
    id,
    organisation: '某研究院',
    version: 2,
  });
  expect((await suspend({ id, reason: ' ' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  expect((await suspend({ id, reason: '出国' })).payload.expert).toMatchObject({ state: 'SUSPENDED', stateReason: '出国', version: 3 });
  expect((await suspend({ id, to: 'ACTIVE', reason: '返回' })).payload.expert.state).toBe('ACTIVE');
});

test('requirements B: 只有本部门名录库管理员写；本部门有权人员读，联系方式只对管理员；外部门查不到', async () => {
  const { id } = (await upsert(expert)).payload.expert;
  expect((await upsert(expert, person('kf-psb.op'))).denials).toEqual(['FORBIDDEN']);
  expect((await suspend({ id, reason: '越权' }, person('kf-psb.dh'))).denials).toEqual(['FORBIDDEN']);
  expect((await suspend({ id, reason: '越权' }, person('yx-psb.reg'))).denials).toEqual(['NOT_FOUND']);
  expect((await upsert({ ...expert, agency: 'yx-psb', id }, person('yx-psb.reg'))).denials).toEqual(['NOT_FOUND']);
  const list = (actor: typeof reg) =>
    harness.graphql(
      '{ publicSecurityExperts(agency: "kf-psb", first: 2) { pageInfo { hasNextPage } nodes { name contactPhone } } }',
      {},
      actor,
    );
  const op = await list(person('kf-psb.op'));
  expect(op.data.publicSecurityExperts).toMatchObject({
    pageInfo: { hasNextPage: true },
    nodes: [{ name: '周戊', contactPhone: null }, {}],
  });
  expect(op.denials).toContain('FORBIDDEN');
  expect((await list(person('wg-amr.reg'))).denials).toEqual(['NOT_FOUND']);
});
