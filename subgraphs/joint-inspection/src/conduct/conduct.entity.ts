import { defineEntity, p } from '@mikro-orm/core';

/** 责任追究 (CD 十二, YX 七（四）): a case against a person, opened and closed by the department's auditor alone. */
export const ConductCase = defineEntity({
  name: 'ConductCase',
  tableName: 'conduct_case',
  properties: {
    id: p.string().primary(),
    agency: p.string().index(),
    /** One of the five grounds of CD 十二. */
    ground: p.string(),
    /** Account of the person it is about. */
    person: p.string(),
    /** Visit it happened at, where it was one. */
    visitId: p.string().nullable(),
    /** Sealed: who did what. */
    facts: p.text(),
    /** Places in the trail that show it. */
    trail: p.json<number[]>(),
    feedbackId: p.string().nullable(),
    openedBy: p.string(),
    openedAt: p.datetime().length(3),
    /** NOT_FOUNDED CRITICISED DISCIPLINED HANDED_OVER, with its explanation; null while open. */
    outcome: p.json<{ code: string; text: string; by: string; at: string } | null>().nullable(),
  },
});

/** 被检查人反馈 (CD 十二): what the inspected says about those who came, by the code on its papers. */
export const VisitFeedback = defineEntity({
  name: 'VisitFeedback',
  tableName: 'visit_feedback',
  properties: {
    id: p.string().primary(),
    visitId: p.string().index(),
    /** One of the prohibitions, or praise and other remarks. */
    subject: p.string(),
    /** Sealed: what was said, and how to reach who said it. */
    content: p.text(),
    at: p.datetime().length(3),
  },
});

export const conductEntities = [ConductCase, VisitFeedback];
