import { row } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { certificateOf } from '../testing/test-actor.ts';
import { aDispatchedVisit, type FixtureMatter, type FixtureVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const single = async (matter: Partial<FixtureMatter> = {}) => {
  const v = await aDispatchedVisit(h.em(), {
    matters: [{ code: 'M-HOTEL', agency: 'yx-psb', methods: ['SITE'], ...matter }],
    initiator: 'yx-psb',
  });
  const s = visitSteps(h, v);
  expect(await s.start('yx-psb.i1')).toMatchObject({ ok: true });
  return { v, s };
};
const arrived = async (matters = jointMatters) => {
  const v = await aDispatchedVisit(h.em(), { matters });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  return { v, s };
};
/** A place in the team that is an expert's, not an inspector's. */
const addExpert = (v: FixtureVisit, agency: string, account: string) =>
  row(
    h.em(),
    `insert into team_member (id, visit_id, task_id, agency, slot, inspector_id, certificate_no, name, kind, leader, state, draw_id, declaration)
     values ($1, $2, $3, $4, 9, 'x', $5, '钱乙丑', 'EXPERT', false, 'PRESENT', 'd', '{"interest":false,"at":"2026-09-10T00:00:00Z"}')`,
    [`ji_mem_${account}_${v.visitId}`, v.visitId, v.taskId, agency, certificateOf(account)],
  );

describe('YX-55d, CD-8a, YY-1: 严格按照清单确定的要素、任务锁定的一版', () => {
  test('✔ YX-55d: 清单中的要点', async () => {
    const { s } = await single();
    must(await s.record('yx-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND'));
  });
  test('✘ YX-55d: 清单以外的要点、同一要点两次 → BAD_USER_INPUT，什么也不录入', async () => {
    const { v, s } = await single();
    for (const code of ['99', '1']) {
      const checklist = [
        { code: '1', answer: '有' },
        { code, answer: '额外检查' },
      ];
      const refused = await s.record('yx-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { checklist });
      expect(refused.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { items: [code] } });
    }
    expect(await row(h.em(), 'select state from matter_check where id = $1', [v.checks['M-HOTEL']])).toEqual({ state: 'OPEN' });
  });
  test('✔ YY-1: 一个任务的两个检查组填写同一版清单；✘ 另一版 → BAD_USER_INPUT', async () => {
    const first = await arrived();
    const second = await aDispatchedVisit(h.em(), { taskId: first.v.taskId, entityKey: '91410481MA0HTK0029' });
    await visitSteps(h, second).arrive('wg-amr.i1');
    const version = async (v: FixtureVisit) =>
      (
        await h.as('wg-psb.i1').query('query ($id: ID!) { visit(id: $id) { checks { matterCode matterVersion } } }', { id: v.visitId })
      ).data.visit.checks.find((c: { matterCode: string }) => c.matterCode === 'M-HOTEL').matterVersion;
    const [one, two] = [await version(first.v), await version(second)];
    expect([one, two]).toEqual([1, 1]);
    must(await first.s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { matterVersion: one }));
    const other = await visitSteps(h, second).record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { matterVersion: 2 });
    expect(other.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', basis: 'YY 一', details: { pinned: 1 } });
    must(await visitSteps(h, second).record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { matterVersion: two }));
  });
});

describe('YX-55e: 实地检查、书面检查、网络监测，以清单载明的方式为限', () => {
  test('✔ 易制毒化学品事项可以书面检查', async () => {
    const { s } = await single({ code: 'M-CHEM', methods: ['SITE', 'DOCUMENT'] });
    must(await s.record('yx-psb.i1', 'M-CHEM', 'NO_PROBLEM_FOUND', { methods: ['DOCUMENT'] }));
    must(await s.sign('yx-psb.i1', 'M-CHEM'));
    must(await s.sign('yx-psb.i2', 'M-CHEM'));
  });
  test('✘ 网吧事项清单只列实地检查，仅用网络监测 → BAD_USER_INPUT', async () => {
    const { s } = await single({ code: 'M-CAFE' });
    const refused = await s.record('yx-psb.i1', 'M-CAFE', 'NO_PROBLEM_FOUND', { methods: ['NETWORK'] });
    expect(refused.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { methods: ['NETWORK'] } });
  });
});

