import { type Actor, perform, row, rows } from '@double-random/runtime';
import { type ObjectDrawRecord, verifyTranscript } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import { fullTranscript } from '../draw/draw-proof.ts';
import { findDraw } from '../draw/draw-store.ts';
import { confirmAndFile, E1, enterInspectors, enterObject, firm, readyTask, type TaskSetting } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters, worldMatters } from '../testing/joint-world.ts';
import { verifyTeamsIndependently } from '../testing/verify-independently.ts';
import { approveReplacement } from './decide-replacement.ts';
import { type TeamMemberRow, teamOf } from './team-access.ts';

const drawFields = 'draw { id number state sealHash }';
const memberFields = 'member { id state declaredAt integrityStatementAt }';
const replacementFields = 'replacement { id state method ground successor { id name state replacesMemberId certificateNoLast4 } }';
const agencies = ['wg-psb', 'wg-cad', 'wg-amr'] as const;

let h: JointHarness;
let ids: Record<string, string>;
const accountOf = (m: TeamMemberRow) => `${m.agency}.i${Number(m.certificateNo.slice(-4))}`;
const visitsOf = (taskId: string) =>
  rows<{ id: string; code: string }>(h.em(), 'select id, code from visit where task_id = $1 order by id', [taskId]);
const stateOf = async (taskId: string) => (await row<{ state: string }>(h.em(), 'select state from task where id = $1', [taskId]))!.state;

/** A joint task dispatched to three departments. */
async function dispatched(id: string, more: Partial<TaskSetting> = {}): Promise<string> {
  await rows(h.em(), 'delete from cap_slot');
  await rows(h.em(), `update visit set state = 'FINISHED'`);
  const matters = { 'wg-psb': [ids['M-HOTEL']!], 'wg-cad': [ids['M-CADUSE']!], 'wg-amr': [ids['M-REGINFO']!] };
  const taskId = await readyTask(h, { id, initiator: 'wg-amr', matters, ratioBasisPoints: 10_000, ...more });
  await confirmAndFile(h, taskId, Object.keys(more.matters ?? matters));
  const op = h.as('wg-amr.op');
  for (const step of ['drawObjects', 'lockDraw', 'dispatchTask']) done(await op.mutate(step, { taskId }, drawFields));
  return taskId;
}

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  ids = {};
  for (const [code, { agency, name }] of Object.entries(worldMatters))
    Object.assign(ids, await publishMatters(h, agency, [{ code, name, roundsPerYear: 20 }]));
  for (const uscc of [E1, firm(1), firm(2)]) {
    await enterObject(h, 'wg-psb', uscc, ['M-HOTEL']);
    await enterObject(h, 'wg-cad', uscc, ['M-CADUSE']);
    await enterObject(h, 'wg-amr', uscc, ['M-REGINFO']);
  }
  await enterInspectors(h, 'wg-psb', 5);
  await enterInspectors(h, 'wg-cad', 3);
  await enterInspectors(h, 'wg-amr', 4);
});
afterAll(() => h.close());

