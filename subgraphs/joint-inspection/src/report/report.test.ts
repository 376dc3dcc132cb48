import { perform, row } from '@double-random/runtime';
import { openYear } from '../deadline/open-year.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { testActor } from '../testing/test-actor.ts';
import { aDispatchedVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
let taskId: string;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
  await perform(h.services.deps, { actor: testActor('joint-inspection'), requestId: 'year' }, openYear, { requestId: 'y', year: 2026 });
  // Story of requirements I, steps 5 to 7: one joint visit, psb and amr in time, cad one working day late.
  const v = await aDispatchedVisit(h.em(), { name: '保密旅馆' });
  taskId = v.taskId;
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
  await s.settle('M-REGINFO', 'wg-amr', 'INFO_NOT_PUBLICISED');
  await s.settle('M-CADUSE', 'wg-cad', 'RECTIFICATION_ORDERED');
  must(await s.recordForm('wg-amr.i1', 'REFUSED', { statement: '拒签' }));
  must(await s.finish('wg-amr.i1'));
  for (const m of jointMatters) await s.reviewed(m.code, m.agency);
  h.clock.set('2026-09-24T10:00:00+08:00');
  must(await s.publish('wg-psb.op', 'M-HOTEL'));
  h.clock.set('2026-10-09T10:00:00+08:00');
  must(await s.publish('wg-amr.op', 'M-REGINFO'));
  h.clock.set('2026-10-23T10:00:00+08:00');
  must(await s.publish('wg-cad.op', 'M-CADUSE'));
});
afterAll(() => h.close());

const draft = (who: string, kind: string, subject: string, more: object = {}) =>
  h.as(who).mutate('draftReport', { kind, subject, text: '总体良好', ...more }, 'report { id state figures supplement }');
const step = (who: string, field: string, reportId: string) =>
  h.as(who).mutate(field, { reportId }, 'report { id state late submittedTo contentHash }');

