import { change, rows } from '@double-random/runtime';
import { type DepartmentHarness, person } from '../../testing/department-harness.ts';
import { freezeRegistry } from '../registry-store.ts';
import { anObject, e1, e2, e3, publicSecurity, type RegistrySteps, registrySteps, startRegistries } from '../testing/registry-steps.ts';

const agency = 'kf-psb';
const reg = person(`${agency}.reg`);
let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeEach(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterEach(() => harness.close());

const fields = 'object { id code name address state version successorUscc matterCodes successions { kind } }';
const act = (name: string, input: object, actor = reg) =>
  steps.mutate(
    `${name.replace('#', 'PublicSecurity')}`,
    `${name[0]!.toUpperCase()}${name.slice(1).replace('#', 'PublicSecurity')}Input`,
    fields,
    input,
    actor,
  );
const enter = async (changes: object) =>
  (await steps.upsertObject(anObject(agency, changes))).payload.object as { id: string; code: string };
const active = async (changes: object) => {
  const object = await enter(changes);
  await steps.activate(agency, { id: object.id, reason: '核实' });
  return object;
};
const found = async (search: string) =>
  (await steps.objects(agency, `filter: {search: "${search}"}`, 'nodes { code }')).page.nodes.map((n: { code: string }) => n.code);
const document = '汴市监登〔2026〕7号';

test('KF-08d: 更名是属性变动，编码不变，历史留存，按新名称找到；同名、无文书的拒绝', async () => {
  const { id } = await active({ name: '甲宾馆' });
  expect((await act('rename#Object', { id, name: '甲宾馆', document })).errors).toMatchObject([{ details: { fields: ['name'] } }]);
  expect((await act('rename#Object', { id, name: '新甲酒店', document: ' ' })).errors).toMatchObject([
    { details: { fields: ['document'] } },
  ]);
  const { payload } = await act('rename#Object', { id, name: '新甲酒店', document });
  expect(payload.object).toMatchObject({ code: e1, name: '新甲酒店', state: 'ACTIVE', version: 3 });
  expect([await found('甲宾馆'), await found('甲酒店')]).toEqual([[], [e1]]);
  const before = await rows<{ name: string }>(
    harness.em(),
    `select snapshot->>'name' as name from object_history where object_id = $1 order by version`,
    [id],
  );
  expect(before.map((b) => b.name)).toEqual(['甲宾馆', '甲宾馆']);
  // The file of yesterday still has the old name: that is a change, not what is there already.
  expect((await steps.upsertObject(anObject(agency, { name: '甲宾馆' }))).payload.object).toMatchObject({ name: '甲宾馆', version: 4 });
  await steps.deactivate(agency, { id, to: 'DEREGISTERED', reason: '注销登记' });
  expect((await act('rename#Object', { id, name: '又一名', document })).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
});

test('KF-09a: 没有统一社会信用代码的对象更名后仍是同一个；改成另一个已有的名称 → DUPLICATE_OBJECT', async () => {
  const project = { kind: 'PROJECT', uscc: null, ownerUscc: e1 };
  const first = await enter({ ...project, name: '一号工程' });
  await enter({ ...project, name: '二号工程' });
  expect((await act('rename#Object', { id: first.id, name: '二号工程', document })).errors).toMatchObject([{ code: 'DUPLICATE_OBJECT' }]);
  await act('rename#Object', { id: first.id, name: '三号工程', document });
  expect((await enter({ ...project, name: '三号工程' })).code).toBe(first.code);
});

test('CD-4: 在辖区内迁址，按新地址找到；✘ 迁出辖区 → OBJECT_OUT_OF_SCOPE', async () => {
  const { id } = await active({ address: '某街1号' });
  const away = await act('move#Object', { id, address: '外地大道9号', division: '411000', document });
  expect(away.errors).toMatchObject([{ code: 'OBJECT_OUT_OF_SCOPE', path: ['input', 'division'] }]);
  expect((await act('move#Object', { id, address: '某街1号', document })).errors).toMatchObject([{ details: { fields: ['address'] } }]);
  expect((await act('move#Object', { id, address: '新安路22号', document })).payload.object.address).toBe('新安路22号');
  expect([await found('某街1号'), await found('新安路')]).toEqual([[], [e1]]);
  expect((await act('move#Object', { id, address: '再迁1号', document }, person('yx-psb.reg'))).denials).toEqual(['NOT_FOUND']);
});

describe('D-35, D-36: 合并与分立', () => {
  const effectiveOn = '2026-03-01';
  test('合并：承继抽查事项，状态为合并，留有去向；不能合并到自己或者已注销的', async () => {
    const from = await active({ uscc: e1, matterCodes: ['M-HOTEL', 'M-CAFE'] });
    const into = await active({ uscc: e2, name: '乙宾馆', matterCodes: ['M-HOTEL'] });
    const ended = await active({ uscc: e3, name: '丙宾馆' });
    await steps.deactivate(agency, { id: ended.id, to: 'DEREGISTERED', reason: '注销登记' });
    const merge = (input: object) => act('merge#Objects', { id: from.id, intoId: into.id, document, effectiveOn, ...input });
    expect((await merge({ intoId: from.id })).errors).toMatchObject([{ details: { fields: ['intoId'] } }]);
    expect((await merge({ intoId: ended.id })).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    expect((await merge({ effectiveOn: '2026-12-01' })).errors).toMatchObject([{ details: { fields: ['effectiveOn'] } }]);
    const { payload } = await merge({});
    expect(payload.object).toMatchObject({ code: e2, matterCodes: ['M-CAFE', 'M-HOTEL'], successions: [{ kind: 'MERGER' }] });
    const [merged] = await rows(harness.em(), 'select state, successor_uscc as successor from inspection_object where id = $1', [from.id]);
    expect(merged).toEqual({ state: 'MERGED', successor: e2 });
    expect((await merge({})).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
  });

  test('分立：新对象须先登记且为另一主体；解散分立的原对象注销', async () => {
    const from = await active({ uscc: e1 });
    const into = await active({ uscc: e2, name: '乙宾馆' });
    const split = (input: object) =>
      act('split#Object', { id: from.id, intoIds: [into.id], dissolved: true, document, effectiveOn, ...input });
    expect((await split({ intoIds: [] })).errors).toMatchObject([{ details: { fields: ['intoIds'] } }]);
    expect((await split({ intoIds: [from.id] })).errors).toMatchObject([{ details: { fields: ['intoIds'] } }]);
    expect((await split({})).payload.object).toMatchObject({ state: 'DEREGISTERED', successions: [{ kind: 'DIVISION' }] });
  });

  test('名称相同只作提示，从不合并；同一主体的重复登记凭文书并为一条，不涉及次数', async () => {
    const one = await active({ kind: 'PROJECT', uscc: null, ownerUscc: e1, name: '地下工程', address: '甲路1号' });
    const other = await active({ kind: 'PROJECT', uscc: null, ownerUscc: e1, name: '地下 工程', address: '甲路1号' });
    await active({ kind: 'PROJECT', uscc: null, ownerUscc: e2, name: '地下工程', address: '乙路9号' });
    const query = `{ publicSecurityObject(id: "${one.id}") { possibleDuplicates { code sameName sameAddress sameEntity } } }`;
    const { data } = await harness.graphql(query, {}, reg);
    expect(data.publicSecurityObject.possibleDuplicates).toEqual([
      { code: 'KF-PSB-PROJECT-2', sameName: true, sameAddress: true, sameEntity: true },
      { code: 'KF-PSB-PROJECT-3', sameName: true, sameAddress: false, sameEntity: false },
    ]);
    const { payload } = await act('merge#Objects', { id: other.id, intoId: one.id, document: '核对记录1号', effectiveOn });
    expect(payload.object.successions).toEqual([{ kind: 'DUPLICATE' }]);
  });
});

test('C-2: 抽取名册期间的变动 → REGISTRY_FROZEN，名册取好后照常；确认因变动而过期', async () => {
  const { id } = await active({});
  const rename = () => act('rename#Object', { id, name: '改名宾馆', document });
  await harness.em().transactional(async (em) => {
    await freezeRegistry({ em: em as never }, agency);
    expect((await rename()).errors).toMatchObject([{ code: 'REGISTRY_FROZEN' }]);
    expect((await steps.upsertObject(anObject(agency, { uscc: e2 }))).errors).toMatchObject([{ code: 'REGISTRY_FROZEN' }]);
    expect((await steps.upsertObject(anObject('kf-psb-xf', { uscc: e2 }))).errors).toEqual([]);
  });
  await steps.confirm(agency, 'ji_tsk_1');
  expect((await rename()).errors).toEqual([]);
  const { value } = await harness.command<{ value: object }>('registryStatus', { agency, taskId: 'ji_tsk_1' });
  expect(value).toMatchObject({ stale: true, reason: 'CHANGED_AFTER_CONFIRMATION' });
});

test('KF-13c: 记录标签须有种类、文书、机关和日期；解除后仍留存', async () => {
  const { id } = await active({});
  const tags = 'object { version tags { id ground holds validTo liftReason } }';
  const tag = (input: object) =>
    steps.mutate(
      'tagPublicSecurityObject',
      'TagPublicSecurityObjectInput',
      tags,
      { id, ground: 'ABNORMAL_LIST', document: '列异〔2026〕3号', source: '市场监管局', recordedOn: '2026-02-01', ...input },
      reg,
    );
  expect(
    (await tag({ document: ' ', source: '', recordedOn: '2027-01-01' })).errors.map(
      (e: { details: { fields: string[] } }) => e.details.fields,
    ),
  ).toEqual([['document'], ['source'], ['recordedOn']]);
  expect((await tag({ ground: 'UPPER_INSTRUCTION' })).denials).toEqual(['BAD_USER_INPUT']);
  const first = (await tag({ validTo: '2026-02-28' })).payload.object;
  expect(first.tags).toMatchObject([{ ground: 'ABNORMAL_LIST', holds: false, validTo: '2026-02-28' }]);
  const second = (await tag({})).payload.object;
  expect(second).toMatchObject({ version: first.version + 1, tags: [{ holds: true }, { holds: false }] });
  const lift = (reason: string) =>
    steps.mutate('liftPublicSecurityObjectTag', 'LiftPublicSecurityObjectTagInput', tags, { tagId: second.tags[0].id, reason }, reg);
  expect((await lift(' ')).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  expect((await lift('信用修复')).payload.object.tags[0]).toMatchObject({ holds: false, liftReason: '信用修复' });
  expect((await lift('再次')).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
});

test('YY-34a: 覆盖率为名录库与监管对象总数之比，总数由部门连同来源登记；已注销的不计', async () => {
  await active({});
  const gone = await active({ uscc: e2, name: '乙宾馆', matterCodes: ['M-CAFE'] });
  await steps.deactivate(agency, { id: gone.id, to: 'DEREGISTERED', reason: '注销登记' });
  const set = (input: object, actor = reg) =>
    steps.mutate(
      'setPublicSecurityRegistryPopulation',
      'SetPublicSecurityRegistryPopulationInput',
      'registry { coverage { matterCode population registered basisPoints source } }',
      { agency, population: 4, source: '治安管理台账', countedOn: '2026-01-31', ...input },
      actor,
    );
  expect((await set({ population: 0 })).errors).toMatchObject([{ details: { fields: ['population'] } }]);
  expect((await set({ source: ' ' })).errors).toMatchObject([{ details: { fields: ['source'] } }]);
  expect((await set({}, person(`${agency}.op`))).denials).toEqual(['FORBIDDEN']);
  await set({});
  const { payload } = await set({ matterCode: 'M-CAFE', population: 1 });
  expect(payload.registry.coverage).toEqual([
    { matterCode: '*', population: 4, registered: 1, basisPoints: 2500, source: '治安管理台账' },
    { matterCode: 'M-CAFE', population: 1, registered: 0, basisPoints: 0, source: '治安管理台账' },
  ]);
});

test('KF-09a: 设施按所属主体计，平台编码；撤回误录后不再找到', async () => {
  const facility = await enter({ kind: 'FACILITY', uscc: null, ownerUscc: e1, name: '警报点七号' });
  expect(facility.code).toBe('KF-PSB-FACILITY-1');
  expect(await found('警报点')).toEqual([facility.code]);
  await steps.remove(agency, { id: facility.id, reason: '误录' });
  expect(await found('警报点')).toEqual([]);
  expect(await change(harness.em(), 'delete from object_search')).toBe(0);
});
