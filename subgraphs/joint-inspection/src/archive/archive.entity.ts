import { defineEntity, p } from '@mikro-orm/core';

/**
 * One sealed volume of a visit's package (C-14): a department's own, or the part all of them share (agency ''). What comes later is a
 * supplement beside it.
 */
export const ArchiveVolume = defineEntity({
  name: 'ArchiveVolume',
  tableName: 'archive_volume',
  uniques: [{ name: 'archive_volume_once', properties: ['visitId', 'agency', 'supplement'] }],
  properties: {
    id: p.string().primary(),
    visitId: p.string(),
    taskId: p.string().index(),
    /** '' = shared by all departments of the visit. */
    agency: p.string(),
    /** 0 = the volume itself. */
    supplement: p.integer(),
    /** 档号, e.g. `舞市监检卷〔2026〕3号`; the shared part has none of its own. */
    number: p.string().nullable(),
    retention: p.string(),
    /** SHA-256 of the canonical list of its files. */
    manifestHash: p.string(),
    sealedBy: p.string(),
    sealedAt: p.datetime().length(3),
  },
});

/** One file of a sealed volume: its hashes, and where its bytes lie. */
export const ArchiveFile = defineEntity({
  name: 'ArchiveFile',
  tableName: 'archive_file',
  uniques: [{ name: 'archive_file_path', properties: ['volumeId', 'path'] }],
  properties: {
    volumeId: p.string().primary(),
    /** Place in the list of contents, from 1. */
    position: p.integer().primary(),
    path: p.string(),
    title: p.string(),
    sha256: p.string(),
    sm3: p.string(),
    size: p.integer(),
    /** RECORD: written for the archive, in `content`; DOCUMENT, EVIDENCE: kept by their own rooms, write-once. */
    source: p.string(),
    /** `<document>/<format>` or the evidence's id; '' for a record. */
    sourceId: p.string().index(),
    content: p.blob().nullable(),
  },
});

export const archiveEntities = [ArchiveVolume, ArchiveFile];
