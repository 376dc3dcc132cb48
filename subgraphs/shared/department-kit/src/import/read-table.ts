import { Readable } from 'node:stream';
import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { CsvError, parse } from 'csv-parse';
import { streamXlsxRows } from 'hucre/xlsx';
import { decodeText } from './decode-text.ts';
import { importRefusals } from './import-refusals.ts';
import { guardWorkbook } from './workbook-guard.ts';

export type Cell = string | number | boolean | Date | null;
export interface TableRow {
  /** As the spreadsheet counts: the header is usually 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}
export interface Table {
  readonly format: 'xlsx' | 'csv';
  readonly rows: AsyncIterable<TableRow>;
  /** Addresses of formula cells, e.g. `B7`. */
  readonly formulas: readonly string[];
}
/** A file turned out to be broken after rows had been read already. */
export class BrokenTable extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

const zipMagic = Buffer.from('504b0304', 'hex');
const oleMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const maxRecordBytes = 256 * 1024;
const startsWith = (bytes: Buffer, magic: Buffer) => bytes.subarray(0, magic.length).equals(magic);

/**
 * The port to the spreadsheet libraries: rows of the first sheet of an .xlsx, or of a CSV, told apart by their bytes.
 * Iterating may throw BrokenTable.
 */
export async function readTable(bytes: Buffer): Promise<Result<Table>> {
  if (startsWith(bytes, oleMagic)) return refuse(importRefusals.oldExcel());
  if (startsWith(bytes, zipMagic)) {
    const guarded = await guardWorkbook(bytes);
    return guarded.ok ? ok({ format: 'xlsx', rows: workbookRows(bytes), formulas: guarded.value.formulas }) : guarded;
  }
  const text = decodeText(bytes);
  return text.ok ? ok({ format: 'csv', rows: csvRows(text.value), formulas: [] }) : text;
}

async function* workbookRows(bytes: Buffer): AsyncGenerator<TableRow> {
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) yield { row: index + 1, cells: values };
  } catch {
    throw new BrokenTable(importRefusals.notAWorkbook());
  }
}

async function* csvRows(text: Iterable<string>): AsyncGenerator<TableRow> {
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
