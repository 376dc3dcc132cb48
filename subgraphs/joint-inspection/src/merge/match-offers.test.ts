import { plainDate } from '@double-random/rules';
import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureOptions, type FixtureVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must } from '../testing/visit-steps.ts';
import { burdenAvoided } from './burden-avoided.ts';
import { matchOffers } from './match-offers.ts';

const [reginfo, hotel, caduse] = jointMatters as [(typeof jointMatters)[0], (typeof jointMatters)[0], (typeof jointMatters)[0]];
const mergeFields = 'id state leads visitId acceptedByUs acceptedByPartner reason partner { code } awaiting { code }';
let h: JointHarness;
let entities = 0;
const entity = () => `9141048100000010${String(++entities).padStart(2, '0')}`;

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-16T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());
let minutes = 0;
/** Ids made later are greater. */
const later = () => h.clock.set(`2026-09-16T09:${String(++minutes).padStart(2, '0')}:00+08:00`);
beforeEach(later);

const visit = (matters: FixtureOptions['matters'], entityKey: string, more: FixtureOptions = {}) =>
  aDispatchedVisit(h.em(), { ...(matters ? { matters } : {}), entityKey, ...more });
const offer = (who: string, v: FixtureVisit, acceptMatches = false) =>
  h.as(who).mutate('offerTaskForMerging', { taskId: v.taskId, acceptMatches }, 'task { id }');
const accept = (who: string, mergeId: string) => h.as(who).mutate('acceptMerge', { mergeId }, `merge { ${mergeFields} }`);
const proposals = async (who: string) =>
  (await h.as(who).query(`{ visitMerges { nodes { ${mergeFields} } } }`)).data?.visitMerges?.nodes ?? [];
const newest = async (who: string) => (await proposals(who))[0];
const slots = (entityKey: string) =>
  rows(h.em(), 'select rule, assignment_id as id, state from cap_slot where entity_key = $1 order by rule, slot', [entityKey]);
const countOf = async (entityKey: string) =>
  (
    await rows<{ n: number }>(
      h.em(),
      `select count(*)::int as n from visit_merge m join visit v on v.id = m.host_visit_id where v.entity_key = $1`,
      [entityKey],
    )
  )[0]!.n;

