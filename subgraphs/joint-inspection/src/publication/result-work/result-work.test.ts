import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit, jointMatters } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const finished = async (matter: string, agency: string, code: string) => {
  const v = await aDispatchedVisit(h.em(), { matters: jointMatters.filter((m) => m.code === matter || m.agency === 'wg-amr') });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  for (const m of jointMatters.filter(({ agency: a }) => a === 'wg-amr')) await s.settle(m.code, 'wg-amr', 'NO_PROBLEM_FOUND');
  await s.settle(matter, agency, code, { publicText: '已责令改正', remarks: '内部备注' });
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  await s.reviewed(matter, agency);
  return { v, s };
};
const allChannelsHaveIt = (id: string) =>
  rows(h.em(), `update publication set state = 'PUBLISHED', published_at = now() where id = $1`, [id]);
const check = (account: string, id: string, fields: string) =>
  h.as(account).query(`query ($id: ID!) { matterCheck(id: $id) { ${fields} } }`, { id });
const preview = '{ mode objectName matterName taskName resultCode resultText publicText inspectedOn }';

test('KF-22c: 公示前的预览与公示后公众所见逐项相同；部分公示的预览没有事项和说明；内部备注都不在内', async () => {
  const { v, s } = await finished('M-HOTEL', 'wg-psb', 'UNQUALIFIED');
  const id = v.checks['M-HOTEL']!;
  const { data } = await check(
    'wg-psb.op',
    id,
    `full: publicPreview(mode: FULL) ${preview} part: publicPreview(mode: REDACTED) ${preview}`,
  );
  const { full, part } = data.matterCheck;
  expect(full).toMatchObject({ mode: 'FULL', resultCode: 'UNQUALIFIED', publicText: '已责令改正' });
  expect(part).toMatchObject({ mode: 'REDACTED', matterName: null, publicText: null, resultCode: 'UNQUALIFIED' });
  expect(JSON.stringify(data)).not.toContain('内部备注');
  await allChannelsHaveIt(must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication.id);
  const published = await check('wg-psb.op', id, `publication { published ${preview} }`);
  expect(published.data.matterCheck.publication.published).toEqual(full);
});

test('KF-22a, X-07: 结果带所属检查和本部门的公示期限；别的部门看不到预览，无关的部门没有这项结果', async () => {
  const { v } = await finished('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
  const id = v.checks['M-HOTEL']!;
  const own = await check('wg-psb.rev', id, 'visit { id finishedOn } publicationDeadline { agency dueOn state clause }');
  expect(own.data.matterCheck).toMatchObject({
    visit: { id: v.visitId, finishedOn: '2026-09-18' },
    publicationDeadline: { agency: 'wg-psb', state: 'OPEN', dueOn: '2026-10-22' },
  });
  const other = await check('wg-amr.op', id, `publicPreview(mode: FULL) ${preview}`);
  expect(other.denials).toEqual(['FORBIDDEN']);
  expect((await check('wg-cad.op', id, 'id')).denials).toEqual(['NOT_FOUND']);
});

test('PD-22: 待签字的更正列给本部门，带所更正的结果；别的部门看不到', async () => {
  const { v, s } = await finished('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
  const { payload } = must(await s.publish('wg-psb.op', 'M-HOTEL'));
  await allChannelsHaveIt(payload.publication.id);
  const asked = { publicationId: payload.publication.id, error: '事项录错', evidence: '现场照片', resultCode: 'UNQUALIFIED' };
  must(await h.as('wg-psb.op').mutate('requestCorrection', asked, 'correction { id }'));
  const waiting = '{ corrections(state: REQUESTED) { nodes { error proposedCode matterCheck { id resultCode } } } }';
  const { data } = await h.as('wg-psb.ph').query(waiting);
  expect(data.corrections.nodes).toEqual([
    { error: '事项录错', proposedCode: 'UNQUALIFIED', matterCheck: { id: v.checks['M-HOTEL'], resultCode: 'NO_PROBLEM_FOUND' } },
  ]);
  expect((await h.as('wg-amr.ph').query(waiting)).data.corrections.nodes).toEqual([]);
});

test('KF-22a: 待公示的按公示期限由近到远，翻页不重不漏，没有期限的在最后；不要求时按登记先后', async () => {
  const all: Awaited<ReturnType<typeof finished>>['v'][] = [];
  for (let i = 0; i < 3; i++) all.push((await finished('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND')).v);
  const due = (visitId: string, day: string | null) =>
    day
      ? rows(h.em(), `update deadline set due_on = $2 where kind = 'RESULT_PUBLICATION' and agency = 'wg-psb' and subject = $1`, [
          visitId,
          day,
        ])
      : rows(h.em(), `update deadline set state = 'CANCELLED' where kind = 'RESULT_PUBLICATION' and agency = 'wg-psb' and subject = $1`, [
          visitId,
        ]);
  // The last one registered is due first, the first one has no term.
  await due(all[0]!.visitId, null);
  await due(all[1]!.visitId, '2026-10-30');
  await due(all[2]!.visitId, '2026-09-30');
  const list = async (soonestFirst: boolean) => {
    const query = `query ($s: Boolean, $after: String) { matterChecks(state: REVIEWED, soonestFirst: $s, first: 1, after: $after) {
      nodes { id publicationDeadline { dueOn } } pageInfo { hasNextPage endCursor } } }`;
    const found: { id: string; publicationDeadline: { dueOn: string } | null }[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await h.as('wg-psb.op').query(query, { s: soonestFirst, after });
      found.push(...data.matterChecks.nodes);
      if (!data.matterChecks.pageInfo.hasNextPage) return found;
      after = data.matterChecks.pageInfo.endCursor;
    }
  };
  const sorted = await list(true);
  const own = sorted.filter(({ id }) => all.some((v) => v.checks['M-HOTEL'] === id));
  expect(own.map(({ id }) => id)).toEqual([2, 1, 0].map((n) => all[n]!.checks['M-HOTEL']));
  expect(own.map(({ publicationDeadline }) => publicationDeadline?.dueOn)).toEqual(['2026-09-30', '2026-10-30', undefined]);
  expect(sorted.at(-1)!.publicationDeadline).toBeNull();
  expect(new Set(sorted.map(({ id }) => id)).size).toBe(sorted.length);
  const plain = (await list(false)).map(({ id }) => id);
  expect(plain).toEqual([...plain].sort());
  expect(plain).toHaveLength(sorted.length);
});
