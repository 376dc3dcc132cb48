import { type PlainDate, planMachine } from '@double-random/rules';
import type { RatioStratum } from '../exemption/strata.ts';
import type { OriginLevel } from '../graph/origin-level.ts';
import type { ItemAttainment } from './attainment.ts';
import type { PlanMatter } from './plan.entity.ts';

export const planStates = planMachine.states;
export type PlanState = keyof typeof planStates;

export interface PlanRow {
  readonly id: string;
  readonly agency: string;
  readonly region: string | null;
  readonly year: number;
  readonly version: number;
  readonly state: PlanState;
  readonly rules: { readonly title: string; readonly text: string; readonly version: number } | null;
  readonly filedTo: string | null;
  readonly filedAt: string | null;
  readonly filedBy: string | null;
  readonly publishedAt: string | null;
  readonly amendment: { readonly reason: string; readonly approver: string; readonly previous: string } | null;
  /** Who of the agency's heads approved this version (C-3). */
  readonly approval: { readonly by: string; readonly at: string } | null;
  readonly attainment: readonly ItemAttainment[] | null;
  readonly closedAt: string | null;
  readonly revision: number;
  readonly createdBy: string;
}
export const planColumns = `id, agency, region, year, version, state, rules, filed_to as "filedTo", filed_at as "filedAt", filed_by as "filedBy",
  published_at as "publishedAt", amendment, approval, attainment, closed_at as "closedAt", revision, created_by as "createdBy"`;

export interface PlanItemRow {
  readonly id: string;
  readonly planId: string;
  readonly code: string;
  readonly name: string;
  readonly joint: boolean;
  readonly initiator: string;
  readonly unit: string | null;
  readonly matters: readonly PlanMatter[];
  readonly scope: { readonly match: 'ALL' | 'ANY'; readonly agencies: readonly string[]; readonly text: string };
  readonly ratioBasisPoints: number;
  readonly strata: readonly RatioStratum[] | null;
  readonly estimatedCount: number;
  readonly rounds: number;
  readonly windowFrom: PlainDate;
  readonly windowTo: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly originLevel: OriginLevel;
}
export const itemColumns = `id, plan_id as "planId", code, name, joint, initiator, unit, matters, scope, ratio_basis_points as "ratioBasisPoints", strata,
  estimated_count as "estimatedCount", rounds, window_from as "windowFrom", window_to as "windowTo", due_on as "dueOn", origin_level as "originLevel"`;

export interface AcceptanceRow {
  readonly itemId: string;
  readonly agency: string;
  readonly state: 'PENDING' | 'ACCEPTED' | 'DECLINED';
  readonly by: string | null;
  readonly at: string | null;
}
export const acceptanceColumns = 'item_id as "itemId", agency, state, by, at';
