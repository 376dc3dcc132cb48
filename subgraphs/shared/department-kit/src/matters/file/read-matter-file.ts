import { ok, type Result, refuse } from '@double-random/rules';
import { importRefusals } from '../../import/import-refusals.ts';
import { readHeader } from '../../import/read-header.ts';
import { type RowError, readRow } from '../../import/read-row.ts';
import { readTable } from '../../import/read-table.ts';
import { BrokenTable, type Table } from '../../import/table.ts';
import type { TableSource } from '../../import/table-source.ts';
import type { DepartmentProfile } from '../../profile.ts';
import type { MatterFacts } from '../matter-facts.ts';
import { matterColumns } from './matter-columns.ts';
import { matterOfRow } from './matter-of-row.ts';

export interface ReadMatters {
  readonly matters: readonly { readonly row: number; readonly matter: MatterFacts }[];
  readonly errors: readonly RowError[];
}

/** As many as a list may have. */
const maxRows = 500;

/** KF 第七条: a whole list from a workbook or CSV after the template. A refusal when the file cannot be read at all. */
export async function readMatterFile(
  profile: DepartmentProfile,
  agency: string,
  source: TableSource | Buffer,
): Promise<Result<ReadMatters>> {
  const table = await readTable(source);
  if (!table.ok) return table;
  try {
    return await readRows(profile, agency, table.value);
  } catch (error) {
    if (error instanceof BrokenTable) return refuse(error.refusal);
    throw error;
  } finally {
    await table.value.close();
  }
}

async function readRows(profile: DepartmentProfile, agency: string, { rows }: Table): Promise<Result<ReadMatters>> {
  const columns = matterColumns(profile);
  const matters: { row: number; matter: MatterFacts }[] = [];
  const errors: RowError[] = [];
  const seen = new Map<string, number>();
  let header: Awaited<ReturnType<typeof readHeader>> | undefined;
  for await (const line of rows) {
    if (!header) {
      header = readHeader(line.cells, columns);
      if (!header.ok) return header;
      continue;
    }
    const read = header.ok ? readRow(line, header.value) : undefined;
    if (!read) continue;
    if (matters.length + errors.length >= maxRows) return refuse(importRefusals.tooManyRows(maxRows));
    const made = matterOfRow(profile, agency, columns, line.row, read);
    if ('errors' in made) {
      errors.push(...made.errors);
      continue;
    }
    const before = seen.get(made.matter.code);
    seen.set(made.matter.code, line.row);
    if (before === undefined) matters.push({ row: line.row, matter: made.matter });
    else
      errors.push({
        row: line.row,
        column: '事项编码',
        code: 'BAD_USER_INPUT',
        message: `第 ${line.row} 行的事项编码 ${made.matter.code} 与第 ${before} 行重复`,
        basis: 'KF 第七条',
      });
  }
  return header ? ok({ matters, errors }) : refuse(importRefusals.empty());
}
