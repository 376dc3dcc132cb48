import { defineEntity, p } from '@mikro-orm/core';
import { Bulletin } from './bulletin/bulletin.entity.ts';

/** Periodic and summary reports (C-13): pre-filled from data at the cut-off, frozen when submitted, supplemented never edited. */
export const Report = defineEntity({
  name: 'Report',
  tableName: 'report',
  uniques: [{ name: 'report_once', properties: ['kind', 'agency', 'unit', 'subject', 'supplement'] }],
  properties: {
    id: p.string().primary(),
    /** SEMI_ANNUAL SUMMARY */
    kind: p.string(),
    agency: p.string(),
    unit: p.string(),
    /** Period (`2026-H2`) or task id. */
    subject: p.string(),
    supplement: p.integer(),
    /** DRAFTED APPROVED SUBMITTED PUBLISHED */
    state: p.string(),
    cutOffAt: p.datetime().length(3),
    content: p.json(),
    contentHash: p.string(),
    draftedBy: p.string(),
    approvedBy: p.string().nullable(),
    submittedTo: p.string().nullable(),
    submittedAt: p.datetime().length(3).nullable(),
    late: p.boolean(),
  },
});
export const reportEntities = [Report, Bulletin];
