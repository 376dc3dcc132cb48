import { findPlainDate, ok, type PlainDate, type Result, refuse, yearOf } from '@double-random/rules';
import { notFound, row, type Tx } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import type { ObjectScope } from '../exemption/object-scope.ts';
import type { RatioOverrideInput } from '../exemption/ratio-override.ts';
import type { RatioStratum } from '../exemption/strata.ts';
import type { OriginLevel } from '../graph/origin-level.ts';
import type { MatterReference } from '../plan/pin-matters.ts';
import { isLeadingGroupPlan } from '../plan/plan-access.ts';
import { itemColumns, type PlanItemRow, type PlanRow, planColumns } from '../plan/plan-row.ts';
import { taskRefusals } from './task-refusals.ts';
import type { InspectorMode } from './task-row.ts';

/** There is no way to name an object here: objects come from the draw alone (KF-02). */
export interface TaskToCreate {
  readonly requestId?: string;
  readonly name: string;
  readonly origin: 'PLAN' | 'AD_HOC' | 'DIRECTED';
  readonly planItemId?: string | null;
  /** Filing of an ad hoc joint check (PD 第八条). */
  readonly adHocFilingId?: string | null;
  readonly ground?: { readonly code: string; readonly documentNo: string; readonly note?: string | null } | null;
  /** For origins other than the plan; for PLAN only where the owner has published a new list since: the same matters as they stand now. */
  readonly matters?: readonly MatterReference[] | null;
  readonly participants?: readonly string[] | null;
  /** Agencies below that carry out what is drawn here (PD 第十三条). */
  readonly executors?: readonly string[] | null;
  readonly scope?: { readonly match: 'ALL' | 'ANY'; readonly agencies?: readonly string[] | null; readonly text: string } | null;
  readonly ratioBasisPoints?: number | null;
  readonly strata?: readonly RatioStratum[] | null;
  readonly ratioOverride?: RatioOverrideInput | null;
  readonly population?: ObjectScope | null;
  readonly windowFrom?: string | null;
  readonly windowTo?: string | null;
  readonly inspectorMode?: InspectorMode | null;
  readonly originLevel?: OriginLevel | null;
}

/** What the task is made of, once its origin is settled. */
export interface TaskPlan {
  readonly planItemId: string | null;
  readonly year: number;
  readonly participants: readonly string[];
  readonly executors: readonly string[];
  readonly matterCodes: readonly string[] | null;
  readonly scope: { match: 'ALL' | 'ANY'; agencies: string[]; text: string };
  readonly ratioBasisPoints: number;
  readonly strata: RatioStratum[] | null;
  readonly windowFrom: PlainDate;
  readonly windowTo: PlainDate;
  readonly originLevel: OriginLevel;
}

