import { publicSecurity } from '../objects/testing/registry-steps.ts';
import { columnsOf } from './columns.ts';
import { readHeader } from './read-header.ts';
import { readRow } from './read-row.ts';
import { readTable } from './read-table.ts';
import { BrokenTable, type TableRow } from './table.ts';
import { formulaCell, numberCell, sheetRow, textCell, workbook, zip } from './testing/zip.ts';
import { workbookLimits } from './workbook-limits.ts';

const columns = columnsOf(publicSecurity, 'objects');
const titles = columns.map((c) => c.title);
const headerRow = sheetRow(
  1,
  titles.map((title, i) => textCell(1, i, title)),
);

const reasonOf = async (bytes: Buffer) => {
  const table = await readTable(bytes);
  if (!table.ok) return table.refusals[0]?.details?.['reason'];
  try {
    for await (const row of table.value.rows) void row;
  } catch (error) {
    if (error instanceof BrokenTable) return error.refusal.details?.['reason'];
    throw error;
  }
  return 'READ';
};
const rowsOf = async (bytes: Buffer): Promise<TableRow[]> => {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.refusals[0]!.message);
  const rows: TableRow[] = [];
  for await (const row of table.value.rows) rows.push(row);
  return rows;
};

describe('KF-08c: hostile files are refused, fast, before anything is kept', () => {
  test('a zip bomb: many rows', async () => {
    const bomb = workbook(Buffer.alloc(workbookLimits.expandedBytes + 1, '<row r="1"/>'));
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await reasonOf(bomb)).toBe('TOO_LARGE');
  });

  test('a zip bomb whose directory lies about the size', async () => {
    const big = Buffer.alloc(30_000_000, ' ');
    expect(await reasonOf(workbook('', [{ name: 'xl/extra.xml', data: big, claimed: 1000 }]))).toBe('DAMAGED');
  });

  test('one giant cell', async () => {
    expect(await reasonOf(workbook(sheetRow(1, [textCell(1, 0, 'A'.repeat(3_000_000))])))).toBe('HUGE_CELL');
    const line = `${titles.join(',')}\n${'A'.repeat(300_000)}\n`;
    expect(await reasonOf(Buffer.from(line))).toBe('CSV');
  });

  test('too many entries', async () => {
    const parts = Array.from({ length: workbookLimits.entries + 1 }, (_, i) => ({ name: `x${i}`, data: Buffer.from('x') }));
    expect(await reasonOf(zip(parts))).toBe('TOO_LARGE');
  });

  test('more than a workbook may have', async () => {
    expect(await reasonOf(Buffer.concat([workbook(''), Buffer.alloc(workbookLimits.fileBytes)]))).toBe('TOO_LARGE');
  });

  test('truncated, or not a workbook at all', async () => {
    const whole = workbook(headerRow);
    for (const part of [0.3, 0.9, 0.99]) expect(await reasonOf(whole.subarray(0, Math.floor(whole.length * part)))).toBe('DAMAGED');
    expect(await reasonOf(zip([{ name: 'readme.txt', data: Buffer.from('x') }]))).toBe('DAMAGED');
    expect(await rowsOf(workbook('<row r="1"><c'))).toEqual([]);
  });

  test('.xls is refused with help', async () => {
    const table = await readTable(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]));
    expect(table).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT', message: expect.stringContaining('另存为 .xlsx') }] });
  });

  test('16384 columns: the header is refused by name, shortened', async () => {
    const wide = await rowsOf(
      workbook(
        sheetRow(
          1,
          Array.from({ length: 16384 }, (_, i) => textCell(1, i, `列${i}`)),
        ),
      ),
    );
    const header = readHeader(wide[0]!.cells, columns);
    expect(header).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT', details: { missing: titles } }] });
    if (!header.ok) expect(header.refusals[0]!.message.length).toBeLessThan(1000);
    expect(await reasonOf(workbook('<row r="1"><c r="XFE1"><v>1</v></c></row>'))).toBe('DAMAGED');
  });

  test('entities in the XML expand to nothing', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const rows = await rowsOf(workbook(bomb + sheetRow(1, [textCell(1, 0, '&b;')])));
    expect(JSON.stringify(rows)).not.toContain('aaaaaaaaaa');
  });
});

