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
