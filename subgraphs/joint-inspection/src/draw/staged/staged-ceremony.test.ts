import { row, rows } from '@double-random/runtime';
import { monitorLog, verifyTranscript } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import { logNdjson } from '../../log/log-read.ts';
import { sequenceQueue } from '../../log/sequence.ts';
import { confirmAndFile, E1, readyTask, type TaskSetting } from '../../testing/draw-world.ts';
import type { JointHarness } from '../../testing/joint-harness.ts';
import { done } from '../../testing/joint-world.ts';
import { verifyIndependently } from '../../testing/verify-independently.ts';
import { fullTranscript } from '../draw-proof.ts';
import { findDraw } from '../draw-store.ts';
import { openTwelveHotels, slotsIn } from '../testing/twelve-hotels.ts';

const fields = `ceremony { id state staged hash expiresAt closedAt failure { kind reason } draws { number attempt sealHash }
  parties { code revealedAt revealHash next } }`;
const screen = `query ($id: ID!) { ceremony(id: $id) { id state failure { kind reason } parties { code commitment index revealedAt revealHash next } } }`;
const openOnes = '{ openCeremonies { nodes { id } } }';
const parties = ['wg-amr', 'wg-cad', 'wg-psb'] as const;
const everybody = ['wg-amr.op', 'wg-psb.dh', 'wg-cad.ph', 'wg-jco'] as const;

let h: JointHarness;
let ids: Record<string, string>;
let matters: Record<string, string[]>;
let serial = 0;
const slots = () => slotsIn(h);

beforeAll(async () => {
  ({ h, ids, matters } = await openTwelveHotels());
});
afterAll(() => h.close());

async function aTask(more: Partial<TaskSetting> = {}): Promise<string> {
  const taskId = await readyTask(h, { id: `staged-${++serial}`, initiator: 'wg-amr', matters, ratioBasisPoints: 1000, ...more });
  await confirmAndFile(h, taskId, Object.keys(more.matters ?? matters));
  return taskId;
}
const started = async (taskId: string, more: object = {}) =>
  done(await h.as('wg-amr.op').mutate('startStagedCeremony', { taskId, ...more }, fields)).payload.ceremony;
const reveal = (who: string, ceremonyId: string) => h.as(who).mutate('revealSeed', { ceremonyId }, fields);
const abandon = (who: string, ceremonyId: string, reason = '现场网络中断') =>
  h.as(who).mutate('abandonCeremony', { ceremonyId, reason }, fields);
const nextOf = (ceremony: { parties: { code: string; next: boolean }[] }) => ceremony.parties.filter((p) => p.next).map((p) => p.code);
const given = (ceremony: { parties: { code: string; revealedAt: string | null }[] }) =>
  ceremony.parties.filter((p) => p.revealedAt).map((p) => p.code);

