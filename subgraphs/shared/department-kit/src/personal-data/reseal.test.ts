import { keyring, perform, resealBatch, row, rows, rowsOfOldKeys, SeededRandom, serviceActor, verifyTrail } from '@double-random/runtime';
import { type DepartmentDeps, keysFrom, keyVersionsOf } from '../department-deps.ts';
import { anInspector, anObject, publicSecurity, type RegistrySteps, registrySteps, resident } from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, startDepartmentHarness } from '../testing/department-harness.ts';
import { resealAll } from './reseal-work.ts';
import { sealedTables } from './sealed-tables.ts';

const secret = 'a secret of at least thirty-two characters';
const later = { v2: 'another secret of thirty-two characters or more' } as const;
let harness: DepartmentHarness;
let steps: RegistrySteps;
let deps: DepartmentDeps;
const logged: object[] = [];
beforeAll(async () => {
  harness = await startDepartmentHarness(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
  const { em, clock } = harness;
  const random = new SeededRandom('reseal');
  const log = (line: object) => void logged.push(line);
  deps = { em, clock, random, log, key: keysFrom(secret, later), keyVersions: keyVersionsOf(later) };
  for (const n of [1, 2, 3]) expect((await steps.upsertInspector(anInspector('kf-psb', n))).errors).toEqual([]);
  expect((await steps.upsertObject(anObject('kf-psb'))).errors).toEqual([]);
  await steps.mutate(
    'upsertPublicSecurityExpert',
    'UpsertPublicSecurityExpertInput',
    'expert { id }',
    { agency: 'kf-psb', role: 'TESTING_BODY', name: '周戊', organisation: '某检测所', contactPhone: '13700001111' },
    { kind: 'person', id: 'kf-psb.reg', name: '赵甲子', department: 'kf-psb', roles: ['reg'] },
  );
  await harness.command('seedCommitment', { party: 'kf-psb' });
});
afterAll(() => harness.close());

const left = async () =>
  Object.fromEntries(await Promise.all(sealedTables.map(async (t) => [t.table, await rowsOfOldKeys(harness.em(), t, 'v2')])));

test('X-09: 每一个加密保存的栏目都在重新加密的范围内', async () => {
  const columns = await rows<{ table: string; column: string }>(
    harness.em(),
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = current_schema() and data_type in ('text', 'character varying')`,
  );
  const sealed: string[] = [];
  for (const { table, column } of columns) {
    const found = await row(harness.em(), `select 1 from "${table}" where "${column}" ~ '^v[0-9]+[.][A-Za-z0-9_-]{38,}$' limit 1`);
    if (found) sealed.push(`${table}.${column}`);
  }
  const known = sealedTables.flatMap(({ table, columns: names }) => names.map((name) => `${table}.${name}`));
  expect(known).toEqual(expect.arrayContaining(sealed));
  expect(sealed).toEqual(
    expect.arrayContaining(['inspector.id_number', 'inspection_object.contact_phone', 'assisting_expert.phone', 'seed_chain.secret']),
  );
});

test('X-09: 换用新密钥后分批重新加密；中断的从未完成处继续，再来一遍无事可做', async () => {
  expect(await left()).toEqual({ inspector: 3, inspection_object: 1, assisting_expert: 1, seed_chain: 1 });
  const [inspectors] = sealedTables;
  const keys = keyring(deps.key, deps.keyVersions);
  const caller = { actor: serviceActor('public-security'), requestId: 'first' };
  const first = await perform(deps, caller, resealBatch(keys, 'v2'), { table: inspectors!, after: '', limit: 2 });
  expect(first).toMatchObject({ ok: true, value: { rows: 2, next: expect.any(String) } });
  expect((await left())['inspector']).toBe(1);

  await resealAll(publicSecurity, deps);
  expect(await left()).toEqual({ inspector: 0, inspection_object: 0, assisting_expert: 0, seed_chain: 0 });
  expect(logged).toContainEqual({ what: 'sealed anew', table: 'inspector', key: 'v2', rows: 1, left: 0 });
  const entries = await row<{ n: number }>(harness.em(), `select count(*)::int as n from trail where action = 'personalData.reseal'`);
  await resealAll(publicSecurity, deps);
  expect(await row(harness.em(), `select count(*)::int as n from trail where action = 'personalData.reseal'`)).toEqual(entries);
  expect(await verifyTrail(harness.em())).toMatchObject({ ok: true });
});

test('X-09: 重新加密后内容不变，旧密钥打不开；按身份证号查找的索引不变', async () => {
  const stored = await rows<{ id: string; sealed: string; index: string }>(
    harness.em(),
    'select id, id_number as sealed, id_number_index as index from inspector order by certificate_no',
  );
  const [keys, old] = [keyring(deps.key, deps.keyVersions), keyring(keysFrom(secret))];
  for (const { id, sealed, index } of stored) {
    expect(sealed).toMatch(/^v2\./);
    expect(keys.open(sealed, `inspector.id_number:${id}`)).toBe(resident);
    expect(() => old.open(sealed, `inspector.id_number:${id}`)).toThrow(/no key v2/);
    expect(index).toBe(old.blindIndex(resident, 'idNumber'));
  }
  const unchanged = await row<{ version: number }>(harness.em(), 'select max(version)::int as version from inspector');
  expect(unchanged).toEqual({ version: 1 });
});

test('X-09: 只有一个密钥时什么也不做', async () => {
  const before = await row(harness.em(), 'select count(*)::int as n from trail');
  const { keyVersions: _, ...single } = { ...deps, key: keysFrom(secret) };
  await resealAll(publicSecurity, single);
  expect(await row(harness.em(), 'select count(*)::int as n from trail')).toEqual(before);
});
