import { defineEntity, p } from '@mikro-orm/core';

/** 互认事项 (PD 第二十四条): two departments' matters that both owners agree are the same thing to look at. */
export const MatterEquivalence = defineEntity({
  name: 'MatterEquivalence',
  tableName: 'matter_equivalence',
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    matterCode: p.string(),
    /** As its list called it when it was proposed. */
    matterName: p.string(),
    otherAgency: p.string(),
    otherMatterCode: p.string(),
    otherMatterName: p.string(),
    /** What is the same about them. */
    explanation: p.text(),
    /** PROPOSED AGREED REVOKED */
    state: p.string(),
    proposedBy: p.string(),
    proposedAt: p.datetime().length(3),
    agreedBy: p.string().nullable(),
    agreedAt: p.datetime().length(3).nullable(),
    revoked: p.json<{ by: string; at: string; reason: string } | null>().nullable(),
  },
  indexes: [
    { name: 'matter_equivalence_own', properties: ['agency', 'matterCode'] },
    { name: 'matter_equivalence_other', properties: ['otherAgency', 'otherMatterCode'] },
  ],
});

export const equivalenceEntities = [MatterEquivalence];
