import { addPackVersion, packAssignments, packFor, plainDate, rulePacks } from '@double-random/rules';
import { policyFor } from '../task/task-policy.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-03-01T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const policy = async (args: string, fields = 'code version title') =>
  (await h.as('public').query(`{ policy(${args}) { ${fields} } }`)).data.policy;

test('KF-01: 开封规则列出4份上位文件，每个参数写明条款或写明是默认值', async () => {
  const found = await policy(
    'department: "kf-psb", on: "2026-03-01"',
    'code effectiveFrom issuer basisDocuments { title number } values { name source from clause quote }',
  );
  expect(found.basisDocuments.map((d: { number: string }) => d.number)).toEqual([
    '国发〔2019〕5号',
    '豫政办〔2018〕50号',
    '豫公办﹝2018﹞31号',
    '汴职转办﹝2019﹞15号',
  ]);
  expect(found.values.length).toBeGreaterThan(50);
  for (const value of found.values)
    expect(value.source === 'DEFAULT' ? value.clause === null && /默认|未规定/.test(value.from) : value.clause && value.quote).toBeTruthy();
});

test('KF-01: 已生效的规则版本不得修改；更晚生效的新版本可以', () => {
  const kf = rulePacks.find((p) => p.code === 'KF')!;
  const edited = addPackVersion(rulePacks, { ...kf, title: '改过的标题' });
  expect(edited.ok ? [] : edited.refusals.map((r) => r.code)).toEqual(['PUBLISHED_IMMUTABLE']);
  expect(addPackVersion(rulePacks, { ...kf, version: '2', effectiveFrom: plainDate('2027-01-01') }).ok).toBe(true);
});

test('KF-26: 解释机关可见', async () => {
  expect(await policy('department: "kf-psb"', 'interpretationAuthority')).toEqual({ interpretationAuthority: '开封市公安局' });
});

test('KF-27: 生效日期之前不适用该规则，之后适用；没有生效日期的版本不能启用', async () => {
  expect(await policy('department: "kf-psb", on: "2019-12-31"')).toBeNull();
  expect(await policy('department: "kf-psb", on: "2026-01-01"')).toMatchObject({ code: 'KF' });
  const undated = addPackVersion(rulePacks, { ...rulePacks[0]!, version: '9', effectiveFrom: null });
  expect(undated.ok ? [] : undated.refusals.map((r) => r.code)).toEqual(['BAD_USER_INPUT']);
});

test('YY-00a: 2021年度文件在2026年查询时提醒已逾年度', async () => {
  const found = await policy('department: "yy-psb", on: "2026-03-01"', 'documentNo issuedOn warnings');
  expect(found).toMatchObject({ documentNo: '源公发〔2021〕89号', issuedOn: '2021-07-15' });
  expect(found.warnings.join()).toContain('2021年度');
  expect((await policy('department: "yy-psb", on: "2021-12-01"', 'warnings')).warnings).toEqual([]);
});

test('YX-0: 上级文件未见的内容列为空白，不臆造', async () => {
  const found = await policy('department: "yx-psb"', 'inherits { title } gaps { parameters note }');
  expect(found.inherits.length).toBeGreaterThanOrEqual(2);
  const gaps = found.gaps.flatMap((g: { parameters: string[] }) => g.parameters);
  expect(gaps).toEqual(expect.arrayContaining(['result.deadline', 'replacement.method', 'replacement.approver']));
});

test('PD-0: 区域规则为联合抽查细则，成员单位即该区域的部门', async () => {
  expect(await policy('region: "WG"')).toMatchObject({ code: 'PD' });
  const { data } = await h.as('public').query('{ departments(region: "WG") { code kind } }');
  expect(
    data.departments
      .filter((d: { kind: string }) => d.kind === 'DEPARTMENT')
      .map((d: { code: string }) => d.code)
      .sort(),
  ).toEqual(['wg-amr', 'wg-cad', 'wg-psb']);
  expect((await h.as('public').query('{ policy(region: "WG", department: "wg-amr") { code } }')).denials).toEqual(['BAD_USER_INPUT']);
});

