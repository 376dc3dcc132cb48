import { defineEntity, p } from '@mikro-orm/core';

/** 执法检查人员名录库 (KF 第十条, YY 三（三）, CD 五). Sealed columns hold `v1.…` texts bound to their cell. */
export const InspectorRow = defineEntity({
  name: 'InspectorRow',
  tableName: 'inspector',
  uniques: [{ name: 'inspector_certificate', properties: ['agency', 'certificateNo'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    unit: p.string().nullable(),
    zone: p.string().nullable(),
    name: p.string(),
    sex: p.string().nullable(),
    post: p.string().nullable(),
    professionalCategory: p.string().nullable(),
    enforcementFields: p.json<string[]>(),
    certificateNo: p.string(),
    certificateIssuer: p.string().nullable(),
    certificateFrom: p.date(),
    certificateTo: p.date(),
    /** Sealed. */
    idNumber: p.text().nullable(),
    idNumberIndex: p.string().nullable().index('inspector_id_number'),
    /** Sealed. */
    policeNumber: p.text().nullable(),
    /** Sealed. */
    phone: p.text().nullable(),
    state: p.string(),
    stateReason: p.text().nullable(),
    stateSince: p.date(),
    /** Agency a TRANSFERRED person went to; that agency enters them itself (KF-08b). */
    transferredTo: p.string().nullable(),
    extra: p.json<Record<string, unknown>>(),
    contentHash: p.string(),
    version: p.integer(),
    createdAt: p.datetime().length(3),
    updatedAt: p.datetime().length(3),
  },
});

/** Days on which an inspector is away (D-21); both ends included. */
export const InspectorLeave = defineEntity({
  name: 'InspectorLeave',
  tableName: 'inspector_leave',
  properties: {
    id: p.string().primary(),
    inspectorId: p.string().index('inspector_leave_of'),
    from: p.date().name('from_day'),
    to: p.date().name('to_day'),
    reason: p.text(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});

/** 利害关系 (KF 第十七条): whom an inspector must not be sent to. */
export const InspectorInterest = defineEntity({
  name: 'InspectorInterest',
  tableName: 'inspector_interest',
  uniques: [{ name: 'inspector_interest_target', properties: ['inspectorId', 'target'] }],
  properties: {
    id: p.string().primary(),
    inspectorId: p.string(),
    /** Entity key or object code. */
    target: p.string(),
    /** OWN RELATIVE */
    kind: p.string(),
    /** Which relative, e.g. 配偶. */
    relation: p.string().nullable(),
    note: p.text().nullable(),
    at: p.datetime().length(3),
    actor: p.string(),
  },
});

/** What the row was after each change; never altered (KF-08d). */
export const InspectorHistory = defineEntity({
  name: 'InspectorHistory',
  tableName: 'inspector_history',
  properties: {
    inspectorId: p.string().primary(),
    version: p.integer().primary(),
    at: p.datetime().length(3),
    actor: p.string(),
    change: p.string(),
    reason: p.text().nullable(),
    snapshot: p.json<Record<string, unknown>>(),
  },
});

export const inspectorEntities = [InspectorRow, InspectorLeave, InspectorInterest, InspectorHistory];
