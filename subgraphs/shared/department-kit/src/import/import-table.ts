import { ok, type Result, refuse } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { bumpRegistry } from '../objects/registry-store.ts';
import type { Column } from './columns.ts';
import { maxFormulaCells } from './formula-scan.ts';
import { importRefusals } from './import-refusals.ts';
import { type ImportReport, ReportBuilder, rowErrors } from './import-report.ts';
import { readHeader } from './read-header.ts';
import { type ReadRow, type RowError, readRow } from './read-row.ts';
import { readTable } from './read-table.ts';
import { SeenRows } from './seen-rows.ts';
import { BrokenTable, type Table, type TableRow } from './table.ts';
import type { TableSource } from './table-source.ts';

export interface Written {
  readonly id: string;
  readonly outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED';
}

/** What an import needs to know of the registry it fills. */
export interface ImportTarget<Checked> {
  readonly registry: 'object' | 'inspector';
  readonly columns: readonly Column[];
  /** The same rules as for a single entry. */
  check(read: ReadRow): Result<Checked>;
  /** Says which row of the registry this is, and its content. */
  identity(checked: Checked): { readonly key: string; readonly content: string };
  duplicate(checked: Checked): ReturnType<typeof refuse>;
  /** Writes rows, or with `dryRun` only says what would happen. */
  write(checked: readonly Checked[], dryRun: boolean): Promise<readonly Result<Written>[]>;
}

/** A row the registry has answered for. */
export interface ImportedRow<Checked> {
  readonly row: number;
  readonly checked: Checked;
  readonly written: Written;
}

/** Listens to an import while it runs; calls never overlap. */
export interface ImportObserver<Checked> {
  /** What a batch has come to: rows in the order of the file, and whatever was wrong since the last time. */
  batch(rows: readonly ImportedRow<Checked>[], errors: ReadonlyMap<number, readonly RowError[]>): Promise<void>;
  progress(rowsRead: number): Promise<void>;
}

export interface ImportOptions {
  readonly agency: string;
  readonly fileHash: string;
  readonly dryRun: boolean;
  /** Faulty rows are left out instead of stopping the whole file. */
  readonly perRow: boolean;
}

const chunkRows = 2500;
const maxRows = 1_000_000;

/**
 * KF 第八条 「模板格式」「按需导入」: puts a file into a registry, a few thousand rows per statement, in the transaction of `tx`.
 * One faulty row and nothing is written, unless `perRow`; the report names every faulty row.
 * @param keep hands the report out even when the transaction is rolled back
 */
export async function importTable<Checked>(
  tx: Tx,
  source: TableSource,
  target: ImportTarget<Checked>,
  options: ImportOptions,
  keep: (report: ImportReport) => void,
  observer?: ImportObserver<Checked>,
): Promise<Result<ImportReport>> {
  const table = await readTable(source);
  if (!table.ok) return table;
  const run = new ImportRun(table.value, target, options, observer);
  const read = await run.run();
  if (!read.ok) return read;
  const { report } = run;
  const { CREATED, CHANGED } = report.outcomes;
  const stopped = report.errorCount > 0 && !options.perRow;
  const result = report.build(options.fileHash, !stopped && !options.dryRun);
  keep(result);
  if (stopped && !options.dryRun) return refuse(importRefusals.rows(report.errorCount));
  if (!options.dryRun && CREATED + CHANGED > 0) await bumpRegistry(tx, options.agency, target.registry);
  return ok(result);
}

interface Waiting<Checked> {
  readonly row: number;
  readonly checked: Checked;
  readonly read: ReadRow;
}

/** One reading of one file. One batch is with the database while the next is read and checked. */
class ImportRun<Checked> {
  readonly report = new ReportBuilder();
  readonly #table: Table;
  readonly #target: ImportTarget<Checked>;
  readonly #options: ImportOptions;
  readonly #observer: ImportObserver<Checked> | undefined;
  readonly #formulas: ReadonlyMap<number, string>;
  readonly #seen = new SeenRows();
  #header: readonly (Column | undefined)[] | undefined;
  #waiting: Waiting<Checked>[] = [];
  #errors = new Map<number, readonly RowError[]>();
  #storing: Promise<void> = Promise.resolve();

