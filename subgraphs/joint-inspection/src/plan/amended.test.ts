import type { EntitiesInScope } from '@double-random/department-kit/contract.ts';
import { perform, row, rows } from '@double-random/runtime';
import type { JointContext } from '../graph/joint-context.ts';
import { enterObject, firm } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { confirmRegistries, done, itemJ1, publishPlanJ1, publishWorldMatters } from '../testing/joint-world.ts';
import { testActor } from '../testing/test-actor.ts';
import { closePlans } from './close-plans.ts';
import { forecastPlan } from './forecast/forecast-plan.ts';
import { itemColumns, type PlanItemRow } from './plan-row.ts';

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
    const fromPlan = { name: '旅馆业抽查', origin: 'PLAN', planItemId: plan.items[0].id };
    const { task } = await act('wg-psb.op', 'createTask', fromPlan, 'task { id no }');
    h.clock.set('2026-07-01T09:00:00+08:00');
    const later = { ...hotel, estimatedCount: 10, windowTo: '2026-10-31', dueOn: '2026-11-15' };
    // What was drawn by it is not changed afterwards: neither replaced nor taken out, and no version begins.
    await rows(h.em(), `update task set state = 'LOCKED' where id = $1`, [task.id]);
    for (const change of [{ items: [later] }, { items: [], removeCodes: ['Z1'] }]) {
      const refused = await h.as('wg-psb.op').mutate('amendPlan', { planId: plan.id, reason: '暑期旅馆增多', ...change }, 'plan { id }');
      expect(refused.userErrors).toMatchObject([{ code: 'PLAN_IMMUTABLE', details: { tasks: [task.no] } }]);
    }
    expect(await rows(h.em(), `select version from plan where agency = 'wg-psb' and year = 2026`)).toEqual([{ version: 1 }]);
    await rows(h.em(), `update task set state = 'CANCELLED' where id = $1`, [task.id]);
    const amended = (await act('wg-psb.op', 'amendPlan', { planId: plan.id, reason: '暑期旅馆增多', items: [later] })).plan;
    expect(amended).toMatchObject({ version: 2, items: [{ code: 'Z1', estimatedCount: 10, windowTo: '2026-10-31' }] });
    await publish(amended.id);
    const query =
      '{ publicPlans(agency: "wg-psb", year: 2026) { nodes { version items { estimatedCount } history { version items { estimatedCount } } } } }';
    expect((await h.as('public').query(query)).data.publicPlans.nodes).toEqual([
      { version: 2, items: [{ estimatedCount: 10 }], history: [{ version: 1, items: [{ estimatedCount: 7 }] }] },
    ]);
    // By any published version the public finds the one in force; by one that never was published, nothing.
    const byId = async (id: string) =>
      (await h.as('public').query('query ($id: ID!) { publicPlan(id: $id) { id version history { version } } }', { id })).data.publicPlan;
    const inForce = { id: amended.id, version: 2, history: [{ version: 1 }] };
    expect([await byId(plan.id), await byId(amended.id)]).toEqual([inForce, inForce]);
    const draft = (await act('wg-psb.op', 'createPlan', { year: 2027, items: [] })).plan;
    expect([await byId(draft.id), await byId('ji_pln_none')]).toEqual([null, null]);
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

