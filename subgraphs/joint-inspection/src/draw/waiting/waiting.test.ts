import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { perform, row, rows } from '@double-random/runtime';
import { monitorLog } from '@double-random/verifiable-draw';
import { logNdjson } from '../../log/log-read.ts';
import { sequenceQueue } from '../../log/sequence.ts';
import { confirmAndFile, E1, enterInspectors, enterObject, firm, readyTask } from '../../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { done, publishMatters, worldMatters } from '../../testing/joint-world.ts';
import { testActor } from '../../testing/test-actor.ts';
import { announceDraw } from '../announce-draw.ts';
import { ScopeBusy, takeHold } from '../ceremony-claim.ts';
import { claimDraw } from '../claim-draw.ts';
import { seedReveals } from '../seed-contributions.ts';
import { answerWaiting } from './answer-waiting.ts';
import { inTurn } from './in-turn.ts';

const drawFields = 'draw { id state objects { id } } waiting { id kind answeredAt }';
const waitingQuery = 'query ($id: ID!) { task(id: $id) { waitingDraws { kind answeredAt refusals { code } } draws { kind state } } }';
const cafes = [E1, ...Array.from({ length: 9 }, (_, i) => firm(i + 1))];
const all = ['wg-amr', 'wg-cad', 'wg-psb'] as const;
const code: Readonly<Record<string, string>> = { 'wg-amr': 'M-REGINFO', 'wg-cad': 'M-CADUSE', 'wg-psb': 'M-HOTEL' };

let h: JointHarness;
let ids: Record<string, string>;
let serial = 0;

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  ids = {};
  for (const [matter, { agency, name }] of Object.entries(worldMatters))
    Object.assign(ids, await publishMatters(h, agency, [{ code: matter, name, roundsPerYear: 40 }]));
  for (const uscc of cafes) for (const agency of all) await enterObject(h, agency, uscc, [code[agency]!]);
  for (const agency of all) await enterInspectors(h, agency, 4);
});
afterAll(() => h.close());
beforeEach(() => rows(h.em(), 'delete from cap_slot'));

async function aTask(initiator: string, agencies: readonly string[] = [initiator], ratioBasisPoints = 10_000): Promise<string> {
  const matters = Object.fromEntries(agencies.map((a) => [a, [ids[code[a]!]!]]));
  const taskId = await readyTask(h, { id: `turn-${++serial}`, initiator, matters, ratioBasisPoints });
  await confirmAndFile(h, taskId, agencies);
  return taskId;
}
const op = (taskId: string, initiator: string) => h.as(`${initiator}.op`).mutate('drawObjects', { taskId }, drawFields);
/** The question of `wg-amr.op` as a process took it down that is not there any more. */
const onRecord = (taskId: string, ceremonyId: string) =>
  rows(
    h.em(),
    `insert into waiting_draw (scope, task_id, kind, input, actor, asked_at) select scope, $1, 'OBJECTS', $2, $3, now() from ceremony where id = $4`,
    [taskId, JSON.stringify({ taskId }), JSON.stringify(testActor('wg-amr.op')), ceremonyId],
  );
const finishing = fileURLToPath(new URL('../testing/finishing-process.ts', import.meta.url));
async function runToDeath(script: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const [, signal] = await once(child, 'close');
  return { signal, said };
}
const capUse = async () =>
  (await row<{ n: number; most: number }>(
    h.em(),
    `select coalesce(sum(n), 0)::int as n, coalesce(max(n), 0)::int as most from (select count(*) as n from cap_slot where rule = 'ENTITY' group by entity_key) c`,
  ))!;

test('X-10, D-07: 二十个部门任务同时抽同样十家、上限两次：无一因排队被拒，各家不超过两次，占用数等于抽中数', async () => {
  const asked = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const initiator = all[i % 3]!;
      return { initiator, taskId: await aTask(initiator, [initiator], 5000) };
    }),
  );
  const answers = await Promise.all(asked.map(({ taskId, initiator }) => op(taskId, initiator)));
  await answerWaiting(h.services);
  expect(answers.flatMap((a) => a.denials)).toEqual([]);
  // 抽不到的，都是因为名额用完，没有一个是因为排队。
  expect(new Set(answers.flatMap((a) => a.refusals))).toEqual(new Set(['EMPTY_POOL']));
  const drawn = await row<{ n: number }>(h.em(), `select count(*)::int as n from assignment where state = 'DRAWN' and task_id = any($1)`, [
    asked.map((a) => a.taskId),
  ]);
  expect(await capUse()).toEqual({ n: drawn!.n, most: 2 });
  expect(drawn!.n).toBe(20);
});

