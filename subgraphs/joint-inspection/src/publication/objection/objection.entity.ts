import { defineEntity, p } from '@mikro-orm/core';

/** 异议: what the inspected party holds against its published result, and what became of it (KF 第二十二条, D-79). */
export const Objection = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    id: p.string().primary(),
    publicationId: p.string().index(),
    agency: p.string().index(),
    /** The party, as it signed. */
    raisedBy: p.string(),
    content: p.text(),
    /** RECEIVED RECHECKING UPHELD REJECTED */
    state: p.string(),
    recordedBy: p.string(),
    receivedAt: p.datetime().length(3),
    decision: p.text().nullable(),
    decidedBy: p.string().nullable(),
    decidedAt: p.datetime().length(3).nullable(),
    correctionId: p.string().nullable(),
  },
});
