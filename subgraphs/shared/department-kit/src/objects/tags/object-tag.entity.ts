import { defineEntity, p } from '@mikro-orm/core';

/**
 * 不良记录标签: what is on record about an object and may ground an exemption from the yearly cap (KF 第十三条第三款), with the evidence it
 * rests on. It is never deleted: it ends on a day, or is lifted with a reason.
 */
export const ObjectTag = defineEntity({
  name: 'ObjectTag',
  tableName: 'object_tag',
  indexes: [{ name: 'object_tag_object', properties: ['objectId', 'id'] }],
  properties: {
    id: p.string().primary(),
    objectId: p.string(),
    agency: p.string(),
    /** A key of `recordGrounds`. */
    ground: p.string(),
    /** Number of the decision, list entry or case file. */
    document: p.text(),
    /** Who made it. */
    source: p.text(),
    recordedOn: p.date(),
    /** Last day it holds; null: until lifted. */
    validTo: p.date().nullable(),
    at: p.datetime().length(3),
    actor: p.string(),
    liftedAt: p.datetime().length(3).nullable(),
    liftedBy: p.string().nullable(),
    liftReason: p.text().nullable(),
  },
});
