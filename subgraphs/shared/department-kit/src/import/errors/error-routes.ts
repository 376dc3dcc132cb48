import { ok, type Result } from '@double-random/rules';
import {
  type FileHandler,
  type FileResponse,
  notFound,
  perform,
  row,
  type SubgraphContext,
  type Tx,
  useCase,
} from '@double-random/runtime';
import { tableDownload } from '../../export/download.ts';
import { type TableFormat, tableFormats } from '../../export/write-table.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type ImportRow, requireImport } from '../steps/import-rows.ts';
import { faultyTable, type ShownRow } from './faulty-rows.ts';
import { markedWorkbook, mostMarkedRows } from './marked-workbook.ts';

const path = /^\/imports\/([A-Za-z0-9_-]{1,80})\/errors\.(xlsx|csv)$/;

/** The rows carry what the file carried, personal data too: who takes them is written down. */
const recordDownload = (profile: DepartmentProfile) =>
  useCase(
    'registry.import.errors',
    async (tx: Tx, input: { readonly id: string; readonly requestId?: string }): Promise<Result<{ id: string }>> => {
      const found = await requireImport(profile, tx, tx.em, input.id);
      const kept = await row(tx.em, 'select 1 from upload where id = $1 and complete', [found.fileId]);
      if (!kept || !found.faultyRows) throw notFound('错误行');
      tx.note({ action: 'registry.import.errors', subject: found.id, after: { faultyRows: found.faultyRows } });
      return ok({ id: found.id });
    },
  );

/** `GET /imports/<id>/errors.xlsx` or `.csv`: the faulty rows as they were sent, with what is wrong; corrected, it can be sent again. */
export const importFiles =
  (profile: DepartmentProfile): FileHandler =>
  async (context, request) => {
    const [, id, format] = (path.exec(request.path) ?? []) as [string?, string?, TableFormat?];
    if (request.method !== 'GET' || !id || !format) throw notFound('文件');
    await perform(context.deps, context, recordDownload(profile), { id });
    return answer(context, await requireImport(profile, context, context.deps.em(), id), format);
  };

async function answer(context: SubgraphContext, found: ImportRow, format: TableFormat): Promise<FileResponse> {
  const { titles, rows } = await faultyTable(context.deps.em(), found);
  const file = `${found.agency}-errors`;
  if (format === 'xlsx' && found.faultyRows <= mostMarkedRows) {
    const held: ShownRow[] = [];
    for await (const shown of rows) held.push(shown);
    const body = await markedWorkbook(titles, held);
    return {
      status: 200,
      headers: { 'content-type': tableFormats.xlsx, 'content-disposition': `attachment; filename="${file}.xlsx"` },
      body: [body],
    };
  }
  return tableDownload(format, file, '错误行', { name: '错误行', titles, rows: cellsOf(rows) });
}

async function* cellsOf(rows: AsyncIterable<ShownRow>): AsyncGenerator<readonly string[]> {
  for await (const { cells } of rows) yield cells;
}
