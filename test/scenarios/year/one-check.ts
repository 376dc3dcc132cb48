import { createHash } from 'node:crypto';
import { getAgency } from '@double-random/schema/departments';
import { type DrawnVisit, drawAndDispatch, drawTeams, visitsOf } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import { reviewAndPublish } from '../../../gateway/standalone/demo/flows/publish-flow.ts';
import { confirmRegistry, createTask, markReady, type TaskHandle } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import { active, clearTeam, finish, inspector, prepare, recordCheck, start } from '../../../gateway/standalone/demo/flows/visit-flow.ts';
import type { YearWorld } from './year-world.ts';

/** One task of a plan item, from the draw to its end. */
export interface Check {
  readonly task: TaskHandle;
  readonly active: number;
  readonly pool: number;
  readonly size: number;
  readonly number: string;
  readonly visits: readonly DrawnVisit[];
}

/** Set up, joined, registries confirmed, drawn, dispatched, teams drawn. */
export async function drawCheck(world: YearWorld, name: string, planItemId: string, agencies: readonly string[]): Promise<Check> {
  const { cast } = world;
  const task = await createTask(cast, { name, planItemId }, agencies);
  for (const agency of agencies) await confirmRegistry(cast, world.prefixes, agency, task.id);
  await markReady(cast, task);
  const drawn = await drawAndDispatch(cast, task);
  await drawTeams(cast, task);
  return { task, ...drawn, visits: await visitsOf(cast, task) };
}

/** KF 第二十一条: an enforcement document of the visit, which the Kaifeng rules want on file. */
async function document({ cast }: YearWorld, visit: DrawnVisit, checkId: string): Promise<void> {
  const content = Buffer.from(`%PDF-1.4\n现场检查笔录 ${visit.id}\n%%EOF\n`);
  await inspector(cast, active(visit)[0]!).act('addEvidence', {
    visitId: visit.id,
    matterCheckId: checkId,
    type: 'DOCUMENT',
    documentKind: 'SITE_CHECK',
    fileName: '现场检查笔录.pdf',
    sha256: createHash('sha256').update(content).digest('hex'),
    contentBase64: content.toString('base64'),
    source: '检查人员现场制作',
    takenAt: cast.clock.now().toISOString(),
  });
}

/** Every visit of the task on this day, with these results by matter; clean where nothing is said. */
export async function visitAll(world: YearWorld, check: Check, day: string, results: Readonly<Record<string, string>> = {}): Promise<void> {
  const { cast } = world;
  const isJoint = check.task.agencies.length > 1;
  cast.on(day);
  for (const visit of check.visits) {
    await clearTeam(cast, visit);
    await prepare(cast, check.task, visit, day, isJoint);
    await start(cast, visit, '检查对象住所');
    for (const one of visit.checks) {
      const code = results[one.matterCode] ?? 'NO_PROBLEM_FOUND';
      const problems = code === 'NO_PROBLEM_FOUND' ? {} : { problems: '台账不全' };
      if (getAgency(one.agency).code.startsWith('kf')) await document(world, visit, one.id);
      await recordCheck(cast, visit, one, { code, publicText: '检查情况如上。', ...problems });
    }
    await finish(cast, visit, { kind: 'SIGNED' });
  }
}

/** 录入 → 审核 → 公示 of one department's results, at this moment. */
export async function publishAll({ cast }: YearWorld, check: Check, agency: string, when: string): Promise<void> {
  cast.on(when);
  for (const one of check.visits.flatMap((v) => v.checks).filter((c) => c.agency === agency)) await reviewAndPublish(cast, one);
}

/** KF 第二十三条, PD 第二十七条: every department seals its volume of every visit, then the initiator archives the task. */
export async function archive({ cast }: YearWorld, check: Check, day: string): Promise<void> {
  cast.on(day);
  const isJoint = check.task.agencies.length > 1;
  for (const visit of check.visits) {
    // PD 第二十条: the joint record form is the paper all volumes refer to.
    if (isJoint) await cast.as(`${check.task.initiator}.op`).act('issueDocument', { kind: 'RECORD_FORM', subjectId: visit.id });
    for (const agency of check.task.agencies)
      await cast.as(`${agency}.arc`).act('sealArchiveVolume', { visitId: visit.id, retention: 'YEARS_30' });
  }
  await cast.as(`${check.task.initiator}.arc`).act('archiveTask', { taskId: check.task.id });
}
