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

test('D-74, KF-22c: 涉及国家秘密的只留标记：现场填写、历次录入、措施的文字一概不留，对外也看不出有这一项', async () => {
  const { v, s } = await finished('M-HOTEL', 'wg-psb', 'RECTIFICATION_ORDERED');
  const id = v.checks['M-HOTEL']!;
  const kept = async () =>
    JSON.stringify(
      await Promise.all(
        [
          'select checklist, remarks, public_text, site_record, reason from matter_check where id = $1',
          'select fields from matter_check_version where matter_check_id = $1',
          'select content, outcome from field_draft where matter_check_id = $1',
          'select text from measure_taken where matter_check_id = $1',
        ].map((sql) => rows(h.em(), sql, [id])),
      ),
    );
  await rows(
    h.em(),
    `insert into field_draft (account, client_id, position, visit_id, matter_check_id, agency, kind, made_at, base_revision, content, state, outcome, submitted_at)
     values ('wg-psb.i1', 'd74', 1, $1, $2, 'wg-psb', 'RESULT', now(), 1, '{"remarks": "内部备注"}', 'CONFLICT',
       '{"state": "CONFLICT", "revision": null, "conflicts": [{"mine": "内部备注"}], "taken": [], "refusals": []}', now())`,
    [v.visitId, id],
  );
  for (const words of ['已责令改正', '内部备注', '三日内整改']) expect(await kept()).toContain(words);
  const outside = async () => [
    await h.as('credit').query('{ creditEvents(first: 500) { nodes { cursor } } creditRecords(first: 500) { nodes { cursor } } }'),
    await h.as('public').query('query ($c: String) { publicResults(code: $c) { nodes { resultNo } } }', { c: v.entityKey }),
  ];
  const before = await outside();
  const secret = { secrecyClass: 'STATE_SECRET', ground: '保守国家秘密法' };
  expect((await s.withhold('wg-psb.op', 'M-HOTEL', secret)).refusals).toEqual(['APPROVAL_REQUIRED']);
  expect((await s.withhold('wg-psb.dh', 'M-HOTEL', { ...secret, mode: 'REDACTED' })).refusals).toEqual(['SECRECY_RESTRICTED']);
  expect(await kept()).toContain('内部备注');
  must(await s.withhold('wg-psb.dh', 'M-HOTEL', secret));
  for (const words of ['已责令改正', '内部备注', '三日内整改']) expect(await kept()).not.toContain(words);
  expect((await s.record('wg-psb.i1', 'M-HOTEL', 'UNQUALIFIED', { remarks: '内部备注' })).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
  expect(await outside()).toEqual(before);
});

test('D-77: 备注只在本部门之内，公示的文字是另一项、经审核的；审核之后不能悄悄换掉', async () => {
  const { v, s } = await finished('M-HOTEL', 'wg-psb', 'UNQUALIFIED');
  const id = v.checks['M-HOTEL']!;
  expect((await check('wg-psb.op', id, 'remarks')).data.matterCheck).toEqual({ remarks: '内部备注' });
  // The initiator knows the visit and its results, and not what another department noted for itself.
  expect(await check('wg-amr.op', id, 'resultCode remarks')).toMatchObject({
    data: { matterCheck: { remarks: null } },
    denials: ['FORBIDDEN'],
  });
  for (const who of ['wg-cad.op', 'wg-jco', 'credit', 'public'])
    expect((await check(who, id, 'remarks')).data?.matterCheck ?? null).toBeNull();
  expect((await s.record('wg-psb.i1', 'M-HOTEL', 'UNQUALIFIED', { publicText: '店主张某，电话' })).refusals).not.toEqual([]);
  const { published } = must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication;
  const { content } = (
    await rows<{ content: object }>(h.em(), 'select content from publication where result_no = $1', [published.resultNo])
  )[0]!;
  expect(content).toMatchObject({ publicText: '已责令改正' });
  expect(JSON.stringify(content)).not.toContain('备注');
  const type = await h.as('public').query('{ __type(name: "PublishedResult") { fields { name } } }');
  expect(type.data.__type.fields.map((f: { name: string }) => f.name)).not.toContain('remarks');
});
