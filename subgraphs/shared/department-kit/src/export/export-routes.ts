import { badUserInput, type FileHandler, forbidden, notFound, perform, type SubgraphContext } from '@double-random/runtime';
import type { TableKind } from '../import/columns.ts';
import { type Purpose, type PurposeType, purposeTypes } from '../personal-data/purposes.ts';
import type { DepartmentProfile } from '../profile.ts';
import { tableDownload } from './download.ts';
import { exportColumns } from './export-columns.ts';
import { type ExportRequest, exportRows, recordExport } from './export-registry.ts';
import type { TableFormat } from './write-table.ts';

const path = /^\/exports\/(objects|inspectors)\.(xlsx|csv)$/;
const titles: Readonly<Record<TableKind, string>> = { objects: '检查对象名录库', inspectors: '执法检查人员名录库' };

/** Names of the list query's filters. */
const filters: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
  objects: { search: 'search', status: 'state', matterCode: 'matterCode', kind: 'kind' },
  inspectors: { search: 'search', status: 'status', unit: 'unit', enforcementField: 'enforcementField' },
};

/** `purposeType`, `purposeReference`, `purposeReason` of the address. */
function purposeOf(query: Readonly<Record<string, string>>): Purpose | undefined {
  const type = query['purposeType'];
  if (type === undefined) return undefined;
  if (!Object.hasOwn(purposeTypes, type)) throw badUserInput('用途不正确', ['purposeType']);
  return { type: type as PurposeType, reference: query['purposeReference'] ?? null, reason: query['purposeReason'] ?? '' };
}

function requestOf(kind: TableKind, query: Readonly<Record<string, string>>): ExportRequest {
  const agency = query['agency'];
  if (!agency) throw badUserInput('须指明部门', ['agency']);
  const filter = Object.entries(filters[kind]).map(([asked, field]) => [field, query[asked] || null]);
  return { agency, filter: Object.fromEntries(filter), purpose: purposeOf(query) };
}

/** CD 九: who took it and when stands in the file itself. */
const watermark = ({ actor, deps }: SubgraphContext, rows: number) =>
  `共 ${rows} 条；导出人 ${actor.id}；导出时间 ${deps.clock.now().toISOString()}；仅限双随机、一公开监管工作使用`;

/** `GET /exports/objects.xlsx?agency=…` and the like: what the caller sees in the list, with the same filters, as a file. */
export const exports =
  (profile: DepartmentProfile): FileHandler =>
  async (context, request) => {
    const [, kind, format] = (path.exec(request.path) ?? []) as [string?, TableKind?, TableFormat?];
    if (request.method !== 'GET' || !kind || !format) throw notFound('文件');
    if (context.actor.kind !== 'person') throw forbidden('请先登录');
    const asked = requestOf(kind, request.query);
    const recorded = await perform(context.deps, context, recordExport(profile, context, kind), asked);
    if (!recorded.ok) throw badUserInput(recorded.refusals[0]!.message, recorded.refusals[0]!.path?.slice(1) ?? []);
    const columns = exportColumns(profile, kind);
    async function* lines() {
      yield* exportRows(context, kind!, columns, asked);
      yield [watermark(context, recorded.ok ? recorded.value.rows : 0)];
    }
    const table = { name: titles[kind], titles: columns.map((c) => c.title), rows: lines() };
    return tableDownload(format, `${asked.agency}-${kind}`, `${titles[kind]}（${asked.agency}）`, table);
  };
