import { stringify } from 'csv-stringify/sync';
import { parse } from 'graphql';
import { agenciesOf } from '../agencies.ts';
import { departmentSchema } from '../department.ts';
import { columnsOf } from '../import/columns.ts';
import { anInspector, anObject, e2, registrySteps } from '../objects/testing/registry-steps.ts';
import type { DepartmentProfile, ExtraField } from '../profile.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from './department-harness.ts';
import { aMatter, listSteps } from './matter-drafts.ts';
import { cellText, ownValues } from './own-values.ts';

/** schema/decisions/0005: what a department adds of its own is kept wherever the common fields are. */
export function describeOwnFields(profile: DepartmentProfile): void {
  const { typePrefix: P, fieldPrefix: p, objectFields = [], inspectorFields = [], matterFields = [] } = profile;
  const agency = agenciesOf(profile)[0]!.code;
  const selected = (fields: readonly ExtraField[]) => fields.map((f) => f.name).join(' ') || 'id';
  let harness: DepartmentHarness;
  beforeAll(async () => {
    harness = await startDepartmentHarness(profile);
  });
  afterAll(() => harness.close());

  test('自有栏目不与各部门共有的栏目重名', () => {
    const bare = fieldsOf(departmentSchema({ ...profile, objectFields: [], inspectorFields: [], matterFields: [] }).sdl);
    const full = fieldsOf(departmentSchema(profile).sdl);
    const added = (type: string) => full.get(type)!.filter((name) => !bare.get(type)!.includes(name));
    expect(added(`${P}Matter`)).toEqual(matterFields.map((f) => f.name));
    expect(added(`${P}Entry`)).toEqual(objectFields.map((f) => f.name));
    expect(added(`${P}Inspector`)).toEqual(inspectorFields.map((f) => f.name));
  });

  test('清单的自有栏目随事项保留、公布', async () => {
    const own = ownValues(matterFields);
    const id = await listSteps(harness, profile).publishNew(agency, [{ ...aMatter(profile, agency), ...own }]);
    const query = `query ($id: ID!) { list: ${p}MatterList(id: $id) { matters { code ${selected(matterFields)} } } }`;
    expect((await harness.graphql(query, { id })).data.list.matters).toEqual([expect.objectContaining({ code: 'M-ONE', ...own })]);
  });

  test('检查对象的自有栏目经录入、导入、查询都保留', async () => {
    const steps = registrySteps(harness, profile);
    const own = ownValues(objectFields);
    const entered = await steps.upsertObject(anObject(agency, { matterCodes: ['M-ONE'], ...own }), undefined, selected(objectFields));
    expect(entered.errors).toEqual([]);
    expect(entered.payload.object).toMatchObject(own);

    const columns = columnsOf(profile, 'objects');
    const values: Record<string, string> = { kind: '企业', uscc: e2, name: '乙商行', address: '某街2号', businessScope: '零售' };
    const others: Record<string, string> = { personInCharge: '李丁', contactPhone: '13800000001', matterCodes: 'M-ONE' };
    for (const field of objectFields) values[field.name] = cellText(field, own[field.name]);
    const line = columns.map(({ field }) => values[field] ?? others[field] ?? '');
    const file = await steps.upload(agency, Buffer.from(stringify([columns.map((c) => c.title), line], { bom: true })));
    const { payload, errors } = await steps.importFile(agency, 'Objects', file.fileId);
    expect([errors, payload?.report.errors]).toEqual([[], []]);
    const { page } = await steps.objects(agency, '', `nodes { name ${selected(objectFields)} }`);
    expect(page.nodes).toEqual(expect.arrayContaining([expect.objectContaining({ name: '乙商行', ...own })]));
    expect(page.nodes).toHaveLength(2);
  });

  test('执法检查人员的自有栏目经录入、查询都保留', async () => {
    const own = ownValues(inspectorFields);
    const unit = agenciesOf(profile)[0]!.units?.[0]?.code;
    const entered = await registrySteps(harness, profile).upsertInspector({
      ...anInspector(agency),
      agency,
      ...(unit ? { unit } : {}),
      ...own,
    } as never);
    expect(entered.errors).toEqual([]);
    const query = `{ page: ${p}Inspectors(agency: "${agency}") { nodes { certificateNoLast4 ${selected(inspectorFields)} } } }`;
    const { data } = await harness.graphql(query, {}, person(`${agency}.reg`));
    expect(data.page.nodes).toEqual([expect.objectContaining({ certificateNoLast4: '0001', ...own })]);
  });
}

/** Field names of every object type. */
const fieldsOf = (sdl: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    parse(sdl).definitions.flatMap((d) =>
      d.kind === 'ObjectTypeDefinition' ? [[d.name.value, (d.fields ?? []).map((f) => f.name.value)] as const] : [],
    ),
  );
