import { rows } from '@double-random/runtime';
import pg from 'pg';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureVisit } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
let v: FixtureVisit;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
  v = await aDispatchedVisit(h.em());
  await visitSteps(h, v).arrive('wg-amr.i1');
});
afterAll(() => h.close());

const nodes = 'nodes { id ground person facts trail visitId outcome { code } }';
const cases = async (who: string) => h.as(who).query(`{ conductCases(first: 10) { ${nodes} } }`);
const trailOf = async (who: string, more = '') =>
  (await h.as(who).query(`{ auditTrail(first: 100${more}) { nodes { seq action actor at reason outcome code subject approver } } }`)).data
    ?.auditTrail.nodes as { seq: number; action: string; actor: string; reason: string | null; outcome: string; subject: string }[];
const open = (who: string, more: object = {}) =>
  h
    .as(who)
    .mutate(
      'openConductCase',
      { ground: 'FALSIFIED', person: 'wg-cad.i1', facts: '现场照片用于两次检查', trail: [], ...more },
      'conductCase { id facts }',
    );
const close = (who: string, conductCaseId: string, text = '经查属实') =>
  h.as(who).mutate('closeConductCase', { conductCaseId, outcome: 'CRITICISED', text }, 'conductCase { outcome { code text } }');
const feedbackCode = async (who: string) =>
  (await h.as(who).query('query ($id: ID!) { visit(id: $id) { feedbackCode } }', { id: v.visitId })).data?.visit.feedbackCode as string;
const give = (code: string, more: object = {}) =>
  h.as('public').mutate('giveVisitFeedback', { code, subject: 'FEES', text: '收取了检测费', contact: '电话另告', ...more }, 'feedbackId');

