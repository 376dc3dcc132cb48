import { defineEntity, p } from '@mikro-orm/core';

/** An inspector's place in a visit (C-6). Places are filled by lot and changed by replacement only. */
export const TeamMember = defineEntity({
  name: 'TeamMember',
  tableName: 'team_member',
  indexes: [{ name: 'team_member_certificate', properties: ['certificateNo', 'state'] }],
  properties: {
    id: p.string().primary(),
    visitId: p.string().index(),
    taskId: p.string().index(),
    agency: p.string(),
    slot: p.integer(),
    inspectorId: p.string(),
    certificateNo: p.string(),
    name: p.string(),
    /** INSPECTOR or EXPERT (KF 第十条: an expert never counts). */
    kind: p.string(),
    leader: p.boolean(),
    /** DRAWN CLEARED RECUSED REPLACEMENT_PENDING REPLACED BLOCKED PRESENT DONE */
    state: p.string(),
    drawId: p.string(),
    replacesMemberId: p.string().nullable(),
    declaration: p.json<{ interest: boolean; note?: string; at: string } | null>().nullable(),
    integrityStatementAt: p.datetime().length(3).nullable(),
    /** Agency below from whose registry an upper civil air defence department drew him (CD 五); null = of `agency` itself. */
    homeAgency: p.string().nullable(),
  },
});

/** 调整更换 (KF 第十七条, PD 第十六条): ground, approval by the own deputy head, successor by lot or designated. */
export const Replacement = defineEntity({
  name: 'Replacement',
  tableName: 'replacement',
  properties: {
    id: p.string().primary(),
    memberId: p.string().index(),
    visitId: p.string().index(),
    agency: p.string(),
    ground: p.string(),
    note: p.text().nullable(),
    /** PENDING_APPROVAL APPROVED REJECTED EXECUTED BLOCKED */
    state: p.string(),
    requestedBy: p.string(),
    requestedAt: p.datetime().length(3),
    decidedBy: p.string().nullable(),
    /** Of who decided, where he is an inspector too: he does not follow himself (KF-17b). */
    decidedCertificate: p.string().nullable(),
    decidedAt: p.datetime().length(3).nullable(),
    decision: p.text().nullable(),
    /** RANDOM or DESIGNATED, once executed. */
    method: p.string().nullable(),
    successorMemberId: p.string().nullable(),
    /** Sequence within the inspector draw and the event of draw-spec §9. */
    seq: p.integer().nullable(),
    event: p.json().nullable(),
    /** Document of the written delegation the decision rests on. */
    delegation: p.string().nullable(),
  },
});

/** A result looked at again because an inspector's interest came to light after the visit (D-24, D-25). */
export const ConflictReview = defineEntity({
  name: 'ConflictReview',
  tableName: 'conflict_review',
  properties: {
    id: p.string().primary(),
    matterCheckId: p.string().index(),
    memberId: p.string(),
    agency: p.string().index(),
    note: p.text(),
    /** Published when it was found: only the principal head settles it. */
    published: p.boolean(),
    foundBy: p.string(),
    foundAt: p.datetime().length(3),
    confirmedBy: p.string().nullable(),
    confirmedAt: p.datetime().length(3).nullable(),
    opinion: p.text().nullable(),
  },
});

export const teamEntities = [TeamMember, Replacement, ConflictReview];
