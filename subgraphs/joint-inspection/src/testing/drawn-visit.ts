import { row, rows } from '@double-random/runtime';
import { teamOf } from '../team/team-access.ts';
import { confirmAndFile, E1, enterInspectors, enterObject, readyTask } from './draw-world.ts';
import type { JointHarness } from './joint-harness.ts';
import { done, publishMatters, worldMatters } from './joint-world.ts';
import type { FixtureVisit } from './visit-fixture.ts';
import { must, onSiteNotice, visitSteps } from './visit-steps.ts';

export interface DrawnVisit extends FixtureVisit {
  readonly objectDrawId: string;
  /** The team's leader, by account. */
  readonly leader: string;
}
const agencies = ['wg-amr', 'wg-cad', 'wg-psb'] as const;

/**
 * The visit of requirements I as lots made it: three departments' registries, one object, six inspectors drawn, everybody declared.
 * The clock must stand before September 2026; it is moved to the 3rd.
 */
export async function aDrawnVisit(h: JointHarness, taskId: string): Promise<DrawnVisit> {
  const ids: Record<string, string> = {};
  for (const [code, { agency, name }] of Object.entries(worldMatters)) {
    Object.assign(ids, await publishMatters(h, agency, [{ code, name }]));
    await enterObject(h, agency, E1, [code]);
    await enterInspectors(h, agency, 2);
  }
  const matters = Object.fromEntries(Object.entries(worldMatters).map(([code, { agency }]) => [agency, [ids[code]!]]));
  await readyTask(h, { id: taskId, initiator: 'wg-amr', matters, ratioBasisPoints: 10_000 });
  await confirmAndFile(h, taskId, agencies);
  h.clock.set('2026-09-03T09:00:00+08:00');
  for (const step of ['drawObjects', 'lockDraw', 'dispatchTask', 'drawInspectors'])
    done(await h.as('wg-amr.op').mutate(step, { taskId }, 'draw { id }'));
  const visit = (await row<{ id: string; assignmentId: string }>(
    h.em(),
    'select id, assignment_id as "assignmentId" from visit where task_id = $1',
    [taskId],
  ))!;
  const checks = await rows<{ id: string; code: string }>(h.em(), 'select id, matter_code as code from matter_check where visit_id = $1', [
    visit.id,
  ]);
  const team = await teamOf(h.em(), visit.id);
  const accountOf = (m: (typeof team)[number]) => `${m.agency}.i${Number(m.certificateNo.slice(-4))}`;
  for (const m of team)
    done(await h.as(accountOf(m)).mutate('declareConflict', { memberId: m.id, interest: false, integrity: true }, 'member { state }'));
  const draw = await row<{ id: string }>(h.em(), `select id from draw where task_id = $1 and kind = 'objects'`, [taskId]);
  return {
    taskId,
    visitId: visit.id,
    assignmentId: visit.assignmentId,
    entityKey: E1,
    objectDrawId: draw!.id,
    leader: accountOf(team.find((m) => m.leader)!),
    checks: Object.fromEntries(checks.map((c) => [c.code, c.id])),
    members: Object.fromEntries(team.map((m) => [accountOf(m), m.id])),
  };
}

/** Notified, visited and signed on 18 September; civil air defence ordered something to be put right. */
export async function carriedOut(h: JointHarness, v: DrawnVisit): Promise<void> {
  const s = visitSteps(h, v);
  h.clock.set('2026-09-16T09:00:00+08:00');
  must(await s.schedule('wg-amr.op', '2026-09-18'));
  must(await s.preCheck(v.leader));
  must(await s.notify(v.leader));
  h.clock.set('2026-09-18T09:00:00+08:00');
  const present = { present: Object.values(v.members), certificatesShown: true, onSiteNotice };
  must(
    await h
      .as(v.leader)
      .mutate('startVisit', { visitId: v.visitId, place: '舞钢市朝阳路', methods: ['SITE'], ...present }, 'visit { state }'),
  );
  const { data } = await h.as(v.leader).query('query ($id: ID!) { visit(id: $id) { checks { matterCode } } }', { id: v.visitId });
  for (const { matterCode } of data.visit.checks as { matterCode: string }[]) {
    const { agency } = worldMatters[matterCode]!;
    await s.settle(matterCode, agency, agency === 'wg-cad' ? 'RECTIFICATION_ORDERED' : 'NO_PROBLEM_FOUND', {
      checklist: await answered(h, v, agency, matterCode),
    });
  }
  must(await s.recordForm(v.leader, 'SIGNED', { signer: '店长' }));
  must(await s.finish(v.leader));
}

async function answered(h: JointHarness, v: DrawnVisit, agency: string, matter: string): Promise<object[]> {
  const query = 'query ($id: ID!) { visit(id: $id) { checks { matterCode checklist { code } } } }';
  const { data } = await h.as(`${agency}.i1`).query(query, { id: v.visitId });
  const check = data.visit.checks.find((c: { matterCode: string }) => c.matterCode === matter);
  return check.checklist.map(({ code }: { code: string }) => ({ code, answer: '已查' }));
}
