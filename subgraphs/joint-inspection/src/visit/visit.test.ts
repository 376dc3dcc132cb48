import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-16T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-09-16T09:00:00+08:00'));

const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] }) => (result.ok ? [] : result.refusals!.map((r) => r.code));
const fresh = async (options: Parameters<typeof aDispatchedVisit>[1] = {}) => {
  const v = await aDispatchedVisit(h.em(), options);
  return { v, s: visitSteps(h, v) };
};
const day = (text: string) => h.clock.set(`${text}+08:00`);

describe('KF-16d, PD-17b: 组长和发起部门组织，其他部门服从', () => {
  test('发起部门安排日期，参与部门改期被拒绝，窗口之外被拒绝', async () => {
    const { s } = await fresh();
    expect(must(await s.schedule('wg-amr.op', '2026-09-18')).payload.visit).toEqual({ state: 'PLANNED', scheduledOn: '2026-09-18' });
    expect((await s.schedule('wg-cad.op', '2026-09-19')).refusals).toEqual(['NOT_INITIATOR']);
    expect((await s.schedule('wg-amr.op', '2026-10-01')).refusals).toEqual(['BAD_USER_INPUT']);
    expect(must(await s.schedule('wg-amr.i1', '2026-09-19')).payload.visit.state).toBe('RESCHEDULED');
  });

  test('组员结束检查 → FORBIDDEN', async () => {
    const { s } = await fresh();
    await s.arrive('wg-amr.i1');
    expect((await s.finish('wg-cad.i1')).denials).toEqual(['FORBIDDEN']);
    expect((await s.finish('wg-amr.i2')).denials).toEqual(['FORBIDDEN']);
  });

  test('读到旧版本的人不覆盖他人的修改', async () => {
    const { v } = await fresh();
    const input = { visitId: v.visitId, on: '2026-09-18', revision: 1 };
    must(await h.as('wg-amr.op').mutate('scheduleVisit', input, 'visit { id }'));
    expect((await h.as('wg-amr.op').mutate('scheduleVisit', input, 'visit { id }')).refusals).toEqual(['STALE_VERSION']);
  });
});

