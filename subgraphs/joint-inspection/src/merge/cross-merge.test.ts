import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureOptions, type FixtureVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

const [reginfo, hotel, caduse] = jointMatters as [(typeof jointMatters)[0], (typeof jointMatters)[0], (typeof jointMatters)[0]];
const fields = 'merge { id state leads visitId acceptedByUs acceptedByPartner reason partner { code } }';
let h: JointHarness;
let entities = 0;
const entity = () => `9141048100000000${String(++entities).padStart(2, '0')}`;

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-16T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-09-16T09:00:00+08:00'));

/** Visits of public security and of civil air defence at one entity; public security was first. */
async function twoVisits(entityKey = entity(), more: FixtureOptions = {}) {
  const psb = await aDispatchedVisit(h.em(), { matters: [hotel], entityKey });
  const cad = await aDispatchedVisit(h.em(), { matters: [caduse], entityKey, ...more });
  return { psb, cad, entityKey };
}
const offer = (who: string, v: FixtureVisit) => h.as(who).mutate('offerTaskForMerging', { taskId: v.taskId }, 'task { id }');
const propose = (who: string, v: FixtureVisit, partnerAgency: string, more: object = {}) =>
  h.as(who).mutate('proposeMerge', { visitId: v.visitId, partnerAgency, ...more }, fields);
const accept = (who: string, mergeId: string) => h.as(who).mutate('acceptMerge', { mergeId }, fields);
async function proposed(more: FixtureOptions = {}) {
  const both = await twoVisits(entity(), more);
  must(await offer('wg-psb.op', both.psb));
  must(await offer('wg-cad.op', both.cad));
  const mergeId: string = must(await propose('wg-cad.op', both.cad, 'wg-psb', { on: '2026-09-18' })).payload.merge.id;
  return { ...both, mergeId };
}
async function merged(more: FixtureOptions = {}) {
  const both = await proposed(more);
  must(await accept('wg-psb.op', both.mergeId));
  return both;
}
const slots = (entityKey: string) =>
  rows(h.em(), 'select rule, assignment_id as "assignmentId", state from cap_slot where entity_key = $1 order by rule, slot', [entityKey]);
const taskState = async (v: FixtureVisit) =>
  (await rows<{ state: string }>(h.em(), 'select state from task where id = $1', [v.taskId]))[0]!.state;
const matches = async (who: string) =>
  (await h.as(who).query('{ mergeMatches { nodes { visitId partner { code } from to } } }')).data?.mergeMatches?.nodes;

/** Everything these people could ask about merges, visits, tasks and caps, as bytes. */
async function asked(people: readonly string[], entityKey: string): Promise<string> {
  const queries = [
    '{ mergeMatches { nodes { visitId visit { id objectName } partner { code } from to } } }',
    '{ visitMerges { nodes { id state visitId visit { id objectName } } } }',
    '{ mergeOverlaps(region: "WG") { first { code } second { code } objects } }',
    '{ burdenAvoided(region: "WG", from: "2026-01-01", to: "2026-12-31") { total } }',
    '{ visits(first: 100) { nodes { id state } } }',
    `{ _entities(representations: [{ __typename: "InspectionObject", code: "${entityKey}" }]) { ... on InspectionObject { capStatus(year: 2026) { used remaining entries { agency } } } } }`,
  ];
  const answers = [];
  for (const who of people) for (const q of queries) answers.push(await h.as(who).query(q));
  return JSON.stringify(answers);
}