describe('CD-12b: 责任追究的五种情形', () => {
  test('✔ 审计监督人员立案，引用留痕记录，办结；事实在库中加密', async () => {
    const evidence = (await trailOf('wg-cad.aud', ', actor: "wg-cad.i1"'))[0]!;
    const made = must(await open('wg-cad.aud', { visitId: v.visitId, trail: [evidence.seq] })).payload.conductCase;
    expect(made.facts).toBe('现场照片用于两次检查');
    const [stored] = await rows<{ facts: string }>(h.em(), 'select facts from conduct_case where id = $1', [made.id]);
    expect(stored!.facts).not.toContain('照片');
    expect((await close('wg-cad.aud', made.id, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
    expect(must(await close('wg-cad.aud', made.id)).payload.conductCase.outcome).toEqual({ code: 'CRITICISED', text: '经查属实' });
    expect((await close('wg-cad.aud', made.id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
  test('✘ 其他任何人 → NOT_FOUND；主要负责人只见本部门办结的结果', async () => {
    const { id } = must(await open('wg-cad.aud', { ground: 'DUTY_NEGLECTED' })).payload.conductCase;
    for (const who of ['wg-cad.op', 'wg-cad.dh', 'wg-cad.i1', 'wg-jco', 'credit', 'public']) {
      expect((await cases(who)).denials).toEqual(['NOT_FOUND']);
      expect((await open(who)).denials).toEqual(['NOT_FOUND']);
    }
    expect((await close('wg-cad.ph', id)).denials).toEqual(['NOT_FOUND']);
    expect((await close('wg-amr.aud', id)).denials).toEqual(['NOT_FOUND']);
    expect((await cases('wg-amr.aud')).data.conductCases.nodes).toEqual([]);
    const seen = (await cases('wg-cad.ph')).data.conductCases.nodes;
    expect(seen).toMatchObject([{ person: 'wg-cad.i1', facts: null, outcome: { code: 'CRITICISED' } }]);
    expect((await cases('wg-cad.aud')).data.conductCases.nodes).toHaveLength(2);
  });
  test('✘ 没有事实、没有人、引用不存在的留痕、他部门的检查', async () => {
    expect((await open('wg-cad.aud', { facts: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await open('wg-cad.aud', { person: '' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await open('wg-cad.aud', { trail: [999_999] })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await open('kf-psb.aud', { visitId: v.visitId })).denials).toEqual(['NOT_FOUND']);
  });
});

describe('YX-74a: 责任追究有据可查', () => {
  test('✔ auditTrail 回答谁、何时、为何；被拒绝的操作也在其中', async () => {
    must(await visitSteps(h, v).notChecked('wg-amr.i1', 'M-REGINFO', 'OTHER', '系统故障'));
    const [entry] = await trailOf('wg-amr.aud', `, subject: "${v.checks['M-REGINFO']}"`);
    expect(entry).toMatchObject({
      action: 'finding.notChecked',
      actor: 'wg-amr.i1',
      at: expect.stringContaining('2026-09-18'),
      reason: '系统故障',
      outcome: 'DONE',
    });
    await visitSteps(h, v).finish('wg-psb.i1');
    expect((await trailOf('wg-psb.aud', ', actor: "wg-psb.i1"'))[0]).toMatchObject({
      action: 'finishVisit',
      outcome: 'DENIED',
      code: 'FORBIDDEN',
    });
  });
  test('✔ 各人见本人的，负责人和审计监督人员见本部门人员的；其他部门的不见', async () => {
    expect(new Set((await trailOf('wg-amr.i1')).map((e) => e.actor))).toEqual(new Set(['wg-amr.i1']));
    expect((await trailOf('wg-amr.dh', ', actor: "wg-amr.i1"')).length).toBeGreaterThan(0);
    expect(await trailOf('wg-psb.ph', ', actor: "wg-amr.i1"')).toEqual([]);
    expect((await h.as('public').query('{ auditTrail { nodes { seq } } }')).denials).toEqual(['NOT_FOUND']);
  });
  test('✔ auditTrail 按操作、结果、时间检索，逐页向前', async () => {
    const all = await trailOf('wg-psb.aud', ', actor: "wg-psb.i1"');
    expect(await trailOf('wg-psb.aud', ', actor: "wg-psb.i1", outcome: DENIED')).toEqual(all.filter((e) => e.outcome === 'DENIED'));
    const found = await trailOf('wg-amr.aud', ', action: "finding"');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((e) => !e.action.startsWith('finding.'))).toEqual([]);
    expect(await trailOf('wg-amr.aud', ', action: "find"')).toEqual([]);
    expect(await trailOf('wg-amr.aud', ', until: "2026-09-17T00:00:00Z"')).toEqual([]);
    const page = async (after: string | null) =>
      (
        await h
          .as('wg-amr.aud')
          .query('query($a: String) { auditTrail(first: 1, after: $a) { nodes { seq } pageInfo { endCursor } } }', { a: after })
      ).data.auditTrail;
    const first = await page(null);
    expect((await page(first.pageInfo.endCursor)).nodes[0].seq).toBeLessThan(first.nodes[0].seq);
    expect((await h.as('wg-amr.aud').query('{ auditTrail(after: "WyJ4Il0") { nodes { seq } } }')).denials).toEqual(['BAD_USER_INPUT']);
  });
  test('X-03: 审计监督人员核验留痕链：完整的答完整，改动一条的指出序号和依据；其他人不得核验', async () => {
    const check = async (who: string, args = '') =>
      h.as(who).query(`{ auditCheck${args} { ok from to entries brokenAt fault message basis last lastHash } }`);
    const whole = (await check('yx-psb.aud')).data.auditCheck;
    expect(whole).toMatchObject({ ok: true, from: 1, brokenAt: null, fault: null, message: null });
    expect([whole.to, whole.entries]).toEqual([whole.last, whole.last]);
    expect((await check('platform.sys', `(notedSeq: ${whole.last}, notedHash: "${whole.lastHash}")`)).data.auditCheck.ok).toBe(true);
    const owner = new pg.Client({ connectionString: h.database.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`alter table trail disable trigger all; update trail set code = 'X' where seq = 2`);
      expect((await check('wg-amr.aud')).data.auditCheck).toMatchObject({
        ok: false,
        entries: 1,
        brokenAt: 2,
        fault: 'ALTERED',
        message: '序号 2：内容与其哈希不符',
        basis: '开封细则第六条、第二十五条',
      });
      expect((await check('wg-amr.aud', '(from: 3)')).data.auditCheck.ok).toBe(true);
    } finally {
      await owner.query(`update trail set code = null where seq = 2; alter table trail enable trigger all`);
      await owner.end();
    }
    expect((await check('wg-amr.aud')).data.auditCheck.ok).toBe(true);
    for (const who of ['wg-amr.ph', 'wg-amr.op', 'wg-jco.jco', 'credit', 'public'])
      expect((await check(who)).denials).toEqual(['NOT_FOUND']);
    for (const args of ['(from: 0)', '(from: 5, to: 4)', '(notedSeq: 3)'])
      expect((await check('wg-amr.aud', args)).denials).toEqual(['BAD_USER_INPUT']);
  });
  test('✘ 留痕、案件、反馈都不能删除和更改', async () => {
    must(await give(await feedbackCode('wg-amr.i1')));
    for (const attack of [
      'delete from trail',
      `update trail set reason = 'x'`,
      'delete from conduct_case',
      `update conduct_case set person = 'x'`,
      'delete from visit_feedback',
    ])
      await expect(rows(h.em(), attack)).rejects.toThrow(/append-only|never changed|permission denied/);
  });
});

describe('CD-12a: 廉洁承诺与被检查人反馈', () => {
  test('✔ 被检查人凭文书上的反馈码反馈，无须登录；只有到场各部门的审计监督人员看得见', async () => {
    const code = await feedbackCode('wg-cad.i1');
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    must(await give(code.toLowerCase().replaceAll('-', ' '), { subject: 'GIFTS', text: '索要物品' }));
    const read = (who: string, purpose = ', purpose: "核实反馈"') =>
      h.as(who).query(`{ visitFeedback(first: 10${purpose}) { nodes { visitId subject text contact } } }`);
    expect((await read('wg-psb.aud')).data.visitFeedback.nodes[0]).toEqual({
      visitId: v.visitId,
      subject: 'GIFTS',
      text: '索要物品',
      contact: '电话另告',
    });
    // without a purpose no contact, and nothing to record.
    expect((await read('wg-psb.aud', '')).data.visitFeedback.nodes[0]).toMatchObject({ text: '索要物品', contact: null });
    const contacts = (await trailOf('wg-psb.aud', ', action: "feedback.contact"')).filter((e) => e.reason === '核实反馈');
    expect(new Set(contacts.map((e) => e.actor))).toEqual(new Set(['wg-psb.aud']));
    expect(contacts.length).toBeGreaterThan(0);
    expect((await read('kf-psb.aud')).data.visitFeedback.nodes).toEqual([]);
    for (const who of ['wg-psb.i1', 'wg-psb.ph', 'public']) expect((await read(who)).denials).toEqual(['NOT_FOUND']);
    const [stored] = await rows<{ content: string }>(h.em(), `select content from visit_feedback where subject = 'GIFTS'`);
    expect(stored!.content).not.toContain('索要');
  });
  test('✘ 错误的反馈码 → NOT_FOUND；空的、过多的不收；到场之前没有反馈码', async () => {
    expect((await give('2222-2222-2222')).denials).toEqual(['NOT_FOUND']);
    const code = await feedbackCode('wg-amr.op');
    expect((await give(code, { text: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await give(code, { contact: '1'.repeat(201) })).refusals).toEqual(['BAD_USER_INPUT']);
    for (let i = 0; i < 8; i++) must(await give(code, { subject: 'PRAISE', text: `第${i}条` }));
    expect((await give(code)).refusals).toEqual(['BAD_USER_INPUT']);
    const planned = await aDispatchedVisit(h.em(), { entityKey: '91410481MA0HTK0029' });
    const { data } = await h.as('wg-amr.op').query('query ($id: ID!) { visit(id: $id) { feedbackCode } }', { id: planned.visitId });
    expect(data.visit.feedbackCode).toBeNull();
    // Told of, it can be verified; spoken of only once somebody came.
    const told = (
      await rows<{ code: string }>(
        h.em(),
        `update visit set notice = '{"channel":"PHONE"}' where id = $1 returning inspection_code as code`,
        [planned.visitId],
      )
    )[0]!.code;
    const taken = async (asked: string) =>
      (await h.as('public').query('query ($c: String!) { verifyVisit(code: $c) { feedbackOpen } }', { c: asked })).data?.verifyVisit;
    expect([await taken(told), await taken(code)]).toEqual([{ feedbackOpen: false }, { feedbackOpen: true }]);
    expect((await give(told)).denials).toEqual(['NOT_FOUND']);
  });
  test('✔ 平台上没有任何收费的字段', () => {
    expect(h.joint.sdl).not.toMatch(/\b(\w*Fees?|fees?|\w*Prices?|prices?|charges?)\s*[:(]/);
  });
});