describe('KF-13b, PD-10: 计划的户次与年度次数上限', () => {
  const ask = `query ($agency: String) { plans(agency: $agency, year: 2026, first: 1) { nodes { id forecast {
    items { code inScope byRoom { room entities } wanted feasible shortfall byRatio } total { inScope wanted feasible shortfall } } } } }`;
  const forecast = async (who: string, agency: string) => (await h.as(who).query(ask, { agency })).data.plans.nodes[0].forecast;
  const used = (n: number, agency: string) =>
    rows(
      h.em(),
      `insert into cap_slot (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at) values ('ENTITY', $1, 2026, 1, $2, 'CONSUMED', false, $3, now())`,
      [firm(n), `forecast-${n}`, agency],
    );
  const published = async (n: number) => {
    const id = `forecast-${n}`;
    await rows(
      h.em(),
      `insert into visit (id, assignment_id, task_id, entity_key, code, joint, lead_agency, state, finished_on, revision, inspection_code)
       values ($1, $1, $1, $2, $2, false, 'wg-cad', 'FINISHED', '2026-03-01', 1, $1)`,
      [id, firm(n)],
    );
    await rows(
      h.em(),
      `insert into publication (id, result_no, matter_check_id, version, agency, task_id, visit_id, entity_key, code, mode, content, content_hash, state, published_by, reviewed_by)
       values ($1, $1, $1, 1, 'wg-cad', $1, $1, $2, $2, 'FULL', '{}', 'h', 'PUBLISHED', 'x', 'y')`,
      [id, firm(n)],
    );
  };
  beforeAll(async () => {
    for (const n of [1, 2, 3, 4]) await enterObject(h, 'wg-psb', firm(n), ['M-HOTEL']);
    for (const n of [1, 2, 3]) await enterObject(h, 'wg-cad', firm(n), ['M-CADUSE']);
    for (const n of [1, 2, 3, 5]) await enterObject(h, 'wg-amr', firm(n), ['M-REGINFO']);
    await confirmRegistries(h, 'forecast', ['wg-psb', 'wg-cad', 'wg-amr']);
    await used(1, 'wg-psb');
    await used(2, 'wg-cad');
  });

  test('KF-13b, YX-54c: 按余次分列、算出抽不足的户次；名录库之外的不算', async () => {
    const { items, total } = await forecast('wg-psb.op', 'wg-psb');
    const rooms = [
      { room: 0, entities: 1 },
      { room: 1, entities: 3 },
    ];
    expect(items).toEqual([{ code: 'Z1', inScope: 4, byRoom: rooms, wanted: 10, feasible: 3, shortfall: 7, byRatio: 1 }]);
    expect(total).toEqual({ inScope: 4, wanted: 10, feasible: 3, shortfall: 7 });
  });

  test('PD-10, PD-02a: 联合项只算三部门都有业务的主体，次数取最严的一家', async () => {
    const { items } = await forecast('wg-cad.op', 'wg-cad');
    const rooms = [
      { room: 0, entities: 1 },
      { room: 1, entities: 2 },
    ];
    expect(items).toEqual([{ code: 'J2', inScope: 3, byRoom: rooms, wanted: 3, feasible: 2, shortfall: 1, byRatio: 1 }]);
  });

  test.each(['wg-psb', 'wg-cad'])('X-04, KF-13b: %s 的名录库分多少页读取，测算都一样', async (agency) => {
    const pages: string[] = [];
    const departments: typeof h.services.departments = async <T>(
      ...[target, command, input, id]: Parameters<typeof h.services.departments>
    ) => {
      const { after } = input as { readonly after: string | null };
      const { value } = await h.services.departments<{ value: EntitiesInScope }>(
        target,
        command,
        { ...(input as object), after: null },
        id,
      );
      const [first, second] = value.entityKeys.filter((key) => after === null || key > after);
      pages.push(first!);
      return { value: { ...value, entityKeys: [first], next: second ? first : null } } as T;
    };
    const items = await rows<PlanItemRow>(
      h.em(),
      `select ${itemColumns} from plan_item where plan_id = (select id from plan where agency = $1 order by version desc limit 1)`,
      [agency],
    );
    const context = {
      deps: h.services.deps,
      actor: testActor(`${agency}.op`),
      requestId: 'paged',
      services: { ...h.services, departments },
    };
    const paged = await forecastPlan(context as unknown as JointContext, { agency, year: 2026 }, items);
    expect(pages.length).toBeGreaterThan(3);
    expect(paged).toMatchObject({ ok: true, value: await forecast(`${agency}.op`, agency) });
  });

  test('KF-13b: 本计划已经抽取的不重复计算', async () => {
    const { items } = (await h.as('wg-psb.op').query('{ plans(agency: "wg-psb", year: 2026, first: 1) { nodes { items { id } } } }')).data
      .plans.nodes[0];
    const { task } = (await act('wg-psb.op', 'createTask', { name: '旅馆', origin: 'PLAN', planItemId: items[0].id }, 'task { id }')) as {
      task: { id: string };
    };
    await rows(
      h.em(),
      `insert into assignment (id, task_id, draw_id, entity_key, code, position, state, joint, exempt, year, snapshot)
       values ('forecast-3', $1, $1, $2, $2, 0, 'DRAWN', false, false, 2026, '{}')`,
      [task.id, firm(3)],
    );
    await used(3, 'wg-psb');
    expect((await forecast('wg-psb.op', 'wg-psb')).total).toMatchObject({ wanted: 10, feasible: 3 });
  });

  test('X-07 ✘: 别的部门未公示的检查不计入；公示以后计入；别的部门看不到测算，部门不应答时不给半个答案', async () => {
    await published(2);
    expect((await forecast('wg-psb.op', 'wg-psb')).items[0]).toMatchObject({ feasible: 2, shortfall: 8 });
    const { id } = (await h.as('wg-psb.op').query(ask, { agency: 'wg-psb' })).data.plans.nodes[0];
    const other = await h.as('wg-amr.op').query('query ($id: ID!) { plan(id: $id) { forecast { total { wanted } } } }', { id });
    expect(other.data.plan.forecast).toBeNull();
    h.reachable('public-security', false);
    expect((await h.as('wg-psb.op').query(ask, { agency: 'wg-psb' })).denials).toEqual(['UNAVAILABLE']);
    h.reachable('public-security', true);
  });
});

