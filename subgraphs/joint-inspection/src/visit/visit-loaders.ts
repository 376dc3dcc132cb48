import { once, readerOf, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import type { JointContext } from '../graph/joint-context.ts';
import { pinnedMatters } from './dossier.ts';
import { type MatterCheckRow, matterCheckColumns } from './visit-row.ts';

export interface EvidenceRow {
  readonly id: string;
  readonly visitId: string;
  readonly matterCheckId: string | null;
  readonly type: string;
  readonly documentKind: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly source: string;
  readonly takenAt: string;
  readonly addedAt: string;
}
export interface MeasureRow {
  readonly id: string;
  readonly matterCheckId: string;
  readonly measure: string;
  readonly form: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly takenAt: string;
}

const grouped = <Row>(context: JointContext, name: string, sql: string, keyOf: (row: Row) => string) =>
  once(
    context,
    name,
    () =>
      new DataLoader<string, Row[]>(
        async (ids) => {
          const found = Map.groupBy(await rows<Row>(readerOf(context), sql, [ids]), keyOf);
          return ids.map((id) => found.get(id) ?? []);
        },
        { maxBatchSize: 100 },
      ),
  );

/** Matter checks by visit. */
export const checksByVisit = (context: JointContext) =>
  grouped<MatterCheckRow>(
    context,
    'checksByVisit',
    `select ${matterCheckColumns} from matter_check where visit_id = any($1) order by agency, matter_code, id`,
    (c) => c.visitId,
  );

export const evidenceColumns = `id, visit_id as "visitId", matter_check_id as "matterCheckId", type, document_kind as "documentKind", file_name as "fileName", sha256, size, source,
  taken_at as "takenAt", added_at as "addedAt"`;
/** Evidence of the visit as a whole. */
export const evidenceByVisit = (context: JointContext) =>
  grouped<EvidenceRow>(
    context,
    'evidenceByVisit',
    `select ${evidenceColumns} from evidence where visit_id = any($1) and matter_check_id is null order by added_at, id`,
    (e) => e.visitId,
  );
export const evidenceByCheck = (context: JointContext) =>
  grouped<EvidenceRow>(
    context,
    'evidenceByCheck',
    `select ${evidenceColumns} from evidence where matter_check_id = any($1) order by added_at, id`,
    (e) => e.matterCheckId!,
  );
export const measuresByCheck = (context: JointContext) =>
  grouped<MeasureRow>(
    context,
    'measuresByCheck',
    `select id, matter_check_id as "matterCheckId", measure, form, text, due_on as "dueOn", taken_at as "takenAt" from measure_taken
     where matter_check_id = any($1) order by taken_at, id`,
    (m) => m.matterCheckId,
  );

/** The matters a task pinned; a page of checks rarely spans more than one task. */
export const pinnedByTask = (context: JointContext) =>
  once(
    context,
    'pinnedByTask',
    () => new DataLoader((ids: readonly string[]) => Promise.all(ids.map((id) => pinnedMatters(context.deps.em(), id)))),
  );
