import { defineEntity, p } from '@mikro-orm/core';

/** The chain of a seed party (draw-spec §5.1): one secret, sealed; `position` = index of the next contribution, from 1. */
export const SeedChain = defineEntity({
  name: 'SeedChain',
  tableName: 'seed_chain',
  properties: {
    party: p.string().primary(),
    chain: p.integer().primary(),
    /** Sealed. */
    secret: p.text(),
    length: p.integer(),
    position: p.integer(),
    tip: p.string(),
    madeAt: p.datetime().length(3),
  },
});

/** What was revealed for which ceremony: asked again, the same is answered. */
export const SeedRevealed = defineEntity({
  name: 'SeedRevealed',
  tableName: 'seed_revealed',
  properties: {
    party: p.string().primary(),
    ceremonyHash: p.string().primary(),
    chain: p.integer(),
    position: p.integer(),
    value: p.string(),
    at: p.datetime().length(3),
  },
});

export const seedEntities = [SeedChain, SeedRevealed];
