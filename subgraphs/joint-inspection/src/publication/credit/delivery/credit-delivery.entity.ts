import { defineEntity, p } from '@mikro-orm/core';

/** 纳入同级信用信息平台 (CD 十一): one public record against an entity on its way to the credit platform, acknowledged by itself. */
export const CreditDelivery = defineEntity({
  name: 'CreditDelivery',
  tableName: 'credit_delivery',
  properties: {
    /** Its line in the credit feed. */
    seq: p.integer().primary().autoincrement(false),
    agency: p.string().index(),
    /** QUEUED SENT ACKED FAILED */
    state: p.string(),
    attempts: p.integer(),
    at: p.datetime().length(3),
    error: p.text().nullable(),
    /** When it is tried, or its receipt asked for, again; null when there is nothing left to do or a person has to look. */
    nextAt: p.datetime().length(3).nullable().index('credit_delivery_due'),
    receipt: p.text().nullable(),
  },
});
