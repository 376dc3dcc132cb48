import type { Redaction } from '@double-random/rules';
import { defineEntity, p } from '@mikro-orm/core';
import { CreditEvent } from './credit/credit-event.entity.ts';
import { CreditDelivery } from './credit/delivery/credit-delivery.entity.ts';
import { Objection } from './objection/objection.entity.ts';

/** A published result: an immutable snapshot with its hash. A correction is a new version beside it (KF 第二十二条, PD 第二十二条). */
export const Publication = defineEntity({
  name: 'Publication',
  tableName: 'publication',
  uniques: [{ name: 'publication_version', properties: ['matterCheckId', 'version'] }],
  indexes: [
    { name: 'publication_entity', properties: ['entityKey', 'publishedAt'] },
    { name: 'publication_feed', properties: ['feedSeq'] },
    { name: 'publication_result', properties: ['resultNo', 'version'] },
    { name: 'publication_newest', properties: ['publishedAt', 'id'] },
    { name: 'publication_object', properties: ['code', 'publishedAt'] },
    { name: 'publication_agency', properties: ['agency', 'publishedAt'] },
    // searched by credit code and by the beginning of the name, as the public reads them.
    { name: 'publication_uscc', expression: `create index "publication_uscc" on "publication" ((content ->> 'uscc'))` },
    {
      name: 'publication_name',
      expression: `create index "publication_name" on "publication" ((content ->> 'objectName') text_pattern_ops)`,
    },
  ],
  properties: {
    id: p.string().primary(),
    /** Stable id of the result across versions, unrelated to internal ids. */
    resultNo: p.string(),
    matterCheckId: p.string(),
    version: p.integer(),
    agency: p.string(),
    taskId: p.string(),
    visitId: p.string().index(),
    entityKey: p.string(),
    code: p.string(),
    /** FULL REDACTED WITHHELD */
    mode: p.string(),
    /** Exactly what the public sees. */
    content: p.json(),
    contentHash: p.string(),
    /** PARTIAL PUBLISHED SUPERSEDED */
    state: p.string(),
    publishedAt: p.datetime().length(3).nullable(),
    publishedBy: p.string(),
    /** PD 第二十六条: who reviewed the result that is public. */
    reviewedBy: p.string(),
    correction: p.json<{ correctionId: string; reason: string; approverPost: string; on: string } | null>().nullable(),
    /** Cursor of the credit feed, given when PUBLISHED, dense in commit order. */
    feedSeq: p.integer().nullable(),
    /** The correction by which words were taken out of this version (C-9); null where it says what it said. */
    redactedBy: p.string().nullable(),
    /** What it said before, for nobody outside; null where that was a state secret. */
    original: p.json().nullable(),
  },
});

/** Delivery per channel (C-9). */
export const ChannelDelivery = defineEntity({
  name: 'ChannelDelivery',
  tableName: 'channel_delivery',
  properties: {
    publicationId: p.string().primary(),
    channel: p.string().primary(),
    /** QUEUED SENT ACKED FAILED */
    state: p.string(),
    attempts: p.integer(),
    at: p.datetime().length(3),
    error: p.text().nullable(),
    /** When it is tried, or its receipt asked for, again; null when there is nothing left to do or a person has to look. */
    nextAt: p.datetime().length(3).nullable().index('channel_delivery_due'),
    /** Where or by which number the channel shows it. */
    receipt: p.text().nullable(),
  },
});

/** Last number given in the credit feed; its lock makes feed order the order of commits. */
export const FeedHead = defineEntity({
  name: 'FeedHead',
  tableName: 'feed_head',
  properties: { id: p.integer().primary().autoincrement(false), seq: p.integer() },
});

/** 更正审批 (C-10). */
export const Correction = defineEntity({
  name: 'Correction',
  tableName: 'correction',
  indexes: [{ name: 'correction_of_agency', properties: ['agency', 'id'] }],
  properties: {
    id: p.string().primary(),
    publicationId: p.string().index(),
    agency: p.string(),
    error: p.text(),
    evidence: p.text(),
    proposed: p.json<{ resultCode: string; publicText?: string; redaction?: Redaction }>(),
    /** REQUESTED REJECTED SIGNED PUBLISHED */
    state: p.string(),
    requestedBy: p.string(),
    requestedAt: p.datetime().length(3),
    signatures: p.json<{ account: string; role: string; at: string; delegation?: string }[]>(),
    decision: p.text().nullable(),
    newPublicationId: p.string().nullable(),
  },
});

export const publicationEntities = [Publication, ChannelDelivery, FeedHead, Correction, CreditEvent, CreditDelivery, Objection];
