import { row, rows } from '@double-random/runtime';
import { confirmAndFile, enterInspectors, enterObject, firm, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters } from '../testing/joint-world.ts';
import { certificateOf } from '../testing/test-actor.ts';

let h: JointHarness;
const matter: Record<string, string> = {};
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  for (const [agency, code] of [
    ['pds-cad', 'M-CADUSE'],
    ['wg-cad', 'M-CADUSE'],
    ['pds-amr', 'M-REGINFO'],
  ] as const) {
    matter[agency] = (await publishMatters(h, agency, [{ code, name: '检查', roundsPerYear: 20 }]))[code]!;
    await enterObject(h, agency, firm({ 'pds-cad': 1, 'wg-cad': 2, 'pds-amr': 3 }[agency]), [code]);
  }
  await enterInspectors(h, 'pds-cad', 1);
  await enterInspectors(h, 'wg-cad', 3);
});
afterAll(() => h.close());

const dispatched = async (id: string, agency: string) => {
  await readyTask(h, { id, initiator: agency, matters: { [agency]: [matter[agency]!] }, ratioBasisPoints: 10_000 });
  await confirmAndFile(h, id, [agency]);
  for (const field of ['drawObjects', 'lockDraw', 'dispatchTask'])
    done(await h.as(`${agency}.op`).mutate(field, { taskId: id }, 'draw { id }'));
  return id;
};
const draw = (agency: string, taskId: string, more: object = { includeLowerLevel: true }) =>
  h.as(`${agency}.op`).mutate('drawInspectors', { taskId, ...more }, 'draw { number }');
const seen = '{ secondments { nodes { department { code } windowFrom windowTo state } } }';

test('CD-5b: 下级反过来从上级抽调、非人防部门从下级抽调 → FORBIDDEN', async () => {
  expect((await draw('wg-cad', await dispatched('up', 'wg-cad'))).denials).toEqual(['FORBIDDEN']);
  expect((await draw('pds-amr', await dispatched('amr', 'pds-amr'))).denials).toEqual(['FORBIDDEN']);
  expect(await rows(h.em(), `select 1 from draw where kind = 'inspectors'`)).toEqual([]);
});

test('CD-5b: 上级人防部门从下级名录库随机抽调；原部门知悉；被抽调的人见到检查，其他人不见', async () => {
  const taskId = await dispatched('down', 'pds-cad');
  expect((await draw('pds-cad', taskId, {})).refusals).toEqual(['INSUFFICIENT_INSPECTORS']);
  done(await draw('pds-cad', taskId));
  const team = await rows<{ certificateNo: string; agency: string; home: string | null; visitId: string }>(
    h.em(),
    `select certificate_no as "certificateNo", agency, home_agency as home, visit_id as "visitId" from team_member where task_id = $1 order by home nulls first`,
    [taskId],
  );
  expect(team.every((m) => m.agency === 'pds-cad')).toBe(true);
  const lent = team.filter((m) => m.home === 'wg-cad');
  expect(lent.length).toBeGreaterThanOrEqual(1);
  expect(await row(h.em(), 'select state from task where id = $1', [taskId])).toEqual({ state: 'INSPECTORS_DRAWN' });
  expect((await h.as('wg-cad.op').query(seen)).data.secondments.nodes).toEqual(
    lent.map(() => ({ department: { code: 'pds-cad' }, windowFrom: '2026-09-07', windowTo: '2026-09-30', state: 'DRAWN' })),
  );
  expect((await h.as('wg-psb.op').query(seen)).data.secondments.nodes).toEqual([]);
  const account = [1, 2, 3].map((i) => `wg-cad.i${i}`);
  for (const who of account) {
    const answer = await h.as(who).query('query ($id: ID!) { visit(id: $id) { id } }', { id: lent[0]!.visitId });
    const isLent = lent.some((m) => m.certificateNo === certificateOf(who));
    expect([who, answer.denials]).toEqual([who, isLent ? [] : ['NOT_FOUND']]);
  }
});
