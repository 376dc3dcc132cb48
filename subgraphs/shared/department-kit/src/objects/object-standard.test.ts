import { buildSchema, type GraphQLObjectType, parse, print, visit } from 'graphql';
import { departmentSchema } from '../department.ts';
import { columnsOf } from '../import/columns.ts';
import type { DepartmentHarness } from '../testing/department-harness.ts';
import {
  anObject,
  civilAirDefense,
  e1,
  e2,
  marketSupervision,
  publicSecurity,
  type RegistrySteps,
  registryModules,
  registrySteps,
  startRegistries,
} from './testing/registry-steps.ts';

/** Field names and types of a type, the department's prefix and its own fields taken away. */
function standardFields(profile: typeof publicSecurity, name: string, own: readonly { readonly name: string }[] = []) {
  const bare = visit(parse(departmentSchema(profile, registryModules).sdl), {
    Directive: () => null,
    DirectiveDefinition: () => null,
    SchemaExtension: () => null,
  });
  const type = buildSchema(print(bare), { assumeValidSDL: true }).getType(`${profile.typePrefix}${name}`) as GraphQLObjectType;
  return Object.values(type.getFields())
    .filter((field) => !own.some((o) => o.name === field.name))
    .map((field) => `${field.name}: ${String(field.type).replaceAll(profile.typePrefix, '')}`)
    .sort();
}

describe('PD-11a: 统一的“两库”数据标准', () => {
  test.each(['Entry', 'Inspector', 'Registry'])('PD-11a ✔: %s 在三个部门的子图中字段相同，各部门自有的除外', (name) => {
    const of = (profile: typeof publicSecurity) =>
      standardFields(profile, name, [...(profile.objectFields ?? []), ...(profile.inspectorFields ?? [])]);
    expect(of(publicSecurity).length).toBeGreaterThan(10);
    expect(of(marketSupervision)).toEqual(of(publicSecurity));
    expect(of(civilAirDefense)).toEqual(of(publicSecurity));
  });
});

describe('PD-11a: 按标准导入和查找', () => {
  const agency = 'kf-psb';
  let harness: DepartmentHarness;
  let steps: RegistrySteps;
  beforeAll(async () => {
    harness = await startRegistries(publicSecurity);
    steps = registrySteps(harness, publicSecurity);
  });
  afterAll(() => harness.close());

  /** A file by the template. */
  const file = (...rows: Readonly<Record<string, string>>[]) => {
    const columns = columnsOf(publicSecurity, 'objects');
    const lines = [columns.map((c) => c.title), ...rows.map((row) => columns.map((c) => row[c.field] ?? ''))];
    return Buffer.from(lines.map((cells) => cells.join()).join('\n'));
  };
  const entered = { kind: '企业', address: '某街1号', businessScope: '住宿', personInCharge: '钱乙', contactPhone: '13800001234' };

  test('PD-11a ✘: 不合标准的行 → BAD_USER_INPUT，一行也不写入', async () => {
    const { fileId } = await steps.upload(agency, file({ ...entered, uscc: e1, name: '甲宾馆' }, { ...entered, uscc: e2 }));
    const { payload } = await steps.importFile(agency, 'Objects', fileId, { dryRun: true });
    expect(payload.report).toMatchObject({ rows: 2, errorCount: 1, errors: [{ row: 3, column: '名称', code: 'BAD_USER_INPUT' }] });
    expect((await steps.importFile(agency, 'Objects', fileId)).payload.report.committed).toBe(false);
    expect((await steps.objects(agency, '', 'totalCount')).page.totalCount).toBe(0);
  });

  test('PD-11a: 每页按编码排列；按名称、编码、地址的一段查找，与其他条件同时成立，翻页不重不漏', async () => {
    for (const [i, uscc] of [e1, e2, '91410481MA0HTK003C'].entries())
      await steps.upsertObject(anObject(agency, { uscc, name: `河畔第${'一二三'[i]}宾馆`, address: `临江路${i + 1}0号` }));
    await steps.upsertObject(
      anObject(agency, { kind: 'PROJECT', uscc: null, ownerUscc: e1, name: '河畔宾馆改造', matterCodes: ['M-CAFE'] }),
    );
    const codes = async (filter: string, more = '') =>
      (await steps.objects(agency, `filter: {${filter}} ${more}`, 'nodes { code } totalCount')).page.nodes.map(
        (n: { code: string }) => n.code,
      );
    expect(await codes('search: "第二宾馆"')).toEqual([e2]);
    expect(await codes('search: "临江路20"')).toEqual([e2]);
    expect(await codes('search: "htk0029"')).toEqual([e2]);
    expect(await codes('search: "宾馆第"')).toEqual([]);
    expect(await codes('search: "宾馆%"')).toEqual([]);
    expect(await codes('search: "河畔", kind: PROJECT')).toEqual(['KF-PSB-PROJECT-1']);
    expect(await codes('search: "河畔", matterCode: "M-CAFE"')).toEqual(['KF-PSB-PROJECT-1']);
    expect(await codes('search: "河", status: ACTIVE')).toEqual([]);
    expect(await codes('kind: OTHER')).toEqual([]);
    expect(await codes('kind: ENTERPRISE')).toHaveLength(3);
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const args = `first: 1 filter: {matterCode: "M-HOTEL", search: "宾馆"}${after ? ` after: "${after}"` : ''}`;
      const { page } = await steps.objects(agency, args, 'nodes { code } pageInfo { hasNextPage endCursor }');
      paged.push(page.nodes[0].code);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual([e1, e2, '91410481MA0HTK003C']);
  });
});
