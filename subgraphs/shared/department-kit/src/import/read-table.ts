import { Readable } from 'node:stream';
import { ok, type Result, refuse } from '@double-random/rules';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from './decode-text.ts';
import { type FileFormat, formatOf } from './file-formats.ts';
import { importRefusals } from './import-refusals.ts';
import { BrokenTable, type Table, type TableRow } from './table.ts';
import { bufferSource, headOf, type TableSource } from './table-source.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

const maxRecordBytes = 256 * 1024;

const readers: Readonly<Record<FileFormat, (source: TableSource) => Promise<Result<Table>>>> = {
  xlsx: workbookTable,
  text: csvTable,
  xls: async () => refuse(importRefusals.oldExcel()),
  'utf-16': async () => refuse(importRefusals.utf16()),
  other: async () => refuse(importRefusals.notATable()),
};

/**
 * The port to the spreadsheet libraries: rows of the first sheet of an .xlsx, or of a CSV, told apart by their bytes.
 * Iterating may throw BrokenTable.
 */
export async function readTable(file: TableSource | Buffer): Promise<Result<Table>> {
  const source = Buffer.isBuffer(file) ? bufferSource(file) : file;
  return readers[formatOf(await headOf(source))](source);
}

async function workbookTable(source: TableSource): Promise<Result<Table>> {
  try {
    return ok({ format: 'xlsx', ...(await readWorkbook(source)) });
  } catch (error) {
    if (error instanceof BrokenTable) return refuse(error.refusal);
    throw error;
  }
}

async function csvTable(source: TableSource): Promise<Result<Table>> {
  const text = await decodeText(source);
  return text.ok ? ok({ format: 'csv', rows: csvRows(text.value), formulas: [], close: async () => {} }) : text;
}

async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<TableRow> {
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: maxRecordBytes, info: true });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  let row = 0;
  try {
    for await (const { record } of source.pipe(parser) as AsyncIterable<{ record: string[] }>) yield { row: ++row, cells: record };
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenTable(importRefusals.csv(row + 1));
    throw error;
  } finally {
    source.destroy();
  }
}