test('draw-spec 2.2: 公开摇号进行中提出的抽取在记录上排队，轮到时按先后自动进行，署提出人，不说明等的是谁', async () => {
  const room = await aTask('wg-amr', all, 1000);
  const ceremony = done(await h.as('wg-amr.op').mutate('startStagedCeremony', { taskId: room }, 'ceremony { id }')).payload.ceremony;
  const [first, second] = [await aTask('wg-cad', ['wg-cad'], 1000), await aTask('wg-psb', ['wg-psb'], 1000)];
  const [asked, behind] = [done(await op(first, 'wg-cad')), done(await op(second, 'wg-psb'))];
  expect(asked.payload).toMatchObject({ draw: null, waiting: { kind: 'OBJECTS', answeredAt: null }, userErrors: [] });
  expect(JSON.stringify(behind.payload)).not.toMatch(new RegExp(`${ceremony.id}|wg-amr`));
  expect(done(await op(first, 'wg-cad')).payload.waiting.id).toBe(asked.payload.waiting.id);
  const later = done(
    await h
      .as('wg-psb.op')
      .mutate('startStagedCeremony', { taskId: await aTask('wg-psb', ['wg-psb'], 1000) }, 'ceremony { id } waiting { kind }'),
  );
  expect(later.payload).toMatchObject({ ceremony: null, waiting: { kind: 'STAGED' } });
  expect((await h.as('wg-psb.aud').query(waitingQuery, { id: second })).data.task.waitingDraws).toEqual([]);

  expect(await answerWaiting(h.services)).toBe(0);
  for (const who of ['wg-amr.op', 'wg-cad.op', 'wg-psb.op', 'wg-jco'])
    done(await h.as(who).mutate('revealSeed', { ceremonyId: ceremony.id }, 'ceremony { id }'));
  expect(await answerWaiting(h.services)).toBe(3);
  for (const [taskId, agency] of [
    [first, 'wg-cad'],
    [second, 'wg-psb'],
  ] as const)
    expect((await h.as(`${agency}.op`).query(waitingQuery, { id: taskId })).data.task).toEqual({
      waitingDraws: [{ kind: 'OBJECTS', answeredAt: expect.any(String), refusals: null }],
      draws: [{ kind: 'OBJECTS', state: 'DONE' }],
    });
  const order = await rows<{ taskId: string; by: string }>(
    h.em(),
    `select task_id as "taskId", drawn_by as by from draw d join ceremony c on c.id = d.ceremony_id where task_id = any($1) order by c.closed_at`,
    [[first, second]],
  );
  expect(order).toEqual([
    { taskId: first, by: 'wg-cad.op' },
    { taskId: second, by: 'wg-psb.op' },
  ]);
  // 第三个排队的是公开摇号，已经开始，等待各方揭示。
  const open = (await h.as('wg-psb.op').query('{ openCeremonies { nodes { id parties { code } } } }')).data.openCeremonies.nodes;
  expect(open).toHaveLength(1);
  done(await h.as('wg-jco').mutate('abandonCeremony', { ceremonyId: open[0].id, reason: '演练结束' }, 'ceremony { id }'));
});

test('draw-spec 2.2 ✘: 轮到时不符合规定、有部门连接不上的，写明原因，不挡住后面的；过时的公开摇号不挡住任何人', async () => {
  const ceremony = done(await h.as('wg-amr.op').mutate('startStagedCeremony', { taskId: await aTask('wg-amr') }, 'ceremony { id }')).payload
    .ceremony;
  const [unreachable, cancelled, last] = [await aTask('wg-cad'), await aTask('wg-psb'), await aTask('wg-psb', ['wg-psb'], 1000)];
  for (const [taskId, agency] of [
    [unreachable, 'wg-cad'],
    [cancelled, 'wg-psb'],
    [last, 'wg-psb'],
  ] as const)
    done(await op(taskId, agency));
  await rows(h.em(), `update task set state = 'CANCELLED' where id = $1`, [cancelled]);
  await rows(h.em(), `update ceremony set expires_at = now() - interval '1 second' where id = $1`, [ceremony.id]);
  h.reachable('civil-air-defense', false);
  expect(await answerWaiting(h.services)).toBe(3);
  h.reachable('civil-air-defense', true);
  expect(await row(h.em(), 'select state from ceremony where id = $1', [ceremony.id])).toEqual({ state: 'VOID' });
  const refusalOf = async (taskId: string, agency: string) => {
    const [waiting] = (await h.as(`${agency}.op`).query(waitingQuery, { id: taskId })).data.task.waitingDraws;
    return waiting.refusals?.map((r: { code: string }) => r.code) ?? null;
  };
  expect(await refusalOf(unreachable, 'wg-cad')).toEqual(['UNAVAILABLE']);
  expect(await refusalOf(cancelled, 'wg-psb')).toEqual(['ILLEGAL_TRANSITION']);
  expect(await refusalOf(last, 'wg-psb')).toBeNull();
});

