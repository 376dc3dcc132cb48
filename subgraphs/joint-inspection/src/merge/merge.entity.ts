import { defineEntity, p } from '@mikro-orm/core';
import type { AskedBesides } from './asked-besides.ts';

/**
 * 撮合 (YX 五（五）, KF 第十二条第一款): one drawn object whose matters are settled at another task's visit. The host visit holds the cap, the
 * guest's reservation was given back (R-06, MERGED_ELSEWHERE).
 */
export const VisitMerge = defineEntity({
  name: 'VisitMerge',
  tableName: 'visit_merge',
  uniques: [{ name: 'visit_merge_pair', properties: ['hostAssignmentId', 'guestAssignmentId', 'attempt'] }],
  /** Every few seconds somebody asks which wait for an answer: few among all that ever were. */
  indexes: [{ name: 'visit_merge_waiting', properties: ['state', 'kind'] }],
  properties: {
    id: p.string().primary(),
    /** OWN: two tasks of one initiator. CROSS: of two, agreed by both. */
    kind: p.string(),
    /** PROPOSED PROMISED DONE DECLINED LAPSED DISSOLVED */
    state: p.string(),
    hostAssignmentId: p.string().index(),
    hostTaskId: p.string().index(),
    /** Null while the host is not dispatched (PROMISED). */
    hostVisitId: p.string().nullable().index(),
    hostAgency: p.string().index(),
    guestAssignmentId: p.string().index(),
    guestTaskId: p.string().index(),
    /** Null where the guest was merged before it was dispatched. */
    guestVisitId: p.string().nullable().index(),
    guestAgency: p.string().index(),
    attempt: p.integer(),
    region: p.string().nullable(),
    /** Day the proposer has in mind, in both windows. */
    proposedOn: p.date().nullable(),
    /** By agency: who agreed and when. */
    accepted: p.json<Readonly<Record<string, { by: string; at: string }>>>(),
    /** Asked once both leads agreed: which visit each goes to. */
    askedBesides: p.json<AskedBesides>(),
    ended: p.json<{ by: string; agency: string; at: string; reason: string } | null>().nullable(),
    /** The rules of the joint visit, fixed when both agreed; null where the host's own govern it. */
    policy: p.json().nullable(),
    createdAt: p.datetime().length(3),
    doneAt: p.datetime().length(3).nullable(),
  },
});

/** 提供撮合: a department says of its own task that its open visits may be compared with those of others. */
export const MergeOffer = defineEntity({
  name: 'MergeOffer',
  tableName: 'merge_offer',
  properties: {
    taskId: p.string().primary(),
    agency: p.string().index(),
    /** Agrees beforehand to whatever matches. */
    acceptsMatches: p.boolean(),
    offeredBy: p.string(),
    offeredAt: p.datetime().length(3),
  },
});

export const mergeEntities = [VisitMerge, MergeOffer];
