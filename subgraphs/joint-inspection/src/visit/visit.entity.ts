import { defineEntity, p } from '@mikro-orm/core';

/** One entity drawn in one task (C-5): what the cap counts. */
export const Assignment = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  uniques: [{ name: 'assignment_once', properties: ['drawId', 'entityKey'] }],
  properties: {
    id: p.string().primary(),
    taskId: p.string().index(),
    drawId: p.string(),
    entityKey: p.string().index(),
    /** InspectionObject.code under which people find it (a USCC where one exists). */
    code: p.string(),
    position: p.integer(),
    /** DRAWN LOCKED DISPATCHED SCHEDULED VISITED REPORTED PUBLISHED CLOSED VOIDED CANCELLED UNVISITABLE */
    state: p.string(),
    joint: p.boolean(),
    exempt: p.boolean(),
    year: p.integer(),
    /** Name, address and matters per agency as they stood at the draw. */
    snapshot: p.json<AssignmentSnapshot>(),
    cancelled: p.json<{ reason: string; by: string; at: string } | null>().nullable(),
    /** Visit that settles this one's matters as well (撮合); it holds the cap, this one holds none. */
    mergedInto: p.string().nullable().index(),
  },
});
export type AssignmentSnapshot = Readonly<
  Record<
    string,
    { objectId: string; code: string; name: string; address: string; kind: string; division: string; matters: readonly string[] }
  >
>;

/** 进一次门、查多项事 (C-7): one visit settles every department's business at one entity. */
export const Visit = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: {
    id: p.string().primary(),
    assignmentId: p.string().unique(),
    taskId: p.string().index(),
    entityKey: p.string().index(),
    code: p.string(),
    /** 检查码: by which the object, and nobody else, finds this visit. */
    inspectionCode: p.string().unique(),
    joint: p.boolean(),
    leadAgency: p.string(),
    /** PLANNED RESCHEDULED PRECHECKED NOTIFIED NO_NOTICE STARTED CHECKING MATTERS_DONE SIGNED SEALED REFUSED UNREACHABLE NON_COOPERATION FINISHED ABORTED CANCELLED */
    state: p.string(),
    scheduledOn: p.date().nullable(),
    preCheck: p.json<{ sources: string[]; findings: string; by: string; at: string } | null>().nullable(),
    /** 告知书 (PD 第二十条): {channel WRITTEN|PHONE|FAX, at, recipient, text, sentBy}; channel NONE = 不宜告知 with reason. */
    notice: p.json<VisitNotice | null>().nullable(),
    /** Start: {at, place, methods, present: [memberId], onSiteNotice: {servedAt, recipient, items}, certificatesShown: [..]} */
    start: p.json<VisitStart | null>().nullable(),
    startedAt: p.datetime().length(3).nullable(),
    /** SIGNED SEALED REFUSED with statement and signers (PD 第二十条). */
    signature: p
      .json<{ kind: string; signer?: string; statement?: string; statementBy?: string[]; witnesses?: string[]; at: string } | null>()
      .nullable(),
    /** Branch without substantive check: UNREACHABLE or NON_COOPERATION. */
    branch: p.string().nullable(),
    finishedAt: p.datetime().length(3).nullable(),
    finishedOn: p.date().nullable(),
    revision: p.integer(),
  },
});
export interface VisitNotice {
  readonly channel: 'WRITTEN' | 'PHONE' | 'FAX' | 'NONE';
  readonly at: string;
  readonly recipient?: string;
  readonly text?: string;
  readonly reason?: string;
  /** The day the notice speaks of. */
  readonly visitOn?: string;
  /** Why it no longer says what the visit is: the object has to be told anew. */
  readonly outdated?: string;
  readonly by: string;
}
export interface VisitStart {
  readonly at: string;
  readonly place: string;
  readonly methods: readonly string[];
  readonly present: readonly string[];
  readonly certificatesShown: readonly string[];
  readonly onSiteNotice?: { readonly servedAt: string; readonly recipient: string; readonly items: readonly string[] };
  /** What the object is called that day, where no department called it so at the draw (D-34). */
  readonly renamedTo?: readonly string[];
}

/** One department's matter at one visit (C-8): recorded, reviewed, published and corrected by its owner alone (KF 第四条). */
export const MatterCheck = defineEntity({
  name: 'MatterCheck',
  tableName: 'matter_check',
  uniques: [{ name: 'matter_check_once', properties: ['visitId', 'matterId'] }],
  indexes: [{ name: 'matter_check_at_work', properties: ['agency', 'state'] }],
  properties: {
    id: p.string().primary(),
    visitId: p.string(),
    taskId: p.string().index(),
    entityKey: p.string(),
    agency: p.string(),
    unit: p.string().nullable(),
    matterId: p.string(),
    matterCode: p.string(),
    matterName: p.string(),
    /** OPEN RECORDED SIGNED UNDER_REVIEW REVIEWED RETURNED PUBLISHED REDACTED_PUBLISHED WITHHELD RECOGNISED NOT_CHECKED DROPPED */
    state: p.string(),
    resultCode: p.string().nullable(),
    methods: p.json<string[] | null>().nullable(),
    /** [{code, answer, note}] against the pinned checklist */
    checklist: p.json<{ code: string; answer: string; note?: string }[] | null>().nullable(),
    /** Inspectors' own words: INTERNAL (D-77). */
    remarks: p.text().nullable(),
    /** Reviewed text that may be shown. */
    publicText: p.text().nullable(),
    siteRecord: p.json<{ time: string; place: string; conditions: string; problems: string } | null>().nullable(),
    reason: p.json<{ code: string; text?: string; reference?: string; by: string } | null>().nullable(),
    recordedBy: p.string().nullable(),
    recordedAt: p.datetime().length(3).nullable(),
    /** Accounts of the own inspectors who signed their line; the last signature forms the result. */
    signedBy: p.json<{ account: string; memberId: string; at: string }[]>(),
    formedOn: p.date().nullable(),
    review: p.json<{ by: string; at: string; opinion?: string } | null>().nullable(),
    /** Why it was sent back to the inspectors; stands until it is reviewed anew. */
    returnReason: p.text().nullable(),
    secrecy: p.json<{ class: string; mode: string; ground: string; approver: string; at: string; fields?: string[] } | null>().nullable(),
    publicationId: p.string().nullable(),
    revision: p.integer(),
  },
});

/** 证据: never replaced, only added to; the file's hash is its identity. */
export const Evidence = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    id: p.string().primary(),
    visitId: p.string().index(),
    matterCheckId: p.string().nullable().index(),
    type: p.string(),
    /** For documents: which of the process it is (KF 第二十一条). */
    documentKind: p.string().nullable(),
    fileName: p.string(),
    sha256: p.string().index(),
    size: p.integer(),
    /** The upload its bytes came with and lie in. */
    uploadId: p.string().unique(),
    /** 证据来源 (CD 第十条(四)). */
    source: p.string(),
    takenAt: p.datetime().length(3),
    addedBy: p.string(),
    addedAt: p.datetime().length(3),
  },
});

/** 监管措施 on an abnormal finding (KF 第二十条, PD 第二十条). */
export const MeasureTaken = defineEntity({
  name: 'MeasureTaken',
  tableName: 'measure_taken',
  properties: {
    id: p.string().primary(),
    matterCheckId: p.string().index(),
    measure: p.string(),
    form: p.string(),
    text: p.text(),
    dueOn: p.date().nullable(),
    takenBy: p.string(),
    takenAt: p.datetime().length(3),
  },
});

export const visitEntities = [Assignment, Visit, MatterCheck, Evidence, MeasureTaken];
