import { defineEntity, p } from '@mikro-orm/core';
import type { ReportSections } from './visit-report-row.ts';

/** 抽查报告 of one department about one visit (CD 十（四）): approved, then public, then fixed. */
export const VisitReport = defineEntity({
  name: 'VisitReport',
  tableName: 'visit_report',
  uniques: [{ name: 'visit_report_once', properties: ['visitId', 'agency'] }],
  indexes: [{ name: 'visit_report_public', properties: ['code', 'publishedAt'] }],
  properties: {
    id: p.string().primary(),
    visitId: p.string(),
    taskId: p.string(),
    agency: p.string().index(),
    /** InspectionObject.code and name as they stood at the draw. */
    code: p.string(),
    objectName: p.string(),
    sections: p.json<ReportSections>(),
    contentHash: p.string(),
    /** DRAFTED APPROVED PUBLISHED */
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