describe('CENTRAL: 发起部门统一抽取', () => {
  const taskId = 'central';
  let drawId: string;
  beforeAll(async () => {
    await dispatched(taskId);
  });

  test('PD-15c, KF-16a ✘: 统一抽取的，参与部门不能抽；没有指定人员的输入', async () => {
    expect((await h.as('wg-psb.op').mutate('drawInspectors', { taskId }, drawFields)).refusals).toEqual(['NOT_INITIATOR']);
    expect((await h.as('yx-psb.op').mutate('drawInspectors', { taskId }, drawFields)).denials).toEqual(['NOT_FOUND']);
    const input = /input DrawInspectorsInput \{[^}]*\}/.exec(h.joint.sdl)![0];
    expect(input.match(/^\s+\w+:/gm)!.map((f) => f.trim())).toEqual(['requestId:', 'taskId:', 'agency:', 'includeLowerLevel:']);
  });

  test('PD-15c, YX-55a, R-20, PD-17a: 每个部门至少两名，组长为发起部门人员', async () => {
    const drawn = done(await h.as('wg-amr.op').mutate('drawInspectors', { taskId }, drawFields)).payload.draw;
    drawId = drawn.id;
    expect(await stateOf(taskId)).toBe('INSPECTORS_DRAWN');
    for (const visit of await visitsOf(taskId)) {
      const team = await teamOf(h.em(), visit.id);
      expect(agencies.map((a) => team.filter((m) => m.agency === a).length)).toEqual([2, 2, 2]);
      expect(new Set(team.map((m) => m.certificateNo)).size).toBe(6);
      expect(team.filter((m) => m.leader).map((m) => m.agency)).toEqual(['wg-amr']);
      expect(team.every((m) => m.state === 'DRAWN')).toBe(true);
    }
  });

  test('KF-17a ✘: 抽取的人员原则上不得更换：再抽拒绝 LIST_LOCKED', async () => {
    expect((await h.as('wg-amr.op').mutate('drawInspectors', { taskId }, drawFields)).refusals).toEqual(['LIST_LOCKED']);
  });

  test('KF-17a ✔✘: 申请更换须有规定情形，其他情形须说明', async () => {
    const [visit] = await visitsOf(taskId);
    const member = (await teamOf(h.em(), visit!.id)).find((m) => m.agency === 'wg-psb')!;
    const op = h.as('wg-psb.op');
    expect((await op.mutate('requestReplacement', { memberId: member.id }, replacementFields)).refusals).toEqual([
      'REPLACEMENT_GROUND_REQUIRED',
    ]);
    expect((await op.mutate('requestReplacement', { memberId: member.id, ground: 'OTHER_SPECIAL' }, replacementFields)).refusals).toEqual([
      'REPLACEMENT_GROUND_REQUIRED',
    ]);
    expect(
      (await h.as('wg-amr.op').mutate('requestReplacement', { memberId: member.id, ground: 'HEALTH' }, replacementFields)).denials,
    ).toEqual(['NOT_FOUND']);
    const asked = done(await op.mutate('requestReplacement', { memberId: member.id, ground: 'HEALTH', note: '住院' }, replacementFields));
    expect(asked.payload.replacement.state).toBe('PENDING_APPROVAL');
    const rejected = await h
      .as('wg-psb.dh')
      .mutate('rejectReplacement', { replacementId: asked.payload.replacement.id, opinion: '可以参加' }, replacementFields);
    expect(done(rejected).payload.replacement.state).toBe('REJECTED');
    expect((await teamOf(h.em(), visit!.id)).find((m) => m.id === member.id)!.state).toBe('DRAWN');
  });

  test('KF-17d, YX-55b, D-23: 声明有利害关系的立即回避、失去访问，并自动申请更换', async () => {
    const [visit] = await visitsOf(taskId);
    const member = (await teamOf(h.em(), visit!.id)).find((m) => m.agency === 'wg-psb' && m.state === 'DRAWN')!;
    const self = h.as(accountOf(member));
    expect((await h.as('wg-psb.op').mutate('declareConflict', { memberId: member.id, interest: false }, memberFields)).denials).toEqual([
      'NOT_FOUND',
    ]);
    const mine = done(await self.mutate('declareConflict', { memberId: member.id, interest: true, note: '亲属经营' }, memberFields));
    expect(mine.payload.member.state).toBe('RECUSED');
    expect((await self.mutate('declareConflict', { memberId: member.id, interest: false }, memberFields)).denials).toEqual(['NOT_FOUND']);
    const pending = await row<{ id: string; ground: string }>(
      h.em(),
      `select id, ground from replacement where member_id = $1 and state = 'PENDING_APPROVAL'`,
      [member.id],
    );
    expect(pending!.ground).toBe('RECUSAL');
    const seenBy = async (who: string) => {
      const { data } = await h.as(who).query('{ replacements { nodes { id visit { id } } } }');
      return data.replacements.nodes.find(({ id }: { id: string }) => id === pending!.id);
    };
    expect(await seenBy(accountOf(member))).toEqual({ id: pending!.id, visit: null });
    expect(await seenBy('wg-psb.dh')).toEqual({ id: pending!.id, visit: { id: visit!.id } });
    const back = await h.as('wg-psb.dh').mutate('rejectReplacement', { replacementId: pending!.id, opinion: '无妨' }, replacementFields);
    expect(back.refusals).toEqual(['ILLEGAL_TRANSITION']);
  });

  test('KF-17b, PD-16a: 由本部门分管负责人同意；其他部门的、主要负责人未经授权的一律无权；未经同意不得执行', async () => {
    const pending = (await row<{ id: string }>(
      h.em(),
      `select id from replacement where state = 'PENDING_APPROVAL' and agency = 'wg-psb'`,
    ))!;
    const input = { replacementId: pending.id };
    expect((await h.as('wg-psb.op').mutate('executeReplacement', input, replacementFields)).refusals).toEqual(['APPROVAL_REQUIRED']);
    for (const who of ['wg-amr.dh', 'wg-psb.ph', 'wg-cad.dh'])
      expect([who, (await h.as(who).mutate('approveReplacement', input, replacementFields)).denials]).toEqual([who, ['FORBIDDEN']]);
    expect(done(await h.as('wg-psb.dh').mutate('approveReplacement', input, replacementFields)).payload.replacement.state).toBe('APPROVED');
  });

  test('KF-17c, D-27: 公安按本部门规定随机抽取，指定的拒绝；接替人员在其他有资格的人员中', async () => {
    const approved = (await row<{ id: string; visitId: string; memberId: string }>(
      h.em(),
      `select id, visit_id as "visitId", member_id as "memberId" from replacement where state = 'APPROVED' and agency = 'wg-psb'`,
    ))!;
    const op = h.as('wg-psb.op');
    const before = await teamOf(h.em(), approved.visitId);
    const named = await op.mutate('executeReplacement', { replacementId: approved.id, candidate: 'WG-PSB-0004' }, replacementFields);
    expect(named.refusals).toEqual(['REPLACEMENT_MUST_BE_RANDOM']);
    expect((await h.as('wg-amr.op').mutate('executeReplacement', { replacementId: approved.id }, replacementFields)).denials).toEqual([
      'NOT_FOUND',
    ]);
    const { replacement } = done(await op.mutate('executeReplacement', { replacementId: approved.id }, replacementFields)).payload;
    expect(replacement).toMatchObject({
      state: 'EXECUTED',
      method: 'RANDOM',
      successor: { state: 'DRAWN', replacesMemberId: approved.memberId },
    });
    const after = await teamOf(h.em(), approved.visitId);
    const successor = after.find((m) => m.id === replacement.successor.id)!;
    expect(before.map((m) => m.certificateNo)).not.toContain(successor.certificateNo);
    expect(after.find((m) => m.id === approved.memberId)!.state).toBe('REPLACED');
    expect((await op.mutate('executeReplacement', { replacementId: approved.id }, replacementFields)).refusals).toEqual([
      'APPROVAL_REQUIRED',
    ]);
  });

  test('PD-16b, PD-17a, D-27: 市场监管可以选派；组长被更换的仍由发起部门人员担任', async () => {
    const [visit] = await visitsOf(taskId);
    const team = await teamOf(h.em(), visit!.id);
    const leader = team.find((m) => m.leader)!;
    const op = h.as('wg-amr.op');
    const asked = done(await op.mutate('requestReplacement', { memberId: leader.id, ground: 'HEALTH', note: '生病' }, replacementFields))
      .payload.replacement;
    expect((await teamOf(h.em(), visit!.id)).filter((m) => m.leader).map((m) => [m.agency, m.id === leader.id])).toEqual([
      ['wg-amr', false],
    ]);
    done(await h.as('wg-amr.dh').mutate('approveReplacement', { replacementId: asked.id }, replacementFields));
    const mate = team.find((m) => m.agency === 'wg-amr' && m.id !== leader.id)!;
    const execute = (candidate: string) => op.mutate('executeReplacement', { replacementId: asked.id, candidate }, replacementFields);
    expect((await execute(mate.certificateNo)).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await execute('WG-AMR-0099')).refusals).toEqual(['INSPECTOR_NOT_QUALIFIED']);
    const free = [1, 2, 3, 4].map((i) => `WG-AMR-000${i}`).find((c) => !team.some((m) => m.certificateNo === c))!;
    expect(done(await execute(free)).payload.replacement).toMatchObject({ method: 'DESIGNATE', state: 'EXECUTED' });
    expect((await teamOf(h.em(), visit!.id)).filter((m) => m.leader).map((m) => m.agency)).toEqual(['wg-amr']);
  });

  test('KF-17c, D-22: 无人可更换的拒绝 NO_REPLACEMENT_AVAILABLE，并停在无人可更换', async () => {
    const [visit] = await visitsOf(taskId);
    const cad = async () => (await teamOf(h.em(), visit!.id)).find((m) => m.agency === 'wg-cad' && m.state === 'DRAWN')!;
    const replace = async () => {
      const member = await cad();
      const asked = done(await h.as('wg-cad.op').mutate('requestReplacement', { memberId: member.id, ground: 'HEALTH' }, replacementFields))
        .payload.replacement;
      done(await h.as('wg-cad.dh').mutate('approveReplacement', { replacementId: asked.id }, replacementFields));
      return {
        member,
        id: asked.id,
        answer: await h.as('wg-cad.op').mutate('executeReplacement', { replacementId: asked.id }, replacementFields),
      };
    };
    done((await replace()).answer);
    const second = await replace();
    expect(second.answer.refusals).toEqual(['NO_REPLACEMENT_AVAILABLE']);
    expect((await row<{ state: string }>(h.em(), 'select state from replacement where id = $1', [second.id]))!.state).toBe('BLOCKED');
    expect((await teamOf(h.em(), visit!.id)).find((m) => m.id === second.member.id)!.state).toBe('BLOCKED');
  });

  test('KF-16a, KF-17c: 抽取和各次更换由独立的程序重算一致', async () => {
    const [objects] = await rows<{ id: string }>(h.em(), `select id from draw where task_id = $1 and kind = 'objects'`, [taskId]);
    const base = (await fullTranscript(h.em(), (await findDraw(h.em(), objects!.id))!))!.draws[0] as ObjectDrawRecord;
    const draw = (await findDraw(h.em(), drawId))!;
    const transcript = (await fullTranscript(h.em(), draw))!;
    expect(transcript.replacements.map((r) => r.mode)).toEqual(['random', 'appointed', 'random']);
    const earlier = new Map([[(draw.plan as { of: string }).of, base]]);
    expect(verifyTranscript(transcript, { hashes: nodeHash, earlier })).toMatchObject({ ok: true });
    expect(['VERIFIED 3 3', undefined]).toContain(verifyTeamsIndependently(transcript, base));
  });
});

