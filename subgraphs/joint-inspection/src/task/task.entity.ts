import { defineEntity, p } from '@mikro-orm/core';
import type { TaskPopulation } from '../exemption/population.ts';
import type { RatioOverrideInput } from '../exemption/ratio-override.ts';
import type { RatioStratum } from '../exemption/strata.ts';

/** 抽查任务 (C-4): what was ordered, under which pinned policy. */
export const Task = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    id: p.string().primary(),
    /** 任务编号, e.g. `wg-amr〔2026〕3号`, per initiator and year. */
    no: p.string().unique(),
    name: p.string(),
    /** DOUBLE_RANDOM DIRECTED */
    kind: p.string(),
    /** PLAN AD_HOC DIRECTED DISPATCHED */
    origin: p.string(),
    originLevel: p.string(),
    planItemId: p.string().nullable().index(),
    initiator: p.string().index(),
    region: p.string().nullable(),
    joint: p.boolean(),
    /** DRAFT INVITED READY OBJECTS_DRAWN LOCKED DISPATCHED INSPECTORS_DRAWN IN_PROGRESS VISITS_DONE RESULTS_PUBLISHED FOLLOWING_UP CLOSED ARCHIVED VOIDED CANCELLED */
    state: p.string(),
    year: p.integer(),
    windowFrom: p.date(),
    windowTo: p.date(),
    scope: p.json<{ match: 'ALL' | 'ANY'; agencies: string[]; text: string }>(),
    ratioBasisPoints: p.integer(),
    strata: p.json<RatioStratum[] | null>().nullable(),
    /** The ratio an upper level fixed, with its document (YY 四（三）). */
    ratioOverride: p.json<RatioOverrideInput | null>().nullable(),
    /** The objects a directed task is limited to (KF 第十三条第二款). */
    population: p.json<TaskPopulation | null>().nullable(),
    /** CENTRAL or PER_DEPARTMENT (PD 第十五条第2款). */
    inspectorMode: p.string(),
    /** 检查方案 {content, time, method} with acknowledgements (PD 第十二条). */
    scheme: p.json<TaskScheme | null>().nullable(),
    /** Ground and document of a directed or ad hoc task. */
    ground: p.json<{ code: string; documentNo: string; note?: string } | null>().nullable(),
    noNotice: p.json<{ reason: string; by: string; at: string } | null>().nullable(),
    /** Effective policy computed at creation; never recomputed. */
    policy: p.json(),
    policyHash: p.string(),
    visitsDoneOn: p.date().nullable(),
    cancelled: p.json<{ reason: string; by: string; at: string } | null>().nullable(),
    revision: p.integer(),
    createdBy: p.string(),
    createdAt: p.datetime().length(3),
  },
});
export interface TaskScheme {
  readonly content: string;
  readonly time: string;
  readonly method: string;
  readonly responsibilities: string;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly acknowledgedBy: Readonly<Record<string, string>>;
}

export const TaskParticipant = defineEntity({
  name: 'TaskParticipant',
  tableName: 'task_participant',
  properties: {
    taskId: p.string().primary(),
    agency: p.string().primary(),
    /** INITIATOR PARTICIPANT EXECUTOR */
    role: p.string(),
    /** ACCEPTED INVITED DECLINED WITHDRAWN */
    state: p.string(),
    answeredBy: p.string().nullable(),
    answeredAt: p.datetime().length(3).nullable(),
  },
});

/** A matter as it stood in its owner's published list when the task was made (KF 第三条, R-26). */
export const TaskMatter = defineEntity({
  name: 'TaskMatter',
  tableName: 'task_matter',
  properties: {
    taskId: p.string().primary(),
    matterId: p.string().primary(),
    agency: p.string(),
    matterCode: p.string(),
    name: p.string(),
    version: p.integer(),
    /** PinnedMatter of the department's contract: checklist, methods, flags. */
    pinned: p.json(),
  },
});

/** Consecutive numbers per agency and year for document numbers, allocated under a row lock. */
export const NumberSeries = defineEntity({
  name: 'NumberSeries',
  tableName: 'number_series',
  properties: { series: p.string().primary(), year: p.integer().primary(), last: p.integer() },
});

/** 临时性联合抽查的备案和公示 (PD 第八条): signed by the initiator's head, received by the conference office, public without entity names. */
export const AdHocFiling = defineEntity({
  name: 'AdHocFiling',
  tableName: 'ad_hoc_filing',
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    region: p.string().index(),
    name: p.string(),
    /** Number of the assigning document of the upper government or department. */
    documentNo: p.string(),
    assignedBy: p.string(),
    notice: p.text(),
    filedBy: p.string(),
    filedAt: p.datetime().length(3),
    receivedBy: p.string().nullable(),
    receivedAt: p.datetime().length(3).nullable(),
    taskId: p.string().nullable().unique(),
  },
});

export const taskEntities = [Task, TaskParticipant, TaskMatter, NumberSeries, AdHocFiling];
