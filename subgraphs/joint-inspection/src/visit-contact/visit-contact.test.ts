import { rows } from '@double-random/runtime';
import { E1, enterObject } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureVisit } from '../testing/visit-fixture.ts';

let h: JointHarness;
let v: FixtureVisit;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-08T09:00:00+08:00' });
  await enterObject(h, 'wg-amr', E1, ['M-REGINFO'], { contactPhone: '13800001234' });
  await enterObject(h, 'wg-psb', E1, ['M-HOTEL'], { contactPhone: '13800005678' });
  v = await aDispatchedVisit(h.em());
});
afterAll(() => h.close());

const read = async (who: string, input: object = {}) => {
  const answer = await h
    .as(who)
    .mutate('readVisitContact', { visitId: v.visitId, reason: '约定检查时间', ...input }, 'contact { agency personInCharge contactPhone }');
  return { contact: answer.payload?.contact, refusals: answer.refusals, denials: answer.denials };
};
const trail = (code: string) =>
  rows<object>(
    h.em(),
    `select actor, outcome, code, subject from trail where action = 'visit.contact' and ($1 = '' or code = $1) order by seq`,
    [code],
  );

test('PD-25 ✔: 检查组成员看到本次检查对象的电话，本部门的优先，也可看他部门的；每次留痕', async () => {
  expect((await read('wg-amr.i1')).contact).toEqual({ agency: 'wg-amr', personInCharge: '钱甲乙', contactPhone: '13800001234' });
  expect((await read('wg-psb.i1')).contact).toMatchObject({ agency: 'wg-psb', contactPhone: '13800005678' });
  expect((await read('wg-cad.i1', { agency: 'wg-psb' })).contact).toMatchObject({ agency: 'wg-psb', contactPhone: '13800005678' });
  expect(await trail('')).toEqual(
    ['wg-amr.i1', 'wg-psb.i1', 'wg-cad.i1'].map((actor) => ({ actor, outcome: 'DONE', code: null, subject: v.visitId })),
  );
});

test('PD-25、X-08 ✘: 没有理由、尚未声明利害关系、检查已结束的，PURPOSE_REQUIRED', async () => {
  expect((await read('wg-amr.i1', { reason: ' ' })).refusals).toEqual(['PURPOSE_REQUIRED']);
  expect((await read('wg-amr.i1', { agency: 'kf-psb' })).refusals).toEqual(['PURPOSE_REQUIRED']);
  await rows(h.em(), `update team_member set state = 'DRAWN' where id = $1`, [v.members['wg-psb.i1']]);
  expect((await read('wg-psb.i1')).refusals).toEqual(['PURPOSE_REQUIRED']);
  await rows(h.em(), `update visit set state = 'FINISHED' where id = $1`, [v.visitId]);
  expect((await read('wg-amr.i1')).refusals).toEqual(['PURPOSE_REQUIRED']);
  await rows(h.em(), `update visit set state = 'PLANNED' where id = $1`, [v.visitId]);
});

test('PD-25 ✘: 不在检查组的人、其他部门、已回避的人，此次检查对他们不存在', async () => {
  for (const who of ['wg-amr.op', 'wg-amr.i9', 'wg-psb.reg', 'yx-psb.i1', 'wg-jco.jco'])
    expect((await read(who)).denials).toEqual(['NOT_FOUND']);
  await rows(h.em(), `update team_member set state = 'RECUSED' where id = $1`, [v.members['wg-cad.i1']]);
  expect((await read('wg-cad.i1')).denials).toEqual(['NOT_FOUND']);
  expect((await trail('NOT_FOUND')).length).toBe(6);
});

test('PD-25、X-08: 名录库所在部门的审计监督人员查到外部门的谁、为哪项任务看了联系人；其他部门的审计看不到', async () => {
  const read = async (who: string) =>
    (
      await h
        .as(who)
        .on('public-security')
        .query('{ publicSecurityAuditTrail(action: "object.contact") { nodes { actor outcome reason } } }')
    ).data.publicSecurityAuditTrail.nodes as { reason: string }[];
  const seen = await read('wg-psb.aud');
  expect(seen.map((e) => e.reason.split('；').at(-1))).toEqual(['wg-cad/wg-cad.i1', 'wg-psb/wg-psb.i1']);
  expect(seen.every((e) => /^抽查任务；\S+；约定检查时间；/.test(e.reason))).toBe(true);
  for (const who of ['wg-psb.ph', 'yx-psb.aud', 'wg-amr.aud']) expect(await read(who)).toEqual([]);
});
