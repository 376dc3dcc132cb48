import { row, rows } from '@double-random/runtime';
import { type TeamMemberRow, teamOf } from '../team/team-access.ts';
import { confirmAndFile, E1, enterInspectors, enterObject, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters, worldMatters } from '../testing/joint-world.ts';
import type { FixtureVisit } from '../testing/visit-fixture.ts';
import { must, onSiteNotice, visitSteps } from '../testing/visit-steps.ts';

/** Requirements I, steps 3 to 10, with the real departments behind it: one visit of three departments, drawn and manned by lot. */
const agencies = ['wg-amr', 'wg-cad', 'wg-psb'] as const;
const taskId = 'ji_tsk_story';
let h: JointHarness;
let v: FixtureVisit;
let s: ReturnType<typeof visitSteps>;
let team: readonly TeamMemberRow[];

const at = (instant: string) => h.clock.set(`${instant}+08:00`);
const accountOf = (m: TeamMemberRow) => `${m.agency}.i${Number(m.certificateNo.slice(-4))}`;
const of = (agency: string) => team.filter((m) => m.agency === agency).map(accountOf);
const leader = () => accountOf(team.find((m) => m.leader)!);
const start = (who: string) =>
  h.as(who).mutate(
    'startVisit',
    {
      visitId: v.visitId,
      place: '舞钢市朝阳路',
      methods: ['SITE'],
      present: team.map((m) => m.id),
      certificatesShown: true,
      onSiteNotice,
    },
    'visit { state }',
  );
const record = async (agency: string, matter: string, code: string, more: object = {}) => {
  const [first, second] = of(agency) as [string, string];
  const query = 'query ($id: ID!) { visit(id: $id) { checks { matterCode checklist { code } } } }';
  const { data } = await h.as(first).query(query, { id: v.visitId });
  const items = data.visit.checks.find((c: { matterCode: string }) => c.matterCode === matter).checklist;
  const checklist = items.map((item: { code: string }) => ({ code: item.code, answer: '已查' }));
  must(await s.record(first, matter, code, { checklist, ...more }));
  return async () => {
    must(await s.sign(first, matter));
    must(await s.sign(second, matter));
  };
};

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  const ids: Record<string, string> = {};
  for (const [code, { agency, name }] of Object.entries(worldMatters))
    Object.assign(ids, await publishMatters(h, agency, [{ code, name }]));
  for (const [agency, matter] of [
    ['wg-psb', 'M-HOTEL'],
    ['wg-cad', 'M-CADUSE'],
    ['wg-amr', 'M-REGINFO'],
  ] as const) {
    await enterObject(h, agency, E1, [matter]);
    await enterInspectors(h, agency, 2);
  }
  const matters = { 'wg-psb': [ids['M-HOTEL']!], 'wg-cad': [ids['M-CADUSE']!], 'wg-amr': [ids['M-REGINFO']!] };
  await readyTask(h, { id: taskId, initiator: 'wg-amr', matters, ratioBasisPoints: 10_000 });
  await confirmAndFile(h, taskId, agencies);
  at('2026-09-03T09:00:00');
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
  team = await teamOf(h.em(), visit.id);
  v = {
    taskId,
    visitId: visit.id,
    assignmentId: visit.assignmentId,
    entityKey: E1,
    checks: Object.fromEntries(checks.map((c) => [c.code, c.id])),
    members: Object.fromEntries(team.map((m) => [accountOf(m), m.id])),
  };
  s = visitSteps(h, v);
});
afterAll(() => h.close());

test('YY-52 ✔: 派发的检查到达事项的责任单位；其他大队看不到', async () => {
  const see = (who: string) => h.as(who).query('query ($id: ID!) { visit(id: $id) { checks { matterCode unit } } }', { id: v.visitId });
  expect((await see('wg-psb.op.za')).data.visit.checks).toContainEqual({ matterCode: 'M-HOTEL', unit: 'za' });
  expect((await see('wg-psb.op.jd')).denials).toEqual(['NOT_FOUND']);
});

test('CD-9b: 声明之前只见名称；声明无利害关系之后才见内容', async () => {
  const see = async (who: string) =>
    (await h.as(who).query('query ($id: ID!) { visit(id: $id) { objectName checks { id } } }', { id: v.visitId })).data.visit;
  const [who] = of('wg-psb') as [string];
  expect(await see(who)).toMatchObject({ checks: [] });
  for (const m of team)
    done(await h.as(accountOf(m)).mutate('declareConflict', { memberId: m.id, interest: false, integrity: true }, 'member { state }'));
  team = await teamOf(h.em(), v.visitId);
  expect((await see(who)).checks).toHaveLength(3);
});

