import { defineEntity, p } from '@mikro-orm/core';

/** 检查对象名录库 (KF 第八、九条): one row per object of one agency. Sealed columns hold `v1.…` texts bound to their cell. */
export const InspectionObjectRow = defineEntity({
  name: 'InspectionObjectRow',
  tableName: 'inspection_object',
  uniques: [
    { name: 'inspection_object_code', properties: ['agency', 'code'] },
    // Only where there is one: most objects have a unified code, and an import need not pay for an empty key.
    { name: 'inspection_object_natural_key', properties: ['agency', 'naturalKey'], where: { naturalKey: { $ne: null } } },
  ],
  indexes: [{ name: 'inspection_object_state', properties: ['agency', 'state', 'code'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    /** 检查对象唯一编码: USCC, or `<AGENCY>-<KIND>-<n>`. */
    code: p.string(),
    /** What makes an object without its own unified code the same object: kind, entity, name. Null where the code itself does. */
    naturalKey: p.string().nullable(),
    entityKey: p.string(),
    kind: p.string(),
    uscc: p.string().nullable(),
    ownerUscc: p.string().nullable(),
    /** Sealed. */
    ownerIdNumber: p.text().nullable(),
    name: p.text(),
    address: p.text(),
    division: p.string(),
    businessScope: p.text().nullable(),
    /** Sealed. */
    personInCharge: p.text().nullable(),
    /** Sealed. */
    contactPhone: p.text().nullable(),
    /** Sealed; of a practitioner. */
    idNumber: p.text().nullable(),
    idNumberIndex: p.string().nullable(),
    state: p.string(),
    stateReason: p.text().nullable(),
    /** Day from which the state holds. */
    stateSince: p.date(),
    successorUscc: p.string().nullable(),
    creditRiskClass: p.string().nullable(),
    creditRiskDate: p.date().nullable(),
    extra: p.json<Record<string, unknown>>(),
    /** Keyed hash of everything entered: tells "unchanged" without opening the sealed columns. */
    contentHash: p.string(),
    version: p.integer(),
    createdAt: p.datetime().length(3),
    /** When, by whom, how and why this version came to be; with the version before, it moves into the history. */
    updatedAt: p.datetime().length(3),
    changedBy: p.string(),
    /** ENTERED IMPORTED STATE SCOPE */
    change: p.string(),
    changeReason: p.text().nullable(),
  },
});

/** 逐项名录 (KF-08a, CD-4): the matters an object is registered for, by the matter's code, which outlives list versions. */
export const ObjectMatter = defineEntity({
  name: 'ObjectMatter',
  tableName: 'object_matter',
  indexes: [{ name: 'object_matter_by_matter', properties: ['agency', 'matterCode', 'code'] }],
  properties: {
    objectId: p.string().primary(),
    matterCode: p.string().primary(),
    agency: p.string(),
    /** Of the object, which never gets another: a matter's registry is paged in its order. */
    code: p.string(),
  },
});

/** What an object is searched by (`search-text.ts`); apart from the row, so that a change of state leaves the index alone. */
export const ObjectSearch = defineEntity({
  name: 'ObjectSearch',
  tableName: 'object_search',
  indexes: [{ name: 'object_search_pieces', properties: ['pieces'], type: 'gin' }],
  properties: {
    objectId: p.string().primary(),
    text: p.text(),
    pieces: p.array<number>().columnType('int[]'),
  },
});

/** Versions a row has left behind, never altered; the newest is the row itself (KF-08d, YX-52c). */
export const ObjectHistory = defineEntity({
  name: 'ObjectHistory',
  tableName: 'object_history',
  properties: {
    objectId: p.string().primary(),
    version: p.integer().primary(),
    at: p.datetime().length(3),
    actor: p.string(),
    change: p.string(),
    reason: p.text().nullable(),
    /** The row without its sealed columns. */
    snapshot: p.json<Record<string, unknown>>(),
  },
});

/** YY 三（四）: an object the law puts outside inspection, for one matter or (`*`) for all. */
export const ScopeExclusion = defineEntity({
  name: 'ScopeExclusion',
  tableName: 'scope_exclusion',
  properties: {
    objectId: p.string().primary(),
    matterCode: p.string().primary(),
    legalBasis: p.text(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});

export const objectEntities = [InspectionObjectRow, ObjectMatter, ObjectSearch, ObjectHistory, ScopeExclusion];
