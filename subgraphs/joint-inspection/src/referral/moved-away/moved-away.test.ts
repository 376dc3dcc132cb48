import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit, jointMatters } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-28T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

async function visited(entityKey: string, agency: string, result: string) {
  const matter = jointMatters.find((m) => m.agency === agency)!;
  const v = await aDispatchedVisit(h.em(), { matters: [matter], entityKey });
  const s = visitSteps(h, v);
  await s.arrive(`${agency}.i1`);
  await s.settle(matter.code, agency, result);
  must(await s.recordForm(`${agency}.i1`, 'SIGNED', { signer: '店长' }));
  must(await s.finish(`${agency}.i1`));
  return { v, s, matterCheckId: v.checks[matter.code]! };
}
const fields = 'followUp { id state }';
const pursue = (who: string, matterCheckId: string, clue = '已迁往叶县昆阳大道') =>
  h.as(who).mutate('pursueClue', { matterCheckId, clue }, fields);
const counted = async (entityKey: string) => ({
  slots: await rows(h.em(), 'select rule, year, state from cap_slot where entity_key = $1 order by rule, slot', [entityKey]),
  listed: await rows(h.em(), 'select id, code, snapshot, state from assignment where entity_key = $1', [entityKey]),
});

test('D-38: 抽取后迁往外县的，结果为未发现经营活动，线索经上级移送新的属地；名单、结果和次数不变', async () => {
  const key = '91410481MA0HTK0016';
  const { matterCheckId } = await visited(key, 'wg-amr', 'NO_RELEVANT_ACTIVITY');
  expect(await row(h.em(), 'select 1 from follow_up where matter_check_id = $1', [matterCheckId])).toBeUndefined();
  const before = await counted(key);
  expect((await pursue('wg-psb.op', matterCheckId)).denials).toEqual(['NOT_FOUND']);
  expect((await pursue('wg-amr.op', matterCheckId, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
  const { id } = must(await pursue('wg-amr.op', matterCheckId)).payload.followUp;
  expect(must(await pursue('wg-amr.op', matterCheckId)).payload.followUp.id).toBe(id);
  const referral = { followUpId: id, toAgency: 'pds-amr', clue: '已迁往叶县昆阳大道', evidenceIds: [], criminal: false };
  const sent = must(await h.as('wg-amr.op').mutate('createReferral', referral, 'referral { id state toAgency }')).payload.referral;
  const answer = (who: string, field: string, more: object = {}) =>
    h.as(who).mutate(field, { referralId: sent.id, ...more }, 'referral { state toAgency }');
  // The level above names the territory; the drawing department sends it on.
  must(await answer('pds-amr.op', 'rejectReferral', { reason: '请移送叶县市场监督管理局' }));
  must(await answer('wg-amr.op', 'rerouteReferral', { toAgency: 'yx-amr' }));
  must(await answer('yx-amr.op', 'acceptReferral'));
  expect(must(await answer('yx-amr.op', 'handleReferral', { outcome: '已纳入本县名录库' })).payload.referral).toEqual({
    state: 'HANDLED',
    toAgency: 'yx-amr',
  });
  expect(await counted(key)).toEqual(before);
  expect(await row(h.em(), 'select result_code as code from matter_check where id = $1', [matterCheckId])).toEqual({
    code: 'NO_RELEVANT_ACTIVITY',
  });
});

test('D-38 ✘: 其他结果不另开立；有问题的自动产生后续处理', async () => {
  const { matterCheckId } = await visited('91410481MA0HTK0024', 'wg-amr', 'NO_PROBLEM_FOUND');
  expect((await pursue('wg-amr.op', matterCheckId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
});

test('D-20: 核实整改不是抽查：没有新的抽取、检查和次数', async () => {
  const key = '91410481MA0HTK0032';
  const { matterCheckId } = await visited(key, 'wg-cad', 'RECTIFICATION_ORDERED');
  const { id } = (await row<{ id: string }>(h.em(), 'select id from follow_up where matter_check_id = $1', [matterCheckId]))!;
  const before = await counted(key);
  expect(before.slots).toEqual([{ rule: 'ENTITY', year: 2026, state: 'CONSUMED' }]);
  const visits = () => row(h.em(), 'select count(*)::int as visits, (select count(*)::int from draw) as draws from visit');
  const made = await visits();
  must(await h.as('wg-cad.op').mutate('orderRectification', { followUpId: id, dueOn: '2026-10-15' }, fields));
  h.clock.set('2026-10-14T09:00:00+08:00');
  must(await h.as('wg-cad.i1').mutate('verifyRectification', { followUpId: id, note: '到场核实，已清理' }, fields));
  expect(await counted(key)).toEqual(before);
  expect(await visits()).toEqual(made);
});
