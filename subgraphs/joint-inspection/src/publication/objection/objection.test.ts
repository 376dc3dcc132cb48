import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const published = async () => {
  const v = await aDispatchedVisit(h.em(), { matters: [{ code: 'M-HOTEL', agency: 'wg-psb' }], initiator: 'wg-psb' });
  const s = visitSteps(h, v);
  await s.arrive('wg-psb.i1');
  await s.settle('M-HOTEL', 'wg-psb', 'UNQUALIFIED');
  must(await s.finish('wg-psb.i1'));
  await s.reviewed('M-HOTEL', 'wg-psb');
  return must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication.id as string;
};
const raise = (who: string, publicationId: string, content = '登记簿当日已补齐') =>
  h.as(who).mutate('recordObjection', { publicationId, raisedBy: '甲旅馆', content }, 'objection { id state }');
const decide = (who: string, objectionId: string, outcome: string, more: object = {}) =>
  h.as(who).mutate('decideObjection', { objectionId, outcome, decision: '复核意见', ...more }, 'objection { state correctionId }');

test('D-79, PD-22: 异议由公示部门受理、另一人复核；异议不改变结果，成立的须由主要负责人签字更正', async () => {
  const publicationId = await published();
  expect((await raise('wg-amr.op', publicationId)).denials).toEqual(['FORBIDDEN']);
  expect((await raise('wg-psb.op', publicationId, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
  const { id } = must(await raise('wg-psb.op', publicationId)).payload.objection;
  expect((await decide('wg-psb.op', id, 'REJECTED')).denials).toEqual(['FORBIDDEN']);
  expect((await decide('wg-amr.rev', id, 'REJECTED')).denials).toEqual(['NOT_FOUND']);
  expect(must(await decide('wg-psb.rev', id, 'RECHECKING')).payload.objection.state).toBe('RECHECKING');
  expect((await decide('wg-psb.rev', id, 'RECHECKING')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect((await decide('wg-psb.rev', id, 'UPHELD')).refusals).toEqual(['APPROVAL_REQUIRED']);
  const wrong = { publicationId, error: '登记簿已补齐', evidence: `异议${id}`, resultCode: 'QUALIFIED' };
  const correctionId = must(await h.as('wg-psb.op').mutate('requestCorrection', wrong, 'correction { id }')).payload.correction.id;
  expect(must(await decide('wg-psb.rev', id, 'UPHELD', { correctionId })).payload.objection).toEqual({ state: 'UPHELD', correctionId });
  const shown = async () =>
    (await h.as('public').query('{ publicResults(agency: "wg-psb") { nodes { resultCode version } } }')).data.publicResults.nodes[0];
  expect(await shown()).toEqual({ resultCode: 'UNQUALIFIED', version: 1 });
  must(await h.as('wg-psb.ph').mutate('approveCorrection', { correctionId }, 'correction { state }'));
  expect(await shown()).toEqual({ resultCode: 'QUALIFIED', version: 2 });
});

test('D-79: 异议不成立的说明理由，结果不变；答复之后不再改', async () => {
  const publicationId = await published();
  const { id } = must(await raise('wg-psb.op', publicationId)).payload.objection;
  expect((await decide('wg-psb.dh', id, 'REJECTED', { decision: '' })).refusals).toEqual(['BAD_USER_INPUT']);
  must(await decide('wg-psb.dh', id, 'REJECTED'));
  expect((await decide('wg-psb.dh', id, 'UPHELD')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const { data } = await h.as('wg-psb.op').query('{ objections(state: REJECTED) { nodes { id decision } } }');
  expect(data.objections.nodes).toContainEqual({ id, decision: '复核意见' });
  expect((await h.as('wg-amr.op').query('{ objections { nodes { id } } }')).data.objections.nodes).toEqual([]);
});
