import { sampleSize } from '@double-random/rules';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, itemJ1, publishJointList, publishMatters, publishWorldMatters } from '../testing/joint-world.ts';

let h: JointHarness;
let ids: Record<string, string>;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-01-12T09:00:00+08:00' });
  ids = await publishWorldMatters(h);
  done(await h.as('wg-jco').mutate('openYear', { year: 2026 }, 'year'));
});
afterAll(() => h.close());

const plan = 'plan { id state version revision filedLate items { id code estimatedCount } }';
const deadline = async (account: string, kind: string, unit?: string) => {
  const { data } = await h.as(account).query('{ deadlines(first: 100) { nodes { kind agency unit state dueOn daysLeft } } }');
  const year = String(h.clock.today()).slice(0, 4);
  return data.deadlines.nodes.find(
    (d: { kind: string; unit: string | null; dueOn: string }) => d.kind === kind && (!unit || d.unit === unit) && d.dueOn.startsWith(year),
  );
};

describe('年度联合抽查计划（story 1）', () => {
  let planId: string;
  let itemId: string;

  test('PD-04b: 只有一个部门的联合抽查项、没有事项的参与部门，拒绝', async () => {
    const alone = { ...itemJ1(ids), participants: [] };
    const answer = await h.as('wg-amr.op').mutate('createPlan', { year: 2026, items: [alone] }, plan);
    expect(answer.refusals).toContain('BAD_USER_INPUT');
    const idle = { ...itemJ1(ids), matters: itemJ1(ids).matters.filter((m) => m.agency !== 'wg-cad') };
    expect((await h.as('wg-amr.op').mutate('createPlan', { year: 2026, items: [idle] }, plan)).userErrors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      basis: 'PD 第四条',
    });
  });

  test('PD-0: 不是本区域联席会议成员单位的部门，不能列为参与部门', async () => {
    const stranger = { ...itemJ1(ids), participants: ['wg-psb', 'wg-cad', 'yx-psb'] };
    const answer = await h.as('wg-amr.op').mutate('createPlan', { year: 2026, items: [stranger] }, plan);
    expect(answer.userErrors).toContainEqual(expect.objectContaining({ code: 'NOT_PARTICIPANT', basis: 'PD 转发通知' }));
  });

  test('KF-13a: 没有比例的、执行时间超出计划年度的计划项，拒绝；没有预估数量的，拒绝；登记137户、5%的预估7户', async () => {
    const answer = (more: object) => h.as('wg-amr.op').mutate('createPlan', { year: 2026, items: [{ ...itemJ1(ids), ...more }] }, plan);
    const missing: readonly (readonly [string, object])[] = [
      ['ratioBasisPoints', { ratioBasisPoints: null }],
      ['windowTo', { windowTo: '2027-01-10' }],
      ['estimatedCount', { registrySize: null }],
      ['estimatedCount', { registrySize: -1 }],
      ['estimatedCount', { estimatedCount: -1 }],
    ];
    for (const [field, more] of missing)
      expect((await answer(more)).userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { fields: [field] } }]);
    expect(sampleSize(137, 500)).toEqual({ ok: true, value: 7 });
    const created = done(await answer({ registrySize: 137 })).payload.plan;
    expect(created).toMatchObject({ state: 'DRAFT', version: 1, items: [{ code: 'J1', estimatedCount: 7 }] });
    planId = created.id;
    itemId = created.items[0].id;
  });

  test('KF-11a: 同一部门同一年度的第二份计划，拒绝；他人不得代制', async () => {
    const second = await h.as('wg-amr.op').mutate('createPlan', { year: 2026, items: [itemJ1(ids)] }, plan);
    expect(second.refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect((await h.as('wg-cad.op').mutate('createPlan', { agency: 'wg-amr', year: 2027, items: [] }, plan)).denials).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('PD-07a: 还有部门未同意的不能报备；全部同意后可以', async () => {
    done(await h.as('wg-psb.op').mutate('acceptPlanItem', { itemId, accept: true }, 'planItem { id }'));
    const open = await h.as('wg-amr.op').mutate('filePlan', { planId }, plan);
    expect(open.userErrors[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { pending: ['wg-cad:J1'] } });
    expect((await h.as('yx-psb.op').mutate('acceptPlanItem', { itemId, accept: true }, 'planItem { id }')).denials).toEqual(['NOT_FOUND']);
    const accepted = done(
      await h.as('wg-cad.op').mutate('acceptPlanItem', { itemId, accept: true }, 'planItem { acceptances { agency state } }'),
    );
    expect(accepted.payload.planItem.acceptances).toEqual([
      { agency: 'wg-cad', state: 'ACCEPTED' },
      { agency: 'wg-psb', state: 'ACCEPTED' },
    ]);
  });

  test('PD-07b: 报错联席会议办公室的拒绝；1月底前报同级办公室，不作审批', async () => {
    h.clock.set('2026-01-20T10:00:00+08:00');
    expect((await h.as('wg-amr.op').mutate('filePlan', { planId, officeCode: 'pds-jco' }, plan)).refusals).toEqual(['BAD_USER_INPUT']);
    expect(await deadline('wg-amr.op', 'JOINT_PLAN_FILING')).toMatchObject({ state: 'OPEN', dueOn: '2026-01-31', daysLeft: 11 });
    const filed = done(await h.as('wg-amr.op').mutate('filePlan', { planId, officeCode: 'wg-jco' }, plan)).payload.plan;
    expect(filed).toMatchObject({ state: 'FILED', filedLate: false });
    expect(await deadline('wg-amr.op', 'JOINT_PLAN_FILING')).toMatchObject({ state: 'ON_TIME' });
  });

  test('KF-11b: 已报备的计划不能悄悄改动', async () => {
    const edited = await h.as('wg-amr.op').mutate('savePlanItem', { planId, item: { ...itemJ1(ids), ratioBasisPoints: 1000 } }, plan);
    expect(edited.refusals).toEqual(['PLAN_IMMUTABLE']);
  });

  test('PD-07c: 部门不得汇总公示，联席会议办公室于2月底前公示；其后报来的列入补充计划，另有公示时间', async () => {
    h.clock.set('2026-02-26T15:00:00+08:00');
    const region = { region: 'WG', year: 2026 };
    expect((await h.as('wg-amr.op').mutate('compileJointPlan', region, 'plans { id }')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('pds-jco').mutate('publishJointPlan', region, 'compiledPlan { id }')).denials).toEqual(['FORBIDDEN']);
    done(await h.as('wg-jco').mutate('compileJointPlan', region, 'plans { id state }'));
    const first = done(await h.as('wg-jco').mutate('publishJointPlan', region, 'compiledPlan { version supplement items { code } }'));
    expect(first.payload.compiledPlan).toEqual({ version: 1, supplement: false, items: [{ code: 'J1' }] });
    expect(await deadline('wg-jco', 'JOINT_PLAN_PUBLICATION')).toMatchObject({ state: 'ON_TIME', dueOn: '2026-02-28' });

    h.clock.set('2026-03-05T09:00:00+08:00');
    const late = {
      code: 'J2',
      name: '人防工程联合抽查',
      joint: true,
      participants: ['wg-amr'],
      matters: [
        { agency: 'wg-cad', matterId: ids['M-CADUSE'] },
        { agency: 'wg-amr', matterId: ids['M-REGINFO'] },
      ],
      scope: { match: 'ANY', text: '平时使用的人防工程' },
      ratioBasisPoints: 1000,
      estimatedCount: 4,
      windowFrom: '2026-05-01',
      windowTo: '2026-05-31',
      originLevel: 'COUNTY',
    };
    const cad = done(await h.as('wg-cad.op').mutate('createPlan', { year: 2026, items: [late] }, plan)).payload.plan;
    done(await h.as('wg-amr.op').mutate('acceptPlanItem', { itemId: cad.items[0].id, accept: true }, 'planItem { id }'));
    expect(done(await h.as('wg-cad.op').mutate('filePlan', { planId: cad.id }, plan)).payload.plan).toMatchObject({ filedLate: true });
    done(await h.as('wg-jco').mutate('compileJointPlan', region, 'plans { id }'));
    done(await h.as('wg-jco').mutate('publishJointPlan', region, 'compiledPlan { id }'));
    const { data } = await h
      .as('public')
      .query('{ jointPlans(region: "WG", year: 2026) { nodes { version supplement publishedAt items { code } } } }');
    expect(data.jointPlans.nodes).toEqual([
      { version: 2, supplement: true, publishedAt: '2026-03-05T01:00:00.000Z', items: [{ code: 'J2' }] },
      { version: 1, supplement: false, publishedAt: '2026-02-26T07:00:00.000Z', items: [{ code: 'J1' }] },
    ]);
  });

  test('KF-11b: 修订另起版本，原版本仍公开；改动的联合项重新同意、报备、公示', async () => {
    h.clock.set('2026-07-01T09:00:00+08:00');
    const amendment = { planId, reason: '执行时间调整', items: [{ ...itemJ1(ids), windowTo: '2026-09-29' }] };
    expect((await h.as('wg-psb.op').mutate('amendPlan', amendment, plan)).denials).toEqual(['NOT_FOUND']);
    const past = { ...amendment, items: [{ ...itemJ1(ids), windowFrom: '2026-06-01', windowTo: '2026-06-30' }] };
    expect((await h.as('wg-amr.op').mutate('amendPlan', past, plan)).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', path: ['input', 'items', 'J1', 'windowTo'] },
    ]);
    const amended = done(await h.as('wg-amr.op').mutate('amendPlan', amendment, plan)).payload.plan;
    expect(amended).toMatchObject({ state: 'AMENDED', version: 2 });
    const versions = async () =>
      (
        await h
          .as('public')
          .query('{ publicPlans(agency: "wg-amr") { nodes { version amendment { reason } history { version } items { windowTo } } } }')
      ).data.publicPlans.nodes;
    expect(await versions()).toEqual([{ version: 1, amendment: null, history: [], items: [{ windowTo: '2026-09-30' }] }]);
    expect((await h.as('wg-amr.op').mutate('filePlan', { planId: amended.id }, plan)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    for (const agency of ['wg-psb', 'wg-cad'])
      done(await h.as(`${agency}.op`).mutate('acceptPlanItem', { itemId: amended.items[0].id, accept: true }, 'planItem { id }'));
    expect((await h.as('wg-amr.op').mutate('filePlan', { planId: amended.id }, plan)).refusals).toEqual(['APPROVAL_REQUIRED']);
    done(await h.as('wg-amr.dh').mutate('approvePlan', { planId: amended.id }, plan));
    done(await h.as('wg-amr.op').mutate('filePlan', { planId: amended.id }, plan));
    done(await h.as('wg-jco').mutate('publishJointPlan', { region: 'WG', year: 2026 }, 'compiledPlan { id }'));
    expect(await versions()).toEqual([
      { version: 2, amendment: { reason: '执行时间调整' }, history: [{ version: 1 }], items: [{ windowTo: '2026-09-29' }] },
    ]);
  });
});

describe('本部门计划', () => {
  const ownItem = (code: string, unit: string, more: object = {}) => ({
    code,
    name: '旅馆业抽查',
    joint: false,
    unit,
    matters: [{ agency: 'wg-psb', matterId: ids['M-HOTEL'] }],
    scope: { match: 'ALL', text: '辖区旅馆' },
    estimatedCount: 5,
    windowFrom: '2027-03-01',
    windowTo: '2027-06-30',
    dueOn: '2027-07-15',
    originLevel: 'COUNTY',
    ...more,
  });
  let planId: string;

  test('YX-53a: 各大队的计划项汇成部门计划；没有完成时限的拒绝，比例缺省取清单', async () => {
    h.clock.set('2027-01-10T09:00:00+08:00');
    const untimed = await h.as('wg-psb.op').mutate('createPlan', { year: 2027, items: [ownItem('Z1', 'za', { dueOn: null })] }, plan);
    expect(untimed.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', basis: 'YX 五（三）', details: { fields: ['dueOn'] } });
    planId = done(await h.as('wg-psb.op').mutate('createPlan', { year: 2027, items: [ownItem('Z1', 'za')] }, plan)).payload.plan.id;
    done(await h.as('wg-psb.op.jd').mutate('savePlanItem', { planId, item: ownItem('D1', 'jd') }, plan));
    const wrong = await h.as('wg-psb.op.jd').mutate('savePlanItem', { planId, item: ownItem('W1', 'wj') }, plan);
    expect(wrong.denials).toEqual(['FORBIDDEN']);
    const rolled = done(
      await h
        .as('wg-psb.op.wj')
        .mutate('savePlanItem', { planId, item: ownItem('W1', 'wj') }, 'plan { items { code unit ratioBasisPoints } }'),
    );
    expect(rolled.payload.plan.items).toEqual(
      ['D1:jd', 'W1:wj', 'Z1:za'].map((i) => ({ code: i.slice(0, 2), unit: i.slice(3), ratioBasisPoints: 500 })),
    );
  });

  test('YX-54a: 计划轮次超过清单的年度轮次，拒绝', async () => {
    const answer = await h.as('wg-psb.op').mutate('savePlanItem', { planId, item: ownItem('Z1', 'za', { rounds: 2 }) }, plan);
    expect(answer.refusals).toEqual(['ROUND_LIMIT']);
  });

  test('YX-53b: 没有附本部门抽查规则的计划不能报备', async () => {
    expect((await h.as('wg-psb.op').mutate('filePlan', { planId }, plan)).userErrors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      basis: 'YX 五（三）',
      details: { fields: ['rules'] },
    });
    done(await h.as('wg-psb.op').mutate('savePlanRules', { planId, rules: { title: '抽查规则', text: '原则、任务、方式、公示' } }, plan));
  });

  test('YX-53c: 报领导小组办公室备案即有回执；1月31日24时前按时，之后记为逾期而不拒绝；没有驳回的操作', async () => {
    done(await h.as('wg-jco').mutate('openYear', { year: 2027 }, 'year'));
    h.clock.set('2027-01-31T23:59:00+08:00');
    const filed = done(await h.as('wg-psb.op').mutate('filePlan', { planId }, 'plan { state filedTo filedAt filedLate }')).payload.plan;
    expect(filed).toEqual({ state: 'FILED', filedTo: 'wg-psb/lgo', filedAt: '2027-01-31T15:59:00.000Z', filedLate: false });
    expect(await deadline('wg-psb.lgo', 'PLAN_FILING', 'za')).toMatchObject({ state: 'ON_TIME', dueOn: '2027-01-31' });
    expect(h.joint.sdl).not.toMatch(/rejectPlan|returnPlan/);
    h.clock.set('2027-02-01T00:00:00+08:00');
    expect(await deadline('wg-psb.lgo', 'PLAN_FILING', 'fz')).toMatchObject({ state: 'OVERDUE' });
  });

  test('KF-11b: 公布前须经分管负责人批准，拟定人不得自批', async () => {
    expect((await h.as('wg-psb.op').mutate('publishPlan', { planId }, plan)).refusals).toEqual(['APPROVAL_REQUIRED']);
    expect((await h.as('wg-amr.dh').mutate('approvePlan', { planId }, plan)).denials).toEqual(['NOT_FOUND']);
    done(await h.as('wg-psb.dh').mutate('approvePlan', { planId }, plan));
    expect(done(await h.as('wg-psb.op').mutate('publishPlan', { planId }, plan)).payload.plan).toMatchObject({ state: 'PUBLISHED' });
  });

  test('X-17: 依据旧的修改计数办理，拒绝', async () => {
    expect((await h.as('wg-psb.dh').mutate('approvePlan', { planId, revision: 1 }, plan)).refusals).toEqual(['STALE_VERSION']);
  });

  test('KF-05a: 上级看下级的计划，不能改；同级看不到', async () => {
    const cityMatters = await publishMatters(h, 'kf-psb-xf', [{ code: 'M-X', name: '示例' }]);
    const matters = [{ agency: 'kf-psb-xf', matterId: cityMatters['M-X'] }];
    const item = { ...ownItem('X1', ''), unit: null, dueOn: null, matters, ratioBasisPoints: 500 };
    const created = done(await h.as('kf-psb-xf.op').mutate('createPlan', { year: 2027, items: [item] }, plan)).payload.plan;
    expect((await h.as('kf-psb.op').query('{ plans(agency: "kf-psb-xf") { nodes { id } } }')).data.plans.nodes).toEqual([
      { id: created.id },
    ]);
    expect((await h.as('kf-psb.op').mutate('filePlan', { planId: created.id }, plan)).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('yx-psb.op').query('{ plans(agency: "kf-psb-xf") { nodes { id } } }')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('kf-psb-xf.op').mutate('createPlan', { agency: 'kf-psb', year: 2028, items: [item] }, plan)).denials).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('X-01: 事项主管部门无法联系时，不据一半的答复制定计划', async () => {
    h.reachable('public-security', false);
    expect((await h.as('yx-psb.op').mutate('createPlan', { year: 2027, items: [ownItem('Z1', 'za')] }, plan)).denials).toEqual([
      'UNAVAILABLE',
    ]);
    h.reachable('public-security', true);
  });

  test('KF-03: 不在本部门已公布清单中的事项，拒绝', async () => {
    const item = ownItem('Z1', 'za', { matters: [{ agency: 'yx-psb', matterId: ids['M-HOTEL'] }] });
    expect((await h.as('yx-psb.op').mutate('createPlan', { year: 2027, items: [item] }, plan)).refusals).toEqual(['LIST_NOT_PUBLISHED']);
  });
});

describe('联合抽查事项清单', () => {
  test('PD-06b: 由市场监管部门编制；有事项未经主管部门确认的不得公布；其他部门不得编制', async () => {
    const entries = itemJ1(ids).matters;
    expect((await h.as('wg-cad.op').mutate('createJointMatterList', { region: 'WG', entries }, 'jointMatterList { id }')).denials).toEqual([
      'FORBIDDEN',
    ]);
    const list = done(
      await h.as('wg-amr.op').mutate('createJointMatterList', { region: 'WG', entries }, 'jointMatterList { id entries { id agency } }'),
    ).payload.jointMatterList;
    expect((await h.as('public').query('{ jointMatterLists(region: "WG") { nodes { id } } }')).data.jointMatterLists.nodes).toEqual([]);
    const early = await h.as('wg-amr.op').mutate('publishJointMatterList', { listId: list.id }, 'jointMatterList { id }');
    expect(early.userErrors[0]).toMatchObject({ code: 'APPROVAL_REQUIRED', details: { pending: ['M-CADUSE', 'M-HOTEL', 'M-REGINFO'] } });
    const cad = list.entries.find((e: { agency: string }) => e.agency === 'wg-cad');
    expect((await h.as('wg-psb.dh').mutate('confirmJointMatter', { entryId: cad.id }, 'jointMatterList { id }')).denials).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('PD-06c: 公布的清单对社会公开；主管部门取消的事项在联合清单中标出', async () => {
    await publishJointList(h, ids);
    const read = '{ jointMatterLists(region: "WG") { nodes { state entries { code inForce } } } }';
    const before = (await h.as('public').query(read)).data.jointMatterLists.nodes[0];
    expect(before).toEqual({ state: 'PUBLISHED', entries: ['M-REGINFO', 'M-CADUSE', 'M-HOTEL'].map((code) => ({ code, inForce: true })) });
    h.clock.set('2027-03-01T09:00:00+08:00');
    await publishMatters(h, 'wg-cad', [{ code: 'M-CADOTHER', name: '其他人防检查' }]);
    const after = (await h.as('public').query(read)).data.jointMatterLists.nodes[0];
    expect(after.entries).toContainEqual({ code: 'M-CADUSE', inForce: false });
    h.reachable('civil-air-defense', false);
    expect((await h.as('public').query(read)).data.jointMatterLists.nodes[0].entries).toContainEqual({ code: 'M-CADUSE', inForce: null });
    h.reachable('civil-air-defense', true);
  });
});
