import { defineEntity, p } from '@mikro-orm/core';

/** 书面授权: a head's power to approve, given to another person of the agency for a time. */
export const Delegation = defineEntity({
  name: 'Delegation',
  tableName: 'delegation',
  indexes: [{ name: 'delegation_agency_delegate', properties: ['agency', 'delegate'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    /** DEPUTY_HEAD or PRINCIPAL_HEAD: the post whose power it is. */
    role: p.string(),
    /** Whose powers; null = the whole agency's. */
    unit: p.string().nullable(),
    /** Accounts. */
    delegator: p.string(),
    delegate: p.string(),
    /** The delegate leads the agency in the head's stead: only he may sign corrections (PD 第二十二条). */
    acting: p.boolean(),
    validFrom: p.date(),
    validTo: p.date(),
    documentNo: p.string(),
    recordedAt: p.datetime().length(3),
    revokedAt: p.datetime().length(3).nullable(),
  },
});

export const delegationEntities = [Delegation];
