import { rows } from '@double-random/runtime';
import { readXlsx } from 'hucre/xlsx';
import { publicSecurity, registrySteps, startRegistries } from '../../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../../testing/department-harness.ts';
import { readTable } from '../read-table.ts';
import { type ImportFlow, importFlow } from '../testing/import-flow.ts';
import { csvOf, objectLine, usccOf } from '../testing/registry-tables.ts';
import { importFiles } from './error-routes.ts';

let harness: DepartmentHarness;
let flow: ImportFlow;
const agency = 'kf-psb';
const nobody = (async function* () {})();
beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  flow = importFlow(harness, registrySteps(harness, publicSecurity), agency);
});
afterAll(() => harness.close());

async function fetched(id: string, format: 'xlsx' | 'csv', actor = person(`${agency}.reg`)): Promise<Buffer> {
  const answer = await importFiles(publicSecurity)(flow.context(actor), {
    method: 'GET',
    path: `/imports/${id}/errors.${format}`,
    query: {},
    body: nobody,
  });
  const parts: Uint8Array[] = [];
  for await (const part of answer.body) parts.push(part);
  return Buffer.concat(parts);
}
async function linesOf(bytes: Buffer): Promise<string[][]> {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.refusals[0]!.message);
  const lines: string[][] = [];
  for await (const { cells } of table.value.rows) lines.push(cells.map((cell) => String(cell ?? '')));
  return lines;
}
const file = csvOf('objects', [
  objectLine(1),
  objectLine(2, { '住所（地址）': '', 信用风险分类: 'E' }),
  objectLine(3),
  objectLine(4, { 统一社会信用代码: `${usccOf(4).slice(0, 17)}?` }),
]);

describe('KF-08c: the faulty rows come back with what is wrong', () => {
  test.each(['xlsx', 'csv'] as const)('KF-08c ✔: only the faulty rows, as they were sent, with their errors, as %s', async (format) => {
    const { id } = await flow.checked(file);
    const [titles, ...lines] = await linesOf(await fetched(id, format));
    expect(titles!.at(-1)).toBe('错误说明');
    expect(lines.map((line) => line[titles!.indexOf('名称')])).toEqual(['企业2', '企业4']);
    expect(lines[0]!.at(-1)).toMatch(/第 3 行“住所（地址）”.*；第 3 行“信用风险分类”/);
    expect(lines[1]!.at(-1)).toContain('第 5 行“统一社会信用代码”');
  });

  test('KF-08c ✔: wrong cells are marked, the others are not', async () => {
    const { id } = await flow.checked(file);
    const book = await readXlsx(await fetched(id, 'xlsx'), { readStyles: true });
    const sheet = book.sheets[0]!;
    const titles = sheet.rows[0]!.map(String);
    const filled = (row: number, title: string) => sheet.cells?.get(`${row},${titles.indexOf(title)}`)?.style?.fill;
    expect(filled(1, '信用风险分类')).toMatchObject({ type: 'pattern' });
    expect(filled(1, '名称')?.type === 'pattern' && JSON.stringify(filled(1, '名称')).includes('FFC7CE')).toBe(false);
    expect(filled(2, '统一社会信用代码')).toMatchObject({ type: 'pattern' });
  });

  test('KF-08c ✔: corrected, the workbook is a file to import', async () => {
    const { id } = await flow.checked(file);
    const [titles, ...lines] = await linesOf(await fetched(id, 'csv'));
    const corrected = lines.map((line) =>
      line.map((cell, i) =>
        titles![i] === '住所（地址）'
          ? '某街2号'
          : titles![i] === '信用风险分类'
            ? ''
            : titles![i] === '统一社会信用代码'
              ? cell.replace('?', usccOf(4).at(-1)!)
              : cell,
      ),
    );
    const again = await flow.checked(Buffer.from([titles!, ...corrected].map((line) => line.map((c) => `"${c}"`).join(',')).join('\n')));
    expect(again).toMatchObject({ state: 'CHECKED', rows: 2, created: 2, faultyRows: 0, errorFile: null });
    await expect(fetched(again.id, 'xlsx')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  test('X-08: who takes it is written down; for other agencies it is not there', async () => {
    const { id } = await flow.checked(file);
    await fetched(id, 'csv');
    expect(await rows(harness.em(), `select 1 from trail where action = 'registry.import.errors' and subject = $1`, [id])).toHaveLength(1);
    await expect(fetched(id, 'csv', person('wg-psb.reg'))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(fetched(id, 'csv', person(`${agency}.op`))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
