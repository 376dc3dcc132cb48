import { checkUscc, normaliseCode, ok, type Result, refuse } from '@double-random/rules';
import { importRefusals } from '../import/import-refusals.ts';
import { readTable } from '../import/read-table.ts';
import { BrokenTable, type Cell } from '../import/table.ts';
import type { TableSource } from '../import/table-source.ts';

export const reconciledRegistries = { OBJECTS: '检查对象名录库', INSPECTORS: '执法检查人员名录库' } as const;
export type ReconciledRegistry = keyof typeof reconciledRegistries;

export interface ListedCode {
  readonly code: string;
  readonly name: string;
  readonly valid: boolean;
}

/** Column that says who is who, as the credit system and the certificate register write it, and whether a code can be right at all. */
const keys: Readonly<
  Record<ReconciledRegistry, { readonly titles: readonly string[]; readonly names: readonly string[]; valid(code: string): boolean }>
> = {
  OBJECTS: {
    titles: ['统一社会信用代码', '统一社会信用代码/注册号'],
    names: ['名称', '企业名称', '主体名称'],
    valid: (code) => checkUscc(code).ok,
  },
  INSPECTORS: { titles: ['执法证号', '执法证件编号'], names: [], valid: (code) => /^[A-Z0-9-]{4,64}$/.test(code) },
};

const batchSize = 2000;
const maxLength = 200;
const text = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .normalize('NFC')
    .trim()
    .slice(0, maxLength);

/** The list in batches, whatever else stands beside the codes. A refusal before the first batch, or as the last answer, ends it. */
export async function* readList(source: TableSource, registry: ReconciledRegistry): AsyncGenerator<Result<readonly ListedCode[]>> {
  const table = await readTable(source);
  if (!table.ok) return yield table;
  const { titles, names, valid } = keys[registry];
  let at: { readonly code: number; readonly name: number } | undefined;
  let batch: ListedCode[] = [];
  try {
    for await (const { cells } of table.value.rows) {
      if (!at) {
        const head = cells.map(text);
        at = { code: head.findIndex((title) => titles.includes(title)), name: head.findIndex((title) => names.includes(title)) };
        if (at.code < 0) return yield refuse({ ...importRefusals.notATable(), message: `文件首行没有“${titles[0]}”一列。` });
        continue;
      }
      const code = normaliseCode(text(cells[at.code]));
      if (code) batch.push({ code, name: at.name < 0 ? '' : text(cells[at.name]), valid: valid(code) });
      if (batch.length === batchSize) {
        yield ok(batch);
        batch = [];
      }
    }
    if (!at) return yield refuse({ ...importRefusals.notATable(), message: '文件是空的。' });
    yield ok(batch);
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    yield refuse(error.refusal);
  } finally {
    await table.value.close();
  }
}
