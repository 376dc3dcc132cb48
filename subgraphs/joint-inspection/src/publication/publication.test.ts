import { createHash } from 'node:crypto';
import { row, rows } from '@double-random/runtime';
import { canonicalJson } from '@double-random/verifiable-draw';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureOptions, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';
import { deliverDue } from './delivery/deliver-due.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-09-18T09:00:00+08:00'));

const at = (text: string) => h.clock.set(`${text}+08:00`);
const agencyOf = Object.fromEntries(jointMatters.map((m) => [m.code, m.agency]));

/** A finished joint visit with these results, all reviewed. */
const reviewed = async (results: Readonly<Record<string, string>>, options: FixtureOptions = {}) => {
  const matters = jointMatters.filter((m) => results[m.code]);
  const v = await aDispatchedVisit(h.em(), { matters, ...options });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  for (const [matter, code] of Object.entries(results))
    await s.settle(matter, agencyOf[matter]!, code, { publicText: `${matter}说明`, remarks: '内部备注' });
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  for (const matter of Object.keys(results)) await s.reviewed(matter, agencyOf[matter]!);
  return { v, s };
};
const clean = { 'M-REGINFO': 'NO_PROBLEM_FOUND', 'M-HOTEL': 'NO_PROBLEM_FOUND' };
const publicResults = async (uscc: string) =>
  (
    await h
      .as('public')
      .query('query ($u: String) { publicResults(uscc: $u, first: 100) { nodes { resultNo matterCode resultCode publicText state } } }', {
        u: uscc,
      })
  ).data.publicResults.nodes;
const credit = (after?: string, uscc?: string[]) =>
  h
    .as('credit')
    .query(
      'query ($a: String, $u: [String!]) { creditRecords(after: $a, uscc: $u, first: 500) { nodes { cursor result { resultNo version resultCode state } } pageInfo { hasNextPage endCursor } } }',
      { a: after ?? null, u: uscc ?? null },
    );

describe('KF-22f, PD-20g, X-18, D-77: 谁检查、谁录入、谁公开', () => {
  test('公安先公示，公众只见其一；市场监管公示公安的 → FORBIDDEN', async () => {
    const { s, v } = await reviewed(clean, { entityKey: '91410481MA0HTK1111' });
    expect(await publicResults(v.entityKey)).toEqual([]);
    expect((await s.publish('wg-amr.op', 'M-HOTEL')).denials).toEqual(['FORBIDDEN']);
    expect((await s.publish('wg-psb.i1', 'M-HOTEL')).denials).toEqual(['FORBIDDEN']);
    const shown = must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication;
    expect(shown.state).toBe('PUBLISHED');
    const [only, ...more] = await publicResults(v.entityKey);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ matterCode: 'M-HOTEL', resultCode: 'NO_PROBLEM_FOUND', publicText: 'M-HOTEL说明', state: 'PUBLISHED' });
    expect(JSON.stringify(only)).not.toContain('内部备注'); // D-77
    const { data } = await h
      .as('public')
      .query('query ($c: String!) { publicObject(code: $c) { name visitsThisYear results { matterCode } } }', { c: v.entityKey });
    expect(data.publicObject).toEqual({ name: '甲旅馆', visitsThisYear: 1, results: [{ matterCode: 'M-HOTEL' }] });
  });
  test('PD-26: 每次公示都有具名的审核人和公示人，留痕中可见；系统账号公示 → FORBIDDEN', async () => {
    const { s, v } = await reviewed(clean, { entityKey: '91410481MA0HTK2626' });
    for (const account of ['joint-inspection', 'wg-psb.sys', 'credit'])
      expect((await s.publish(account, 'M-HOTEL')).denials).toEqual(['FORBIDDEN']);
    must(await s.publish('wg-psb.op', 'M-HOTEL'));
    const named = '{ matterCheck(id: "ID") { publication { reviewedBy publishedBy } } }'.replace('ID', v.checks['M-HOTEL']!);
    const { data } = await h.as('wg-psb.dh').query(named);
    expect(data.matterCheck.publication).toEqual({ reviewedBy: 'wg-psb.rev', publishedBy: 'wg-psb.op' });
    const trail = `{ auditTrail(subject: "${v.checks['M-HOTEL']}", first: 1) { nodes { action actor approver outcome } } }`;
    const [last] = (await h.as('wg-psb.aud').query(trail)).data.auditTrail.nodes;
    expect(last).toEqual({ action: 'result.publish', actor: 'wg-psb.op', approver: 'wg-psb.rev', outcome: 'DONE' });
  });
  test('查询按名称开头、部门、事项、结果、日期', async () => {
    const { s } = await reviewed(clean, { entityKey: '91410481MA0HTK2222', name: '乙_旅馆' });
    must(await s.publish('wg-psb.op', 'M-HOTEL'));
    const find = async (args: string) =>
      (await h.as('public').query(`{ publicResults(${args}) { nodes { objectName } } }`)).data.publicResults.nodes.length;
    expect(await find('namePrefix: "乙_"')).toBe(1);
    expect(await find('namePrefix: "乙旅"')).toBe(0);
    expect(await find('namePrefix: "乙", agency: "wg-psb", matterCode: "M-HOTEL", resultCode: NO_PROBLEM_FOUND')).toBe(1);
    expect(await find('namePrefix: "乙", agency: "wg-cad"')).toBe(0);
    expect(await find('namePrefix: "乙", publishedFrom: "2026-09-18", publishedTo: "2026-09-18"')).toBe(1);
    expect(await find('namePrefix: "乙", publishedFrom: "2026-09-19"')).toBe(0);
  });
});

