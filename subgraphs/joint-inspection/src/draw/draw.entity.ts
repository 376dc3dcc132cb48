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
  indexes: [{ name: 'draw_newest', properties: ['drawnAt', 'id'] }],
});

/** The sealed object frame (draw-spec §2): 1024 rows a page, in order, each page a subtree of the frame's Merkle tree. */
export const DrawFramePage = defineEntity({
  name: 'DrawFramePage',
  tableName: 'draw_frame_page',
  properties: {
    drawId: p.string().primary(),
    page: p.integer().primary(),
    /** NDJSON, one canonical row a line. */
    lines: p.text(),
    /** {stratum: {listed, eligible}} on this page. */
    counts: p.json(),
  },
});

/** Who the rows of a sealed object frame are, in batches, in the order of entities. */
export const DrawKnownPage = defineEntity({
  name: 'DrawKnownPage',
  tableName: 'draw_known_page',
  properties: {
    drawId: p.string().primary(),
    page: p.integer().primary(),
    /** Leaves, 32 bytes each. */
    leaves: p.blob(),
    /** A line for each of them (`known-line.ts`): entity key, code, snapshot per agency, matters dropped; packed (`packed-lines.ts`). */
    known: p.blob(),
  },
});

/** A drawn object, or one row of a sealed inspector frame, with what only the platform knows about it. */
export const DrawRow = defineEntity({
  name: 'DrawRow',
  tableName: 'draw_row',
  indexes: [{ name: 'draw_row_entity', properties: ['drawId', 'entityKey'] }],
  properties: {
    drawId: p.string().primary(),
    /** Objects: place in the drawn list. Inspectors: position in the sealed order (by leafId). */
    position: p.integer().primary(),
    leafId: p.string(),
    /** Objects: [leafId, ball, ticket] as drawn. Inspectors: the canonical row. */
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
    /** By the database's clock: an open ceremony later than this came to nothing. */
    expiresAt: p.datetime().length(3),
    closedAt: p.datetime().length(3).nullable(),
    failure: p.text().nullable(),
    /** Somebody is preparing it: the same question asked twice at once is held once. */
    held: p.boolean().default(false),
    /** Held before an audience: what the draw needs when the last party has revealed. Null = by the services themselves. */
    staged: p.json().nullable(),
  },
});

/** A contribution given before an audience, one after the other (draw-spec §5.2). What was revealed stays revealed. */
export const CeremonyReveal = defineEntity({
  name: 'CeremonyReveal',
  tableName: 'ceremony_reveal',
  properties: {
    ceremonyId: p.string().primary(),
    party: p.string().primary(),
    /** The element of the party's chain; not shown before the visits are over (requirements X-05). */
    value: p.string(),
    /** Account of the officer. */
    by: p.string(),
    at: p.datetime().length(3),
  },
});

/** The row whose lock serialises draws of one cap scope (region and year). */
export const DrawScope = defineEntity({
  name: 'DrawScope',
  tableName: 'draw_scope',
  properties: { scope: p.string().primary(), openCeremonyId: p.string().nullable() },
});

/** A draw whose turn has not come: another ceremony of its scope is open (draw-spec §2.2). It is drawn in the order of asking. */
export const WaitingDraw = defineEntity({
  name: 'WaitingDraw',
  tableName: 'waiting_draw',
  properties: {
    /** Counts up: the order of asking. */
    id: p.bigint('number').primary(),
    scope: p.string().index(),
    taskId: p.string().index(),
    /** objects or inspectors */
    kind: p.string(),
    /** The question as it was asked, and by whom. */
    input: p.json(),
    actor: p.json(),
    askedAt: p.datetime().length(3),
    /** When it was answered; null while it waits. */
    answeredAt: p.datetime().length(3).nullable(),
    /** Refusals, where the rules said no when its turn came. */
    refusals: p.json().nullable(),
  },
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

export const drawEntities = [Draw, DrawFramePage, DrawKnownPage, DrawRow, Ceremony, CeremonyReveal, DrawScope, WaitingDraw, OfficeChain];
