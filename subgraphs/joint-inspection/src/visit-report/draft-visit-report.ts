import { createHash } from 'node:crypto';
import { ok, refuse } from '@double-random/rules';
import { row, rows, useCase } from '@double-random/runtime';
import { canonicalJson } from '@double-random/verifiable-draw';
import { lockVisit } from '../visit/dossier.ts';
import { reportingAgency } from './visit-report-access.ts';
import { visitReportRefusals } from './visit-report-refusals.ts';
import { type ReportSectionName, type ReportSections, reportSections } from './visit-report-row.ts';

export type DraftVisitReport = { readonly requestId?: string; readonly visitId: string } & {
  readonly [section in ReportSectionName]?: string | null | undefined;
};

const names = Object.keys(reportSections) as ReportSectionName[];

/** CD-104c: written after the visit, all five parts of it; written anew until it is public, and then to be approved anew. */
export const draftVisitReport = useCase('draftVisitReport', async (tx, input: DraftVisitReport) => {
  const dossier = await lockVisit(tx, input.visitId);
  const { visit } = dossier;
  const agency = reportingAgency(tx, dossier);
  if (visit.finishedOn === null) return refuse(visitReportRefusals.notFinished(visit.state));
  const missing = names.filter((name) => !input[name]?.trim());
  if (missing.length) return refuse(visitReportRefusals.sectionMissing(missing));
  const earlier = await row<{ id: string; state: string }>(
    tx.em,
    'select id, state from visit_report where visit_id = $1 and agency = $2 for update',
    [visit.id, agency],
  );
  if (earlier?.state === 'PUBLISHED') return refuse(visitReportRefusals.published());
  const sections = Object.fromEntries(names.map((name) => [name, input[name]!.trim()])) as unknown as ReportSections;
  const id = earlier?.id ?? tx.newId('ji_vrp');
  const { code, name } = visit.snapshot[agency] ?? Object.values(visit.snapshot)[0]!;
  const contentHash = createHash('sha256').update(canonicalJson({ code, agency, sections })).digest('hex');
  const task = dossier.checks.find((c) => c.agency === agency)!.taskId;
  await rows(
    tx.em,
    `insert into visit_report (id, visit_id, task_id, agency, code, object_name, sections, content_hash, state, drafted_by, drafted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'DRAFTED', $9, $10)
     on conflict (visit_id, agency) do update set sections = excluded.sections, content_hash = excluded.content_hash, state = 'DRAFTED',
       drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at, approved_by = null, approved_at = null`,
    [id, visit.id, task, agency, code, name, JSON.stringify(sections), contentHash, tx.actor.id, tx.now],
  );
  tx.note({ action: 'visitReport.draft', subject: id, before: { state: earlier?.state ?? null }, after: { visit: visit.id, contentHash } });
  return ok({ id });
});