describe('PER_DEPARTMENT: 各部门分别抽取', () => {
  const taskId = 'apart';
  beforeAll(async () => {
    await dispatched(taskId, { inspectorMode: 'PER_DEPARTMENT' });
  });

  test('PD-15c, KF-16a: 各部门抽取本部门人员，全部抽完任务方可检查', async () => {
    expect((await h.as('wg-psb.op').mutate('drawInspectors', { taskId, agency: 'wg-cad' }, drawFields)).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('wg-psb.dh').mutate('drawInspectors', { taskId }, drawFields)).denials).toEqual(['FORBIDDEN']);
    for (const agency of agencies) {
      expect(await stateOf(taskId)).toBe('DISPATCHED');
      const drawn = done(await h.as(`${agency}.op`).mutate('drawInspectors', { taskId }, drawFields)).payload.draw;
      expect(drawn.number).toMatch(new RegExp(`/inspectors/${agency}$`));
    }
    expect(await stateOf(taskId)).toBe('INSPECTORS_DRAWN');
    for (const visit of await visitsOf(taskId)) {
      const team = await teamOf(h.em(), visit.id);
      expect(agencies.map((a) => team.filter((m) => m.agency === a).length)).toEqual([2, 2, 2]);
      expect(team.filter((m) => m.leader).map((m) => m.agency)).toEqual(['wg-amr']);
    }
  });

  test('D-28: 审批的分管负责人是检查组成员的，无权审批', async () => {
    const [visit] = await visitsOf(taskId);
    const [first, second] = (await teamOf(h.em(), visit!.id)).filter((m) => m.agency === 'wg-cad');
    const asked = done(
      await h.as('wg-cad.op').mutate('requestReplacement', { memberId: first!.id, ground: 'POST_CHANGE' }, replacementFields),
    ).payload.replacement;
    const head: Actor = {
      kind: 'person',
      id: 'wg-cad.dh',
      name: '李乙',
      department: 'wg-cad',
      roles: ['dh', 'ins'],
      certificateNo: second!.certificateNo,
    };
    const approval = perform(h.services.deps, { actor: head, requestId: 'test' }, approveReplacement, { replacementId: asked.id });
    await expect(approval).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const asker = h.as('wg-cad.op+dh');
    const own = done(await asker.mutate('requestReplacement', { memberId: second!.id, ground: 'POST_CHANGE' }, replacementFields)).payload
      .replacement;
    expect((await asker.mutate('approveReplacement', { replacementId: own.id }, replacementFields)).refusals).toEqual([
      'SEPARATION_OF_DUTIES',
    ]);
  });

  test('CD 十二, KF-17d: 声明无利害关系并作廉洁承诺', async () => {
    const [, visit] = await visitsOf(taskId);
    const member = (await teamOf(h.em(), visit!.id)).find((m) => m.agency === 'wg-amr')!;
    const input = { memberId: member.id, interest: false, integrity: true };
    const declared = done(await h.as(accountOf(member)).mutate('declareConflict', input, memberFields)).payload.member;
    expect(declared).toMatchObject({ state: 'CLEARED', declaredAt: expect.any(String), integrityStatementAt: expect.any(String) });
  });
});