test('C-3, YX 二: 年底无未了任务的收口，有的至迟次年1月31日，数字固定；此后不再修订，未公布的修订也不再报备、公布', async () => {
  const counted = () =>
    rows<{ agency: string; version: number; state: string }>(
      h.em(),
      `select agency, version, state, attainment from plan where year = 2026 order by 1, 2`,
    );
  const close = () => perform(h.services.deps, { actor: testActor('joint-inspection'), requestId: 'night' }, closePlans, {});
  const states = async () => (await counted()).map(({ agency, version, state }) => `${agency} ${version} ${state}`);
  const closedOn = async (at: string) => {
    h.clock.set(at);
    await close();
    return (await states()).filter((plan) => plan.endsWith('CLOSED'));
  };
  expect(await closedOn('2026-12-30T23:59:00+08:00')).toEqual([]);
  // The police still have a task of the year open: theirs waits.
  expect(await closedOn('2026-12-31T01:00:00+08:00')).toEqual(['wg-amr 1 CLOSED', 'wg-cad 1 CLOSED']);
  expect(await closedOn('2027-01-30T23:00:00+08:00')).toEqual(['wg-amr 1 CLOSED', 'wg-cad 1 CLOSED']);
  expect(await closedOn('2027-01-31T01:00:00+08:00')).toEqual(['wg-amr 1 CLOSED', 'wg-cad 1 CLOSED', 'wg-psb 2 CLOSED']);
  const closed = await counted();
  const { id } = (await row<{ id: string }>(h.em(), `select id from plan where agency = 'wg-amr' and version = 2`))!;
  done(await h.as('wg-amr.dh').mutate('approvePlan', { planId: id }, 'plan { id }'));
  for (const step of ['publishPlan', 'filePlan'])
    expect([step, (await h.as('wg-amr.op').mutate(step, { planId: id }, 'plan { id }')).refusals]).toEqual([step, ['PLAN_IMMUTABLE']]);
  const psb = (await row<{ id: string }>(h.em(), `select id from plan where agency = 'wg-psb' and version = 2`))!.id;
  const late = await h.as('wg-psb.op').mutate('amendPlan', { planId: psb, reason: '补列', items: [] }, 'plan { id }');
  expect(late.refusals).toEqual(['PLAN_IMMUTABLE']);
  await close();
  expect(await counted()).toEqual(closed);
});
