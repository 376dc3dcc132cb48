import { row } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-28T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-09-28T09:00:00+08:00'));

/** A follow-up of each department whose result is not clean. */
const found = async (results: Readonly<Record<string, string>>) => {
  const matters = jointMatters.filter((m) => results[m.code]);
  const v = await aDispatchedVisit(h.em(), { matters });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  const ids: Record<string, string> = {};
  for (const m of matters) {
    await s.settle(m.code, m.agency, results[m.code]!);
    const opened = await row<{ id: string }>(h.em(), 'select id from follow_up where matter_check_id = $1', [v.checks[m.code]]);
    if (opened) ids[m.code] = opened.id;
  }
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  return { v, s, ids };
};
const act = (who: string, field: string, followUpId: string, more: object = {}) =>
  h
    .as(who)
    .mutate(
      field,
      { followUpId, ...more },
      field === 'createReferral' ? 'referral { id state toAgency }' : 'followUp { state outcome suspectedCrime }',
    );
const refer = (who: string, followUpId: string, toAgency: string, criminal = false) =>
  act(who, 'createReferral', followUpId, { toAgency, clue: '线索', evidenceIds: [], criminal });
const base = { 'M-REGINFO': 'NO_PROBLEM_FOUND', 'M-HOTEL': 'UNQUALIFIED' };

