import { row, rows } from '@double-random/runtime';
import { monitorLog } from '@double-random/verifiable-draw';
import { recordPassed } from '../cap-ledger/passed.ts';
import { logNdjson } from '../log/log-read.ts';
import { sequenceQueue } from '../log/sequence.ts';
import type { JointServices } from '../services.ts';
import { confirmAndFile, firm, readyTask, type TaskSetting } from '../testing/draw-world.ts';
import type { JointHarness } from '../testing/joint-harness.ts';
import { done } from '../testing/joint-world.ts';
import { testActor } from '../testing/test-actor.ts';
import { drawObjects } from './draw-objects.ts';
import { hotels, openTwelveHotels, slotsIn } from './testing/twelve-hotels.ts';

const drawFields = `draw { id number attempt state sealHash resultHash lockedAt voided { reason note } intact
  counts { active pool size shortfall excluded { code count } } objects { id object { code } agencies matterIds droppedMatterIds state } }`;
const agencies = ['wg-psb', 'wg-cad', 'wg-amr'] as const;
const winter = ['2026-11-01', '2026-11-30'] as const;

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

test('X-10, D-06: 抽取期间名额被绕过占用的，本次抽取作废留痕，什么也不占用；再抽为第二次', async () => {
  const taskId = await jointTask('t6', {
    matters: { 'wg-amr': [ids['M-REGINFO']!] },
    ratioBasisPoints: 10_000,
    window: ['2026-12-01', '2026-12-20'],
  });
  await confirmAndFile(h, taskId, ['wg-amr']);
  const before = await slots();
  // Somebody takes the last place of one entity between the seal and the list.
  const departments: JointServices['departments'] = async (target, command, ...rest) => {
    if (command === 'seedReveal')
      await rows(
        h.em(),
        `insert into cap_slot select 'ENTITY', $1, 2026, coalesce(max(slot), 0) + n, 'elsewhere-' || n, 'RESERVED', false, 'wg-cad', now()
         from generate_series(1, 2) n left join cap_slot c on c.entity_key = $1 and c.year = 2026 and c.rule = 'ENTITY' group by n`,
        [firm(11)],
      );
    return h.services.departments(target, command, ...rest);
  };
  const refused = await drawObjects({ ...h.services, departments }, { actor: testActor('wg-amr.op'), requestId: 'bypass' }, { taskId });
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'CAP_CONFLICT' }] });
  const attempt = await row<{ state: string; void: { reason: string }; resultHash: string }>(
    h.em(),
    `select state, void, result_hash as "resultHash" from draw where task_id = 't6'`,
  );
  expect(attempt).toMatchObject({ state: 'VOID', void: { reason: 'CEREMONY_FAILED' }, resultHash: expect.any(String) });
  expect(await rows(h.em(), `select 1 from assignment where task_id = 't6'`)).toEqual([]);
  expect(await slots()).toBe(before + 2);
  const second = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  expect(second).toMatchObject({ attempt: 2, state: 'DONE' });
  expect(second.objects.map((o: { object: { code: string } }) => o.object.code)).not.toContain(firm(11));
  done(await h.as('wg-amr.ph').mutate('voidDraw', { taskId, reason: 'WRONG_PLAN', note: '试抽' }, drawFields));
});

test('draw-spec §2.2: 中断遗留的抽取由下一次作废接替，作废留痕', async () => {
  await rows(
    h.em(),
    `insert into ceremony (id, scope, state, opened_at, expires_at)
     values ('ji_cer_left', 'prefecture:4104', 'OPEN', now() - interval '1 hour', now() - interval '45 minutes')`,
  );
  await rows(h.em(), `update draw_scope set open_ceremony_id = 'ji_cer_left' where scope = 'prefecture:4104'`);
  const taskId = await jointTask('t-stale', { matters: { 'wg-amr': [ids['M-REGINFO']!] } });
  await confirmAndFile(h, taskId, ['wg-amr']);
  done(await op().mutate('drawObjects', { taskId }, drawFields));
  expect(await row(h.em(), `select state from ceremony where id = 'ji_cer_left'`)).toEqual({ state: 'VOID' });
  done(await h.as('wg-amr.ph').mutate('voidDraw', { taskId, reason: 'WRONG_PLAN', note: '试抽' }, drawFields));
});

