import type { Measure } from '@double-random/rules';
import { connection, decodeCursor, type Em, once, type PageRequest, pageSize, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { type PublicationRow, publicationColumns } from '../publication/publication-row.ts';
import type { OutlineFacts } from './outline.ts';
import type { VisitReport } from './visit-report.type.ts';
import { type VisitReportRow, visitReportColumns } from './visit-report-row.ts';

export const presentVisitReport = (stored: VisitReportRow, year: number): VisitReport => {
  const { agency, code, sections, ...report } = stored;
  return { stored, ...report, ...sections, objectCode: code, department: departmentOf(agency, year) };
};

/** As the own department reads a report: also what went out of the public's sight (C-9). */
const ownColumns = `${visitReportColumns}, coalesce(original -> 'sections', sections) as sections`;

/** The asker's department's report about each visit, whatever its state, in its newest version; one statement for a page of visits. */
export const ownReports = (context: JointContext) =>
  once(
    context,
    'visit-report.own',
    () =>
      new DataLoader<string, VisitReportRow | null>(
        async (ids) => {
          const found = await rows<VisitReportRow>(
            context.deps.em(),
            `select ${ownColumns}
             from visit_report where visit_id = any($1) and agency = $2 order by version`,
            [ids, context.actor.department ?? ''],
          );
          const byVisit = new Map(found.map((r) => [r.visitId, r]));
          return ids.map((id) => byVisit.get(id) ?? null);
        },
        { maxBatchSize: 100 },
      ),
  );

/** Every public version of the report of a department about a visit, newest first. */
export const publicVersions = (context: JointContext) =>
  once(
    context,
    'visit-report.versions',
    () =>
      new DataLoader<VisitReportRow, VisitReportRow[], string>(
        async (reports) => {
          const found = await rows<VisitReportRow>(
            context.deps.em(),
            `select ${visitReportColumns} from visit_report where visit_id = any($1) and state in ('PUBLISHED', 'SUPERSEDED') order by version desc`,
            [reports.map((r) => r.visitId)],
          );
          const byReport = Map.groupBy(found, reportKey);
          return reports.map((r) => byReport.get(reportKey(r)) ?? []);
        },
        { maxBatchSize: 100, cacheKeyFn: reportKey },
      ),
  );
const reportKey = ({ visitId, agency }: Pick<VisitReportRow, 'visitId' | 'agency'>): string => `${visitId} ${agency}`;

type Correction = PublicationRow & { readonly report: string };
/** PD 第二十二条, KF 第二十二条第二款: what was corrected of the results these reports speak of since they were written, earliest first. */
export const correctionsOf = (em: Em, reportIds: readonly string[]): Promise<Correction[]> =>
  rows<Correction>(
    em,
    `select reported.report, ${publicationColumns} from (
       select r.id as report, x."resultNo" as number, x.version as known from visit_report r
         cross join lateral jsonb_to_recordset(r.results) as x("resultNo" text, version int) where r.id = any($1)) reported
       join publication on result_no = reported.number and version > reported.known and state in ('PUBLISHED', 'SUPERSEDED')
     order by published_at, publication.id`,
    [reportIds],
  );
/** The same by report, for a page of them. */
export const correctionsByReport = (context: JointContext) =>
  once(
    context,
    'visit-report.corrections',
    () =>
      new DataLoader<string, Correction[]>(
        async (ids) => {
          const byReport = Map.groupBy(await correctionsOf(context.deps.em(), ids), (c) => c.report);
          return ids.map((id) => byReport.get(id) ?? []);
        },
        { maxBatchSize: 100 },
      ),
  );

/** Measures taken at a visit with their words, by matter check. */
export async function measuresWorded(em: Em, visitId: string): Promise<OutlineFacts['measures']> {
  const taken = await rows<{ at: string; measure: Measure; text: string }>(
    em,
    `select t.matter_check_id as at, t.measure, t.text from measure_taken t join matter_check m on m.id = t.matter_check_id
     where m.visit_id = $1 order by t.taken_at, t.id`,
    [visitId],
  );
  return Map.groupBy(taken, (t) => t.at);
}

export interface PublicReportFilter extends PageRequest {
  readonly code?: string | null | undefined;
  readonly agency?: string | null | undefined;
}

/** What is public, newest first. */
export async function publishedVisitReports(em: Em, filter: PublicReportFilter, year: number) {
  const size = pageSize(filter);
  const [afterAt, afterId] = decodeCursor(filter.after, 2) ?? [null, null];
  const found = await rows<VisitReportRow>(
    em,
    `select ${visitReportColumns} from visit_report
     where state = 'PUBLISHED' and ($1::text is null or code = $1) and ($2::text is null or agency = $2)
       and ($3::timestamptz is null or (published_at, id) < ($3::timestamptz, $4::text))
     order by published_at desc, id desc limit $5`,
    [filter.code ?? null, filter.agency ?? null, afterAt, afterId, size + 1],
  );
  return connection(
    found,
    size,
    (r) => [r.publishedAt!, r.id],
    (r) => presentVisitReport(r, year),
  );
}
