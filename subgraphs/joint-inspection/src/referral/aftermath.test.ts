import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureMatter, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
const start = '2026-06-16T09:00:00+08:00';
beforeAll(async () => {
  h = await startJointForTest({ now: start, departments: false });
});
afterAll(() => h.close());
beforeEach(() => h.clock.set(start));

let made = 0;
/** A problem found by one department, its result reviewed. */
const problem = async (
  agency: string,
  code = 'UNQUALIFIED',
  matters: readonly FixtureMatter[] = jointMatters.filter((m) => m.agency === agency),
) => {
  const window = { windowFrom: '2026-06-01', windowTo: '2026-09-30', on: '2026-06-01' };
  const v = await aDispatchedVisit(h.em(), {
    matters,
    initiator: agency,
    entityKey: `91410481MA0AF${String(++made).padStart(4, '0')}X`,
    ...window,
  });
  const s = visitSteps(h, v);
  if (agency.startsWith('wg')) await s.arrive(`${agency}.i1`);
  else if (!(await s.start(`${agency}.i1`)).ok) throw new Error('not started');
  const matter = matters[0]!.code;
  await s.settle(matter, agency, code, { publicText: '有问题' });
  if (agency.startsWith('wg')) must(await s.recordForm(`${agency}.i1`, 'SIGNED', { signer: '店长' }));
  must(await s.finish(`${agency}.i1`));
  await s.reviewed(matter, agency);
  const { id } = (await row<{ id: string }>(h.em(), 'select id from follow_up where matter_check_id = $1', [v.checks[matter]]))!;
  return { v, s, matter, id };
};
const act = (who: string, field: string, input: object, selection = 'followUp { state outcome }') =>
  h.as(who).mutate(field, input, selection);
const outcome = (who: string, followUpId: string, said: string) => act(who, 'recordOutcome', { followUpId, outcome: said, note: '1号' });
const fine = { decisionNo: '舞防罚〔2026〕3号', decidedOn: '2026-06-16', kind: 'FINE', amount: '5000', publicText: '责令改正，罚款5000元' };
const penalty = 'penalty { id state version decisionNo }';
const deadline = (kind: string, subject: string) =>
  row(h.em(), `select state, due_on::text as due from deadline where kind = $1 and subject = $2`, [kind, subject]);
const publicPenalties = async (args = '') =>
  (
    await h
      .as('public')
      .query(
        `{ publicPenalties${args} { nodes { decisionNo decidedOn kind amount publicText objectName resultNo version state correction { reason } } } }`,
      )
  ).data.publicPenalties.nodes;

