import { row } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, jointMatters } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const arrived = async (options: Parameters<typeof aDispatchedVisit>[1] = {}) => {
  const v = await aDispatchedVisit(h.em(), options);
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  return { v, s };
};

describe('KF-04, PD-04c: 谁主管、谁检查、谁负责', () => {
  test('wg-cad 录入自己的事项；wg-amr 录入 wg-cad 的事项 → FORBIDDEN，组长也不例外', async () => {
    const { s } = await arrived();
    expect(must(await s.record('wg-cad.i1', 'M-CADUSE', 'NO_PROBLEM_FOUND')).payload.matterCheck).toEqual({
      state: 'RECORDED',
      resultCode: 'NO_PROBLEM_FOUND',
    });
    expect((await s.record('wg-amr.i1', 'M-CADUSE', 'NO_PROBLEM_FOUND')).denials).toEqual(['FORBIDDEN']);
    expect((await s.record('wg-cad.op', 'M-CADUSE', 'NO_PROBLEM_FOUND')).denials).toEqual(['FORBIDDEN']);
  });
  test('到场之前不能录入', async () => {
    const v = await aDispatchedVisit(h.em());
    expect((await visitSteps(h, v).record('wg-cad.i1', 'M-CADUSE', 'NO_PROBLEM_FOUND')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

describe('KF-18, KF-19b, PD-20h, D-82: 方式、要点、结果类型', () => {
  test('不在清单中的方式、未答的必查项、清单外的结果都被拒绝', async () => {
    const { s } = await arrived();
    expect((await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { methods: ['NETWORK'] })).refusals).toEqual(['BAD_USER_INPUT']);
    const open = await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { checklist: [{ code: '2', answer: '有' }] });
    expect(open.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { items: ['1'] } });
    expect((await s.record('wg-psb.i1', 'M-HOTEL', 'FINE')).refusals).toEqual(['BAD_USER_INPUT']);
  });
  test('D-82: 公安事项记市场监管的公示信息类结果 → BAD_USER_INPUT；市场监管事项可以', async () => {
    const { s } = await arrived();
    for (const [who, matter] of [
      ['wg-psb.i1', 'M-HOTEL'],
      ['wg-cad.i1', 'M-CADUSE'],
    ] as const)
      for (const code of ['INFO_FALSIFIED', 'INFO_NOT_PUBLICISED'])
        expect((await s.record(who, matter, code)).refusals).toEqual(['BAD_USER_INPUT']);
    // Nobody of market regulation records it on another's matter either.
    expect((await s.record('wg-amr.i1', 'M-HOTEL', 'INFO_FALSIFIED')).denials).toEqual(['FORBIDDEN']);
    must(await s.record('wg-amr.i1', 'M-REGINFO', 'INFO_FALSIFIED'));
  });
  test('PD-20h: 结果类型十种，文字与条文一致', async () => {
    const { data } = await h.as('public').query('{ __type(name: "ResultCode") { enumValues { name description } } }');
    expect(data.__type.enumValues).toHaveLength(10);
    expect(data.__type.enumValues).toContainEqual({ name: 'UNREACHABLE', description: '通过登记的住所（经营场所）无法联系' });
  });
});

describe('KF-20, PD-20d: 监管措施', () => {
  test('责令改正而没有措施 → EVIDENCE_REQUIRED；有措施即可签字', async () => {
    const { s } = await arrived();
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'RECTIFICATION_ORDERED'));
    expect((await s.sign('wg-psb.i1', 'M-HOTEL')).userErrors[0]).toMatchObject({
      code: 'EVIDENCE_REQUIRED',
      details: { missing: ['RECTIFY_ORDER'] },
    });
    must(await s.measure('wg-psb.i1', 'M-HOTEL', 'RECTIFY_ORDER'));
    must(await s.sign('wg-psb.i1', 'M-HOTEL'));
  });
  test('X-17: 一次请求先后录入两项措施，每一答复说的都是录入之后的，不是此前读过的', async () => {
    const { v } = await arrived();
    const input = { matterCheckId: v.checks['M-HOTEL'], form: 'ORAL', text: '三日内整改' };
    const { data } = await h.as('wg-psb.i1').query(
      `mutation ($a: RecordMeasureInput!, $b: RecordMeasureInput!) {
        a: recordMeasure(input: $a) { matterCheck { measures { measure } } } b: recordMeasure(input: $b) { matterCheck { measures { measure } } } }`,
      { a: { ...input, requestId: 'two-1', measure: 'RECTIFY_ORDER' }, b: { ...input, requestId: 'two-2', measure: 'STOP_ORDER' } },
    );
    const told = [data.a, data.b].map(({ matterCheck }) => matterCheck.measures.map((m: { measure: string }) => m.measure).sort());
    expect(told).toEqual([['RECTIFY_ORDER'], ['RECTIFY_ORDER', 'STOP_ORDER']]);
  });
  test('PD-20d: 口头责令停止未记入记录表 → EVIDENCE_REQUIRED', async () => {
    const { s } = await arrived();
    expect((await s.measure('wg-psb.i1', 'M-HOTEL', 'STOP_ORDER', { text: ' ' })).refusals).toEqual(['EVIDENCE_REQUIRED']);
  });
});

describe('KF-21, CD-8b, CD-104b, D-85, PD-18: 证据按各部门自己的规定', () => {
  test('D-85, CD-8b: 人防事项没有照片不能签字；PD-18: 市场监管事项不需要', async () => {
    const { s } = await arrived();
    const siteRecord = { time: '上午', place: '地下室', conditions: '完好', problems: '无' };
    must(await s.record('wg-cad.i1', 'M-CADUSE', 'NO_PROBLEM_FOUND', { siteRecord }));
    expect((await s.sign('wg-cad.i1', 'M-CADUSE')).userErrors[0].details.missing).toEqual(['PHOTO']);
    must(await s.evidence('wg-cad.i1', 'M-CADUSE', 'PHOTO'));
    must(await s.sign('wg-cad.i1', 'M-CADUSE'));
    must(await s.record('wg-amr.i1', 'M-REGINFO', 'NO_PROBLEM_FOUND'));
    must(await s.sign('wg-amr.i1', 'M-REGINFO'));
  });
  test('CD-104b: 现场记录缺一项、证据无来源 → BAD_USER_INPUT', async () => {
    const { s } = await arrived();
    const siteRecord = { time: '上午', place: ' ', conditions: '完好', problems: '无' };
    expect((await s.record('wg-cad.i1', 'M-CADUSE', 'NO_PROBLEM_FOUND', { siteRecord })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await s.evidence('wg-cad.i1', 'M-CADUSE', 'PHOTO', { source: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
  });
  test('KF-21: 哈希不符的文件被拒绝，取回的文件与哈希相符，替换 → LIST_LOCKED', async () => {
    const { v, s } = await arrived();
    expect((await s.evidence('wg-cad.i1', 'M-CADUSE', 'PHOTO', { sha256: '0'.repeat(64) })).refusals).toEqual(['BAD_USER_INPUT']);
    const added = must(await s.evidence('wg-cad.i1', 'M-CADUSE', 'PHOTO')).payload.evidence;
    const { data } = await h
      .as('wg-cad.i1')
      .query('query ($id: ID!) { visit(id: $id) { checks { matterCode evidence { sha256 contentBase64 } } } }', { id: v.visitId });
    const stored = data.visit.checks.find((c: { matterCode: string }) => c.matterCode === 'M-CADUSE').evidence[0];
    expect(stored.sha256).toBe(added.sha256);
    expect(Buffer.from(stored.contentBase64, 'base64').toString()).toContain('PHOTO');
    // CD-9: read here or downloaded, it is on the trail.
    const taken = await row<{ n: number }>(
      h.em(),
      `select count(*)::int as n from trail where action = 'evidence.download' and subject = $1`,
      [added.id],
    );
    expect(taken!.n).toBe(1);
    expect((await h.as('wg-cad.i1').mutate('replaceEvidence', { evidenceId: added.id }, 'evidence { id }')).refusals).toEqual([
      'LIST_LOCKED',
    ]);
    for (const attack of ['update evidence_piece set size = 1', 'delete from evidence_piece', 'delete from evidence_upload where attached'])
      await expect(row(h.em(), attack)).rejects.toThrow(/never changed/);
  });
  test('KF-21: 重要环节没有音像记录不能签字', async () => {
    const v = await aDispatchedVisit(h.em(), { matters: [{ code: 'M-HOTEL', agency: 'kf-psb', important: true }], initiator: 'kf-psb' });
    const s = visitSteps(h, v);
    expect((await s.start('kf-psb.i1')).ok).toBe(true);
    must(await s.record('kf-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND'));
    must(await s.evidence('kf-psb.i1', 'M-HOTEL', 'DOCUMENT'));
    expect((await s.sign('kf-psb.i1', 'M-HOTEL')).userErrors[0].details.missing).toEqual(['AUDIO_VIDEO']);
    must(await s.evidence('kf-psb.i1', 'M-HOTEL', 'AUDIO_VIDEO'));
    must(await s.sign('kf-psb.i1', 'M-HOTEL'));
  });
});

describe('YY-52: 各业务大队实施本大队的事项', () => {
  test('YY-52 ✘: 同一检查中，禁毒大队办理治安大队的事项 → FORBIDDEN，治安大队照办；后续处理也一样', async () => {
    const matters = [
      { code: 'M-HOTEL', agency: 'wg-psb', unit: 'za' },
      { code: 'M-CHEM', agency: 'wg-psb', unit: 'jd' },
    ];
    const v = await aDispatchedVisit(h.em(), { matters });
    const s = visitSteps(h, v);
    await s.arrive('wg-psb.i1');
    for (const { code } of matters) await s.settle(code, 'wg-psb', 'UNQUALIFIED');
    must(await s.recordForm('wg-psb.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-psb.i1'));
    expect((await s.submit('wg-psb.op.jd', 'M-HOTEL')).denials).toEqual(['FORBIDDEN']);
    must(await s.submit('wg-psb.op.za', 'M-HOTEL'));
    must(await s.review('wg-psb.rev', 'M-HOTEL'));
    expect((await s.publish('wg-psb.op.jd', 'M-HOTEL')).denials).toEqual(['FORBIDDEN']);
    must(await s.publish('wg-psb.op.za', 'M-HOTEL'));
    const { data } = await h.as('wg-psb.op').query('{ followUps(first: 100) { nodes { id matterCheckId agency unit } } }');
    const followUp = data.followUps.nodes.find((f: { matterCheckId: string }) => f.matterCheckId === v.checks['M-HOTEL']);
    expect(followUp).toMatchObject({ agency: 'wg-psb', unit: 'za' });
    const plan = (who: string) =>
      h.as(who).mutate('planFollowUp', { followUpId: followUp.id, owner: '治安大队', plan: '复查' }, 'followUp { owner }');
    expect((await plan('wg-psb.op.jd')).denials).toEqual(['FORBIDDEN']);
    expect(must(await plan('wg-psb.op.za')).payload.followUp).toEqual({ owner: '治安大队' });
  });
});

describe('PD-20f: 本部门检查人员全部签字之日形成结果', () => {
  test('两人签字，最后一人之日；一人重复签字被拒绝；重新录入则签字作废', async () => {
    h.clock.set('2026-09-25T09:00:00+08:00');
    const { v, s } = await arrived();
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'UNQUALIFIED'));
    expect(must(await s.sign('wg-psb.i1', 'M-HOTEL')).payload.matterCheck).toEqual({ state: 'RECORDED', formedOn: null });
    expect((await s.sign('wg-psb.i1', 'M-HOTEL')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    h.clock.set('2026-09-28T09:00:00+08:00');
    expect(must(await s.sign('wg-psb.i2', 'M-HOTEL')).payload.matterCheck).toEqual({ state: 'SIGNED', formedOn: '2026-09-28' });
    const due = await row<{ due: string }>(h.em(), `select due_on::text as due from deadline where kind = 'REFERRAL' and subject = $1`, [
      v.checks['M-HOTEL'],
    ]);
    expect(due).toEqual({ due: '2026-10-13' });
    h.clock.set('2026-09-18T09:00:00+08:00');
  });
});

describe('KF-25, X-15: 审核', () => {
  test('未审核不能公示 → REVIEW_REQUIRED；审核人是录入人 → SEPARATION_OF_DUTIES；其他部门审核 → FORBIDDEN', async () => {
    const { v, s } = await arrived({ matters: jointMatters.slice(0, 2) });
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    expect((await s.publish('wg-psb.op', 'M-HOTEL')).refusals).toEqual(['REVIEW_REQUIRED']);
    must(await s.submit('wg-psb.op', 'M-HOTEL'));
    expect((await s.review('wg-psb.op', 'M-HOTEL')).denials).toEqual(['FORBIDDEN']);
    expect((await s.review('wg-amr.rev', 'M-HOTEL')).denials).toEqual(['FORBIDDEN']);
    await row(h.em(), `update matter_check set recorded_by = 'wg-psb.rev' where id = $1`, [v.checks['M-HOTEL']]);
    expect((await s.review('wg-psb.rev', 'M-HOTEL')).refusals).toEqual(['SEPARATION_OF_DUTIES']);
    await row(h.em(), `update matter_check set recorded_by = 'wg-psb.i1' where id = $1`, [v.checks['M-HOTEL']]);
    expect(must(await s.review('wg-psb.rev', 'M-HOTEL')).payload.matterCheck.state).toBe('REVIEWED');
  });
  test('退回须有理由；退回后由检查人员重新录入', async () => {
    const { v, s } = await arrived({ matters: jointMatters.slice(0, 2) });
    await s.settle('M-HOTEL', 'wg-psb', 'NO_PROBLEM_FOUND');
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
    must(await s.submit('wg-psb.op', 'M-HOTEL'));
    const back = (reason: string) =>
      h.as('wg-psb.rev').mutate('returnResult', { matterCheckId: v.checks['M-HOTEL'], reason }, 'matterCheck { state }');
    expect((await back('')).refusals).toEqual(['BAD_USER_INPUT']);
    expect(must(await back('方式填错')).payload.matterCheck.state).toBe('RETURNED');
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { methods: ['SITE', 'DOCUMENT'] }));
    // Until it is reviewed anew the own department reads why; another department does not.
    const why = async (who: string) => {
      const { data, denials } = await h.as(who).query(`{ matterCheck(id: "${v.checks['M-HOTEL']}") { returnReason } }`);
      return [data.matterCheck?.returnReason, ...denials];
    };
    expect(await why('wg-psb.i1')).toEqual(['方式填错']);
    expect(await why('wg-amr.i1')).toEqual([null, 'FORBIDDEN']);
    for (const account of Object.keys(v.members).filter((a) => a.startsWith('wg-psb.'))) must(await s.sign(account, 'M-HOTEL'));
    must(await s.submit('wg-psb.op', 'M-HOTEL'));
    must(await s.review('wg-psb.rev', 'M-HOTEL'));
    expect(await why('wg-psb.i1')).toEqual([null]);
  });
});
