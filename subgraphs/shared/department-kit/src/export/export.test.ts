import { rows } from '@double-random/runtime';
import { readTable } from '../import/read-table.ts';
import { type ImportFlow, importFlow } from '../import/testing/import-flow.ts';
import { csvOf, inspectorLine, objectLine, objectLines, usccOf } from '../import/testing/registry-tables.ts';
import { publicSecurity, type RegistrySteps, registrySteps, startRegistries } from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../testing/department-harness.ts';
import { exports } from './export-routes.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
let flow: ImportFlow;
const agency = 'kf-psb';
const nobody = (async function* () {})();

beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
  flow = importFlow(harness, steps, agency);
  await flow.committed(
    csvOf('objects', [...objectLines(1, 205), objectLine(300, { 名称: '=HYPERLINK("http://x","点我")', 经营范围: '+1' })]),
  );
  await flow.committed(csvOf('inspectors', [inspectorLine(1)]), { registry: 'INSPECTORS' });
});
afterAll(() => harness.close());

async function fetched(file: string, query: Record<string, string> = {}, actor = person(`${agency}.reg`)) {
  const context = flow.context(actor);
  const answer = await exports(publicSecurity)(context, {
    method: 'GET',
    path: `/exports/${file}`,
    query: { agency, ...query },
    body: nobody,
  });
  const parts: Uint8Array[] = [];
  for await (const part of answer.body) parts.push(part);
  const bytes = Buffer.concat(parts);
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.refusals[0]!.message);
  const lines: string[][] = [];
  for await (const { cells } of table.value.rows) lines.push(cells.map((cell) => String(cell ?? '')));
  const [titles, ...data] = lines;
  return { bytes, headers: answer.headers, titles: titles!, data: data.slice(0, -1), mark: data.at(-1)![0]! };
}
const exported = () =>
  rows<{ subject: string; reason: string | null }>(
    harness.em(),
    `select subject, reason from trail where action like '%.export' and outcome = 'DONE'`,
  );

describe('X-22, X-09: registries as files', () => {
  test.each(['xlsx', 'csv'] as const)('KF-09b ✔: every row the caller may see, personal data masked, as %s', async (format) => {
    const { titles, data, mark, headers } = await fetched(`objects.${format}`);
    expect(data).toHaveLength(206);
    const [first] = data;
    const cell = (title: string) => first![titles.indexOf(title)];
    expect([cell('统一社会信用代码'), cell('名称'), cell('对象种类'), cell('抽查事项编码'), cell('状态')]).toEqual([
      usccOf(1),
      '企业1',
      '企业',
      'M-CAFE、M-HOTEL',
      '待确认',
    ]);
    expect([cell('负责人姓名'), cell('联系人电话')]).toEqual(['钱*', '138****1234']);
    expect(titles).not.toContain('所属主体身份证号');
    expect(mark).toContain(`导出人 ${agency}.reg`);
    expect(headers['content-disposition']).toContain('attachment');
  });

  test('CD-9a: what looks like a formula leaves as text, in both formats', async () => {
    const { data, bytes } = await fetched('objects.csv', { search: 'HYPERLINK' });
    expect(data).toHaveLength(1);
    expect(bytes.toString('utf8')).not.toMatch(/(^|,|")[=+@-]/m);
    const workbook = await fetched('objects.xlsx', { search: 'HYPERLINK' });
    expect(workbook.data[0]).toContain('=HYPERLINK("http://x","点我")');
    const table = await readTable(workbook.bytes);
    expect(table.ok && table.value.formulas).toEqual([]);
    if (table.ok) await table.value.close();
  });

  test('the filters of the list are the filters of the file', async () => {
    expect((await fetched('objects.csv', { status: 'ACTIVE' })).data).toEqual([]);
    expect((await fetched('objects.csv', { search: usccOf(7) })).data).toHaveLength(1);
    expect((await fetched('objects.csv', { matterCode: 'M-CAFE', kind: 'ENTERPRISE' })).data).toHaveLength(206);
  });

  test('PD-25 ✔/✘: persons, and other agencies, only for a purpose, which the trail keeps', async () => {
    await expect(fetched('inspectors.csv')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const purpose = { purposeType: 'REGISTRY', purposeReason: '年度核对' };
    const { titles, data } = await fetched('inspectors.csv', purpose);
    expect(data).toHaveLength(1);
    expect(data[0]![titles.indexOf('身份证号')]).toBe('4104************14');
    const read = await fetched('inspectors.csv', purpose, person(`${agency}.op`));
    expect(read.data[0]![read.titles.indexOf('身份证号')]).toBe('');
    expect(await exported()).toContainEqual({ subject: agency, reason: '名录库核对、维护；年度核对' });
  });

  test('KF-08b ✘: what the caller cannot see does not leave, and leaves no entry of having left', async () => {
    const before = (await exported()).length;
    await expect(fetched('objects.csv', {}, person('wg-psb.reg'))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(fetched('objects.csv', {}, { kind: 'anonymous', id: '-', name: '-', roles: [] })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await expect(fetched('objects.pdf')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await exported()).toHaveLength(before);
  });
});
