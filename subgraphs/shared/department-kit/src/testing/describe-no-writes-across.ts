import { type Actor, anonymous, type Role, roles, rows } from '@double-random/runtime';
import { agencies } from '@double-random/schema/departments';
import { stringify } from 'csv-stringify/sync';
import { agenciesOf } from '../agencies.ts';
import { departmentSchema } from '../department.ts';
import { columnsOf } from '../import/columns.ts';
import { anInspector, anObject, registrySteps } from '../objects/testing/registry-steps.ts';
import type { DepartmentProfile } from '../profile.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from './department-harness.ts';
import { aMatter, listSteps } from './matter-drafts.ts';
import { ownValues } from './own-values.ts';
import { type MutationShape, sampleInputs } from './sample-inputs.ts';

/** Everything a person can be, in one person. */
const all = Object.keys(roles) as Role[];
const everything = (agency: string): Actor => ({ ...person(`${agency}.op`, ...all), id: `${agency}.everybody` });

/**
 * KF 第五条第一款, 第八条 「谁管辖、谁维护」, PD 第二十八条: whatever a department can do, it does for its own agencies alone. Generated over
 * every mutation there is: a new one is tried the day it appears.
 */
export function describeNoWritesAcross(profile: DepartmentProfile): void {
  const own = agenciesOf(profile);
  const { code: agency, parent } = own.find((a) => own.some((b) => b.code === a.parent)) ?? own[0]!;
  const strangers: Readonly<Record<string, Actor>> = {
    ...(parent ? { 上级部门: everything(parent) } : {}),
    ...Object.fromEntries(
      own
        .filter((a) => ![agency, parent].includes(a.code))
        .slice(0, 1)
        .map((a) => [`同系统的${a.name}`, everything(a.code)]),
    ),
    其他系统的部门: everything(agencies.find((a) => a.kind === 'DEPARTMENT' && !own.some((b) => b.code === a.code))!.code),
    联席会议办公室: everything(agencies.find((a) => a.kind === 'CONFERENCE_OFFICE')!.code),
    公众: anonymous,
  };
  /** The one thing an upper agency does for a lower: it says something. */
  const guides = (who: string, { name }: MutationShape) => who === '上级部门' && name === `give${profile.typePrefix}Guidance`;

  let harness: DepartmentHarness;
  let known: Readonly<Record<string, string>>;
  beforeAll(async () => {
    harness = await startDepartmentHarness(profile);
    known = await furnish(harness, profile, agency);
  });
  afterAll(() => harness.close());

  const wanted = (field: string, mutation: string): unknown => {
    if (field === 'requestId') return `across-${mutation}`;
    if (field === 'id') return known[Object.keys(known).find((kind) => mutation.endsWith(kind)) ?? 'Inspector'];
    // Not every state can be set: a step nobody could take would say so before it asks who wants it.
    if (field === 'to' && mutation.endsWith('Object')) return 'DEREGISTERED';
    return known[field];
  };
  const { mutations, inputOf } = sampleInputs(departmentSchema(profile).sdl, wanted);

  test('KF-05a、KF-08b、PD-28: 上级、同级、其他系统的人即使身兼一切角色，也不能替本部门办理任何一项，一条记录也不变', async () => {
    const before = await contents(harness);
    for (const [who, actor] of Object.entries(strangers))
      for (const mutation of mutations.filter((m) => !guides(who, m))) {
        const query = `mutation ($input: ${mutation.inputType}!) { ${mutation.name}(input: $input) { __typename } }`;
        const { data, denials } = await harness.graphql(query, { input: inputOf(mutation) }, actor);
        expect({ who, mutation: mutation.name, done: data?.[mutation.name] ?? null, denials }).toEqual({
          who,
          mutation: mutation.name,
          done: null,
          denials: [expect.stringMatching(/^(FORBIDDEN|NOT_FOUND|UNAUTHENTICATED)$/)],
        });
      }
    expect(mutations.length).toBeGreaterThan(20);
    expect(await contents(harness)).toEqual(before);
  });
}

/** One of everything a mutation may name, made by the agency's own people. */
async function furnish(harness: DepartmentHarness, profile: DepartmentProfile, agency: string): Promise<Record<string, string>> {
  const steps = registrySteps(harness, profile);
  const unit = agenciesOf(profile).find((a) => a.code === agency)?.units?.[0]?.code;
  await listSteps(harness, profile).publishNew(agency, [aMatter(profile, agency)]);
  const draft = await listSteps(harness, profile).create(agency, person(`${agency}.op`));
  const object = await steps.upsertObject(anObject(agency, { matterCodes: ['M-ONE'], ...ownValues(profile.objectFields) }));
  const inspector = await steps.upsertInspector({
    ...anInspector(agency),
    agency,
    ...(unit ? { unit } : {}),
    ...ownValues(profile.inspectorFields),
  } as never);
  const file = await steps.upload(
    agency,
    Buffer.from(stringify([columnsOf(profile, 'objects').map((column) => column.title), []], { bom: true })),
  );
  const expert = await rows<{ id: string }>(
    harness.em(),
    `insert into assisting_expert (id, agency, role, name, organisation, specialities, state, version, created_at, updated_at)
     values ($1, $2, 'PROFESSIONAL_BODY', '周戊', '某机构', '[]', 'ACTIVE', 1, now(), now()) returning id`,
    [`${profile.idPrefix}_exp_1`, agency],
  );
  const checked = await steps.mutate(
    `check${profile.typePrefix}Import`,
    'CheckRegistryImportInput',
    '__typename',
    { agency, registry: 'OBJECTS', fileId: file.fileId },
    person(`${agency}.reg`),
  );
  const [imported] = await rows<{ id: string }>(harness.em(), 'select id from registry_import limit 1');
  if (!imported) throw new Error(`no import: ${JSON.stringify(checked)}`);
  return {
    agency,
    listId: draft.list!.id,
    code: 'M-ONE',
    title: '《示例条例》',
    fileId: file.fileId,
    noteId: 'none',
    Object: object.payload.object.id,
    Inspector: inspector.payload.inspector.id,
    Expert: expert[0]!.id,
    Import: imported.id,
  };
}

/** What every table says, but for the record of the attempts. */
async function contents(harness: DepartmentHarness): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    harness.em(),
    `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'
     and table_name not in ('trail', 'trail_head', 'idempotency') order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [sum] = await rows<{ sum: string | null }>(
      harness.em(),
      `select md5(string_agg(t::text, '' order by t::text)) as sum from "${name}" t`,
    );
    found[name] = sum?.sum ?? '';
  }
  return found;
}
