import { defineEntity, p } from '@mikro-orm/core';

/** 有因检查: not a draw, never counted on the cap, never a way to add an object to a task (R-08, YX 一). */
export const CauseVisit = defineEntity({
  name: 'CauseVisit',
  tableName: 'cause_visit',
  properties: {
    id: p.string().primary(),
    agency: p.string().index(),
    entityKey: p.string().index(),
    code: p.string(),
    ground: p.string(),
    /** Complaint number, transfer letter … */
    referenceNo: p.string(),
    matterIds: p.json<string[]>(),
    visitedOn: p.date(),
    summary: p.text(),
    recordedBy: p.string(),
    recordedAt: p.datetime().length(3),
  },
});
export const causeVisitEntities = [CauseVisit];
