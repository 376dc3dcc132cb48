import { ok, type Result, refuse } from '@double-random/rules';
import { denialCodeOf, encodeCursor, maxPageSize, type SubgraphContext, type Tx, useCase } from '@double-random/runtime';
import type { TableKind } from '../import/columns.ts';
import { registryOf } from '../import/import-registry.ts';
import { countInspectors, inspectorNode, listInspectors } from '../inspectors/inspector-rows.ts';
import { countObjects, listObjects, objectNode } from '../objects/object-rows.ts';
import { requireReadable } from '../objects/registry-access.ts';
import { checkPurpose, type Purpose, purposeText } from '../personal-data/purposes.ts';
import type { DepartmentProfile } from '../profile.ts';
import { cellOf, type ExportColumn } from './export-columns.ts';
import { exportRefusals } from './export-refusals.ts';

/** Whose registry, and which of its rows, as the list query has it. */
export interface ExportRequest {
  readonly agency: string;
  readonly filter: Readonly<Record<string, string | null>>;
  readonly purpose: Purpose | undefined;
}

/** What a sheet holds. */
const mostRows = 1_000_000;

interface Source {
  count(context: Pick<SubgraphContext, 'deps'>, request: ExportRequest): Promise<number>;
  page(
    context: SubgraphContext,
    request: ExportRequest,
    after: string | null,
  ): Promise<{ nodes: readonly object[]; last: string | undefined }>;
}

/** The registries' own lists, page by page: what the caller sees there is what leaves. */
const sources: Readonly<Record<TableKind, Source>> = {
  objects: {
    count: ({ deps }, { agency, filter }) => countObjects(deps.em(), agency, filter),
    async page(context, { agency, filter }, after) {
      const { rows, size } = await listObjects(context.deps.em(), agency, filter, { first: maxPageSize, after });
      const page = rows.slice(0, size);
      return { nodes: page.map((row) => objectNode(context, row)), last: rows.length > size ? page.at(-1)?.code : undefined };
    },
  },
  inspectors: {
    count: ({ deps }, { agency, filter }) => countInspectors(deps.em(), deps.clock.today(), agency, filter),
    async page(context, { agency, filter }, after) {
      const { rows, size } = await listInspectors(context.deps.em(), context.deps.clock.today(), agency, filter, {
        first: maxPageSize,
        after,
      });
      const page = rows.slice(0, size);
      return { nodes: page.map((row) => inspectorNode(context, row)), last: rows.length > size ? page.at(-1)?.certificateNo : undefined };
    },
  },
};

/** X-08, CD 九: an export is written down before its first row leaves: who, what and what for. */
export const recordExport = (profile: DepartmentProfile, context: SubgraphContext, kind: TableKind) =>
  useCase(
    `${registryOf[kind]}.export`,
    async (tx: Tx, input: ExportRequest & { readonly requestId?: string }): Promise<Result<{ rows: number }>> => {
      const { agency, filter, purpose } = input;
      requireReadable(profile, tx.actor, agency, registryOf[kind]);
      // PD 第二十五条: one's own objects are one's own business; of other people's, and of persons, somebody has to say what for.
      const own = kind === 'objects' && tx.actor.department === agency;
      const unfounded = own && !purpose ? undefined : checkPurpose(purpose);
      if (unfounded) return refuse(unfounded);
      const rows = await sources[kind].count(context, input);
      if (rows > mostRows) return refuse(exportRefusals.tooMany(rows, mostRows));
      tx.note({
        action: `${registryOf[kind]}.export`,
        subject: agency,
        after: { rows, filter },
        ...(purpose ? { reason: purposeText(purpose) } : {}),
      });
      return ok({ rows });
    },
  );

/** Rows of the export; a field the reader may not see is empty. */
export async function* exportRows(
  context: SubgraphContext,
  kind: TableKind,
  columns: readonly ExportColumn[],
  request: ExportRequest,
): AsyncGenerator<string[]> {
  for (let after: string | null = null; ; ) {
    const { nodes, last }: { nodes: readonly object[]; last: string | undefined } = await sources[kind].page(context, request, after);
    for (const node of nodes) yield columns.map((column) => cellOf(visible(node, column.field), column));
    if (last === undefined) return;
    after = encodeCursor([last]);
  }
}

function visible(node: object, field: string): unknown {
  try {
    return (node as Readonly<Record<string, unknown>>)[field];
  } catch (error) {
    if (denialCodeOf(error) === 'FORBIDDEN') return null;
    throw error;
  }
}
