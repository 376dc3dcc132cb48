import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-09-18T09:00:00+08:00'));

const withdraw = (who: string, taskId: string, reason = '机构改革') =>
  h.as(who).mutate('withdrawParticipant', { taskId, reason }, 'task { state participants { department { code } state } }');
const checksOf = (v: FixtureVisit) =>
  rows<{ code: string; state: string }>(h.em(), 'select matter_code as code, state from matter_check where visit_id = $1 order by 1', [
    v.visitId,
  ]);

describe('K-27, D-95: 派发后退出', () => {
  test('D-95: 由主要负责人写明理由；名单和次数不变，事项注明原因，其余部门照常检查', async () => {
    const v = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0LV0001X' });
    expect((await withdraw('wg-cad.dh', v.taskId)).denials).toEqual(['FORBIDDEN']);
    expect((await withdraw('wg-amr.ph', v.taskId)).denials).toEqual(['NOT_FOUND']); // the initiator cancels, it does not leave
    expect((await withdraw('yx-psb.ph', v.taskId)).denials).toEqual(['NOT_FOUND']);
    expect((await withdraw('wg-cad.ph', v.taskId, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
    const left = must(await withdraw('wg-cad.ph', v.taskId)).payload.task;
    expect(left.participants).toContainEqual({ department: { code: 'wg-cad' }, state: 'WITHDRAWN' });
    expect((await withdraw('wg-cad.ph', v.taskId)).denials).toEqual(['NOT_FOUND']);
    expect(await checksOf(v)).toEqual([
      { code: 'M-CADUSE', state: 'NOT_CHECKED' },
      { code: 'M-HOTEL', state: 'OPEN' },
      { code: 'M-REGINFO', state: 'OPEN' },
    ]);
    const reason = await row(h.em(), 'select reason from matter_check where id = $1', [v.checks['M-CADUSE']]);
    expect(reason).toEqual({ reason: { code: 'PARTICIPANT_WITHDREW', text: '机构改革', by: 'wg-cad.ph' } });
    expect(await row(h.em(), 'select state from assignment where id = $1', [v.assignmentId])).toEqual({ state: 'DISPATCHED' });
    expect(await rows(h.em(), 'select rule, state from cap_slot where assignment_id = $1 order by 1', [v.assignmentId])).toEqual([
      { rule: 'ENTITY', state: 'RESERVED' },
      { rule: 'JOINT', state: 'RESERVED' },
    ]);
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    expect((await withdraw('wg-psb.ph', v.taskId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    const owed = await rows<{ agency: string }>(
      h.em(),
      `select agency from deadline where kind = 'RESULT_PUBLICATION' and subject = $1 order by 1`,
      [v.visitId],
    );
    expect(owed.map((d) => d.agency)).toEqual(['wg-amr', 'wg-psb']);
  });
  test('K-27: 只有退出部门事项的检查不再进行，无人到场的退还次数', async () => {
    const first = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0LV0002X' });
    const only = await aDispatchedVisit(h.em(), {
      taskId: first.taskId,
      initiator: 'wg-amr',
      matters: jointMatters.filter((m) => m.agency === 'wg-cad'),
      entityKey: '91410481MA0LV0003X',
    });
    must(await withdraw('wg-cad.ph', first.taskId));
    expect(await row(h.em(), 'select state from visit where id = $1', [only.visitId])).toEqual({ state: 'CANCELLED' });
    expect(await rows(h.em(), 'select slot from cap_slot where assignment_id = $1', [only.assignmentId])).toEqual([]);
    expect(await row(h.em(), 'select state from visit where id = $1', [first.visitId])).toEqual({ state: 'PLANNED' });
  });
});

describe('C-4: 检查结束之后', () => {
  const stateOf = (taskId: string) => row(h.em(), 'select state from task where id = $1', [taskId]);
  const owed = (kind: string, subject: string) =>
    rows(h.em(), 'select agency, state from deadline where kind = $1 and subject = $2 order by 1', [kind, subject]);
  test('C-4, CD-11a: 结果都已公示，剩下的检查不再进行的，任务即为结果已公示，报告期限随之起算', async () => {
    const v = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0LV0007X' });
    const cad = jointMatters.filter((m) => m.agency === 'wg-cad');
    await aDispatchedVisit(h.em(), { taskId: v.taskId, initiator: 'wg-amr', matters: cad, entityKey: '91410481MA0LV0008X' });
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    for (const m of jointMatters) await s.settle(m.code, m.agency, 'QUALIFIED');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    for (const m of jointMatters) {
      await s.reviewed(m.code, m.agency);
      must(await s.publish(`${m.agency}.op`, m.code));
    }
    expect([await stateOf(v.taskId), await owed('SUMMARY_REPORT', v.taskId)]).toEqual([{ state: 'IN_PROGRESS' }, []]);
    must(await withdraw('wg-cad.ph', v.taskId));
    expect(await stateOf(v.taskId)).toEqual({ state: 'RESULTS_PUBLISHED' });
    expect(await owed('SUMMARY_REPORT', v.taskId)).toEqual([{ agency: 'wg-cad', state: 'OPEN' }]);
  });
  test('C-4, C-5, KF-19a: 检查结束时没有要公示的结果，任务即为结果已公示，互认的不欠公示', async () => {
    const v = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0LV0009X' });
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    for (const code of ['M-HOTEL', 'M-CADUSE']) must(await s.notChecked('wg-amr.i1', code, 'DEPARTMENT_ABSENT'));
    await rows(h.em(), `update matter_check set state = 'RECOGNISED', reason = '{"code":"RECOGNISED"}' where id = $1`, [
      v.checks['M-REGINFO'],
    ]);
    await rows(h.em(), `update visit set state = 'MATTERS_DONE' where id = $1`, [v.visitId]);
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    expect(await stateOf(v.taskId)).toEqual({ state: 'RESULTS_PUBLISHED' });
    expect(await row(h.em(), 'select state from assignment where id = $1', [v.assignmentId])).toEqual({ state: 'PUBLISHED' });
    expect(await owed('RESULT_PUBLICATION', v.visitId)).toEqual([{ agency: 'wg-amr', state: 'MET' }]);
  });
});

describe('C-4, C-5, D-13: 派发后取消', () => {
  const cancel = (who: string, taskId: string) => h.as(who).mutate('cancelTask', { taskId, reason: '上级统一安排' }, 'task { state }');
  const after = (v: FixtureVisit) =>
    row(
      h.em(),
      `select a.state, a.cancelled ->> 'reason' as reason, v.state as visit, (select string_agg(state, ' ' order by rule) from cap_slot where assignment_id = a.id) as cap
       from assignment a join visit v on v.assignment_id = a.id where a.id = $1`,
      [v.assignmentId],
    );
  test('C-5, R-07: 由主要负责人取消；无人到过的退还次数，检查人员到过的（中止的也算）次数照计', async () => {
    const idle = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0LV0004X' });
    const more = (entityKey: string) => aDispatchedVisit(h.em(), { taskId: idle.taskId, initiator: 'wg-amr', entityKey });
    const [entered, broken] = [await more('91410481MA0LV0005X'), await more('91410481MA0LV0006X')];
    for (const v of [entered, broken]) await visitSteps(h, v).arrive('wg-amr.i1');
    must(await h.as('wg-amr.i1').mutate('abortVisit', { visitId: broken.visitId, reason: '暴雨' }, 'visit { state }'));
    expect((await cancel('wg-amr.dh', idle.taskId)).denials).toEqual(['FORBIDDEN']);
    expect(must(await cancel('wg-amr.ph', idle.taskId)).payload.task.state).toBe('CANCELLED');
    const cancelled = { state: 'CANCELLED', reason: 'TASK_CANCELLED', visit: 'CANCELLED' };
    expect(await after(idle)).toEqual({ ...cancelled, cap: null });
    expect(await after(entered)).toEqual({ ...cancelled, cap: 'CONSUMED CONSUMED' });
    expect(await after(broken)).toEqual({ ...cancelled, cap: 'CONSUMED CONSUMED' });
    expect((await visitSteps(h, entered).start('wg-amr.i1')).ok).toBe(false);
    // What is written in the ledger now is final, but for an error the principal head puts right.
    const correct = (who: string, v: FixtureVisit, counted: boolean, reason = '到场的是另一家') =>
      h.as(who).mutate('correctCapEntry', { visitId: v.visitId, counted, reason }, 'visit { id }');
    expect((await correct('wg-amr.op', entered, false)).denials).toEqual(['FORBIDDEN']);
    expect((await correct('wg-psb.ph', entered, false)).denials).toEqual(['FORBIDDEN']);
    expect((await correct('kf-psb.ph', entered, false)).denials).toEqual(['NOT_FOUND']);
    expect((await correct('wg-amr.ph', entered, false, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await correct('wg-amr.ph', entered, true)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    must(await correct('wg-amr.ph', entered, false));
    expect(await after(entered)).toMatchObject({ cap: null });
    must(await correct('wg-amr.ph', idle, true, '检查人员实际进了门'));
    expect(await after(idle)).toMatchObject({ cap: 'CONSUMED CONSUMED' });
    expect(await rows(h.em(), `select subject, reason from trail where action = 'cap.correct' order by seq`)).toEqual([
      { subject: entered.visitId, reason: '到场的是另一家' },
      { subject: idle.visitId, reason: '检查人员实际进了门' },
    ]);
    const open = await more('91410481MA0LV0010X');
    expect((await correct('wg-amr.ph', open, false)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

describe('KF-02, C-4: 办结', () => {
  const close = (taskId: string, who = 'wg-amr.op') => h.as(who).mutate('closeTask', { taskId }, 'task { state kind }');
  /** The draws such a visit comes from, as the draw room leaves them. */
  const draws = async (taskId: string, ...kinds: readonly string[]) => {
    for (const kind of kinds)
      await rows(
        h.em(),
        `insert into draw (id, task_id, kind, number, attempt, state, suite, profile, plan, seal, seal_hash, frame_key, drawn_by, drawn_at, counts)
         values ($1, $2, $3, $1, 1, 'DONE', 'SM3', 'FULL', '{}', '{}', $1, 'k', 'wg-amr.op', now(), '{"active": 60, "pool": 56, "size": 3, "shortfall": 0, "excluded": {}}')`,
        [`${taskId}-${kind}`, taskId, kind],
      );
  };
  const work = async (cad: string) => {
    const v = await aDispatchedVisit(h.em(), { entityKey: `91410481MA0CL${cad.length}${Math.floor(h.clock.now().getTime() % 997)}` });
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    await s.settle('M-CADUSE', 'wg-cad', cad);
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    for (const m of jointMatters) {
      await s.reviewed(m.code, m.agency);
      must(await s.publish(`${m.agency}.op`, m.code));
    }
    return v;
  };
  const publicTask = async (taskId: string) => {
    const no = (await row<{ no: string }>(h.em(), 'select no from task where id = $1', [taskId]))!.no;
    const { data } = await h
      .as('public')
      .query(
        '{ publicTasks(agency: "wg-cad", first: 100) { nodes { no joint matters pool drawn visits inspectors published visitsDoneOn departments { code } } } }',
      );
    return data.publicTasks.nodes.find((t: { no: string }) => t.no === no);
  };

  test('KF-02: 没有两次随机抽取记录的，不得作为“双随机”办结；问题未处理、CD 报告未公布的也不得办结', async () => {
    const v = await work('UNQUALIFIED');
    expect((await close(v.taskId, 'wg-psb.op')).denials).toEqual(['FORBIDDEN']);
    expect((await close(v.taskId)).userErrors[0]).toMatchObject({
      code: 'NOT_RANDOM_DRAWN',
      details: { missing: ['objects', 'inspectors'] },
    });
    await draws(v.taskId, 'objects');
    expect((await close(v.taskId)).userErrors[0]).toMatchObject({ code: 'NOT_RANDOM_DRAWN', details: { missing: ['inspectors'] } });
    await draws(v.taskId, 'inspectors');
    expect((await close(v.taskId)).userErrors[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { followUps: 1 } });
    const { id } = (await row<{ id: string }>(h.em(), 'select id from follow_up where visit_id = $1', [v.visitId]))!;
    must(await h.as('wg-cad.op').mutate('closeFollowUp', { followUpId: id, note: '已当场改正' }, 'followUp { state }'));
    expect((await close(v.taskId)).userErrors[0]).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      basis: 'CD 十一',
      details: { reports: ['wg-cad'] },
    });
    const report = must(
      await h.as('wg-cad.op').mutate('draftReport', { kind: 'SUMMARY', subject: v.taskId, text: '总体良好' }, 'report { id }'),
    );
    for (const [who, step] of [
      ['wg-cad.dh', 'approveReport'],
      ['wg-cad.op', 'publishReport'],
    ] as const)
      must(await h.as(who).mutate(step, { reportId: report.payload.report.id }, 'report { state }'));
    expect(must(await close(v.taskId)).payload.task).toEqual({ state: 'CLOSED', kind: 'DOUBLE_RANDOM' });
    expect((await close(v.taskId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    const due = await rows(h.em(), `select agency, due_on::text as due from deadline where kind = 'ARCHIVE' and subject = $1 order by 1`, [
      v.taskId,
    ]);
    expect(due).toEqual(['wg-amr', 'wg-cad', 'wg-psb'].map((agency) => ({ agency, due: '2027-06-30' })));
  });

  test('YX-1b, YX-43: 结果公示之后，抽查情况人人可查；之前不存在', async () => {
    const open = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0CL0009X' });
    expect(await publicTask(open.taskId)).toBeUndefined();
    const v = await work('NO_PROBLEM_FOUND');
    await draws(v.taskId, 'objects', 'inspectors');
    const shown = await publicTask(v.taskId);
    expect(shown).toMatchObject({ joint: true, pool: 56, drawn: 3, visits: 1, inspectors: 6, published: 3, visitsDoneOn: '2026-09-18' });
    expect(shown.departments.map((d: { code: string }) => d.code)).toEqual(['wg-amr', 'wg-cad', 'wg-psb']);
    expect(shown.matters).toEqual(['M-CADUSE 检查', 'M-HOTEL 检查', 'M-REGINFO 检查']);
    expect(JSON.stringify(shown)).not.toContain('甲旅馆');
  });
});

test('PD-20c, R-25: 整个任务不告知的，其检查都不告知；已有一户告知的，任务不能再改', async () => {
  const v = await aDispatchedVisit(h.em());
  const decide = (who: string, taskId: string, reason: string) =>
    h.as(who).mutate('decideNoNotice', { taskId, reason }, 'task { noNoticeReason }');
  expect((await decide('wg-amr.op', v.taskId, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
  expect((await decide('wg-cad.op', v.taskId, '怕销毁证据')).denials).toEqual(['FORBIDDEN']);
  expect(must(await decide('wg-amr.op', v.taskId, '怕销毁证据')).payload.task).toEqual({ noNoticeReason: '怕销毁证据' });
  expect((await visitSteps(h, v).notify('wg-amr.op')).refusals).toEqual(['NOTICE_FORBIDDEN']);
  const told = await aDispatchedVisit(h.em());
  await aDispatchedVisit(h.em(), { taskId: told.taskId, entityKey: 'E-untold' });
  must(await visitSteps(h, told).notify('wg-amr.op'));
  expect((await decide('wg-amr.op', told.taskId, '怕销毁证据')).userErrors[0]).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    details: { from: 'NOTIFIED', to: 'NO_NOTICE' },
  });
  expect(await row(h.em(), 'select no_notice from task where id = $1', [told.taskId])).toEqual({ no_notice: null });
});
