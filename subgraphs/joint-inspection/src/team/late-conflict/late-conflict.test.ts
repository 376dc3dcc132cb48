import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit, jointMatters } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';
import { reviewsByCheck } from './conflict-review-loader.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-28T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const reviewsQuery =
  'query ($id: ID!) { visit(id: $id) { checks { id state conflictReviews { id note published confirmedAt opinion } } } }';
const report = (who: string, memberId: string, note = '其弟为该店股东') =>
  h.as(who).mutate('reportLateConflict', { memberId, note }, 'member { id state }');
const confirm = (who: string, conflictReviewId: string, opinion = '复查卷宗和影像，结果属实') =>
  h.as(who).mutate('confirmAfterConflict', { conflictReviewId, opinion }, 'matterCheck { conflictReviews { confirmedAt } }');

/** Everybody was there; the police's result is reviewed, market regulation's is public as well. */
async function visited() {
  const v = await aDispatchedVisit(h.em(), { matters: jointMatters });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  for (const m of jointMatters) await s.settle(m.code, m.agency, m.agency === 'wg-cad' ? 'QUALIFIED' : 'NO_PROBLEM_FOUND');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  await s.reviewed('M-HOTEL', 'wg-psb');
  await s.reviewed('M-REGINFO', 'wg-amr');
  must(await s.publish('wg-amr.op', 'M-REGINFO'));
  return { v, s };
}
const reviewsOf = async (who: string, { visitId }: { visitId: string }, id: string) =>
  (await h.as(who).query(reviewsQuery, { id: visitId })).data.visit.checks.find((c: { id: string }) => c.id === id);

