import { row, rows } from '@double-random/runtime';
import { confirmAndFile, E1, enterInspectors, enterObject, firm, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters, worldMatters } from '../testing/joint-world.ts';
import { type TeamMemberRow, teamOf } from './team-access.ts';

const drawFields = 'draw { id }';
const replacementFields = 'replacement { id state method successor { id } }';
let h: JointHarness;
let ids: Record<string, string>;

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  ids = {};
  for (const [code, { agency, name }] of Object.entries(worldMatters))
    Object.assign(ids, await publishMatters(h, agency, [{ code, name, roundsPerYear: 5 }]));
  for (const uscc of [E1, firm(1)]) {
    await enterObject(h, 'wg-psb', uscc, ['M-HOTEL']);
    await enterObject(h, 'wg-amr', uscc, ['M-REGINFO']);
  }
  await enterInspectors(h, 'wg-psb', 3);
  await enterInspectors(h, 'wg-amr', 2);
});
afterAll(() => h.close());

const activeOf = async (visitId: string, agency: string) =>
  (await teamOf(h.em(), visitId)).filter((m) => m.agency === agency && (m.state === 'DRAWN' || m.state === 'CLEARED'));

/** He leaves the police's registry and enters market regulation's. */
async function transfer(member: TeamMemberRow): Promise<void> {
  const input = { id: member.inspectorId, to: 'TRANSFERRED', transferredTo: 'wg-amr', reason: '调任市场监督管理局' };
  done(await h.as('wg-psb.reg').on('public-security').mutate('suspendPublicSecurityInspector', input, 'inspector { id }'));
  const entered = {
    agency: 'wg-amr',
    name: '孙调任',
    unit: null,
    certificateNo: 'WG-AMR-0100',
    certificateIssuer: '河南省人民政府',
    certificateFrom: '2026-09-03',
    certificateTo: '2028-12-31',
  };
  done(await h.as('wg-amr.reg').on('market-supervision').mutate('upsertMarketSupervisionInspector', entered, 'inspector { id }'));
}

test('D-33: 检查人员调到另一参与部门的，按工作调整更换，接替的是原部门的人；此前签名的结果仍然有效', async () => {
  const matters = { 'wg-amr': [ids['M-REGINFO']!], 'wg-psb': [ids['M-HOTEL']!] };
  const taskId = await readyTask(h, { id: 'moved', initiator: 'wg-amr', matters, ratioBasisPoints: 10_000 });
  await confirmAndFile(h, taskId, ['wg-amr', 'wg-psb']);
  for (const step of ['drawObjects', 'lockDraw', 'dispatchTask', 'drawInspectors'])
    done(await h.as('wg-amr.op').mutate(step, { taskId }, drawFields));
  const [first, second] = await rows<{ id: string }>(h.em(), 'select id from visit where task_id = $1 order by id', [taskId]);
  const early = await activeOf(first!.id, 'wg-psb');
  const late = (await activeOf(second!.id, 'wg-psb')).find((m) => early.some((e) => e.certificateNo === m.certificateNo))!;
  const same = early.find((m) => m.certificateNo === late.certificateNo)!;
  // 第一处已查完、他已签名。
  const signature = [{ account: 'wg-psb.i', memberId: same.id, at: '2026-09-07T02:00:00Z' }];
  await rows(h.em(), `update matter_check set state = 'RECORDED', signed_by = $2 where visit_id = $1 and agency = 'wg-psb'`, [
    first!.id,
    JSON.stringify(signature),
  ]);
  await rows(h.em(), `update team_member set state = 'DONE' where id = $1`, [same.id]);

  await transfer(late);
  const input = { memberId: late.id, ground: 'POST_CHANGE', note: '调任市场监督管理局' };
  const asked = done(await h.as('wg-psb.op').mutate('requestReplacement', input, replacementFields)).payload.replacement;
  expect((await h.as('wg-amr.dh').mutate('approveReplacement', { replacementId: asked.id }, replacementFields)).denials).toEqual([
    'FORBIDDEN',
  ]);
  done(await h.as('wg-psb.dh').mutate('approveReplacement', { replacementId: asked.id }, replacementFields));
  const executed = done(await h.as('wg-psb.op').mutate('executeReplacement', { replacementId: asked.id }, replacementFields));
  expect(executed.payload.replacement).toMatchObject({ state: 'EXECUTED', method: 'RANDOM' });
  const team = await teamOf(h.em(), second!.id);
  const successor = team.find((m) => m.id === executed.payload.replacement.successor.id)!;
  expect([successor.agency, successor.certificateNo === late.certificateNo]).toEqual(['wg-psb', false]);
  expect(team.find((m) => m.id === late.id)!.state).toBe('REPLACED');
  expect(
    await row(h.em(), `select state, signed_by as "signedBy" from matter_check where visit_id = $1 and agency = 'wg-psb'`, [first!.id]),
  ).toEqual({
    state: 'RECORDED',
    signedBy: signature,
  });
  expect((await teamOf(h.em(), first!.id)).find((m) => m.id === same.id)!.state).toBe('DONE');
});

