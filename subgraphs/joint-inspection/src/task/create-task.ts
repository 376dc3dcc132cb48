import { findPlainDate, ok, type PlainDate, type Refusal, type Result, refuse, yearOf } from '@double-random/rules';
import { forbidden, holdsIn, notFound, row, rows, type Tx, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { yearSubject } from '../deadline/yearly-duties.ts';
import type { OriginLevel } from '../graph/origin-level.ts';
import type { MatterReference, PinnedOf } from '../plan/pin-matters.ts';
import { isLeadingGroupPlan } from '../plan/plan-access.ts';
import { itemColumns, type PlanItemRow, type PlanRow, planColumns } from '../plan/plan-row.ts';
import { Task, TaskMatter, TaskParticipant } from './task.entity.ts';
import { nextNumber } from './task-access.ts';
import { checkDirectedGround, policyFor, policyHashOf } from './task-policy.ts';
import { taskRefusals } from './task-refusals.ts';
import type { InspectorMode, TaskOrigin } from './task-row.ts';

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
  readonly scope?: { readonly match: 'ALL' | 'ANY'; readonly agencies?: readonly string[] | null; readonly text: string } | null;
  readonly ratioBasisPoints?: number | null;
  readonly strata?: readonly { readonly riskClass: string; readonly ratioBasisPoints: number }[] | null;
  readonly windowFrom?: string | null;
  readonly windowTo?: string | null;
  readonly inspectorMode?: InspectorMode | null;
  readonly originLevel?: OriginLevel | null;
}

/** What the task is made of, once its origin is settled. */
interface TaskPlan {
  readonly planItemId: string | null;
  readonly year: number;
  readonly participants: readonly string[];
  readonly matterCodes: readonly string[] | null;
  readonly scope: { match: 'ALL' | 'ANY'; agencies: string[]; text: string };
  readonly ratioBasisPoints: number;
  readonly strata: { riskClass: string; ratioBasisPoints: number }[] | null;
  readonly windowFrom: PlainDate;
  readonly windowTo: PlainDate;
  readonly originLevel: OriginLevel;
}

/**
 * KF 第十四条 「预先设置任务」, PD 第十二条: name, time and departments of a check, its matters as they stand in their owners'
 * published lists, and the policy that governs it to its end.
 * @param pinned what the owners answered about the matters
 */
export const createTask = (pinned: Result<readonly PinnedOf[]>) =>
  useCase('createTask', async (tx, input: TaskToCreate) => {
    const initiator = tx.actor.department ?? '';
    const agency = findAgency(initiator);
    if (agency?.kind !== 'DEPARTMENT' || !holdsIn(tx.actor, initiator, 'op', 'ph'))
      throw forbidden('仅部门经办人可设立任务', 'KF 第十四条');
    const on = tx.clock.today();
    const planned = await settle(tx, input, initiator);
    if (!planned.ok) return planned;
    const plan = planned.value;
    const joint = plan.participants.length > 0;
    if (yearOf(plan.windowFrom) !== plan.year || yearOf(plan.windowTo) !== plan.year || plan.windowFrom > plan.windowTo)
      return refuse(taskRefusals.window(plan.year));
    if (!pinned.ok) return pinned;
    const wrong = checkMatters(plan, [initiator, ...plan.participants], pinned.value);
    if (wrong) return refuse(wrong);
    const region = agency.region ?? null;
    const listed = joint ? await checkJointList(tx, region, pinned.value) : undefined;
    if (listed) return refuse(listed);
    const policy = policyFor(initiator, plan.participants, region, on);
    if (!policy.ok) return policy;
    const directed = input.origin === 'DIRECTED' ? checkDirectedGround(policy.value, input.ground) : undefined;
    if (directed) return refuse(directed);
    const campaign = await checkCampaign(tx, input, joint, region, pinned.value);
    if (campaign) return refuse(campaign);

    const id = tx.newId('ji_tsk');
    const no = `${initiator}〔${plan.year}〕${await nextNumber(tx, initiator, plan.year)}号`;
    tx.em.persist(
      tx.em.create(Task, {
        id,
        no,
        name: input.name,
        kind: input.origin === 'DIRECTED' ? 'DIRECTED' : 'DOUBLE_RANDOM',
        origin: input.origin satisfies TaskOrigin,
        originLevel: plan.originLevel,
        planItemId: plan.planItemId,
        initiator,
        region,
        joint,
        state: joint ? 'INVITED' : 'DRAFT',
        year: plan.year,
        windowFrom: plan.windowFrom,
        windowTo: plan.windowTo,
        scope: plan.scope,
        ratioBasisPoints: plan.ratioBasisPoints,
        strata: plan.strata,
        inspectorMode: input.inspectorMode ?? 'PER_DEPARTMENT',
        scheme: null,
        ground: input.ground ? { ...input.ground, note: input.ground.note ?? '' } : null,
        noNotice: null,
        policy: policy.value,
        policyHash: policyHashOf(policy.value),
        visitsDoneOn: null,
        cancelled: null,
        revision: 1,
        createdBy: tx.actor.id,
        createdAt: tx.now,
      }),
    );
    writeParties(tx, id, initiator, plan.participants);
    writeMatters(tx, id, pinned.value);
    await tx.em.flush();
    if (input.adHocFilingId) await rows(tx.em, 'update ad_hoc_filing set task_id = $2 where id = $1', [input.adHocFilingId, id]);
    await meetListDuties(tx, pinned.value);
    tx.note({
      action: 'task.create',
      subject: id,
      after: { no, origin: input.origin, matters: pinned.value.map((m) => m.matterId), policyHash: policyHashOf(policy.value) },
    });
    return ok({ id });
  });

