import { row, rows } from '@double-random/runtime';
import { unpacked } from '../document/render/fixed-zip.ts';
import { documentSteps } from '../document/testing/document-steps.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const five = {
  timeAndContent: '2026年9月18日，人防工程平时使用',
  methodAndSteps: '现场检查，出示证件，制作记录',
  findings: '通道堆放杂物',
  assessment: '管理较为规范，疏散通道管理不到位',
  proposal: '责令限期改正，到期复查',
};
let made = 0;
/** A joint visit of two departments, the one of civil air defence found something to be put right. */
const visited = async (finish = true) => {
  const matters = [
    { code: 'M-REGINFO', agency: 'wg-amr' },
    { code: 'M-CADUSE', agency: 'wg-cad' },
  ];
  const v = await aDispatchedVisit(h.em(), { matters, entityKey: `91410481MA0VR${String(++made).padStart(4, '0')}X` });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
  await s.settle('M-CADUSE', 'wg-cad', 'RECTIFICATION_ORDERED');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  if (finish) must(await s.finish('wg-amr.i1'));
  return { v, s };
};
const fields = 'visitReport { id state approvedBy }';
const draft = (who: string, visitId: string, more: object = {}) =>
  h.as(who).mutate('draftVisitReport', { visitId, ...five, ...more }, fields);
const step = (who: string, field: string, reportId: string) => h.as(who).mutate(field, { reportId }, fields);
const shown = async (code: string) => {
  const query = `query ($code: String) { publicVisitReports(code: $code) {
    nodes { department { code } objectName timeAndContent methodAndSteps findings assessment proposal state publishedAt } } }`;
  return (await h.as('public').query(query, { code })).data.publicVisitReports.nodes;
};
const facts = 'version findings contentHash corrections { resultNo version resultText state correction { on reason } }';
/** As everybody reads it: the current version, what was corrected since, and all versions. */
const history = async (code: string) => {
  const query = `query ($code: String) { publicVisitReports(code: $code) { nodes { ${facts} versions { state ${facts} } } } }`;
  return (await h.as('public').query(query, { code })).data.publicVisitReports.nodes;
};
const todosOf = async (who: string): Promise<{ kind: string; about: string }[]> =>
  (await h.as(who).query('{ todos(first: 100) { items { kind about } } }')).data.todos.items;
const currentOf = async (checkId: string): Promise<string> =>
  (await row<{ id: string }>(h.em(), `select id from publication where matter_check_id = $1 and state = 'PUBLISHED'`, [checkId]))!.id;

