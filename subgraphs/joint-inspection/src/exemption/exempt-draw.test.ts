import { row, rows } from '@double-random/runtime';
import { confirmAndFile, E1, enterObject, firm, readyTask, type TaskSetting } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done, publishMatters } from '../testing/joint-world.ts';
import { exemptionSteps } from './testing/exemption-steps.ts';

const drawFields = 'draw { id number state counts { active pool size } objects { object { code } exempt } }';
const hotels = [E1, ...Array.from({ length: 11 }, (_, i) => firm(i + 1))];
const scheme = { content: '治安管理', time: '2026年9月', method: '实地检查', responsibilities: '治安支队负责' };
const kf = 'kf-psb';

let h: JointHarness;
let hotel: string;
const op = () => h.as('kf-psb.op');
const codesOf = (draw: { objects: { object: { code: string } }[] }) => draw.objects.map((o) => o.object.code).sort();
let steps: ReturnType<typeof exemptionSteps>;

const directed = (more: object) =>
  op().mutate(
    'createTask',
    {
      name: '定向抽查',
      origin: 'DIRECTED',
      matters: [{ agency: kf, matterId: hotel }],
      ratioBasisPoints: 10_000,
      windowFrom: '2026-09-10',
      windowTo: '2026-12-20',
      originLevel: 'CITY',
      ...more,
    },
    'task { id state ratioBasisPoints ratioOverride { level documentNo } exemptions { ground unlimited } population { codes creditRiskClasses } }',
  );
/** Through its steps to the draw. */
async function ready(taskId: string): Promise<string> {
  done(await op().mutate('saveScheme', { taskId, ...scheme }, 'task { id }'));
  await confirmAndFile(h, taskId, [kf]);
  done(await op().mutate('markTaskReady', { taskId }, 'task { id }'));
  return taskId;
}
const draw = (taskId: string) => op().mutate('drawObjects', { taskId }, drawFields);
const ordinary = async (id: string, more: Partial<TaskSetting> = {}) => {
  const taskId = await readyTask(h, { id, initiator: kf, matters: { [kf]: [hotel] }, ratioBasisPoints: 10_000, ...more });
  await confirmAndFile(h, taskId, [kf]);
  return taskId;
};
const voided = (taskId: string) => h.as('kf-psb.ph').mutate('voidDraw', { taskId, reason: 'WRONG_PLAN', note: '试抽' }, 'draw { id }');

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  steps = exemptionSteps(h);
  hotel = (await publishMatters(h, kf, [{ code: 'M-HOTEL', name: '旅馆业治安管理检查', roundsPerYear: 30 }]))['M-HOTEL']!;
  for (const [i, uscc] of hotels.entries()) await enterObject(h, kf, uscc, ['M-HOTEL'], i === 1 ? { creditRiskClass: 'D' } : {});
  await steps.used(E1, 2);
});
afterAll(() => h.close());