test('PD-20a, PD-20b, CD-104a, D-30: 9月16日电话告知，9月18日到场；证件经各部门名录库核对', async () => {
  at('2026-09-16T09:00:00');
  must(await s.schedule('wg-amr.op', '2026-09-18'));
  must(await s.preCheck(leader()));
  must(await s.notify(leader()));
  at('2026-09-18T09:00:00');
  h.reachable('civil-air-defense', false);
  expect((await start(leader())).denials).toEqual(['UNAVAILABLE']);
  h.reachable('civil-air-defense', true);
  // Somebody's certificate runs out between draw and visit.
  const [psb] = of('wg-psb') as [string];
  const one = { agency: 'wg-psb', name: '孙甲b', unit: 'za', certificateNo: team.find((m) => accountOf(m) === psb)!.certificateNo };
  const enter = (certificateTo: string) =>
    h
      .as('wg-psb.reg')
      .on('public-security')
      .mutate(
        'upsertPublicSecurityInspector',
        { ...one, certificateIssuer: '河南省人民政府', certificateFrom: '2024-01-01', certificateTo },
        'inspector { id }',
      );
  done(await enter('2026-09-17'));
  expect((await start(leader())).refusals).toEqual(['INSPECTOR_NOT_QUALIFIED']);
  done(await enter('2028-12-31'));
  expect(must(await start(leader())).payload.visit.state).toBe('STARTED');
});

test('KF-19a, D-70, D-11: 三部门三事项一次完成；对象拒签，检查人员说明；次数加一', async () => {
  await (await record('wg-psb', 'M-HOTEL', 'NO_PROBLEM_FOUND'))();
  await (await record('wg-amr', 'M-REGINFO', 'INFO_NOT_PUBLICISED'))();
  expect((await s.finish(leader())).userErrors[0].details.missing).toEqual(['M-CADUSE']);
  const siteRecord = { time: '上午', place: '地下室', conditions: '堆放杂物', problems: '占用疏散通道' };
  const sign = await record('wg-cad', 'M-CADUSE', 'RECTIFICATION_ORDERED', { siteRecord });
  const [cad] = of('wg-cad') as [string];
  must(await s.evidence(cad, 'M-CADUSE', 'PHOTO'));
  must(await s.measure(cad, 'M-CADUSE', 'RECTIFY_ORDER'));
  await sign();
  must(await s.recordForm(leader(), 'REFUSED', { statement: '负责人拒绝签字' }));
  expect(must(await s.finish(leader())).payload.visit).toMatchObject({ state: 'FINISHED', finishedOn: '2026-09-18' });
  const used = await rows(h.em(), `select rule from cap_slot where entity_key = $1 and state = 'CONSUMED' order by 1`, [E1]);
  expect(used).toEqual([{ rule: 'ENTITY' }, { rule: 'JOINT' }]);
});

test('X-27: 一次查询取得对象、检查组、事项、期限、次数', async () => {
  const query = `query ($id: ID!) { visit(id: $id) {
    object { code } team { state } checks { matterCode resultCode } deadlines { kind agency dueOn } capYear } }`;
  const { data, denials } = await h.as('wg-amr.op').query(query, { id: v.visitId });
  expect(denials).toEqual([]);
  expect(data.visit.team).toHaveLength(6);
  expect(data.visit).toMatchObject({ object: { code: E1 }, capYear: 2026 });
  const due = data.visit.deadlines.map((d: { kind: string; agency: string; dueOn: string }) => `${d.kind} ${d.agency} ${d.dueOn}`);
  for (const agency of agencies) expect(due).toContain(`RESULT_PUBLICATION ${agency} 2026-10-22`);
  expect(due).toContain('REFERRAL wg-cad 2026-09-29');
});

test('PD-20g, D-66: 各部门分别审核公示；人防10月23日公示，逾期一个工作日', async () => {
  const by = { 'M-HOTEL': ['wg-psb', '2026-09-24'], 'M-REGINFO': ['wg-amr', '2026-10-09'], 'M-CADUSE': ['wg-cad', '2026-10-23'] } as const;
  for (const [matter, [agency, day]] of Object.entries(by)) {
    at(`${day}T10:00:00`);
    await s.reviewed(matter, agency);
    expect(must(await s.publish(`${agency}.op`, matter)).payload.publication.state).toBe('PUBLISHED');
  }
  const { data } = await h.as('public').query('query ($u: String) { publicResults(uscc: $u) { nodes { matterCode } } }', { u: E1 });
  expect(data.publicResults.nodes).toHaveLength(3);
  // Two results are to be pursued, so the task is not closed yet.
  expect(await row(h.em(), 'select state from task where id = $1', [taskId])).toEqual({ state: 'FOLLOWING_UP' });
});