describe('CD-104c: 抽查报告五个部分，审定后公布', () => {
  test('✔ 检查人员起草、分管负责人审定、经办人在结果公示后公布，人人可查；公布后不得修改', async () => {
    const { v, s } = await visited();
    const { id } = must(await draft('wg-cad.i1', v.visitId)).payload.visitReport;
    expect((await step('wg-cad.op', 'approveVisitReport', id)).denials).toEqual(['FORBIDDEN']);
    expect(must(await step('wg-cad.dh', 'approveVisitReport', id)).payload.visitReport).toMatchObject({ approvedBy: 'wg-cad.dh' });
    const early = await step('wg-cad.op', 'publishVisitReport', id);
    expect(early.userErrors[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { matters: ['M-CADUSE 检查'] } });
    await s.reviewed('M-CADUSE', 'wg-cad');
    must(await s.publish('wg-cad.op', 'M-CADUSE'));
    expect(await shown(v.entityKey)).toEqual([]);
    must(await step('wg-cad.op', 'publishVisitReport', id));
    expect(await shown(v.entityKey)).toEqual([
      { department: { code: 'wg-cad' }, objectName: '甲旅馆', ...five, state: 'PUBLISHED', publishedAt: '2026-09-18T01:00:00.000Z' },
    ]);
    expect((await draft('wg-cad.op', v.visitId)).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
    await expect(rows(h.em(), `update visit_report set sections = '{}' where id = $1`, [id])).rejects.toThrow(/never changed/);
  });

  test('✘ 未审定的公布 → REVIEW_REQUIRED；缺少部分的 → BAD_USER_INPUT；重新起草的须重新审定', async () => {
    const { v, s } = await visited();
    await s.reviewed('M-CADUSE', 'wg-cad');
    must(await s.publish('wg-cad.op', 'M-CADUSE'));
    const lacking = await draft('wg-cad.op', v.visitId, { assessment: ' ', proposal: undefined });
    expect(lacking.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: ['assessment', 'proposal'] } });
    const { id } = must(await draft('wg-cad.op', v.visitId)).payload.visitReport;
    expect((await step('wg-cad.op', 'publishVisitReport', id)).refusals).toEqual(['REVIEW_REQUIRED']);
    must(await step('wg-cad.dh', 'approveVisitReport', id));
    must(await draft('wg-cad.op', v.visitId, { findings: '通道已清理' }));
    expect((await step('wg-cad.op', 'publishVisitReport', id)).refusals).toEqual(['REVIEW_REQUIRED']);
    expect(await shown(v.entityKey)).toEqual([]);
  });

  test('✘ 检查未结束的、审定人即起草人的、有不予公示结果的、其他部门的', async () => {
    const { v, s } = await visited(false);
    expect((await draft('wg-cad.i1', v.visitId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    must(await s.finish('wg-amr.i1'));
    expect((await draft('wg-psb.op', v.visitId)).denials).toEqual(['NOT_FOUND']);
    const { id } = must(await draft('wg-cad.op+dh', v.visitId)).payload.visitReport;
    expect((await step('wg-cad.op+dh', 'approveVisitReport', id)).refusals).toEqual(['SEPARATION_OF_DUTIES']);
    expect((await step('wg-amr.dh', 'approveVisitReport', id)).denials).toEqual(['NOT_FOUND']);
    must(await step('wg-cad.ph', 'approveVisitReport', id));
    await s.reviewed('M-CADUSE', 'wg-cad');
    must(await s.withhold('wg-cad.dh', 'M-CADUSE'));
    expect((await step('wg-cad.op', 'publishVisitReport', id)).refusals).toEqual(['SECRECY_RESTRICTED']);
    expect(await shown(v.entityKey)).toEqual([]);
  });

  test('PD-22, KF-22e: 所载结果更正后，公布的报告照旧，旁边写明更正；更正后的版本同样审定、公布，原版本仍可查', async () => {
    const { v, s } = await visited();
    const { id } = must(await draft('wg-cad.op', v.visitId)).payload.visitReport;
    must(await step('wg-cad.dh', 'approveVisitReport', id));
    await s.reviewed('M-CADUSE', 'wg-cad');
    const { id: publicationId } = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication;
    must(await step('wg-cad.op', 'publishVisitReport', id));
    const [before] = await history(v.entityKey);
    expect(before).toMatchObject({ version: 1, corrections: [], versions: [{ version: 1, state: 'PUBLISHED' }] });
    await s.correct('wg-cad', publicationId, 'NO_PROBLEM_FOUND');
    const correction = { version: 2, resultText: '未发现问题', state: 'PUBLISHED', correction: { on: '2026-09-18', reason: '误录' } };
    const [beside] = await history(v.entityKey);
    const { versions: _, ...asWritten } = before;
    expect(beside).toMatchObject({ ...asWritten, corrections: [{ resultNo: expect.any(String), ...correction }] });
    expect(await todosOf('wg-cad.op')).toContainEqual({ kind: 'REVISE_VISIT_REPORT', about: '甲旅馆' });
    // The outline to begin from says what stands now, and nothing of the problem that was none.
    const ask = 'query ($id: ID!) { visit(id: $id) { reportOutline { findings proposal } } }';
    const begin = (await h.as('wg-cad.op').query(ask, { id: v.visitId })).data.visit.reportOutline;
    expect(begin).toEqual({ findings: 'M-CADUSE 检查：未发现问题。', proposal: '未发现需要处理的问题。' });
    expect(await todosOf('wg-amr.op')).not.toContainEqual(expect.objectContaining({ kind: 'REVISE_VISIT_REPORT' }));
    const revised = must(await draft('wg-cad.i1', v.visitId, { findings: '未发现问题', proposal: '无' })).payload.visitReport;
    expect([revised.id === id, revised.state]).toEqual([false, 'DRAFTED']);
    expect(await todosOf('wg-cad.op')).not.toContainEqual(expect.objectContaining({ kind: 'REVISE_VISIT_REPORT' }));
    // Until it is approved and public, the earlier one stands with the correction beside it.
    expect((await step('wg-cad.op', 'publishVisitReport', revised.id)).refusals).toEqual(['REVIEW_REQUIRED']);
    expect(await history(v.entityKey)).toEqual([beside]);
    must(await step('wg-cad.dh', 'approveVisitReport', revised.id));
    must(await step('wg-cad.op', 'publishVisitReport', revised.id));
    const replaced = { version: 1, state: 'SUPERSEDED', findings: five.findings, corrections: [expect.objectContaining({ version: 2 })] };
    expect(await history(v.entityKey)).toEqual([
      {
        version: 2,
        findings: '未发现问题',
        contentHash: expect.not.stringMatching(before.contentHash),
        corrections: [],
        versions: [expect.objectContaining({ version: 2, state: 'PUBLISHED', corrections: [] }), expect.objectContaining(replaced)],
      },
    ]);
    expect((await draft('wg-cad.op', v.visitId)).refusals).toEqual(['PUBLISHED_IMMUTABLE']);
    expect((await step('wg-cad.op', 'publishVisitReport', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    for (const sql of [`update visit_report set state = 'PUBLISHED' where id = $1`, 'delete from visit_report where id = $1'])
      await expect(rows(h.em(), sql, [id])).rejects.toThrow(/never changed/);
  });

  test('文书：审定后出具打印页和 Word 文档，五个部分齐全；更正之后另出一份，写明更正；公布之前其他部门不知其有', async () => {
    const d = documentSteps(h);
    const { v, s } = await visited();
    const { id } = must(await draft('wg-cad.op', v.visitId)).payload.visitReport;
    expect((await d.issue('wg-cad.op', 'VISIT_REPORT', id)).refusals).toEqual(['REVIEW_REQUIRED']);
    expect((await d.listed('wg-cad.op', v.visitId))['VISIT_REPORT']).toBe('REVIEW_REQUIRED');
    must(await step('wg-cad.dh', 'approveVisitReport', id));
    expect((await d.issue('wg-cad.rev', 'VISIT_REPORT', id)).denials).toEqual(['FORBIDDEN']);
    const paper = await d.issued('wg-cad.op', 'VISIT_REPORT', id);
    expect(paper.number).toMatch(/^舞人防查报〔2026〕\d+号$/);
    const parts = ['一、抽查时间和内容', '二、方法步骤', '三、抽查情况', '四、对被抽查人评价', '五、处理意见建议', ...Object.values(five)];
    const files = new Map(await unpacked((await d.file('wg-cad.op', paper, 'DOCX')).bytes));
    for (const text of [await d.page('wg-cad.i1', paper), files.get('word/document.xml')!.toString('utf8')])
      for (const words of [...parts, '甲旅馆', v.entityKey]) expect(text).toContain(words);
    expect((await d.file('wg-amr.op', paper, 'DOCX')).denial).toBe('NOT_FOUND');
    expect(await d.listed('wg-amr.op', v.visitId)).not.toHaveProperty('VISIT_REPORT');
    await s.reviewed('M-CADUSE', 'wg-cad');
    const { id: publicationId } = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication;
    must(await step('wg-cad.op', 'publishVisitReport', id));
    expect((await d.file('wg-amr.op', paper, 'DOCX')).denial).toBeUndefined();
    expect((await d.file('public', paper, 'HTML')).denial).toBe('NOT_FOUND');
    await s.correct('wg-cad', publicationId, 'NO_PROBLEM_FOUND');
    const after = await d.issued('wg-cad.op', 'VISIT_REPORT', id);
    expect([after.version, after.number === paper.number]).toEqual([2, false]);
    expect(await d.page('wg-psb.op', after)).toContain('M-CADUSE 检查的检查结果于2026年9月18日更正为“未发现问题”');
    expect(await d.page('wg-cad.op', paper)).not.toContain('更正情况');
  });

  test('✘ 起草之后结果有变的，不得审定，也不得公布：与公示的结果不一致', async () => {
    const { v, s } = await visited();
    const { id } = must(await draft('wg-cad.op', v.visitId)).payload.visitReport;
    await s.reviewed('M-CADUSE', 'wg-cad');
    const { id: publicationId } = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication;
    await s.correct('wg-cad', publicationId, 'NO_PROBLEM_FOUND');
    const outdated = { code: 'ILLEGAL_TRANSITION', basis: 'CD 十（四）, PD 第二十二条', details: { matters: ['M-CADUSE 检查'] } };
    expect((await step('wg-cad.dh', 'approveVisitReport', id)).userErrors).toMatchObject([outdated]);
    must(await draft('wg-cad.op', v.visitId, { findings: '未发现问题' }));
    must(await step('wg-cad.dh', 'approveVisitReport', id));
    await s.correct('wg-cad', await currentOf(v.checks['M-CADUSE']!), 'UNQUALIFIED', { publicText: '再次核实：仍有堆物' });
    expect((await step('wg-cad.op', 'publishVisitReport', id)).userErrors).toMatchObject([outdated]);
    expect(await shown(v.entityKey)).toEqual([]);
  });

  test('YX-52, KF-22f ✘: 其他责任单位的经办人不得代为公布；起草人、审定人的账号不给外人看', async () => {
    const v = await aDispatchedVisit(h.em(), { matters: [{ code: 'M-HOTEL', agency: 'yx-psb', unit: 'za' }], initiator: 'yx-psb' });
    const s = visitSteps(h, v);
    expect((await s.start('yx-psb.i1')).ok).toBe(true);
    await s.settle('M-HOTEL', 'yx-psb', 'NO_PROBLEM_FOUND');
    must(await s.finish('yx-psb.i1'));
    expect((await draft('yx-psb.op.wj', v.visitId)).denials).toEqual(['FORBIDDEN']);
    const { id } = must(await draft('yx-psb.op.za', v.visitId)).payload.visitReport;
    must(await step('yx-psb.dh', 'approveVisitReport', id));
    expect((await step('yx-psb.op.wj', 'publishVisitReport', id)).denials).toEqual(['FORBIDDEN']);
    expect((await step('yx-psb.op.za', 'publishVisitReport', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    const people = async (who: string) => h.as(who).query('{ publicVisitReports(agency: "wg-cad", first: 1) { nodes { draftedBy } } }');
    expect((await people('wg-cad.op')).data.publicVisitReports.nodes[0].draftedBy).toMatch(/^wg-cad\./);
    for (const who of ['wg-amr.op', 'credit', 'public']) expect((await people(who)).denials).toEqual(['FORBIDDEN']);
  });

  test('初稿取自检查记录，评价由制作人写；起草的列入审定人的待办；参加的其他部门看不到', async () => {
    const { v } = await visited();
    const ask = (who: string) =>
      h
        .as(who)
        .query(
          `query ($id: ID!) { visit(id: $id) { report { state findings } reportOutline { timeAndContent methodAndSteps findings proposal } } }`,
          { id: v.visitId },
        );
    expect((await ask('wg-cad.op')).data.visit).toEqual({
      report: null,
      reportOutline: {
        timeAndContent: '2026年9月18日，对甲旅馆就M-CADUSE 检查进行抽查。',
        methodAndSteps: '检查人员2人，出示执法证件；采取实地检查的方式；制作现场记录。',
        findings: 'M-CADUSE 检查：发现问题已责令改正（堆物）。',
        proposal: '督促整改：三日内整改',
      },
    });
    must(await draft('wg-cad.op', v.visitId));
    expect((await ask('wg-cad.op')).data.visit.report).toEqual({ state: 'DRAFTED', findings: '通道堆放杂物' });
    expect((await ask('wg-amr.op')).data.visit).toMatchObject({
      report: null,
      reportOutline: { findings: expect.not.stringContaining('堆物') },
    });
    const { data } = await h.as('wg-cad.dh').query('{ todos(first: 100) { items { kind } } }');
    expect(data.todos.items).toContainEqual({ kind: 'APPROVE_VISIT_REPORT' });
  });
});
