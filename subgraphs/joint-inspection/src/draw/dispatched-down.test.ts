import { jointPolicy, plainDate, usccCheckDigit } from '@double-random/rules';
import { findPack } from '@double-random/rules/packs/pack-versions.ts';
import { row, rows } from '@double-random/runtime';
import { enterInspectors, enterObject, readyTask } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { confirmRegistries, done, publishMatters } from '../testing/joint-world.ts';

const uscc = (division: string, n: number) => {
  const first = `91${division}MA${String(n).padStart(7, '0')}`;
  return first + usccCheckDigit(first);
};
const inWugang = Array.from({ length: 12 }, (_, i) => uscc('410481', i + 1));
const inYexian = Array.from({ length: 18 }, (_, i) => uscc('410422', i + 101));
const on = plainDate('2026-09-01');
const lower = ['wg-amr', 'yx-amr'] as const;

let h: JointHarness;
const matter: Record<string, string> = {};
let taskId: string;
let drawId: string;
const op = () => h.as('pds-amr.op');
const drawFields = 'draw { id state counts { active } objects { id object { code } agencies } }';
const drawQuery = 'query ($id: ID!) { draw(id: $id) { objects { object { code } agencies } counts { active } } }';
const directed = () => ({
  name: '登记事项专项抽查',
  origin: 'DIRECTED',
  ground: { code: 'SPECIAL_CAMPAIGN', documentNo: '平市监〔2026〕9号' },
  scope: { match: 'ANY', text: '全部' },
  ratioBasisPoints: 10_000,
  windowFrom: '2026-09-07',
  windowTo: '2026-12-20',
  originLevel: 'CITY',
  matters: lower.map((agency) => ({ agency, matterId: matter[agency] })),
});
const create = (who: string, more: object = {}) => h.as(who).mutate('createTask', { ...directed(), ...more }, 'task { id origin }');
const visitsAt = (agency: string) =>
  rows<{ id: string; code: string; lead: string }>(
    h.em(),
    `select v.id, v.code, v.lead_agency as lead from visit v join assignment a on a.id = v.assignment_id where v.task_id = $1 and a.snapshot ? $2 order by v.code`,
    [taskId, agency],
  );

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-02T09:00:00+08:00' });
  for (const agency of lower) {
    const ids = await publishMatters(h, agency, [{ code: 'M-REGINFO', name: '登记事项检查', roundsPerYear: 20 }]);
    matter[agency] = ids['M-REGINFO']!;
    await enterInspectors(h, agency, 3);
  }
  for (const code of inWugang) await enterObject(h, 'wg-amr', code, ['M-REGINFO'], { division: '410481' });
  for (const code of inYexian) await enterObject(h, 'yx-amr', code, ['M-REGINFO'], { division: '410422' });
});
afterAll(() => h.close());

test('PD-13a: 县级部门抽取外县的对象、派发给并非下级的部门 → OBJECT_OUT_OF_SCOPE', async () => {
  expect((await create('wg-amr.op', { executors: ['yx-amr'] })).refusals).toEqual(['OBJECT_OUT_OF_SCOPE']);
  expect((await create('pds-amr.op', { executors: ['wg-psb'] })).refusals).toEqual(['OBJECT_OUT_OF_SCOPE']);
  // Even a task that names the other county's registry draws nothing.
  const foreign = await readyTask(h, {
    id: 'foreign',
    initiator: 'wg-amr',
    matters: { 'wg-amr': [matter['wg-amr']!], 'yx-amr': [matter['yx-amr']!] },
    joint: false,
    match: 'ANY',
  });
  await confirmRegistries(h, foreign, lower);
  const drawn = await h.as('wg-amr.op').mutate('drawObjects', { taskId: foreign }, drawFields);
  expect(drawn.userErrors[0]).toMatchObject({ code: 'OBJECT_OUT_OF_SCOPE', details: { agency: 'yx-amr', objects: 18 } });
  expect(await rows(h.em(), 'select 1 from cap_slot')).toEqual([]);
});

