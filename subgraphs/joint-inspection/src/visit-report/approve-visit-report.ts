import { ok, refuse } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import { changedSince, resultsNow } from './reported-results.ts';
import { lockVisitReport, reportStep } from './visit-report-access.ts';
import { visitReportRefusals } from './visit-report-refusals.ts';

/** CD-104c 「按照程序审定后」: by the deputy head, who did not write it; the text does not say who, so a principal head may as well. */
export const approveVisitReport = useCase(
  'approveVisitReport',
  async (tx, input: { readonly requestId?: string; readonly reportId: string }) => {
    const report = await lockVisitReport(tx, input.reportId, 'dh', 'ph');
    const step = reportStep(report, 'approve');
    if (!step.ok) return step;
    const changed = changedSince(report.results, await resultsNow(tx.em, report));
    if (changed.length) return refuse(visitReportRefusals.outdated(report.state, changed));
    if (report.draftedBy === tx.actor.id) return refuse(visitReportRefusals.ownDraft());
    await change(tx.em, `update visit_report set state = 'APPROVED', approved_by = $2, approved_at = $3 where id = $1`, [
      report.id,
      tx.actor.id,
      tx.now,
    ]);
    tx.note({ action: 'visitReport.approve', subject: report.id, after: { hash: report.contentHash }, approver: tx.actor.id });
    return ok({ id: report.id });
  },
);