describe('YX-74b: 半年报告', () => {
  const run = async (unit: string, at: string) => {
    h.clock.set(at);
    const { id } = must(await draft(`wg-psb.op.${unit}`, 'SEMI_ANNUAL', '2026-H2', { unit })).payload.report;
    must(await step('wg-psb.dh', 'approveReport', id));
    return { id, report: must(await step(`wg-psb.op.${unit}`, 'submitReport', id)).payload.report };
  };
  test('11月30日18时按期，报领导小组办公室；报送后修改 → PUBLISHED_IMMUTABLE，可以补充', async () => {
    const { report } = await run('za', '2026-11-30T18:00:00+08:00');
    expect(report).toMatchObject({ state: 'SUBMITTED', late: false, submittedTo: 'wg-psb/lgo' });
    expect((await draft('wg-psb.op.za', 'SEMI_ANNUAL', '2026-H2', { unit: 'za' })).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
    expect(must(await draft('wg-psb.op.za', 'SEMI_ANNUAL', '2026-H2', { unit: 'za', supplement: true })).payload.report.supplement).toBe(1);
    const inbox = await h.as('wg-psb.lgo').query('{ reports(first: 10) { nodes { unit state } } }');
    expect(inbox.data.reports.nodes).toEqual([{ unit: 'za', state: 'SUBMITTED' }]);
  });
  test('12月1日零时逾期，照样接收', async () => {
    expect((await run('jd', '2026-12-01T00:00:00+08:00')).report).toMatchObject({ state: 'SUBMITTED', late: true });
  });
  test('未审定不能报送；不是期间的被拒绝；其他单位的经办人 → FORBIDDEN', async () => {
    const { id } = must(await draft('wg-psb.op.wj', 'SEMI_ANNUAL', '2026-H1', { unit: 'wj' })).payload.report;
    expect((await step('wg-psb.op.wj', 'submitReport', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect((await draft('wg-psb.op.wj', 'SEMI_ANNUAL', '2026-H3', { unit: 'wj' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await draft('wg-psb.op.wj', 'SEMI_ANNUAL', '2026-H1', { unit: 'za' })).denials).toEqual(['FORBIDDEN']);
  });
  test('数字取自数据：一次检查、一项结果、公示率100%', async () => {
    h.clock.set('2026-11-21T09:00:00+08:00');
    const { figures } = must(await draft('wg-psb.op', 'SEMI_ANNUAL', '2026-H2')).payload.report;
    expect(figures).toMatchObject({
      tasks: 1,
      visits: 1,
      published: 1,
      open: 0,
      publicationRate: 10_000,
      results: { NO_PROBLEM_FOUND: 1 },
    });
  });
});

test('YX-2c: 公示率：依法不予公示的算已完成、另行列出；少一个就不是100%', async () => {
  h.clock.set('2026-11-20T09:00:00+08:00');
  const figures = async () => {
    const { publicationRate, published, withheld, open } = must(await draft('yx-psb.op', 'SEMI_ANNUAL', '2026-H2')).payload.report.figures;
    return { publicationRate, published, withheld, open };
  };
  const settle: ((s: ReturnType<typeof visitSteps>) => Promise<unknown>)[] = [
    async (s) => must(await s.publish('yx-psb.op', 'M-CAFE')),
    async (s) => must(await s.withhold('yx-psb.dh', 'M-CAFE')),
    async () => undefined,
  ];
  const rates = [];
  for (const one of settle) {
    const v = await aDispatchedVisit(h.em(), {
      matters: [{ code: 'M-CAFE', agency: 'yx-psb' }],
      initiator: 'yx-psb',
      entityKey: `E-rate-${rates.length}`,
    });
    const s = visitSteps(h, v);
    if (!(await s.start('yx-psb.i1')).ok) throw new Error('not started');
    await s.settle('M-CAFE', 'yx-psb', 'NO_PROBLEM_FOUND');
    must(await s.finish('yx-psb.i1'));
    await s.reviewed('M-CAFE', 'yx-psb');
    await one(s);
    rates.push(await figures());
  }
  expect(rates).toEqual([
    { publicationRate: 10_000, published: 1, withheld: 0, open: 0 },
    { publicationRate: 10_000, published: 1, withheld: 1, open: 0 },
    { publicationRate: 6_666, published: 1, withheld: 1, open: 1 },
  ]);
});

test('YX-2d: 后续处理的办结率和最久未办结的时刻随报告报送；未定责任人的列入提醒，照样可以报送', async () => {
  h.clock.set('2026-11-22T09:00:00+08:00');
  const figures = async () => must(await draft('wg-cad.op', 'SEMI_ANNUAL', '2026-H2')).payload.report.figures;
  expect(await figures()).toMatchObject({ followUpsOpen: 1, followUpClosureRate: 0, warnings: ['1项后续处理尚未确定责任人'] });
  expect((await figures()).oldestFollowUpAt).toMatch(/^2026-09-18T/);
  const { id } = (await row<{ id: string }>(h.em(), `select id from follow_up where agency = 'wg-cad'`))!;
  must(await h.as('wg-cad.op').mutate('planFollowUp', { followUpId: id, owner: 'wg-cad.i1', plan: '复查' }, 'followUp { state }'));
  expect(await figures()).toMatchObject({ followUpsOpen: 1, warnings: [] });
});

describe('X-20, PD-29, PD-09a: 跨部门通报', () => {
  const ask = (who: string, region = 'WG') =>
    h.as(who).query(
      `{ coordinationReport(region: "${region}", from: "2026-01-01", to: "2026-12-31") {
         totals { visits jointVisits entities visitsPerEntity }
         departments { department { code } visits jointVisits jointShare published publicationRate completion { code count } referralsOnTime followUpsOpen }
         quotas { department { code } initiated joined met } } }`,
    );
  test('联合检查合计一次，各部门各参加一次；逾期一日的视为未完成；次数要求', async () => {
    h.clock.set('2026-11-30T09:00:00+08:00');
    const { data, denials } = await ask('wg-jco');
    expect(denials).toEqual([]);
    const { totals, departments, quotas } = data.coordinationReport;
    expect(totals.jointVisits).toBe(1);
    expect(departments.map((d: { department: { code: string }; visits: number }) => [d.department.code, d.visits])).toEqual([
      ['wg-psb', 1],
      ['wg-cad', 1],
      ['wg-amr', 1],
    ]);
    const states = (code: string) =>
      departments
        .find((d: { department: { code: string } }) => d.department.code === code)
        .completion.filter((c: { count: number }) => c.count > 0)
        .map((c: { code: string }) => c.code);
    expect(states('wg-psb')).toEqual(['COMPLETED_ON_TIME']);
    expect(states('wg-amr')).toEqual(['COMPLETED_ON_TIME']);
    expect(states('wg-cad')).toEqual(['NOT_COMPLETED_LATE']);
    const met = Object.fromEntries(quotas.map((q: { department: { code: string }; met: boolean | null }) => [q.department.code, q.met]));
    expect(met).toEqual({ 'wg-psb': true, 'wg-cad': null, 'wg-amr': true });
    expect(JSON.stringify(data)).not.toContain('保密旅馆');
  });
  test('其他区域的办公室、部门、公众 → FORBIDDEN', async () => {
    for (const who of ['pds-jco', 'wg-amr.op', 'public', 'credit']) expect((await ask(who)).denials).toEqual(['FORBIDDEN']);
  });
});

describe('CD-11a: 随机抽查报告', () => {
  test('审定后公布，公众可查；未审定公布 → REVIEW_REQUIRED；七个工作日后公布为逾期', async () => {
    h.clock.set('2026-09-30T09:00:00+08:00');
    const { id } = must(await draft('wg-cad.op', 'SUMMARY', taskId)).payload.report;
    expect((await step('wg-cad.op', 'publishReport', id)).refusals).toEqual(['REVIEW_REQUIRED']);
    expect((await step('wg-cad.op', 'approveReport', id)).denials).toEqual(['FORBIDDEN']);
    must(await step('wg-cad.dh', 'approveReport', id));
    expect(must(await step('wg-cad.op', 'publishReport', id)).payload.report).toMatchObject({ state: 'PUBLISHED', late: true });
    const { data } = await h.as('public').query('{ publicReports(agency: "wg-cad", first: 10) { nodes { kind figures } } }');
    expect(data.publicReports.nodes).toHaveLength(1);
    expect(data.publicReports.nodes[0].figures.visits).toBe(1);
  });
  test('写明不予公示的对象 → SECRECY_RESTRICTED', async () => {
    h.clock.set('2026-09-18T09:00:00+08:00');
    const v = await aDispatchedVisit(h.em(), { matters: jointMatters, name: '甲保密单位', entityKey: '91410481MA0HTK9999' });
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    for (const m of jointMatters) await s.settle(m.code, m.agency, 'NO_PROBLEM_FOUND');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    await s.reviewed('M-CADUSE', 'wg-cad');
    must(await s.withhold('wg-cad.dh', 'M-CADUSE'));
    const written = async (text: string) => {
      const { id } = must(await draft('wg-cad.op', 'SUMMARY', v.taskId, { text })).payload.report;
      must(await step('wg-cad.dh', 'approveReport', id));
      return step('wg-cad.op', 'publishReport', id);
    };
    expect((await written('抽查了甲保密单位，情况良好')).refusals).toEqual(['SECRECY_RESTRICTED']);
    const { id, state } = must(await written('抽查一家单位，情况良好')).payload.report;
    expect(state).toBe('PUBLISHED');
    // D-74: one withheld result is not counted out to the public, nor told by its code.
    const told = (await h.as('public').query('{ publicReports(agency: "wg-cad", first: 10) { nodes { id figures } } }')).data.publicReports;
    expect(told.nodes.find((r: { id: string }) => r.id === id).figures).toMatchObject({
      published: 0,
      withheld: null,
      results: {},
      visits: 1,
    });
  });
  test('CD-11a, CD-9b: 检查全部结束方可起草；结果公示之前不得写明对象；公示之后误示的隐去，报告中的也隐去', async () => {
    h.clock.set('2026-09-18T09:00:00+08:00');
    const v = await aDispatchedVisit(h.em(), { matters: jointMatters, name: '乙未公示旅馆', entityKey: '91410481MA0HTK8888' });
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    for (const m of jointMatters) await s.settle(m.code, m.agency, 'QUALIFIED', { publicText: `说明${m.code}` });
    const text = '抽查乙未公示旅馆一家';
    expect((await draft('wg-cad.op', 'SUMMARY', v.taskId)).userErrors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', basis: 'CD 十一' }]);
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    const ready = async (words: string) => {
      const { id } = must(await draft('wg-cad.op', 'SUMMARY', v.taskId, { text: words })).payload.report;
      must(await step('wg-cad.dh', 'approveReport', id));
      return id;
    };
    for (const words of [text, '统一社会信用代码91410481MA0HTK8888'])
      expect((await step('wg-cad.op', 'publishReport', await ready(words))).refusals).toEqual(['SECRECY_RESTRICTED']);
    await s.reviewed('M-CADUSE', 'wg-cad');
    const { id: publicationId } = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication;
    const id = await ready(text);
    must(await step('wg-cad.op', 'publishReport', id));
    const shown = async () => {
      const { data } = await h.as('public').query('{ publicReports(agency: "wg-cad", first: 10) { nodes { id text contentHash } } }');
      return data.publicReports.nodes.find((r: { id: string }) => r.id === id);
    };
    const before = await shown();
    expect(before.text).toBe(text);
    const redaction = { mode: 'REDACTED', secrecyClass: 'TRADE_SECRET', ground: '反不正当竞争法第九条' };
    await s.correct('wg-cad', publicationId, 'QUALIFIED', { redaction: { ...redaction, fields: ['PUBLIC_TEXT'] } });
    expect(await shown()).toEqual(before);
    const { id: current } = (await row<{ id: string }>(
      h.em(),
      `select id from publication where matter_check_id = $1 and state = 'PUBLISHED'`,
      [v.checks['M-CADUSE']],
    ))!;
    await s.correct('wg-cad', current, 'QUALIFIED', { redaction: { ...redaction, fields: ['OBJECT'] } });
    expect(await shown()).toEqual({ id, text: '依法不再公示', contentHash: expect.not.stringMatching(before.contentHash) });
  });
});
