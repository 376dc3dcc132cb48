import { row } from '@double-random/runtime';
import { stringify } from 'csv-stringify/sync';
import {
  anInspector,
  anObject,
  e1,
  e2,
  e3,
  e4,
  e5,
  publicSecurity,
  type RegistrySteps,
  registrySteps,
} from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '../testing/department-harness.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeAll(async () => {
  harness = await startDepartmentHarness(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterAll(() => harness.close());

const reg = person('yx-psb.reg');
const csv = (lines: readonly string[][]) => Buffer.from(stringify([...lines], { bom: true }));
const differences = (kind: string) => `differences(kind: ${kind}) { nodes { code name } }`;
const reconcile = async (registry: string, lines: readonly string[][], actor = reg) => {
  const { fileId } = await steps.upload('yx-psb', csv(lines));
  return steps.mutate(
    'reconcilePublicSecurityRegistry',
    'ReconcilePublicSecurityRegistryInput',
    `reconciliation { id listed matched missing unlisted invalid missed: ${differences('MISSING')} more: ${differences('UNLISTED')} wrong: ${differences('INVALID')} }`,
    { agency: 'yx-psb', registry, fileId, source: '信用系统2026年5月' },
    actor,
  );
};

test('YX-52b ✔: 与信用系统名单按统一社会信用代码比对，缺漏三家列明；多出的、代码无效的分列；名录库不变', async () => {
  for (const uscc of [e1, e2]) {
    const kept = await steps.upsertObject(anObject('yx-psb', { uscc, name: `单位${uscc.slice(-2)}` }));
    expect(kept.errors).toEqual([]);
    await steps.activate('yx-psb', { id: kept.payload.object.id, reason: '核实' });
  }
  const before = await row(harness.em(), 'select object_version from registry');
  const { payload, errors } = await reconcile('OBJECTS', [
    ['序号', '统一社会信用代码', '企业名称'],
    ['1', e1.toLowerCase(), '甲宾馆'],
    ['2', e3, '丙商行'],
    ['3', ` ${e4} `, '丁商行'],
    ['4', e5, '戊合作社'],
    ['5', e5, '戊合作社（重复）'],
    ['6', '91410481MA0HTK0019', '校验位不对'],
    ['7', '', '没有代码'],
  ]);
  expect(errors).toEqual([]);
  expect(payload.reconciliation).toMatchObject({
    listed: 4,
    matched: 1,
    missing: 3,
    unlisted: 1,
    invalid: 1,
    missed: {
      nodes: [
        { code: e3, name: '丙商行' },
        { code: e4, name: '丁商行' },
        { code: e5, name: '戊合作社' },
      ],
    },
    more: { nodes: [{ code: e2, name: `单位${e2.slice(-2)}` }] },
    wrong: { nodes: [{ code: '91410481MA0HTK0019', name: '校验位不对' }] },
  });
  expect(await row(harness.em(), 'select object_version from registry')).toEqual(before);
});

test('YX-52b ✔: 持证人员按执法证号比对，报告不列姓名', async () => {
  harness.clock.set('2026-03-02T10:00:00+08:00');
  for (const n of [1, 2]) expect((await steps.upsertInspector(anInspector('yx-psb', n, { unit: '治安大队' }))).errors).toEqual([]);
  const { payload } = await reconcile('INSPECTORS', [
    ['姓名', '执法证号'],
    ['孙丙', '16040000001'],
    ['吴己', '16040000088'],
  ]);
  expect(payload.reconciliation).toMatchObject({
    listed: 2,
    matched: 1,
    missed: { nodes: [{ code: '16040000088', name: '' }] },
    more: { nodes: [{ code: '16040000002', name: '' }] },
  });
});

test('YX-52b ✘: 没有编码一列、不是表格的文件说明原因；别人的文件、别的部门查不到', async () => {
  const wrong = await reconcile('OBJECTS', [['名称'], ['甲']]);
  expect(wrong.errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: '文件首行没有“统一社会信用代码”一列。' }]);
  expect((await reconcile('OBJECTS', [['统一社会信用代码'], [e1]], person('yx-psb.op'))).denials).toEqual(['FORBIDDEN']);
  expect((await reconcile('OBJECTS', [['统一社会信用代码'], [e1]], { ...reg, id: 'yx-psb.reg2' })).denials).toEqual(['NOT_FOUND']);
  const list = (actor: typeof reg) =>
    harness.graphql('{ publicSecurityReconciliations(agency: "yx-psb") { nodes { registry missing source } } }', {}, actor);
  expect((await list(person('yx-psb.dh'))).data.publicSecurityReconciliations.nodes).toEqual([
    { registry: 'INSPECTORS', missing: 1, source: '信用系统2026年5月' },
    { registry: 'OBJECTS', missing: 3, source: '信用系统2026年5月' },
  ]);
  for (const actor of [person('kf-psb.reg'), person('wg-amr.reg')]) expect((await list(actor)).denials).toEqual(['NOT_FOUND']);
  expect(await row(harness.em(), `select count(*)::int as n from reconciliation_line where kind = 'LISTED'`)).toEqual({ n: 0 });
});
