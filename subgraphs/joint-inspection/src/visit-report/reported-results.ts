import { type Em, rows } from '@double-random/runtime';
import type { ReportedResult, VisitReportRow } from './visit-report-row.ts';

/**
 * The results of a department at a visit as they stand now, in public where they are public; one recognised from another department stands
 * as it does there (PD 第二十四条).
 */
export const resultsNow = (em: Em, { visitId, agency }: Pick<VisitReportRow, 'visitId' | 'agency'>): Promise<ReportedResult[]> =>
  rows<ReportedResult>(
    em,
    `select m.id as "matterCheckId", m.matter_name as "matterName", m.result_code as "resultCode", p.result_no as "resultNo",
       coalesce(p.version, 0) as version
     from matter_check m left join lateral (
       select result_no, version from publication where matter_check_id = m.id and state = 'PUBLISHED'
       union all select result_no, version from publication
         where m.state = 'RECOGNISED' and result_no = m.reason ->> 'reference' and state = 'PUBLISHED') p on true
     where m.visit_id = $1 and m.agency = $2 and m.state <> 'DROPPED' order by m.matter_code, m.id`,
    [visitId, agency],
  );

/** Matters whose results say something else now than when the report was written: recorded anew, or corrected in public. */
export function changedSince(written: readonly ReportedResult[], now: readonly ReportedResult[]): readonly string[] {
  const earlier = new Map(written.map((r) => [r.matterCheckId, r]));
  return now
    .filter((r) => {
      const then = earlier.get(r.matterCheckId);
      // The first publication says what was reviewed; only a later version corrects it.
      return then === undefined || then.resultCode !== r.resultCode || r.version > Math.max(then.version, 1);
    })
    .map((r) => r.matterName);
}