async function settle(tx: Tx, input: TaskToCreate, initiator: string): Promise<Result<TaskPlan>> {
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
    matterCodes: item.matters.map((m) => `${m.agency}:${m.matterCode}`),
    scope: scopeOf(item.scope, [initiator]),
    ratioBasisPoints: item.ratioBasisPoints,
    strata: item.strata ? item.strata.map((s) => ({ ...s })) : null,
    windowFrom: findPlainDate(input.windowFrom ?? '') ?? item.windowFrom,
    windowTo: findPlainDate(input.windowTo ?? '') ?? item.windowTo,
    originLevel: item.originLevel,
  });
}

function checkMatters(plan: TaskPlan, parties: readonly string[], pinned: readonly PinnedOf[]): Refusal | undefined {
  const codes = pinned.map((m) => `${m.agency}:${m.code}`);
  const strange = pinned.filter((m) => !parties.includes(m.agency)).map((m) => m.code);
  if (strange.length) return taskRefusals.notListed('事项的主管部门不参加本任务。', strange);
  const flagged = pinned.filter((m) => m.flagged).map((m) => m.code);
  if (flagged.length) return taskRefusals.notListed('事项的依据已废止。', flagged);
  const other = plan.matterCodes && codes.filter((code) => !plan.matterCodes!.includes(code));
  if (other?.length) return taskRefusals.notListed('任务的事项应与计划项一致。', other);
  const without = parties.filter((party) => !pinned.some((m) => m.agency === party));
  return without.length
    ? {
        code: 'BAD_USER_INPUT',
        message: '每个参与部门至少有一个抽查事项。',
        basis: 'PD 第四条',
        path: ['input', 'matters'],
        details: { agencies: without, fields: ['matters'] },
      }
    : undefined;
}

const jointListCodes = async (tx: Tx, region: string | null): Promise<readonly string[] | undefined> => {
  const list = await row<{ id: string }>(
    tx.em,
    `select id from joint_matter_list where region = $1 and state = 'PUBLISHED' and published_at <= $2`,
    [region, tx.now],
  );
  if (!list) return undefined;
  const entries = await rows<{ key: string }>(
    tx.em,
    `select agency || ':' || matter_code as key from joint_matter_entry where list_id = $1`,
    [list.id],
  );
  return entries.map((e) => e.key);
};

/** PD 第二条 「根据事先公布的…联合抽查事项清单」: published before the task, with every matter of it. */
async function checkJointList(tx: Tx, region: string | null, pinned: readonly PinnedOf[]): Promise<Refusal | undefined> {
  const listed = await jointListCodes(tx, region);
  if (!listed) return taskRefusals.jointListMissing(region ?? '');
  const missing = pinned.filter((m) => !listed.includes(`${m.agency}:${m.code}`)).map((m) => m.code);
  return missing.length ? taskRefusals.notListed('事项不在已公布的联合抽查事项清单中。', missing) : undefined;
}

/** PD 第八条: a campaign on matters of the joint list goes through a joint check, unless the principal head says otherwise. */
async function checkCampaign(
  tx: Tx,
  input: TaskToCreate,
  joint: boolean,
  region: string | null,
  pinned: readonly PinnedOf[],
): Promise<Refusal | undefined> {
  if (input.origin !== 'DIRECTED' || joint || input.ground?.code !== 'SPECIAL_CAMPAIGN' || tx.actor.roles.includes('ph')) return undefined;
  const listed = (await jointListCodes(tx, region)) ?? [];
  const concerned = pinned.filter((m) => listed.includes(`${m.agency}:${m.code}`)).map((m) => m.code);
  return concerned.length ? taskRefusals.campaign(concerned) : undefined;
}

function writeParties(tx: Tx, taskId: string, initiator: string, participants: readonly string[]): void {
  const party = (agency: string, role: string, state: string, answered: boolean) =>
    tx.em.persist(
      tx.em.create(TaskParticipant, {
        taskId,
        agency,
        role,
        state,
        answeredBy: answered ? tx.actor.id : null,
        answeredAt: answered ? tx.now : null,
      }),
    );
  party(initiator, 'INITIATOR', 'ACCEPTED', true);
  for (const agency of participants) party(agency, 'PARTICIPANT', 'INVITED', false);
}

function writeMatters(tx: Tx, taskId: string, pinned: readonly PinnedOf[]): void {
  for (const matter of pinned)
    tx.em.persist(
      tx.em.create(TaskMatter, {
        taskId,
        matterId: matter.matterId,
        agency: matter.agency,
        matterCode: matter.code,
        name: matter.name,
        version: matter.version,
        pinned: matter,
      }),
    );
}

/** YX 五（一）: a list published this year shows that its unit has done its duty, at the time it was published. */
async function meetListDuties(tx: Tx, pinned: readonly PinnedOf[]): Promise<void> {
  const year = yearOf(tx.clock.today());
  for (const { agency, responsibleUnit, publishedAt } of pinned)
    if (publishedAt.startsWith(`${year}-`))
      await meetDeadline(
        tx,
        { kind: 'MATTER_LIST_DUE', subject: yearSubject(agency, year), agency, unit: responsibleUnit ?? '' },
        new Date(publishedAt),
      );
}