test('D-34, D-37, D-38: 抽取后更名、迁往外县、注销的，名单不变、照常派发，检查按抽取时的名称和地址', async () => {
  await rows(h.em(), 'delete from cap_slot');
  await rows(h.em(), `update visit set state = 'FINISHED'`);
  const uscc = firm(9);
  const id = await enterObject(h, 'wg-amr', uscc, ['M-REGINFO'], { name: '云顶客栈', address: '朝阳路9号' });
  const taskId = await readyTask(h, {
    id: 'away',
    initiator: 'wg-amr',
    matters: { 'wg-amr': [ids['M-REGINFO']!] },
    ratioBasisPoints: 10_000,
  });
  await confirmAndFile(h, taskId, ['wg-amr']);
  const moved = { id, to: 'DEREGISTERED', reason: '迁往叶县，本县注销' };
  const listed = 'draw { id resultHash intact objects { name address object { code } } }';
  const drawn = done(await h.as('wg-amr.op').mutate('drawObjects', { taskId }, listed)).payload.draw;
  await enterObject(h, 'wg-amr', uscc, ['M-REGINFO'], { version: 2, name: '云顶酒店', address: '叶县昆阳大道1号' });
  done(await h.as('wg-amr.reg').on('market-supervision').mutate('deactivateMarketSupervisionObject', moved, 'object { id }'));
  done(await h.as('wg-amr.op').mutate('lockDraw', { taskId }, listed));
  const sent = done(await h.as('wg-amr.op').mutate('dispatchTask', { taskId }, listed)).payload.draw;
  expect([sent.intact, sent.resultHash, sent.objects.length]).toEqual([true, drawn.resultHash, drawn.objects.length]);
  expect(sent.objects.find((o: { object: { code: string } }) => o.object.code === uscc)).toMatchObject({
    name: '云顶客栈',
    address: '朝阳路9号',
  });
});

test('KF-17b ✘, YY-33 ✘: 批准更换的负责人不得自己接替，缺少所需执法领域的不得选派；抽取也轮不到他们', async () => {
  const agency = 'wg-amr';
  await rows(h.em(), 'delete from cap_slot');
  await rows(h.em(), `update visit set state = 'FINISHED'`);
  h.clock.set('2026-09-03T09:00:00+08:00');
  const lift = 'EQUIPMENT';
  await enterInspectors(h, agency, 3, { enforcementFields: [lift] });
  const entered = await publishMatters(h, agency, [{ code: 'M-REGINFO', name: '电梯检查', requiredField: lift, roundsPerYear: 5 }]);
  const matters = { [agency]: [entered['M-REGINFO']!] };
  const taskId = await readyTask(h, { id: 'lift', initiator: agency, matters, ratioBasisPoints: 10_000 });
  await confirmAndFile(h, taskId, [agency]);
  const op = h.as('wg-amr.op');
  for (const step of ['drawObjects', 'lockDraw', 'dispatchTask', 'drawInspectors']) done(await op.mutate(step, { taskId }, drawFields));
  const [visit] = await rows<{ id: string }>(h.em(), 'select id from visit where task_id = $1 order by id', [taskId]);
  const team = await activeOf(visit!.id, agency);
  const able = [1, 2, 3].map((i) => `WG-AMR-000${i}`);
  expect(team.filter((m) => able.includes(m.certificateNo))).toHaveLength(2);
  const free = able.find((no) => team.every((m) => m.certificateNo !== no))!;
  const head = `wg-amr.i${Number(free.slice(-1))}+dh`;
  const ask = async (memberId: string, approver: string) => {
    const input = { memberId, ground: 'HEALTH', note: '住院' };
    const { replacement } = done(await op.mutate('requestReplacement', input, replacementFields)).payload;
    done(await h.as(approver).mutate('approveReplacement', { replacementId: replacement.id }, replacementFields));
    return (candidate?: string) => op.mutate('executeReplacement', { replacementId: replacement.id, candidate }, replacementFields);
  };
  const execute = await ask(team[0]!.id, head);
  expect((await execute(free)).userErrors).toMatchObject([{ code: 'SEPARATION_OF_DUTIES', path: ['input', 'candidate'] }]);
  expect((await execute('WG-AMR-0100')).userErrors).toMatchObject([{ code: 'INSPECTOR_NOT_QUALIFIED', details: { reason: 'FIELD' } }]);
  expect((await execute()).refusals).toEqual(['NO_REPLACEMENT_AVAILABLE']);
  // Approved by somebody else, the same person follows.
  const other = await ask(team[1]!.id, 'wg-amr.dh');
  expect(done(await other(free)).payload.replacement).toMatchObject({ state: 'EXECUTED', method: 'DESIGNATE' });
});