describe('X-07, CD-9b, D-103: 双方都提供以前，谁也看不到', () => {
  test('X-07: 一方提供前后，对方、联席办、旁人、公众的查询结果逐字节相同', async () => {
    const { psb, cad, entityKey } = await twoVisits();
    const people = ['wg-cad.op', 'wg-cad.dh', 'wg-amr.op', 'wg-jco', 'credit', 'public'];
    const before = await asked(people, entityKey);
    must(await offer('wg-psb.op', psb));
    expect(await asked(people, entityKey)).toBe(before);
    // The offering side learns nothing either while it is alone.
    expect(await matches('wg-psb.op')).toEqual([]);
    must(await offer('wg-cad.op', cad));
    expect(await matches('wg-psb.op')).toEqual([
      { visitId: psb.visitId, partner: { code: 'wg-cad' }, from: '2026-09-07', to: '2026-09-30' },
    ]);
    expect(await matches('wg-cad.op')).toEqual([
      { visitId: cad.visitId, partner: { code: 'wg-psb' }, from: '2026-09-07', to: '2026-09-30' },
    ]);
    expect(await matches('wg-amr.op')).toEqual([]);
    // Which object it is comes with the page, for the own visit.
    const named = await h.as('wg-cad.op').query('{ mergeMatches { nodes { visit { id objectName } } } }');
    expect(named.data.mergeMatches.nodes).toEqual([{ visit: { id: cad.visitId, objectName: expect.stringMatching(/./) } }]);
    // The office: nothing below three, and then a number only (KF-12a).
    expect(await asked(['wg-jco'], entityKey)).toBe(JSON.stringify(JSON.parse(before).slice(18, 24)));
    const taskIds = { psb: psb.taskId, cad: cad.taskId };
    for (let i = 0; i < 2; i++) {
      const more = entity();
      await aDispatchedVisit(h.em(), { matters: [hotel], entityKey: more, taskId: taskIds.psb });
      await aDispatchedVisit(h.em(), { matters: [caduse], entityKey: more, taskId: taskIds.cad });
    }
    const overlaps = await h.as('wg-jco').query('{ mergeOverlaps(region: "WG") { first { code } second { code } objects } }');
    expect(overlaps.data.mergeOverlaps).toEqual([{ first: { code: 'wg-cad' }, second: { code: 'wg-psb' }, objects: 3 }]);
    expect((await h.as('kf-psb.op').query('{ mergeOverlaps(region: "WG") { objects } }')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('wg-jco').query('{ mergeMatches { nodes { visitId } } }')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('wg-psb.op').query('{ mergeOverlaps(region: "WG") { objects } }')).denials).toEqual(['FORBIDDEN']);
    must(await h.as('wg-psb.op').mutate('withdrawMergeOffer', { taskId: psb.taskId }, 'task { id }'));
    expect(await matches('wg-cad.op')).toEqual([]);
  });

  test('D-103: 对方没有检查与有检查而未提供，答复相同；本方未提供的不得试探；试探留痕', async () => {
    const { psb, cad } = await twoVisits();
    const alone = await aDispatchedVisit(h.em(), { matters: [caduse], entityKey: entity() });
    expect((await propose('wg-cad.op', cad, 'wg-psb')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    must(await offer('wg-cad.op', cad));
    must(await offer('wg-cad.op', alone));
    const [there, notThere] = [await propose('wg-cad.op', cad, 'wg-psb'), await propose('wg-cad.op', alone, 'wg-psb')];
    expect(there.denials).toEqual(['NOT_FOUND']);
    expect(JSON.stringify(there)).toBe(JSON.stringify(notThere));
    const tried = await rows(
      h.em(),
      `select subject from trail where outcome = 'DENIED' and actor = 'wg-cad.op' and action = 'proposeMerge'`,
    );
    expect(tried.length).toBeGreaterThanOrEqual(3);
    // Another's visit is not there, offered or not.
    expect((await propose('wg-cad.op', psb, 'wg-cad')).denials).toEqual(['NOT_FOUND']);
    expect((await offer('wg-cad.op', psb)).denials).toEqual(['NOT_FOUND']);
  });
});

describe('KF-12a, PD-02, KF-19a: 双方同意，两次检查合为一次', () => {
  test('R-06, PD-10: 一次检查，各计数器各占一次；先发起者牵头，其人员为组长', async () => {
    const { psb, cad, entityKey, mergeId } = await proposed();
    expect(await slots(entityKey)).toHaveLength(2);
    const done = must(await accept('wg-psb.op', mergeId)).payload.merge;
    expect(done).toMatchObject({ state: 'DONE', leads: true, visitId: psb.visitId, acceptedByUs: true, acceptedByPartner: true });
    expect(await slots(entityKey)).toEqual([
      { rule: 'ENTITY', assignmentId: psb.assignmentId, state: 'RESERVED' },
      { rule: 'JOINT', assignmentId: psb.assignmentId, state: 'RESERVED' },
    ]);
    const query =
      'query ($id: ID!) { visit(id: $id) { joint state leadDepartment { code } checks { matterCode } team { leader department { code } } } }';
    const { visit } = (await h.as('wg-cad.op').query(query, { id: psb.visitId })).data;
    expect(visit).toMatchObject({ joint: true, state: 'PLANNED', leadDepartment: { code: 'wg-psb' } });
    expect(visit.checks.map((c: { matterCode: string }) => c.matterCode)).toEqual(['M-CADUSE', 'M-HOTEL']);
    expect(visit.team).toHaveLength(4);
    expect(visit.team.filter((m: { leader: boolean }) => m.leader)).toEqual([{ leader: true, department: { code: 'wg-psb' } }]);
    expect((await h.as('wg-cad.op').query('query ($id: ID!) { visit(id: $id) { state } }', { id: cad.visitId })).data.visit.state).toBe(
      'CANCELLED',
    );
    expect((await accept('wg-psb.op', mergeId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });

  test('X-07: 提议期间和合并之后，旁人什么也看不到', async () => {
    const others = ['wg-amr.op', 'credit', 'public'];
    const { psb, cad, entityKey } = await twoVisits();
    const before = await asked(others, entityKey);
    must(await offer('wg-psb.op', psb));
    must(await offer('wg-cad.op', cad));
    const mergeId = must(await propose('wg-psb.op', psb, 'wg-cad')).payload.merge.id;
    expect(await asked(others, entityKey)).toBe(before);
    expect((await accept('wg-amr.op', mergeId)).denials).toEqual(['NOT_FOUND']);
    expect((await accept('wg-jco', mergeId)).denials).toEqual(['NOT_FOUND']);
    expect((await accept('wg-cad.dh', mergeId)).denials).toEqual(['FORBIDDEN']);
    must(await accept('wg-cad.op', mergeId));
    expect(await asked(others, entityKey)).toBe(before);
  });

  test('KF-19a, R-06, F24: 检查结束只消耗一次，两项任务都结束，各部门各自公示，减少上门一次', async () => {
    const { psb, cad, entityKey } = await merged();
    const v: FixtureVisit = { ...psb, checks: { ...psb.checks, ...cad.checks }, members: { ...psb.members, ...cad.members } };
    const s = visitSteps(h, v);
    const lead = 'wg-psb.i1';
    must(await s.schedule('wg-psb.op', '2026-09-18'));
    must(await s.preCheck(lead));
    must(await s.notify(lead));
    for (const account of Object.keys(cad.members)) must(await s.integrity(account));
    h.clock.set('2026-09-18T09:00:00+08:00');
    // A member of the other department does not lead (PD-17).
    await expect(s.start('wg-cad.i1')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect(await s.start(lead)).toMatchObject({ ok: true });
    expect([await taskState(psb), await taskState(cad)]).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    expect((await s.finish(lead)).refusals).toContain('INCOMPLETE_MATTERS');
    await s.settle('M-CADUSE', 'wg-cad', 'NO_PROBLEM_FOUND');
    must(await s.recordForm(lead, 'SIGNED', { signer: '店长' }));
    must(await s.finish(lead));
    expect([await taskState(psb), await taskState(cad)]).toEqual(['VISITS_DONE', 'VISITS_DONE']);
    expect(await slots(entityKey)).toEqual([
      { rule: 'ENTITY', assignmentId: psb.assignmentId, state: 'CONSUMED' },
      { rule: 'JOINT', assignmentId: psb.assignmentId, state: 'CONSUMED' },
    ]);
    const due = await rows(h.em(), `select agency from deadline where subject = $1 and kind = 'RESULT_PUBLICATION' order by 1`, [
      psb.visitId,
    ]);
    expect(due).toEqual([{ agency: 'wg-cad' }, { agency: 'wg-psb' }]);
    await s.reviewed('M-HOTEL', 'wg-psb');
    must(await s.publish('wg-psb.op', 'M-HOTEL'));
    expect([await taskState(psb), await taskState(cad)]).toEqual(['RESULTS_PUBLISHED', 'VISITS_DONE']);
    await s.reviewed('M-CADUSE', 'wg-cad');
    must(await s.publish('wg-cad.op', 'M-CADUSE'));
    expect(await taskState(cad)).toBe('RESULTS_PUBLISHED');
    const report = '{ burdenAvoided(region: "WG", from: "2026-09-18", to: "2026-09-18") { ownMerges crossMerges jointVisits total } }';
    expect((await h.as('wg-jco').query(report)).data.burdenAvoided).toEqual({ ownMerges: 0, crossMerges: 1, jointVisits: 0, total: 1 });
    expect((await h.as('wg-psb.op').query(report)).denials).toEqual(['FORBIDDEN']);
  });

  test('KF-4, PD-4: 一方不同意即终止，不得再提；不同意须有理由', async () => {
    const { psb, cad, entityKey, mergeId } = await proposed();
    const decline = (reason: string) => h.as('wg-psb.op').mutate('declineMerge', { mergeId, reason }, fields);
    expect((await decline(' ')).refusals).toEqual(['BAD_USER_INPUT']);
    expect(must(await decline('时间不合')).payload.merge).toMatchObject({ state: 'DECLINED', reason: '时间不合' });
    expect((await accept('wg-psb.op', mergeId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect((await propose('wg-cad.op', cad, 'wg-psb')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect((await propose('wg-psb.op', psb, 'wg-cad')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect(await slots(entityKey)).toHaveLength(2);
  });

  test('PD-10, X-10: 联合抽查次数已满的，拒绝 CAP_REACHED，什么也不变', async () => {
    const { entityKey, mergeId } = await proposed();
    await rows(
      h.em(),
      `insert into cap_slot select 'JOINT', $1, 2026, n, 'elsewhere-' || n, 'RESERVED', false, 'wg-amr', now() from generate_series(1, 5) n`,
      [entityKey],
    );
    const whole = () =>
      rows(
        h.em(),
        `select (select json_agg(c order by c.rule, c.slot) from cap_slot c where entity_key = $1) as caps, (select json_agg(v order by v.id) from visit v where entity_key = $1) as visits,
           (select json_agg(m order by m.id) from matter_check m where entity_key = $1) as checks, (select json_agg(m) from visit_merge m where id = $2) as merges`,
        [entityKey, mergeId],
      );
    const before = await whole();
    const refused = await accept('wg-psb.op', mergeId);
    expect(refused.refusals).toEqual(['CAP_REACHED']);
    // Whose visits fill the counter stays unsaid.
    expect(refused.userErrors[0].details ?? null).toBeNull();
    expect(await whole()).toEqual(before);
  });

  test('KF-16d: 检查日期须在双方窗口之内；窗口不重叠的不是可合并的检查', async () => {
    const { psb, cad, mergeId } = await proposed({ windowFrom: '2026-09-10', windowTo: '2026-09-20' });
    expect((await propose('wg-psb.op', psb, 'wg-cad', { on: '2026-09-25' })).refusals).toEqual(['BAD_USER_INPUT']);
    must(await visitSteps(h, psb).schedule('wg-psb.op', '2026-09-25'));
    must(await accept('wg-psb.op', mergeId));
    const day = await rows(h.em(), 'select scheduled_on as "on" from visit where id = $1', [psb.visitId]);
    expect(day).toEqual([{ on: null }]);
    expect((await visitSteps(h, psb).schedule('wg-psb.op', '2026-09-25')).refusals).toEqual(['BAD_USER_INPUT']);
    must(await visitSteps(h, psb).schedule('wg-psb.op', '2026-09-20'));
    expect((await visitSteps(h, cad).schedule('wg-cad.op', '2026-09-18')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    const apart = await twoVisits(entity(), { windowFrom: '2026-10-08', windowTo: '2026-10-20' });
    must(await offer('wg-psb.op', apart.psb));
    must(await offer('wg-cad.op', apart.cad));
    expect((await propose('wg-psb.op', apart.psb, 'wg-cad')).denials).toEqual(['NOT_FOUND']);
  });

  test('KF-19: 已经到场的不能再合并', async () => {
    const { psb, mergeId } = await proposed();
    await visitSteps(h, psb).arrive('wg-psb.i1');
    expect((await accept('wg-psb.op', mergeId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

describe('R-07, D-13: 取消之后', () => {
  const cancel = (who: string, v: FixtureVisit) =>
    h.as(who).mutate('cancelTask', { taskId: v.taskId, reason: '上级通知' }, 'task { state }');

  test('R-07: 取消被并入的任务，检查恢复为单独检查，退还联合次数', async () => {
    const { psb, cad, entityKey } = await merged();
    must(await cancel('wg-cad.ph', cad));
    expect(await slots(entityKey)).toEqual([{ rule: 'ENTITY', assignmentId: psb.assignmentId, state: 'RESERVED' }]);
    const { visit } = (
      await h.as('wg-psb.op').query('query ($id: ID!) { visit(id: $id) { joint checks { matterCode } team { id } } }', { id: psb.visitId })
    ).data;
    expect(visit).toMatchObject({ joint: false, checks: [{ matterCode: 'M-HOTEL' }] });
    expect(visit.team).toHaveLength(2);
  });

  test('R-07: 取消牵头的任务，并入者恢复自己的检查和名额', async () => {
    const { psb, cad, entityKey } = await merged();
    must(await cancel('wg-psb.ph', psb));
    expect(await slots(entityKey)).toEqual([{ rule: 'ENTITY', assignmentId: cad.assignmentId, state: 'RESERVED' }]);
    const { visit } = (
      await h
        .as('wg-cad.op')
        .query('query ($id: ID!) { visit(id: $id) { state checks { matterCode state } team { id } } }', { id: cad.visitId })
    ).data;
    expect(visit).toMatchObject({ state: 'PLANNED', checks: [{ matterCode: 'M-CADUSE', state: 'OPEN' }] });
    expect(visit.team).toHaveLength(2);
    await visitSteps(h, cad).arrive('wg-cad.i1');
    expect(await taskState(cad)).toBe('IN_PROGRESS');
  });

  test('D-04: 牵头任务延至下一年而该年已满，检查取消，并入者恢复自己的检查和当年名额', async () => {
    const { psb, cad, entityKey } = await merged();
    await rows(
      h.em(),
      `insert into cap_slot select 'ENTITY', $1, 2027, n, 'elsewhere-' || n, 'RESERVED', false, 'wg-amr', now() from generate_series(1, 5) n`,
      [entityKey],
    );
    const longer = { taskId: psb.taskId, windowTo: '2027-01-15', reason: '大雪封路' };
    must(await h.as('wg-psb.dh').mutate('extendTask', longer, 'task { state }'));
    const own = await rows(h.em(), `select rule, assignment_id as id from cap_slot where entity_key = $1 and year = 2026`, [entityKey]);
    expect(own).toEqual([{ rule: 'ENTITY', id: cad.assignmentId }]);
    const states = await rows(h.em(), 'select state from visit where id = any($1) order by id', [[psb.visitId, cad.visitId]]);
    expect(states).toEqual([{ state: 'CANCELLED' }, { state: 'PLANNED' }]);
  });

  test('F24: 联合抽查每次减少的上门为到场部门数减一', async () => {
    const v = await aDispatchedVisit(h.em(), { matters: [reginfo, hotel, caduse], entityKey: entity() });
    await rows(h.em(), `update visit set state = 'FINISHED', finished_on = '2026-05-05' where id = $1`, [v.visitId]);
    const report = '{ burdenAvoided(region: "WG", from: "2026-05-01", to: "2026-05-31") { ownMerges crossMerges jointVisits total } }';
    expect((await h.as('wg-jco').query(report)).data.burdenAvoided).toEqual({ ownMerges: 0, crossMerges: 0, jointVisits: 2, total: 2 });
  });
});
