import { perform, rows } from '@double-random/runtime';
import { confirmAndFile, enterInspectors, enterObject, firm, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters } from '../testing/joint-world.ts';
import { certificateOf, testActor } from '../testing/test-actor.ts';
import { requestReplacement } from './request-replacement.ts';

/** CD 五 「上级…可以…随机抽调」, from both ends: the agency above that borrows, the agency below whose people they are. */
let h: JointHarness;
let matter: string;
let lower: readonly { readonly id: string; readonly last4: string }[];
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  matter = (await publishMatters(h, 'pds-cad', [{ code: 'M-CADUSE', name: '检查', roundsPerYear: 20 }]))['M-CADUSE']!;
  await enterObject(h, 'pds-cad', firm(1), ['M-CADUSE']);
  await enterObject(h, 'wg-cad', firm(2), ['M-CADUSE']);
  await enterInspectors(h, 'pds-cad', 1);
  await enterInspectors(h, 'wg-cad', 2);
  const list = '{ civilAirDefenseInspectors(agency: "wg-cad") { nodes { id certificateNoLast4 } } }';
  const { data } = await h.as('wg-cad.reg').on('civil-air-defense').query(list);
  lower = data.civilAirDefenseInspectors.nodes.map((n: { id: string; certificateNoLast4: string }) => ({
    id: n.id,
    last4: n.certificateNoLast4,
  }));
  await readyTask(h, { id: 'lent', initiator: 'pds-cad', matters: { 'pds-cad': [matter] }, ratioBasisPoints: 10_000 });
  await confirmAndFile(h, 'lent', ['pds-cad', 'wg-cad']);
  for (const field of ['drawObjects', 'lockDraw', 'dispatchTask'])
    done(await h.as('pds-cad.op').mutate(field, { taskId: 'lent' }, 'draw { id }'));
});
afterAll(() => h.close());

const draw = () => h.as('pds-cad.op').mutate('drawInspectors', { taskId: 'lent', includeLowerLevel: true }, 'draw { number }');
const leave = (who: string, id: string) =>
  h
    .as(who)
    .on('civil-air-defense')
    .mutate('addCivilAirDefenseInspectorLeave', { id, from: '2026-09-10', to: '2026-09-11', reason: '外出培训' }, 'inspector { id }');
const seen = (who: string) => h.as(who).query('{ secondments { nodes { department { code } inspector { id } windowFrom } } }');

test('CD-5b ✘: 下级人员全部请假、上级自己人数不足的，抽不出来；上级不能替下级登记或取消请假', async () => {
  for (const { id } of lower) {
    expect((await leave('pds-cad.reg', id)).denials).toEqual(['NOT_FOUND']);
    expect((await leave('wg-cad.reg', id)).denials).toEqual([]);
  }
  expect((await draw()).refusals).toEqual(['INSUFFICIENT_INSPECTORS']);
  expect((await seen('wg-cad.reg')).data.secondments.nodes).toEqual([]);
});

test('CD-5b ✔: 原部门可以出勤的人才会被抽到；原部门知道谁、何时、去哪，不知道去查谁；上级看不到下级名录库的其他人', async () => {
  await enterInspectors(h, 'wg-cad', 3);
  const free = certificateOf('wg-cad.i3');
  done(await draw());
  const team = await rows<{ certificateNo: string; home: string | null }>(
    h.em(),
    'select certificate_no as "certificateNo", home_agency as home from team_member order by home_agency nulls first',
  );
  expect(team.filter((m) => m.home === 'wg-cad')).toEqual([{ certificateNo: free, home: 'wg-cad' }]);
  for (const who of ['wg-cad.reg', 'wg-cad.dh']) {
    const { data, denials } = await seen(who);
    expect(denials).toEqual([]);
    expect(data.secondments.nodes).toEqual([
      { department: { code: 'pds-cad' }, inspector: { id: expect.stringMatching(/^ca_ins_/) }, windowFrom: '2026-09-07' },
    ]);
    expect(JSON.stringify(data)).not.toContain(firm(1));
  }
  expect((await seen('pds-cad.op')).data.secondments.nodes).toEqual([]);
  expect((await seen('wg-amr.op')).data.secondments.nodes).toEqual([]);
  expect((await seen('wg-cad.i3')).denials).toEqual(['FORBIDDEN']);
  const registry = await h
    .as('pds-cad.reg')
    .on('civil-air-defense')
    .query('{ civilAirDefenseInspectors(agency: "wg-cad") { nodes { id } } }');
  expect(registry.denials).toEqual(['NOT_FOUND']);
  const figures = await h.as('pds-cad.reg').on('civil-air-defense').query('{ civilAirDefenseInspectorCounts(agency: "wg-cad") { total } }');
  expect(figures.data.civilAirDefenseInspectorCounts).toEqual({ total: 3 });
});

