import { type DepartmentHarness, person, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { aMatter, listSteps, newRequestId } from '@double-random/department-kit/testing/matter-drafts.ts';
import { rows } from '@double-random/runtime';
import { publicSecurityProfile as profile } from './profile.ts';

let harness: DepartmentHarness;
let steps: ReturnType<typeof listSteps>;
beforeAll(async () => {
  harness = await startDepartmentHarness(profile);
  steps = listSteps(harness, profile);
});
afterAll(() => harness.close());
beforeEach(() => harness.clock.set('2026-03-02T09:00:00+08:00'));

const asOf = async (agency: string, on: string) =>
  (
    await harness.graphql(
      `query ($agency: String!, $on: PlainDate!) { publicSecurityMatterListAsOf(agency: $agency, on: $on) {
        id version state validFrom validTo publishedAt matters { id code version name } changes { code change fields } } }`,
      { agency, on },
    )
  ).data.publicSecurityMatterListAsOf;
const listOf = (id: string, actor?: Parameters<DepartmentHarness['graphql']>[2]) =>
  harness.graphql('query ($id: ID!) { publicSecurityMatterList(id: $id) { id state matters { code } } }', { id }, actor);

test('KF-07a: 市局与分局各有自己的现行清单，分局清单可由市局清单而来', async () => {
  const city = await steps.publishNew('kf-psb', [aMatter(profile, 'kf-psb')]);
  const branch = await steps.create('kf-psb-xf', person('kf-psb-xf.op'), { derivedFrom: city });
  expect(branch.refusals).toEqual([]);
  await steps.submit(branch.list!.id, person('kf-psb-xf.op'));
  await steps.approve(branch.list!.id, person('kf-psb-xf.dh'));
  await steps.publish(branch.list!.id, person('kf-psb-xf.op'));
  expect((await asOf('kf-psb', '2026-03-02')).id).toBe(city);
  expect(await asOf('kf-psb-xf', '2026-03-02')).toMatchObject({ id: branch.list!.id, version: 1, matters: [{ code: 'M-ONE' }] });
});

test('KF-07a: 同一部门两个已公布版本有效期重叠的，不予公布', async () => {
  const next = (await steps.create('kf-psb', person('kf-psb.op'))).list!;
  await steps.submit(next.id, person('kf-psb.op'));
  await steps.approve(next.id, person('kf-psb.dh'));
  const refused = await steps.publish(next.id, person('kf-psb.op'), '2026-03-02');
  expect(refused.refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect((await steps.publish(next.id, person('kf-psb.op'), '2026-03-01')).errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect((await steps.publish(next.id, person('kf-psb.op'), '2026-03-03')).list).toMatchObject({ state: 'PUBLISHED' });
});

test('KF-07a: 同一部门同时只有一个在办版本', async () => {
  const first = await steps.create('kf-psb', person('kf-psb.op'));
  expect(first.list).toMatchObject({ state: 'DRAFT' });
  const second = await steps.create('kf-psb', person('kf-psb.op'));
  expect(second.errors[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { existing: first.list!.id } });
});

test('KF-07b: 要素齐全的事项通过提交；缺检查依据的被拒绝，缺比例的在开封可以、在叶县不可以', async () => {
  const op = person('kf-psb.op');
  const { data } = await harness.graphql(
    '{ publicSecurityMatterLists(agency: "kf-psb", state: DRAFT) { totalCount nodes { id } } }',
    {},
    op,
  );
  expect(data.publicSecurityMatterLists.totalCount).toBe(1);
  const id = data.publicSecurityMatterLists.nodes[0].id;
  await steps.save(id, aMatter(profile, 'kf-psb', { legalBases: [], ratioBasisPoints: null }), op);
  const refused = await steps.submit(id, op);
  expect(refused.errors).toEqual([
    expect.objectContaining({ code: 'BAD_USER_INPUT', details: { matter: 'M-ONE', fields: ['legalBasis'] }, basis: 'KF 第七条' }),
  ]);
  await steps.save(id, aMatter(profile, 'kf-psb', { ratioBasisPoints: null }), op);
  expect((await steps.submit(id, op)).list).toMatchObject({ state: 'IN_REVIEW' });

  const yx = person('yx-psb.op');
  const draft = await steps.create('yx-psb', yx, { matters: [aMatter(profile, 'yx-psb', { ratioBasisPoints: null })] });
  expect((await steps.submit(draft.list!.id, yx)).errors[0].details).toEqual({ matter: 'M-ONE', fields: ['ratio'] });
  await steps.save(draft.list!.id, aMatter(profile, 'yx-psb'), yx);
  expect((await steps.submit(draft.list!.id, yx)).list).toMatchObject({ state: 'IN_REVIEW' });
});

test('YX-51b: 叶县清单须写明抽查措施，否则不能提交', async () => {
  const op = person('wg-psb.op');
  const draft = (await steps.create('wg-psb', op, { matters: [aMatter(profile, 'wg-psb', { measures: ' ' })] })).list!;
  const refused = await steps.submit(draft.id, op);
  expect(refused.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['measures'] } });
  expect(refused.errors[0].basis).toContain('YX 五（一）');
  await steps.save(draft.id, aMatter(profile, 'wg-psb'), op);
  expect((await steps.submit(draft.id, op)).list).toMatchObject({ state: 'IN_REVIEW' });
});

test('YX-51d: 未经法制审核不得公布；法制室审核后领导小组办公室公布；起草人不得自审', async () => {
  const { data } = await harness.graphql('{ publicSecurityMatterLists(agency: "wg-psb") { nodes { id } } }', {}, person('wg-psb.fz'));
  const id = data.publicSecurityMatterLists.nodes[0].id;
  expect((await steps.publish(id, person('wg-psb.lgo'))).refusals).toEqual(['REVIEW_REQUIRED']);
  expect((await steps.approve(id, person('wg-psb.dh'))).denials).toEqual(['FORBIDDEN']);
  expect((await steps.approve(id, person('wg-psb.op', 'fz'))).refusals).toEqual(['SEPARATION_OF_DUTIES']);
  expect((await steps.sendBack(id, '请补充依据条款', person('wg-psb.fz'))).list).toMatchObject({ state: 'DRAFT' });
  await steps.submit(id, person('wg-psb.op'));
  expect((await steps.approve(id, person('wg-psb.fz'))).list).toMatchObject({ state: 'APPROVED' });
  expect((await steps.publish(id, person('wg-psb.lgo'))).list).toMatchObject({ state: 'PUBLISHED' });
});

test('YX-51d: 各大队只起草本大队的事项，改动其他大队的事项被禁止', async () => {
  const mixed = [aMatter(profile, 'wg-psb'), aMatter(profile, 'wg-psb', { code: 'M-DRUG', responsibleUnit: '禁毒大队' })];
  const za = person('wg-psb.op.za');
  expect((await steps.create('wg-psb', za, { matters: mixed })).denials).toEqual(['FORBIDDEN']);
  const draft = (await steps.create('wg-psb', person('wg-psb.op'), { matters: mixed })).list!;
  const drug = mixed[1]!;
  expect((await steps.save(draft.id, { ...drug, ratioBasisPoints: 9000 }, za)).denials).toEqual(['FORBIDDEN']);
  expect((await steps.remove(draft.id, 'M-DRUG', za)).denials).toEqual(['FORBIDDEN']);
  expect((await steps.save(draft.id, { ...drug, responsibleUnit: 'za' }, za)).denials).toEqual(['FORBIDDEN']);
  expect((await steps.save(draft.id, { ...drug, ratioBasisPoints: 1000 }, person('wg-psb.op.jd'))).list).toMatchObject({ revision: 2 });
  expect((await steps.save(draft.id, { ...mixed[0], name: '改名' }, za)).list).toMatchObject({ revision: 3 });
});

test('YX-A2-1: 网安大队写入后就是网监大队一个单位；YY-33 ✘: 要求的执法领域不是编码的，不能录入', async () => {
  const { data } = await harness.graphql(
    '{ publicSecurityMatterLists(agency: "wg-psb", state: DRAFT) { nodes { id } } }',
    {},
    person('wg-psb.op'),
  );
  const id = data.publicSecurityMatterLists.nodes[0].id;
  await steps.save(id, aMatter(profile, 'wg-psb', { code: 'M-NET', responsibleUnit: '网安大队' }), person('wg-psb.op'));
  const seen = await harness.graphql(
    'query ($id: ID!) { publicSecurityMatterList(id: $id) { matters { code responsibleUnit responsibleUnitName } } }',
    { id },
    person('wg-psb.op.wj'),
  );
  expect(seen.data.publicSecurityMatterList.matters).toContainEqual({
    code: 'M-NET',
    responsibleUnit: 'wj',
    responsibleUnitName: '网监大队',
  });
  expect((await steps.save(id, aMatter(profile, 'wg-psb', { responsibleUnit: '交警大队' }), person('wg-psb.op'))).denials).toEqual([
    'BAD_USER_INPUT',
  ]);
  // YY-33: a field nobody's entry could ever have.
  const asking = (requiredField: string) => aMatter(profile, 'wg-psb', { code: 'M-CHEM', requiredField });
  expect((await steps.save(id, asking('禁毒'), person('wg-psb.op'))).denials).toEqual(['BAD_USER_INPUT']);
  expect((await steps.save(id, asking('NARCOTICS'), person('wg-psb.op'))).denials).toEqual([]);
});

test('KF-07c: 已公布的清单任何人可读，写明版本和公布时间', async () => {
  const { data, denials } = await harness.graphql(
    '{ publicSecurityMatterLists(agency: "wg-psb") { totalCount nodes { version state publishedAt validFrom } } }',
  );
  expect(denials).toEqual([]);
  expect(data.publicSecurityMatterLists).toEqual({
    totalCount: 1,
    nodes: [{ version: 1, state: 'PUBLISHED', publishedAt: '2026-03-02T01:00:00.000Z', validFrom: '2026-03-02' }],
  });
});

test('KF-07c: 起草中的清单对外不存在：列表、单个、引用都读不到，外部门写入得到同样回答', async () => {
  const op = person('wg-psb.op');
  const { data } = await harness.graphql(
    '{ publicSecurityMatterLists(agency: "wg-psb", state: DRAFT) { nodes { id matters { id } } } }',
    {},
    op,
  );
  const { id, matters } = data.publicSecurityMatterLists.nodes[0];
  const entities = (actor?: ReturnType<typeof person>) =>
    harness.graphql(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PublicSecurityMatter { code } } }',
      { r: [{ __typename: 'PublicSecurityMatter', id: matters[0].id }] },
      actor,
    );
  expect((await entities(op)).data._entities[0].code).toBe('M-ONE');
  for (const outsider of [undefined, person('wg-cad.op'), person('yy-psb.op'), person('wg-psb.reg')]) {
    expect((await listOf(id, outsider)).denials).toEqual(['NOT_FOUND']);
    expect((await entities(outsider)).data._entities).toEqual([null]);
    const list = await harness.graphql(
      '{ publicSecurityMatterLists(agency: "wg-psb", state: DRAFT) { totalCount nodes { id } } }',
      {},
      outsider,
    );
    expect(list.data.publicSecurityMatterLists).toEqual({ totalCount: 0, nodes: [] });
  }
  expect((await steps.submit(id, person('yy-psb.op'))).denials).toEqual(['NOT_FOUND']);
  expect((await listOf('ps_mls_none', op)).denials).toEqual(['NOT_FOUND']);
});