test('PD-13a: 县级抽取、县级实施', async () => {
  const own = await readyTask(h, { id: 'own', initiator: 'wg-amr', matters: { 'wg-amr': [matter['wg-amr']!] }, ratioBasisPoints: 100 });
  await confirmRegistries(h, own, ['wg-amr']);
  const drawn = done(await h.as('wg-amr.op').mutate('drawObjects', { taskId: own }, drawFields)).payload.draw;
  expect(drawn.objects).toHaveLength(1);
  done(await h.as('wg-amr.op').mutate('lockDraw', { taskId: own }, drawFields));
  done(await h.as('wg-amr.op').mutate('dispatchTask', { taskId: own }, drawFields));
  expect(await row(h.em(), `select lead_agency as lead from visit where task_id = 'own'`)).toEqual({ lead: 'wg-amr' });
  await rows(h.em(), `update visit set state = 'CANCELLED' where task_id = 'own'`);
  await rows(h.em(), 'delete from cap_slot');
});

test('KF-15, X-07: 抽取之日起两个工作日内确认锁定，作废的不再要求；上级、办公室和本部门的其他人看不出抽取过', async () => {
  const watchers = ['pds-amr.op', 'pds-amr.dh', 'wg-jco', 'wg-amr.reg', 'wg-amr.aud', 'wg-amr.rev'];
  const due = async (who: string) => {
    const { data } = await h.as(who).query('{ deadlines(agency: "wg-amr", first: 100) { nodes { kind state dueOn clause } } }');
    return data.deadlines.nodes.filter((d: { kind: string }) => d.kind === 'DRAW_LOCK');
  };
  const look = async () =>
    JSON.stringify(
      await Promise.all(
        watchers.map((who) =>
          h
            .as(who)
            .query(
              '{ deadlines(first: 100) { nodes { id state } } dashboard(agency: "wg-amr") { due { overdue withinThree later } nextDue { id } } todos { total } }',
            ),
        ),
      ),
    );
  const taskId = await readyTask(h, {
    id: 'lockterm',
    initiator: 'wg-amr',
    matters: { 'wg-amr': [matter['wg-amr']!] },
    ratioBasisPoints: 100,
  });
  await confirmRegistries(h, taskId, ['wg-amr']);
  const before = await look();
  const step = async (who: string, field: string, more: object = {}) =>
    done(await h.as(who).mutate(field, { taskId, ...more }, 'draw { id }'));
  await step('wg-amr.op', 'drawObjects');
  // The list of the test before was confirmed in time.
  const settled = expect.objectContaining({ state: 'ON_TIME' });
  const open = { kind: 'DRAW_LOCK', state: 'OPEN', dueOn: '2026-09-04', clause: '默认 PD 第十五条' };
  for (const who of ['wg-amr.op', 'wg-amr.dh']) expect(await due(who)).toEqual(expect.arrayContaining([settled, open]));
  h.clock.set('2026-09-05T09:00:00+08:00');
  const later = async () => (await h.as('wg-amr.op').query('{ todos(first: 100) { items { kind dueOn daysLeft } } }')).data.todos.items;
  expect(await later()).toContainEqual({ kind: 'LOCK_DRAW', dueOn: '2026-09-04', daysLeft: -1 });
  h.clock.set('2026-09-02T09:00:00+08:00');
  expect(await look()).toBe(before);
  for (const who of watchers) expect(await due(who)).toEqual([]);
  const voided = { reason: 'DATA_ERROR', note: '名录库有误' };
  await step('wg-amr.ph', 'voidDraw', voided);
  expect(await due('wg-amr.op')).toEqual([settled]);
  await step('wg-amr.op', 'drawObjects');
  await step('wg-amr.op', 'lockDraw');
  expect(await due('wg-amr.op')).toEqual([settled, settled]);
  await step('wg-amr.ph', 'voidDraw', voided);
});