test('CD-5b, KF-17b, PD-16: 抽调人员本人可以申请更换，上级审批，从同一名单中随机接替；接替的仍记明从哪里抽调，原部门看得到', async () => {
  const fields = 'replacement { id state method successor { id } }';
  for (const agency of ['wg-cad', 'pds-cad']) await enterInspectors(h, agency, agency === 'wg-cad' ? 5 : 1);
  await enterObject(h, 'pds-cad', firm(3), ['M-CADUSE']);
  await readyTask(h, { id: 'lent-2', initiator: 'pds-cad', matters: { 'pds-cad': [matter] }, ratioBasisPoints: 100 });
  await confirmAndFile(h, 'lent-2', ['pds-cad', 'wg-cad']);
  for (const field of ['drawObjects', 'lockDraw', 'dispatchTask'])
    done(await h.as('pds-cad.op').mutate(field, { taskId: 'lent-2' }, 'draw { id }'));
  done(await h.as('pds-cad.op').mutate('drawInspectors', { taskId: 'lent-2', includeLowerLevel: true }, 'draw { number }'));
  const team = () =>
    rows<{ id: string; certificateNo: string; home: string | null; state: string }>(
      h.em(),
      `select id, certificate_no as "certificateNo", home_agency as home, state from team_member where task_id = 'lent-2' order by slot, id`,
    );
  const leaving = (await team()).find((m) => m.home === 'wg-cad')!;
  const account = `wg-cad.i${Number(leaving.certificateNo.slice(-4))}`;
  const ask = (who: string) =>
    h.as(who).mutate('requestReplacement', { memberId: leaving.id, ground: 'POST_CHANGE', note: '调离' }, fields);
  // Neither his department's operator nor his colleague speaks for him there.
  for (const other of ['wg-cad.op', 'wg-cad.i1', 'wg-amr.op']) expect((await ask(other)).denials).toEqual(['NOT_FOUND']);
  const asked = perform(h.services.deps, { actor: testActor(account), requestId: 'own' }, requestReplacement, {
    memberId: leaving.id,
    ground: 'POST_CHANGE',
    note: '调离',
  });
  const request = await asked;
  if (!request.ok) throw new Error(JSON.stringify(request.refusals));
  const { replacementId } = request.value;
  done(await h.as('pds-cad.dh').mutate('approveReplacement', { replacementId }, fields));
  // The upper agency has nobody of its own left to send.
  const { data } = await h
    .as('pds-cad.reg')
    .on('civil-air-defense')
    .query('{ civilAirDefenseInspectors(agency: "pds-cad") { nodes { id } } }');
  for (const { id } of data.civilAirDefenseInspectors.nodes) expect((await leave('pds-cad.reg', id)).denials).toEqual([]);
  const executed = done(await h.as('pds-cad.op').mutate('executeReplacement', { replacementId }, fields)).payload.replacement;
  expect(executed).toMatchObject({ state: 'EXECUTED', method: 'RANDOM' });
  const successor = (await team()).find((m) => m.id === executed.successor.id)!;
  expect(successor).toMatchObject({ home: 'wg-cad', state: 'DRAWN' });
  expect(successor.certificateNo).not.toBe(leaving.certificateNo);
  const known = (await h.as('wg-cad.reg').query('{ secondments { nodes { id } } }')).data.secondments.nodes;
  expect(known.map((s: { id: string }) => s.id)).toContain(successor.id);
});
