import { ok, refuse, resultCodes } from '@double-random/rules';
import { hasRole, holdsIn, notFound, row } from '@double-random/runtime';
import { periodOf } from '../../report/report-kinds.ts';
import { type ReportRow, reportColumns, type ToldFigures } from '../../report/report-row.ts';
import { documentRefusals } from '../document-refusals.ts';
import { sectionsOf } from '../paper/report-sections.ts';
import { spotCheckReport } from '../paper/spot-check-report.ts';
import { dateInWords, momentInWords } from '../paper/wording.ts';
import type { PaperSource, Reader } from './paper-source.ts';
import { departmentName } from './visit-facts.ts';

const titles = { SEMI_ANNUAL: '随机抽查情况报告', SUMMARY: '随机抽查报告', COMPLETION: '抽检任务完成情况报告' } as const;

/** CD 十（四） 「按照程序审定后」: only an approved report becomes a paper; a draft is nobody's but its authors'. */
export const spotCheckReportSource: PaperSource = {
  kind: 'SPOT_CHECK_REPORT',
  async open(reader, reportId) {
    const report = await row<ReportRow>(reader.em, `select ${reportColumns} from report where id = $1`, [reportId]);
    const own = report && reader.actor.department === report.agency && hasRole(reader.actor, 'op', 'dh', 'ph', 'aud', 'arc');
    if (!own && !(report && receives(reader, report))) throw notFound('报告');
    return {
      agency: report.agency,
      part: '',
      taskId: periodOf(report.subject) ? null : report.subject,
      visitId: null,
      mayIssue: holdsIn(reader.actor, report.agency, 'op'),
      async write() {
        if (report.state === 'DRAFTED') return refuse(documentRefusals.reportUnapproved());
        const { figures, text } = report.content;
        return ok(
          spotCheckReport({
            title: `${titles[report.kind] ?? '抽查报告'}${report.supplement > 0 ? `（补充${report.supplement}）` : ''}`,
            department: departmentName(report.agency),
            subject: await subjectInWords(reader, report),
            cutOff: momentInWords(report.cutOffAt),
            figures: figuresInWords(figures),
            results: Object.entries(figures.results).map(
              ([code, n]) => [resultCodes[code as keyof typeof resultCodes] ?? code, n] as const,
            ),
            sections: sectionsOf(text),
            approval: `审定：${report.approvedBy ?? ''}`,
          }),
        );
      },
    };
  },
};

/** The office it was sent to; a published report anybody of a department may print. */
const receives = ({ actor }: Reader, report: ReportRow): boolean =>
  actor.kind === 'person' &&
  (report.state === 'PUBLISHED' ||
    (report.state === 'SUBMITTED' &&
      (report.submittedTo === actor.department || (hasRole(actor, 'lgo') && report.submittedTo === `${actor.department}/lgo`))));

async function subjectInWords(reader: Reader, report: ReportRow): Promise<string> {
  const period = periodOf(report.subject);
  if (period) return `${dateInWords(period.from)}至${dateInWords(period.to)}`;
  const task = await row<{ no: string; name: string }>(reader.em, 'select no, name from task where id = $1', [report.subject]);
  return task ? `“${task.name}”（任务编号：${task.no}）` : '';
}

/** D-74: a small number of withheld results is not told. */
const inPieces = (n: number | null): string => (n === null ? '不列明' : `${n}件`);

function figuresInWords(f: ToldFigures): readonly (readonly [string, string])[] {
  const rate = f.publicationRate === null ? '—' : `${f.publicationRate / 100}%`;
  return [
    ['开展任务', `${f.tasks}项`],
    ['抽中对象', `${f.drawn}户`],
    ['完成检查', `${f.visits}户次`],
    ['已公示结果', inPieces(f.published)],
    ['依法不予公示', inPieces(f.withheld)],
    ['尚未公示', `${f.open}件`],
    ['公示率', rate],
    ['后续处理', `办理中${f.followUpsOpen}件，办结${f.followUpsClosed}件`],
  ];
}