test('KF-05a、KF-05b: 上级部门可读下级起草的清单，不能改', async () => {
  const draft = (await steps.create('kf-psb-xf', person('kf-psb-xf.op'))).list!;
  expect((await listOf(draft.id, person('kf-psb.op'))).data.publicSecurityMatterList.state).toBe('DRAFT');
  expect((await steps.submit(draft.id, person('kf-psb.op'))).denials).toEqual(['FORBIDDEN']);
  expect((await listOf(draft.id, person('kf-psb.reg'))).denials).toEqual(['NOT_FOUND']);
});

test('KF-07d: 新版本公布后旧版本仍可按日期读到，并显示变动；内容不变的事项版本号不变', async () => {
  harness.clock.set('2026-05-20T09:00:00+08:00');
  const v1 = await asOf('yy-psb', '2026-05-20');
  expect(v1).toBeNull();
  const old = await steps.publishNew('yy-psb', [
    aMatter(profile, 'yy-psb'),
    aMatter(profile, 'yy-psb', { code: 'M-TWO', name: '示例事项二' }),
  ]);
  const changed = [
    aMatter(profile, 'yy-psb', { ratioBasisPoints: 1000 }),
    aMatter(profile, 'yy-psb', { code: 'M-TWO', name: '示例事项二' }),
    aMatter(profile, 'yy-psb', { code: 'M-THREE', name: '示例事项三' }),
  ];
  const next = await steps.publishNew('yy-psb', changed, '2026-06-01');
  expect(await asOf('yy-psb', '2026-05-31')).toMatchObject({ id: old, state: 'SUPERSEDED', validTo: '2026-05-31', version: 1 });
  const current = await asOf('yy-psb', '2026-06-01');
  expect(current).toMatchObject({ id: next, version: 2, validFrom: '2026-06-01', validTo: null });
  expect(current.matters.map((m: { code: string; version: number }) => [m.code, m.version])).toEqual([
    ['M-ONE', 2],
    ['M-TWO', 1],
    ['M-THREE', 1],
  ]);
  expect(current.changes).toEqual([
    { code: 'M-ONE', change: 'CHANGED', fields: ['ratioBasisPoints'] },
    { code: 'M-THREE', change: 'ADDED', fields: [] },
  ]);
});

