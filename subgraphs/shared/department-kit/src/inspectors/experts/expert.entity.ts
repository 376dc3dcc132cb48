import { defineEntity, p } from '@mikro-orm/core';

/**
 * 检测机构、科研院所、专家学者等 (KF 第十条第一款, PD 第十九条, CD 八). Kept apart from the inspectors, in a table no frame reads: whoever
 * stands here assists, and is never counted, drawn or signed for as a certified officer.
 */
export const AssistingExpert = defineEntity({
  name: 'AssistingExpert',
  tableName: 'assisting_expert',
  indexes: [{ name: 'assisting_expert_of_agency', properties: ['agency', 'id'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    /** One of the pack's `experts.roles`. */
    role: p.string(),
    name: p.string(),
    organisation: p.string(),
    specialities: p.json<string[]>(),
    /** Of the body or the person, where their trade has one; not an enforcement certificate. */
    qualificationNo: p.string().nullable(),
    qualifiedTo: p.date().nullable(),
    /** Sealed. */
    phone: p.text().nullable(),
    /** ACTIVE or SUSPENDED. */
    state: p.string(),
    stateReason: p.text().nullable(),
    version: p.integer(),
    createdAt: p.datetime().length(3),
    updatedAt: p.datetime().length(3),
  },
});
