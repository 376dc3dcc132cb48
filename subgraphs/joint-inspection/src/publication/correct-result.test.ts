import { rows } from '@double-random/runtime';
import { documentSteps } from '../document/testing/document-steps.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';
import { contentHashOf } from './content-hash.ts';
import { deliverDue } from './delivery/deliver-due.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-06-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

describe('KF-22e: 任务执行单位主要负责人签字', () => {
  test('上级机关负责人、分管负责人签字 → FORBIDDEN，本单位主要负责人签字后更正', async () => {
    const v = await aDispatchedVisit(h.em(), {
      matters: [{ code: 'M-HOTEL', agency: 'kf-psb-xf' }],
      initiator: 'kf-psb-xf',
      windowFrom: '2026-06-01',
      entityKey: '91410212MA0HTK0001',
    });
    const s = visitSteps(h, v);
    expect((await s.start('kf-psb-xf.i1')).ok).toBe(true);
    await s.settle('M-HOTEL', 'kf-psb-xf', 'NO_PROBLEM_FOUND');
    must(await s.finish('kf-psb-xf.i1'));
    await s.reviewed('M-HOTEL', 'kf-psb-xf');
    const { id: publicationId } = must(await s.publish('kf-psb-xf.op', 'M-HOTEL')).payload.publication;
    await deliverDue(h.services);
    const input = { publicationId, channel: 'GOVERNMENT_PORTAL', receipt: '回执1' };
    must(await h.as('kf-psb-xf.op').mutate('acknowledgeChannel', input, 'publication { state }'));
    const asked = await h
      .as('kf-psb-xf.op')
      .mutate('requestCorrection', { publicationId, error: 'x', evidence: 'y', resultCode: 'UNQUALIFIED' }, 'correction { id }');
    const correctionId = must(asked).payload.correction.id;
    const sign = (who: string) => h.as(who).mutate('approveCorrection', { correctionId }, 'correction { state }');
    expect((await sign('kf-psb.ph')).denials).toEqual(['FORBIDDEN']);
    expect((await sign('kf-psb-xf.dh')).denials).toEqual(['FORBIDDEN']);
    expect(must(await sign('kf-psb-xf.ph')).payload.correction.state).toBe('PUBLISHED');
    // The new version is complete when the outside channel has it too; until then the old one stands.
    const versions = await rows(h.em(), 'select version, state from publication where visit_id = $1 order by version', [v.visitId]);
    expect(versions).toEqual([
      { version: 1, state: 'PUBLISHED' },
      { version: 2, state: 'PARTIAL' },
    ]);
  });

  test('C-9: 误将秘密公示的，签字之时即隐去，不待门户网站确认新版本', async () => {
    const v = await aDispatchedVisit(h.em(), {
      matters: [{ code: 'M-HOTEL', agency: 'kf-psb' }],
      initiator: 'kf-psb',
      windowFrom: '2026-06-01',
      entityKey: '91410200MA0HTK0002',
    });
    const s = visitSteps(h, v);
    expect((await s.start('kf-psb.i1')).ok).toBe(true);
    await s.settle('M-HOTEL', 'kf-psb', 'UNQUALIFIED', { publicText: '三号香料' });
    must(await s.finish('kf-psb.i1'));
    await s.reviewed('M-HOTEL', 'kf-psb');
    const { id } = must(await s.publish('kf-psb.op', 'M-HOTEL')).payload.publication;
    await deliverDue(h.services);
    const shown = { publicationId: id, channel: 'GOVERNMENT_PORTAL', receipt: '回执1' };
    must(await h.as('kf-psb.op').mutate('acknowledgeChannel', shown, 'publication { state }'));
    const redaction = { mode: 'WITHHELD', secrecyClass: 'POLICE_WORK_SECRET', ground: '公安机关保密规定' };
    await s.correct('kf-psb', id, 'UNQUALIFIED', { redaction });
    const versions = await rows(h.em(), 'select version, state, mode, content from publication where visit_id = $1 order by version', [
      v.visitId,
    ]);
    expect(versions).toMatchObject([
      { version: 1, state: 'PUBLISHED', mode: 'WITHHELD' },
      { version: 2, state: 'PARTIAL', mode: 'WITHHELD' },
    ]);
    expect(JSON.stringify(versions)).not.toMatch(/三号香料|甲旅馆|M-HOTEL|UNQUALIFIED/);
    const found = await h.as('public').query('query ($c: String) { publicResults(code: $c) { nodes { resultNo } } }', { c: v.entityKey });
    expect(found.data.publicResults.nodes).toEqual([]);
    const check = `{ matterCheck(id: "${v.checks['M-HOTEL']}") { state publicText resultCode } }`;
    const kept = { state: 'WITHHELD', publicText: '三号香料', resultCode: 'UNQUALIFIED' };
    expect((await h.as('kf-psb.op').query(check)).data.matterCheck).toEqual(kept);
  });
});