test('D-16, KF-12b: 联合抽查中本年度已合格的事项不再检查，其余照常；派发时注明', async () => {
  await rows(h.em(), 'delete from cap_slot');
  for (const uscc of hotels)
    await recordPassed(
      { em: h.em() },
      { entityKey: uscc, agency: 'wg-psb', matterCode: 'M-HOTEL', year: 2026, matterCheckId: `passed-${uscc}` },
    );
  const taskId = await jointTask('t16', { packs: { 'wg-psb': 'KF' } });
  await confirmAndFile(h, taskId, agencies);
  const drawn = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  for (const object of drawn.objects) {
    expect(object.agencies).toEqual(['wg-amr', 'wg-cad']);
    expect(object.droppedMatterIds).toEqual([ids['M-HOTEL']]);
  }
  done(await op().mutate('lockDraw', { taskId }, drawFields));
  done(await op().mutate('dispatchTask', { taskId }, drawFields));
  const checks = await rows<{ code: string; state: string }>(
    h.em(),
    `select distinct matter_code as code, state from matter_check where task_id = 't16' order by 1`,
  );
  expect(checks).toEqual([
    { code: 'M-CADUSE', state: 'OPEN' },
    { code: 'M-HOTEL', state: 'DROPPED' },
    { code: 'M-REGINFO', state: 'OPEN' },
  ]);
  const single = await readyTask(h, {
    id: 't12b',
    initiator: 'wg-psb',
    matters: { 'wg-psb': [ids['M-HOTEL']!] },
    packs: { 'wg-psb': 'KF' },
  });
  await confirmAndFile(h, single, ['wg-psb']);
  expect((await h.as('wg-psb.op').mutate('drawObjects', { taskId: single }, drawFields)).refusals).toEqual(['EMPTY_POOL']);
});

test('X-10, D-06, D-07: 多个部门的任务同时抽同样的对象，上限之内，占用数等于抽中数', async () => {
  await rows(h.em(), 'delete from cap_slot');
  const settings = [
    ...Array.from({ length: 3 }, (_, i) => ['wg-amr', 'M-REGINFO', i] as const),
    ...Array.from({ length: 3 }, (_, i) => ['wg-cad', 'M-CADUSE', i] as const),
  ];
  const tasks = await Promise.all(
    settings.map(async ([agency, code, i]) => {
      const taskId = await readyTask(h, {
        id: `par-${agency}-${i}`,
        initiator: agency,
        matters: { [agency]: [ids[code]!] },
        ratioBasisPoints: 10_000,
      });
      await confirmAndFile(h, taskId, [agency]);
      return { agency, taskId };
    }),
  );
  const answers = await Promise.all(tasks.map(({ agency, taskId }) => h.as(`${agency}.op`).mutate('drawObjects', { taskId }, drawFields)));
  const won = answers.filter((a) => a.payload?.draw);
  expect(won).toHaveLength(2);
  for (const lost of answers.filter((a) => !a.payload?.draw)) expect(lost.refusals).toEqual(['EMPTY_POOL']);
  const drawn = won.reduce((sum, a) => sum + a.payload.draw.objects.length, 0);
  expect(drawn).toBe(24);
  expect(await slots()).toBe(drawn);
  const most = await row<{ n: number }>(
    h.em(),
    'select max(n)::int as n from (select count(*) as n from cap_slot group by rule, entity_key, year) c',
  );
  expect(most).toEqual({ n: 2 });
});

test('D-35, D-04: 名录库中仍登记着被合并主体的，抽取时按合并后的主体计：一个主体、一次抽取、一个次数', async () => {
  await rows(h.em(), 'delete from cap_slot');
  const [absorbed, absorber] = [firm(11), firm(10)];
  await rows(
    h.em(),
    `insert into entity_succession (id, agency, kind, from_key, to_keys, document_no, effective_on, state, requested_by, requested_at, decided_at, slots_moved, visits_moved)
     values ('ji_suc_35', 'wg-amr', 'MERGER', $1, $2, '舞市监登〔2026〕8号', '2026-08-01', 'APPLIED', 'wg-amr.op', now(), now(), 0, 0)`,
    [absorbed, JSON.stringify([absorber])],
  );
  const taskId = await jointTask('t35', { matters: { 'wg-amr': [ids['M-REGINFO']!] }, ratioBasisPoints: 10_000 });
  await confirmAndFile(h, taskId, ['wg-amr']);
  expect((await op().query('query ($id: ID!) { previewDraw(taskId: $id) { active } }', { id: taskId })).data.previewDraw.active).toBe(11);
  const drawn = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  const codes = drawn.objects.map((o: { object: { code: string } }) => o.object.code);
  expect([drawn.intact, codes.length, codes.includes(absorbed), codes.filter((c: string) => c === absorber).length]).toEqual([
    true,
    11,
    false,
    1,
  ]);
  expect(await rows(h.em(), 'select 1 from cap_slot where entity_key = $1', [absorbed])).toEqual([]);
  expect(await rows(h.em(), 'select slot from cap_slot where entity_key = $1', [absorber])).toEqual([{ slot: 1 }]);

  // 抽取之后、派发之前合并的，名单不变，检查和次数归合并后的主体。
  done(await op().mutate('lockDraw', { taskId }, drawFields));
  const [from, to] = [firm(9), firm(40)];
  const merger = { kind: 'MERGER', from, to: [to], documentNo: '舞市监登〔2026〕9号', effectiveOn: '2026-09-01' };
  const { id } = done(await op().mutate('recordEntitySuccession', merger, 'entitySuccession { id }')).payload.entitySuccession;
  done(await h.as('wg-amr.ph').mutate('approveEntitySuccession', { successionId: id }, 'entitySuccession { id }'));
  const sent = done(await op().mutate('dispatchTask', { taskId }, drawFields)).payload.draw;
  expect([sent.intact, sent.objects.map((o: { object: { code: string } }) => o.object.code)]).toEqual([true, codes]);
  expect(
    await rows(
      h.em(),
      `select v.entity_key as visit, m.entity_key as "matter" from visit v join matter_check m on m.visit_id = v.id
    where v.task_id = $1 and v.code = $2`,
      [taskId, from],
    ),
  ).toEqual([{ visit: to, matter: to }]);
  expect(await rows(h.em(), 'select entity_key as key from cap_slot where entity_key in ($1, $2)', [from, to])).toEqual([{ key: to }]);

  // D-04: 名单上写明为何不去。
  await rows(
    h.em(),
    `insert into cap_slot select 'ENTITY', $1, 2027, i, 'next-year-' || i, 'RESERVED', false, 'wg-cad', now() from generate_series(1, 2) i`,
    [absorber],
  );
  const extension = { taskId, windowTo: '2027-01-15', reason: '大雪封路' };
  done(await h.as('wg-amr.dh').mutate('extendTask', extension, 'task { id }'));
  const list = 'query ($id: ID!) { draw(id: $id) { objects { object { code } cancelReason } } }';
  const { objects } = (await op().query(list, { id: sent.id })).data.draw;
  expect(objects.filter((o: { cancelReason: string | null }) => o.cancelReason !== null)).toEqual([
    { object: { code: absorber }, cancelReason: 'CAP_AFTER_YEAR_END' },
  ]);
});

