import { defineEntity, p } from '@mikro-orm/core';
import { Penalty } from './penalty/penalty.entity.ts';

/** 后续处置 (C-12): opened by every result that is not clean (KF 第二十四条). */
export const FollowUp = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    id: p.string().primary(),
    matterCheckId: p.string().unique(),
    visitId: p.string().index(),
    entityKey: p.string().index(),
    agency: p.string().index(),
    owner: p.string().nullable(),
    plan: p.text().nullable(),
    dueOn: p.date().nullable(),
    /** OPEN RECTIFYING VERIFIED OVERDUE CASE_FILED PENALISED NO_PENALTY REFERRED ABNORMAL_LISTED CLOSED */
    state: p.string(),
    outcome: p.string().nullable(),
    suspectedCrime: p.boolean(),
    note: p.text().nullable(),
    openedAt: p.datetime().length(3),
    closedAt: p.datetime().length(3).nullable(),
    /** 查处结果 as the public reads it (YX 六（一）); null while it is not public. */
    publicText: p.text().nullable(),
    publicAt: p.datetime().length(3).nullable(),
  },
});

/** 移送（转办） (C-11): to the department with jurisdiction within seven working days (PD 第二十条). */
export const Referral = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    id: p.string().primary(),
    followUpId: p.string().index(),
    fromAgency: p.string().index(),
    toAgency: p.string().index(),
    clue: p.text(),
    evidence: p.json<string[]>(),
    criminal: p.boolean(),
    /** When the sender's principal head took note of a criminal one, and by which account (C-11). */
    knownAt: p.datetime().length(3).nullable(),
    knownBy: p.string().nullable(),
    /** DRAFT SENT ACCEPTED REJECTED HANDLED */
    state: p.string(),
    sentAt: p.datetime().length(3).nullable(),
    answeredAt: p.datetime().length(3).nullable(),
    answeredBy: p.string().nullable(),
    reason: p.text().nullable(),
    outcome: p.string().nullable(),
    /** The receiver put the entity on the list of abnormal operations (PD 第二十三条). */
    abnormalListed: p.boolean().default(false),
  },
});

export const referralEntities = [FollowUp, Referral, Penalty];
