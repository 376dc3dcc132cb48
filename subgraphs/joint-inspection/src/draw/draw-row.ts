import { assignmentMachine, type CancelReason } from '@double-random/rules';
import type {
  Hex,
  InspectorPlan,
  InspectorResult,
  ObjectPlan,
  ObjectResult,
  Profile,
  Recusal,
  Seal,
  Suite,
} from '@double-random/verifiable-draw';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';

export const drawStates = { SEALED: '已封存', OPEN: '抽取中', DONE: '已抽取', VOID: '已作废' } as const;
export type DrawState = keyof typeof drawStates;
export const drawKinds = { objects: '检查对象', inspectors: '检查人员' } as const;
export type DrawKind = keyof typeof drawKinds;
/** Reasons of draw-spec §4. */
export const voidReasons = {
  DATA_ERROR: '数据错误',
  WRONG_PLAN: '抽查方案有误',
  CEREMONY_FAILED: '抽取未能完成',
  SUPERIOR_ORDER: '上级决定',
} as const;
export type VoidReason = keyof typeof voidReasons;
export const assignmentStates = assignmentMachine.states;
export type AssignmentState = keyof typeof assignmentStates;

/** What a draw took from how many. `excluded` by code of the certificate. */
export interface DrawTally {
  readonly active: number;
  readonly pool: number;
  readonly size: number;
  readonly shortfall: number;
  readonly excluded: Readonly<Record<string, number>>;
}

export interface DrawRow {
  readonly id: string;
  readonly taskId: string;
  readonly kind: DrawKind;
  readonly agency: string | null;
  readonly number: string;
  readonly attempt: number;
  readonly state: DrawState;
  readonly suite: Suite;
  readonly profile: Profile;
  readonly plan: ObjectPlan | InspectorPlan;
  readonly seal: Seal;
  readonly recusals: readonly Recusal[] | null;
  readonly sealHash: Hex;
  readonly frameKey: string;
  readonly ceremonyId: string | null;
  readonly result: ObjectResult | InspectorResult | null;
  readonly resultHash: Hex | null;
  readonly counts: DrawTally | null;
  readonly drawnAt: string | null;
  readonly drawnBy: string;
  readonly lockedAt: string | null;
  readonly lockedBy: string | null;
  readonly void: { readonly reason: VoidReason; readonly note: string; readonly by: string; readonly at: string } | null;
}

/** Select list of a `DrawOutline`. */
export const outlineColumns = `id, task_id as "taskId", kind, agency, number, attempt, state, seal_hash as "sealHash", ceremony_id as "ceremonyId",
  result_hash as "resultHash", counts, drawn_at as "drawnAt", locked_at as "lockedAt", void`;

/** What is said about a draw without its seal and its list, which fill megabytes. */
export type DrawOutline = Omit<
  DrawRow,
  'suite' | 'profile' | 'plan' | 'seal' | 'recusals' | 'frameKey' | 'result' | 'drawnBy' | 'lockedBy'
>;
/** Select list of a `DrawRow`. */
export const drawColumns = `${outlineColumns}, suite, profile, plan, seal, recusals, frame_key as "frameKey", result, drawn_by as "drawnBy",
  locked_by as "lockedBy"`;

export interface AssignmentRow {
  readonly id: string;
  readonly taskId: string;
  readonly drawId: string;
  readonly entityKey: string;
  readonly code: string;
  readonly position: number;
  readonly state: AssignmentState;
  readonly joint: boolean;
  readonly exempt: boolean;
  readonly year: number;
  readonly snapshot: AssignmentSnapshot;
  /** Visit that settles its matters as well. */
  readonly mergedInto: string | null;
  /** Why nobody goes there; null also where the matters say why. */
  readonly cancelReason: CancelReason | null;
}

/** Select list of an `AssignmentRow`. */
export const assignmentColumns = `id, task_id as "taskId", draw_id as "drawId", entity_key as "entityKey", code, position, state, joint, exempt, year, snapshot,
  merged_into as "mergedInto", cancelled ->> 'reason' as "cancelReason"`;