test('D-68, KF-22e: 更正不使期限重新起算：按时公示的，多日之后更正仍是按时，也没有新的期限；更正没有期限', async () => {
  h.clock.set('2026-06-18T09:00:00+08:00');
  const v = await aDispatchedVisit(h.em(), {
    matters: [{ code: 'M-REGINFO', agency: 'wg-amr' }],
    entityKey: '91410481MA0D68001X',
    windowFrom: '2026-06-01',
  });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  await s.settle('M-REGINFO', 'wg-amr', 'UNQUALIFIED');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  await s.reviewed('M-REGINFO', 'wg-amr');
  const { id } = must(await s.publish('wg-amr.op', 'M-REGINFO')).payload.publication;
  const terms = () =>
    rows(h.em(), `select kind, state, start_on::text, due_on::text, done_at from deadline where subject = $1 order by kind`, [v.visitId]);
  const before = await terms();
  expect(before).toMatchObject([{ kind: 'RESULT_PUBLICATION', state: 'MET' }]);
  h.clock.set('2027-03-01T09:00:00+08:00');
  await s.correct('wg-amr', id, 'NO_PROBLEM_FOUND');
  expect(await terms()).toEqual(before);
  // Once more, the corrected one: again no term, and the first version is not the one corrected.
  await expect(s.correct('wg-amr', id, 'QUALIFIED')).rejects.toThrow(/ILLEGAL_TRANSITION/);
  const current = (
    await rows<{ id: string }>(h.em(), `select id from publication where visit_id = $1 and state = 'PUBLISHED'`, [v.visitId])
  )[0]!;
  await s.correct('wg-amr', current.id, 'QUALIFIED');
  expect(await terms()).toEqual(before);
});