describe('撮合: 双方提供的任务相遇', () => {
  test('KF-12a, X-07: 双方提供后自动成为对双方的提议，谁也没有替谁同意；只提供一方的，没有提议', async () => {
    const key = entity();
    const [psb, cad] = [await visit([hotel], key), await visit([caduse], key)];
    must(await offer('wg-psb.op', psb));
    expect(await matchOffers(h.services)).toBe(0);
    expect(await proposals('wg-psb.op')).toEqual([]);
    must(await offer('wg-cad.op', cad));
    expect(await matchOffers(h.services)).toBe(1);
    expect(await newest('wg-psb.op')).toMatchObject({
      state: 'PROPOSED',
      leads: true,
      visitId: psb.visitId,
      acceptedByUs: false,
      acceptedByPartner: false,
    });
    expect(await newest('wg-cad.op')).toMatchObject({ state: 'PROPOSED', leads: false, visitId: cad.visitId, partner: { code: 'wg-psb' } });
    // Once, however often it is looked at, by however many processes.
    await Promise.all([matchOffers(h.services), matchOffers(h.services)]);
    expect(await countOf(key)).toBe(1);
    expect(await proposals('wg-amr.op')).toEqual([]);
    const { id } = await newest('wg-psb.op');
    must(await accept('wg-psb.op', id));
    expect(must(await accept('wg-cad.op', id)).payload.merge.state).toBe('DONE');
  });

  test('KF-12a, F24, R-06: 双方都预先同意的，自动成为一次检查，次数只计一次，减少上门一次', async () => {
    const key = entity();
    const [psb, cad] = [await visit([hotel], key), await visit([caduse], key)];
    must(await offer('wg-psb.op', psb, true));
    must(await offer('wg-cad.op', cad, true));
    await matchOffers(h.services);
    expect(await newest('wg-cad.op')).toMatchObject({
      state: 'DONE',
      visitId: psb.visitId,
      acceptedByUs: true,
      acceptedByPartner: true,
      awaiting: [],
    });
    expect(await slots(key)).toEqual([
      { rule: 'ENTITY', id: psb.assignmentId, state: 'RESERVED' },
      { rule: 'JOINT', id: psb.assignmentId, state: 'RESERVED' },
    ]);
    await rows(h.em(), `update visit set state = 'FINISHED', finished_on = '2026-09-19' where id = $1`, [psb.visitId]);
    const day = plainDate('2026-09-19');
    expect(await burdenAvoided(h.em(), ['wg-psb'], day, day)).toEqual({ ownMerges: 0, crossMerges: 1, jointVisits: 0 });
  });

  test('KF-4: 只有一方预先同意的，等另一方；不同意之后不再提', async () => {
    const key = entity();
    const [psb, cad] = [await visit([hotel], key), await visit([caduse], key)];
    must(await offer('wg-psb.op', psb, true));
    must(await offer('wg-cad.op', cad));
    await matchOffers(h.services);
    const waiting = await newest('wg-cad.op');
    expect(waiting).toMatchObject({ state: 'PROPOSED', acceptedByUs: false, acceptedByPartner: true, awaiting: [{ code: 'wg-cad' }] });
    must(await h.as('wg-cad.op').mutate('declineMerge', { mergeId: waiting.id, reason: '时间不合' }, 'merge { id }'));
    must(await offer('wg-cad.op', cad, true));
    expect(await matchOffers(h.services)).toBe(0);
    expect(await countOf(key)).toBe(1);
  });

  test('PD-10, X-10: 预先同意而联合次数已满的，提议作废并说明，原有安排不变，也不反复再试；重新提供的可以再试', async () => {
    const key = entity();
    const [psb, cad] = [await visit([hotel], key), await visit([caduse], key)];
    await rows(
      h.em(),
      `insert into cap_slot select 'JOINT', $1, 2026, n, 'elsewhere-' || n, 'RESERVED', false, 'wg-amr', now() from generate_series(1, 5) n`,
      [key],
    );
    const before = await slots(key);
    must(await offer('wg-psb.op', psb, true));
    must(await offer('wg-cad.op', cad, true));
    await matchOffers(h.services);
    expect(await newest('wg-cad.op')).toMatchObject({ state: 'LAPSED', reason: expect.stringContaining('年度次数上限') });
    expect(await slots(key)).toEqual(before);
    expect(await matchOffers(h.services)).toBe(0);
    await rows(h.em(), `delete from cap_slot where entity_key = $1 and assignment_id like 'elsewhere-%'`, [key]);
    later();
    must(await offer('wg-cad.op', cad, true));
    await matchOffers(h.services);
    expect(await newest('wg-cad.op')).toMatchObject({ state: 'DONE' });
  });

  test('CD-9b, D-103: 抽取以前即可提供，提供时什么也不会泄露；检查已经做完的任务不能提供', async () => {
    const alone = await visit([hotel], entity());
    await rows(h.em(), `update task set state = 'READY' where id = $1`, [alone.taskId]);
    must(await offer('wg-psb.op', alone, true));
    await rows(h.em(), `update task set state = 'VISITS_DONE' where id = $1`, [alone.taskId]);
    expect((await offer('wg-psb.op', alone)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

describe('KF-4, PD-4, PD-12: 到场的其他部门也须同意', () => {
  test('PD-12, CD-9b: 联合检查与单独检查合并，牵头双方同意后才问参与部门，参与部门同意才合并', async () => {
    const key = entity();
    const joint = await visit([reginfo, caduse], key);
    const psb = await visit([hotel], key);
    must(await offer('wg-amr.op', joint, true));
    must(await offer('wg-psb.op', psb));
    await matchOffers(h.services);
    const { id } = await newest('wg-psb.op');
    // Not asked yet: not there.
    expect(await proposals('wg-cad.op')).not.toContainEqual(expect.objectContaining({ id }));
    expect((await accept('wg-cad.op', id)).denials).toEqual(['NOT_FOUND']);
    const agreed = must(await accept('wg-psb.op', id)).payload.merge;
    expect(agreed).toMatchObject({ state: 'PROPOSED', awaiting: [{ code: 'wg-cad' }] });
    expect(await newest('wg-cad.op')).toMatchObject({
      id,
      state: 'PROPOSED',
      leads: false,
      visitId: joint.visitId,
      partner: { code: 'wg-psb' },
      acceptedByUs: false,
    });
    expect((await accept('wg-cad.dh', id)).denials).toEqual(['FORBIDDEN']);
    expect(await matchOffers(h.services)).toBe(0);
    expect(must(await accept('wg-cad.op', id)).payload.merge).toMatchObject({ state: 'DONE', visitId: joint.visitId, acceptedByUs: true });
    const checks = await rows<{ code: string }>(h.em(), 'select matter_code as code from matter_check where visit_id = $1 order by 1', [
      joint.visitId,
    ]);
    expect(checks.map((c) => c.code)).toEqual(['M-CADUSE', 'M-HOTEL', 'M-REGINFO']);
  });

  test('PD-4 ✘: 参与部门不同意的，不合并', async () => {
    const key = entity();
    const [joint, psb] = [await visit([reginfo, caduse], key), await visit([hotel], key)];
    must(await offer('wg-amr.op', joint, true));
    must(await offer('wg-psb.op', psb, true));
    await matchOffers(h.services);
    const { id } = await newest('wg-cad.op');
    must(await h.as('wg-cad.op').mutate('declineMerge', { mergeId: id, reason: '人手不足' }, 'merge { id }'));
    expect(await newest('wg-psb.op')).toMatchObject({ id, state: 'DECLINED', reason: '人手不足' });
    expect(await slots(key)).toHaveLength(3);
  });

  test('PD-02, R-06: 已有其他部门并入的检查再并入第三个部门的：并入者也须同意，随之一并前往，规则和次数按全部部门计', async () => {
    const key = entity();
    const psb = await visit([hotel], key);
    const cad = await visit([caduse], key);
    must(await offer('wg-psb.op', psb, true));
    must(await offer('wg-cad.op', cad, true));
    await matchOffers(h.services);
    expect(await newest('wg-cad.op')).toMatchObject({ state: 'DONE', visitId: psb.visitId });
    // The task that was set up first leads, and takes over both.
    const amr = await visit([reginfo], key);
    await rows(h.em(), `update task set created_at = '2026-01-05' where id = $1`, [amr.taskId]);
    later();
    must(await offer('wg-amr.op', amr, true));
    await matchOffers(h.services);
    const { id } = await newest('wg-cad.op');
    expect(await newest('wg-amr.op')).toMatchObject({ id, state: 'PROPOSED', awaiting: [{ code: 'wg-cad' }] });
    must(await accept('wg-cad.op', id));
    const query = 'query ($id: ID!) { visit(id: $id) { joint state checks { matterCode } team { department { code } } } }';
    const { visit: one } = (await h.as('wg-cad.op').query(query, { id: amr.visitId })).data;
    expect(one.checks.map((c: { matterCode: string }) => c.matterCode)).toEqual(['M-REGINFO', 'M-CADUSE', 'M-HOTEL']);
    expect(one.team).toHaveLength(6);
    expect((await slots(key)).map((s) => (s as { id: string }).id)).toEqual([amr.assignmentId, amr.assignmentId]);
    const policies = await rows<{ n: number }>(
      h.em(),
      `select jsonb_array_length(policy -> 'departments') as n from visit_merge where host_visit_id = $1 and state = 'DONE' order by done_at desc, id desc limit 1`,
      [amr.visitId],
    );
    expect(policies).toEqual([{ n: 3 }]);
    // Cancelled by its initiator, the third takes back its own matter and no other.
    must(await h.as('wg-cad.ph').mutate('cancelTask', { taskId: cad.taskId, reason: '上级通知' }, 'task { state }'));
    const left = await rows<{ code: string }>(
      h.em(),
      `select matter_code as code from matter_check where visit_id = $1 and state = 'OPEN' order by 1`,
      [amr.visitId],
    );
    expect(left.map((c) => c.code)).toEqual(['M-HOTEL', 'M-REGINFO']);
  });
});