test('PD-05, KF-25: 全程留痕列出各环节的时刻和办理人，缺少记录的看得出来；其他部门、不该看的岗位看不到', async () => {
  const ask = (who: string) =>
    h.as(who).query(`{ completenessReport(taskId: "${taskId}") { complete links { link state steps by } figures } }`);
  const { links, complete, figures } = (await ask('wg-amr.op')).data.completenessReport;
  const of = (link: string) => links.find((l: { link: string }) => l.link === link);
  expect(of('LIST_PUBLISHED')).toMatchObject({ state: 'DONE', steps: 3, by: [...agencies] });
  expect(of('OBJECTS_DRAWN')).toMatchObject({ state: 'DONE', steps: 1, by: ['wg-amr.op'] });
  expect(of('RESULTS_REVIEWED')).toMatchObject({ steps: 3, by: ['wg-amr.rev', 'wg-cad.rev', 'wg-psb.rev'] });
  expect(of('RESULTS_PUBLISHED')).toMatchObject({ steps: 3, by: ['wg-amr.op', 'wg-cad.op', 'wg-psb.op'] });
  // This task was put into the table by the test and not begun in the system; nothing was archived, and no follow-up taken up.
  const missing = links.filter((l: { state: string }) => l.state === 'MISSING').map((l: { link: string }) => l.link);
  expect([complete, missing]).toEqual([false, ['TASK_CREATED', 'FOLLOWED_UP', 'ARCHIVED']]);
  expect(figures).toMatchObject({ visits: 1, published: 1, publicationRate: 10_000 });
  expect((await ask('wg-psb.aud')).denials).toEqual([]);
  expect((await ask('wg-cad.reg')).denials).toEqual(['FORBIDDEN']);
  expect((await ask('wg-jco')).denials).toEqual(['FORBIDDEN']);
  for (const who of ['kf-psb.op', 'public']) expect((await ask(who)).denials).toEqual(['NOT_FOUND']);
  // Sent to who is competent for it, a finding is taken up.
  const { followUps } = (await h.as('wg-cad.op').query('{ followUps { nodes { id visitId } } }')).data;
  const followUpId = followUps.nodes.find((f: { visitId: string }) => f.visitId === v.visitId).id;
  must(
    await h
      .as('wg-cad.op')
      .mutate('createReferral', { followUpId, toAgency: 'wg-amr', clue: '线索', evidenceIds: [], criminal: false }, 'referral { id }'),
  );
  const after = (await ask('wg-amr.op')).data.completenessReport.links.find((l: { link: string }) => l.link === 'FOLLOWED_UP');
  expect(after).toMatchObject({ state: 'DONE', steps: 1, by: ['wg-cad.op'] });
});

test('PD-05 ✘: 平台之外做完的检查不能补录进“双随机”任务 → NOT_RANDOM_DRAWN', async () => {
  const { data } = await h.as('wg-amr.op').query('query ($id: ID!) { task(id: $id) { matters { matterId } } }', { id: taskId });
  const paper = { code: E1, ground: 'COMPLAINT', referenceNo: '纸质记录1号', visitedOn: '2026-09-01', summary: '已检查' };
  const matterIds = [data.task.matters[0].matterId];
  const imported = await h.as('wg-amr.op').mutate('recordCauseVisit', { ...paper, matterIds, taskId }, 'causeVisit { id }');
  expect(imported.refusals).toEqual(['NOT_RANDOM_DRAWN']);
});

test('X-20, PD-29, PD-09a: 通报：联合检查合计一次，人防视为未完成，次数要求', async () => {
  at('2026-11-30T09:00:00');
  const query = `{ coordinationReport(region: "WG", from: "2026-01-01", to: "2026-11-30") {
    totals { visits jointVisits } departments { department { code } visits completion { code count } } quotas { department { code } met } } }`;
  const { totals, departments, quotas } = (await h.as('wg-jco').query(query)).data.coordinationReport;
  expect(totals).toEqual({ visits: 1, jointVisits: 1 });
  const state = Object.fromEntries(
    departments.map((d: { department: { code: string }; completion: { code: string; count: number }[] }) => [
      d.department.code,
      d.completion.find((c) => c.count > 0)?.code,
    ]),
  );
  expect(state).toEqual({ 'wg-psb': 'COMPLETED_ON_TIME', 'wg-amr': 'COMPLETED_ON_TIME', 'wg-cad': 'NOT_COMPLETED_LATE' });
  expect(quotas.map((q: { met: boolean | null }) => q.met)).toEqual([true, null, true]);
});
