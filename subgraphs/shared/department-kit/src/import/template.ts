import type { PlainDate } from '@double-random/rules';
import { writeXlsx } from 'hucre/xlsx';
import { type TableFormat, writeTable } from '../export/write-table.ts';
import { matterColumns } from '../matters/file/matter-columns.ts';
import { registryRules } from '../objects/registry-rules.ts';
import type { DepartmentAgency, DepartmentProfile } from '../profile.ts';
import { type Column, columnsOf, type TableKind } from './columns.ts';
import { registryOf } from './import-registry.ts';

/** Rows formatted as text ahead, so that nothing pasted into them becomes a number (web.md §3.2). */
const preparedRows = 500;
/** What has a template: both registries, and the list. */
export type TemplateKind = TableKind | 'matters';

const sheetNames: Readonly<Record<TemplateKind, string>> = {
  objects: '检查对象名录库',
  inspectors: '执法检查人员名录库',
  matters: '随机抽查事项清单',
};
const columnsFor = (profile: DepartmentProfile, kind: TemplateKind): readonly Column[] =>
  kind === 'matters' ? matterColumns(profile) : columnsOf(profile, kind);
const explained = ['列名', '是否必填', '应填内容', '可填的值（编码）', '是否加密保存', '依据', '示例'] as const;

export interface TemplateOptions {
  readonly profile: DepartmentProfile;
  readonly kind: TemplateKind;
  /** Whose rules say what is mandatory, and on which day; without them nothing is said about it. */
  readonly rulesOf?: { readonly agency: DepartmentAgency; readonly on: PlainDate } | undefined;
}

const always: Readonly<Record<TemplateKind, ReadonlySet<string>>> = {
  objects: new Set(['kind', 'name']),
  inspectors: new Set(['name', 'certificateNo', 'certificateFrom', 'certificateTo']),
  matters: new Set(['code', 'name']),
};

function mandatoryWord({ profile, kind, rulesOf }: TemplateOptions, column: Column): string {
  if (always[kind].has(column.field)) return '必填';
  // What a list must state is checked when it is handed in, by the agency's rules (KF 第七条).
  if (!rulesOf || kind === 'matters') return '';
  const { mandatory } = registryRules(profile, rulesOf.agency, rulesOf.on, registryOf[kind]);
  return mandatory.includes(column.field) ? '必填' : '';
}

const valuesOf = ({ labels }: Column): string =>
  labels
    ? Object.entries(labels)
        .map(([code, label]) => `${label}（${code}）`)
        .join('、')
    : '';

/** One line per column: what belongs into it. */
const explanation = (options: TemplateOptions): string[][] =>
  columnsFor(options.profile, options.kind).map((column) => [
    column.title,
    mandatoryWord(options, column),
    column.rule,
    valuesOf(column),
    column.personal ? '是' : '',
    column.basis ?? '',
    column.example,
  ]);

async function whole(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = [];
  for await (const part of parts) held.push(part);
  return Buffer.concat(held);
}

const writers: Readonly<Record<TableFormat, (options: TemplateOptions) => Promise<Uint8Array>>> = {
  csv({ profile, kind }) {
    const columns = columnsFor(profile, kind);
    return whole(writeTable.csv({ name: '', titles: columns.map((c) => c.title), rows: [columns.map((c) => c.example)] }));
  },
  async xlsx(options) {
    const columns = columnsFor(options.profile, options.kind);
    const blank = columns.map(() => '');
    const text = (title: string, width: number) => ({ key: title, numFmt: '@', width });
    const listed = columns.flatMap(({ labels, type }, i) => (labels && type === 'TEXT' ? [{ i, values: Object.values(labels) }] : []));
    return (await writeXlsx({
      sheets: [
        {
          name: sheetNames[options.kind],
          columns: columns.map(({ title }) => text(title, Math.max(12, title.length * 2 + 4))),
          rows: [columns.map((c) => c.title), columns.map((c) => c.example), ...Array.from({ length: preparedRows }, () => blank)],
          freezePane: { rows: 1 },
          dataValidations: listed.map(({ i, values }) => ({
            type: 'list' as const,
            values,
            allowBlank: true,
            range: `${letterOf(i)}2:${letterOf(i)}${preparedRows + 2}`,
          })),
        },
        {
          name: '填写说明',
          columns: explained.map((title, i) => text(title, i === 2 || i === 3 ? 48 : 16)),
          rows: [[...explained], ...explanation(options)],
          freezePane: { rows: 1 },
        },
      ],
    })) as Uint8Array;
  },
};

const letterOf = (i: number): string => (i < 26 ? '' : letterOf(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

/** KF 第八条 「模板格式」: an empty file with one example row, every column text; the workbook explains its columns on a second sheet. */
export const writeTemplate = (options: TemplateOptions, format: TableFormat): Promise<Uint8Array> => writers[format](options);

/** The explanation alone, beside a template that has no second sheet. */
export const writeExplanation = (options: TemplateOptions): Promise<Uint8Array> =>
  whole(writeTable.csv({ name: '填写说明', titles: explained, rows: explanation(options) }));
