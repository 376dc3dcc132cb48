import { plainDate } from '@double-random/rules';
import { perform, row, rows } from '@double-random/runtime';
import { type JointHarness, type MutationAnswer, startJointForTest } from '../testing/joint-harness.ts';
import { done } from '../testing/joint-world.ts';
import { testActor } from '../testing/test-actor.ts';
import { expireExemptions } from './expire-exemptions.ts';
import { approverRole, exemptionRulesOf } from './pack-grounds.ts';

const e1 = '91410481MA0HTK0016';
const selection = 'exemption { id no state agency ground evidence unlimited raisedTo reason }';
let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-03-02T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const year = { validFrom: '2026-03-01', validTo: '2026-12-31' };
const basic = { ground: 'REPEATED_COMPLAINTS', evidence: '12345热线工单 2026-0314 等5件', scope: { codes: [e1] }, ...year };
const request = (who: string, more: object = {}): Promise<MutationAnswer> =>
  h.as(who).mutate('requestExemption', { ...basic, ...more }, selection);
const decide = (who: string, step: 'approve' | 'reject' | 'revoke', exemptionId: string, reason?: string) =>
  h.as(who).mutate(`${step}Exemption`, { exemptionId, ...(reason === undefined ? {} : { reason }) }, selection);
const requested = async (who: string, more: object = {}): Promise<string> => done(await request(who, more)).payload.exemption.id;
const reasonOf = (answer: MutationAnswer) => [answer.refusals[0], answer.userErrors[0]?.details?.reason];