test('YY-32a, X-05: 公开摇号：先封存，各方当众依次揭示，最后一方揭示即产生名单；大屏只见承诺和谁已揭示', async () => {
  const taskId = await aTask();
  const ceremony = await started(taskId);
  expect(ceremony).toMatchObject({ state: 'OPEN', staged: true, failure: null, draws: [{ attempt: 1 }] });
  expect(ceremony.parties.map((p: { code: string }) => p.code)).toEqual([...parties, 'wg-jco']);
  expect([given(ceremony), nextOf(ceremony)]).toEqual([[], ['wg-amr']]);
  expect((await h.as('wg-cad.op').query(openOnes)).data.openCeremonies.nodes).toEqual([{ id: ceremony.id }]);
  expect((await h.as('yx-psb.op').query(openOnes)).data.openCeremonies.nodes).toEqual([]);

  // 发起部门最先，办公室最后。
  expect((await reveal('wg-psb.op', ceremony.id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect((await reveal('wg-jco', ceremony.id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const first = done(await reveal(everybody[0], ceremony.id)).payload.ceremony;
  expect([given(first), nextOf(first)]).toEqual([['wg-amr'], ['wg-cad', 'wg-psb']]);
  expect(done(await reveal('wg-amr.dh', ceremony.id)).payload.ceremony).toEqual(first);
  done(await reveal(everybody[1], ceremony.id));
  expect((await reveal('wg-jco', ceremony.id)).userErrors[0].details.waitingFor).toEqual(['wg-cad']);
  const before = done(await reveal(everybody[2], ceremony.id)).payload.ceremony;
  expect([before.state, nextOf(before)]).toEqual(['OPEN', ['wg-jco']]);
  expect([await slots(), await rows(h.em(), 'select 1 from assignment where task_id = $1', [taskId])]).toEqual([0, []]);

  const closed = done(await reveal(everybody[3], ceremony.id)).payload.ceremony;
  expect(closed).toMatchObject({ state: 'CLOSED', hash: ceremony.hash, closedAt: expect.any(String), failure: null });
  expect(given(closed)).toEqual([...parties, 'wg-jco']);
  const stored = (await row<{ id: string }>(h.em(), 'select id from draw where task_id = $1', [taskId]))!;
  const drawn = await h.as('wg-amr.op').query('query ($id: ID!) { draw(id: $id) { state intact ceremonyId objects { id } } }', stored);
  expect(drawn.data.draw).toMatchObject({ state: 'DONE', intact: true, ceremonyId: ceremony.id });
  expect(drawn.data.draw.objects).toHaveLength(2);
  const transcript = (await fullTranscript(h.em(), (await findDraw(h.em(), stored.id))!))!;
  expect(verifyTranscript(transcript, { hashes: nodeHash })).toMatchObject({ ok: true, level: 'FULL' });
  expect(['VERIFIED FULL', undefined]).toContain(verifyIndependently(transcript));

  const shown = JSON.stringify((await h.as('public').query(screen, { id: ceremony.id })).data);
  for (const { v } of transcript.contributions) expect(shown).not.toContain(v);
  for (const secret of ['旅馆', ids['M-HOTEL']!, E1]) expect(shown).not.toContain(secret);
});

test('X-05 ✘: 到时有一方未揭示的，本次作废、什么也不抽取；另行抽取为第二次', async () => {
  const taskId = await aTask({ window: ['2026-10-05', '2026-10-20'] });
  const before = await slots();
  const { id } = await started(taskId, { minutes: 5 });
  done(await reveal('wg-amr.op', id));
  h.clock.advance(6 * 60_000);
  expect((await reveal('wg-psb.op', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const { data } = await h.as('public').query(screen, { id });
  expect(data.ceremony).toMatchObject({ state: 'VOID', failure: { kind: 'EXPIRED', reason: null } });
  expect((await reveal('wg-jco', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect(await slots()).toBe(before);
  const again = await started(taskId);
  expect(again.draws[0].attempt).toBe(2);
  for (const who of everybody) done(await reveal(who, again.id));
  expect(await row(h.em(), `select state from draw where task_id = $1 and attempt = 2`, [taskId])).toEqual({ state: 'DONE' });
});

test('X-05 ✘: 无人揭示的公开摇号过时后由下一次抽取接替，写明缺席各方', async () => {
  const { id } = await started(await aTask({ window: ['2026-10-25', '2026-10-30'] }));
  done(await reveal('wg-amr.op', id));
  await rows(h.em(), `update ceremony set expires_at = now() - interval '1 second' where id = $1`, [id]);
  const taskId = await aTask({ matters: { 'wg-amr': [ids['M-REGINFO']!] }, window: ['2026-10-25', '2026-10-30'] });
  done(await h.as('wg-amr.op').mutate('drawObjects', { taskId }, 'draw { id }'));
  const ended = (await row<{ state: string; failure: string }>(h.em(), 'select state, failure from ceremony where id = $1', [id]))!;
  expect([ended.state, JSON.parse(ended.failure)]).toEqual(['VOID', { kind: 'EXPIRED', missing: ['wg-cad', 'wg-psb', 'wg-jco'] }]);
});

test('draw-spec 4: 完成之前由发起部门主要负责人或者办公室说明理由中止，理由限各方可见，留痕；已揭示的不再使用', async () => {
  const taskId = await aTask({ window: ['2026-11-02', '2026-11-20'] });
  const { id, parties: announced } = await started(taskId);
  done(await reveal('wg-amr.op', id));
  expect((await abandon('wg-amr.op', id)).denials).toEqual(['FORBIDDEN']);
  expect((await abandon('wg-psb.ph', id)).denials).toEqual(['FORBIDDEN']);
  expect((await abandon('wg-amr.ph', id, ' ')).refusals).toEqual(['BAD_USER_INPUT']);
  expect(done(await abandon('wg-amr.ph', id)).payload.ceremony).toMatchObject({
    state: 'VOID',
    failure: { kind: 'ABANDONED', reason: '现场网络中断' },
  });
  expect((await h.as('public').query(screen, { id })).data.ceremony.failure).toEqual({ kind: 'ABANDONED', reason: null });
  expect((await reveal('wg-cad.op', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect((await abandon('wg-jco', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  const again = await started(taskId);
  const { data } = await h.as('public').query(screen, { id: again.id });
  const index = (of: { code: string; index: number }[], code: string) => of.find((p) => p.code === code)!.index;
  const old = (await h.as('public').query(screen, { id })).data.ceremony.parties;
  expect(announced).toHaveLength(4);
  expect(index(data.ceremony.parties, 'wg-amr')).toBe(index(old, 'wg-amr') + 1);
  expect(index(data.ceremony.parties, 'wg-cad')).toBe(index(old, 'wg-cad'));
  done(await abandon('wg-jco', again.id, '改用自动抽取'));
});

test('PD-15a ✘: 只有发起部门经办人开始；外人不得揭示；时限须合理', async () => {
  const taskId = await aTask({ window: ['2026-11-22', '2026-11-25'] });
  const start = (who: string, more: object = {}) => h.as(who).mutate('startStagedCeremony', { taskId, ...more }, fields);
  expect((await start('wg-psb.op')).refusals).toEqual(['NOT_INITIATOR']);
  expect((await start('yx-psb.op')).denials).toEqual(['NOT_FOUND']);
  expect((await start('wg-amr.op', { minutes: 4 })).refusals).toEqual(['BAD_USER_INPUT']);
  const [{ id }, twin] = await Promise.all([started(taskId, { requestId: 'same' }), started(taskId, { requestId: 'same' })]);
  expect(twin.id).toBe(id);
  for (const who of ['yx-psb.op', 'wg-psb.reg', 'pds-jco', 'credit', 'wg-amr.i1'])
    expect([who, (await reveal(who, id)).denials]).toEqual([who, ['FORBIDDEN']]);
  h.reachable('market-supervision', false);
  expect((await reveal('wg-amr.op', id)).denials).toEqual(['UNAVAILABLE']);
  h.reachable('market-supervision', true);
  for (const who of everybody) done(await reveal(who, id));
  const later = await aTask({ window: ['2026-11-26', '2026-11-29'] });
  h.reachable('civil-air-defense', false);
  const asked = { taskId: later, requestId: 'cut off' };
  expect((await h.as('wg-amr.op').mutate('startStagedCeremony', asked, fields)).denials).toEqual(['UNAVAILABLE']);
  h.reachable('civil-air-defense', true);
  const second = await started(later, { requestId: 'cut off' });
  expect(second.state).toBe('OPEN');
  done(await abandon('wg-jco', second.id, '改期'));
  expect((await abandon('wg-amr.ph', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  expect((await reveal('wg-amr.op', 'ji_cer_none')).denials).toEqual(['NOT_FOUND']);
});

test('X-03: 公开日志中揭示逐条在先、关闭在后，中止和过时都有记载，监督程序没有发现违规', async () => {
  await sequenceQueue(h.services);
  const lines: string[] = [];
  for await (const line of logNdjson(h.em())) lines.push(line.trimEnd());
  expect(monitorLog(lines).findings.filter(([, code]) => code.startsWith('M_'))).toEqual([]);
  const entries = lines.map((l) => JSON.parse(l) as { t: string; ref: string });
  expect(entries.filter((e) => e.t === 'ceremony.void')).toHaveLength(5);
  const [first] = entries.filter((e) => e.t === 'ceremony.open');
  expect(entries.filter((e) => e.ref === first!.ref).map((e) => e.t)).toEqual([
    'ceremony.open',
    ...Array(4).fill('ceremony.reveal'),
    'ceremony.close',
  ]);
});