test('D-24: 检查后、公示前发现利害关系的，结果退回，本人退出并申请更换，其他部门的结果不受影响', async () => {
  const { v, s } = await visited();
  const [member, check] = [v.members['wg-psb.i1']!, v.checks['M-HOTEL']!];
  expect((await report('wg-psb.op', member)).denials).toEqual(['FORBIDDEN']);
  expect((await report('wg-amr.dh', member)).denials).toEqual(['NOT_FOUND']);
  expect((await report('wg-psb.dh', member, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
  expect(must(await report('wg-psb.dh', member)).payload.member.state).toBe('RECUSED');
  const shown = await reviewsOf('wg-psb.op', v, check);
  expect(shown).toMatchObject({ state: 'RETURNED', conflictReviews: [{ note: '其弟为该店股东', published: false, confirmedAt: null }] });
  expect((await confirm('wg-psb.ph', shown.conflictReviews[0].id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect(await row(h.em(), `select ground, state from replacement where member_id = $1`, [member])).toEqual({
    ground: 'RECUSAL',
    state: 'PENDING_APPROVAL',
  });
  // 他不得再录入；同组另一人可以重新录入，但一人签字不能形成结果，须有接替人员一并核查签字。
  expect((await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND')).denials).toHaveLength(1);
  must(await s.record('wg-psb.i2', 'M-HOTEL', 'NO_PROBLEM_FOUND'));
  expect((await s.sign('wg-psb.i2', 'M-HOTEL')).refusals).toEqual(['INSUFFICIENT_INSPECTORS']);
  await rows(
    h.em(),
    `insert into team_member (id, visit_id, task_id, agency, slot, inspector_id, certificate_no, name, kind, leader, state, draw_id, replaces_member_id)
     select 'ji_tmb_in', visit_id, task_id, agency, slot, 'ps_ins_3', 'WG-PSB-0003', '接替人', 'INSPECTOR', false, 'DRAWN', draw_id, id from team_member where id = $1`,
    [member],
  );
  expect((await s.sign('wg-psb.i2', 'M-HOTEL')).refusals).toEqual(['INSUFFICIENT_INSPECTORS']);
  must(await h.as('wg-psb.i3').mutate('declareConflict', { memberId: 'ji_tmb_in', interest: false }, 'member { state }'));
  must(await s.sign('wg-psb.i2', 'M-HOTEL'));
  expect((await s.submit('wg-psb.op', 'M-HOTEL')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  must(await s.sign('wg-psb.i3', 'M-HOTEL'));
  must(await s.submit('wg-psb.op', 'M-HOTEL'));
  expect(await row(h.em(), 'select state from matter_check where id = $1', [v.checks['M-CADUSE']])).toEqual({ state: 'SIGNED' });
  expect((await report('wg-psb.dh', member)).refusals).toEqual(['ILLEGAL_TRANSITION']);
});

test('D-24: 尚未提交审核的同样退回，原有签字作废，不能就这样提交公示', async () => {
  const { v, s } = await visited();
  const state = () =>
    row(h.em(), `select state, formed_on as formed, jsonb_array_length(signed_by) as signed from matter_check where id = $1`, [
      v.checks['M-CADUSE'],
    ]);
  expect(await state()).toMatchObject({ state: 'SIGNED', signed: 2 });
  must(await report('wg-cad.aud', v.members['wg-cad.i1']!));
  expect(await state()).toEqual({ state: 'RETURNED', formed: null, signed: 0 });
  expect((await s.submit('wg-cad.op', 'M-CADUSE')).refusals).toEqual(['ILLEGAL_TRANSITION']);
});

test('D-24, R-20: 检查途中发现、其后中止的，恢复检查时该部门仍须有法定人数到场；不能带着退回的结果结束', async () => {
  const v = await aDispatchedVisit(h.em(), { matters: jointMatters });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
  must(await report('wg-psb.dh', v.members['wg-psb.i1']!));
  expect((await s.finish('wg-amr.i1')).refusals).toEqual(['INCOMPLETE_MATTERS', 'SIGNATURE_REQUIRED', 'SIGNATURE_REQUIRED']);
  must(await h.as('wg-amr.i1').mutate('abortVisit', { visitId: v.visitId, reason: '暴雨' }, 'visit { state }'));
  must(await h.as('wg-amr.op').mutate('resumeVisit', { visitId: v.visitId }, 'visit { state }'));
  const present = Object.entries(v.members).flatMap(([account, id]) => (account === 'wg-psb.i1' ? [] : [id]));
  expect(await s.start('wg-amr.i1', { present })).toMatchObject({
    refusals: [{ code: 'INSUFFICIENT_INSPECTORS', details: { department: 'wg-psb', required: 2, available: 1 } }],
  });
});

test('D-25: 公示之后发现的，结果不撤；主要负责人核实确认并标注，或者另行更正；他部门看不到', async () => {
  const { v } = await visited();
  const check = v.checks['M-REGINFO']!;
  must(await report('wg-amr.aud', v.members['wg-amr.i2']!));
  const shown = await reviewsOf('wg-amr.op', v, check);
  expect(shown).toMatchObject({ state: 'PUBLISHED', conflictReviews: [{ published: true, confirmedAt: null, opinion: null }] });
  const { id } = shown.conflictReviews[0];
  expect((await confirm('wg-amr.dh', id)).denials).toEqual(['FORBIDDEN']);
  expect((await confirm('wg-psb.ph', id)).denials).toEqual(['NOT_FOUND']);
  expect((await confirm('wg-amr.ph', id, '')).refusals).toEqual(['BAD_USER_INPUT']);
  expect(must(await confirm('wg-amr.ph', id)).payload.matterCheck.conflictReviews).toEqual([{ confirmedAt: expect.any(String) }]);
  expect((await confirm('wg-amr.ph', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect((await reviewsOf('wg-psb.op', v, check)).conflictReviews).toEqual([]);
  const trail = await rows<{ action: string }>(
    h.em(),
    `select action from trail where subject = any($1) and action like 'conflict.%' order by seq`,
    [[check, v.members['wg-amr.i2']]],
  );
  expect(trail.map((t) => t.action)).toEqual(['conflict.late', 'conflict.confirm']);
});

test('KF-17d: 到场之前的利害关系由本人声明，不适用事后核实', async () => {
  const v = await aDispatchedVisit(h.em(), { matters: jointMatters });
  expect((await report('wg-psb.dh', v.members['wg-psb.i1']!)).refusals).toEqual(['ILLEGAL_TRANSITION']);
});

test('KF-17d, C-6: 已回避的不得改用别的情形再申请更换而被退回检查组；本人以回避为由申请的即为回避，经办人提出的可以不同意', async () => {
  const v = await aDispatchedVisit(h.em(), { matters: jointMatters, memberState: 'DRAWN' });
  const [named, doubted] = [v.members['wg-psb.i1']!, v.members['wg-psb.i2']!];
  const ask = (who: string, memberId: string, ground: string) =>
    h.as(who).mutate('requestReplacement', { memberId, ground, note: '店主之弟' }, 'replacement { id state }');
  const reject = (replacementId: string) =>
    h.as('wg-psb.dh').mutate('rejectReplacement', { replacementId, opinion: '可以参加' }, 'replacement { state }');
  const of = (id: string) =>
    row(h.em(), `select state, declaration ->> 'interest' as interest, declaration ->> 'note' as note from team_member where id = $1`, [
      id,
    ]);

  const own = must(await ask('wg-psb.i1', named, 'RECUSAL')).payload.replacement;
  expect(await of(named)).toEqual({ state: 'RECUSED', interest: 'true', note: '店主之弟' });
  expect((await ask('wg-psb.op', named, 'HEALTH')).userErrors).toMatchObject([
    { code: 'ILLEGAL_TRANSITION', message: '该检查人员的更换正在办理，不得重复申请。', details: { from: 'RECUSED' } },
  ]);
  expect((await reject(own.id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect(await of(named)).toMatchObject({ state: 'RECUSED' });
  expect(await rows(h.em(), 'select ground from replacement where member_id = $1', [named])).toEqual([{ ground: 'RECUSAL' }]);

  const told = must(await ask('wg-psb.op', doubted, 'RECUSAL')).payload.replacement;
  expect(await of(doubted)).toMatchObject({ state: 'REPLACEMENT_PENDING', interest: null });
  expect((await ask('wg-psb.op', doubted, 'HEALTH')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect(must(await reject(told.id)).payload.replacement.state).toBe('REJECTED');
  expect(await of(doubted)).toMatchObject({ state: 'DRAWN' });
});

test('D-98: 一页事项结果的核实记录一次查完，按事项分开；各次请求互不相见', async () => {
  const { v } = await visited();
  must(await report('wg-amr.dh', v.members['wg-amr.i1']!));
  let asked = 0;
  const request = () => ({
    cache: new Map(),
    deps: {
      ...h.services.deps,
      em: () => {
        asked++;
        return h.em();
      },
    },
  });
  const loader = reviewsByCheck(request() as never);
  const page = ['M-HOTEL', 'M-REGINFO', 'M-CADUSE'].map((code) => v.checks[code]!);
  const found = await Promise.all(page.map((id) => loader.load(id)));
  expect(found.map((reviews) => reviews.length)).toEqual([0, 1, 0]);
  expect(asked).toBe(1);
  expect(reviewsByCheck(request() as never)).not.toBe(loader);
});