describe('KF-13c, R-16, YX-54b, YX-62b, YY-35c, CD-6c: 申请和批准豁免，有一项记录即可', () => {
  test.each([
    ['kf-psb', { ground: 'ABNORMAL_LIST', unlimited: true }, { unlimited: true, raisedTo: null }],
    ['yy-psb', { ground: 'SERIOUS_VIOLATION', raisedTo: 2 }, { unlimited: false, raisedTo: 2 }],
    ['wg-psb', { ground: 'HIGH_SOCIAL_CONCERN', raisedTo: 2 }, { unlimited: false, raisedTo: 2 }],
    ['wg-cad', { ground: 'BAD_RECORDS' }, { unlimited: false, raisedTo: null }],
  ])('✔ %s %o', async (agency, more, terms) => {
    const made = done(await request(`${agency}.op`, more)).payload.exemption;
    expect(made).toMatchObject({ state: 'REQUESTED', agency, no: expect.stringMatching(`^${agency}豁〔2026〕\\d+号$`), ...terms });
    expect(done(await decide(`${agency}.dh`, 'approve', made.id)).payload.exemption.state).toBe('APPROVED');
    const trail = await rows<{ action: string }>(h.em(), 'select action from trail where subject = $1 order by seq', [made.id]);
    expect(trail.map((t) => t.action)).toEqual(['exemption.request', 'exemption.approve']);
  });

  test('✘ 没有依据的记录或文号 → EXEMPTION_INVALID', async () => {
    for (const agency of ['kf-psb', 'wg-psb', 'wg-cad', 'yy-psb'])
      expect(reasonOf(await request(`${agency}.op`, { evidence: ' ', raisedTo: 3 }))).toEqual(['EXEMPTION_INVALID', 'NO_EVIDENCE']);
  });

  test('✘ K-05: 情形不在本部门规定之内，或者本部门规定没有豁免 → EXEMPTION_INVALID', async () => {
    const raised = { raisedTo: 3 };
    expect(reasonOf(await request('yy-psb.op', { ...raised, ground: 'ABNORMAL_LIST' }))).toEqual([
      'EXEMPTION_INVALID',
      'GROUND_NOT_IN_PACK',
    ]);
    expect(reasonOf(await request('wg-cad.op', { ...raised, ground: 'UPPER_INSTRUCTION' }))).toEqual([
      'EXEMPTION_INVALID',
      'GROUND_NOT_IN_PACK',
    ]);
    expect(reasonOf(await request('wg-amr.op', { ...raised, ground: 'SPECIAL_CAMPAIGN' }))).toEqual(['EXEMPTION_INVALID', 'NO_EFFECT']);
  });

  test('✘ K-06, R-09: 只能提高次数的不得不受限制；次数须高于规定；未写次数的拒绝', async () => {
    expect(reasonOf(await request('wg-psb.op', { unlimited: true }))).toEqual(['EXEMPTION_INVALID', 'NOT_UNLIMITED']);
    expect(reasonOf(await request('wg-psb.op'))).toEqual(['EXEMPTION_INVALID', 'NOT_UNLIMITED']);
    expect(reasonOf(await request('wg-psb.op', { raisedTo: 1 }))).toEqual(['EXEMPTION_INVALID', 'NOT_RAISED']);
  });

  test('✘ 有效期已过、起止颠倒、没有对象、记录类及于全部', async () => {
    const raised = { raisedTo: 2 };
    expect(reasonOf(await request('wg-psb.op', { ...raised, validFrom: '2026-01-01', validTo: '2026-03-01' }))).toEqual([
      'EXEMPTION_INVALID',
      'OUT_OF_PERIOD',
    ]);
    expect((await request('wg-psb.op', { ...raised, validTo: '2026-02-01' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect(reasonOf(await request('wg-psb.op', { ...raised, scope: {} }))).toEqual(['EXEMPTION_INVALID', 'NO_OBJECT']);
    expect(reasonOf(await request('wg-psb.op', { ...raised, scope: { everyone: true } }))).toEqual(['EXEMPTION_INVALID', 'NO_OBJECT']);
  });

  test('✘ 申请人不得批准自己的申请 → SEPARATION_OF_DUTIES；其他岗位、其他部门无权', async () => {
    const id = await requested('wg-psb.op+dh', { raisedTo: 2 });
    expect((await decide('wg-psb.op+dh', 'approve', id)).refusals).toEqual(['SEPARATION_OF_DUTIES']);
    expect((await decide('wg-psb.op', 'approve', id)).denials).toEqual(['FORBIDDEN']);
    expect((await decide('wg-cad.dh', 'approve', id)).denials).toEqual(['NOT_FOUND']);
    expect((await request('wg-psb.reg', { raisedTo: 2 })).denials).toEqual(['FORBIDDEN']);
    expect((await request('wg-jco', { raisedTo: 2 })).denials).toEqual(['FORBIDDEN']);
    expect(done(await decide('wg-psb.dh', 'approve', id)).payload.exemption.state).toBe('APPROVED');
  });

  test('KF-13c ✘ 到批准之日有效期已过的不得批准', async () => {
    const id = await requested('wg-psb.op', { raisedTo: 2, validTo: '2026-03-05' });
    h.clock.set('2026-03-06T09:00:00+08:00');
    expect(reasonOf(await decide('wg-psb.dh', 'approve', id))).toEqual(['EXEMPTION_INVALID', 'OUT_OF_PERIOD']);
  });
});

describe('C-15: 豁免的状态', () => {
  test('不予批准须说明理由；之后不得再批准', async () => {
    const id = await requested('wg-psb.op', { raisedTo: 2 });
    expect((await decide('wg-psb.dh', 'reject', id, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
    expect(done(await decide('wg-psb.dh', 'reject', id, '投诉不属实')).payload.exemption).toMatchObject({
      state: 'REJECTED',
      reason: '投诉不属实',
    });
    expect((await decide('wg-psb.dh', 'approve', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });

  test('未批准的不能撤销；批准的可以撤销，每一步留痕', async () => {
    const id = await requested('wg-psb.op', { raisedTo: 2 });
    expect((await decide('wg-psb.dh', 'revoke', id, '撤销')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    done(await decide('wg-psb.dh', 'approve', id));
    expect(done(await decide('wg-psb.dh', 'revoke', id, '已整改到位')).payload.exemption.state).toBe('REVOKED');
    const trail = await rows<{ action: string }>(
      h.em(),
      `select action from trail where subject = $1 and outcome <> 'DENIED' order by seq`,
      [id],
    );
    expect(trail.map((t) => t.action)).toEqual(['exemption.request', 'exemption.approve', 'exemption.revoke']);
  });

  test('到期：有效期最后一天仍有效，次日到期', async () => {
    const id = await requested('wg-psb.op', { raisedTo: 2, validTo: '2026-03-20' });
    done(await decide('wg-psb.dh', 'approve', id));
    const stateAt = async (now: string) => {
      h.clock.set(now);
      await perform(h.services.deps, { actor: testActor('joint-inspection'), requestId: now }, expireExemptions, {});
      return (await row<{ state: string }>(h.em(), 'select state from exemption where id = $1', [id]))!.state;
    };
    expect(await stateAt('2026-03-20T23:00:00+08:00')).toBe('APPROVED');
    expect(await stateAt('2026-03-21T00:10:00+08:00')).toBe('EXPIRED');
    expect((await decide('wg-psb.dh', 'revoke', id, '迟了')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

test('PD-08b: 专项整治涉及联合抽查事项清单的豁免，由主要负责人批准', async () => {
  await rows(h.em(), `insert into joint_matter_list values ('jml', 'WG', 1, 'PUBLISHED', 'wg-amr', now(), now())`);
  await rows(h.em(), `insert into joint_matter_entry values ('jme', 'jml', 'wg-psb', 'ps_mtr_1', 'M-HOTEL', '旅馆业', 'x', now())`);
  const asked = (id: string, agency: string) =>
    rows(
      h.em(),
      `insert into exemption (id, no, agency, ground, evidence, scope, valid_from, valid_to, unlimited, raised_to, state, requested_by, requested_at)
       values ($1, $1, $2, 'SPECIAL_CAMPAIGN', '舞政办〔2026〕12号', '{"everyone":true}', '2026-03-01', '2026-12-31', false, 3, 'REQUESTED', 'x', now())`,
      [id, agency],
    );
  await asked('ji_exm_campaign_kf', 'kf-psb');
  expect(done(await decide('kf-psb.dh', 'approve', 'ji_exm_campaign_kf')).payload.exemption.state).toBe('APPROVED');
  const rules = exemptionRulesOf('kf-psb', plainDate('2026-03-02'))!;
  const approver = (agency: string, ground: 'SPECIAL_CAMPAIGN' | 'UPPER_INSTRUCTION') => approverRole(h.em(), { agency, ground }, rules);
  expect(await approver('wg-psb', 'SPECIAL_CAMPAIGN')).toBe('ph');
  expect(await approver('wg-psb', 'UPPER_INSTRUCTION')).toBe('dh');
  expect(await approver('wg-cad', 'SPECIAL_CAMPAIGN')).toBe('dh');
  // The text of Yexian does not list campaigns, so the ground itself fails first there, whoever signs.
  await asked('ji_exm_campaign_wg', 'wg-psb');
  expect(reasonOf(await decide('wg-psb.ph', 'approve', 'ji_exm_campaign_wg'))).toEqual(['EXEMPTION_INVALID', 'GROUND_NOT_IN_PACK']);
});

describe('CD-9b, X-07: 谁看得见豁免', () => {
  const list = 'query ($agency: String) { exemptions(agency: $agency, first: 100) { nodes { agency evidence } } }';
  const one = 'query ($id: ID!) { exemption(id: $id) { evidence } }';

  test('本部门和上级部门看得见，其他部门、办公室、公众看不见', async () => {
    const id = await requested('kf-psb-xf.op', { ground: 'DISHONESTY', unlimited: true });
    for (const who of ['kf-psb-xf.op', 'kf-psb-xf.dh', 'kf-psb-xf.aud', 'kf-psb.op', 'kf-psb.ph'])
      expect([who, (await h.as(who).query(one, { id })).data?.exemption.evidence]).toEqual([who, basic.evidence]);
    for (const who of ['kf-psb-xf.reg', 'kf-psb-xf.i1', 'yx-psb.op', 'wg-jco', 'credit', 'public'])
      expect([who, (await h.as(who).query(one, { id })).denials]).toEqual([who, ['NOT_FOUND']]);
    expect((await decide('kf-psb.dh', 'approve', id)).denials).toEqual(['NOT_FOUND']);
    const below = (await h.as('kf-psb.op').query(list)).data.exemptions.nodes.map((n: { agency: string }) => n.agency);
    expect(new Set(below)).toEqual(new Set(['kf-psb', 'kf-psb-xf']));
    expect((await h.as('kf-psb-xf.op').query(list, { agency: 'kf-psb' })).denials).toEqual(['NOT_FOUND']);
    for (const who of ['wg-jco', 'public', 'wg-psb.reg'])
      expect([who, (await h.as(who).query(list)).denials]).toEqual([who, ['FORBIDDEN']]);
  });

  test('联席会议办公室只见本区域各情形的数量，少于三的以“<3”表示', async () => {
    const query = 'query ($region: String!) { exemptionStatistics(region: $region, year: 2026) { counts { ground requested approved } } }';
    const { data } = await h.as('wg-jco').query(query, { region: 'WG' });
    const by = (ground: string) => data.exemptionStatistics.counts.find((s: { ground: string }) => s.ground === ground);
    const { n } = (await row<{ n: number }>(
      h.em(),
      `select count(*)::int as n from exemption where agency in ('wg-psb', 'wg-cad', 'wg-amr') and ground = 'REPEATED_COMPLAINTS'`,
    ))!;
    expect(n).toBeGreaterThanOrEqual(3);
    expect(by('REPEATED_COMPLAINTS')).toEqual({ ground: 'REPEATED_COMPLAINTS', requested: String(n), approved: expect.any(String) });
    for (const ground of ['BAD_RECORDS', 'ABNORMAL_LIST']) expect(by(ground)).toEqual({ ground, requested: '<3', approved: '<3' });
    for (const who of ['pds-jco', 'wg-psb.op', 'public'])
      expect([who, (await h.as(who).query(query, { region: 'WG' })).denials]).toEqual([who, ['FORBIDDEN']]);
  });

  test('豁免及其依据不在公开接口之内', () => {
    const type = /type Exemption\b[^{]*\{[^}]*\}/.exec(h.joint.sdl)![0];
    expect(type).toContain('evidence');
    expect(type).not.toContain('public');
  });
});
