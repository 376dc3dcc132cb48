import { perform } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { testActor } from '../testing/test-actor.ts';
import { aDispatchedVisit } from '../testing/visit-fixture.ts';
import { must, statusesOf, visitSteps } from '../testing/visit-steps.ts';
import { recordArrival } from './record-arrival.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const attendance = async (who: string, id: string) =>
  (
    await h
      .as(who)
      .query('query ($id: ID!) { visit(id: $id) { attendance { department { code } assigned present certified minimum } } }', { id })
  ).data.visit.attendance.map((a: { department: { code: string } }) => ({ ...a, department: a.department.code }));

describe('YX-55c, CD-104a, R-20: 各部门到场情况', () => {
  test('每个部门各有至少两名持证人员到场才开始；三人中来了两人如实列明', async () => {
    const v = await aDispatchedVisit(h.em(), { perDepartment: 3 });
    const s = visitSteps(h, v);
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.i1'));
    for (const i of [1, 2, 3]) must(await s.integrity(`wg-cad.i${i}`));
    const without = (...absent: string[]) => Object.entries(v.members).flatMap(([account, id]) => (absent.includes(account) ? [] : [id]));
    const one = await s.start('wg-amr.i1', { present: without('wg-psb.i2', 'wg-psb.i3') });
    expect(one).toMatchObject({ ok: false, refusals: [{ code: 'INSUFFICIENT_INSPECTORS', details: { department: 'wg-psb' } }] });
    expect(await s.start('wg-amr.i1', { present: without('wg-psb.i3') })).toMatchObject({ ok: true });
    expect(await attendance('wg-cad.i1', v.visitId)).toEqual([
      { department: 'wg-amr', assigned: 3, present: 3, certified: 3, minimum: 2 },
      { department: 'wg-cad', assigned: 3, present: 3, certified: 3, minimum: 2 },
      { department: 'wg-psb', assigned: 3, present: 2, certified: 2, minimum: 2 },
    ]);
  });
  test('没有到场的检查人员不能签字，也不影响到场者形成结果', async () => {
    const v = await aDispatchedVisit(h.em(), { perDepartment: 3 });
    const s = visitSteps(h, v);
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.i1'));
    for (const i of [1, 2, 3]) must(await s.integrity(`wg-cad.i${i}`));
    const present = Object.entries(v.members).flatMap(([account, id]) => (account === 'wg-psb.i3' ? [] : [id]));
    await s.start('wg-amr.i1', { present });
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND'));
    expect((await s.sign('wg-psb.i3', 'M-HOTEL')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    must(await s.sign('wg-psb.i1', 'M-HOTEL'));
    expect(must(await s.sign('wg-psb.i2', 'M-HOTEL')).payload.matterCheck.state).toBe('SIGNED');
  });
});

describe('PD-17b: 检查开始之后到场的成员', () => {
  const begun = async () => {
    const v = await aDispatchedVisit(h.em(), { perDepartment: 3 });
    const s = visitSteps(h, v);
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.i1'));
    for (const i of [1, 2]) must(await s.integrity(`wg-cad.i${i}`));
    const late = ['wg-psb.i3', 'wg-cad.i3'];
    const present = Object.entries(v.members).flatMap(([account, id]) => (late.includes(account) ? [] : [id]));
    expect(await s.start('wg-amr.i1', { present })).toMatchObject({ ok: true });
    const arrive = (who: string, account: string, more: { expired?: readonly string[]; certificatesShown?: boolean } = {}) =>
      perform(h.services.deps, { actor: testActor(who), requestId: 'arrival' }, recordArrival(statusesOf(v, more.expired)), {
        visitId: v.visitId,
        memberIds: [v.members[account]!],
        certificatesShown: more.certificatesShown ?? true,
      });
    return { v, s, arrive };
  };
  const code = (result: Awaited<ReturnType<Awaited<ReturnType<typeof begun>>['arrive']>>) => (result.ok ? 'OK' : result.refusals[0]!.code);

  test('✔ 组长登记，到场人数随之增加，可以签字', async () => {
    const { v, s, arrive } = await begun();
    expect(code(await arrive('wg-amr.i1', 'wg-psb.i3'))).toBe('OK');
    expect((await attendance('wg-psb.i1', v.visitId)).find((a: { department: string }) => a.department === 'wg-psb')).toMatchObject({
      present: 3,
      certified: 3,
    });
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND'));
    must(await s.sign('wg-psb.i3', 'M-HOTEL'));
  });
  test('✘ 证件过期、未签廉洁承诺、已经到场的、组员登记的', async () => {
    const { arrive } = await begun();
    expect(code(await arrive('wg-amr.i1', 'wg-psb.i3', { expired: ['wg-psb.i3'] }))).toBe('INSPECTOR_NOT_QUALIFIED');
    expect(code(await arrive('wg-amr.i1', 'wg-cad.i3'))).toBe('ILLEGAL_TRANSITION');
    expect(code(await arrive('wg-amr.i1', 'wg-psb.i1'))).toBe('BAD_USER_INPUT');
    await expect(arrive('wg-psb.i1', 'wg-psb.i3')).rejects.toThrow(/组长/);
  });
});

test('D-70, PD-20e: 拒绝签字的，记明情况和在场见证人；签了字的没有见证人', async () => {
  const v = await aDispatchedVisit(h.em());
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  for (const [matter, agency] of [
    ['M-HOTEL', 'wg-psb'],
    ['M-REGINFO', 'wg-amr'],
    ['M-CADUSE', 'wg-cad'],
  ] as const)
    await s.settle(matter, agency, 'NO_PROBLEM_FOUND');
  expect((await s.recordForm('wg-amr.i1', 'REFUSED', { witnesses: ['某社区工作人员'] })).refusals).toEqual(['BAD_USER_INPUT']);
  must(await s.recordForm('wg-amr.i1', 'REFUSED', { statement: '负责人拒绝签字。', witnesses: ['某社区工作人员', ' '] }));
  const { data } = await h
    .as('wg-psb.op')
    .query('query ($id: ID!) { visit(id: $id) { state signature { kind statement witnesses } } }', { id: v.visitId });
  expect(data.visit).toEqual({
    state: 'REFUSED',
    signature: { kind: 'REFUSED', statement: '负责人拒绝签字。', witnesses: ['某社区工作人员'] },
  });
});
