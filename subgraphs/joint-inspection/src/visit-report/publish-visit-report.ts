import { ok, type Refusal, refuse } from '@double-random/rules';
import { change, rows, type Tx, useCase } from '@double-random/runtime';
import type { MatterCheckState } from '../visit/visit-row.ts';
import { changedSince, resultsNow } from './reported-results.ts';
import { lockVisitReport, reportStep } from './visit-report-access.ts';
import { visitReportRefusals } from './visit-report-refusals.ts';
import type { VisitReportRow } from './visit-report-row.ts';

const restricted: readonly MatterCheckState[] = ['WITHHELD', 'REDACTED_PUBLISHED'];
/** Nothing more will be said about these in public. */
const settled: readonly MatterCheckState[] = ['PUBLISHED', 'RECOGNISED', 'NOT_CHECKED', 'DROPPED'];

/** A report says who was checked and what was found: it may not be the first to do so, nor say what was lawfully withheld (CD 九). */
async function notYetPublic(tx: Tx, report: VisitReportRow): Promise<Refusal | undefined> {
  const own = await rows<{ name: string; state: MatterCheckState }>(
    tx.em,
    'select matter_name as name, state from matter_check where visit_id = $1 and agency = $2 order by matter_code',
    [report.visitId, report.agency],
  );
  const named = (wanted: (state: MatterCheckState) => boolean) => own.filter((c) => wanted(c.state)).map((c) => c.name);
  const secret = named((state) => restricted.includes(state));
  if (secret.length) return visitReportRefusals.secret(secret);
  const open = named((state) => !settled.includes(state));
  return open.length ? visitReportRefusals.resultsOpen(open) : undefined;
}

/**
 * CD-104c 「审定后在网上向社会公布」: unapproved it is refused (REVIEW_REQUIRED), and so is one that would contradict a result corrected since it was
 * written. A revised version takes the place of the one before it, which stays readable (PD 第二十二条).
 */
export const publishVisitReport = useCase(
  'publishVisitReport',
  async (tx, input: { readonly requestId?: string; readonly reportId: string }) => {
    const report = await lockVisitReport(tx, input.reportId, 'op', 'rev');
    const step = reportStep(report, 'publish');
    if (!step.ok) return step;
    const early = await notYetPublic(tx, report);
    if (early) return refuse(early);
    const results = await resultsNow(tx.em, report);
    const changed = changedSince(report.results, results);
    if (changed.length) return refuse(visitReportRefusals.outdated(report.state, changed));
    await change(tx.em, `update visit_report set state = 'SUPERSEDED' where visit_id = $1 and agency = $2 and state = 'PUBLISHED'`, [
      report.visitId,
      report.agency,
    ]);
    await change(tx.em, `update visit_report set state = 'PUBLISHED', results = $4, published_by = $2, published_at = $3 where id = $1`, [
      report.id,
      tx.actor.id,
      tx.now,
      JSON.stringify(results),
    ]);
    tx.note({
      action: 'visitReport.publish',
      subject: report.id,
      after: { version: report.version, hash: report.contentHash },
      approver: report.approvedBy!,
    });
    return ok({ id: report.id });
  },
);
