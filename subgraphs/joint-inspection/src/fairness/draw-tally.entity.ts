import { defineEntity, p } from '@mikro-orm/core';

/** How many of a kind lay in a drum and how many came out: counts of one draw, no object. Filled once, when the visits are over. */
export const DrawTally = defineEntity({
  name: 'DrawTally',
  tableName: 'draw_tally',
  properties: {
    drawId: p.string().primary(),
    /** Code of `dimensions`. */
    dimension: p.string().primary(),
    /** Stratum of the sealed plan: one drum each. */
    stratum: p.string().primary(),
    category: p.string().primary(),
    eligible: p.integer(),
    drawn: p.integer(),
  },
});

export const fairnessEntities = [DrawTally];