test('KF-24: 有问题的结果形成时自动产生后续处理，没有问题的不产生；责任人和方案由经办人确定', async () => {
  const { ids } = await found(base);
  expect(Object.keys(ids)).toEqual(['M-HOTEL']);
  expect((await act('wg-psb.op', 'planFollowUp', ids['M-HOTEL']!, { owner: 'wg-psb.i1', plan: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
  must(await act('wg-psb.op', 'planFollowUp', ids['M-HOTEL']!, { owner: 'wg-psb.i1', plan: '约谈', dueOn: '2026-10-20' }));
  expect((await act('wg-cad.op', 'planFollowUp', ids['M-HOTEL']!, { owner: 'x', plan: 'y' })).denials).toEqual(['NOT_FOUND']);
  const mine = await h.as('wg-psb.op').query('{ followUps(first: 100) { nodes { id owner } } }');
  expect(mine.data.followUps.nodes).toContainEqual({ id: ids['M-HOTEL'], owner: 'wg-psb.i1' });
});

test('KF-24: 参加检查的检查人员和经办人一样确定责任人、方案；✘ 未参加又不是责任人的检查人员、其他部门的，办不了，也没有待办', async () => {
  const { ids } = await found(base);
  const id = ids['M-HOTEL']!;
  const plan = (who: string, owner: string) => act(who, 'planFollowUp', id, { owner, plan: '约谈', dueOn: '2026-10-20' });
  const waits = async (who: string) => {
    const { data } = await h.as(who).query('{ todos(first: 100) { items { kind subject } } }');
    return data.todos.items.some((t: { kind: string; subject: string }) => t.kind === 'VERIFY_RECTIFICATION' && t.subject === id);
  };
  expect((await plan('wg-psb.i9', 'wg-psb.i9')).denials).toEqual(['FORBIDDEN']);
  expect((await act('wg-psb.i9', 'orderRectification', id, { dueOn: '2026-10-20' })).denials).toEqual(['FORBIDDEN']);
  expect((await plan('wg-cad.i1', 'wg-cad.i1')).denials).toEqual(['NOT_FOUND']);
  must(await plan('wg-psb.i1', 'wg-psb.i9'));
  must(await act('wg-psb.i9', 'orderRectification', id, { dueOn: '2026-10-20' }));
  const people = ['wg-psb.op', 'wg-psb.i1', 'wg-psb.i9', 'wg-psb.i8', 'wg-cad.i1'];
  expect(await Promise.all(people.map(waits))).toEqual([true, true, true, false, false]);
  expect((await act('wg-psb.i8', 'verifyRectification', id, { note: '已整改' })).denials).toEqual(['FORBIDDEN']);
  must(await act('wg-psb.i9', 'verifyRectification', id, { note: '已整改' }));
});

test('PD-23, X-07: 后续处理连同检查对象和事项一并给出；看不到该次检查的人，看到的是空', async () => {
  const { v } = await found(base);
  const subjects = async (who: string) => {
    const query = '{ followUps(first: 100) { nodes { visitId matterCheck { matterName visit { objectName } } } } }';
    const { data } = await h.as(who).query(query);
    return data.followUps.nodes
      .filter((f: { visitId: string }) => f.visitId === v.visitId)
      .map((f: { matterCheck: unknown }) => f.matterCheck);
  };
  const known = { matterName: 'M-HOTEL 检查', visit: { objectName: '甲旅馆' } };
  expect([await subjects('wg-psb.op'), await subjects('wg-psb.i1')]).toEqual([[known], [known]]);
  expect([await subjects('wg-psb.i9'), await subjects('wg-cad.op')]).toEqual([[null], []]);
});

describe('PD-20f, YY-36b: 移送（转办）', () => {
  test('形成结果之日起七个工作日内；接收或者退回都双方可见；退回的改送', async () => {
    const { v, ids } = await found(base);
    h.clock.set('2026-10-13T17:00:00+08:00');
    const sent = must(await refer('wg-psb.op', ids['M-HOTEL']!, 'wg-amr')).payload.referral;
    expect(
      await row(h.em(), `select state, due_on::text as due from deadline where kind = 'REFERRAL' and subject = $1`, [v.checks['M-HOTEL']]),
    ).toEqual({
      state: 'MET',
      due: '2026-10-13',
    });
    const answer = (who: string, field: string, more: object = {}) =>
      h.as(who).mutate(field, { referralId: sent.id, ...more }, 'referral { state reason toAgency }');
    expect((await answer('wg-cad.op', 'acceptReferral')).denials).toEqual(['NOT_FOUND']);
    expect((await answer('wg-psb.op', 'acceptReferral')).denials).toEqual(['FORBIDDEN']);
    expect((await answer('wg-amr.op', 'rejectReferral', { reason: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
    must(await answer('wg-amr.op', 'rejectReferral', { reason: '不属本局管辖' }));
    const out = await h.as('wg-psb.op').query('{ referrals(incoming: false, first: 100) { nodes { id state reason } } }');
    expect(out.data.referrals.nodes).toContainEqual({ id: sent.id, state: 'REJECTED', reason: '不属本局管辖' });
    // YY-36b: a needed referral that came back blocks closing.
    expect((await act('wg-psb.op', 'closeFollowUp', ids['M-HOTEL']!, { note: '' })).refusals).toEqual(['ILLEGAL_TRANSITION']);
    must(await answer('wg-psb.op', 'rerouteReferral', { toAgency: 'wg-cad' }));
    must(await answer('wg-cad.op', 'acceptReferral'));
    expect(must(await answer('wg-cad.op', 'handleReferral', { outcome: '已责令改正' })).payload.referral.state).toBe('HANDLED');
    expect(must(await act('wg-psb.op', 'closeFollowUp', ids['M-HOTEL']!, { note: '' })).payload.followUp).toMatchObject({
      state: 'CLOSED',
      outcome: 'REFERRED',
    });
  });
  test('逾期移送照样受理，记为逾期', async () => {
    const { v, ids } = await found(base);
    h.clock.set('2026-10-14T09:00:00+08:00');
    must(await refer('wg-psb.op', ids['M-HOTEL']!, 'wg-amr'));
    expect(await row(h.em(), `select state from deadline where kind = 'REFERRAL' and subject = $1`, [v.checks['M-HOTEL']])).toEqual({
      state: 'LATE',
    });
  });
  test('所附证据限于本次检查中本部门的和整个检查共用的；其他部门的、不存在的不能随附', async () => {
    const { v, ids } = await found({ 'M-REGINFO': 'UNQUALIFIED', 'M-CADUSE': 'UNQUALIFIED' });
    const { id: photo } = (await row<{ id: string }>(h.em(), `select id from evidence where matter_check_id = $1 and type = 'PHOTO'`, [
      v.checks['M-CADUSE'],
    ]))!;
    const attach = (who: string, matter: string, evidenceIds: readonly string[]) =>
      act(who, 'createReferral', ids[matter]!, { toAgency: 'wg-psb', clue: '线索', evidenceIds, criminal: false });
    for (const strange of [photo, 'ji_evd_none'])
      expect((await attach('wg-amr.op', 'M-REGINFO', [strange])).userErrors[0]).toMatchObject({
        code: 'BAD_USER_INPUT',
        path: ['input', 'evidenceIds'],
        details: { evidenceIds: [strange] },
      });
    must(await attach('wg-cad.op', 'M-CADUSE', [photo]));
  });
  test('不能移送给自己，也不能移送给不存在的部门', async () => {
    const { ids } = await found(base);
    expect((await refer('wg-psb.op', ids['M-HOTEL']!, 'wg-psb')).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await refer('wg-psb.op', ids['M-HOTEL']!, 'nobody')).refusals).toEqual(['BAD_USER_INPUT']);
  });
});

describe('YY-36c: 涉嫌犯罪须移送，不得以罚代刑', () => {
  test('未移送前处罚、办结 → CRIMINAL_TRANSFER_REQUIRED；移送后可以；撤销标记须主要负责人', async () => {
    const { ids } = await found(base);
    const id = ids['M-HOTEL']!;
    must(await act('wg-psb.i1', 'markSuspectedCrime', id, { suspected: true, reason: '涉嫌组织赌博' }));
    must(await act('wg-psb.op', 'recordOutcome', id, { outcome: 'CASE_FILED', note: '立案号1' }));
    expect((await act('wg-psb.op', 'recordPenaltyDecision', id, { penalised: true, note: '罚款' })).refusals).toEqual([
      'CRIMINAL_TRANSFER_REQUIRED',
    ]);
    expect((await act('wg-psb.op', 'closeFollowUp', id, { note: '罚款了结' })).refusals).toEqual(['CRIMINAL_TRANSFER_REQUIRED']);
    expect((await act('wg-psb.op', 'markSuspectedCrime', id, { suspected: false, reason: '没有证据' })).denials).toEqual(['FORBIDDEN']);
    expect((await act('wg-psb.ph', 'markSuspectedCrime', id, { suspected: false, reason: '' })).refusals).toEqual(['BAD_USER_INPUT']);
    must(await refer('wg-psb.op', id, 'wg-amr', true));
    expect(must(await act('wg-psb.op', 'recordPenaltyDecision', id, { penalised: true, note: '罚款' })).payload.followUp.state).toBe(
      'PENALISED',
    );
    expect(must(await act('wg-psb.op', 'closeFollowUp', id, { note: '' })).payload.followUp.state).toBe('CLOSED');
  });
});

test('YY-36c: 涉嫌犯罪的移送等待移送部门主要负责人知悉，知悉留痕；✘ 他人办不了，其他移送、已经知悉的不再等待', async () => {
  const { ids } = await found(base);
  const waits = async (who: string): Promise<string[]> => {
    const { items } = (await h.as(who).query('{ todos(first: 100) { items { kind subject } } }')).data.todos;
    const known = items.filter((t: { kind: string }) => t.kind === 'KNOW_CRIMINAL_REFERRAL');
    return known.map((t: { subject: string }) => t.subject);
  };
  const know = (who: string, referralId: string) => h.as(who).mutate('takeNoteOfReferral', { referralId }, 'referral { state knownAt }');
  const before = await waits('wg-psb.ph');
  const plain = must(await refer('wg-psb.op', ids['M-HOTEL']!, 'wg-cad')).payload.referral.id;
  expect(await waits('wg-psb.ph')).toEqual(before);
  const { id } = must(await refer('wg-psb.op', ids['M-HOTEL']!, 'wg-amr', true)).payload.referral;
  must(await h.as('wg-amr.op').mutate('acceptReferral', { referralId: id }, 'referral { state }'));
  expect(await waits('wg-psb.ph')).toEqual([...before, id]);
  for (const other of ['wg-psb.dh', 'wg-psb.op', 'wg-amr.ph']) expect(await waits(other)).toEqual([]);
  for (const other of ['wg-psb.op', 'wg-psb.dh', 'wg-amr.ph']) expect((await know(other, id)).denials).toEqual(['FORBIDDEN']);
  expect((await know('wg-cad.ph', id)).denials).toEqual(['NOT_FOUND']);
  expect((await know('wg-psb.ph', plain)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect(must(await know('wg-psb.ph', id)).payload.referral).toMatchObject({ state: 'ACCEPTED', knownAt: expect.any(String) });
  expect(await waits('wg-psb.ph')).toEqual(before);
  expect((await know('wg-psb.ph', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const noted = await row(h.em(), `select actor as by from trail where subject = $1 and action = 'referral.know' and outcome = 'DONE'`, [
    id,
  ]);
  expect(noted).toEqual({ by: 'wg-psb.ph' });
});

describe('PD-23: 后续处置', () => {
  test('列入经营异常名录只能由市场监管部门决定，其他部门移交线索，由其据以列入；列入的随公示的结果送信用平台', async () => {
    const { s, ids } = await found({ 'M-REGINFO': 'INFO_FALSIFIED', 'M-CADUSE': 'UNQUALIFIED' });
    const list = (who: string, id: string) => act(who, 'recordOutcome', id, { outcome: 'ABNORMAL_LISTED', note: '列异决定书1号' });
    expect((await list('wg-cad.op', ids['M-CADUSE']!)).denials).toEqual(['FORBIDDEN']);
    const clue = async (to: string) => {
      const referralId = must(await refer('wg-cad.op', ids['M-CADUSE']!, to)).payload.referral.id;
      must(await h.as(`${to}.op`).mutate('acceptReferral', { referralId }, 'referral { state }'));
      const settled = { referralId, outcome: '列异决定书2号', abnormalListed: true };
      return h.as(`${to}.op`).mutate('handleReferral', settled, 'referral { state abnormalListed }');
    };
    const listings = async () => {
      const query = '{ creditSubjects(uscc: ["91410481MA0HTK0016"]) { subjects { listings { resultNo department { code } } } } }';
      return (await h.as('credit').query(query)).data.creditSubjects.subjects[0].listings;
    };
    expect((await clue('wg-psb')).denials).toEqual(['FORBIDDEN']);
    await s.reviewed('M-CADUSE', 'wg-cad');
    const { resultNo } = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication.published;
    expect(await listings()).toEqual([]);
    expect(must(await clue('wg-amr')).payload.referral).toEqual({ state: 'HANDLED', abnormalListed: true });
    expect(await listings()).toEqual([{ resultNo, department: { code: 'wg-amr' } }]);
    expect(must(await list('wg-amr.op', ids['M-REGINFO']!)).payload.followUp).toMatchObject({
      state: 'ABNORMAL_LISTED',
      outcome: 'ABNORMAL_LISTED',
    });
  });
  test('R-15: 责令改正的，核实整改后才算合格；期限按责令的日期', async () => {
    const { v, s, ids } = await found({ 'M-REGINFO': 'NO_PROBLEM_FOUND', 'M-CADUSE': 'RECTIFICATION_ORDERED' });
    await s.reviewed('M-CADUSE', 'wg-cad');
    must(await s.publish('wg-cad.op', 'M-CADUSE'));
    const passed = () => row(h.em(), 'select year from passed_matter where matter_check_id = $1', [v.checks['M-CADUSE']]);
    expect(await passed()).toBeUndefined();
    must(await act('wg-cad.op', 'orderRectification', ids['M-CADUSE']!, { dueOn: '2026-10-15' }));
    expect(
      await row(h.em(), `select due_on::text as due from deadline where kind = 'RECTIFICATION' and subject = $1`, [ids['M-CADUSE']]),
    ).toEqual({ due: '2026-10-15' });
    expect((await act('wg-cad.op', 'verifyRectification', ids['M-CADUSE']!, { note: '' })).refusals).toEqual(['BAD_USER_INPUT']);
    must(await act('wg-cad.i1', 'verifyRectification', ids['M-CADUSE']!, { note: '已清理' }));
    expect(await passed()).toEqual({ year: 2026 });
    must(await act('wg-cad.op', 'closeFollowUp', ids['M-CADUSE']!, { note: '' }));
  });
});
