import { ok, refuse } from '@double-random/rules';
import { row, rows, type Tx, useCase } from '@double-random/runtime';
import { lockVisit } from '../visit/dossier.ts';
import { reportHashOf } from './report-hash.ts';
import { changedSince, resultsNow } from './reported-results.ts';
import { reportingAgency } from './visit-report-access.ts';
import { visitReportRefusals } from './visit-report-refusals.ts';
import {
  type ReportSectionName,
  type ReportSections,
  reportSections,
  type VisitReportRow,
  visitReportColumns,
} from './visit-report-row.ts';

export type DraftVisitReport = { readonly requestId?: string; readonly visitId: string } & {
  readonly [section in ReportSectionName]?: string | null | undefined;
};

const names = Object.keys(reportSections) as ReportSectionName[];

/**
 * CD-104c: written after the visit, all five parts of it; written anew until it is public, and then to be approved anew. A public one stays as
 * it is; where a result it speaks of was corrected, a revised version is written beside it and goes the same way (PD 第二十二条).
 */
export const draftVisitReport = useCase('draftVisitReport', async (tx, input: DraftVisitReport) => {
  const dossier = await lockVisit(tx, input.visitId);
  const { visit } = dossier;
  const agency = reportingAgency(tx, dossier);
  if (visit.finishedOn === null) return refuse(visitReportRefusals.notFinished(visit.state));
  const missing = names.filter((name) => !input[name]?.trim());
  if (missing.length) return refuse(visitReportRefusals.sectionMissing(missing));
  const earlier = await latest(tx, visit.id, agency);
  const results = await resultsNow(tx.em, { visitId: visit.id, agency });
  const published = earlier?.state === 'PUBLISHED';
  if (published && changedSince(earlier.results, results).length === 0) return refuse(visitReportRefusals.published());
  const version = published ? earlier.version + 1 : (earlier?.version ?? 1);
  const sections = Object.fromEntries(names.map((name) => [name, input[name]!.trim()])) as unknown as ReportSections;
  const id = earlier && !published ? earlier.id : tx.newId('ji_vrp');
  const { code, name } = visit.snapshot[agency] ?? Object.values(visit.snapshot)[0]!;
  const contentHash = reportHashOf({ code, agency, version, sections });
  const task = dossier.checks.find((c) => c.agency === agency)!.taskId;
  await rows(
    tx.em,
    `insert into visit_report (id, visit_id, task_id, agency, version, code, object_name, sections, content_hash, results, state, drafted_by, drafted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'DRAFTED', $11, $12)
     on conflict (id) do update set sections = excluded.sections, content_hash = excluded.content_hash, results = excluded.results,
       state = 'DRAFTED', drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at, approved_by = null, approved_at = null`,
    [id, visit.id, task, agency, version, code, name, JSON.stringify(sections), contentHash, JSON.stringify(results), tx.actor.id, tx.now],
  );
  const before = { state: earlier?.state ?? null, version: earlier?.version ?? 0 };
  tx.note({ action: 'visitReport.draft', subject: id, before, after: { visit: visit.id, version, contentHash } });
  return ok({ id });
});

const latest = (tx: Tx, visitId: string, agency: string): Promise<VisitReportRow | undefined> =>
  row<VisitReportRow>(
    tx.em,
    `select ${visitReportColumns} from visit_report where visit_id = $1 and agency = $2 order by version desc limit 1 for update`,
    [visitId, agency],
  );
