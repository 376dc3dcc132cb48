import type { Refusal } from '@double-random/rules';
import { row, rows, type Tx } from '@double-random/runtime';
import type { PinnedOf } from '../plan/pin-matters.ts';
import { inspectingAgencies } from './executors.ts';
import type { TaskPlan, TaskToCreate } from './task-plan.ts';
import { taskRefusals } from './task-refusals.ts';

/** KF 第三条, PD 第四条: the matters are those of the plan item, each department has one, none rests on a repealed basis. */
export function checkMatters(plan: TaskPlan, initiator: string, pinned: readonly PinnedOf[]): Refusal | undefined {
  const parties = inspectingAgencies(plan, initiator);
  // The plan is the upper agency's own; below, the matter of the same code is checked.
  const codes = pinned.map((m) => `${plan.executors.includes(m.agency) ? initiator : m.agency}:${m.code}`);
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
export async function checkJointList(tx: Tx, region: string | null, pinned: readonly PinnedOf[]): Promise<Refusal | undefined> {
  const listed = await jointListCodes(tx, region);
  if (!listed) return taskRefusals.jointListMissing(region ?? '');
  const missing = pinned.filter((m) => !listed.includes(`${m.agency}:${m.code}`)).map((m) => m.code);
  return missing.length ? taskRefusals.notListed('事项不在已公布的联合抽查事项清单中。', missing) : undefined;
}

/** PD 第八条: a campaign on matters of the joint list goes through a joint check, unless the principal head says otherwise, and why. */
export async function checkCampaign(
  tx: Tx,
  input: TaskToCreate,
  joint: boolean,
  region: string | null,
  pinned: readonly PinnedOf[],
): Promise<Refusal | undefined> {
  const confirmed = tx.actor.roles.includes('ph') && Boolean(input.ground?.note?.trim());
  if (input.origin !== 'DIRECTED' || joint || input.ground?.code !== 'SPECIAL_CAMPAIGN' || confirmed) return undefined;
  const listed = (await jointListCodes(tx, region)) ?? [];
  const concerned = pinned.filter((m) => listed.includes(`${m.agency}:${m.code}`)).map((m) => m.code);
  return concerned.length ? taskRefusals.campaign(concerned) : undefined;
}