  constructor(table: Table, target: ImportTarget<Checked>, options: ImportOptions, observer: ImportObserver<Checked> | undefined) {
    this.#table = table;
    this.#target = target;
    this.#options = options;
    this.#observer = observer;
    this.#formulas = new Map(table.formulas.map((cell) => [Number(/\d+/.exec(cell)![0]), cell]));
  }

  async run(): Promise<Result<void>> {
    const { formulas } = this.#table;
    if (formulas.length >= maxFormulaCells) {
      await this.#table.close();
      return refuse(importRefusals.formulas(formulas));
    }
    try {
      const read = await this.#readRows();
      if (read.ok) await this.#flush();
      return read;
    } catch (error) {
      if (error instanceof BrokenTable) return refuse(error.refusal);
      throw error;
    } finally {
      await this.#storing;
    }
  }

  async #readRows(): Promise<Result<void>> {
    for await (const row of this.#table.rows) {
      if (!this.#header) {
        const found = readHeader(row.cells, this.#target.columns);
        if (!found.ok) return found;
        this.#header = found.value;
        continue;
      }
      const read = readRow(row, this.#header);
      if (!read) continue;
      if (++this.report.rows > maxRows) return refuse(importRefusals.tooManyRows(maxRows));
      this.#take(row, read);
      if (this.#waiting.length >= chunkRows || this.#errors.size >= chunkRows) await this.#flush();
    }
    return this.#header ? ok(undefined) : refuse(importRefusals.empty());
  }

  #take(row: TableRow, read: ReadRow): void {
    const formula = this.#formulas.get(row.row);
    if (formula) read.errors.push(formulaError(row.row, formula));
    const errors = read.errors.length ? read.errors : this.#judge(row.row, read);
    if (!errors.length) return;
    this.report.add(...errors);
    if (this.#observer) this.#errors.set(row.row, errors);
  }

  /** What the rules say against a row; one that stands is put in line, or counted when it has come before. */
  #judge(row: number, read: ReadRow): readonly RowError[] {
    const checked = this.#target.check(read);
    if (!checked.ok) return this.#told(row, checked.refusals, read);
    const { key, content } = this.#target.identity(checked.value);
    const met = this.#seen.see(key, content);
    if (met === 'OTHER') return this.#told(row, this.#target.duplicate(checked.value).refusals, read);
    if (met === 'SAME') this.report.outcomes.UNCHANGED++;
    else this.#waiting.push({ row, checked: checked.value, read });
    return [];
  }

  #told = (row: number, refusals: Parameters<typeof rowErrors>[1], read: ReadRow) =>
    rowErrors(row, refusals, this.#target.columns, { ...read.fields, ...read.extra });

  async #flush(): Promise<void> {
    await this.#storing;
    const [batch, errors] = [this.#waiting, this.#errors];
    this.#waiting = [];
    this.#errors = new Map();
    this.#storing = this.#store(batch, errors, this.report.rows);
    this.#storing.catch(() => {});
  }

  async #store(batch: readonly Waiting<Checked>[], errors: Map<number, readonly RowError[]>, rowsRead: number): Promise<void> {
    const dryRun = this.#options.dryRun || (this.report.errorCount > 0 && !this.#options.perRow);
    const results = batch.length
      ? await this.#target.write(
          batch.map((w) => w.checked),
          dryRun,
        )
      : [];
    const rows: ImportedRow<Checked>[] = [];
    results.forEach((result, i) => {
      const { row, read, checked } = batch[i]!;
      if (result.ok) {
        this.report.outcomes[result.value.outcome]++;
        rows.push({ row, checked, written: result.value });
        return;
      }
      const told = this.#told(row, result.refusals, read);
      this.report.add(...told);
      errors.set(row, told);
    });
    await this.#observer?.batch(rows, errors);
    await this.#observer?.progress(rowsRead);
  }
}

const formulaError = (row: number, cell: string): RowError => ({
  row,
  column: cell,
  code: 'BAD_USER_INPUT',
  message: `第 ${row} 行单元格 ${cell} 为公式，请改为数值或文本后重填`,
  expected: '数值或文本',
});
