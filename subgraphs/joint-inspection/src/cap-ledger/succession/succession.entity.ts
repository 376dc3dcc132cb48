import { defineEntity, p } from '@mikro-orm/core';

/** 主体承继: a merger, a division, or a platform code that got its unified code; what it did to the ledger is counted here. */
export const EntitySuccession = defineEntity({
  name: 'EntitySuccession',
  tableName: 'entity_succession',
  properties: {
    id: p.string().primary(),
    /** Department that put it on record. */
    agency: p.string().index(),
    /** MERGER DIVISION LINK */
    kind: p.string(),
    fromKey: p.string().index(),
    toKeys: p.json<readonly string[]>(),
    /** Registration notice it rests on. */
    documentNo: p.string(),
    effectiveOn: p.date(),
    /** REQUESTED APPLIED REJECTED */
    state: p.string(),
    requestedBy: p.string(),
    requestedAt: p.datetime().length(3),
    decidedBy: p.string().nullable(),
    decidedAt: p.datetime().length(3).nullable(),
    reason: p.text().nullable(),
    /** Ledger rows and open visits that went over. */
    slotsMoved: p.integer(),
    visitsMoved: p.integer(),
  },
});