test('YX-55a ✘, D-32, PD-17a ✘: 一个部门只有一名可派的，说明哪个检查缺谁；发起部门无人的缺组长', async () => {
  const taskId = await dispatched('short');
  const suspend = async (agency: string, prefix: string, subgraph: string, i: number) => {
    const { data } = await h
      .as(`${agency}.reg`)
      .on(subgraph)
      .query(
        `query ($agency: String!) { list: ${prefix.charAt(0).toLowerCase()}${prefix.slice(1)}Inspectors(agency: $agency) { nodes { id certificateNoLast4 } } }`,
        { agency },
      );
    const { id } = data.list.nodes.find((n: { certificateNoLast4: string }) => n.certificateNoLast4 === `000${i}`);
    const input = { id, from: '2026-09-01', to: '2026-12-31', reason: '学习' };
    done(await h.as(`${agency}.reg`).on(subgraph).mutate(`add${prefix}InspectorLeave`, input, 'inspector { id }'));
  };
  await suspend('wg-cad', 'CivilAirDefense', 'civil-air-defense', 1);
  await suspend('wg-cad', 'CivilAirDefense', 'civil-air-defense', 2);
  const refused = await h.as('wg-amr.op').mutate('drawInspectors', { taskId }, drawFields);
  expect(new Set(refused.refusals)).toEqual(new Set(['INSUFFICIENT_INSPECTORS']));
  expect(refused.userErrors[0].details).toMatchObject({
    department: 'wg-cad',
    required: 2,
    available: 1,
    visitId: expect.stringMatching(/^ji_vis_/),
  });
  for (const i of [1, 2, 3, 4]) await suspend('wg-amr', 'MarketSupervision', 'market-supervision', i);
  expect((await h.as('wg-amr.op').mutate('drawInspectors', { taskId }, drawFields)).refusals).toContain('LEADER_REQUIRED');
});
