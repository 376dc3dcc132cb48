import { defineEntity, p } from '@mikro-orm/core';

/** 全程留痕: one row per state change, never changed, never deleted. Sequence without gaps, each hashed with the one before. */
export const TrailEntry = defineEntity({
  name: 'TrailEntry',
  tableName: 'trail',
  // What happened to a thing, what a person did: the newest first.
  indexes: [
    { name: 'trail_subject_seq_index', properties: ['subject', 'seq'] },
    { name: 'trail_actor_seq_index', properties: ['actor', 'seq'] },
  ],
  properties: {
    seq: p.bigint('number').primary().autoincrement(false),
    at: p.datetime().length(3).index(),
    action: p.string(),
    /** Id of the thing changed. */
    subject: p.string(),
    actor: p.string(),
    actorKind: p.string(),
    roles: p.string(),
    department: p.string().nullable(),
    /** DONE or DENIED. */
    outcome: p.string(),
    /** Refusal or denial code of a DENIED attempt. */
    code: p.string().nullable(),
    reason: p.text().nullable(),
    approver: p.string().nullable(),
    requestId: p.string(),
    /** SHA-256 of the canonical state before and after; never the state itself. */
    beforeHash: p.string().nullable(),
    afterHash: p.string().nullable(),
    previousHash: p.string(),
    hash: p.string().unique(),
  },
});

/** One row: the end of the chain. Locked last in every transaction, so the order of the trail is the order of commits. */
export const TrailHead = defineEntity({
  name: 'TrailHead',
  tableName: 'trail_head',
  properties: { id: p.integer().primary().autoincrement(false), seq: p.bigint('number'), hash: p.string() },
});

/** A mutation asked twice is done once: the answer of the first is given again. */
export const Idempotency = defineEntity({
  name: 'Idempotency',
  tableName: 'idempotency',
  properties: {
    actor: p.string().primary(),
    operation: p.string().primary(),
    requestId: p.string().primary(),
    fingerprint: p.string(),
    response: p.json().nullable(),
    at: p.datetime().length(3),
  },
});

export const runtimeEntities = [TrailEntry, TrailHead, Idempotency];