describe('PD-13b: 市级一次性抽取，名单按属地派发', () => {
  test('YY-24, YY-41: 派发任务只由上级设立、抽取；下级看到的来由是上级派发，名单派发前不存在', async () => {
    expect((await create('pds-amr.op', { executors: lower, participants: ['pds-cad'] })).refusals).toEqual(['BAD_USER_INPUT']);
    taskId = done(await create('pds-amr.op', { executors: lower })).payload.task.id;
    const seen = 'query ($id: ID!) { task(id: $id) { origin participants { department { code } role state } } }';
    expect((await op().query(seen, { id: taskId })).data.task).toEqual({
      origin: 'DIRECTED',
      participants: [
        { department: { code: 'pds-amr' }, role: 'INITIATOR', state: 'ACCEPTED' },
        { department: { code: 'wg-amr' }, role: 'EXECUTOR', state: 'ACCEPTED' },
        { department: { code: 'yx-amr' }, role: 'EXECUTOR', state: 'ACCEPTED' },
      ],
    });
    expect((await h.as('wg-amr.op').query(seen, { id: taskId })).data.task.origin).toBe('DISPATCHED');
    const scheme = { taskId, content: '登记事项', time: '九月', method: '实地', responsibilities: '各县局' };
    expect((await h.as('wg-amr.op').mutate('saveScheme', scheme, 'task { id }')).denials).toEqual(['FORBIDDEN']);
    const longer = { taskId, windowTo: '2026-12-25', reason: 'x' };
    expect((await h.as('wg-amr.dh').mutate('extendTask', longer, 'task { id }')).denials).toEqual(['FORBIDDEN']);
    done(await op().mutate('saveScheme', scheme, 'task { id }'));
    const stale = await op().mutate('markTaskReady', { taskId }, 'task { state }');
    expect(stale.userErrors[0]).toMatchObject({ code: 'REGISTRY_STALE', details: { agencies: [...lower] } });
    await confirmRegistries(h, taskId, lower);
    done(await op().mutate('markTaskReady', { taskId }, 'task { state }'));
    expect((await h.as('wg-amr.op').mutate('drawObjects', { taskId }, drawFields)).refusals).toEqual(['LIST_LOCKED']);
    const drawn = done(await op().mutate('drawObjects', { taskId }, drawFields)).payload.draw;
    drawId = drawn.id;
    expect(drawn).toMatchObject({ counts: { active: 30 } });
    expect(drawn.objects).toHaveLength(30);
    done(await op().mutate('lockDraw', { taskId }, drawFields));
    expect((await h.as('wg-amr.op').query(drawQuery, { id: drawId })).denials).toEqual(['NOT_FOUND']);
  });

  test('PD-13b, D-90: 30个抽中，舞钢恰好看到其12个；其余不存在；增减、替换、作废 → LIST_LOCKED', async () => {
    done(await op().mutate('dispatchTask', { taskId }, drawFields));
    const { data } = await h.as('wg-amr.op').query(drawQuery, { id: drawId });
    expect(data.draw.objects.map((o: { object: { code: string } }) => o.object.code).sort()).toEqual([...inWugang].sort());
    expect(data.draw.counts).toBeNull();
    expect((await visitsAt('wg-amr')).map((v) => v.lead)).toEqual(Array(12).fill('wg-amr'));
    const [other] = await visitsAt('yx-amr');
    const visit = 'query ($id: ID!) { visit(id: $id) { id } }';
    expect((await h.as('wg-amr.op').query(visit, { id: other!.id })).denials).toEqual(['NOT_FOUND']);
    expect((await h.as('yx-amr.op').query(visit, { id: other!.id })).data.visit).toEqual({ id: other!.id });
    const assignmentIds = [(await row<{ id: string }>(h.em(), `select id from assignment where code = $1`, [other!.code]))!.id];
    for (const [field, more] of [
      ['drawObjects', {}],
      ['dispatchTask', { assignmentIds }],
      ['lockDraw', {}],
      ['voidDraw', { reason: 'DATA_ERROR', note: '想换一个' }],
    ] as const) {
      const answer = await h.as('wg-amr.op+ph').mutate(field, { taskId, ...more }, drawFields);
      expect([field, answer.refusals]).toEqual([field, ['LIST_LOCKED']]);
    }
    expect((await h.as('kf-psb.op').mutate('drawObjects', { taskId }, drawFields)).denials).toEqual(['NOT_FOUND']);
  });

  test('D-89: 派发之后，承担检查的部门不得退出、取消，本级次数已满也不例外', async () => {
    const [first] = await visitsAt('wg-amr');
    await rows(
      h.em(),
      `insert into cap_slot select 'ENTITY', $1, 2026, 10 + i, 'local-' || i, 'CONSUMED', false, 'wg-amr', now() from generate_series(1, 2) i`,
      [first!.code],
    );
    const veto = (field: string) => h.as('wg-amr.dh+ph').mutate(field, { taskId, reason: '本级次数已满' }, 'task { state }');
    expect([(await veto('withdrawParticipant')).denials, (await veto('cancelTask')).denials]).toEqual([['NOT_FOUND'], ['FORBIDDEN']]);
    expect(await row(h.em(), 'select state from visit where id = $1', [first!.id])).toEqual({ state: 'PLANNED' });
    await rows(h.em(), `delete from cap_slot where assignment_id like 'local-%'`);
  });

  test('YY-24, D-89: 上级的检查记入同一次数台账，下级可见', async () => {
    expect((await row<{ n: number }>(h.em(), `select count(*)::int as n from cap_slot where year = 2026`))!.n).toBe(30);
    const status = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on InspectionObject { capStatus(year: 2026) { used } } } }`;
    const used = async (who: string, code: string) =>
      (await h.as(who).query(status, { r: [{ __typename: 'InspectionObject', code }] })).data._entities[0].capStatus.used;
    expect(await used('wg-amr.op', inWugang[0]!)).toBe(1);
    expect(await used('wg-amr.op', inYexian[0]!)).toBe(0);
  });

  test('PD-13b: 下级各自抽取本部门人员并实施；上级和另一县的人员不在其中', async () => {
    const team = 'draw { number }';
    expect((await op().mutate('drawInspectors', { taskId }, team)).denials).toEqual(['NOT_FOUND']);
    for (const agency of lower) done(await h.as(`${agency}.op`).mutate('drawInspectors', { taskId }, team));
    expect(await row(h.em(), 'select state from task where id = $1', [taskId])).toEqual({ state: 'INSPECTORS_DRAWN' });
    const mixed = await rows(
      h.em(),
      `select 1 from team_member m join visit v on v.id = m.visit_id where m.task_id = $1 and m.agency <> v.lead_agency`,
      [taskId],
    );
    expect(mixed).toEqual([]);
    const [first] = await visitsAt('wg-amr');
    const set = (who: string) => h.as(who).mutate('scheduleVisit', { visitId: first!.id, on: '2026-09-21' }, 'visit { scheduledOn }');
    expect((await set('yx-amr.op')).denials).toEqual(['NOT_FOUND']);
    expect(done(await set('wg-amr.op')).payload.visit.scheduledOn).toBe('2026-09-21');
  });
});

describe('YY-41: 完成上级计划的抽检任务，及时上报', () => {
  const fields = 'report { id state late submittedTo figures agency }';
  const draft = (who: string, subject = taskId) =>
    h.as(who).mutate('draftReport', { kind: 'COMPLETION', subject, text: '已按计划完成' }, fields);
  const step = (who: string, field: string, reportId: string) => h.as(who).mutate(field, { reportId }, fields);
  const inbox = async (who: string) =>
    (await h.as(who).query('{ reports(first: 10) { nodes { kind agency state late } } }')).data?.reports?.nodes;
  /** Drafted, approved by another person, sent up. */
  const report = async (agency: string) => {
    const { id } = done(await draft(`${agency}.op`)).payload.report;
    expect((await step(`${agency}.op`, 'submitReport', id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    done(await step(`${agency}.dh`, 'approveReport', id));
    return done(await step(`${agency}.op`, 'submitReport', id)).payload.report;
  };

  test('YY-41: 报告只含数字和分析，报上级；上级看到，另一县看不到；逾期的照收并记明', async () => {
    const asked = h.clock.now().toISOString();
    const made = (await visitsAt('wg-amr')).slice(0, 2).map((v) => v.id);
    await rows(h.em(), `update visit set state = 'FINISHED', finished_on = '2026-10-09' where id = any($1)`, [made]);
    h.clock.set('2026-12-20T18:00:00+08:00');
    const sent = await report('wg-amr');
    expect(sent).toMatchObject({ state: 'SUBMITTED', late: false, submittedTo: 'pds-amr' });
    expect(sent.figures).toMatchObject({ tasks: 1, visits: 2 });
    for (const code of inWugang) expect(JSON.stringify(sent)).not.toContain(code);
    expect(await inbox('pds-amr.op')).toEqual([{ kind: 'COMPLETION', agency: 'wg-amr', state: 'SUBMITTED', late: false }]);
    expect(await inbox('yx-amr.op')).toEqual([]);
    h.clock.set('2026-12-21T09:00:00+08:00');
    expect(await report('yx-amr')).toMatchObject({ late: true, submittedTo: 'pds-amr' });
    expect(await inbox('pds-amr.op')).toHaveLength(2);
    h.clock.set(asked);
  });

  test('YY-41 ✘: 派发的名单不得更改 → LIST_LOCKED；不是上级派发的任务、不承担的部门，没有完成情况报告', async () => {
    for (const field of ['drawObjects', 'lockDraw'])
      expect((await h.as('wg-amr.op').mutate(field, { taskId }, drawFields)).refusals).toEqual(['LIST_LOCKED']);
    expect((await draft('wg-amr.op', 'own')).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await draft('pds-amr.op')).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await draft('kf-psb.op')).refusals).toEqual(['BAD_USER_INPUT']);
  });
});

test('D-89: 抽取时按承担检查的部门的次数取最小值，派发后本地不得再否决', async () => {
  const both = { 'wg-amr': [matter['wg-amr']!], 'yx-amr': [matter['yx-amr']!] };
  const id = await readyTask(h, {
    id: 'min-rule',
    initiator: 'pds-amr',
    matters: both,
    joint: false,
    match: 'ANY',
    ratioBasisPoints: 10_000,
    edit: () =>
      jointPolicy({
        on,
        jointPack: findPack('PD', on)!,
        participants: [
          { department: 'pds-amr', pack: findPack('PD', on)!, role: 'INITIATOR' },
          { department: 'wg-amr', pack: findPack('YX', on)!, role: 'PARTICIPANT' },
          { department: 'yx-amr', pack: findPack('PD', on)!, role: 'PARTICIPANT' },
        ],
      }),
  });
  await rows(h.em(), `insert into task_participant (task_id, agency, role, state) values ($1, 'pds-amr', 'INITIATOR', 'ACCEPTED')`, [id]);
  await rows(h.em(), `update task_participant set role = 'EXECUTOR' where task_id = $1 and agency <> 'pds-amr'`, [id]);
  await confirmRegistries(h, id, lower);
  // Everybody was drawn once this year: Wugang's rules allow one, the city's two.
  const drawn = done(await op().mutate('drawObjects', { taskId: id }, drawFields)).payload.draw;
  expect(new Set(drawn.objects.flatMap((o: { agencies: string[] }) => o.agencies))).toEqual(new Set(['yx-amr']));
  expect(drawn.objects).toHaveLength(18);
});
