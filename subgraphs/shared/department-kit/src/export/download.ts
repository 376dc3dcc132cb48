import type { FileResponse } from '@double-random/runtime';
import { type OutTable, type TableFormat, tableFormats, writeTable } from './write-table.ts';

/** A table that somebody fetches; the name of its file says in ASCII what it is, and in Chinese what people call it. */
export const tableDownload = (format: TableFormat, file: string, title: string, table: OutTable): FileResponse => ({
  status: 200,
  headers: {
    'content-type': tableFormats[format],
    'content-disposition': `attachment; filename="${file}.${format}"; filename*=UTF-8''${encodeURIComponent(`${title}.${format}`)}`,
  },
  body: writeTable[format](table),
});
