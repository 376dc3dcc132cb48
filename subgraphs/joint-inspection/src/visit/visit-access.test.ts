import { rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureVisit } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const fresh = async (options: Parameters<typeof aDispatchedVisit>[1] = {}) => {
  const v = await aDispatchedVisit(h.em(), options);
  return { v, s: visitSteps(h, v) };
};

describe('CD-9b, X-07, X-27: 谁看得见', () => {
  const ask = (v: FixtureVisit, who: string, fields = 'id') =>
    h.as(who).query(`query ($id: ID!) { visit(id: $id) { ${fields} } }`, { id: v.visitId });

  test.each(['wg-cad.reg', 'wg-jco', 'pds-amr.op', 'kf-psb.op', 'wg-psb.rev', 'wg-psb.aud', 'wg-cad.sys', 'credit', 'public', 'wg-psb.i9'])(
    'CD-9b: %s 在公示之前看不见 → NOT_FOUND',
    async (who) => {
      const { v } = await fresh();
      expect((await ask(v, who)).denials).toEqual(['NOT_FOUND']);
      const list = await h.as(who).query('{ visits(first: 100) { nodes { id } } }');
      expect(list.data.visits.nodes).not.toContainEqual({ id: v.visitId });
    },
  );

  test('声明之前检查人员只见名称和地址', async () => {
    const { v } = await fresh({ memberState: 'DRAWN' });
    const { data, denials } = await ask(v, 'wg-psb.i1', 'objectName objectAddress object { code } checks { id } deadlines { id }');
    expect(denials).toEqual([]);
    expect(data.visit).toEqual({ objectName: '甲旅馆', objectAddress: '舞钢市某路1号', object: null, checks: [], deadlines: [] });
  });

  test('X-27: 其他部门的要点和备注为空并附 FORBIDDEN，其余照常回答', async () => {
    const { v, s } = await fresh();
    await s.arrive('wg-amr.i1');
    must(await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND', { remarks: '店主态度好' }));
    const { data, denials } = await ask(v, 'wg-cad.i1', 'state object { code } checks { matterCode checklist { code } remarks }');
    expect(denials).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(data.visit.object.code).toBe(v.entityKey);
    const by = Object.fromEntries(data.visit.checks.map((c: { matterCode: string }) => [c.matterCode, c]));
    expect(by['M-CADUSE']).toMatchObject({ checklist: [{ code: '1' }, { code: '2' }], remarks: null });
    expect(by['M-HOTEL']).toMatchObject({ checklist: null, remarks: null });
    const own = await ask(v, 'wg-psb.i1', 'checks { matterCode remarks }');
    expect(own.data.visit.checks.find((c: { matterCode: string }) => c.matterCode === 'M-HOTEL').remarks).toBe('店主态度好');
  });

  test('本人参加的检查在 myVisits，回避后立即看不见', async () => {
    const { v } = await fresh();
    const mine = async () =>
      (await h.as('wg-psb.i1').query('{ myVisits(first: 100) { nodes { id } } }')).data.myVisits.nodes.map((n: { id: string }) => n.id);
    expect(await mine()).toContain(v.visitId);
    await rows(h.em(), `update team_member set state = 'RECUSED' where id = $1`, [v.members['wg-psb.i1']]);
    expect(await mine()).not.toContain(v.visitId);
    expect((await ask(v, 'wg-psb.i1')).denials).toEqual(['NOT_FOUND']);
  });
});

describe('CD-104a, R-25: 被检查对象凭检查码核验', () => {
  const codeOf = async (v: FixtureVisit, who = 'wg-amr.i1'): Promise<string | null> =>
    (await h.as(who).query('query ($id: ID!) { visit(id: $id) { inspectionCode } }', { id: v.visitId })).data.visit.inspectionCode;
  const storedCode = async (v: FixtureVisit) =>
    (await rows<{ code: string }>(h.em(), 'select inspection_code as code from visit where id = $1', [v.visitId]))[0]!.code;
  const verify = (code: string) =>
    h
      .as('public')
      .query(
        'query ($code: String!) { verifyVisit(code: $code) { objectName state joint scheduledOn endedOn departments { department { code } matters inspectors { nameMasked certificateNoLast4 leader expert } } } }',
        { code },
      );

  test('✔ 告知之后，无须登录：牵头部门在前，事项齐全，姓名只见姓氏，证件只见末四位', async () => {
    const { v, s } = await fresh();
    must(await s.schedule('wg-amr.op', '2026-09-21'));
    must(await s.notify('wg-amr.i1'));
    const code = (await codeOf(v))!;
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const { data, denials } = await verify(code.toLowerCase());
    expect(denials).toEqual([]);
    expect(data.verifyVisit).toMatchObject({
      objectName: '甲旅馆',
      state: 'EXPECTED',
      joint: true,
      scheduledOn: '2026-09-21',
      endedOn: null,
    });
    expect(
      data.verifyVisit.departments.map((d: { department: { code: string }; matters: string[] }) => [d.department.code, d.matters]),
    ).toEqual([
      ['wg-amr', ['M-REGINFO 检查']],
      ['wg-cad', ['M-CADUSE 检查']],
      ['wg-psb', ['M-HOTEL 检查']],
    ]);
    const people = data.verifyVisit.departments.flatMap((d: { inspectors: object[] }) => d.inspectors);
    expect(people).toHaveLength(6);
    expect(people[0]).toMatchObject({
      nameMasked: '赵**',
      certificateNoLast4: expect.stringMatching(/^.{4}$/),
      leader: true,
      expert: false,
    });
    expect(JSON.stringify(data)).not.toContain('赵甲子');
  });

  test('✔ 更换了的人不再列出；结束后只说已结束，从不说结果', async () => {
    const { v, s } = await fresh();
    await s.arrive('wg-amr.i1');
    const code = await storedCode(v);
    await rows(h.em(), `update team_member set state = 'REPLACED' where id = $1`, [v.members['wg-psb.i2']]);
    const during = (await verify(code)).data.verifyVisit;
    expect(during.state).toBe('UNDER_WAY');
    expect(during.departments[2].inspectors).toHaveLength(1);
    for (const [matter, agency] of Object.entries({ 'M-REGINFO': 'wg-amr', 'M-HOTEL': 'wg-psb', 'M-CADUSE': 'wg-cad' }))
      await rows(h.em(), `update matter_check set state = 'SIGNED', result_code = 'UNQUALIFIED' where id = $1 and agency = $2`, [
        v.checks[matter],
        agency,
      ]);
    await rows(h.em(), `update visit set state = 'FINISHED', finished_at = now(), finished_on = '2026-09-18' where id = $1`, [v.visitId]);
    const { data } = await verify(code);
    expect(data.verifyVisit).toMatchObject({ state: 'ENDED', endedOn: '2026-09-18' });
    expect(JSON.stringify(data)).not.toMatch(/UNQUALIFIED|不合格/);
  });

  test('✘ CD-9b, X-07: 告知之前、检查日之前，真码与错码的回答一样；不宜告知的到当日才有', async () => {
    const { v, s } = await fresh();
    const code = await storedCode(v);
    const wrong = await verify('2222-2222-2222');
    expect(wrong.denials).toEqual(['NOT_FOUND']);
    expect(await verify(code)).toEqual(wrong);
    expect(await codeOf(v)).toBeNull();
    must(await s.schedule('wg-amr.op', '2026-09-21'));
    must(await h.as('wg-amr.i1').mutate('markNoNotice', { visitId: v.visitId, reason: '可能转移' }, 'visit { state }'));
    expect(await verify(code)).toEqual(wrong);
    await rows(h.em(), `update visit set scheduled_on = '2026-09-18' where id = $1`, [v.visitId]);
    expect((await verify(code)).denials).toEqual([]);
  });

  test('✘ 取消了的不派任何人；声明之前的检查人员拿不到检查码；别的部门照旧看不见', async () => {
    const { v, s } = await fresh({ memberState: 'DRAWN' });
    must(await s.schedule('wg-amr.op', '2026-09-18'));
    expect(await codeOf(v, 'wg-psb.i1')).toBeNull();
    expect((await ask(v, 'wg-cad.reg', 'inspectionCode')).denials).toEqual(['NOT_FOUND']);
    const code = await storedCode(v);
    await rows(h.em(), `update visit set state = 'CANCELLED' where id = $1`, [v.visitId]);
    expect((await verify(code)).denials).toEqual(['NOT_FOUND']);
    await rows(h.em(), `update visit set notice = '{"channel":"PHONE"}' where id = $1`, [v.visitId]);
    expect((await verify(code)).data.verifyVisit).toMatchObject({ state: 'CANCELLED', departments: [] });
  });
});

const ask = (v: FixtureVisit, who: string, fields: string) =>
  h.as(who).query(`query ($id: ID!) { visit(id: $id) { ${fields} } }`, { id: v.visitId });