test('X-03, X-05: 公开日志中每次封存、开启、揭示、关闭、结果、作废一一相接，监督程序没有发现违规', async () => {
  await sequenceQueue(h.services);
  const lines: string[] = [];
  for await (const line of logNdjson(h.em())) lines.push(line.trimEnd());
  const types = new Set(lines.map((l) => JSON.parse(l).t));
  for (const t of ['frame.seal', 'ceremony.open', 'ceremony.reveal', 'ceremony.close', 'draw.result', 'draw.void', 'list.dispatch'])
    expect(types).toContain(t);
  expect(monitorLog(lines).findings.filter(([, code]) => code.startsWith('M_'))).toEqual([]);
  for (const uscc of hotels) expect(lines.join()).not.toContain(uscc);
});

test('YX-3 ✘: 别的责任单位的抽取，派发前后都查不到、也办不了；主管单位、负责人照常', async () => {
  const taskId = await readyTask(h, { id: 'units', initiator: 'wg-psb', matters: { 'wg-psb': [ids['M-HOTEL']!] }, window: winter });
  await confirmAndFile(h, taskId, ['wg-psb']);
  const pinned = await row<{ unit: string }>(h.em(), `select pinned ->> 'responsibleUnit' as unit from task_matter where task_id = $1`, [
    taskId,
  ]);
  expect(pinned!.unit).toBe('za');
  const [own, other] = [h.as('wg-psb.op.za'), h.as('wg-psb.op.wj')];
  expect((await other.mutate('drawObjects', { taskId }, drawFields)).denials).toEqual(['NOT_FOUND']);
  const { id } = done(await own.mutate('drawObjects', { taskId }, drawFields)).payload.draw;
  const read = async (who: string) => {
    const query = 'query ($id: ID!, $t: ID!) { draw(id: $id) { objects { name } } task(id: $t) { draws { id } } }';
    const { data, denials } = await h.as(who).query(query, { id, t: taskId });
    return denials.length ? denials : [data.draw.objects.length > 0, data.task.draws.length];
  };
  for (const who of ['wg-psb.op.za', 'wg-psb.op', 'wg-psb.dh.wj', 'wg-psb.ph']) expect([who, await read(who)]).toEqual([who, [true, 1]]);
  for (const who of ['wg-psb.op.wj', 'wg-psb.lgo']) expect([who, await read(who)]).toEqual([who, ['NOT_FOUND']]);
  expect((await other.mutate('lockDraw', { taskId }, drawFields)).denials).toEqual(['NOT_FOUND']);
  expect((await other.query('query ($t: ID!) { task(id: $t) { draws { id } } }', { t: taskId })).data.task.draws).toEqual([]);
  done(await own.mutate('lockDraw', { taskId }, drawFields));
  done(await own.mutate('dispatchTask', { taskId }, drawFields));
  expect(await read('wg-psb.op.wj')).toEqual(['NOT_FOUND']);
  expect((await other.mutate('drawInspectors', { taskId }, drawFields)).denials).toEqual(['NOT_FOUND']);
});
