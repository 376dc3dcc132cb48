import { type Actor, rows } from '@double-random/runtime';
import { anInspector, anObject, publicSecurity, type RegistrySteps, registrySteps, resident } from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '../testing/department-harness.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
let inspector: string;
let object: string;
beforeAll(async () => {
  harness = await startDepartmentHarness(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
  inspector = (await steps.upsertInspector(anInspector('kf-psb-xf'))).payload.inspector.id;
  object = (await steps.upsertObject(anObject('kf-psb-xf'))).payload.object.id;
});
afterAll(() => harness.close());

const reg = person('kf-psb-xf.reg');
const self: Actor = { ...person('kf-psb-xf.ins'), certificateNo: '16040000001' };
const purpose = { type: 'CERTIFICATE', reason: '核对执法证件' };
const look = async (what: 'Inspector' | 'Object', input: object, actor: Actor) => {
  const { payload, errors, denials } = await steps.mutate(
    `unmaskPublicSecurity${what}`,
    `UnmaskPublicSecurity${what}Input`,
    'values',
    { id: what === 'Inspector' ? inspector : object, ...input },
    actor,
  );
  return { values: payload?.values, errors, denials };
};
const looks = () =>
  rows<object>(
    harness.em(),
    `select action, subject, actor, outcome, code, reason from trail where action in ('inspector.unmask', 'object.unmask', 'inspector.find') order by seq`,
  );

describe('KF-10c: 查看敏感信息', () => {
  test('KF-10c ✔: 名录库管理员写明用途后可见，每看一次留痕一次，痕迹和库中都没有号码', async () => {
    const fields = ['ID_NUMBER', 'CONTACT_PHONE'];
    expect(await look('Inspector', { fields, purpose }, reg)).toMatchObject({ values: [resident, '13900005678'], denials: [] });
    expect(await look('Inspector', { requestId: 'same', fields, purpose }, reg)).toMatchObject({ values: [resident, '13900005678'] });
    expect(await look('Inspector', { requestId: 'same', fields, purpose }, reg)).toMatchObject({ values: [resident, '13900005678'] });
    const seen = { action: 'inspector.unmask', subject: inspector, actor: 'kf-psb-xf.reg', outcome: 'DONE', code: null };
    expect(await looks()).toEqual([1, 2, 3].map(() => ({ ...seen, reason: '执法证件核验；核对执法证件' })));
    const kept = await rows(harness.em(), 'select t::text as text from trail t union all select i::text from idempotency i');
    expect(JSON.stringify(kept)).not.toContain(resident);
  });

  test('KF-10c ✔: 本人可以查看自己的；✘ 本部门其他人 FORBIDDEN，外部门、上级 NOT_FOUND，均留痕', async () => {
    const input = { fields: ['POLICE_NUMBER'], purpose };
    expect((await look('Inspector', input, self)).values).toEqual(['410001']);
    expect((await look('Inspector', input, person('kf-psb-xf.op'))).denials).toEqual(['FORBIDDEN']);
    for (const actor of [person('kf-psb.reg'), person('yx-psb.reg'), { ...self, certificateNo: '16040000099' }])
      expect((await look('Inspector', input, actor)).denials).toEqual(['NOT_FOUND']);
    expect((await looks()).slice(-3)).toEqual(
      ['kf-psb.reg', 'yx-psb.reg', 'kf-psb-xf.ins'].map((actor) =>
        expect.objectContaining({ actor, outcome: 'DENIED', code: 'NOT_FOUND', subject: inspector }),
      ),
    );
  });

  test('PD-25, X-08 ✘: 没有用途、没有理由、抽查任务没有编号的，PURPOSE_REQUIRED，什么也看不到', async () => {
    for (const given of [
      null,
      { type: 'REGISTRY', reason: ' ' },
      { type: 'TASK', reason: '抽查' },
      { type: 'FOLLOW_UP', reason: '处置', reference: ' ' },
    ]) {
      const refused = await look('Inspector', { fields: ['ID_NUMBER'], purpose: given }, reg);
      expect(refused).toMatchObject({ values: null, errors: [{ code: 'PURPOSE_REQUIRED', basis: 'PD 第二十五条' }] });
    }
    const allowed = await look(
      'Inspector',
      { fields: ['ID_NUMBER'], purpose: { type: 'TASK', reference: '抽查〔2026〕3号', reason: '抽查' } },
      reg,
    );
    expect(allowed.values).toEqual([resident]);
    expect((await look('Inspector', { fields: [], purpose }, reg)).denials).toEqual(['BAD_USER_INPUT']);
  });

  test('KF-10c: 按身份证号查找只限名录库管理员，用盲索引，留痕', async () => {
    const find = (idNumber: string, actor: Actor) =>
      harness.graphql(
        `query ($id: String!) { publicSecurityInspectors(agency: "kf-psb-xf", filter: { idNumber: $id }) { totalCount nodes { id idNumber } } }`,
        { id: idNumber },
        actor,
      );
    expect((await find(resident, reg)).data.publicSecurityInspectors).toEqual({
      totalCount: 1,
      nodes: [{ id: inspector, idNumber: '4104************14' }],
    });
    expect((await find('410481199001010022', reg)).data.publicSecurityInspectors.totalCount).toBe(0);
    expect((await find(resident, person('kf-psb-xf.op'))).denials).toEqual(['FORBIDDEN']);
    expect((await looks()).slice(-3).map((entry) => (entry as { outcome: string }).outcome)).toEqual(['DONE', 'DONE', 'DENIED']);
  });
});

test('PD-25 ✔: 检查对象联系人限管辖部门的管理员和经办人，写明用途、留痕；✘ 负责人、上级、外部门看不到', async () => {
  const input = {
    fields: ['CONTACT_PHONE', 'PERSON_IN_CHARGE', 'ID_NUMBER'],
    purpose: { type: 'TASK', reference: '3号', reason: '送达告知书' },
  };
  for (const actor of [reg, person('kf-psb-xf.op')])
    expect(await look('Object', input, actor)).toMatchObject({ values: ['13800001234', '钱乙', ''], denials: [] });
  for (const actor of [person('kf-psb-xf.dh'), person('kf-psb.op')])
    expect((await look('Object', input, actor)).denials).toEqual(['FORBIDDEN']);
  for (const actor of [person('yx-psb.reg'), person('wg-amr.op')])
    expect((await look('Object', input, actor)).denials).toEqual(['NOT_FOUND']);
  expect((await look('Object', { ...input, purpose: null }, reg)).errors).toMatchObject([{ code: 'PURPOSE_REQUIRED' }]);
});

test('PD-25, X-08: 审计监督人员在部门的留痕中查到谁、为何看了谁的信息，并核验留痕链；经办人只见自己的', async () => {
  const trail = async (actor: Actor, more = '') =>
    (
      await harness.graphql(
        `{ publicSecurityAuditTrail(first: 100, action: "object"${more}) { nodes { action actor subject outcome code reason } } }`,
        {},
        actor,
      )
    ).data.publicSecurityAuditTrail.nodes as { action: string; actor: string; reason: string; outcome: string }[];
  const seen = await trail(person('kf-psb-xf.aud'), `, subject: "${object}"`);
  expect(seen).toContainEqual({
    action: 'object.unmask',
    actor: 'kf-psb-xf.op',
    subject: object,
    outcome: 'DONE',
    code: null,
    reason: '抽查任务；3号；送达告知书',
  });
  expect(seen.some((e) => e.actor === 'kf-psb-xf.dh' && e.outcome === 'DENIED')).toBe(true);
  expect(new Set((await trail(person('kf-psb-xf.op'))).map((e) => e.actor))).toEqual(new Set(['kf-psb-xf.op']));
  expect((await trail(person('yx-psb.aud'))).map((e) => e.actor)).toEqual(['yx-psb.reg']);
  const check = (actor: Actor) => harness.graphql('{ publicSecurityAuditCheck { ok brokenAt entries last } }', {}, actor);
  const { data } = await check(person('kf-psb-xf.aud'));
  expect(data.publicSecurityAuditCheck).toMatchObject({ ok: true, brokenAt: null, entries: data.publicSecurityAuditCheck.last });
  expect((await check(person('kf-psb-xf.reg'))).denials).toEqual(['NOT_FOUND']);
});
