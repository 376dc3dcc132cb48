import { defineEntity, p } from '@mikro-orm/core';
import type { RatioStratum } from '../exemption/strata.ts';
import type { ItemAttainment } from './attainment.ts';

/** 年度抽查计划 of one agency and year (C-3); joint items of several agencies are accepted by each and compiled by the conference office. */
export const Plan = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  uniques: [{ name: 'plan_one_per_year', properties: ['agency', 'year', 'version'] }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    region: p.string().nullable(),
    year: p.integer(),
    /** DEPARTMENT or JOINT-carrying: a plan may hold both own and joint items. */
    version: p.integer(),
    /** DRAFT ACCEPTED FILED COMPILED PUBLISHED AMENDED CLOSED */
    state: p.string(),
    rules: p.json<{ title: string; text: string; version: number } | null>().nullable(),
    filedTo: p.string().nullable(),
    filedAt: p.datetime().length(3).nullable(),
    filedBy: p.string().nullable(),
    publishedAt: p.datetime().length(3).nullable(),
    amendment: p.json<{ reason: string; approver: string; previous: string } | null>().nullable(),
    /** The head who approved this version (C-3). */
    approval: p.json<{ by: string; at: string } | null>().nullable(),
    /** What the year came to, counted when the plan was closed and frozen since (C-3, YX 二). */
    attainment: p.json<ItemAttainment[] | null>().nullable(),
    closedAt: p.datetime().length(3).nullable(),
    revision: p.integer(),
    createdBy: p.string(),
    createdAt: p.datetime().length(3),
  },
});

/** One line of a plan: what is drawn, from whom, when, at which ratio (KF 第十三条, PD 第七条). */
export const PlanItem = defineEntity({
  name: 'PlanItem',
  tableName: 'plan_item',
  uniques: [{ name: 'plan_item_code', properties: ['planId', 'code'] }],
  properties: {
    id: p.string().primary(),
    planId: p.string().index(),
    /** Short code people use, e.g. J1. */
    code: p.string(),
    name: p.string(),
    joint: p.boolean(),
    initiator: p.string(),
    unit: p.string().nullable(),
    /** [{agency, matterId, matterCode, matterName}] */
    matters: p.json<PlanMatter[]>(),
    /** Population: objects that carry the matters of these agencies; ALL = carries every matter, ANY = at least one. */
    scope: p.json<{ match: 'ALL' | 'ANY'; agencies: string[]; text: string }>(),
    ratioBasisPoints: p.integer(),
    /** Ratio per credit class where the plan is stratified by risk (YY-35c); null = one ratio for all. */
    strata: p.json<RatioStratum[] | null>().nullable(),
    estimatedCount: p.integer(),
    rounds: p.integer(),
    windowFrom: p.date(),
    windowTo: p.date(),
    dueOn: p.date().nullable(),
    originLevel: p.string(),
  },
});
export interface PlanMatter {
  readonly agency: string;
  readonly matterId: string;
  readonly matterCode: string;
  readonly matterName: string;
}

/** Acceptance of a joint item by one participant (PD 第七条). */
export const PlanAcceptance = defineEntity({
  name: 'PlanAcceptance',
  tableName: 'plan_acceptance',
  properties: {
    itemId: p.string().primary(),
    agency: p.string().primary(),
    /** PENDING ACCEPTED DECLINED */
    state: p.string(),
    by: p.string().nullable(),
    at: p.datetime().length(3).nullable(),
  },
});

/** 联席会议办公室汇总计划: every filed joint item of a region and year, published by the office alone (PD 第七条). */
export const CompiledPlan = defineEntity({
  name: 'CompiledPlan',
  tableName: 'compiled_plan',
  uniques: [{ name: 'compiled_plan_version', properties: ['region', 'year', 'version'] }],
  properties: {
    id: p.string().primary(),
    region: p.string(),
    year: p.integer(),
    /** 1 = the plan; later versions are supplements for late filings. */
    version: p.integer(),
    office: p.string(),
    itemIds: p.json<string[]>(),
    publishedAt: p.datetime().length(3),
    publishedBy: p.string(),
  },
});

/** 部门联合抽查事项清单 of a region: entries point at department matters and are confirmed by each owner (PD 第六条). */
export const JointMatterList = defineEntity({
  name: 'JointMatterList',
  tableName: 'joint_matter_list',
  uniques: [{ name: 'joint_matter_list_version', properties: ['region', 'version'] }],
  properties: {
    id: p.string().primary(),
    region: p.string(),
    version: p.integer(),
    /** DRAFT PUBLISHED SUPERSEDED */
    state: p.string(),
    editor: p.string(),
    publishedAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().length(3),
  },
});
export const JointMatterEntry = defineEntity({
  name: 'JointMatterEntry',
  tableName: 'joint_matter_entry',
  uniques: [{ name: 'joint_matter_entry_matter', properties: ['listId', 'matterId'] }],
  properties: {
    id: p.string().primary(),
    listId: p.string().index(),
    agency: p.string(),
    matterId: p.string(),
    matterCode: p.string(),
    matterName: p.string(),
    confirmedBy: p.string().nullable(),
    confirmedAt: p.datetime().length(3).nullable(),
  },
});

export const planEntities = [Plan, PlanItem, PlanAcceptance, CompiledPlan, JointMatterList, JointMatterEntry];