describe('PD-20a, PD-20b, PD-20c: 预查比对、告知、不宜告知', () => {
  test('PD-20a: 没有预查比对不能开始', async () => {
    const { s } = await fresh();
    must(await s.notify('wg-amr.i1'));
    expect(codes(await s.start('wg-amr.i1'))).toContain('PRECHECK_REQUIRED');
  });

  test('PD-20b: 电话告知记录在案；没有写明接收人和内容的不是告知；没有告知不能开始', async () => {
    const { v, s } = await fresh();
    must(await s.preCheck('wg-amr.i1'));
    expect(codes(await s.start('wg-amr.i1'))).toContain('NOTICE_REQUIRED');
    for (const blank of ['recipient', 'text']) {
      const said = { visitId: v.visitId, channel: 'PHONE', recipient: '店长', text: '九月十八日上午', [blank]: ' ' };
      const answer = await h.as('wg-amr.op').mutate('issueNotice', said, 'visit { id }');
      expect(answer.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', path: ['input', blank] });
    }
    expect(must(await s.notify('wg-amr.op')).payload.visit).toEqual({ state: 'NOTIFIED', notice: { channel: 'PHONE' } });
  });

  test('PD-20b: 改期之后须重新告知；告知的是另一日的，今日不能开始', async () => {
    const { s } = await fresh();
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.op'));
    must(await s.schedule('wg-amr.op', '2026-09-21'));
    expect(codes(await s.start('wg-amr.i1'))).toContain('NOTICE_REQUIRED');
    must(await s.notify('wg-amr.op'));
    expect(codes(await s.start('wg-amr.i1'))).toContain('NOTICE_REQUIRED');
    day('2026-09-21T09:00:00');
    expect(codes(await s.start('wg-amr.i1'))).not.toContain('NOTICE_REQUIRED');
  });

  test('D-72: 有一个事项不宜告知，整个检查都不告知，但可以开始', async () => {
    const matters = jointMatters.map((m) => ({ ...m, noNotice: m.code === 'M-HOTEL' }));
    const { v, s } = await fresh({ matters });
    expect((await s.notify('wg-amr.i1')).refusals).toEqual(['NOTICE_FORBIDDEN']);
    // Nor by the initiator's office, nor by those whose own matters would allow it; and nothing of it is left behind.
    expect((await s.notify('wg-amr.op')).refusals).toEqual(['NOTICE_FORBIDDEN']);
    for (const who of ['wg-cad.op', 'wg-cad.i1', 'wg-psb.op']) expect((await s.notify(who)).denials).toEqual(['FORBIDDEN']);
    const stored = await row<{ state: string; notice: object | null; code: string }>(
      h.em(),
      'select state, notice, inspection_code as code from visit where id = $1',
      [v.visitId],
    );
    expect(stored).toMatchObject({ state: 'PLANNED', notice: null });
    const known = async () => {
      const asked = await h.as('public').query('query ($c: String!) { verifyVisit(code: $c) { state } }', { c: stored!.code });
      return asked.data?.verifyVisit ?? null;
    };
    expect(await known()).toBeNull();
    must(await s.preCheck('wg-amr.i1'));
    for (const who of ['wg-cad.i1', 'wg-cad.i2']) must(await s.integrity(who));
    expect(codes(await s.start('wg-amr.i1'))).toEqual([]);
    expect(await known()).not.toBeNull();
  });

  test('PD-20c: 决定不告知须有理由，告知之后不能再改', async () => {
    const { v, s } = await fresh();
    const mark = (reason: string) => h.as('wg-amr.op').mutate('markNoNotice', { visitId: v.visitId, reason }, 'visit { state }');
    expect((await mark(' ')).refusals).toEqual(['BAD_USER_INPUT']);
    must(await s.notify('wg-amr.op'));
    expect((await mark('怕销毁证据')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    const other = await fresh();
    must(await h.as('wg-amr.op').mutate('markNoNotice', { visitId: other.v.visitId, reason: '怕销毁证据' }, 'visit { state }'));
    expect((await other.s.notify('wg-amr.op')).refusals).toEqual(['NOTICE_FORBIDDEN']);
  });
});

describe('KF-19a, PD-19a, PD-20e: 一次完成全部事项，签字，结束', () => {
  test('三个事项缺一个 → INCOMPLETE_MATTERS 并列明；补齐后结束，次数计一次', async () => {
    const { v, s } = await fresh();
    day('2026-09-18T09:00:00');
    await s.arrive('wg-amr.i1');
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    await s.settle('M-REGINFO', 'wg-amr', 'INFO_NOT_PUBLICISED');
    const early = await s.finish('wg-amr.i1');
    expect(early.refusals).toContain('INCOMPLETE_MATTERS');
    expect(early.userErrors[0].details.missing).toEqual(['M-CADUSE']);
    expect((await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' })).refusals).toEqual(['INCOMPLETE_MATTERS']);
    await s.settle('M-CADUSE', 'wg-cad', 'RECTIFICATION_ORDERED');
    expect((await s.finish('wg-amr.i1')).refusals).toEqual(['SIGNATURE_REQUIRED']);
    expect((await s.recordForm('wg-amr.i1', 'REFUSED')).refusals).toEqual(['BAD_USER_INPUT']);
    // D-70
    expect(must(await s.recordForm('wg-amr.i1', 'REFUSED', { statement: '负责人拒绝签字' })).payload.visit.state).toBe('REFUSED');
    expect(must(await s.finish('wg-amr.i1')).payload.visit).toEqual({ state: 'FINISHED', finishedOn: '2026-09-18', capYear: 2026 });

    // D-11: entity +1, joint +1
    const slots = await rows(h.em(), 'select rule, year, state from cap_slot where assignment_id = $1 order by rule', [v.assignmentId]);
    expect(slots).toEqual([
      { rule: 'ENTITY', year: 2026, state: 'CONSUMED' },
      { rule: 'JOINT', year: 2026, state: 'CONSUMED' },
    ]);
    expect(await row(h.em(), 'select state from task where id = $1', [v.taskId])).toEqual({ state: 'VISITS_DONE' });
    // A second visit for what is left is not possible: nothing starts again.
    expect(codes(await s.start('wg-amr.i1'))).toEqual(['ILLEGAL_TRANSITION']);

    // K-18, PD-20f, PD-20g, CD-11a: story step 6
    const due = await rows<{ kind: string; agency: string; due: string }>(
      h.em(),
      `select kind, agency, due_on::text as due from deadline where subject = any($1) order by kind, agency`,
      [[v.visitId, v.taskId, ...Object.values(v.checks)]],
    );
    expect(due).toEqual([
      { kind: 'REFERRAL', agency: 'wg-amr', due: '2026-09-29' },
      { kind: 'REFERRAL', agency: 'wg-cad', due: '2026-09-29' },
      { kind: 'RESULT_PUBLICATION', agency: 'wg-amr', due: '2026-10-22' },
      { kind: 'RESULT_PUBLICATION', agency: 'wg-cad', due: '2026-10-22' },
      { kind: 'RESULT_PUBLICATION', agency: 'wg-psb', due: '2026-10-22' },
      { kind: 'SUMMARY_REPORT', agency: 'wg-cad', due: '2026-09-29' },
    ]);
  });

  test('KF-18, PD-19a: 联合检查只看书面资料 → SITE_VISIT_REQUIRED', async () => {
    const { s } = await fresh({ matters: jointMatters.slice(0, 2) });
    await s.arrive('wg-amr.i1');
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND', { methods: ['DOCUMENT'] });
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND', { methods: ['DOCUMENT'] });
    must(await s.recordForm('wg-amr.i1', 'SEALED', { signer: '店长' }));
    expect((await s.finish('wg-amr.i1')).refusals).toEqual(['SITE_VISIT_REQUIRED']);
  });

  test('KF-18: 开封单部门任务只用书面检查即可结束，检查人员即可办理', async () => {
    const { s } = await fresh({ matters: [{ code: 'M-HOTEL', agency: 'kf-psb', methods: ['DOCUMENT', 'SITE'] }], initiator: 'kf-psb' });
    expect(codes(await s.start('kf-psb.i2'))).toEqual([]);
    await s.settle('M-HOTEL', 'kf-psb', 'NO_PROBLEM_FOUND', { methods: ['DOCUMENT'] });
    expect(must(await s.finish('kf-psb.i1')).payload.visit.state).toBe('FINISHED');
  });

  test('部门未到场，组长记明理由后可以结束；组员不能，“其他”须说明', async () => {
    const { v, s } = await fresh();
    expect((await s.notChecked('wg-cad.i1', 'M-CADUSE', 'DEPARTMENT_ABSENT')).denials).toEqual(['FORBIDDEN']);
    expect((await s.notChecked('wg-amr.i1', 'M-CADUSE', 'OTHER')).refusals).toEqual(['BAD_USER_INPUT']);
    must(await s.notChecked('wg-amr.i1', 'M-CADUSE', 'DEPARTMENT_ABSENT'));
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.i1'));
    const present = Object.entries(v.members).flatMap(([a, id]) => (a.startsWith('wg-cad') ? [] : [id]));
    expect(codes(await s.start('wg-amr.i1', { present, onSiteNotice: null }))).toEqual([]);
  });

  test('D-02: 次数计入结束时刻在上海的年度', async () => {
    const year = async (end: string) => {
      const { v, s } = await fresh({
        matters: jointMatters.slice(0, 2),
        windowFrom: '2026-09-01',
        windowTo: '2026-12-31',
        entityKey: `E-${end}`,
      });
      await s.arrive('wg-amr.i1');
      await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
      await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
      must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
      h.clock.set(end);
      must(await s.finish('wg-amr.i1'));
      return (await rows<{ year: number }>(h.em(), 'select distinct year from cap_slot where assignment_id = $1', [v.assignmentId])).map(
        (r) => r.year,
      );
    };
    expect(await year('2026-12-31T15:59:59Z')).toEqual([2026]);
    expect(await year('2026-12-31T16:00:00Z')).toEqual([2027]);
  });
});

describe('PD-21, D-14, D-37: 无法联系、不予配合', () => {
  test('没有证据不能形成结果；有证据即适用于全部事项，无须对象签字，计入次数；退回后也不能改为查过', async () => {
    const { v, s } = await fresh();
    await s.arrive('wg-amr.i1');
    const report = () =>
      h
        .as('wg-amr.i1')
        .mutate(
          'reportUnvisitable',
          { visitId: v.visitId, branch: 'UNREACHABLE', reason: '大门紧闭，电话停机' },
          'visit { state branch checks { resultCode } }',
        );
    expect((await report()).refusals).toEqual(['EVIDENCE_REQUIRED']);
    must(await s.evidence('wg-amr.i1', null, 'PHOTO'));
    const reported = must(await report()).payload.visit;
    expect(reported.state).toBe('UNREACHABLE');
    expect(reported.checks.map((c: { resultCode: string }) => c.resultCode)).toEqual(['UNREACHABLE', 'UNREACHABLE', 'UNREACHABLE']);
    expect((await s.finish('wg-amr.i1')).refusals).toEqual(['SIGNATURE_REQUIRED']);
    for (const [matter, agency] of [
      ['M-HOTEL', 'wg-psb'],
      ['M-REGINFO', 'wg-amr'],
      ['M-CADUSE', 'wg-cad'],
    ] as const)
      for (const n of [1, 2]) must(await s.sign(`${agency}.i${n}`, matter));
    must(await s.finish('wg-amr.i1'));
    expect(await row(h.em(), 'select state from assignment where id = $1', [v.assignmentId])).toEqual({ state: 'REPORTED' });
    expect(
      await row(h.em(), `select count(*)::int as n from cap_slot where assignment_id = $1 and state = 'CONSUMED'`, [v.assignmentId]),
    ).toEqual({ n: 2 });
    must(await s.submit('wg-psb.i1', 'M-HOTEL'));
    must(
      await h.as('wg-psb.rev').mutate('returnResult', { matterCheckId: v.checks['M-HOTEL'], reason: '写明经过' }, 'matterCheck { state }'),
    );
    expect((await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND')).refusals).toEqual(['BAD_USER_INPUT']);
    expect(must(await s.record('wg-psb.i1', 'M-HOTEL', 'UNREACHABLE')).payload.matterCheck.resultCode).toBe('UNREACHABLE');
  });

  test('单个事项不能自行记为无法联系', async () => {
    const { s } = await fresh();
    await s.arrive('wg-amr.i1');
    expect((await s.record('wg-psb.i1', 'M-HOTEL', 'UNREACHABLE')).refusals).toEqual(['BAD_USER_INPUT']);
  });

  test('C-7: 中止须有理由，恢复后仍是同一次检查', async () => {
    const { v, s } = await fresh();
    await s.arrive('wg-amr.i1');
    const abort = (reason: string) => h.as('wg-amr.i1').mutate('abortVisit', { visitId: v.visitId, reason }, 'visit { state }');
    expect((await abort('')).refusals).toEqual(['BAD_USER_INPUT']);
    expect(must(await abort('暴雨')).payload.visit.state).toBe('ABORTED');
    expect(must(await h.as('wg-amr.op').mutate('resumeVisit', { visitId: v.visitId }, 'visit { state }')).payload.visit.state).toBe(
      'PLANNED',
    );
    expect(codes(await s.start('wg-amr.i1'))).toEqual([]);
  });

  test('C-7, KF-19a: 中止次日恢复：已录入的仍在，只查其余；次数只计一次；另行检查被拒绝', async () => {
    const { v, s } = await fresh();
    await s.arrive('wg-amr.i1');
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    const abort = (who: string) => h.as(who).mutate('abortVisit', { visitId: v.visitId, reason: '停电' }, 'visit { state }');
    expect((await abort('wg-psb.i1')).denials).toEqual(['FORBIDDEN']);
    must(await abort('wg-amr.i1'));
    expect((await s.record('wg-amr.i1', 'M-REGINFO', 'NO_PROBLEM_FOUND')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    h.clock.set('2026-09-19T09:00:00+08:00');
    must(await h.as('wg-amr.i1').mutate('resumeVisit', { visitId: v.visitId }, 'visit { state }'));
    expect(codes(await s.start('wg-amr.i1'))).toEqual([]);
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    await s.settle('M-CADUSE', 'wg-cad', 'NO_PROBLEM_FOUND');
    must(await s.recordForm('wg-amr.i1', 'SEALED', { signer: '店长' }));
    expect(must(await s.finish('wg-amr.i1')).payload.visit).toMatchObject({ state: 'FINISHED', finishedOn: '2026-09-19' });
    const slots = await rows(h.em(), `select rule, state from cap_slot where assignment_id = $1 order by rule`, [v.assignmentId]);
    expect(slots).toEqual([
      { rule: 'ENTITY', state: 'CONSUMED' },
      { rule: 'JOINT', state: 'CONSUMED' },
    ]);
    const formed = await rows<{ on: string }>(
      h.em(),
      `select formed_on::text as on from matter_check where visit_id = $1 order by formed_on`,
      [v.visitId],
    );
    expect(formed.map((f) => f.on)).toEqual(['2026-09-16', '2026-09-19', '2026-09-19']);
    expect(codes(await s.start('wg-amr.i1'))).toEqual(['ILLEGAL_TRANSITION']);
  });
});
