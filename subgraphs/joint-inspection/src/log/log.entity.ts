import { defineEntity, p } from '@mikro-orm/core';

/** Logs this office keeps; at first one, the draw log. The row's lock is what makes the sequencer one (draw-spec §12.5). */
export const LogOrigin = defineEntity({
  name: 'LogOrigin',
  tableName: 'log_origin',
  properties: {
    /** Short name inside this database, e.g. `draw`. */
    log: p.string().primary(),
    /** First line of every checkpoint; never changes. */
    origin: p.string().unique(),
    /** Public key, `name+id+base64`. */
    verifierKey: p.string(),
    /** With the process's secret it gives the signing key; alone it gives nothing. */
    keySalt: p.string(),
    /** Entries sequenced so far; only grows. */
    size: p.bigint('number'),
  },
});

/** What a business transaction says it did, waiting for its place in the log. Visible when that transaction commits, never before. */
export const LogQueue = defineEntity({
  name: 'LogQueue',
  tableName: 'log_queue',
  indexes: [{ name: 'log_queue_subject', properties: ['ref', 'h'] }],
  properties: {
    id: p.bigint('number').primary(),
    log: p.string(),
    ref: p.string(),
    h: p.string(),
    /** Canonical entry without its `prev`. */
    entry: p.text(),
  },
});

/** What the commitments of an entry stand for. Erasing the salts makes them meaningless without touching the log (§12.1). */
export const LogPayload = defineEntity({
  name: 'LogPayload',
  tableName: 'log_payload',
  properties: {
    queueId: p.bigint('number').primary().autoincrement(false),
    actor: p.text().nullable(),
    actorSalt: p.string().nullable(),
    /** Canonical JSON. */
    payload: p.text().nullable(),
    payloadSalt: p.string().nullable(),
  },
});

/** One entry of the log, for ever. */
export const LogEntryRow = defineEntity({
  name: 'LogEntryRow',
  tableName: 'log_entry',
  indexes: [{ name: 'log_entry_subject', properties: ['log', 'ref', 'idx'] }],
  properties: {
    log: p.string().primary(),
    idx: p.bigint('number').primary().autoincrement(false),
    queueId: p.bigint('number').unique(),
    ref: p.string(),
    leafHash: p.blob(),
    entry: p.text(),
  },
});

/** Tiles of 256 hashes (C2SP tlog-tiles); the last of each level grows, the others are full. */
export const LogTile = defineEntity({
  name: 'LogTile',
  tableName: 'log_tile',
  properties: {
    log: p.string().primary(),
    level: p.integer().primary().autoincrement(false),
    n: p.bigint('number').primary().autoincrement(false),
    hashes: p.blob(),
  },
});

/** Every tree head that was ever signed. */
export const LogCheckpoint = defineEntity({
  name: 'LogCheckpoint',
  tableName: 'log_checkpoint',
  properties: {
    log: p.string().primary(),
    size: p.bigint('number').primary().autoincrement(false),
    root: p.blob(),
    note: p.text(),
  },
});

/** Who watches a log: the keys that count. A key that is replaced stays on record with its end. */
export const LogWitness = defineEntity({
  name: 'LogWitness',
  tableName: 'log_witness',
  properties: {
    log: p.string().primary(),
    /** Name in signature lines, e.g. `public-security.witness`. */
    verifierKey: p.string().primary(),
    /** Subgraph that answers for it. */
    target: p.string(),
    /** Size it is known to have signed, and when by this office's clock. */
    size: p.bigint('number'),
    signedAt: p.datetime().length(3).nullable(),
    retired: p.boolean(),
  },
});

/** A witness that lost its memory and came back with another key: it counts again when two people have looked at it. */
export const WitnessReadmission = defineEntity({
  name: 'WitnessReadmission',
  tableName: 'witness_readmission',
  properties: {
    id: p.string().primary(),
    log: p.string(),
    target: p.string(),
    /** The key it named when it was asked; another one at the approval is not admitted. */
    verifierKey: p.string(),
    reason: p.text(),
    requestedBy: p.string(),
    requestedAt: p.datetime().length(3),
    admittedBy: p.string().nullable(),
    admittedAt: p.datetime().length(3).nullable(),
  },
});

/** Signature lines of witnesses over a checkpoint; the earliest proves when, the latest proves freshness. */
export const LogCosignature = defineEntity({
  name: 'LogCosignature',
  tableName: 'log_cosignature',
  properties: {
    log: p.string().primary(),
    size: p.bigint('number').primary().autoincrement(false),
    witness: p.string().primary(),
    /** Seconds since 1970, as signed. */
    seconds: p.bigint('number').primary().autoincrement(false),
    line: p.text(),
  },
});

export const logEntities = [
  LogOrigin,
  LogQueue,
  LogPayload,
  LogEntryRow,
  LogTile,
  LogCheckpoint,
  LogWitness,
  WitnessReadmission,
  LogCosignature,
];