describe('CD-11b, YY-36a: 行政处罚信息公开', () => {
  test('CD-11b: 6月16日决定，七个工作日至6月26日（19日放假）；公开后与检查结果相连，任何人可查', async () => {
    const { s, matter, id } = await problem('wg-cad');
    const record = (who: string, decision: object) => act(who, 'recordPenalty', { followUpId: id, decision }, penalty);
    expect((await record('wg-cad.op', fine)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    must(await outcome('wg-cad.op', id, 'CASE_FILED'));
    expect((await record('wg-amr.op', fine)).denials).toEqual(['NOT_FOUND']);
    expect((await record('wg-cad.op', { ...fine, amount: null })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await record('wg-cad.op', { ...fine, amount: '5.000' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await record('wg-cad.op', { ...fine, decidedOn: '2026-06-17' })).refusals).toEqual(['BAD_USER_INPUT']);
    const penaltyId = must(await record('wg-cad.op', fine)).payload.penalty.id;
    expect(await deadline('PENALTY_PUBLICATION', id)).toEqual({ state: 'OPEN', due: '2026-06-26' });
    // Who may publish it finds it in the list of what is decided; other departments and inspectors do not.
    const decided = `{ penalties(state: DECIDED) { nodes { id amount publicationDeadline { dueOn } followUp { matterCheck { visit { objectName } } } } } }`;
    const waiting = { id: penaltyId, amount: '5000.00', publicationDeadline: { dueOn: '2026-06-26' } };
    for (const who of ['wg-cad.op', 'wg-cad.rev'])
      expect((await h.as(who).query(decided)).data.penalties.nodes).toEqual([
        { ...waiting, followUp: { matterCheck: { visit: { objectName: '甲旅馆' } } } },
      ]);
    expect((await h.as('wg-amr.rev').query(decided)).data.penalties.nodes).toEqual([]);
    for (const who of ['wg-cad.i1', 'wg-jco', 'credit', 'public']) expect((await h.as(who).query(decided)).denials).toEqual(['FORBIDDEN']);
    expect(await publicPenalties('(agency: "wg-cad")')).toEqual([]);
    const resultNo = must(await s.publish('wg-cad.op', matter)).payload.publication.published.resultNo;
    h.clock.set('2026-06-26T23:59:59+08:00');
    expect((await act('wg-psb.op', 'publishPenalty', { penaltyId }, penalty)).denials).toEqual(['NOT_FOUND']);
    must(await act('wg-cad.op', 'publishPenalty', { penaltyId }, penalty));
    expect(await deadline('PENALTY_PUBLICATION', id)).toMatchObject({ state: 'MET' });
    expect(await publicPenalties('(agency: "wg-cad")')).toEqual([
      expect.objectContaining({
        decisionNo: fine.decisionNo,
        amount: '5000.00',
        objectName: '甲旅馆',
        resultNo,
        version: 1,
        state: 'PUBLISHED',
      }),
    ]);
    const { data } = await h
      .as('public')
      .query('query ($n: ID!) { publicResult(resultNo: $n) { current { penalties { decisionNo } handling { text } } } }', { n: resultNo });
    expect(data.publicResult.current).toEqual({ penalties: [{ decisionNo: fine.decisionNo }], handling: null });
    // Never recalled, only corrected, by the principal head; both versions stay.
    expect((await act('wg-cad.op', 'publishPenalty', { penaltyId }, penalty)).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
    const correct = (who: string, reason: string) =>
      act(who, 'correctPenalty', { penaltyId, reason, decision: { ...fine, amount: '3000', publicText: '罚款3000元' } }, penalty);
    expect((await correct('wg-cad.op', '复议变更')).denials).toEqual(['FORBIDDEN']);
    expect((await correct('wg-cad.ph', ' ')).refusals).toEqual(['BAD_USER_INPUT']);
    must(await correct('wg-cad.ph', '复议变更'));
    expect(
      (await publicPenalties('(agency: "wg-cad")')).map((p: { version: number; state: string; amount: string }) => [
        p.version,
        p.state,
        p.amount,
      ]),
    ).toEqual([
      [2, 'PUBLISHED', '3000.00'],
      [1, 'SUPERSEDED', '5000.00'],
    ]);
  });
  test('C-9: 误将秘密公示的以更正隐去后，已公开的处罚不再有原文，此后更正的照常公开；本部门仍可查原文', async () => {
    const { s, matter, id } = await problem('wg-cad');
    const words = '配方为四号香料';
    must(await outcome('wg-cad.op', id, 'CASE_FILED'));
    const decision = { ...fine, decisionNo: '舞防罚〔2026〕9号', publicText: `罚款5000元，${words}` };
    const recorded = must(await act('wg-cad.op', 'recordPenalty', { followUpId: id, decision }, penalty)).payload.penalty.id;
    const { id: publicationId } = must(await s.publish('wg-cad.op', matter)).payload.publication;
    must(await act('wg-cad.op', 'publishPenalty', { penaltyId: recorded }, penalty));
    const correct = async (penaltyId: string, publicText: string, reason: string) =>
      must(await act('wg-cad.ph', 'correctPenalty', { penaltyId, reason, decision: { ...decision, publicText } }, penalty)).payload.penalty
        .id;
    const second = await correct(recorded, `罚款5000元：${words}`, `漏写${words}`);
    const shown = async () =>
      (await publicPenalties('(agency: "wg-cad")')).filter((p: { decisionNo: string }) => p.decisionNo === decision.decisionNo);
    expect(JSON.stringify(await shown())).toContain(words);
    h.clock.set('2026-06-17T09:00:00+08:00');
    const redaction = { mode: 'REDACTED', secrecyClass: 'TRADE_SECRET', ground: '反不正当竞争法第九条', fields: ['PUBLIC_TEXT'] };
    await s.correct('wg-cad', publicationId, 'UNQUALIFIED', { redaction });
    const gone = { decisionNo: decision.decisionNo, amount: '5000.00', publicText: '依法不再公示', objectName: null };
    expect(await shown()).toMatchObject([
      { ...gone, version: 2, correction: { reason: '依法不再公示' } },
      { ...gone, version: 1, correction: null },
    ]);
    const events = await h.as('credit').query('{ creditEvents(first: 500) { nodes { penalty { publicText correction { reason } } } } }');
    expect(JSON.stringify(events.data)).not.toContain(words);
    expect(JSON.stringify((await h.as('wg-cad.op').query('{ penalties(first: 100) { nodes { publicText } } }')).data)).toContain(words);
    h.clock.set('2026-06-18T09:00:00+08:00');
    await correct(second, '罚款5000元', '隐去商业秘密');
    expect((await shown())[0]).toMatchObject({ version: 3, publicText: '罚款5000元', correction: { reason: '隐去商业秘密' } });
  });
  test('CD-11b: 逾期照样公开，记为逾期；YY-36a: 没有决定书文号的 → BAD_USER_INPUT', async () => {
    const { id } = await problem('yy-psb', 'UNQUALIFIED', [{ code: 'M-HOTEL', agency: 'yy-psb', unit: 'za' }]);
    must(await outcome('yy-psb.op', id, 'CASE_FILED'));
    const decision = { ...fine, decisionNo: null, kind: 'WARNING', amount: null, publicText: '警告' };
    const penaltyId = must(await act('yy-psb.op', 'recordPenalty', { followUpId: id, decision }, penalty)).payload.penalty.id;
    // YY-52: another brigade's clerk does not publish it, and is not asked to.
    expect((await act('yy-psb.op.wj', 'publishPenalty', { penaltyId, decisionNo: '源公罚〔2026〕1号' }, penalty)).denials).toEqual([
      'FORBIDDEN',
    ]);
    const asked = async (who: string) =>
      (await h.as(who).query('{ todos(first: 100) { items { kind subject } } }')).data.todos.items.some(
        (t: { kind: string; subject: string }) => t.kind === 'PUBLISH_PENALTY' && t.subject === penaltyId,
      );
    expect(await Promise.all(['yy-psb.op.za', 'yy-psb.rev', 'yy-psb.op.wj'].map(asked))).toEqual([true, true, false]);
    expect((await act('yy-psb.op.za', 'publishPenalty', { penaltyId }, penalty)).refusals).toEqual(['BAD_USER_INPUT']);
    h.clock.set('2026-06-27T00:00:00+08:00');
    must(await act('yy-psb.op', 'publishPenalty', { penaltyId, decisionNo: '源公罚〔2026〕1号' }, penalty));
    expect(await deadline('PENALTY_PUBLICATION', id)).toEqual({ state: 'LATE', due: '2026-06-26' });
    // The result is not public: whom it concerns is not told.
    expect(await publicPenalties('(agency: "yy-psb")')).toEqual([
      expect.objectContaining({ decisionNo: '源公罚〔2026〕1号', objectName: null, resultNo: null, amount: null }),
    ]);
  });
  test('YY-36c, D-81: 涉嫌犯罪未移送的，不得记录处罚', async () => {
    const { id } = await problem('wg-cad');
    must(await act('wg-cad.op', 'markSuspectedCrime', { followUpId: id, suspected: true, reason: '涉嫌破坏人防设施' }));
    must(await outcome('wg-cad.op', id, 'CASE_FILED'));
    const fined = () => act('wg-cad.op', 'recordPenalty', { followUpId: id, decision: fine }, penalty);
    const refer = async (criminal: boolean): Promise<string> => {
      const input = { followUpId: id, toAgency: 'wg-psb', clue: '涉嫌破坏人防设施', evidenceIds: [], criminal };
      return must(await act('wg-cad.op', 'createReferral', input, 'referral { id }')).payload.referral.id;
    };
    expect((await fined()).refusals).toEqual(['CRIMINAL_TRANSFER_REQUIRED']);
    for (const decision of [{ penalised: true }, { penalised: false }])
      expect((await act('wg-cad.op', 'recordPenaltyDecision', { followUpId: id, ...decision, note: '罚款了结' })).refusals).toEqual([
        'CRIMINAL_TRANSFER_REQUIRED',
      ]);
    expect((await act('wg-cad.op', 'closeFollowUp', { followUpId: id, note: '罚款了结' })).refusals).toEqual([
      'CRIMINAL_TRANSFER_REQUIRED',
    ]);
    // An ordinary referral does not do, nor a criminal one that came back; the same sent on again does.
    await refer(false);
    expect((await fined()).refusals).toEqual(['CRIMINAL_TRANSFER_REQUIRED']);
    const referralId = await refer(true);
    must(await act('wg-psb.op', 'rejectReferral', { referralId, reason: '材料不全' }, 'referral { id }'));
    expect((await fined()).refusals).toEqual(['CRIMINAL_TRANSFER_REQUIRED']);
    expect(await rows(h.em(), 'select id from penalty where follow_up_id = $1', [id])).toEqual([]);
    await refer(true);
    must(await fined());
  });
});

describe('YX-61a: 查处结果公开', () => {
  test('办结并且结果已全部公示的，查处结果附于结果之后；办理中的 → SECRECY_RESTRICTED，公布后不得更改', async () => {
    const { s, matter, id } = await problem('wg-psb');
    const tell = (who: string, text = '已责令停业整顿') => act(who, 'publishHandling', { followUpId: id, text });
    const resultNo = must(await s.publish('wg-psb.op', matter)).payload.publication.published.resultNo;
    must(await outcome('wg-psb.op', id, 'CASE_FILED'));
    expect((await tell('wg-psb.op')).refusals).toEqual(['SECRECY_RESTRICTED']);
    must(await act('wg-psb.op', 'recordPenalty', { followUpId: id, decision: fine }, penalty));
    must(await act('wg-psb.op', 'closeFollowUp', { followUpId: id, note: '' }));
    expect((await tell('wg-cad.op')).denials).toEqual(['NOT_FOUND']);
    expect((await tell('wg-psb.op', ' ')).refusals).toEqual(['BAD_USER_INPUT']);
    must(await tell('wg-psb.op'));
    expect((await tell('wg-psb.op', '另一种说法')).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
    const { data } = await h
      .as('public')
      .query('query ($n: ID!) { publicResult(resultNo: $n) { current { handling { text outcome } } } }', { n: resultNo });
    expect(data.publicResult.current.handling).toEqual({ text: '已责令停业整顿', outcome: 'CASE_FILED' });
  });
  test('不予公示的结果，其查处结果也不公开', async () => {
    const { s, matter, id } = await problem('wg-psb');
    must(await s.withhold('wg-psb.dh', matter));
    must(await act('wg-psb.op', 'closeFollowUp', { followUpId: id, note: '无需处理' }));
    expect((await act('wg-psb.op', 'publishHandling', { followUpId: id, text: 'x' })).refusals).toEqual(['SECRECY_RESTRICTED']);
  });
});

test('PD-04d: 后续处理自动归主管部门，没有无主的；由其他部门、其他辖区的人员负责 → FORBIDDEN，以其办过的事为准', async () => {
  const { id } = await problem('wg-cad');
  expect(await row(h.em(), 'select agency, owner from follow_up where id = $1', [id])).toEqual({ agency: 'wg-cad', owner: null });
  const plan = (owner: string) => act('wg-cad.op', 'planFollowUp', { followUpId: id, owner, plan: '复查' });
  await problem('wg-amr');
  await act('pds-cad.op', 'planFollowUp', { followUpId: id, owner: '市级', plan: '复查' });
  expect((await plan('wg-amr.i1')).denials).toEqual(['FORBIDDEN']);
  expect((await plan('pds-cad.op')).denials).toEqual(['FORBIDDEN']);
  must(await plan('工程管理股'));
  must(await plan('wg-cad.i1'));
  expect(await row(h.em(), 'select owner from follow_up where id = $1', [id])).toEqual({ owner: 'wg-cad.i1' });
});

test('C-12, CD-11b: 先只记录已处罚的，公开期限当日起算；处罚决定随后补录一次，照样公开', async () => {
  const { id } = await problem('wg-cad');
  must(await outcome('wg-cad.op', id, 'CASE_FILED'));
  must(await act('wg-cad.op', 'recordPenaltyDecision', { followUpId: id, penalised: true, note: '罚款' }));
  expect(await deadline('PENALTY_PUBLICATION', id)).toEqual({ state: 'OPEN', due: '2026-06-26' });
  const record = () => act('wg-cad.op', 'recordPenalty', { followUpId: id, decision: { ...fine, decidedOn: '2026-06-15' } }, penalty);
  const penaltyId = must(await record()).payload.penalty.id;
  expect(await deadline('PENALTY_PUBLICATION', id)).toEqual({ state: 'OPEN', due: '2026-06-25' });
  expect((await record()).refusals).toEqual(['ILLEGAL_TRANSITION']);
  must(await act('wg-cad.rev', 'publishPenalty', { penaltyId }, penalty));
  expect(await deadline('PENALTY_PUBLICATION', id)).toEqual({ state: 'MET', due: '2026-06-25' });
});

test('C-12, D-20: 整改期满未核实的，当夜转为逾期，只记一次；其后仍可核实', async () => {
  const { v, matter, id } = await problem('wg-cad', 'RECTIFICATION_ORDERED');
  must(await act('wg-cad.op', 'orderRectification', { followUpId: id, dueOn: '2026-06-30' }));
  const state = async () => (await row<{ state: string }>(h.em(), 'select state from follow_up where id = $1', [id]))!.state;
  h.clock.set('2026-06-30T23:00:00+08:00');
  await h.night();
  expect(await state()).toBe('RECTIFYING');
  h.clock.set('2026-07-01T00:05:00+08:00');
  await h.night();
  await h.night();
  expect(await state()).toBe('OVERDUE');
  const said = await row<{ n: number }>(h.em(), `select count(*)::int as n from trail where action = 'followUp.expire' and subject = $1`, [
    id,
  ]);
  expect(said!.n).toBe(1);
  must(await act('wg-cad.i1', 'verifyRectification', { followUpId: id, note: '已清理' }));
  expect(await state()).toBe('VERIFIED');
  expect(await deadline('RECTIFICATION', id)).toEqual({ state: 'LATE', due: '2026-06-30' });
  expect(await row(h.em(), 'select count(*)::int as n from cap_slot where assignment_id = $1', [v.assignmentId])).toEqual({ n: 1 });
  expect(matter).toBe('M-CADUSE');
});
