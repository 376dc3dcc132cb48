import { ok, type Result, refuse, yearOf } from '@double-random/rules';
import { forbidden, holdsIn, rows, type Tx, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { yearSubject } from '../deadline/yearly-duties.ts';
import { settleDirectedGround } from '../exemption/directed-ground.ts';
import { pinExemption } from '../exemption/pin-exemption.ts';
import { settlePopulation } from '../exemption/population.ts';
import { settleRatio } from '../exemption/ratio-override.ts';
import { checkStrata } from '../exemption/strata.ts';
import type { PinnedOf } from '../plan/pin-matters.ts';
import { checkCampaign, checkJointList, checkMatters } from './check-matters.ts';
import { settleExecutors } from './executors.ts';
import { Task, TaskMatter, TaskParticipant } from './task.entity.ts';
import { nextNumber } from './task-access.ts';
import { settleOrigin, type TaskPlan, type TaskToCreate } from './task-plan.ts';
import { policyFor, policyHashOf } from './task-policy.ts';
import { taskRefusals } from './task-refusals.ts';
import type { TaskOrigin } from './task-row.ts';

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
    if (!input.name.trim()) return refuse(taskRefusals.nameMissing());
    const on = tx.clock.today();
    const planned = await settleOrigin(tx, input, initiator);
    if (!planned.ok) return planned;
    const settled = settleExecutors(planned.value, agency, input.executors ?? []);
    if (!settled.ok) return settled;
    const plan = settled.value;
    const joint = plan.participants.length > 0;
    if (yearOf(plan.windowFrom) !== plan.year || yearOf(plan.windowTo) !== plan.year || plan.windowFrom > plan.windowTo)
      return refuse(taskRefusals.window(plan.year));
    if (!pinned.ok) return pinned;
    const wrong = checkMatters(plan, initiator, pinned.value);
    if (wrong) return refuse(wrong);
    const region = agency.region ?? null;
    const listed = joint ? await checkJointList(tx, region, pinned.value) : undefined;
    if (listed) return refuse(listed);
    const policy = policyFor(initiator, [...plan.participants, ...plan.executors], region, on);
    if (!policy.ok) return policy;
    const taken = input.origin === 'DIRECTED' ? await settleDirectedGround(tx, policy.value, initiator, input.ground) : ok([]);
    if (!taken.ok) return taken;
    const population = await settlePopulation(tx, input, initiator, taken.value);
    if (!population.ok) return population;
    const ratio = settleRatio(plan, input.ratioOverride);
    if (!ratio.ok) return ratio;
    const strata = checkStrata(policy.value, ratio.value.strata, ratio.value.ratioBasisPoints);
    if (strata) return refuse(strata);
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
        ...ratio.value,
        population: population.value,
        // Below, each agency draws its own people.
        inspectorMode: plan.executors.length ? 'PER_DEPARTMENT' : (input.inspectorMode ?? 'PER_DEPARTMENT'),
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
    writeParties(tx, id, initiator, plan);
    writeMatters(tx, id, pinned.value);
    await tx.em.flush();
    if (input.adHocFilingId) await rows(tx.em, 'update ad_hoc_filing set task_id = $2 where id = $1', [input.adHocFilingId, id]);
    for (const exemption of taken.value) {
      const used = await pinExemption(tx, { id, policy: policy.value }, exemption);
      if (!used.ok) return used;
    }
    await meetListDuties(tx, pinned.value);
    tx.note({
      action: 'task.create',
      subject: id,
      after: { no, origin: input.origin, matters: pinned.value.map((m) => m.matterId), policyHash: policyHashOf(policy.value) },
    });
    return ok({ id });
  });

function writeParties(tx: Tx, taskId: string, initiator: string, plan: TaskPlan): void {
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
  for (const agency of plan.participants) party(agency, 'PARTICIPANT', 'INVITED', false);
  // What the level above orders is not asked for (PD 第十三条).
  for (const agency of plan.executors) party(agency, 'EXECUTOR', 'ACCEPTED', false);
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