describe('CD-8a, KF-16c, PD-19b: 专业机构只做辅助性工作', () => {
  test('✔ 专业机构的意见作为证据；✘ 录入、签字、组织检查 → FORBIDDEN', async () => {
    const { v, s } = await arrived();
    await addExpert(v, 'wg-cad', 'wg-cad.i9');
    must(await s.evidence('wg-cad.i9', 'M-CADUSE', 'OPINION', { source: '某检测中心，2026年9月18日' }));
    const siteRecord = { time: '上午', place: '地下室', conditions: '完好', problems: '无' };
    expect((await s.record('wg-cad.i9', 'M-CADUSE', 'NO_PROBLEM_FOUND', { siteRecord })).denials).toEqual(['FORBIDDEN']);
    expect((await s.sign('wg-cad.i9', 'M-CADUSE')).denials).toEqual(['FORBIDDEN']);
    expect((await s.measure('wg-cad.i9', 'M-CADUSE', 'RECTIFY_ORDER')).denials).toEqual(['FORBIDDEN']);
    const stroke = { visitId: v.visitId, methods: ['SITE'] };
    expect((await h.as('wg-cad.i9').mutate('recordNothingFound', stroke, 'visit { id }')).denials).toEqual(['FORBIDDEN']);
    must(await s.record('wg-cad.i1', 'M-CADUSE', 'NO_PROBLEM_FOUND', { siteRecord }));
  });
});

describe('PD-20h, YY-22: 全部未发现问题，一次录入', () => {
  const two: readonly FixtureMatter[] = [...jointMatters, { code: 'M-CAFE', agency: 'wg-psb', methods: ['SITE'] }];
  const stroke = (v: FixtureVisit, who: string, more: object = {}) =>
    h
      .as(who)
      .mutate(
        'recordNothingFound',
        { visitId: v.visitId, methods: ['SITE'], ...more },
        'visit { state checks { matterCode state resultCode } }',
      );

  test('✔ 本部门的全部事项每个要点都答，其他部门的不动；之后仍须各人签字', async () => {
    const { v, s } = await arrived(two);
    const { checks } = must(await stroke(v, 'wg-psb.i1')).payload.visit;
    expect(checks.filter((c: { state: string }) => c.state === 'RECORDED').map((c: { matterCode: string }) => c.matterCode)).toEqual([
      'M-CAFE',
      'M-HOTEL',
    ]);
    const stored = await row(h.em(), 'select checklist, result_code as code from matter_check where id = $1', [v.checks['M-CAFE']]);
    expect(stored).toEqual({
      code: 'NO_PROBLEM_FOUND',
      checklist: [
        { code: '1', answer: '未发现问题' },
        { code: '2', answer: '未发现问题' },
      ],
    });
    must(await s.sign('wg-psb.i2', 'M-CAFE'));
  });
  test('✘ 一个事项的清单没有该方式，则都不录入；他部门的事项 → FORBIDDEN；没有待检查的事项', async () => {
    const { v } = await arrived(two);
    expect((await stroke(v, 'wg-psb.i1', { methods: ['DOCUMENT'] })).refusals).toEqual(['BAD_USER_INPUT']);
    expect(await row(h.em(), `select count(*)::int as n from matter_check where visit_id = $1 and state = 'OPEN'`, [v.visitId])).toEqual({
      n: 4,
    });
    expect((await stroke(v, 'wg-psb.i1', { matterCheckIds: [v.checks['M-REGINFO']] })).denials).toEqual(['FORBIDDEN']);
    must(await stroke(v, 'wg-psb.i1', { matterCheckIds: [v.checks['M-HOTEL']] }));
    must(await stroke(v, 'wg-psb.i2'));
    expect((await stroke(v, 'wg-psb.i1')).refusals).toEqual(['BAD_USER_INPUT']);
  });
});