describe('KF-22a, D-66: 逾期照样公示，视为未完成', () => {
  const outcome = async (instant: string) => {
    at('2026-09-18T09:00:00');
    const { s, v } = await reviewed(clean, { entityKey: `E-${instant}` });
    must(await s.publish('wg-amr.op', 'M-REGINFO'));
    h.clock.set(instant);
    expect(must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication.state).toBe('PUBLISHED');
    return row(
      h.em(),
      `select state, due_on::text as due from deadline where kind = 'RESULT_PUBLICATION' and subject = $1 and agency = 'wg-psb'`,
      [v.visitId],
    );
  };
  test('最后一日24时之前按期，次日零时逾期', async () => {
    expect(await outcome('2026-10-22T23:59:59+08:00')).toEqual({ state: 'MET', due: '2026-10-22' });
    expect(await outcome('2026-10-23T00:00:00+08:00')).toEqual({ state: 'LATE', due: '2026-10-22' });
  });
});

describe('KF-22b: 全部渠道确认后才算公示', () => {
  test('开封：政府门户网站未确认时为 PARTIAL，公众不见，期限仍在；重复公示被拒绝；确认后完成', async () => {
    const v = await aDispatchedVisit(h.em(), {
      matters: [{ code: 'M-HOTEL', agency: 'kf-psb' }],
      initiator: 'kf-psb',
      entityKey: '91410200MA0HTK3333',
    });
    const s = visitSteps(h, v);
    expect((await s.start('kf-psb.i1')).ok).toBe(true);
    await s.settle('M-HOTEL', 'kf-psb', 'NO_PROBLEM_FOUND');
    must(await s.finish('kf-psb.i1'));
    await s.reviewed('M-HOTEL', 'kf-psb');
    const { id, state, deliveries } = must(await s.publish('kf-psb.op', 'M-HOTEL')).payload.publication;
    expect({ state, deliveries }).toEqual({
      state: 'PARTIAL',
      deliveries: [
        { channel: 'GOVERNMENT_PORTAL', state: 'QUEUED' },
        { channel: 'NATIONAL_CREDIT_SYSTEM', state: 'ACKED' },
      ],
    });
    expect(await publicResults(v.entityKey)).toEqual([]);
    expect((await s.publish('kf-psb.op', 'M-HOTEL')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    const deadline = () => row(h.em(), `select state from deadline where kind = 'RESULT_PUBLICATION' and subject = $1`, [v.visitId]);
    expect(await deadline()).toEqual({ state: 'OPEN' });
    const input = { publicationId: id, channel: 'GOVERNMENT_PORTAL', receipt: 'https://example.invalid/1' };
    expect((await h.as('kf-psb.op').mutate('acknowledgeChannel', input, 'publication { state }')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    await deliverDue(h.services);
    must(await h.as('kf-psb.op').mutate('acknowledgeChannel', input, 'publication { state }'));
    expect(await deadline()).toEqual({ state: 'MET' });
    expect(await publicResults(v.entityKey)).toHaveLength(1);
  });
});

describe('KF-22c, D-74, D-75: 不予公示和部分公示', () => {
  test('没有批准人、类别、依据 → APPROVAL_REQUIRED；批准后公众与信用平台都看不出', async () => {
    const { s, v } = await reviewed(clean, { entityKey: '91410481MA0HTK4444' });
    const before = (await credit()).data.creditRecords;
    expect((await s.withhold('wg-psb.op', 'M-HOTEL')).refusals).toEqual(['APPROVAL_REQUIRED']);
    expect((await s.withhold('wg-psb.dh', 'M-HOTEL', { secrecyClass: 'NONE' })).refusals).toEqual(['APPROVAL_REQUIRED']);
    expect((await s.withhold('wg-psb.dh', 'M-HOTEL', { ground: ' ' })).refusals).toEqual(['APPROVAL_REQUIRED']);
    expect(must(await s.withhold('wg-psb.dh', 'M-HOTEL')).payload.matterCheck.state).toBe('WITHHELD');
    expect(await publicResults(v.entityKey)).toEqual([]);
    expect((await h.as('public').query('query ($c: String!) { publicObject(code: $c) { name } }', { c: v.entityKey })).denials).toEqual([
      'NOT_FOUND',
    ]);
    expect((await h.as('public').query('query ($n: ID!) { publicResult(resultNo: $n) { resultNo } }', { n: 'ji_res_x' })).denials).toEqual([
      'NOT_FOUND',
    ]);
    expect((await credit()).data.creditRecords).toEqual(before);
    // The duty is done all the same, and the pass counts.
    expect(
      await row(h.em(), `select state from deadline where kind = 'RESULT_PUBLICATION' and subject = $1 and agency = 'wg-psb'`, [v.visitId]),
    ).toEqual({ state: 'MET' });
    expect(await row(h.em(), 'select year from passed_matter where matter_check_id = $1', [v.checks['M-HOTEL']])).toEqual({ year: 2026 });
    must(await s.publish('wg-amr.op', 'M-REGINFO'));
    const seqs = await rows<{ seq: number }>(h.em(), 'select feed_seq as seq from publication where feed_seq is not null order by 1');
    expect(seqs.map((r) => r.seq)).toEqual(seqs.map((_, i) => i + 1));
  });
  test('部分公示：公众见结果和日期，不见内容；国家秘密只留标记', async () => {
    const { s, v } = await reviewed(clean, { entityKey: '91410481MA0HTK5555' });
    must(await s.withhold('wg-psb.ph', 'M-HOTEL', { mode: 'REDACTED' }));
    expect(await publicResults(v.entityKey)).toEqual([
      expect.objectContaining({ matterCode: null, resultCode: 'NO_PROBLEM_FOUND', publicText: null }),
    ]);
    expect((await s.withhold('wg-amr.dh', 'M-REGINFO', { mode: 'REDACTED', secrecyClass: 'STATE_SECRET' })).refusals).toEqual([
      'SECRECY_RESTRICTED',
    ]);
    must(await s.withhold('wg-amr.dh', 'M-REGINFO', { secrecyClass: 'STATE_SECRET' }));
    expect(await row(h.em(), 'select remarks, public_text, checklist from matter_check where id = $1', [v.checks['M-REGINFO']])).toEqual({
      remarks: null,
      public_text: null,
      checklist: null,
    });
  });
});

describe('KF-22d, KF-22e, PD-22, D-68, D-79: 公示之后只能更正', () => {
  test('story 8: 分管负责人、其他部门负责人签字 → FORBIDDEN；主要负责人签字后公示第二版，第一版注明更正', async () => {
    const { s, v } = await reviewed({ ...clean, 'M-CADUSE': 'RECTIFICATION_ORDERED' }, { entityKey: '91410481MA0HTK6666' });
    at('2026-10-23T10:00:00');
    const first = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication;
    const { content, content_hash: stored } = (await row<{ content: object; content_hash: string }>(
      h.em(),
      'select content, content_hash from publication where id = $1',
      [first.id],
    ))!;
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(stored);
    expect(first.published.contentHash).toBe(stored);
    expect((await s.record('wg-cad.i1', 'M-CADUSE', 'NO_PROBLEM_FOUND')).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
    expect((await s.publish('wg-cad.op', 'M-CADUSE')).refusals).toEqual(['PUBLISHED_IMMUTABLE']);

    at('2026-11-03T10:00:00');
    const cursor = (await credit()).data.creditRecords.pageInfo.endCursor;
    const ask = (who: string, more: object = {}) =>
      h
        .as(who)
        .mutate(
          'requestCorrection',
          { publicationId: first.id, error: '责令改正的是另一户', evidence: '投诉件TS-1', resultCode: 'NO_PROBLEM_FOUND', ...more },
          'correction { id state }',
        );
    expect((await ask('wg-amr.op')).denials).toEqual(['FORBIDDEN']);
    expect((await ask('wg-cad.op', { evidence: '' })).refusals).toEqual(['BAD_USER_INPUT']);
    const { id } = must(await ask('wg-cad.op')).payload.correction;
    expect((await ask('wg-cad.op')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    const sign = (who: string) => h.as(who).mutate('approveCorrection', { correctionId: id }, 'correction { state newPublicationId }');
    expect((await sign('wg-cad.dh')).denials).toEqual(['FORBIDDEN']);
    expect((await sign('wg-amr.ph')).denials).toEqual(['FORBIDDEN']);
    await row(h.em(), `update correction set requested_by = 'wg-cad.ph' where id = $1`, [id]);
    expect((await sign('wg-cad.ph')).refusals).toEqual(['SEPARATION_OF_DUTIES']);
    await row(h.em(), `update correction set requested_by = 'wg-cad.op' where id = $1`, [id]);
    expect(must(await sign('wg-cad.ph')).payload.correction.state).toBe('PUBLISHED');

    const query =
      'query ($n: ID!) { publicResult(resultNo: $n) { current { version } versions { version state resultCode correction { on approverPost } } } }';
    const { data } = await h.as('public').query(query, { n: first.published.resultNo });
    expect(data.publicResult).toEqual({
      current: { version: 2 },
      versions: [
        {
          version: 2,
          state: 'PUBLISHED',
          resultCode: 'NO_PROBLEM_FOUND',
          correction: { on: '2026-11-03', approverPost: '本部门主要负责人' },
        },
        { version: 1, state: 'SUPERSEDED', resultCode: 'RECTIFICATION_ORDERED', correction: null },
      ],
    });
    // from the cursor the new version comes once.
    const next = (await credit(cursor)).data.creditRecords.nodes;
    expect(next.map((n: { result: object }) => n.result)).toEqual([
      { resultNo: first.published.resultNo, version: 2, resultCode: 'NO_PROBLEM_FOUND', state: 'PUBLISHED' },
    ]);
    expect((await credit(next[0].cursor)).data.creditRecords.nodes).toEqual([]);
    // D-68, D-66: the deadline stays what it was, late by one working day.
    const query2 = 'query ($id: ID!) { visit(id: $id) { deadlines { kind agency dueOn state lateByWorkingDays } } }';
    const seen = await h.as('wg-cad.op').query(query2, { id: v.visitId });
    expect(seen.data.visit.deadlines).toContainEqual({
      kind: 'RESULT_PUBLICATION',
      agency: 'wg-cad',
      dueOn: '2026-10-22',
      state: 'LATE',
      lateByWorkingDays: 1,
    });
    expect(await row(h.em(), 'select state, outcome from follow_up where matter_check_id = $1', [v.checks['M-CADUSE']])).toEqual({
      state: 'CLOSED',
      outcome: 'NO_ACTION',
    });
    expect(await row(h.em(), 'select year from passed_matter where matter_check_id = $1', [v.checks['M-CADUSE']])).toEqual({ year: 2026 });
  });
  test('主要负责人不同意：原结果不变', async () => {
    const { s } = await reviewed(clean, { entityKey: '91410481MA0HTK7777' });
    const { id: publicationId, published } = must(await s.publish('wg-psb.op', 'M-HOTEL')).payload.publication;
    const asked = await h
      .as('wg-psb.i1')
      .mutate('requestCorrection', { publicationId, error: 'x', evidence: 'y', resultCode: 'UNQUALIFIED' }, 'correction { id }');
    const correctionId = must(asked).payload.correction.id;
    const reject = (who: string, reason: string) =>
      h.as(who).mutate('rejectCorrection', { correctionId, reason }, 'correction { state decision }');
    expect((await reject('wg-psb.dh', '无据')).denials).toEqual(['FORBIDDEN']);
    expect(must(await reject('wg-psb.ph', '无据')).payload.correction).toEqual({ state: 'REJECTED', decision: '无据' });
    const { data } = await h
      .as('public')
      .query('query ($n: ID!) { publicResult(resultNo: $n) { versions { version } } }', { n: published.resultNo });
    expect(data.publicResult.versions).toEqual([{ version: 1 }]);
  });
});

describe('YX-62a, X-21: 信用平台', () => {
  test('只有信用平台可取；条数和代码数有上限；按统一社会信用代码取', async () => {
    const { s, v } = await reviewed(clean, { entityKey: '91410481MA0HTK8888' });
    must(await s.publish('wg-psb.op', 'M-HOTEL'));
    for (const who of ['public', 'wg-psb.op', 'wg-jco'])
      expect((await h.as(who).query('{ creditRecords { nodes { cursor } } }')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('credit').query('{ creditRecords(first: 501) { nodes { cursor } } }')).denials).toEqual(['BAD_USER_INPUT']);
    expect((await credit(undefined, Array(501).fill('x'))).denials).toEqual(['BAD_USER_INPUT']);
    const own = (await credit(undefined, [v.entityKey])).data.creditRecords.nodes;
    expect(own).toHaveLength(1);
    expect((await h.as('credit').query('{ visits(first: 1) { nodes { id } } }')).data.visits.nodes).toEqual([]);
  });
});
