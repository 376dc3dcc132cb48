import { schemaDifference } from '@double-random/runtime';
import { parse } from 'graphql';
import { agenciesOf } from '../agencies.ts';
import { departmentSchema, departmentStorage } from '../department.ts';
import type { DepartmentProfile } from '../profile.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from './department-harness.ts';
import { describeNoWritesAcross } from './describe-no-writes-across.ts';
import { describeOwnFields } from './describe-own-fields.ts';
import { aMatter, listSteps } from './matter-drafts.ts';

/** What every department must do, whatever it knows: the contract of the kit, run for each profile. */
export function describeDepartment(profile: DepartmentProfile): void {
  describe(`${profile.title}（${profile.code}）合乎部门合同`, () => {
    const agency = agenciesOf(profile)[0]!.code;
    let harness: DepartmentHarness;
    let steps: ReturnType<typeof listSteps>;
    beforeAll(async () => {
      harness = await startDepartmentHarness(profile);
      steps = listSteps(harness, profile);
    });
    afterAll(() => harness.close());
    describe('自有栏目', () => describeOwnFields(profile));
    describe('互不代办', () => describeNoWritesAcross(profile));

    test('迁移建成的数据库与实体定义一致', async () => {
      expect(await schemaDifference(harness.database.ownerUrl, departmentStorage())).toBe('');
    });

    test('X-01: 根字段和专有类型都带本部门前缀', () => {
      const { sdl } = departmentSchema(profile);
      const roots = rootFields(sdl);
      expect(roots.length).toBeGreaterThan(8);
      for (const field of roots) expect(field).toMatch(new RegExp(profile.fieldPrefix, 'i'));
      for (const type of ['Matter', 'MatterList', 'MatterListConnection', 'MatterListPayload'])
        expect(sdl).toContain(`type ${profile.typePrefix}${type} `);
    });

    test('X-23: 每个类型和字段都有中文说明', () => {
      expect(undescribed(departmentSchema(profile).sdl)).toEqual([]);
    });

    test('X-06: 未带或伪造身份的请求一律拒绝，_service 和 _entities 也不例外', async () => {
      for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }', '{ __typename }']) {
        for (const headers of [{}, { 'x-actor': 'eyJhbGciOiJub25lIn0.e30.' }]) {
          const { errors, data } = await harness.subgraph.graphql({ query }, headers);
          expect(data ?? null).toBeNull();
          expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
        }
      }
    });

    test('KF-07c: 清单起草、审核、公布后公众可读，任务可锁定其中的事项', async () => {
      const list = await steps.publishNew(agency, [aMatter(profile, agency)]);
      const field = `${profile.fieldPrefix}MatterList`;
      const { data } = await harness.graphql(
        `query ($id: ID!) { ${field}(id: $id) { state matters { id code checklist { text } legalBases { title } } } }`,
        { id: list },
      );
      expect(data[field]).toMatchObject({ state: 'PUBLISHED', matters: [{ code: 'M-ONE' }] });
      const matterId: string = data[field].matters[0].id;
      expect(matterId.startsWith(`${profile.idPrefix}_mtr_`)).toBe(true);
      const pinned = await harness.command('pinMatters', { agency, matterIds: [matterId], on: harness.clock.today() });
      expect(pinned).toMatchObject({ value: [{ matterId, code: 'M-ONE', listId: list, listVersion: 1 }] });
    });

    test('KF-07b: 缺少规则包必填项的清单不能提交', async () => {
      const op = person(`${agency}.op`);
      const bare = { code: 'M-BARE', name: '不完整的事项' };
      const draft = (await steps.create(agency, op, { matters: [bare] })).list!;
      const refused = await steps.submit(draft.id, op);
      expect(refused.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { matter: 'M-BARE' } });
      expect(refused.errors[0].details.fields.length).toBeGreaterThan(0);
    });

    test('KF-08b: 其他部门的人不能起草本部门清单，其他部门的编码查不到', async () => {
      expect((await steps.create(agency, person('somewhere-else.op'))).denials).toEqual(['FORBIDDEN']);
      expect((await steps.create('somewhere-else', person('somewhere-else.op'))).denials).toEqual(['NOT_FOUND']);
      expect((await steps.create(agency, person(`${agency}.sys`))).denials).toEqual(['FORBIDDEN']);
    });

    test('命令只接受服务身份；未知命令和未知部门不存在', async () => {
      await expect(harness.command('noSuchCommand', {})).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      await expect(harness.command('pinMatters', { agency: 'somewhere-else', matterIds: [], on: '2026-03-02' })).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
    });
  });
}

function rootFields(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((d) =>
    d.kind === 'ObjectTypeDefinition' && ['Query', 'Mutation'].includes(d.name.value) ? (d.fields ?? []).map((f) => f.name.value) : [],
  );
}

/** Names of what carries no description, federation's own parts aside. */
function undescribed(sdl: string): string[] {
  const missing: string[] = [];
  for (const definition of parse(sdl).definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === 'DirectiveDefinition') continue;
    const name = definition.name.value;
    if (!['Query', 'Mutation'].includes(name) && !('description' in definition && definition.description)) missing.push(name);
    if ('fields' in definition)
      for (const field of definition.fields ?? []) if (!field.description) missing.push(`${name}.${field.name.value}`);
  }
  return missing;
}