/** Where the task comes from, and what it is made of: a plan item, a received ad hoc filing, or a deploying document. */
export async function settleOrigin(tx: Tx, input: TaskToCreate, initiator: string): Promise<Result<TaskPlan>> {
  if (input.origin === 'PLAN') return fromPlanItem(tx, input, initiator);
  if (input.origin === 'AD_HOC') {
    const filing = input.adHocFilingId
      ? await row<{ agency: string; receivedAt: string | null; taskId: string | null }>(
          tx.em,
          'select agency, received_at as "receivedAt", task_id as "taskId" from ad_hoc_filing where id = $1 for update',
          [input.adHocFilingId],
        )
      : undefined;
    if (filing?.agency !== initiator || filing.receivedAt === null || filing.taskId !== null)
      return refuse(
        taskRefusals.planItemRequired('临时性联合抽查须有转办交办文件，并先报联席会议办公室备案、公示。', { missing: ['filing'] }),
      );
  }
  const [windowFrom, windowTo] = [findPlainDate(input.windowFrom ?? ''), findPlainDate(input.windowTo ?? '')];
  const missing = [
    !windowFrom && 'windowFrom',
    !windowTo && 'windowTo',
    !input.ratioBasisPoints && 'ratioBasisPoints',
    !input.originLevel && 'originLevel',
    !input.matters?.length && 'matters',
  ].filter((f): f is string => typeof f === 'string');
  if (missing.length || !windowFrom || !windowTo)
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '任务缺少必填内容。',
      basis: 'KF 第十四条第二款',
      path: ['input'],
      details: { fields: missing },
    });
  const participants = (input.participants ?? []).filter((p) => p !== initiator);
  const region = findAgency(initiator)?.region;
  const strangers = participants.filter((p) => !region || findAgency(p)?.region !== region || findAgency(p)?.kind !== 'DEPARTMENT');
  if (strangers.length)
    return refuse({
      code: 'NOT_PARTICIPANT',
      message: '该部门不是本区域联席会议的成员单位。',
      basis: 'PD 转发通知',
      path: ['input', 'participants'],
      details: { agencies: strangers },
    });
  if (input.origin === 'AD_HOC' && participants.length === 0)
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '联合抽查至少有一个参与部门。',
      basis: 'PD 第四条',
      path: ['input', 'participants'],
      details: { fields: ['participants'] },
    });
  return ok({
    planItemId: null,
    year: yearOf(windowFrom),
    participants,
    executors: [],
    matterCodes: null,
    scope: scopeOf(input.scope, [initiator, ...participants]),
    ratioBasisPoints: input.ratioBasisPoints!,
    strata: input.strata ? input.strata.map((s) => ({ ...s })) : null,
    windowFrom,
    windowTo,
    originLevel: input.originLevel!,
  });
}

const scopeOf = (scope: TaskToCreate['scope'] | PlanItemRow['scope'], parties: readonly string[]) => ({
  match: scope?.match ?? ('ALL' as const),
  agencies: [...(scope?.agencies ?? parties)],
  text: scope?.text ?? '',
});

/** KF 第十四条第二款, PD 第七条: the item of a published plan, and its initiator. YX 五（三）: a plan filed with the leading-group office will do. */
async function fromPlanItem(tx: Tx, input: TaskToCreate, initiator: string): Promise<Result<TaskPlan>> {
  if (!input.planItemId) return refuse(taskRefusals.planItemRequired('任务须依据已公布的年度计划项设立。'));
  const item = await row<PlanItemRow>(tx.em, `select ${itemColumns} from plan_item where id = $1`, [input.planItemId]);
  const plan = item && (await row<PlanRow>(tx.em, `select ${planColumns} from plan where id = $1`, [item.planId]));
  // Another agency's unpublished plan is not there.
  if (!item || !plan || (plan.publishedAt === null && plan.agency !== initiator)) throw notFound('计划项');
  const usable = plan.state === 'PUBLISHED' || (plan.state === 'FILED' && !item.joint && isLeadingGroupPlan(plan.agency, plan.year));
  if (!usable) return refuse(taskRefusals.planItemRequired('该计划项尚未公布（或报备）。', { state: plan.state }));
  if (item.initiator !== initiator) return refuse(taskRefusals.notInitiator(item.initiator));
  const newer = await row(tx.em, 'select 1 from plan where agency = $1 and year = $2 and version > $3 and published_at is not null', [
    plan.agency,
    plan.year,
    plan.version,
  ]);
  if (newer) return refuse(taskRefusals.planItemRequired('该计划项已被修订，请使用最新版本的计划项。', { version: plan.version }));
  return ok({
    planItemId: item.id,
    year: plan.year,
    participants: item.joint ? [...new Set(item.matters.map((m) => m.agency))].filter((a) => a !== initiator).sort() : [],
    executors: [],
    matterCodes: item.matters.map((m) => `${m.agency}:${m.matterCode}`),
    scope: scopeOf(item.scope, [initiator]),
    ratioBasisPoints: item.ratioBasisPoints,
    strata: item.strata ? item.strata.map((s) => ({ ...s })) : null,
    windowFrom: findPlainDate(input.windowFrom ?? '') ?? item.windowFrom,
    windowTo: findPlainDate(input.windowTo ?? '') ?? item.windowTo,
    originLevel: item.originLevel,
  });
}
