import { defineEntity, p } from '@mikro-orm/core';

/** One comparison of a registry with somebody else's list: YX 五（二） 「涵盖全部」. Never altered. */
export const Reconciliation = defineEntity({
  name: 'Reconciliation',
  tableName: 'reconciliation',
  indexes: [{ name: 'reconciliation_of_agency', properties: ['agency', 'id'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    /** OBJECTS or INSPECTORS. */
    registry: p.string(),
    /** Whose list it was, e.g. 国家企业信用信息公示系统 2026年5月. */
    source: p.string(),
    fileHash: p.string(),
    /** Different valid codes in the list. */
    listed: p.integer(),
    /** Of those, in the registry. */
    matched: p.integer(),
    missing: p.integer(),
    unlisted: p.integer(),
    invalid: p.integer(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});

/** One difference. While a list is read its codes stand here too, as LISTED, and are gone when it is done. */
export const ReconciliationLine = defineEntity({
  name: 'ReconciliationLine',
  tableName: 'reconciliation_line',
  properties: {
    reconciliationId: p.string().primary(),
    /** MISSING, UNLISTED or INVALID. */
    kind: p.string().primary(),
    code: p.string().primary(),
    name: p.text(),
  },
});