test('KF-07d: 已公布的版本不得改动，数据库也不许', async () => {
  const { id } = await asOf('yy-psb', '2026-06-01');
  const op = person('yy-psb.op');
  expect((await steps.save(id, aMatter(profile, 'yy-psb'), op)).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
  expect((await steps.remove(id, 'M-ONE', op)).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
  expect((await steps.submit(id, op)).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
  await expect(rows(harness.em(), 'update matter set name = $2 where list_id = $1', [id, '改'])).rejects.toThrow('immutable');
  await expect(
    rows(harness.em(), 'delete from matter_basis where matter_id in (select id from matter where list_id = $1)', [id]),
  ).rejects.toThrow('immutable');
});

test('YY-31a: 沂源清单频次必填、比例不必填', async () => {
  const op = person('yy-psb.op');
  const draft = (
    await steps.create('yy-psb', op, { matters: [aMatter(profile, 'yy-psb', { roundsPerYear: null, ratioBasisPoints: null })] })
  ).list!;
  expect((await steps.submit(draft.id, op)).errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['frequency'] } });
  await steps.save(draft.id, aMatter(profile, 'yy-psb', { ratioBasisPoints: null }), op);
  expect((await steps.submit(draft.id, op)).list).toMatchObject({ state: 'IN_REVIEW' });
  await steps.approve(draft.id, person('yy-psb.dh'));
  expect((await steps.publish(draft.id, op, '2026-07-01')).list).toMatchObject({ state: 'PUBLISHED' });
});

test('X-17: 过时的修订号被拒绝，同一请求重发不产生第二个版本', async () => {
  const op = person('yy-psb.op');
  const input = { requestId: newRequestId() };
  const first = await steps.create('yy-psb', op, input);
  const again = await steps.create('yy-psb', op, input);
  expect(again.list).toEqual(first.list);
  await steps.save(first.list!.id, aMatter(profile, 'yy-psb', { name: '新名' }), op, { revision: 1 });
  expect((await steps.save(first.list!.id, aMatter(profile, 'yy-psb'), op, { revision: 1 })).refusals).toEqual(['STALE_VERSION']);
});

test('X-17: 两人同时另起新版本，只有一个成功', async () => {
  const ops = [person('yx-psb.op'), { ...person('yx-psb.op'), id: 'yx-psb.op2' }];
  await steps.approve((await pendingYx()).id, person('yx-psb.fz'));
  await steps.publish((await pendingYx()).id, person('yx-psb.op'));
  const answers = await Promise.all(ops.map((op) => steps.create('yx-psb', op)));
  expect(answers.map((a) => a.refusals.join() || 'DONE').sort()).toEqual(['DONE', 'ILLEGAL_TRANSITION']);
});

const pendingYx = async () =>
  (await harness.graphql('{ publicSecurityMatterLists(agency: "yx-psb") { nodes { id } } }', {}, person('yx-psb.op'))).data
    .publicSecurityMatterLists.nodes[0];