test('X-17: 对象太多、一次请求等不及的抽取，请求先有答复，抽取继续进行，名单产生即为答复', async () => {
  const taskId = await aTask('wg-amr');
  const caller = { actor: testActor('wg-amr.op'), requestId: 'impatient' };
  const answered = await inTurn({ ...h.services, patienceMs: 0 }, caller, 'OBJECTS', { taskId, requestId: 'impatient' });
  expect(answered).toMatchObject({ waiting: { kind: 'OBJECTS', answeredAt: null } });
  // The same request waits for the same draw, which goes on by itself.
  expect(done(await h.as('wg-amr.op').mutate('drawObjects', { taskId, requestId: 'impatient' }, drawFields)).payload.draw.state).toBe(
    'DONE',
  );
  expect(await answerWaiting(h.services)).toBe(0);
  expect((await h.as('wg-amr.op').query(waitingQuery, { id: taskId })).data.task).toEqual({
    waitingDraws: [{ kind: 'OBJECTS', answeredAt: expect.any(String), refusals: null }],
    draws: [{ kind: 'OBJECTS', state: 'DONE' }],
  });
});

test('X-17 ✘: 抽取途中进程中断的，什么也没有抽成；时间一过，排队的问题由后台重新抽取', async () => {
  const taskId = await aTask('wg-amr');
  const caller = { actor: testActor('wg-amr.op'), requestId: 'killed' };
  // A process that claimed the scope, took the question down and was killed before anything was sealed.
  const claimed = await perform(h.services.deps, caller, claimDraw, { taskId, requestId: 'killed' });
  const { ceremonyId } = claimed.ok ? claimed.value : { ceremonyId: '' };
  await takeHold(h.em(), ceremonyId);
  await onRecord(taskId, ceremonyId);
  expect(await answerWaiting(h.services)).toBe(0);
  expect(await row(h.em(), 'select count(*)::int as n from draw where task_id = $1', [taskId])).toEqual({ n: 0 });
  await rows(h.em(), `update ceremony set expires_at = now() - interval '1 second' where id = $1`, [ceremonyId]);
  expect(await answerWaiting(h.services)).toBe(1);
  expect((await h.as('wg-amr.op').query(waitingQuery, { id: taskId })).data.task).toMatchObject({
    waitingDraws: [{ kind: 'OBJECTS', refusals: null }],
    draws: [{ kind: 'OBJECTS', state: 'DONE' }],
  });
});

test('draw-spec 2.2: 封存清册再久，仪式也不过时、不被接替，封存以后各方有整段时间；无人在办的过时仪式由下一次抽取接替', async () => {
  const [taskId, next] = [await aTask('wg-amr'), await aTask('wg-psb')];
  const caller = { actor: testActor('wg-amr.op'), requestId: 'sealed for long' };
  const another = () => perform(h.services.deps, { actor: testActor('wg-psb.op'), requestId: 'behind' }, claimDraw, { taskId: next });
  const claimed = await perform(h.services.deps, caller, claimDraw, { taskId });
  const { ceremonyId } = claimed.ok ? claimed.value : { ceremonyId: '' };
  const timeIsOver = () => rows(h.em(), `update ceremony set expires_at = now() - interval '1 second' where state = 'OPEN'`);
  const look = () =>
    row(h.em(), `select state, expires_at > now() + interval '14 minutes' as whole, document ->> 'by' as by from ceremony where id = $1`, [
      ceremonyId,
    ]);
  const expiries = () => row<{ n: number }>(h.em(), `select count(*)::int as n from trail where action = 'ceremony.expire'`);
  const before = await expiries();
  let sealing = 0;
  const departments: typeof h.services.departments = async (target, command, ...rest) => {
    if (command === 'readFramePages' && sealing++ === 0) {
      h.clock.advance(20 * 60_000);
      expect(await answerWaiting(h.services)).toBe(0);
      await expect(another()).rejects.toThrow(ScopeBusy);
      expect(await look()).toEqual({ state: 'OPEN', whole: false, by: null });
      expect(await expiries()).toEqual(before);
    }
    return h.services.departments(target, command, ...rest);
  };
  await timeIsOver();
  expect(await announceDraw({ ...h.services, departments }, caller, { taskId, ceremonyId })).toMatchObject({ ok: true });
  expect(sealing).toBe(1);
  const by = new Date(h.clock.now().getTime() + 15 * 60_000).toISOString().replace('.000', '');
  expect(await look()).toEqual({ state: 'OPEN', whole: true, by });
  expect(await answerWaiting(h.services)).toBe(0);
  await expect(another()).rejects.toThrow(ScopeBusy);
  await timeIsOver();
  expect(await another()).toMatchObject({ ok: true });
  expect(await look()).toMatchObject({ state: 'VOID' });
  await timeIsOver();
});

