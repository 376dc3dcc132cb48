import { type PlainDate, taskMachine } from '@double-random/rules';
import type { TaskPopulation } from '../exemption/population.ts';
import type { RatioOverrideInput } from '../exemption/ratio-override.ts';
import type { RatioStratum } from '../exemption/strata.ts';
import type { OriginLevel } from '../graph/origin-level.ts';
import type { TaskScheme } from './task.entity.ts';

export const taskStates = taskMachine.states;
export type TaskState = keyof typeof taskStates;
export const taskKinds = { DOUBLE_RANDOM: '双随机抽查', DIRECTED: '定向抽查' } as const;
export type TaskKind = keyof typeof taskKinds;
export const taskOrigins = { PLAN: '年度计划', AD_HOC: '临时性联合抽查', DIRECTED: '另行部署', DISPATCHED: '上级派发' } as const;
export type TaskOrigin = keyof typeof taskOrigins;
export const inspectorModes = { CENTRAL: '发起部门统一抽取', PER_DEPARTMENT: '各部门分别抽取' } as const;
export type InspectorMode = keyof typeof inspectorModes;

export interface TaskRow {
  readonly id: string;
  readonly no: string;
  readonly name: string;
  readonly kind: TaskKind;
  readonly origin: TaskOrigin;
  readonly originLevel: OriginLevel;
  readonly planItemId: string | null;
  readonly initiator: string;
  readonly region: string | null;
  readonly joint: boolean;
  readonly state: TaskState;
  readonly year: number;
  readonly windowFrom: PlainDate;
  readonly windowTo: PlainDate;
  readonly scope: { readonly match: 'ALL' | 'ANY'; readonly agencies: readonly string[]; readonly text: string };
  readonly ratioBasisPoints: number;
  readonly strata: readonly RatioStratum[] | null;
  readonly ratioOverride: RatioOverrideInput | null;
  readonly population: TaskPopulation | null;
  readonly inspectorMode: InspectorMode;
  readonly scheme: TaskScheme | null;
  readonly ground: { readonly code: string; readonly documentNo: string; readonly note?: string } | null;
  readonly noNotice: { readonly reason: string; readonly by: string; readonly at: string } | null;
  /** An EffectivePolicy: read it with `pinnedPolicy`. */
  readonly policy: unknown;
  readonly policyHash: string;
  readonly visitsDoneOn: PlainDate | null;
  readonly cancelled: { readonly reason: string; readonly by: string; readonly at: string } | null;
  readonly revision: number;
  readonly createdBy: string;
  readonly createdAt: string;
}

/** Select list of a `TaskRow`. */
export const taskColumns = `id, no, name, kind, origin, origin_level as "originLevel", plan_item_id as "planItemId", initiator, region, joint, state, year,
  window_from as "windowFrom", window_to as "windowTo", scope, ratio_basis_points as "ratioBasisPoints", strata,
  ratio_override as "ratioOverride", population, inspector_mode as "inspectorMode",
  scheme, ground, no_notice as "noNotice", policy, policy_hash as "policyHash", visits_done_on as "visitsDoneOn", cancelled, revision,
  created_by as "createdBy", created_at as "createdAt"`;

export interface TaskParty {
  readonly taskId: string;
  readonly agency: string;
  /** EXECUTOR: carries out what the level above drew (PD 第十三条). */
  readonly role: 'INITIATOR' | 'PARTICIPANT' | 'EXECUTOR';
  readonly state: 'ACCEPTED' | 'INVITED' | 'DECLINED' | 'WITHDRAWN';
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  /** Units that answer for the agency's matters in the task; empty where one of them is the whole agency's. */
  readonly units: readonly string[];
}

/** Select list of a `TaskParty`; needs `task_participant p`. */
export const partyColumns = `p.task_id as "taskId", p.agency, p.role, p.state, p.answered_by as "answeredBy", p.answered_at as "answeredAt",
  (select case when count(*) = count(m.pinned ->> 'responsibleUnit') then coalesce(array_agg(distinct m.pinned ->> 'responsibleUnit'), '{}') else '{}' end
   from task_matter m where m.task_id = p.task_id and m.agency = p.agency) as units`;
