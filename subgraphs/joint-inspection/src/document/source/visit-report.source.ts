import { ok, refuse } from '@double-random/rules';
import { holdsIn, notFound, row } from '@double-random/runtime';
import { findVisit } from '../../visit/visit-access.ts';
import { correctionsOf } from '../../visit-report/find-visit-reports.ts';
import { type ReportSectionName, reportSections, type VisitReportRow, visitReportColumns } from '../../visit-report/visit-report-row.ts';
import { documentRefusals } from '../document-refusals.ts';
import { visitReport } from '../paper/visit-report.ts';
import type { PaperSource } from './paper-source.ts';
import { departmentName } from './visit-facts.ts';

const names = Object.entries(reportSections) as [ReportSectionName, string][];

/**
 * CD 十（四） 「按照程序审定后」: of the department that wrote it; a public one is anybody's of a department to print. Each version is a paper of
 * its own, and says what was corrected since it was written (PD 第二十二条).
 */
export const visitReportSource: PaperSource = {
  kind: 'VISIT_REPORT',
  async open(reader, reportId) {
    const { em, actor } = reader;
    const report = await row<VisitReportRow>(em, `select ${visitReportColumns} from visit_report where id = $1`, [reportId]);
    if (!report) throw notFound('抽查报告');
    // A paper printed before still says what had to go; it is the own department's to keep.
    const isPublic = report.redactedBy === null && (report.state === 'PUBLISHED' || report.state === 'SUPERSEDED');
    const own = actor.department === report.agency && (await findVisit(em, actor, report.visitId))?.insight === 'FULL';
    if (!own && !(isPublic && actor.kind === 'person')) throw notFound('抽查报告');
    return {
      agency: report.agency,
      part: '',
      taskId: report.taskId,
      visitId: report.visitId,
      mayIssue: holdsIn(actor, report.agency, 'op'),
      async write() {
        if (report.state === 'DRAFTED') return refuse(documentRefusals.reportUnapproved());
        const [about, corrections] = await Promise.all([
          row<{ task: string; on: string }>(
            em,
            `select t.name || '（' || t.no || '）' as task, v.finished_on as on from visit v join task t on t.id = $2 where v.id = $1`,
            [report.visitId, report.taskId],
          ),
          correctionsOf(em, [report.id]),
        ]);
        return ok(
          visitReport({
            department: departmentName(report.agency),
            objectName: report.objectName,
            objectCode: report.code,
            task: about!.task,
            inspectedOn: about!.on as never,
            version: report.version,
            sections: names.map(([name, title]) => ({ title, text: report.sections[name] })),
            corrections: corrections.map(({ content, resultNo, version, correction }) => ({
              matter: content.matterName ?? '有关事项',
              result: content.resultText,
              resultNo,
              version,
              on: correction!.on,
              reason: correction!.reason,
            })),
            approval: `审定：${report.approvedBy ?? ''}`,
          }),
        );
      },
    };
  },
};