describe('KF-13c, D-08, R-08: 有记录的对象经批准后定向抽查，不受次数限制但计入', () => {
  const record = { code: 'ABNORMAL_LIST', documentNo: '列异〔2026〕7号' };
  let taskId: string;

  test('✘ 没有已批准的豁免的，不能以记录为由设立定向抽查；普通抽查不采用豁免，仍排除', async () => {
    expect((await directed({ ground: record })).refusals).toEqual(['EXEMPTION_INVALID']);
    const { id } = await steps.approved(kf, { scope: { codes: [E1] }, unlimited: true });
    const plain = await ordinary('x-plain');
    const refused = await op().mutate('useExemption', { taskId: plain, exemptionId: id }, 'exemption { id }');
    expect(refused.userErrors[0]).toMatchObject({ code: 'EXEMPTION_INVALID', details: { reason: 'NOT_DIRECTED' } });
    const drawn = done(await draw(plain)).payload.draw;
    expect(codesOf(drawn)).toEqual(hotels.filter((c) => c !== E1).sort());
    expect(drawn.objects.every((o: { exempt: boolean }) => !o.exempt)).toBe(true);
    done(await voided(plain));
  });

  test('✔ E1 已有两次，持已批准的豁免，定向抽查可以抽中；第三次注明豁免', async () => {
    const { no } = await steps.approved(kf, { scope: { codes: [E1] }, unlimited: true });
    const made = done(await directed({ ground: { ...record, documentNo: no } })).payload.task;
    expect(made).toMatchObject({ exemptions: [{ ground: 'ABNORMAL_LIST', unlimited: true }], population: { codes: [E1] } });
    taskId = await ready(made.id);
    const drawn = done(await draw(taskId)).payload.draw;
    expect(drawn).toMatchObject({ counts: { active: 1, pool: 1, size: 1 }, objects: [{ object: { code: E1 }, exempt: true }] });
    expect(await steps.slots(E1)).toEqual([
      { slot: 1, exempt: false },
      { slot: 2, exempt: false },
      { slot: 3, exempt: true },
    ]);
    expect(await row(h.em(), 'select state from exemption where no = $1', [no])).toEqual({ state: 'USED' });
  });

  test('D-08 ✘ 之后的普通抽查仍排除 E1', async () => {
    const plain = await ordinary('x-after');
    expect(codesOf(done(await draw(plain)).payload.draw)).not.toContain(E1);
    done(await voided(plain));
  });

  test('X-05: 抽取凭证公开时写明豁免情形，不写依据和对象', async () => {
    const { number } = (await row<{ number: string }>(h.em(), 'select number from draw where task_id = $1', [taskId]))!;
    const proof = 'query ($number: String!) { drawProof(number: $number) { exemptionGrounds transcript } }';
    expect((await h.as('public').query(proof, { number })).data.drawProof.exemptionGrounds).toBeNull();
    await rows(h.em(), `update task set state = 'RESULTS_PUBLISHED' where id = $1`, [taskId]);
    const { data } = await h.as('public').query(proof, { number });
    expect(data.drawProof.exemptionGrounds).toEqual(['ABNORMAL_LIST']);
    expect(JSON.stringify(data)).not.toContain('列异');
    expect(JSON.stringify(data)).not.toContain(E1);
  });

  test('C-15: 撤销不影响已采用的任务；不能再用于其他任务；采用的在抽取之日已过期的拒绝', async () => {
    const { id, no } = await steps.approved(kf, { scope: { codes: [E1] }, unlimited: true, validTo: '2026-10-01' });
    const running = await ready(done(await directed({ ground: { ...record, documentNo: no } })).payload.task.id);
    done(await h.as('kf-psb.dh').mutate('revokeExemption', { exemptionId: id, reason: '已移出名录' }, 'exemption { id }'));
    expect((await directed({ ground: { ...record, documentNo: no } })).refusals).toEqual(['EXEMPTION_INVALID']);
    const drawn = done(await draw(running)).payload.draw;
    expect(codesOf(drawn)).toEqual([E1]);
    done(await voided(running));
    h.clock.set('2026-10-02T09:00:00+08:00');
    await confirmAndFile(h, running, [kf]);
    expect((await draw(running)).userErrors[0]).toMatchObject({ code: 'EXEMPTION_INVALID', details: { reason: 'OUT_OF_PERIOD' } });
    h.clock.set('2026-09-02T10:00:00+08:00');
  });
});

