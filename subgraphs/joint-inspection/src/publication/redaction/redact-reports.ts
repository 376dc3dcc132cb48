import type { Redaction } from '@double-random/rules';
import { change, rows, type Tx } from '@double-random/runtime';
import { mentions, unnamable } from '../../report/not-yet-named.ts';
import { reportContentHash } from '../../report/report-hash.ts';
import type { ReportContent } from '../../report/report-row.ts';
import { reportHashOf } from '../../visit-report/report-hash.ts';
import { type ReportSections, reportSections, type VisitReportRow, visitReportColumns } from '../../visit-report/visit-report-row.ts';
import { hiddenFields, notTold } from './hide-words.ts';

const emptied = Object.fromEntries(Object.keys(reportSections).map((name) => [name, notTold])) as unknown as ReportSections;

/**
 * CD 九, C-9: a report tells in free words what was found, so nobody can say which of them repeat what has to go: all of them do. A public one
 * stays as a shell beside which the correction is shown; a draft is the department's own, unless it holds a state secret.
 */
export async function redactReports(
  tx: Tx,
  result: { readonly matterCheckId: string; readonly resultNo: string },
  correctionId: string,
  redaction: Redaction,
): Promise<void> {
  const secret = redaction.secrecyClass === 'STATE_SECRET';
  const reports = await rows<VisitReportRow>(
    tx.em,
    `select ${visitReportColumns} from visit_report where (state in ('PUBLISHED', 'SUPERSEDED') or $3) and exists (
       select 1 from jsonb_to_recordset(results) as r("matterCheckId" text, "resultNo" text) where r."matterCheckId" = $1 or r."resultNo" = $2)`,
    [result.matterCheckId, result.resultNo, secret],
  );
  const nameless = hiddenFields(redaction.mode, redaction.fields).includes('OBJECT');
  for (const { id, agency, version, ...report } of reports) {
    const code = nameless ? '' : report.code;
    await change(
      tx.em,
      `update visit_report set sections = $2, content_hash = $3, code = $4, object_name = $5, redacted_by = $6,
         original = case when $7 then null else coalesce(original, jsonb_build_object('sections', sections, 'contentHash', content_hash,
           'code', code, 'objectName', object_name)) end where id = $1`,
      [
        id,
        JSON.stringify(emptied),
        reportHashOf({ code, agency, version, sections: emptied }),
        code,
        nameless ? notTold : report.objectName,
        correctionId,
        secret,
      ],
    );
  }
}

/**
 * CD 十一, C-9: a summary report on the task says nothing in its own words any more when it names an object nobody is to be told of, or repeats
 * what has to go.
 * @param words of the result that was taken down
 */
export async function redactSummaries(tx: Tx, taskId: string, words: readonly (string | null | undefined)[]): Promise<void> {
  const secret = await unnamable(tx.em, taskId);
  const gone = words.filter((word) => typeof word === 'string' && word.trim() !== '') as string[];
  const tells = (text: string) => secret.some((object) => mentions(text, object)) || gone.some((word) => text.includes(word));
  const reports = await rows<{ id: string; content: ReportContent }>(
    tx.em,
    `select id, content from report where kind = 'SUMMARY' and subject = $1 and state = 'PUBLISHED' order by id for update`,
    [taskId],
  );
  for (const { id, content } of reports.filter((r) => tells(r.content.text))) {
    const told = { ...content, text: notTold };
    await change(tx.em, 'update report set content = $2, content_hash = $3 where id = $1', [
      id,
      JSON.stringify(told),
      reportContentHash(told),
    ]);
  }
}
