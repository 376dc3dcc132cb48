import type { Line, RowError } from './annex-lines.ts';

/** Columns of YX 附件2 by their headings. */
export const annexColumns = [
  '序号',
  '部门名称',
  '抽查事项名称',
  '抽查依据',
  '检查主体',
  '事项类别',
  '检查对象',
  '抽查比例',
  '抽查频次/年',
  '检查方式',
  '备注',
] as const;
export type AnnexColumn = (typeof annexColumns)[number];

export interface AnnexRow {
  readonly line: number;
  readonly cells: Readonly<Record<AnnexColumn, string>>;
}

/** A Markdown table and a tab-separated one are read alike. */
const cellsOf = (text: string): string[] =>
  text.includes('\t')
    ? text.split('\t').map((c) => c.trim())
    : text
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((c) => c.trim());

const isRow = (text: string): boolean => text.includes('\t') || text.startsWith('|');

/** 叶县方案附件2: rows of the list under its headings; a row with another number of cells is an error with its line. */
export function annexRows(lines: readonly Line[]): { readonly rows: readonly AnnexRow[]; readonly errors: readonly RowError[] } {
  const start = lines.findIndex((line) => isRow(line.text) && cellsOf(line.text).includes('抽查事项名称'));
  if (start < 0) return { rows: [], errors: [{ line: lines[0]?.number ?? 1, message: '未找到附件2清单的表头（抽查事项名称）' }] };
  const headings = cellsOf(lines[start]!.text);
  const missing = annexColumns.filter((column) => column !== '备注' && !headings.includes(column));
  if (missing.length > 0) return { rows: [], errors: [{ line: lines[start]!.number, message: `表头缺少：${missing.join('、')}` }] };
  const rows: AnnexRow[] = [];
  const errors: RowError[] = [];
  for (const line of lines.slice(start + 1)) {
    if (!isRow(line.text) || /^[|\s:-]+$/.test(line.text)) continue;
    const cells = cellsOf(line.text);
    // Trailing empty cells (备注) may have been trimmed away.
    if (cells.length > headings.length || cells.length < headings.length - 1)
      errors.push({ line: line.number, message: `应有 ${headings.length} 栏，实有 ${cells.length} 栏` });
    else
      rows.push({
        line: line.number,
        cells: Object.fromEntries(annexColumns.map((column) => [column, cells[headings.indexOf(column)] ?? ''])) as AnnexRow['cells'],
      });
  }
  return { rows, errors };
}
