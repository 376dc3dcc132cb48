import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishJointList, publishMatters, publishWorldMatters } from '../testing/joint-world.ts';

let h: JointHarness;
let ids: Record<string, string>;
const task = 'task { id no state revision }';
const create = (account: string, more: object = {}) => h.as(account).mutate('createTask', { name: '抽查', origin: 'PLAN', ...more }, task);
const scheme = { content: '治安管理', time: '2026年9月', method: '实地检查', responsibilities: '治安大队负责' };

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-01T09:00:00+08:00' });
  ids = await publishWorldMatters(h);
  await publishJointList(h, ids);
});
afterAll(() => h.close());

describe('计划外的任务和本部门计划项', () => {
  const outside = {
    name: '专项抽查',
    planItemId: null,
    scope: { match: 'ALL', text: '全部' },
    ratioBasisPoints: 10_000,
    windowFrom: '2026-09-10',
    windowTo: '2026-12-20',
    originLevel: 'CITY',
  };
  const hotel = () => [{ agency: 'wg-psb', matterId: ids['M-HOTEL'] }];
  const joint = () => ({
    ...outside,
    origin: 'AD_HOC',
    participants: ['wg-cad'],
    matters: ['wg-amr:M-REGINFO', 'wg-cad:M-CADUSE'].map((m) => ({ agency: m.slice(0, 6), matterId: ids[m.slice(7)] })),
  });

  test('D-91, PD-08a: 临时性联合抽查未报备或未受理的，不能设立；受理即公示，公示中没有检查对象', async () => {
    expect((await create('wg-amr.op', joint())).refusals).toEqual(['PLAN_ITEM_REQUIRED']);
    const filing = {
      name: '汛期联合抽查',
      documentNo: '舞政办〔2026〕9号',
      assignedBy: '舞钢市人民政府',
      notice: '对人防工程开展临时性联合抽查',
    };
    expect((await h.as('wg-amr.op').mutate('fileAdHocTask', filing, 'adHocFiling { id }')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('wg-amr.dh').mutate('fileAdHocTask', { ...filing, documentNo: '' }, 'adHocFiling { id }')).refusals).toEqual([
      'PLAN_ITEM_REQUIRED',
    ]);
    const { id } = done(await h.as('wg-amr.dh').mutate('fileAdHocTask', filing, 'adHocFiling { id }')).payload.adHocFiling;
    expect((await create('wg-amr.op', { ...joint(), adHocFilingId: id })).refusals).toEqual(['PLAN_ITEM_REQUIRED']);
    const notices = async () =>
      (await h.as('public').query('{ adHocFilings(region: "WG") { nodes { documentNo department { code } } } }')).data.adHocFilings.nodes;
    expect(await notices()).toEqual([]);
    // What waits is for the office and for who filed it.
    const waiting = async (who: string) => h.as(who).query('{ adHocFilings(region: "WG", waiting: true) { nodes { id taskId } } }');
    for (const who of ['wg-jco', 'wg-amr.dh']) expect((await waiting(who)).data.adHocFilings.nodes).toEqual([{ id, taskId: null }]);
    expect((await waiting('wg-psb.dh')).data.adHocFilings.nodes).toEqual([]);
    expect((await waiting('public')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('pds-jco').mutate('receiveAdHocFiling', { filingId: id }, 'adHocFiling { id }')).denials).toEqual(['NOT_FOUND']);
    done(await h.as('wg-jco').mutate('receiveAdHocFiling', { filingId: id }, 'adHocFiling { id }'));
    expect(await notices()).toEqual([{ documentNo: '舞政办〔2026〕9号', department: { code: 'wg-amr' } }]);
    expect(done(await create('wg-amr.op', { ...joint(), adHocFilingId: id })).payload.task.state).toBe('INVITED');
    expect((await create('wg-amr.op', { ...joint(), adHocFilingId: id })).refusals).toEqual(['PLAN_ITEM_REQUIRED']);
  });

  test('PD-0: 非成员单位不能受邀参加联合任务', async () => {
    const stranger = {
      ...outside,
      origin: 'DIRECTED',
      participants: ['yx-psb'],
      matters: hotel(),
      ground: { code: 'UPPER_INSTRUCTION', documentNo: '1号' },
    };
    expect((await create('wg-psb.op', stranger)).refusals).toEqual(['NOT_PARTICIPANT']);
  });

  test('KF-13d: 定向抽查没有部署文件的、情形不在规则之内的，拒绝', async () => {
    const directed = { ...outside, origin: 'DIRECTED', matters: hotel() };
    expect((await create('wg-psb.op', { ...directed, ground: { code: 'UPPER_INSTRUCTION', documentNo: ' ' } })).refusals).toEqual([
      'EXEMPTION_INVALID',
    ]);
    expect((await create('wg-psb.op', { ...directed, ground: { code: 'ABNORMAL_LIST', documentNo: '1号' } })).refusals).toEqual([
      'EXEMPTION_INVALID',
    ]);
    const ground = { code: 'UPPER_INSTRUCTION', documentNo: '叶公〔2026〕3号' };
    const strata = (ratioBasisPoints: number) => [{ riskClass: 'D', ratioBasisPoints }];
    for (const ratios of [{ ratioBasisPoints: -1 }, { ratioBasisPoints: 10_001 }, { strata: strata(0) }, { strata: strata(10_001) }])
      expect((await create('wg-psb.op', { ...directed, ...ratios, ground })).userErrors).toMatchObject([
        { code: 'BAD_USER_INPUT', basis: 'KF 第十三条第一款', details: { fields: ['ratioBasisPoints'] } },
      ]);
    const made = done(await create('wg-psb.op', { ...directed, ground }));
    expect(made.payload.task).toMatchObject({ state: 'DRAFT', no: 'wg-psb〔2026〕1号' });
  });

  test('PD-08b: 专项整治涉及联合清单事项而单独开展的，须由主要负责人设立并说明理由', async () => {
    const campaign = {
      ...outside,
      origin: 'DIRECTED',
      matters: [{ agency: 'wg-amr', matterId: ids['M-REGINFO'] }],
      ground: { code: 'SPECIAL_CAMPAIGN', documentNo: '舞政办〔2026〕12号' },
    };
    expect((await create('wg-amr.op', campaign)).userErrors[0]).toMatchObject({
      code: 'APPROVAL_REQUIRED',
      details: { role: 'ph', matters: ['M-REGINFO'] },
    });
    expect((await create('wg-amr.ph', campaign)).refusals).toEqual(['APPROVAL_REQUIRED']);
    const confirmed = { ...campaign, ground: { ...campaign.ground, note: '时间紧，其他部门无对应事项' } };
    expect(done(await create('wg-amr.ph', confirmed)).payload.task.state).toBe('DRAFT');
    const unknown = { ...confirmed, matters: hotel() };
    expect((await create('wg-psb.ph', unknown)).refusals).toEqual(['EXEMPTION_INVALID']);
  });

  test('YY-00b: 没有来源层级的任务，拒绝', async () => {
    const answer = await create('wg-psb.op', {
      ...outside,
      origin: 'DIRECTED',
      originLevel: null,
      matters: hotel(),
      ground: { code: 'UPPER_INSTRUCTION', documentNo: '1号' },
    });
    expect(answer.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['originLevel'] } });
  });

  test.each([
    ['KF-13a', 'kf-psb'],
    ['YY-35b', 'yy-psb'],
  ])('%s: 比例由年度计划确定的，清单中载明的比例不得代替，计划项没有比例的拒绝', async (_, agency) => {
    const matterId = (await publishMatters(h, agency, [{ code: 'M-HOTEL', name: '旅馆业检查', ratioBasisPoints: 500 }]))['M-HOTEL'];
    const item = {
      code: 'Z1',
      name: '旅馆业抽查',
      joint: false,
      matters: [{ agency, matterId }],
      scope: { match: 'ALL', text: '辖区旅馆' },
      estimatedCount: 5,
      windowFrom: '2026-09-10',
      windowTo: '2026-12-20',
      originLevel: 'COUNTY',
    };
    const plan = (more: object) => h.as(`${agency}.op`).mutate('createPlan', { year: 2026, items: [{ ...item, ...more }] }, 'plan { id }');
    expect((await plan({})).userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { fields: ['ratioBasisPoints'] } }]);
    done(await plan({ ratioBasisPoints: 500 }));
  });

  test('YX-53c: 未报备的计划项不能设立任务，报备后可以', async () => {
    const item = {
      code: 'Z1',
      name: '旅馆业抽查',
      joint: false,
      unit: 'za',
      matters: hotel(),
      scope: { match: 'ALL', text: '辖区旅馆' },
      estimatedCount: 5,
      windowFrom: '2026-09-10',
      windowTo: '2026-12-20',
      dueOn: '2026-12-25',
      originLevel: 'COUNTY',
    };
    const plan = done(
      await h
        .as('wg-psb.op')
        .mutate('createPlan', { year: 2026, rules: { title: '规则', text: '抽查原则' }, items: [item] }, 'plan { id items { id } }'),
    ).payload.plan;
    const ask = () => create('wg-psb.op', { planItemId: plan.items[0].id });
    expect((await ask()).refusals).toEqual(['PLAN_ITEM_REQUIRED']);
    expect((await create('wg-amr.op', { planItemId: plan.items[0].id })).denials).toEqual(['NOT_FOUND']);
    done(await h.as('wg-psb.op').mutate('filePlan', { planId: plan.id }, 'plan { filedLate }'));
    const made = done(await ask()).payload.task;
    expect(made.state).toBe('DRAFT');
    done(await h.as('wg-psb.op').mutate('saveScheme', { taskId: made.id, ...scheme }, task));
    // YX 没有要求每次抽查前确认两库，单部门任务按本部门规定。
    expect(done(await h.as('wg-psb.op').mutate('markTaskReady', { taskId: made.id }, task)).payload.task.state).toBe('READY');
  });
});