test('PD-31: 联合抽查细则自2020-04-28起施行', async () => {
  expect(await policy('region: "WG", on: "2020-04-27"')).toBeNull();
  expect(await policy('region: "WG", on: "2020-04-28"', 'effectiveFrom')).toEqual({ effectiveFrom: '2020-04-28' });
});

test('CD-0b: 所称附件清单未见，列为空白', async () => {
  const found = await policy('department: "wg-cad"', 'basisDocuments { title } gaps { note }');
  expect(found.basisDocuments).toHaveLength(5);
  expect(found.gaps.some((g: { note: string }) => g.note.includes('清单'))).toBe(true);
});

test('CD-13: 2022-06-02之前的任务不适用人防规则', async () => {
  expect(await policy('department: "wg-cad", on: "2022-06-01"')).toBeNull();
  expect(await policy('department: "wg-cad", on: "2022-06-02"')).toMatchObject({ code: 'CD' });
  const early = policyFor('wg-cad', [], 'WG', plainDate('2022-06-01'));
  expect(early.ok ? [] : early.refusals.map((r) => [r.code, r.basis])).toEqual([
    ['BAD_USER_INPUT', 'KF 第二十七条, PD 第三十一条, CD 十三'],
  ]);
});

test('X-12, R-26: 规则换版本不影响已设立的任务；新任务适用新版本', () => {
  const pinned = policyFor('kf-psb', [], null, plainDate('2026-03-01'));
  if (!pinned.ok) throw new Error('no policy');
  const before = JSON.stringify(pinned.value);
  const kf = rulePacks.find((p) => p.code === 'KF')!;
  const next = addPackVersion(rulePacks, {
    ...kf,
    version: '2',
    effectiveFrom: plainDate('2027-01-01'),
    parameters: { ...kf.parameters, 'cap.entityAnnual': { ...kf.parameters['cap.entityAnnual'], value: 1 } },
  });
  if (!next.ok) throw new Error('refused');
  expect(packFor('kf-psb', plainDate('2027-02-01'), packAssignments, next.value)!.parameters['cap.entityAnnual'].value).toBe(1);
  expect(packFor('kf-psb', plainDate('2026-03-01'), packAssignments, next.value)!.parameters['cap.entityAnnual'].value).toBe(2);
  expect(JSON.stringify(pinned.value)).toBe(before);
});

test('PD-09c: 部门的联合抽查次数要求按其类别写明依据', async () => {
  const { data } = await h.as('public').query('{ departments { code quotaClass quotaBasis units { code } parent { code } } }');
  const of = (code: string) => data.departments.find((d: { code: string }) => d.code === code);
  expect(of('wg-amr')).toMatchObject({ quotaClass: 'INITIATE_1', quotaBasis: 'PD 第九条', parent: { code: 'pds-amr' } });
  expect(of('wg-psb')).toMatchObject({ quotaClass: 'INITIATE_OR_JOIN_1' });
  expect(of('wg-cad')).toMatchObject({ quotaClass: 'OPTIONAL' });
  expect(of('kf-psb')).toMatchObject({ quotaClass: 'INITIATE_OR_JOIN_1', quotaBasis: 'KF 第十二条第二款' });
  expect(of('wg-jco').quotaClass).toBeNull();
});

test('YY-23: 五份规则全文对社会公开', async () => {
  const { data } = await h.as('public').query('{ policies { nodes { code text } } }');
  expect(data.policies.nodes.map((p: { code: string }) => p.code)).toEqual(['CD', 'KF', 'PD', 'YX', 'YY']);
  for (const { text } of data.policies.nodes) expect(text.length).toBeGreaterThan(1000);
});

test('X-02: 部门子图只给出编码的部门，由名录补全', async () => {
  const { data } = await h.as('public').query('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Department { name } } }', {
    r: [
      { __typename: 'Department', code: 'wg-cad' },
      { __typename: 'Department', code: 'nobody' },
    ],
  });
  expect(data._entities).toEqual([{ name: '舞钢市人民防空办公室' }, null]);
});