describe('C-9, C-10, KF-22c, D-75, D-77: 误将秘密公示的，以更正隐去，各版本同样', () => {
  const secretWords = '配方为三号香料';
  const five = { timeAndContent: '上午', methodAndSteps: '实地', findings: secretWords, assessment: '一般', proposal: '无' };
  let made = 0;
  /** A public result that tells a secret, in its remark and in the public report of the visit. */
  const published = async () => {
    h.clock.set('2026-09-18T09:00:00+08:00');
    const matters = [
      { code: 'M-REGINFO', agency: 'wg-amr' },
      { code: 'M-CADUSE', agency: 'wg-cad' },
    ];
    const v = await aDispatchedVisit(h.em(), { matters, entityKey: `91410481MA0RD${String(++made).padStart(4, '0')}X` });
    const s = visitSteps(h, v);
    await s.arrive('wg-amr.i1');
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    await s.settle('M-CADUSE', 'wg-cad', 'UNQUALIFIED', { publicText: secretWords, remarks: secretWords });
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    for (const [matter, agency] of [['M-REGINFO', 'wg-amr'] as const, ['M-CADUSE', 'wg-cad'] as const]) await s.reviewed(matter, agency);
    const report = must(await h.as('wg-cad.op').mutate('draftVisitReport', { visitId: v.visitId, ...five }, 'visitReport { id }'));
    const reportId = report.payload.visitReport.id;
    must(await h.as('wg-cad.dh').mutate('approveVisitReport', { reportId }, 'visitReport { id }'));
    must(await s.publish('wg-amr.op', 'M-REGINFO'));
    const { id, published: first } = must(await s.publish('wg-cad.op', 'M-CADUSE')).payload.publication;
    must(await h.as('wg-cad.op').mutate('publishVisitReport', { reportId }, 'visitReport { id }'));
    // An ordinary correction quotes the secret in its reason, and the version before it still tells it.
    await s.correct('wg-cad', id, 'QUALIFIED', { error: `误写${secretWords}`, publicText: secretWords });
    const checkId = v.checks['M-CADUSE']!;
    const current = async () =>
      (await rows<{ id: string }>(h.em(), `select id from publication where matter_check_id = $1 and state = 'PUBLISHED'`, [checkId]))[0]!
        .id;
    return { v, s, checkId, reportId, resultNo: first.resultNo as string, current };
  };
  const result = `resultNo version state mode objectCode objectName uscc matterName taskName resultCode resultText publicText contentHash
    correction { on reason approverPost }`;
  /** Everything anybody outside can read of an entity, from the first cursor on. */
  const outside = async (code: string, no: string) => {
    const as = (who: string, query: string) => h.as(who).query(query, {});
    return {
      one: await as('public', `{ publicResult(resultNo: "${no}") { current { ${result} } versions { ${result} } } }`),
      list: await as('public', `{ publicResults(code: "${code}") { nodes { ${result} } } }`),
      search: await as('public', `{ publicResults(uscc: "${code}", matterCode: "M-CADUSE") { nodes { ${result} } } }`),
      object: await as('public', `{ publicObject(code: "${code}") { name results { ${result} handling { text } } } }`),
      reports: await as(
        'public',
        `{ publicVisitReports(first: 100) { nodes { objectName findings timeAndContent assessment versions { findings } corrections { ${result} } } } }`,
      ),
      feed: await as('credit', `{ creditRecords(uscc: ["${code}"], first: 500) { nodes { result { ${result} } } } }`),
      events: await as('credit', `{ creditEvents(first: 500) { nodes { kind version number result { ${result} } } } }`),
      subject: await as('credit', `{ creditSubjects(uscc: ["${code}"]) { subjects { results { ${result} } } } }`),
      national: await as('credit', `{ creditExport(first: 500) { nodes { uscc entName details { raninsItemName raninsCheckResName } } } }`),
    };
  };
  const redaction = { mode: 'REDACTED', secrecyClass: 'TRADE_SECRET', ground: '反不正当竞争法第九条', fields: ['PUBLIC_TEXT'] };
  const ask = async (who: string, publicationId: string, more: object = {}) =>
    h
      .as(who)
      .mutate(
        'requestCorrection',
        { publicationId, error: '说明涉密', evidence: '企业函', resultCode: 'QUALIFIED', redaction: { ...redaction, ...more } },
        'correction { id redaction { mode fields } }',
      );
  const sign = (who: string, correctionId: string) => h.as(who).mutate('approveCorrection', { correctionId }, 'correction { state }');

  test('✔ 商业秘密：签字之后各版本、信用平台、抽查报告都不再有原文，注明更正的日期、依据和签字人职务', async () => {
    const d = documentSteps(h);
    const { v, checkId, reportId, resultNo, current } = await published();
    const paper = await d.issued('wg-cad.op', 'VISIT_REPORT', reportId);
    expect((await d.file('wg-amr.op', paper, 'HTML')).denial).toBeUndefined();
    const before = await outside(v.entityKey, resultNo);
    for (const face of ['one', 'list', 'search', 'object', 'reports', 'feed', 'events', 'subject'] as const)
      expect([face, JSON.stringify(before[face])]).toEqual([face, expect.stringContaining(secretWords)]);
    const { id } = must(await ask('wg-cad.i1', await current())).payload.correction;
    h.clock.set('2026-10-08T09:00:00+08:00');
    expect((await sign('wg-cad.dh', id)).denials).toEqual(['FORBIDDEN']);
    expect((await sign('wg-amr.ph', id)).denials).toEqual(['FORBIDDEN']);
    expect(must(await sign('wg-cad.ph', id)).payload.correction.state).toBe('PUBLISHED');
    const after = await outside(v.entityKey, resultNo);
    expect(JSON.stringify(after)).not.toContain(secretWords);
    const { versions } = after.one.data.publicResult;
    expect(versions).toMatchObject([
      {
        version: 3,
        state: 'PUBLISHED',
        mode: 'REDACTED',
        matterName: 'M-CADUSE 检查',
        resultCode: 'QUALIFIED',
        publicText: null,
        correction: { on: '2026-10-08', reason: '依法调整公示（商业机密）：反不正当竞争法第九条', approverPost: '本部门主要负责人' },
      },
      { version: 2, state: 'SUPERSEDED', publicText: null, correction: { reason: '依法不再公示' } },
      { version: 1, state: 'SUPERSEDED', resultCode: 'UNQUALIFIED', publicText: null, correction: null },
    ]);
    expect((await d.file('wg-amr.op', paper, 'HTML')).denial).toBe('NOT_FOUND');
    // The feed tells the new version as a correction, and the earlier ones without the words.
    const told = after.events.data.creditEvents.nodes.filter((e: { number: string }) => e.number === resultNo);
    expect(told.map((e: { kind: string; version: number }) => [e.kind, e.version])).toEqual([
      ['RESULT', 1],
      ['RESULT_CORRECTION', 2],
      ['RESULT_CORRECTION', 3],
    ]);
    // KF-22d: what is shown is still what the hash was made of, and nothing else changes it.
    const stored = await rows<{ id: string; content: never; hash: string }>(
      h.em(),
      'select id, content, content_hash as hash from publication where matter_check_id = $1',
      [checkId],
    );
    for (const { content, hash } of stored) expect(contentHashOf(content)).toBe(hash);
    for (const sql of [`update publication set content = original where id = $1`, `update publication set mode = 'FULL' where id = $1`])
      await expect(rows(h.em(), sql, [stored[0]!.id])).rejects.toThrow(/never changed/);
    // Who may know still does: the own department, in its record and its own report.
    const own = `{ matterCheck(id: "${checkId}") { state publicText remarks } visit(id: "${v.visitId}") { report { findings } } }`;
    expect((await h.as('wg-cad.op').query(own)).data).toEqual({
      matterCheck: { state: 'REDACTED_PUBLISHED', publicText: secretWords, remarks: secretWords },
      visit: { report: { findings: secretWords } },
    });
    // Corrected once more, it stays hidden.
    const again = { publicationId: await current(), error: '再核', evidence: '笔录', resultCode: 'UNQUALIFIED', publicText: secretWords };
    const next = must(await h.as('wg-cad.op').mutate('requestCorrection', again, 'correction { id }')).payload.correction.id;
    must(await sign('wg-cad.ph', next));
    expect(JSON.stringify(await outside(v.entityKey, resultNo))).not.toContain(secretWords);
  });

  test('✔ D-74: 国家秘密：公众只见已更正，查不到对象和结果；原文在本平台一概不留', async () => {
    const { v, checkId, resultNo, current } = await published();
    const publicationId = await current();
    const secret = { mode: 'WITHHELD', secrecyClass: 'STATE_SECRET', ground: '保守国家秘密法', fields: [] };
    const { id } = must(await ask('wg-cad.op', publicationId, secret)).payload.correction;
    must(await sign('wg-cad.ph', id));
    const after = await outside(v.entityKey, resultNo);
    expect(JSON.stringify(after)).not.toContain(secretWords);
    const { one, list, search, object, feed, subject } = after;
    expect(JSON.stringify({ one, list, search, object, feed, subject })).not.toContain('M-CADUSE');
    const gone = { mode: 'WITHHELD', objectCode: '', uscc: null, matterName: null, resultCode: null, resultText: '依法不再公示' };
    expect(after.one.data.publicResult.versions).toMatchObject([
      { version: 3, ...gone, correction: { reason: '依法调整公示（国家秘密）：保守国家秘密法', approverPost: '本部门主要负责人' } },
      { version: 2, ...gone },
      { version: 1, ...gone },
    ]);
    expect(after.one.data.publicResult.versions.map((x: { objectName: string }) => x.objectName)).toEqual(Array(3).fill('依法不再公示'));
    // K-25: the other department's result of the visit stays where it was; this one is found under nothing.
    expect(after.list.data.publicResults.nodes).toMatchObject([{ matterName: 'M-REGINFO 检查' }]);
    expect(after.object.data.publicObject.results).toHaveLength(1);
    expect(after.subject.data.creditSubjects.subjects[0].results).toHaveLength(1);
    expect(after.feed.data.creditRecords.nodes.at(-1).result).toMatchObject({ resultNo, version: 3, ...gone });
    const everywhere = await Promise.all(
      [
        'select m.*, d.fields from matter_check m left join matter_check_version d on d.matter_check_id = m.id where m.id = $1',
        'select * from publication where matter_check_id = $1',
        'select * from correction where publication_id in (select id from publication where matter_check_id = $1)',
        `select * from visit_report where agency = 'wg-cad' and visit_id = (select visit_id from matter_check where id = $1)`,
      ].map((sql) => rows(h.em(), sql, [checkId])),
    );
    expect(JSON.stringify(everywhere)).not.toContain(secretWords);
    // Withheld, it is not corrected any more.
    expect((await ask('wg-cad.op', await current(), secret)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });

  test('✘ 其他部门、没有依据或类别、没有写明或者不在公示之中的内容、国家秘密只隐去一部分、自己签自己的、尚未公示的', async () => {
    const { s, checkId, current } = await published();
    const publicationId = await current();
    expect((await ask('wg-amr.op', publicationId)).denials).toEqual(['FORBIDDEN']);
    const refused = async (more: object) => (await ask('wg-cad.op', publicationId, more)).userErrors;
    expect(await refused({ ground: ' ' })).toMatchObject([
      { code: 'APPROVAL_REQUIRED', details: { missing: ['legalGround'], role: 'ph' } },
    ]);
    expect(await refused({ secrecyClass: 'NONE' })).toMatchObject([{ code: 'APPROVAL_REQUIRED', details: { missing: ['secrecyClass'] } }]);
    expect(await refused({ fields: [] })).toMatchObject([{ code: 'BAD_USER_INPUT', basis: 'KF 第二十二条第一款、第二款' }]);
    expect(await refused({ secrecyClass: 'STATE_SECRET' })).toMatchObject([{ code: 'SECRECY_RESTRICTED' }]);
    expect((await ask('wg-cad.op', publicationId, { fields: ['RESULT_CODE'] })).denials).toEqual(['BAD_USER_INPUT']);
    const { id } = must(await ask('wg-cad.op', publicationId)).payload.correction;
    expect((await ask('wg-cad.op', publicationId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    await rows(h.em(), `update correction set requested_by = 'wg-cad.ph' where id = $1`, [id]);
    expect((await sign('wg-cad.ph', id)).refusals).toEqual(['SEPARATION_OF_DUTIES']);
    // Nothing is hidden before the signature, whatever the database is told.
    await expect(rows(h.em(), 'update publication set redacted_by = $2 where id = $1', [publicationId, id])).rejects.toThrow(
      /never changed/,
    );
    must(await h.as('wg-cad.ph').mutate('rejectCorrection', { correctionId: id, reason: '不涉密' }, 'correction { state }'));
    await s.correct('wg-cad', publicationId, 'QUALIFIED', { redaction });
    expect((await ask('wg-cad.op', await current())).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', details: { fields: ['PUBLIC_TEXT'] } },
    ]);
    expect((await ask('wg-cad.op', publicationId)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    await rows(h.em(), `update publication set state = 'PARTIAL' where matter_check_id = $1 and state = 'PUBLISHED'`, [checkId]);
    const unpublished = (
      await rows<{ id: string }>(h.em(), `select id from publication where matter_check_id = $1 and state = 'PARTIAL'`, [checkId])
    )[0]!;
    expect((await ask('wg-cad.op', unpublished.id)).denials).toEqual(['NOT_FOUND']);
  });
});
