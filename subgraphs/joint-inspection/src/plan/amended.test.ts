import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, itemJ1, publishPlanJ1, publishWorldMatters } from '../testing/joint-world.ts';

let h: JointHarness;
let ids: Record<string, string>;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-01-20T09:00:00+08:00' });
  ids = await publishWorldMatters(h);
});
afterAll(() => h.close());

const act = async (
  who: string,
  field: string,
  input: object,
  selection = 'plan { id version state items { id code estimatedCount windowTo } }',
) => done(await h.as(who).mutate(field, input, selection)).payload;

describe('KF-11b: 计划公布以后', () => {
  test('D-86, KF-11b: 年中修订：时间后移、数量由7改为10，另起版本公开，原版本仍可查；达标按新版本算，两版都看得到', async () => {
    const hotel = {
      code: 'Z1',
      name: '旅馆业抽查',
      joint: false,
      unit: 'za',
      matters: [{ agency: 'wg-psb', matterId: ids['M-HOTEL'] }],
      scope: { match: 'ALL', text: '辖区旅馆' },
      estimatedCount: 7,
      windowFrom: '2026-03-01',
      windowTo: '2026-06-30',
      dueOn: '2026-07-15',
      originLevel: 'COUNTY',
    };
    const { plan } = await act('wg-psb.op', 'createPlan', { year: 2026, rules: { title: '规则', text: '抽查原则' }, items: [hotel] });
    const publish = async (planId: string) => {
      await act('wg-psb.op', 'filePlan', { planId });
      await act('wg-psb.dh', 'approvePlan', { planId });
      await act('wg-psb.op', 'publishPlan', { planId });
    };
    await publish(plan.id);
    h.clock.set('2026-07-01T09:00:00+08:00');
    const later = { ...hotel, estimatedCount: 10, windowTo: '2026-10-31', dueOn: '2026-11-15' };
    const amended = (await act('wg-psb.op', 'amendPlan', { planId: plan.id, reason: '暑期旅馆增多', items: [later] })).plan;
    expect(amended).toMatchObject({ version: 2, items: [{ code: 'Z1', estimatedCount: 10, windowTo: '2026-10-31' }] });
    await publish(amended.id);
    const query =
      '{ publicPlans(agency: "wg-psb", year: 2026) { nodes { version items { estimatedCount } history { version items { estimatedCount } } } } }';
    expect((await h.as('public').query(query)).data.publicPlans.nodes).toEqual([
      { version: 2, items: [{ estimatedCount: 10 }], history: [{ version: 1, items: [{ estimatedCount: 7 }] }] },
    ]);
    const attained = async (id: string, who = 'wg-psb.op') =>
      (await h.as(who).query('query ($id: ID!) { plan(id: $id) { attainment { code planned completed met } } }', { id })).data.plan
        .attainment;
    expect(await attained(amended.id)).toEqual([{ code: 'Z1', planned: 10, completed: 0, met: false }]);
    expect(await attained(plan.id)).toEqual([{ code: 'Z1', planned: 7, completed: 0, met: false }]);
    // Published for everybody, counted only for whom it concerns.
    expect(await attained(amended.id, 'wg-cad.op')).toBeNull();
  });

  test('D-88, PD-07a: 年中更换发起部门：原发起部门撤项，新发起部门列项，各方重新同意、报备，由联席会议办公室公示', async () => {
    h.clock.set('2026-02-20T09:00:00+08:00');
    const { planId } = await publishPlanJ1(h, ids);
    h.clock.set('2026-05-06T09:00:00+08:00');
    const removed = (await act('wg-amr.op', 'amendPlan', { planId, reason: '改由人防办发起', items: [], removeCodes: ['J1'] })).plan;
    expect(removed.items).toEqual([]);
    const item = { ...itemJ1(ids), code: 'J2', participants: ['wg-psb', 'wg-amr'] };
    const taken = (await act('wg-cad.op', 'createPlan', { year: 2026, items: [item] })).plan;
    expect((await h.as('wg-cad.op').mutate('filePlan', { planId: taken.id }, 'plan { id }')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    for (const agency of item.participants)
      done(await h.as(`${agency}.op`).mutate('acceptPlanItem', { itemId: taken.items[0].id, accept: true }, 'planItem { id }'));
    await act('wg-cad.op', 'filePlan', { planId: taken.id });
    done(await h.as('wg-jco').mutate('compileJointPlan', { region: 'WG', year: 2026 }, 'plans { id }'));
    done(await h.as('wg-jco').mutate('publishJointPlan', { region: 'WG', year: 2026 }, 'compiledPlan { id }'));
    const { data } = await h.as('public').query('{ jointPlans(region: "WG") { nodes { supplement items { code initiator { code } } } } }');
    expect(data.jointPlans.nodes[0]).toEqual({ supplement: true, items: [{ code: 'J2', initiator: { code: 'wg-cad' } }] });
    const create = (who: string, planItemId: string) =>
      h.as(who).mutate('createTask', { name: '联合抽查', origin: 'PLAN', planItemId }, 'task { state }');
    expect((await create('wg-amr.op', taken.items[0].id)).refusals).toEqual(['NOT_INITIATOR']);
    const states = await rows(
      h.em(),
      `select agency, version, state from plan where year = 2026 and agency in ('wg-amr', 'wg-cad') order by 1, 2`,
    );
    expect(states).toEqual([
      { agency: 'wg-amr', version: 1, state: 'PUBLISHED' },
      { agency: 'wg-amr', version: 2, state: 'AMENDED' },
      { agency: 'wg-cad', version: 1, state: 'PUBLISHED' },
    ]);
  });
});
