import { defineEntity, p } from '@mikro-orm/core';
import { EntitySuccession } from './succession/succession.entity.ts';

/**
 * The cap ledger (design decision 12): one row per visit an entity may still be asked to bear. The primary key proves the cap:
 * slot k of (rule, entity, year) can be taken once, and slots above the cap are taken by exempt draws only.
 */
export const CapSlot = defineEntity({
  name: 'CapSlot',
  tableName: 'cap_slot',
  checks: [{ name: 'cap_slot_positive', expression: 'slot >= 1' }],
  properties: {
    /** ENTITY (all visits) or JOINT (joint visits). */
    rule: p.string().primary(),
    entityKey: p.string().primary(),
    year: p.integer().primary(),
    slot: p.integer().primary(),
    assignmentId: p.string().index(),
    /** RESERVED CONSUMED */
    state: p.string(),
    exempt: p.boolean(),
    /** Initiating agency: who may see the row before publication. */
    agency: p.string(),
    at: p.datetime().length(3),
  },
});

/** Something that was counted once, an entity by its key or a matter's rounds: the row whoever takes more of it locks. */
export const CapCounted = defineEntity({
  name: 'CapCounted',
  tableName: 'cap_counted',
  properties: { name: p.string().primary() },
});

/** One draw round of a matter in a year; key proves `频次 n/年`. */
export const MatterRound = defineEntity({
  name: 'MatterRound',
  tableName: 'matter_round',
  properties: {
    agency: p.string().primary(),
    matterCode: p.string().primary(),
    year: p.integer().primary(),
    round: p.integer().primary(),
    taskId: p.string().index(),
  },
});

/** A matter an entity has passed in a year (KF 第十二条, R-15): written when the result is settled. */
export const PassedMatter = defineEntity({
  name: 'PassedMatter',
  tableName: 'passed_matter',
  properties: {
    entityKey: p.string().primary(),
    agency: p.string().primary(),
    matterCode: p.string().primary(),
    year: p.integer().primary(),
    matterCheckId: p.string(),
  },
});

export const capLedgerEntities = [CapSlot, CapCounted, MatterRound, PassedMatter, EntitySuccession];
