import { row } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureOptions, jointMatters } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';
import { nationalRecordSchema, problemsOf } from './national-schema.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const agencyOf = Object.fromEntries(jointMatters.map((m) => [m.code, m.agency]));
const reviewed = async (results: Readonly<Record<string, string>>, options: FixtureOptions) => {
  const v = await aDispatchedVisit(h.em(), { matters: jointMatters.filter((m) => results[m.code]), ...options });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  for (const [matter, code] of Object.entries(results)) await s.settle(matter, agencyOf[matter]!, code, { publicText: `${matter}说明` });
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  for (const matter of Object.keys(results)) await s.reviewed(matter, agencyOf[matter]!);
  return { v, s };
};
interface Line {
  readonly cursor: string;
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  readonly penalty: { readonly uscc: string | null; readonly objectName: string | null } | null;
  readonly listing: { readonly uscc: string; readonly objectName: string; readonly resultNo: string } | null;
  readonly result: { readonly resultNo: string } | null;
}
const feed = async (
  after?: string | null,
  uscc?: string[],
): Promise<{ nodes: Line[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }> =>
  (
    await h.as('credit').query(
      `query ($a: String, $u: [String!]) { creditEvents(after: $a, uscc: $u, first: 500) { pageInfo { endCursor hasNextPage } nodes {
        cursor kind number version result { resultNo } penalty { uscc objectName } listing { uscc objectName resultNo } } } }`,
      { a: after ?? null, u: uscc ?? null },
    )
  ).data.creditEvents;
const followUpOf = async (matterCheckId: string) =>
  (await row<{ id: string }>(h.em(), 'select id from follow_up where matter_check_id = $1', [matterCheckId]))!.id;
const decision = { decisionNo: '舞市监罚〔2026〕1号', decidedOn: '2026-09-18', kind: 'FINE', amount: '500', publicText: '罚款五百元' };
const penalised = async (matterCheckId: string) => {
  const followUpId = await followUpOf(matterCheckId);
  must(await h.as('wg-amr.op').mutate('recordOutcome', { followUpId, outcome: 'CASE_FILED', note: '立案1号' }, 'followUp { state }'));
  const { id } = must(await h.as('wg-amr.op').mutate('recordPenalty', { followUpId, decision }, 'penalty { id }')).payload.penalty;
  must(await h.as('wg-amr.op').mutate('publishPenalty', { penaltyId: id }, 'penalty { id }'));
  return id as string;
};

describe('X-21, YX-62a, PD-24b: 信用平台的增量记录', () => {
  test('结果、处罚、处罚更正依次到达，编号不变、版本递增；同一游标再取，逐字节相同', async () => {
    const start = (await feed()).pageInfo.endCursor;
    const { v, s } = await reviewed({ 'M-REGINFO': 'INFO_NOT_PUBLICISED' }, { entityKey: '91410481MA0HTK2010' });
    must(await s.publish('wg-amr.op', 'M-REGINFO'));
    const penaltyId = await penalised(v.checks['M-REGINFO']!);
    must(
      await h
        .as('wg-amr.ph')
        .mutate('correctPenalty', { penaltyId, decision: { ...decision, amount: '400' }, reason: '金额笔误' }, 'penalty { id }'),
    );
    const page = await feed(start);
    expect(page.nodes.map((n) => [n.kind, n.version])).toEqual([
      ['RESULT', 1],
      ['PENALTY', 1],
      ['PENALTY_CORRECTION', 2],
    ]);
    expect(page.nodes[2]!.number).toBe(page.nodes[1]!.number);
    expect(page.nodes[1]!.penalty).toEqual({ uscc: '91410481MA0HTK2010', objectName: '甲旅馆' });
    expect(await feed(start)).toEqual(page);
    // Nothing new: the cursor stays where it was.
    expect((await feed(page.pageInfo.endCursor)).pageInfo).toEqual({ endCursor: page.pageInfo.endCursor, hasNextPage: false });
  });

  test('D-75, KF-22c: 结果未公示之前，处罚不指明对象；全部公示之后再送一次并指明', async () => {
    const start = (await feed()).pageInfo.endCursor;
    const { v, s } = await reviewed({ 'M-REGINFO': 'INFO_NOT_PUBLICISED' }, { entityKey: '91410481MA0HTK2029' });
    await penalised(v.checks['M-REGINFO']!);
    expect((await feed(start)).nodes.map((n) => [n.kind, n.penalty])).toEqual([['PENALTY', { uscc: null, objectName: null }]]);
    expect((await feed(start, ['91410481MA0HTK2029'])).nodes).toEqual([]);
    must(await s.publish('wg-amr.op', 'M-REGINFO'));
    const named = (await feed(start, ['91410481MA0HTK2029'])).nodes;
    expect(named.map((n) => n.kind)).toEqual(['RESULT', 'PENALTY']);
    expect(named[1]!.penalty!.uscc).toBe('91410481MA0HTK2029');
  });

  test('PD-23: 列入经营异常名录随全部公示的结果到达；✘ 不予公示的不在其中，序号也不留空', async () => {
    const start = (await feed()).pageInfo.endCursor;
    const { v, s } = await reviewed({ 'M-REGINFO': 'INFO_NOT_PUBLICISED' }, { entityKey: '91410481MA0HTK2037' });
    const list = async (checkId: string) =>
      must(
        await h
          .as('wg-amr.op')
          .mutate(
            'recordOutcome',
            { followUpId: await followUpOf(checkId), outcome: 'ABNORMAL_LISTED', note: '列异1号' },
            'followUp { state }',
          ),
      );
    await list(v.checks['M-REGINFO']!);
    expect((await feed(start)).nodes).toEqual([]);
    must(await s.publish('wg-amr.op', 'M-REGINFO'));
    const shown = (await feed(start)).nodes;
    expect(shown.map((n) => n.kind)).toEqual(['RESULT', 'ABNORMAL_LISTING']);
    expect(shown[1]!.listing).toMatchObject({ uscc: '91410481MA0HTK2037', resultNo: shown[0]!.result!.resultNo });

    const before = await feed();
    const secret = await reviewed({ 'M-REGINFO': 'INFO_NOT_PUBLICISED' }, { entityKey: '91410481MA0HTK2045' });
    must(await secret.s.withhold('wg-amr.dh', 'M-REGINFO'));
    await list(secret.v.checks['M-REGINFO']!);
    expect(await feed()).toEqual(before);
    const seqs = before.nodes.map((n) => JSON.parse(Buffer.from(n.cursor, 'base64url').toString())[0]);
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
  });
});

describe('X-21: 批量查询和导出', () => {
  const batch = (uscc: readonly string[]) =>
    h
      .as('credit')
      .query(
        'query ($u: [String!]!) { creditSubjects(uscc: $u) { subjects { uscc results { resultNo } penalties { decisionNo } listings { resultNo } } } }',
        { u: uscc },
      );

  test('一次500个代码，顺序与所问相同；没有公开过的与不存在的一样；✘ 501个', async () => {
    const codes = [
      '91410481MA0HTK2010',
      '91410481MA0HTK2045',
      '没有这个',
      ...Array.from({ length: 497 }, (_, i) => `9141048100000${String(i).padStart(5, '0')}`),
    ];
    const { subjects } = (await batch(codes)).data.creditSubjects;
    expect(subjects.map((one: { uscc: string }) => one.uscc)).toEqual(codes);
    expect(subjects[0]).toMatchObject({ results: [{}], penalties: [{ decisionNo: '舞市监罚〔2026〕1号' }] });
    // Withheld and never inspected look alike.
    expect({ ...subjects[1], uscc: '' }).toEqual({ ...subjects[2], uscc: '' });
    expect((await batch([...codes, 'x'])).denials).toEqual(['BAD_USER_INPUT']);
  });

  test('按国家系统的格式导出，每条都符合所公布的 JSON Schema', async () => {
    const { nodes } = (
      await h.as('credit').query(`{ creditExport { nodes { cursor raninsPlanId raninsPlaneName raninsTaskId raninsTaskName raninsTypeName
        insAuth insDate uscc entName details { raninsItemName raninsCheckResName } } } }`)
    ).data.creditExport;
    expect(nodes.map((n: { uscc: string }) => n.uscc)).toEqual(expect.arrayContaining(['91410481MA0HTK2010', '91410481MA0HTK2037']));
    expect(nodes.map((n: { uscc: string }) => n.uscc)).not.toContain('91410481MA0HTK2045');
    for (const { cursor: _, ...record } of nodes) expect(problemsOf(record)).toEqual([]);
    const { cursor: __, ...record } = nodes[0];
    expect(problemsOf({ ...record, uscc: '123', extra: 1, details: [] })).toEqual(['/uscc', '/details', '/extra']);
    expect(problemsOf({}).length).toBe(nationalRecordSchema.required.length);
  });

  test.each(['creditEvents { nodes { cursor } }', 'creditSubjects(uscc: []) { subjects { uscc } }', 'creditExport { nodes { cursor } }'])(
    '✘ 其他任何人 → FORBIDDEN：%s',
    async (field) => {
      for (const who of ['public', 'wg-amr.op', 'wg-jco']) expect((await h.as(who).query(`{ ${field} }`)).denials).toEqual(['FORBIDDEN']);
    },
  );

  test('✘ 别处的游标', async () => {
    for (const keys of [['x'], [-1], [1.5], [1e12]]) {
      const after = Buffer.from(JSON.stringify(keys)).toString('base64url');
      expect((await h.as('credit').query(`{ creditEvents(after: "${after}") { nodes { cursor } } }`)).denials).toEqual(['BAD_USER_INPUT']);
    }
  });
});