describe('KF-13d: 另行部署的定向抽查', () => {
  const campaign = { ground: 'SPECIAL_CAMPAIGN', documentNo: '汴公通〔2026〕21号' };
  const ground = { code: campaign.ground, documentNo: campaign.documentNo };

  test('✔ 有文号的，可以抽取范围内全部12家；次数只对经批准的豁免放开', async () => {
    const without = await ready(done(await directed({ ground })).payload.task.id);
    expect(codesOf(done(await draw(without)).payload.draw)).toEqual(hotels.filter((c) => c !== E1).sort());
    done(await voided(without));
    await steps.approved(kf, { ground: 'SPECIAL_CAMPAIGN', evidence: campaign.documentNo, scope: { everyone: true }, unlimited: true });
    const all = await ready(done(await directed({ ground })).payload.task.id);
    const drawn = done(await draw(all)).payload.draw;
    expect(codesOf(drawn)).toEqual([...hotels].sort());
    expect(drawn.objects.every((o: { exempt: boolean }) => o.exempt)).toBe(true);
    done(await voided(all));
  });

  test('✘ 没有文号 → EXEMPTION_INVALID；逐一指定对象而没有批准 → NOT_RANDOM_DRAWN；批准过的可以', async () => {
    expect((await directed({ ground: { ...ground, documentNo: ' ' } })).refusals).toEqual(['EXEMPTION_INVALID']);
    const population = { codes: [firm(3), firm(4)] };
    expect((await directed({ ground, population })).refusals).toEqual(['NOT_RANDOM_DRAWN']);
    const { no } = await steps.approved(kf, { ground: 'REPEATED_COMPLAINTS', evidence: '工单5件', scope: population, unlimited: true });
    expect((await directed({ ground, population: { codes: [firm(3), firm(5)] } })).refusals).toEqual(['NOT_RANDOM_DRAWN']);
    expect(done(await directed({ ground, population })).payload.task.population.codes).toEqual([...population.codes].sort());
    const onRecord = { code: 'REPEATED_COMPLAINTS', documentNo: no };
    expect((await directed({ ground: onRecord, population })).refusals).toEqual(['BAD_USER_INPUT']);
  });

  test('D-103: 限定的范围不足三家的，预览不显示、抽取须分管负责人批准，每次尝试留痕', async () => {
    const taskId = await ready(done(await directed({ ground, population: { creditRiskClasses: ['D'] } })).payload.task.id);
    const preview = 'query ($taskId: ID!) { previewDraw(taskId: $taskId) { active size masked } }';
    expect((await op().query(preview, { taskId })).data.previewDraw).toEqual({ active: null, size: null, masked: true });
    const refused = await draw(taskId);
    expect(refused.userErrors[0]).toMatchObject({ code: 'APPROVAL_REQUIRED', details: { role: 'dh' } });
    expect(JSON.stringify(refused.userErrors)).not.toMatch(/\b[012]\b/);
    const denied = await rows(h.em(), `select 1 from trail where subject = $1 and action = 'draw.seal' and outcome = 'DENIED'`, [taskId]);
    expect(denied).toHaveLength(1);
    expect((await op().mutate('approveTaskPopulation', { taskId }, 'task { id }')).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('yx-psb.dh').mutate('approveTaskPopulation', { taskId }, 'task { id }')).denials).toEqual(['NOT_FOUND']);
    done(await h.as('kf-psb.dh').mutate('approveTaskPopulation', { taskId }, 'task { id }'));
    expect(codesOf(done(await draw(taskId)).payload.draw)).toEqual([firm(1)]);
    expect((await h.as('kf-psb.dh').mutate('approveTaskPopulation', { taskId }, 'task { id }')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    done(await voided(taskId));
  });
});

describe('D-09: 豁免的抽查是否占用次数，由任务锁定的参数决定', () => {
  const set =
    (value: boolean): NonNullable<TaskSetting['edit']> =>
    (policy) => ({
      ...policy,
      taskWide: { ...policy.taskWide, 'exemption.consumesCap': { ...policy.taskWide['exemption.consumesCap'], value } },
    });
  test.each([
    [true, false],
    [false, true],
  ])('占用=%s：上限为一的普通抽查中仍在=%s，任务规则写明该值', async (consumes, stays) => {
    const code = firm(consumes ? 6 : 7);
    await rows(h.em(), `insert into cap_slot values ('ENTITY', $1::text, 2026, 1, 'exempt-' || $1, 'CONSUMED', true, 'wg-amr', now())`, [
      code,
    ]);
    const taskId = await ordinary(`d9-${consumes}`, { packs: { [kf]: 'YX' }, edit: set(consumes) });
    const drawn = done(await draw(taskId)).payload.draw;
    expect(codesOf(drawn).includes(code)).toBe(stays);
    const query = 'query ($id: ID!) { task(id: $id) { effectivePolicy { name value } } }';
    const { data } = await op().query(query, { id: taskId });
    const pinned = data.task.effectivePolicy.find((p: { name: string }) => p.name === 'exemption.consumesCap');
    expect(pinned.value).toBe(consumes);
    done(await voided(taskId));
  });
});

test('YY-35c, YX-54b, CD-6c: 有记录的对象单独分层、提高比例；申请未批准的不列入', async () => {
  const listed = hotels.slice(2, 6);
  await steps.approved(kf, { ground: 'DISHONESTY', evidence: '失信名单', scope: { codes: listed }, unlimited: true });
  const pending = { ground: 'DISHONESTY', evidence: '待核实', scope: { codes: [hotels[6]] }, unlimited: true };
  done(await op().mutate('requestExemption', { ...pending, validFrom: '2026-01-01', validTo: '2026-12-31' }, 'exemption { id }'));
  const strata = [{ ground: 'DISHONESTY', ratioBasisPoints: 5000 }];
  const taskId = await ordinary('strata', { ratioBasisPoints: 1000, strata });
  const drawn = done(await draw(taskId)).payload.draw;
  // Four with a record at 50 % are 2; eight without at 10 % are 1.
  expect(codesOf(drawn).filter((c: string) => listed.includes(c))).toHaveLength(2);
  expect(drawn.objects).toHaveLength(3);
  await rows(h.em(), `update task set state = 'RESULTS_PUBLISHED' where id = 'strata'`);
  const { data } = await h.as('public').query('query ($n: String!) { drawProof(number: $n) { transcript } }', { n: drawn.number });
  const [shown] = data.drawProof.transcript.draws;
  const sizes = Object.fromEntries(shown.result.strata.map((s: { s: string; drawn: unknown[] }) => [s.s, s.drawn.length]));
  expect(sizes).toMatchObject({ 'ground:DISHONESTY': 2, all: 1 });
  await rows(h.em(), `update task set state = 'OBJECTS_DRAWN' where id = 'strata'`);
  done(await voided('strata'));
  expect(
    (
      await directed({
        ground: { code: 'UPPER_INSTRUCTION', documentNo: '1号' },
        ratioBasisPoints: 1000,
        strata: [{ ground: 'BAD_RECORDS', ratioBasisPoints: 5000 }],
      })
    ).refusals,
  ).toEqual(['EXEMPTION_INVALID']);
});

test('D-102: 公众问某对象为何未被抽中：只有规则和证明，没有逐个对象的未纳入原因；问到的与不存在的一样', async () => {
  const taskId = await ordinary('d102', { ratioBasisPoints: 1000 });
  const drawn = done(await draw(taskId)).payload.draw;
  expect(codesOf(drawn)).not.toContain(E1);
  await rows(h.em(), `update task set state = 'RESULTS_PUBLISHED' where id = 'd102'`);
  const proof = 'query ($n: String!) { drawProof(number: $n) { excluded { code count } transcript } publicTasks { nodes { no } } }';
  const { data } = await h.as('public').query(proof, { n: drawn.number });
  // How many for which reason, so that everybody can count again; E1 alone would be a person's reason and stands among others.
  expect(data.drawProof.excluded.map((e: object) => Object.keys(e))).toEqual(data.drawProof.excluded.map(() => ['code', 'count']));
  for (const code of hotels) expect(JSON.stringify(data)).not.toContain(code);
  const why = async (code: string) =>
    (await h.as('public').query('query ($c: String!) { publicObject(code: $c) { name } }', { c: code })).denials;
  expect(await why(E1)).toEqual(await why('91410481MA0NOBODY0'));
  const rule = '{ policy(department: "kf-psb") { values { name from } } }';
  const { values } = (await h.as('public').query(rule)).data.policy;
  expect(values.find((v: { name: string }) => v.name === 'cap.entityAnnual').from).toContain('KF 第十三条');
  await rows(h.em(), `update task set state = 'OBJECTS_DRAWN' where id = 'd102'`);
  done(await voided('d102'));
});

describe('YY-43: 采用上级确定的专项检查比例', () => {
  const ground = { code: 'UPPER_INSTRUCTION', documentNo: '豫公通〔2026〕3号' };
  const ratioOverride = { level: 'PROVINCIAL', documentNo: '豫公通〔2026〕3号', ratioBasisPoints: 2000 };
  test('✔ 优先于原比例：12家按20%抽3家', async () => {
    const made = done(await directed({ ground, ratioBasisPoints: 500, ratioOverride })).payload.task;
    expect(made).toMatchObject({ ratioBasisPoints: 2000, ratioOverride: { level: 'PROVINCIAL', documentNo: '豫公通〔2026〕3号' } });
    expect(done(await draw(await ready(made.id))).payload.draw.counts.size).toBe(3);
  });
  test('✘ 没有文号 → EXEMPTION_INVALID', async () => {
    expect((await directed({ ground, ratioOverride: { ...ratioOverride, documentNo: ' ' } })).refusals).toEqual(['EXEMPTION_INVALID']);
  });
});

test('KF-13a, YX-54a, R-11: 计划项按计划的轮次抽取：用完的 ROUND_LIMIT，作废的不算一轮，修订后的计划公布了才可再抽', async () => {
  const version = async (n: number, rounds: number, publishedAt: string | null) => {
    await rows(
      h.em(),
      `insert into plan (id, agency, year, version, state, published_at, revision, created_by, created_at)
       values ('p13-' || $1, $2, 2026, $3, 'PUBLISHED', $4, 1, 'x', now())`,
      [String(n), kf, n, publishedAt],
    );
    await rows(
      h.em(),
      `insert into plan_item (id, plan_id, code, name, joint, initiator, matters, scope, ratio_basis_points, estimated_count, rounds, window_from, window_to, origin_level)
       values ('k1-' || $1, 'p13-' || $1, 'K1', '旅馆业抽查', false, $2, '[]', '{}', 1000, 1, $3, '2026-03-01', '2026-11-30', 'CITY')`,
      [String(n), kf, rounds],
    );
  };
  const planned = async (id: string) => {
    const taskId = await ordinary(id, { ratioBasisPoints: 1000 });
    await rows(h.em(), `update task set plan_item_id = 'k1-1' where id = $1`, [taskId]);
    return taskId;
  };
  await version(1, 1, '2026-01-20T01:00:00Z');
  const first = await planned('k1-first');
  done(await draw(first));
  const second = await planned('k1-second');
  expect((await draw(second)).userErrors[0]).toMatchObject({ code: 'ROUND_LIMIT', details: { planItem: 'K1', planned: 1, done: 1 } });
  await version(2, 2, null);
  expect((await draw(second)).refusals).toEqual(['ROUND_LIMIT']);
  done(await voided(first));
  done(await draw(second));
  expect((await draw(first)).refusals).toEqual(['ROUND_LIMIT']);
  await rows(h.em(), `update plan set published_at = now() where id = 'p13-2'`);
  done(await draw(first));
});

test('D-55: 年度轮次用完的，普通抽查 ROUND_LIMIT；有文号的定向抽查可以抽取，不占轮次', async () => {
  const rounds = () => rows(h.em(), `select 1 from matter_round where agency = $1 and year = 2026`, [kf]);
  await rows(
    h.em(),
    `insert into matter_round select $1, 'M-HOTEL', 2026, i, 'earlier-' || i from generate_series(1, 30) i on conflict do nothing`,
    [kf],
  );
  expect((await draw(await ordinary('d55'))).refusals).toEqual(['ROUND_LIMIT']);
  const before = (await rounds()).length;
  const taskId = await ready(done(await directed({ ground: { code: 'UPPER_INSTRUCTION', documentNo: '2号' } })).payload.task.id);
  expect(done(await draw(taskId)).payload.draw.objects.length).toBeGreaterThan(0);
  expect(await rounds()).toHaveLength(before);
});
