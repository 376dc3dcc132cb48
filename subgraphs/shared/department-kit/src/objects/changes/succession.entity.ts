import { defineEntity, p } from '@mikro-orm/core';

/**
 * A merger or a division as the registry knows it (D-35, D-36). What it does to the yearly counts is decided in joint-inspection's
 * ledger, where it is put on record with the same document; here it says which codes followed which.
 */
export const ObjectSuccession = defineEntity({
  name: 'ObjectSuccession',
  tableName: 'object_succession',
  indexes: [
    { name: 'object_succession_list', properties: ['agency', 'id'] },
    { name: 'object_succession_from', properties: ['fromObject'] },
    { name: 'object_succession_to', properties: ['toObject'] },
  ],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    /** MERGER DIVISION DUPLICATE */
    kind: p.string(),
    fromObject: p.string(),
    fromKey: p.string(),
    toObject: p.string(),
    toKey: p.string(),
    document: p.text(),
    effectiveOn: p.date(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});
