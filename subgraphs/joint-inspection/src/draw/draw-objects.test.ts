import { rows } from '@double-random/runtime';
import { verifyTranscript } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import pg from 'pg';
import { confirmAndFile, E1, firm, readyTask, type TaskSetting } from '../testing/draw-world.ts';
import type { JointHarness } from '../testing/joint-harness.ts';
import { done } from '../testing/joint-world.ts';
import { verifyIndependently } from '../testing/verify-independently.ts';
import { fullTranscript } from './draw-proof.ts';
import { findDraw } from './draw-store.ts';
import { hotels, openTwelveHotels, slotsIn } from './testing/twelve-hotels.ts';

const drawFields = `draw { id number attempt state sealHash resultHash lockedAt voided { reason note } intact
  counts { active pool size shortfall excluded { code count } } objects { id object { code } agencies matterIds droppedMatterIds state } }`;
const drawQuery = 'query ($id: ID!) { draw(id: $id) { id state objects { object { code } agencies matterIds } counts { active } } }';
const proofQuery =
  'query ($number: String!, $attempt: Int) { drawProof(number: $number, attempt: $attempt) { number attempt sealHash drawnAt voidReason excluded { code count } transcript } }';
const agencies = ['wg-psb', 'wg-cad', 'wg-amr'] as const;

let h: JointHarness;
let ids: Record<string, string>;
let matters: Record<string, string[]>;
const op = () => h.as('wg-amr.op');
const slots = () => slotsIn(h);
const jointTask = (id: string, more: Partial<TaskSetting> = {}) =>
  readyTask(h, { id, initiator: 'wg-amr', matters, ratioBasisPoints: 2000, ...more });

beforeAll(async () => {
  ({ h, ids, matters } = await openTwelveHotels());
});
afterAll(() => h.close());

test('PD-15a, PD-11b, X-01, X-11: 发起部门抽取；有部门未确认名录库或者连不上的，什么也不抽', async () => {
  const taskId = await jointTask('t1');
  expect((await h.as('wg-psb.op').mutate('drawObjects', { taskId }, drawFields)).refusals).toEqual(['NOT_INITIATOR']);
  expect((await h.as('yx-psb.op').mutate('drawObjects', { taskId }, drawFields)).denials).toEqual(['NOT_FOUND']);
  expect((await op().mutate('drawObjects', { taskId }, drawFields)).refusals).toContain('REGISTRY_STALE');
  await confirmAndFile(h, taskId, agencies);
  h.reachable('civil-air-defense', false);
  expect((await op().mutate('drawObjects', { taskId, requestId: 'again' }, drawFields)).denials).toEqual(['UNAVAILABLE']);
  expect(await slots()).toBe(0);
  expect(await rows(h.em(), 'select 1 from assignment')).toEqual([]);
  h.reachable('civil-air-defense', true);

  const drawn = done(await op().mutate('drawObjects', { taskId, requestId: 'again' }, drawFields)).payload.draw;
  expect(drawn).toMatchObject({
    attempt: 1,
    state: 'DONE',
    intact: true,
    counts: { active: 12, pool: 12, size: 3, shortfall: 0, excluded: [] },
  });
  expect(drawn.objects).toHaveLength(3);
  expect(drawn.objects[0].agencies).toEqual(['wg-amr', 'wg-cad', 'wg-psb']);
  expect(await slots()).toBe(6);
  // The same request is the same draw.
  expect(done(await op().mutate('drawObjects', { taskId, requestId: 'again' }, drawFields)).payload.draw.id).toBe(drawn.id);
  expect(await slots()).toBe(6);
});

