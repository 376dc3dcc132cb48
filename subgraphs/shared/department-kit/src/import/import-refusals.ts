import type { Refusal } from '@double-random/rules';

const file = (message: string, details: Refusal['details'] = {}): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  basis: 'KF 第八条',
  path: ['input', 'fileId'],
  details: { fields: ['fileId'], ...details },
});

/** Why a whole file is not read at all. */
export const importRefusals = {
  oldExcel: () => file('不支持 .xls（Excel 97-2003）格式，请在 Excel 或 WPS 中另存为 .xlsx 后重新上传。', { reason: 'XLS' }),
  notAWorkbook: () => file('文件不是有效的 .xlsx 工作簿，或已损坏、不完整。', { reason: 'DAMAGED' }),
  bomb: () => file('文件解压后过大，不予处理。', { reason: 'TOO_LARGE' }),
  hugeCell: () => file('文件中有内容过长的单元格，不予处理。', { reason: 'HUGE_CELL' }),
  sharedStrings: () => file('工作簿的文字过多，请另存为 CSV（UTF-8）后重新上传。', { reason: 'SHARED_STRINGS' }),
  notATable: () => file('文件不是表格，请上传 .xlsx 或 CSV 文件。', { reason: 'NOT_A_TABLE' }),
  utf16: () => file('文件为 UTF-16 编码，请另存为 CSV UTF-8 后重新上传。', { reason: 'ENCODING' }),
  formulas: (cells: readonly string[]) =>
    file(`文件中公式过多（如 ${cells.slice(0, 3).join('、')}），请全部改为数值或文本后重新上传。`, {
      reason: 'FORMULAS',
      cells: cells.slice(0, 20),
    }),
  encoding: () => file('无法识别文件编码，请以 UTF-8 或 GB18030 保存。', { reason: 'ENCODING' }),
  csv: (line: number) => file(`第 ${line} 行附近的 CSV 格式不正确（引号不成对或一行过长）。`, { reason: 'CSV', row: line }),
  empty: () => file('文件中没有表头。', { reason: 'EMPTY' }),
  header: (missing: readonly string[], unknown: readonly string[], repeated: readonly string[]) =>
    file(['表头与模板不一致。', list('缺少', missing), list('多出', unknown), list('重复', repeated)].filter(Boolean).join(''), {
      reason: 'HEADER',
      missing,
      unknown,
      repeated,
    }),
  tooLargeDirectly: (most: number) => file(`文件超过 ${most / 1024 / 1024} MB，请用“校验—提交”方式导入。`, { reason: 'TOO_LARGE', most }),
  tooManyRows: (most: number) => file(`文件超过 ${most} 行，请分成几个文件导入。`, { reason: 'TOO_MANY_ROWS', most }),
  rows: (count: number) => file(`文件中有 ${count} 处错误，未导入任何记录。`, { reason: 'ROWS', errors: count }),
};

const shown = 20;
const list = (word: string, columns: readonly string[]) =>
  columns.length
    ? `${word}：${columns
        .slice(0, shown)
        .map((c) => c.slice(0, 40))
        .join('、')}${columns.length > shown ? ` 等 ${columns.length} 列` : ''}。`
    : '';
