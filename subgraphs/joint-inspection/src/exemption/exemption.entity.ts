import { defineEntity, p } from '@mikro-orm/core';
import type { ObjectScope } from './object-scope.ts';

/** 豁免 (C-15): a department's approved leave to draw named objects, or a class of them, beyond its own cap (KF 第十三条第二款). */
export const Exemption = defineEntity({
  name: 'Exemption',
  tableName: 'exemption',
  indexes: [{ name: 'exemption_agency_state', properties: ['agency', 'state'] }],
  properties: {
    id: p.string().primary(),
    /** `wg-psb豁〔2026〕1号` */
    no: p.string().unique(),
    /** Whose cap it lifts: the requester's department and no other (K-06). */
    agency: p.string(),
    ground: p.string(),
    /** Reference of the record, or number of the deploying document. Never shown to the public. */
    evidence: p.text(),
    scope: p.json<ObjectScope>(),
    validFrom: p.date(),
    validTo: p.date(),
    /** No number at all: only where the department's text says 不受限制. */
    unlimited: p.boolean(),
    /** Visits a year; null = the raise its pack gives by default (CD-6c). */
    raisedTo: p.integer().nullable(),
    /** REQUESTED APPROVED REJECTED USED EXPIRED REVOKED */
    state: p.string(),
    requestedBy: p.string(),
    requestedAt: p.datetime().length(3),
    decidedBy: p.string().nullable(),
    decidedAt: p.datetime().length(3).nullable(),
    /** Why it was rejected or revoked. */
    reason: p.text().nullable(),
  },
});

/** An exemption as it stood when a directed task took it over: what happens to it later does not reach the task (C-15). */
export const TaskExemption = defineEntity({
  name: 'TaskExemption',
  tableName: 'task_exemption',
  properties: {
    taskId: p.string().primary(),
    exemptionId: p.string().primary(),
    agency: p.string(),
    ground: p.string(),
    scope: p.json<ObjectScope>(),
    validFrom: p.date(),
    validTo: p.date(),
    unlimited: p.boolean(),
    raisedTo: p.integer().nullable(),
    pinnedBy: p.string(),
    pinnedAt: p.datetime().length(3),
  },
});

export const exemptionEntities = [Exemption, TaskExemption];
