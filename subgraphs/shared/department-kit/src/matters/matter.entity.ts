import { defineEntity, p } from '@mikro-orm/core';

/** One version of an agency's 抽查事项清单 (一单): KF 第七条. Published versions never change; they are superseded. */
export const MatterList = defineEntity({
  name: 'MatterList',
  tableName: 'matter_list',
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    version: p.integer(),
    /** DRAFT, IN_REVIEW, APPROVED, PUBLISHED, SUPERSEDED (requirements C-1). */
    state: p.string(),
    /** Version it was copied from, or the upper agency's list it follows (KF-07a). */
    derivedFrom: p.string().nullable(),
    /** Accounts that drafted or edited it: none of them may review. */
    authors: p.array(),
    validFrom: p.date().nullable(),
    /** Last day in force, known once the next version is published. */
    validTo: p.date().nullable(),
    createdAt: p.datetime().length(3),
    submittedAt: p.datetime().length(3).nullable(),
    approvedAt: p.datetime().length(3).nullable(),
    approvedBy: p.string().nullable(),
    /** The approval was a legal review (YX 五（一）). */
    legalReviewed: p.boolean(),
    returnReason: p.text().nullable(),
    publishedAt: p.datetime().length(3).nullable(),
    publishedBy: p.string().nullable(),
    /** Rises with every change: a mutation names the one it saw. */
    revision: p.integer(),
  },
  uniques: [{ name: 'matter_list_agency_version', properties: ['agency', 'version'] }],
});

/** One matter in one list version. The code stays, the id changes with the version. */
export const MatterRecord = defineEntity({
  name: 'MatterRecord',
  tableName: 'matter',
  indexes: [{ name: 'matter_key_index', properties: ['agency', 'code'] }],
  uniques: [{ name: 'matter_list_code', properties: ['listId', 'code'] }],
  properties: {
    id: p.string().primary(),
    listId: p.string(),
    agency: p.string(),
    code: p.string(),
    position: p.integer(),
    /** Rises when the content differs from that of the version before. */
    version: p.integer(),
    contentHash: p.string(),
    name: p.string().length(500),
    aliases: p.array(),
    objectScope: p.text().nullable(),
    objectKinds: p.array(),
    categories: p.array(),
    methods: p.array(),
    inspectingBody: p.string().length(500).nullable(),
    /** Code of the unit where the agency works by unit. */
    responsibleUnit: p.string().nullable(),
    content: p.text().nullable(),
    ratioBasisPoints: p.integer().nullable(),
    roundsPerYear: p.integer().nullable(),
    entityCapPerYear: p.integer().nullable(),
    measures: p.text().nullable(),
    procedure: p.text().nullable(),
    requirements: p.text().nullable(),
    /** Enforcement field an inspector must have (YY-33). */
    requiredField: p.string().nullable(),
    noNotice: p.boolean(),
    keyArea: p.boolean(),
    specialIndustry: p.boolean(),
    rationale: p.text().nullable(),
    remark: p.text().nullable(),
    defectNote: p.text().nullable(),
    /** Values of the profile's matterFields. */
    extra: p.json(),
  },
});

export const MatterCheckItem = defineEntity({
  name: 'MatterCheckItem',
  tableName: 'matter_check_item',
  properties: {
    matterId: p.string().primary(),
    position: p.integer().primary().autoincrement(false),
    code: p.string(),
    text: p.text(),
    mandatory: p.boolean(),
    important: p.boolean(),
    method: p.text().nullable(),
    passSentence: p.text().nullable(),
    problemSentence: p.text().nullable(),
  },
});

/** A law, regulation or rule an agency inspects by, with the end of its validity: YY 三（一）. */
export const LegalBasisRecord = defineEntity({
  name: 'LegalBasisRecord',
  tableName: 'legal_basis',
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    title: p.string().length(500),
    /** '' where none is given, so that the key stays unique. */
    documentNo: p.string(),
    repealedOn: p.date().nullable(),
    repealSource: p.text().nullable(),
  },
  uniques: [{ name: 'legal_basis_title', properties: ['agency', 'title', 'documentNo'] }],
});

export const MatterBasis = defineEntity({
  name: 'MatterBasis',
  tableName: 'matter_basis',
  indexes: [{ name: 'matter_basis_basis_id_index', properties: ['basisId'] }],
  properties: {
    matterId: p.string().primary(),
    position: p.integer().primary().autoincrement(false),
    basisId: p.string(),
    article: p.text().nullable(),
  },
});

export const matterEntities = [MatterList, MatterRecord, MatterCheckItem, LegalBasisRecord, MatterBasis];
