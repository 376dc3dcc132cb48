import { anInspector, anObject, civilAirDefense, e1, e4, registrySteps } from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '../testing/department-harness.ts';

let harness: DepartmentHarness;
beforeAll(async () => {
  harness = await startDepartmentHarness(civilAirDefense);
  harness.clock.set('2026-03-02T10:00:00+08:00');
  const steps = registrySteps(harness, civilAirDefense);
  const object = (changes: object) =>
    steps.upsertObject(anObject('wg-cad', { matterCodes: ['M-CADUSE'], business: ['PEACETIME_USE'], ...changes }));
  await object({});
  await steps.upsertInspector(anInspector('wg-cad'));
  await steps.confirm('wg-cad', 't1');
  // Entered after the confirmation: not in use yet.
  await object({ uscc: e4, name: '乙设备厂' });
});
afterAll(() => harness.close());

const registry = `agency objects { nodes { code name matterCodes } pageInfo { hasNextPage } } inspectors { nodes { name unit certificateNoLast4 } }`;
const ask = (agency: string, actor?: ReturnType<typeof person>, selection = registry) =>
  harness.graphql(`{ civilAirDefensePublicRegistry(agency: "${agency}") { ${selection} } }`, {}, actor);

test('CD-103, CD-7: 名录库报市人防办备案以前不公布', async () => {
  for (const actor of [undefined, person('wg-cad.reg')]) expect((await ask('wg-cad', actor)).denials).toEqual(['NOT_FOUND']);
  await registrySteps(harness, civilAirDefense).file('wg-cad', '备2026-3');
});

test('CD-103 ✔: 任何人可见人防办公布的“两库”：对象只有名称、编码、事项，人员只有姓名、单位、证号后四位', async () => {
  const { data, denials } = await ask('wg-cad');
  expect(denials).toEqual([]);
  expect(data.civilAirDefensePublicRegistry).toEqual({
    agency: 'wg-cad',
    objects: { nodes: [{ code: e1, name: '甲宾馆', matterCodes: ['M-CADUSE'] }], pageInfo: { hasNextPage: false } },
    inspectors: { nodes: [{ name: '孙丙', unit: null, certificateNoLast4: '0001' }] },
  });
});

test('CD-103 ✘: 电话、证件号、住址不在任何公开的类型里；停用和待确认的对象不公布', async () => {
  for (const field of [
    'objects { nodes { address } }',
    'objects { nodes { contactPhoneMasked } }',
    'inspectors { nodes { idNumberMasked } }',
  ])
    expect((await ask('wg-cad', undefined, field)).denials).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  const { data } = await ask('wg-cad', person('wg-cad.reg'));
  expect(data.civilAirDefensePublicRegistry.objects.nodes.map((o: { code: string }) => o.code)).not.toContain(e4);
});

test('R-24 ✘: 细则生效前，或细则不要求公布的，名录库不公开', async () => {
  harness.clock.set('2022-06-01T10:00:00+08:00');
  expect((await ask('wg-cad')).denials).toEqual(['NOT_FOUND']);
  harness.clock.set('2026-03-02T10:00:00+08:00');
  expect((await ask('nobody')).denials).toEqual(['NOT_FOUND']);
});
