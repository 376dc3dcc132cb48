import { defineEntity, p } from '@mikro-orm/core';
import type { ReportedResult, ReportSections } from './visit-report-row.ts';

/** 抽查报告 of one department about one visit (CD 十（四）): approved, then public, then fixed; a revised one is a new version beside it. */
export const VisitReport = defineEntity({
  name: 'VisitReport',
  tableName: 'visit_report',
  uniques: [{ name: 'visit_report_version', properties: ['visitId', 'agency', 'version'] }],
  indexes: [
    { name: 'visit_report_of_object', properties: ['code', 'publishedAt'] },
    { name: 'visit_report_of_agency', properties: ['agency', 'publishedAt'] },
    { name: 'visit_report_public', properties: ['publishedAt', 'id'] },
  ],
  properties: {
    id: p.string().primary(),
    visitId: p.string(),
    taskId: p.string(),
    agency: p.string(),
    version: p.integer(),
    /** InspectionObject.code and name as they stood at the draw. */
    code: p.string(),
    objectName: p.string(),
    sections: p.json<ReportSections>(),
    contentHash: p.string(),
    /** The correction of a result by which this report lost its words (C-9); null where it says what it said. */
    redactedBy: p.string().nullable(),
    /** What it said before, for the own department; null where that was a state secret. */
    original: p.json<{ sections: ReportSections; contentHash: string; code: string; objectName: string } | null>().nullable(),
    /** What it rests on; a later correction of one of them is shown beside it. */
    results: p.json<readonly ReportedResult[]>(),
    /** DRAFTED APPROVED PUBLISHED SUPERSEDED */
    state: p.string(),
    draftedBy: p.string(),
    draftedAt: p.datetime().length(3),
    approvedBy: p.string().nullable(),
    approvedAt: p.datetime().length(3).nullable(),
    publishedBy: p.string().nullable(),
    publishedAt: p.datetime().length(3).nullable(),
  },
});
export const visitReportEntities = [VisitReport];
