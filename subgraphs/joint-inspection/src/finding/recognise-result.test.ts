import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { publishMatters } from '../testing/joint-world.ts';
import { aDispatchedVisit, type FixtureOptions, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
const pair = { agency: 'wg-psb', matterCode: 'M-HOTEL', otherAgency: 'wg-amr', otherMatterCode: 'M-REGINFO', explanation: '消防疏散通道' };
const propose = (who: string, more: object = {}) =>
  h.as(who).mutate('proposeMatterEquivalence', { ...pair, ...more }, 'matterEquivalence { id state matterName department { code } }');
const step = (who: string, name: 'agree' | 'revoke', equivalenceId: string, more: object = {}) =>
  h.as(who).mutate(`${name}MatterEquivalence`, { equivalenceId, ...more }, 'matterEquivalence { state }');
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00' });
  for (const [agency, codes] of Object.entries({ 'wg-psb': ['M-HOTEL'], 'wg-amr': ['M-REGINFO', 'M-FIRE', 'M-X'] }))
    await publishMatters(
      h,
      agency,
      codes.map((code) => ({ code, name: `${code}检查`, roundsPerYear: 20 })),
    );
  const { id } = must(await propose('wg-psb.dh')).payload.matterEquivalence;
  must(await step('wg-amr.dh', 'agree', id));
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-09-18T09:00:00+08:00'));

const two = jointMatters.slice(0, 2);
const atVisit = async (options: FixtureOptions) => {
  const v = await aDispatchedVisit(h.em(), { matters: two, ...options });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  return { v, s };
};
/** M-HOTEL of an entity with this result, reviewed. */
const earlier = async (entityKey: string, code: string) => {
  const { v, s } = await atVisit({ entityKey });
  await s.settle('M-HOTEL', 'wg-psb', code);
  await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  await s.reviewed('M-HOTEL', 'wg-psb');
  return { v, s };
};
const recognise = async (entityKey: string, resultNo: string, more: object = {}, window: FixtureOptions = {}) => {
  const { v } = await atVisit({ entityKey, ...window });
  const input = { matterCheckId: v.checks['M-REGINFO'], resultNo, equivalence: '消防疏散通道，内容相同', ...more };
  return h.as('wg-amr.i1').mutate('recogniseResult', input, 'matterCheck { state reason { reference } }');
};

describe('PD-24a: 部门间互认', () => {
  test('本年度已合格并公示的结果可以互认，注明所据编号', async () => {
    const { s } = await earlier('E-a', 'NO_PROBLEM_FOUND');
    const { resultNo } = must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication.published;
    expect(must(await recognise('E-a', resultNo)).payload.matterCheck).toEqual({ state: 'RECOGNISED', reason: { reference: resultNo } });
    expect((await recognise('E-a', resultNo, { equivalence: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
    // Another entity's result says nothing about this one.
    expect((await recognise('E-b', resultNo)).refusals).toEqual(['BAD_USER_INPUT']);
    h.clock.set('2027-01-04T09:00:00+08:00');
    const nextYear = { windowFrom: '2027-01-04', windowTo: '2027-01-29', on: '2027-01-04' };
    expect((await recognise('E-a', resultNo, {}, nextYear)).refusals).toEqual(['BAD_USER_INPUT']);
  });
  test('不合格的、不予公示的、未公示的不能互认', async () => {
    const bad = await earlier('E-c', 'UNQUALIFIED');
    const { resultNo } = must(await bad.s.publish('wg-psb.op', 'M-HOTEL')).payload.publication.published;
    expect((await recognise('E-c', resultNo)).refusals).toEqual(['BAD_USER_INPUT']);
    const withheld = await earlier('E-d', 'NO_PROBLEM_FOUND');
    must(await withheld.s.withhold('wg-psb.dh', 'M-HOTEL'));
    expect((await recognise('E-d', withheld.v.checks['M-HOTEL']!)).refusals).toEqual(['BAD_USER_INPUT']);
    const unpublished = await earlier('E-e', 'NO_PROBLEM_FOUND');
    expect((await recognise('E-e', unpublished.v.checks['M-HOTEL']!)).refusals).toEqual(['BAD_USER_INPUT']);
  });
  test('所据结果被更正的，互认的结果加注', async () => {
    const { s } = await earlier('E-f', 'NO_PROBLEM_FOUND');
    const { id, published } = must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication;
    must(await recognise('E-f', published.resultNo));
    const asked = await h
      .as('wg-psb.op')
      .mutate('requestCorrection', { publicationId: id, error: 'x', evidence: 'y', resultCode: 'UNQUALIFIED' }, 'correction { id }');
    must(await h.as('wg-psb.ph').mutate('approveCorrection', { correctionId: must(asked).payload.correction.id }, 'correction { state }'));
    const flagged = await row(h.em(), `select reason ->> 'flag' as flag from matter_check where reason ->> 'reference' = $1`, [
      published.resultNo,
    ]);
    expect(flagged).toEqual({ flag: 'SOURCE_CORRECTED' });
    // What was passed is not passed any more, and is pursued.
    expect(await row(h.em(), `select count(*)::int as n from passed_matter where entity_key = 'E-f' and matter_code = 'M-HOTEL'`)).toEqual({
      n: 0,
    });
  });
});

describe('PD-24a: 互认事项须双方同意', () => {
  test('✘ 一方提出、对方未同意的不能互认；同意后才作为可以互认的结果列出', async () => {
    const { s } = await earlier('E-g', 'NO_PROBLEM_FOUND');
    const { resultNo } = must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication.published;
    const { v } = await atVisit({
      entityKey: 'E-g',
      matters: [{ code: 'M-FIRE', agency: 'wg-amr' }, two[1]!],
    });
    const offered = async () =>
      (
        await h
          .as('wg-amr.i1')
          .query(
            'query ($id: ID!) { visit(id: $id) { checks { matterCode recognisable { resultNo explanation department { code } } } } }',
            {
              id: v.visitId,
            },
          )
      ).data.visit.checks.find((c: { matterCode: string }) => c.matterCode === 'M-FIRE').recognisable;
    const take = () =>
      h
        .as('wg-amr.i1')
        .mutate('recogniseResult', { matterCheckId: v.checks['M-FIRE'], resultNo, equivalence: '相同' }, 'matterCheck { state }');
    const { id } = must(await propose('wg-psb.dh', { otherMatterCode: 'M-FIRE' })).payload.matterEquivalence;
    expect([await offered(), (await take()).refusals]).toEqual([[], ['BAD_USER_INPUT']]);
    // The proposer does not agree for the other; a third department knows nothing of it.
    expect((await step('wg-psb.ph', 'agree', id)).denials).toEqual(['FORBIDDEN']);
    expect((await step('wg-cad.dh', 'agree', id)).denials).toEqual(['NOT_FOUND']);
    must(await step('wg-amr.dh', 'agree', id));
    expect((await step('wg-amr.dh', 'agree', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect(await offered()).toEqual([{ resultNo, explanation: '消防疏散通道', department: { code: 'wg-psb' } }]);
    expect(must(await take()).payload.matterCheck.state).toBe('RECOGNISED');
  });
  test('✘ 经办人不能提出，本部门之间、其他地区的不能提出；终止须有理由，之后不再互认', async () => {
    expect((await propose('wg-psb.op')).denials).toEqual(['FORBIDDEN']);
    for (const otherAgency of ['wg-psb', 'kf-psb', 'nowhere'])
      expect((await propose('wg-psb.dh', { otherAgency })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await propose('wg-psb.dh', { explanation: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await propose('wg-psb.dh')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    // KF 第三条: only what a list in force has; each of the two says which.
    const nobody = await propose('wg-psb.dh', { matterCode: 'M-FIRE', otherMatterCode: 'M-NOBODY' });
    expect(nobody.userErrors.map(({ code, path }) => [code, path])).toEqual([
      ['MATTER_NOT_LISTED', ['input', 'matterCode']],
      ['MATTER_NOT_LISTED', ['input', 'otherMatterCode']],
    ]);
    const { id } = must(await propose('wg-psb.dh', { otherMatterCode: 'M-X' })).payload.matterEquivalence;
    must(await step('wg-amr.dh', 'agree', id));
    expect((await step('wg-amr.dh', 'revoke', id, { reason: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect(must(await step('wg-psb.dh', 'revoke', id, { reason: '清单调整' })).payload.matterEquivalence).toEqual({ state: 'REVOKED' });
  });
  test('D-84: 互认的结果计为该事项本年度已检查合格；所据结果更正后一并撤回', async () => {
    const { s } = await earlier('E-h', 'NO_PROBLEM_FOUND');
    const { id, published } = must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication;
    must(await recognise('E-h', published.resultNo));
    const passed = () =>
      rows<{ code: string }>(h.em(), `select matter_code as code from passed_matter where entity_key = 'E-h' and year = 2026 order by 1`);
    expect(await passed()).toEqual([{ code: 'M-HOTEL' }, { code: 'M-REGINFO' }]);
    const asked = await h
      .as('wg-psb.op')
      .mutate('requestCorrection', { publicationId: id, error: 'x', evidence: 'y', resultCode: 'UNQUALIFIED' }, 'correction { id }');
    must(await h.as('wg-psb.ph').mutate('approveCorrection', { correctionId: must(asked).payload.correction.id }, 'correction { state }'));
    expect(await passed()).toEqual([]);
  });
});