describe('KF-08c: what else comes in the name of a table', () => {
  const sheets = (xml: string, more: Parameters<typeof workbook>[1] = []) => reasonOf(workbook(xml, more));

  test('a document, a picture, a program, another archive: named for what it is not', async () => {
    for (const magic of ['%PDF-1.7', 'GIF89a', 'Rar!', '7z\xbc\xaf'])
      expect(await reasonOf(Buffer.concat([Buffer.from(magic, 'latin1'), Buffer.from('名称,住所\n')]))).toBe('NOT_A_TABLE');
    expect(await reasonOf(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe('NOT_A_TABLE');
    expect(await reasonOf(Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03]))).toBe('NOT_A_TABLE');
    expect(await reasonOf(Buffer.from('名称\n', 'utf16le').swap16().subarray(0, 4))).not.toBe('READ');
  });

  test('a CSV named .xlsx is read for what it is; a workbook without sheets is refused', async () => {
    expect(await reasonOf(Buffer.from('名称\n甲\n'))).toBe('READ');
    expect(await reasonOf(zip([{ name: '[Content_Types].xml', data: Buffer.from('<Types/>') }]))).toBe('DAMAGED');
  });

  test('paths that lead out of the archive', async () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'xl\\..\\..\\x'])
      expect(await sheets(headerRow, [{ name, data: Buffer.from('x') }])).toBe('DAMAGED');
  });

  test('texts shared by the million are asked for as CSV, before they are unpacked', async () => {
    const data = Buffer.alloc(workbookLimits.sharedStringBytes + 1, '<si><t>x</t></si>');
    expect(await sheets(headerRow, [{ name: 'xl/sharedStrings.xml', data }])).toBe('SHARED_STRINGS');
  });

  test('rows a million columns wide end their own thread and nothing else', async () => {
    const wide = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('');
    expect(['TOO_LARGE', 'READ']).toContain(await sheets(wide));
    expect(await sheets('<row r="1"><c r="XFE1"><v>1</v></c></row>')).toBe('DAMAGED');
  });

  test('formulas by the hundred: the file is refused as a whole', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => sheetRow(i + 2, [formulaCell(i + 2, 0, '1+1')])).join('');
    const table = await readTable(workbook(headerRow + rows));
    expect(table.ok && table.value.formulas.length).toBe(100);
    if (table.ok) await table.value.close();
  });

  test('entities inside entities, and a document that never ends its elements', async () => {
    const levels = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    expect(await sheets(`<!DOCTYPE x [<!ENTITY e0 "ha">${levels}]>${sheetRow(1, [textCell(1, 0, '&e20;')])}`)).toMatch(/READ|DAMAGED/);
    expect(await sheets('<row><c>'.repeat(100_000))).toMatch(/READ|DAMAGED|TOO_LARGE/);
  });

  test('a large workbook is read whole, though its reader is slow', async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => sheetRow(i + 1, [textCell(i + 1, 0, `第${i + 1}行`), textCell(i + 1, 3, '末')]));
    const table = await readTable(workbook(many.join('')));
    if (!table.ok) throw new Error(table.refusals[0]!.message);
    let rows = 0;
    const numbers: number[] = [];
    for await (const { row, cells } of table.value.rows) {
      numbers.push(row);
      rows++;
      if (rows % 5000 === 0) await new Promise(setImmediate);
      if (rows % 10_000 === 0) expect(cells).toEqual([`第${rows}行`, null, null, '末']);
    }
    expect(numbers).toEqual(Array.from({ length: 30_000 }, (_, i) => i + 1));
  });
});

describe('KF-08c: encodings of CSV', () => {
  const text = '名称,住所（地址）\n甲宾馆,某街1号\n';
  // 「名称,甲」 in GB18030; Node writes no such text itself.
  const gb = Buffer.concat([Buffer.from('c3fbb3c6', 'hex'), Buffer.from(','), Buffer.from('bcd7', 'hex'), Buffer.from('\n')]);
  const cells = async (bytes: Buffer) => (await rowsOf(bytes)).map((r) => r.cells);
  test('UTF-8, UTF-8 with byte order mark and GB18030 are told apart', async () => {
    const expected = [
      ['名称', '住所（地址）'],
      ['甲宾馆', '某街1号'],
    ];
    expect(await cells(Buffer.from(text))).toEqual(expected);
    expect(await cells(Buffer.from(`\ufeff${text}`))).toEqual(expected);
    expect(await cells(gb)).toEqual([['名称', '甲']]);
  });
  test('✘ what is neither is refused, never guessed', async () => {
    expect(await reasonOf(Buffer.from([0x80, 0xff, 0xfe, 0xff, 0x81]))).toBe('ENCODING');
    expect(await reasonOf(Buffer.concat([Buffer.from('名称,住所（地址）\n'), Buffer.alloc(3)]))).toBe('ENCODING');
    expect(await reasonOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe('ENCODING');
    expect(await reasonOf(Buffer.from('名称\n"不成对\n'))).toBe('CSV');
  });
});

describe('KF-08c: cells that a spreadsheet has spoilt', () => {
  const header = columns;
  const at = (title: string) => titles.indexOf(title);
  test('a number in a code, ID or phone column is refused in Chinese, elsewhere it is its digits', async () => {
    const cells = [numberCell(2, at('统一社会信用代码'), '914104811234567890'), numberCell(2, at('名称'), '12')];
    const [, row] = await rowsOf(workbook(headerRow + sheetRow(2, cells)));
    const read = readRow(row!, header)!;
    expect(read.errors).toMatchObject([
      { row: 2, column: '统一社会信用代码', message: '第 2 行“统一社会信用代码”为数字格式，已丢失精度，请将该列设为文本后重填' },
    ]);
    expect(read.fields['name']).toBe('12');
    const csv = readRow({ row: 3, cells: titles.map((t) => (t === '身份证号' ? '4.10481E+17' : '')) }, header)!;
    expect(csv.errors).toMatchObject([{ row: 3, column: '身份证号', message: expect.stringContaining('已丢失精度') }]);
    expect(csv.errors[0]).not.toHaveProperty('value');
  });
  test('formula cells are found with their address', async () => {
    const table = await readTable(workbook(headerRow + sheetRow(2, [textCell(2, 0, 'x'), formulaCell(2, 1, 'A1&amp;B1')])));
    expect(table.ok && table.value.formulas).toEqual(['B2']);
    if (table.ok) await table.value.close();
  });
  test('dates come in every form people write', () => {
    const read = (cell: string | Date) => readRow({ row: 2, cells: titles.map((t) => (t === '信用风险分类日期' ? cell : null)) }, header)!;
    for (const cell of ['2026/3/5', '2026-03-05', '2026.3.5', '2026年3月5日', new Date('2026-03-05T00:00:00Z')])
      expect(read(cell).fields['creditRiskDate']).toBe('2026-03-05');
    expect(read('2026-02-30').errors).toHaveLength(1);
  });
});