test('KF-14a: 任务未就绪不能抽取；种子不能由人给定', async () => {
  const taskId = await jointTask('t-draft', { state: 'DRAFT' });
  expect((await op().mutate('drawObjects', { taskId }, drawFields)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const input = /input DrawObjectsInput \{[^}]*\}/.exec(h.joint.sdl)![0];
  expect(input.match(/^\s+\w+:/gm)!.map((f) => f.trim())).toEqual(['requestId:', 'taskId:']);
});

describe('t1 抽取之后', () => {
  let draw: { id: string; number: string; resultHash: string; objects: { id: string; object: { code: string } }[] };
  const t1 = 't1';
  beforeAll(async () => {
    const [stored] = await rows<{ id: string }>(h.em(), `select id from draw where task_id = 't1' and state = 'DONE'`);
    draw = (
      await op().query('query ($id: ID!) { draw(id: $id) { id number resultHash objects { id object { code } } } }', { id: stored!.id })
    ).data.draw;
  });

  test('X-04, X-05, KF-14a: 抽取证书由独立的程序逐字重算一致', async () => {
    const transcript = (await fullTranscript(h.em(), (await findDraw(h.em(), draw.id))!))!;
    expect(verifyTranscript(transcript, { hashes: nodeHash })).toMatchObject({ ok: true, level: 'FULL' });
    expect(['VERIFIED FULL', undefined]).toContain(verifyIndependently(transcript));
    expect(transcript.ceremony.parties.map((p) => p.p)).toEqual(['wg-amr', 'wg-cad', 'wg-psb', 'wg-jco']);
    const forged = JSON.parse(JSON.stringify(transcript));
    forged.draws[0].rows[0][2] = 2;
    expect(verifyTranscript(forged, { hashes: nodeHash }).ok).toBe(false);
  });

  test('D-104, X-05: 检查结束前公众只见承诺：封存哈希和时刻，没有事项、没有数量', async () => {
    const { data } = await h.as('public').query(proofQuery, { number: draw.number });
    expect(data.drawProof).toEqual({
      number: draw.number,
      attempt: 1,
      sealHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      drawnAt: expect.any(String),
      voidReason: null,
      excluded: null,
      transcript: null,
    });
    expect((await h.as('public').query(proofQuery, { number: 'wg-amr/2026/9999/objects' })).denials).toEqual(['NOT_FOUND']);
  });

  test('CD-9b: 公开前名单对其他任何人都不存在', async () => {
    for (const who of [
      'wg-cad.reg',
      'wg-cad.op',
      'wg-psb.dh',
      'wg-amr.reg',
      'wg-amr.rev',
      'wg-amr.aud',
      'wg-jco',
      'wg-amr.i1',
      'credit',
      'public',
      'wg-amr.sys',
    ])
      expect([who, (await h.as(who).query(drawQuery, { id: draw.id })).denials]).toEqual([who, ['NOT_FOUND']]);
    expect((await h.as('wg-amr.op').query(drawQuery, { id: draw.id })).data.draw.objects).toHaveLength(3);
  });

  test('PD-15b, D-49: 不满意再抽的拒绝；参与部门和经办人都无权作废', async () => {
    expect((await op().mutate('drawObjects', { taskId: t1 }, drawFields)).refusals).toEqual(['LIST_LOCKED']);
    expect((await op().mutate('voidDraw', { taskId: t1, reason: 'DATA_ERROR', note: '数据有误' }, drawFields)).denials).toEqual([
      'FORBIDDEN',
    ]);
    expect(
      (await h.as('wg-psb.ph').mutate('voidDraw', { taskId: t1, reason: 'DATA_ERROR', note: '数据有误' }, drawFields)).refusals,
    ).toEqual(['NOT_INITIATOR']);
    expect((await h.as('wg-amr.ph').mutate('voidDraw', { taskId: t1, reason: 'DATA_ERROR', note: ' ' }, drawFields)).refusals).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('KF-15: 先锁定后派发；派发不得遗漏；名单哈希始终不变', async () => {
    expect((await op().mutate('dispatchTask', { taskId: t1 }, drawFields)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect((await h.as('wg-psb.op').mutate('lockDraw', { taskId: t1 }, drawFields)).refusals).toEqual(['NOT_INITIATOR']);
    const locked = done(await op().mutate('lockDraw', { taskId: t1 }, drawFields)).payload.draw;
    expect(locked).toMatchObject({ resultHash: draw.resultHash, lockedAt: expect.any(String), intact: true });
    const [, ...allButOne] = draw.objects.map((o) => o.id);
    expect((await op().mutate('dispatchTask', { taskId: t1, assignmentIds: allButOne }, drawFields)).refusals).toEqual(['LIST_LOCKED']);
    const sent = done(await op().mutate('dispatchTask', { taskId: t1 }, drawFields)).payload.draw;
    expect(sent).toMatchObject({ resultHash: draw.resultHash, intact: true });
    expect(sent.objects.map((o: { state: string }) => o.state)).toEqual(['DISPATCHED', 'DISPATCHED', 'DISPATCHED']);
    const visits = await rows<{ code: string; checks: number }>(
      h.em(),
      `select v.code, (select count(*)::int from matter_check m where m.visit_id = v.id) as checks from visit v where v.task_id = 't1' order by v.code`,
    );
    expect(visits).toEqual(draw.objects.map((o) => ({ code: o.object.code, checks: 3 })).sort((a, b) => (a.code < b.code ? -1 : 1)));
    expect((await op().mutate('dispatchTask', { taskId: t1 }, drawFields)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect(
      (await h.as('wg-amr.ph').mutate('voidDraw', { taskId: t1, reason: 'DATA_ERROR', note: '数据有误' }, drawFields)).refusals,
    ).toEqual(['LIST_LOCKED']);
  });

  test('KF-16a, CD-9b: 派发后执行部门只见本部门的事项，名录库管理员仍不可见', async () => {
    const { data } = await h.as('wg-cad.op').query(drawQuery, { id: draw.id });
    expect(data.draw.counts).toBeNull();
    expect(data.draw.objects.map((o: { agencies: string[]; matterIds: string[] }) => [o.agencies, o.matterIds])).toEqual(
      draw.objects.map(() => [['wg-cad'], [ids['M-CADUSE']]]),
    );
    for (const who of ['wg-cad.reg', 'wg-jco', 'yx-psb.op', 'public'])
      expect((await h.as(who).query(drawQuery, { id: draw.id })).denials).toEqual(['NOT_FOUND']);
  });

  test('X-05: 结果公示后任何人可以取得证书并重算；公示前的抽取不在公开的列表里', async () => {
    const list = '{ publishedDraws { nodes { number attempt kind } pageInfo { hasNextPage } } }';
    expect((await h.as('public').query(list)).data.publishedDraws.nodes).toEqual([]);
    await rows(h.em(), `update task set state = 'RESULTS_PUBLISHED' where id = 't1'`);
    const { data } = await h.as('public').query(proofQuery, { number: draw.number });
    expect(['VERIFIED FULL', undefined]).toContain(verifyIndependently(data.drawProof.transcript));
    expect(JSON.stringify(data.drawProof)).not.toContain(E1);
    const { nodes } = (await h.as('public').query(list)).data.publishedDraws;
    expect(nodes).toContainEqual({ number: draw.number, attempt: 1, kind: 'OBJECTS' });
  });
});

test('X-07: 他部门抽中、锁定前后，查询同一对象的次数一字不差', async () => {
  const capQuery = `query { _entities(representations: ${JSON.stringify(hotels.map((code) => ({ __typename: 'InspectionObject', code }))).replace(/"(\w+)":/g, '$1:')}) {
    ... on InspectionObject { code capStatus(year: 2026) { limit used remaining entries { agency } } } } }`;
  const watchers = ['wg-cad.reg', 'wg-cad.op', 'wg-psb.dh', 'wg-jco', 'credit', 'public'];
  const look = async () => JSON.stringify(await Promise.all(watchers.map(async (who) => (await h.as(who).query(capQuery)).data)));
  const before = await look();
  const taskId = await jointTask('t7', {
    matters: { 'wg-amr': [ids['M-REGINFO']!] },
    ratioBasisPoints: 10_000,
    window: ['2026-11-02', '2026-11-20'],
  });
  await confirmAndFile(h, taskId, ['wg-amr']);
  const drawn = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  expect(drawn.objects.length).toBeGreaterThan(8);
  expect(await look()).toBe(before);
  done(await op().mutate('lockDraw', { taskId }, drawFields));
  expect(await look()).toBe(before);
  const own = (await op().query(capQuery)).data._entities;
  expect(own.some((e: { capStatus: { used: number } }) => e.capStatus.used > 0)).toBe(true);
  done(await h.as('wg-amr.ph').mutate('voidDraw', { taskId, reason: 'WRONG_PLAN', note: '方案有误' }, drawFields));
});

test('YX-55c: 同一对象已有本部门未完成的检查、时间重叠的，锁定拒绝 MERGE_REQUIRED；不重叠的照常', async () => {
  const mustMerge: TaskSetting['edit'] = (policy) => {
    const { mergeMattersAtOneObject: merge } = policy.taskWide;
    return { ...policy, taskWide: { ...policy.taskWide, mergeMattersAtOneObject: { ...merge, value: 'MUST' } } };
  };
  const task = async (id: string, window: readonly [string, string]) => {
    const taskId = await jointTask(id, { matters: { 'wg-amr': [ids['M-REGINFO']!] }, ratioBasisPoints: 10_000, window, edit: mustMerge });
    await confirmAndFile(h, taskId, ['wg-amr']);
    done(await op().mutate('drawObjects', { taskId }, drawFields));
    return taskId;
  };
  const overlapping = await task('t55', ['2026-09-20', '2026-10-20']);
  const refused = await op().mutate('lockDraw', { taskId: overlapping }, drawFields);
  expect(refused.refusals).toEqual(['MERGE_REQUIRED']);
  expect(refused.userErrors[0].details.visits.length).toBeGreaterThan(0);
  done(await h.as('wg-amr.ph').mutate('voidDraw', { taskId: overlapping, reason: 'WRONG_PLAN', note: '并入已有检查' }, drawFields));
  const later = await task('t55-later', ['2026-10-20', '2026-11-20']);
  done(await op().mutate('lockDraw', { taskId: later }, drawFields));
  done(await h.as('wg-amr.ph').mutate('voidDraw', { taskId: later, reason: 'WRONG_PLAN', note: '改期' }, drawFields));
});

test('D-48: 名单在数据库中被改动的，读到即 TAMPER_DETECTED，锁定、派发、打印都拒绝，提示负责人和审计；复原之后照常', async () => {
  const taskId = await jointTask('t48', { matters: { 'wg-amr': [ids['M-REGINFO']!] } });
  await confirmAndFile(h, taskId, ['wg-amr']);
  const { id } = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  const owner = new pg.Client({ connectionString: h.database.ownerUrl });
  await owner.connect();
  await expect(rows(h.em(), `update assignment set code = 'another' where draw_id = $1`, [id])).rejects.toThrow();
  await owner.query('alter table assignment disable trigger assignment_fixed');
  const {
    rows: [victim],
  } = await owner.query(`select id, entity_key, code from assignment where draw_id = $1 order by position limit 1`, [id]);
  const alter = ({ entity_key, code }: { entity_key: string; code: string }) =>
    owner.query('update assignment set entity_key = $2, code = $3 where id = $1', [victim.id, entity_key, code]);
  const told = async (who: string) => {
    const { items } = (await h.as(who).query('{ todos(first: 100) { items { kind subject } } }')).data.todos;
    return items.filter((t: { kind: string }) => t.kind === 'EXAMINE_TAMPERING').map((t: { subject: string }) => t.subject);
  };
  const read = async () => (await op().query('query ($id: ID!) { draw(id: $id) { objects { name } } }', { id })).denials;
  for (const changed of [
    { entity_key: 'somebody else', code: victim.code },
    { entity_key: victim.entity_key, code: firm(12) },
  ]) {
    await alter(changed);
    expect((await op().mutate('lockDraw', { taskId }, drawFields)).refusals).toEqual(['TAMPER_DETECTED']);
  }
  expect((await op().query('query ($id: ID!) { draw(id: $id) { intact } }', { id })).data.draw.intact).toBe(false);
  await alter(victim);
  done(await op().mutate('lockDraw', { taskId }, drawFields));
  expect([await read(), await told('wg-amr.aud'), await told('wg-amr.ph')]).toEqual([[], [], []]);

  await alter({ ...victim, code: firm(12) });
  expect(await read()).toEqual(['TAMPER_DETECTED']);
  for (const who of ['wg-amr.aud', 'wg-amr.dh', 'wg-amr.ph']) expect([who, await told(who)]).toEqual([who, [taskId]]);
  for (const who of ['wg-amr.op', 'wg-psb.aud', 'wg-jco.aud']) expect([who, await told(who)]).toEqual([who, []]);
  expect((await op().mutate('dispatchTask', { taskId }, drawFields)).refusals).toEqual(['TAMPER_DETECTED']);
  expect(await rows(h.em(), `select 1 from visit where task_id = $1`, [taskId])).toEqual([]);
  const paper = await op().mutate('issueDocument', { kind: 'LIST_CONFIRMATION', subjectId: id }, 'document { id }');
  expect(paper.refusals).toEqual(['TAMPER_DETECTED']);
  await alter(victim);
  await owner.query('alter table assignment enable trigger assignment_fixed');
  await owner.end();
  expect(await read()).toEqual([]);
  done(await op().mutate('dispatchTask', { taskId }, drawFields));
  expect(await told('wg-amr.aud')).toEqual([]);
});

test('PD-15b, D-49, D-13: 主要负责人派发前作废，次数和轮次释放，另行抽取为第二次并注明前次', async () => {
  const before = await slots();
  const taskId = await jointTask('t49', { matters: { 'wg-amr': [ids['M-REGINFO']!] } });
  await confirmAndFile(h, taskId, ['wg-amr']);
  const first = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  expect(await slots()).toBe(before + first.objects.length);
  const voided = done(await h.as('wg-amr.ph').mutate('voidDraw', { taskId, reason: 'DATA_ERROR', note: '名录库有误' }, drawFields)).payload
    .draw;
  expect(voided).toMatchObject({ state: 'VOID', voided: { reason: 'DATA_ERROR', note: '名录库有误' }, resultHash: first.resultHash });
  expect(await slots()).toBe(before);
  expect(await rows(h.em(), `select 1 from matter_round where task_id = 't49'`)).toEqual([]);
  const second = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  expect(second).toMatchObject({ number: first.number, attempt: 2, state: 'DONE' });
  expect((await findDraw(h.em(), second.id))!.seal).toMatchObject({ prev: first.sealHash, why: 'DATA_ERROR' });
  expect((await h.as('public').query(proofQuery, { number: first.number, attempt: 1 })).data.drawProof).toMatchObject({
    attempt: 1,
    voidReason: null,
  });
});

test('D-103: 预览只有在册数和应抽数，每次都留痕；少于三家的不显示', async () => {
  const preview = 'query ($taskId: ID!) { previewDraw(taskId: $taskId) { active size masked } }';
  const taskId = await jointTask('t103');
  expect((await op().query(preview, { taskId })).data.previewDraw).toEqual({ active: 12, size: 3, masked: false });
  expect((await h.as('wg-psb.op').query(preview, { taskId })).denials).toEqual(['BAD_USER_INPUT']);
  expect((await h.as('yx-psb.op').query(preview, { taskId })).denials).toEqual(['NOT_FOUND']);
  const trail = await rows(h.em(), `select action from trail where subject = 't103' and action = 'draw.preview'`);
  expect(trail).toHaveLength(1);
});
