import { ok, type Result, refuse } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { bumpRegistry } from '../objects/registry-store.ts';
import type { Column } from './columns.ts';
import { importRefusals } from './import-refusals.ts';
import { type ImportReport, ReportBuilder, rowErrors } from './import-report.ts';
import { readHeader } from './read-header.ts';
import { type ReadRow, readRow } from './read-row.ts';
import { BrokenTable, readTable, type Table } from './read-table.ts';

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
  write(
    checked: readonly Checked[],
    dryRun: boolean,
  ): Promise<readonly Result<{ readonly outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED' }>[]>;
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
  bytes: Buffer,
  target: ImportTarget<Checked>,
  options: ImportOptions,
  keep: (report: ImportReport) => void,
): Promise<Result<ImportReport>> {
  const table = await readTable(bytes);
  if (!table.ok) return table;
  const report = new ReportBuilder();
  try {
    const header = await fill(table.value, target, options, report);
    if (!header.ok) return header;
  } catch (error) {
    if (error instanceof BrokenTable) return refuse(error.refusal);
    throw error;
  }
  const { CREATED, CHANGED } = report.outcomes;
  const stopped = report.errorCount > 0 && !options.perRow;
  const result = report.build(options.fileHash, !stopped && !options.dryRun);
  keep(result);
  if (stopped && !options.dryRun) return refuse(importRefusals.rows(report.errorCount));
  if (!options.dryRun && CREATED + CHANGED > 0) await bumpRegistry(tx, options.agency, target.registry);
  return ok(result);
}

async function fill<Checked>(
  table: Table,
  target: ImportTarget<Checked>,
  options: ImportOptions,
  report: ReportBuilder,
): Promise<Result<void>> {
  let header: Exclude<ReturnType<typeof readHeader>, { ok: false }>['value'] | undefined;
  const formulas = new Map(table.formulas.map((cell) => [Number(/\d+/.exec(cell)![0]), cell]));
  const seen = new Map<string, string>();
  let waiting: { row: number; checked: Checked; read: ReadRow }[] = [];
  const store = async (batch: typeof waiting) => {
    const dryRun = options.dryRun || (report.errorCount > 0 && !options.perRow);
    const results = await target.write(
      batch.map((w) => w.checked),
      dryRun,
    );
    results.forEach((result, i) => {
      const { row, read } = batch[i]!;
      if (result.ok) report.outcomes[result.value.outcome]++;
      else report.add(...rowErrors(row, result.refusals, target.columns, { ...read.fields, ...read.extra }));
    });
  };
  // One batch is with the database while the next is read and checked.
  let storing: Promise<void> = Promise.resolve();
  const flush = async () => {
    await storing;
    const batch = waiting;
    waiting = [];
    storing = store(batch);
    storing.catch(() => {});
  };
  try {
    const read = await readRows();
    if (!read.ok) return read;
    if (waiting.length) await flush();
  } finally {
    await storing;
  }
  return ok(undefined);

  async function readRows(): Promise<Result<void>> {
    for await (const row of table.rows) {
      if (!header) {
        const found = readHeader(row.cells, target.columns);
        if (!found.ok) return found;
        header = found.value;
        continue;
      }
      const read = readRow(row, header);
      if (!read) continue;
      if (++report.rows > maxRows) return refuse(importRefusals.bomb());
      const formula = formulas.get(row.row);
      if (formula)
        read.errors.push({
          row: row.row,
          column: formula,
          code: 'BAD_USER_INPUT',
          message: `第 ${row.row} 行单元格 ${formula} 为公式，请改为数值或文本后重填`,
        });
      const checked = read.errors.length ? undefined : target.check(read);
      report.add(...read.errors);
      if (!checked) continue;
      const clash = checked.ok ? repeated(seen, target, checked.value) : undefined;
      const refused = checked.ok ? clash?.refusals : checked.refusals;
      if (refused) report.add(...rowErrors(row.row, refused, target.columns, { ...read.fields, ...read.extra }));
      else if (checked.ok && clash === null) report.outcomes.UNCHANGED++;
      else if (checked.ok) waiting.push({ row: row.row, checked: checked.value, read });
      if (waiting.length >= chunkRows) await flush();
    }
    return header ? ok(undefined) : refuse(importRefusals.empty());
  }
}

/** Undefined: new in this file; null: the very same row again; a refusal: the same object with other content. */
function repeated<Checked>(seen: Map<string, string>, target: ImportTarget<Checked>, checked: Checked) {
  const { key, content } = target.identity(checked);
  const before = seen.get(key);
  if (before === undefined) {
    // A prefix of the keyed hash tells contents apart and keeps a million of them small.
    seen.set(key, content.slice(0, 32));
    return undefined;
  }
  return before === content.slice(0, 32) ? null : target.duplicate(checked);
}
