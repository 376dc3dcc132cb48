import { defineEntity, p } from '@mikro-orm/core';

/** One attempt at one draw (draw-spec §4). Its rows, seal and result never change; a bad draw is voided and stays on record. */
export const Draw = defineEntity({
  name: 'Draw',
  tableName: 'draw',
  uniques: [{ name: 'draw_number_attempt', properties: ['number', 'attempt'] }],
  properties: {
    id: p.string().primary(),
    taskId: p.string().index(),
    /** objects or inspectors */
    kind: p.string(),
    /** Agency of a per-department inspector draw; null = for the whole task. */
    agency: p.string().nullable(),
    /** Draw number, e.g. `amr.wugang/2026/0001/objects`. */
    number: p.string(),
    attempt: p.integer(),
    /** SEALED OPEN DONE VOID */
    state: p.string(),
    suite: p.string(),
    profile: p.string(),
    plan: p.json(),
    seal: p.json(),
    /** Inspector draws: pairs [inspector leaf, object leaf] sealed with the frame (draw-spec §2.1). */
    recusals: p.json().nullable(),
    sealHash: p.string().unique(),
    /** Frame key, encrypted: whoever has it can name every row. */
    frameKey: p.text(),
    ceremonyId: p.string().nullable().index(),
    result: p.json().nullable(),
    resultHash: p.string().nullable(),
    /** Counts for the screen: {active, pool, size, shortfall, excluded: {code: n}} */
    counts: p.json().nullable(),
    drawnAt: p.datetime().length(3).nullable(),
    drawnBy: p.string(),
    lockedAt: p.datetime().length(3).nullable(),
    lockedBy: p.string().nullable(),
    void: p.json<{ reason: string; note: string; by: string; at: string } | null>().nullable(),
  },
});

/** One row of the sealed frame with what only the platform knows about it. */
export const DrawRow = defineEntity({
  name: 'DrawRow',
  tableName: 'draw_row',
  indexes: [{ name: 'draw_row_entity', properties: ['drawId', 'entityKey'] }],
  properties: {
    drawId: p.string().primary(),
    /** Position in the sealed order (by leafId). */
    position: p.integer().primary(),
    leafId: p.string(),
    /** Canonical row [leafId, s, w, x, fc] or the inspector row. */
    row: p.json(),
    /** Candidate id under the blinding: entity key or certificate number. */
    entityKey: p.string(),
    /** Snapshot per agency: {agency: {objectId, code, name, address, matters, …}}. */
    snapshot: p.json(),
    /** Matters dropped for this entity although it stays in: [{agency, matterId, reason}] */
    dropped: p.json().nullable(),
  },
});

/** 抽取仪式: commitments, contributions, and the draws they decide (draw-spec §5). */
export const Ceremony = defineEntity({
  name: 'Ceremony',
  tableName: 'ceremony',
  properties: {
    id: p.string().primary(),
    /** Cap scope: one open ceremony per scope (draw-spec §2.2). */
    scope: p.string(),
    /** OPEN CLOSED VOID */
    state: p.string(),
    document: p.json().nullable(),
    hash: p.string().nullable(),
    contributions: p.json().nullable(),
    openedAt: p.datetime().length(3),
    closedAt: p.datetime().length(3).nullable(),
    failure: p.text().nullable(),
  },
});

/** The row whose lock serialises draws of one cap scope (region and year). */
export const DrawScope = defineEntity({
  name: 'DrawScope',
  tableName: 'draw_scope',
  properties: { scope: p.string().primary(), openCeremonyId: p.string().nullable() },
});

/** Seed chain of a conference office (it has no subgraph of its own). */
export const OfficeChain = defineEntity({
  name: 'OfficeChain',
  tableName: 'office_chain',
  properties: {
    party: p.string().primary(),
    /** Chain secret, encrypted. */
    secret: p.text(),
    length: p.integer(),
    /** Elements revealed so far. */
    revealed: p.integer(),
    /** Ceremony hash or event that each revealed element served, newest last. */
    uses: p.json(),
    enrolledAt: p.datetime().length(3),
  },
});

export const drawEntities = [Draw, DrawRow, Ceremony, DrawScope, OfficeChain];
