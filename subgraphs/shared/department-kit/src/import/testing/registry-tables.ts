import { usccCheckDigit } from '@double-random/rules';
import { stringify } from 'csv-stringify/sync';
import { publicSecurity, resident } from '../../objects/testing/registry-steps.ts';
import { columnsOf, type TableKind } from '../columns.ts';

/** A unified code that holds, one for each number. */
export const usccOf = (n: number): string => {
  const body = `91410200MA0${String(n).padStart(6, '0')}`;
  return body + usccCheckDigit(body);
};

const titles = (kind: TableKind) => columnsOf(publicSecurity, kind).map((c) => c.title);
const lineOf = (kind: TableKind, values: Readonly<Record<string, string>>) => titles(kind).map((title) => values[title] ?? '');

/** A row of the object template with everything any pack demands. */
export const objectLine = (n: number, changes: Readonly<Record<string, string>> = {}): string[] =>
  lineOf('objects', {
    对象种类: '企业',
    统一社会信用代码: usccOf(n),
    名称: `企业${n}`,
    '住所（地址）': `某街${n}号`,
    经营范围: '住宿',
    负责人姓名: '钱乙',
    联系人电话: '13800001234',
    抽查事项编码: 'M-HOTEL、M-CAFE',
    ...changes,
  });

export const inspectorLine = (n: number, changes: Readonly<Record<string, string>> = {}): string[] =>
  lineOf('inspectors', {
    姓名: `检查员${n}`,
    性别: '男',
    身份证号: resident,
    警号: `41000${n}`,
    职务: '民警',
    联系方式: '13900005678',
    执法证号: `1604000${n}`,
    证件有效期起: '2024/1/1',
    证件有效期止: '2026/12/31',
    ...changes,
  });

/** These rows under the template's header. */
export const csvOf = (kind: TableKind, lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from(stringify([titles(kind), ...lines.map((l) => [...l])], { bom: true }));

/** Rows from one number to another. */
export const objectLines = (from: number, to: number): string[][] => Array.from({ length: to - from + 1 }, (_, i) => objectLine(from + i));