test.each([
  ['封存之后、种子封定之前', 'ceremony where id'],
  ['名单写入之前', 'insert into assignment'],
  ['次数预占之前', 'insert into cap_slot'],
  ['全部写完、尚未提交', 'commit'],
])(
  'X-17, X-10 ✘: 抽取进程在%s被 kill -9：什么也没有抽成、没有占用；重启后重新抽取，前一次作废留痕',
  async (_, statement) => {
    const taskId = await aTask('wg-amr', all, 5000);
    const caller = { actor: testActor('wg-amr.op'), requestId: `killed before ${statement}` };
    const question = { taskId, requestId: caller.requestId };
    const claimed = await perform(h.services.deps, caller, claimDraw, question);
    const { ceremonyId } = claimed.ok ? claimed.value : { ceremonyId: '' };
    await takeHold(h.em(), ceremonyId);
    const announced = await announceDraw(h.services, caller, { taskId, ceremonyId });
    if (!announced.ok) throw new Error(JSON.stringify(announced.refusals));
    const { drawId, exempt, ceremony, ceremonyHash, parties } = announced.value;
    const contributions = await seedReveals(h.services, caller.requestId, parties.departments, ceremony, ceremonyHash);
    const input = { actor: 'wg-amr.op', taskId, ceremonyId, drawId, exempt, contributions: contributions.ok ? contributions.value : [] };
    const before = await capUse();
    expect(await runToDeath(finishing, h.database.appUrl, statement, JSON.stringify(input))).toEqual({ signal: 'SIGKILL', said: '' });

    expect(await capUse()).toEqual(before);
    const left = `select (select count(*)::int from draw_row where draw_id = $1) as rows, (select count(*)::int from assignment where draw_id = $1) as list,
    (select count(*)::int from matter_round where task_id = $2) as rounds, (select state from ceremony where id = $3) as ceremony`;
    expect(await row(h.em(), left, [drawId, taskId, ceremonyId])).toEqual({ rows: 0, list: 0, rounds: 0, ceremony: 'OPEN' });
    // The restarted platform waits until the ceremony's time is over; then the same question is answered by a draw of its own.
    await onRecord(taskId, ceremonyId);
    expect(await answerWaiting(h.services)).toBe(0);
    await rows(h.em(), `update ceremony set expires_at = now() - interval '1 second' where id = $1`, [ceremonyId]);
    expect(await answerWaiting(h.services)).toBe(1);
    const attempts = `select attempt, state, void ->> 'reason' as void, (select count(*)::int from assignment a where a.draw_id = d.id) as list from draw d
    where task_id = $1 order by attempt`;
    expect(await rows(h.em(), attempts, [taskId])).toEqual([
      { attempt: 1, state: 'VOID', void: 'CEREMONY_FAILED', list: 0 },
      { attempt: 2, state: 'DONE', void: null, list: 5 },
    ]);
    expect(await capUse()).toEqual({ n: before.n + 5, most: 1 });
  },
  60_000,
);

test('X-17: 同一请求同时重发多次，只举行一次仪式、只有一次抽取', async () => {
  const taskId = await aTask('wg-amr', all, 1000);
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => h.as('wg-amr.op').mutate('drawObjects', { taskId, requestId: 'pressed four times' }, drawFields)),
  );
  expect(new Set(answers.map((a) => done(a).payload.draw.id)).size).toBe(1);
  expect(await rows(h.em(), 'select attempt from draw where task_id = $1', [taskId])).toEqual([{ attempt: 1 }]);
});

test('X-03: 排队和并发之后，公开日志没有违规', async () => {
  await sequenceQueue(h.services);
  const lines: string[] = [];
  for await (const line of logNdjson(h.em())) lines.push(line.trimEnd());
  expect(monitorLog(lines).findings.filter(([, found]) => found.startsWith('M_'))).toEqual([]);
});
