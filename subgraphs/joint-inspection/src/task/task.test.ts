import { row } from '@double-random/runtime';
import { E1, enterObject } from '../testing/draw-world.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { confirmRegistries, done, publishJointList, publishMatters, publishPlanJ1, publishWorldMatters } from '../testing/joint-world.ts';

let h: JointHarness;
let ids: Record<string, string>;
let itemId: string;
const task = 'task { id no state revision }';
const create = (account: string, more: object = {}) =>
  h.as(account).mutate('createTask', { name: '旅馆联合抽查', origin: 'PLAN', planItemId: itemId, ...more }, task);
const scheme = { content: '登记事项、治安管理、人防设施', time: '2026年9月', method: '实地检查', responsibilities: '各部门负责本部门事项' };

beforeAll(async () => {
  h = await startJointForTest({ now: '2026-01-20T09:00:00+08:00' });
  ids = await publishWorldMatters(h);
  itemId = (await publishPlanJ1(h, ids)).itemId;
  h.clock.set('2026-09-01T09:00:00+08:00');
});
afterAll(() => h.close());

describe('设立联合任务（story 2）', () => {
  let taskId: string;

  test('PD-02a: 联合抽查事项清单公布之前不能设立任务', async () => {
    expect((await create('wg-amr.op')).refusals).toEqual(['LIST_NOT_PUBLISHED']);
    await publishJointList(h, ids);
  });

  test('KF-14b: 非计划明确的发起部门不能设立，没有计划项的也不能', async () => {
    expect((await create('wg-cad.op')).userErrors[0]).toMatchObject({ code: 'NOT_INITIATOR', details: { initiator: 'wg-amr' } });
    expect((await create('wg-amr.op', { planItemId: null })).refusals).toEqual(['PLAN_ITEM_REQUIRED']);
    expect((await create('wg-amr.rev')).denials).toEqual(['FORBIDDEN']);
  });

  test('KF-02: 设立任务时没有指定检查对象的途径', async () => {
    const answer = await h
      .as('wg-amr.op')
      .query(`mutation { createTask(input: {requestId: "x", name: "x", origin: PLAN, objectIds: ["E1"]}) { task { id } } }`);
    expect(answer.denials).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('KF-13a: 执行时间超出计划年度的任务，拒绝', async () => {
    expect((await create('wg-amr.op', { windowTo: '2027-01-10' })).userErrors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { year: 2026 },
    });
  });

  test('X-01: 参与部门的子图停用时不能设立任务，什么也没有留下', async () => {
    h.reachable('civil-air-defense', false);
    expect((await create('wg-amr.op')).denials).toEqual(['UNAVAILABLE']);
    h.reachable('civil-air-defense', true);
    expect((await row<{ n: number }>(h.em(), 'select count(*)::int as n from task'))!.n).toBe(0);
  });

  test('KF-03: 任务锁定已公布清单中的事项版本；KF-14c: 名称、执行时间、参与部门齐备', async () => {
    expect((await create('wg-amr.op', { name: ' ' })).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', basis: 'KF 第十四条第二款', path: ['input', 'name'], details: { fields: ['name'] } },
    ]);
    const made = done(await create('wg-amr.op')).payload.task;
    expect(made).toMatchObject({ no: 'wg-amr〔2026〕1号', state: 'INVITED' });
    taskId = made.id;
    const { data } = await h.as('wg-amr.op').query(
      `query ($id: ID!) { task(id: $id) { name windowFrom windowTo joint ratioBasisPoints participants { department { code } role state }
         matters { agency code version checklist { code } matter { __typename id } } } }`,
      { id: taskId },
    );
    expect(data.task).toMatchObject({
      name: '旅馆联合抽查',
      windowFrom: '2026-09-07',
      windowTo: '2026-09-30',
      joint: true,
      ratioBasisPoints: 500,
      participants: [
        { department: { code: 'wg-amr' }, role: 'INITIATOR', state: 'ACCEPTED' },
        { department: { code: 'wg-cad' }, role: 'PARTICIPANT', state: 'INVITED' },
        { department: { code: 'wg-psb' }, role: 'PARTICIPANT', state: 'INVITED' },
      ],
    });
    expect(data.task.matters).toContainEqual({
      agency: 'wg-psb',
      code: 'M-HOTEL',
      version: 1,
      checklist: [{ code: 'ONE-1' }],
      matter: { __typename: 'PublicSecurityMatter', id: ids['M-HOTEL'] },
    });
  });

  test('X-12: 任务的每个政策值写明出处，默认值写明是默认', async () => {
    const { data } = await h
      .as('wg-psb.op')
      .query(
        `query ($id: ID!) { task(id: $id) { effectivePolicy { name department value from clause source why } policyConflicts { row statement } } }`,
        { id: taskId },
      );
    const value = (name: string, department: string | null) =>
      data.task.effectivePolicy.find((v: { name: string; department: string | null }) => v.name === name && v.department === department);
    expect(value('cap.jointAnnual', null)).toMatchObject({ value: 2, from: 'PD 第十条', clause: '第十条', source: 'CLAUSE' });
    expect(value('cap.entityAnnual', 'wg-psb')).toMatchObject({ value: 1, from: 'YX 五（四）' });
    expect(value('cap.entityAnnual', 'wg-cad')).toMatchObject({ value: 2 });
    expect(value('inspectors.min', 'wg-amr')).toMatchObject({ value: 2, source: 'DEFAULT', clause: null });
    for (const line of data.task.effectivePolicy) expect(line.source === 'DEFAULT' || line.clause).toBeTruthy();
    expect(data.task.policyConflicts).toHaveLength(30);
  });

  test('X-07: 无关部门查不到任务；联席会议办公室只见概况', async () => {
    const read = 'query ($id: ID!) { task(id: $id) { no state scheme { content } } }';
    for (const stranger of ['yx-psb.op', 'kf-psb.op', 'wg-amr.sys', 'credit', 'public', 'pds-jco'])
      expect((await h.as(stranger).query(read, { id: taskId })).denials).toEqual(['NOT_FOUND']);
    done(await h.as('wg-amr.op').mutate('saveScheme', { taskId, ...scheme }, task));
    expect((await h.as('wg-jco').query(read, { id: taskId })).data.task).toEqual({
      no: 'wg-amr〔2026〕1号',
      state: 'INVITED',
      scheme: null,
    });
    expect((await h.as('wg-cad.op').query(read, { id: taskId })).data.task.scheme).toEqual({ content: scheme.content });
    const listed = async (account: string) => (await h.as(account).query('{ tasks { nodes { id } } }')).data.tasks.nodes.length;
    expect([await listed('wg-cad.op'), await listed('wg-jco'), await listed('pds-amr.op'), await listed('yx-psb.op')]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  test('KF-14c: 邀请未答复完毕不能就绪，写明是哪个部门', async () => {
    done(await h.as('wg-psb.op').mutate('respondInvitation', { taskId, accept: true }, task));
    const early = await h.as('wg-amr.op').mutate('markTaskReady', { taskId }, task);
    expect(early.userErrors[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { pending: ['wg-cad'] } });
    expect((await h.as('wg-amr.op').mutate('respondInvitation', { taskId, accept: true }, task)).denials).toEqual(['NOT_FOUND']);
    done(await h.as('wg-cad.op').mutate('respondInvitation', { taskId, accept: true }, task));
  });

  test('PD-12: 检查方案由发起部门制定、参与部门阅知；改动后重新阅知', async () => {
    expect((await h.as('wg-cad.op').mutate('saveScheme', { taskId, ...scheme }, task)).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('wg-amr.op').mutate('saveScheme', { taskId, ...scheme, method: ' ' }, task)).userErrors[0].details).toEqual({
      fields: ['method'],
    });
    const seen = 'task { scheme { acknowledgedBy } }';
    const acknowledged = done(await h.as('wg-cad.op').mutate('acknowledgeScheme', { taskId }, seen));
    expect(acknowledged.payload.task.scheme.acknowledgedBy).toEqual(['wg-cad']);
    const changed = done(await h.as('wg-amr.op').mutate('saveScheme', { taskId, ...scheme }, seen));
    expect(changed.payload.task.scheme.acknowledgedBy).toEqual([]);
  });

  test('PD-11b: 有部门没有为本次抽查确认“两库”的，拒绝并写明部门；全部确认后就绪', async () => {
    h.clock.set('2026-09-02T09:00:00+08:00');
    await confirmRegistries(h, taskId, ['wg-amr', 'wg-psb']);
    const stale = await h.as('wg-amr.op').mutate('markTaskReady', { taskId }, task);
    expect(stale.userErrors[0]).toMatchObject({
      code: 'REGISTRY_STALE',
      details: { agencies: ['wg-cad'] },
    });
    await enterObject(h, 'wg-cad', E1, ['M-CADUSE']);
    await confirmRegistries(h, taskId, ['wg-cad']);
    expect(done(await h.as('wg-amr.op').mutate('markTaskReady', { taskId }, task)).payload.task.state).toBe('READY');
    expect((await h.as('wg-amr.op').mutate('markTaskReady', { taskId }, task)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });

  test('R-26, D-52: 清单换版本后，任务仍用锁定的事项版本；新任务须用现行版本', async () => {
    h.clock.set('2026-09-03T09:00:00+08:00');
    const pinned = async (who: string) => {
      const query = 'query ($id: ID!) { task(id: $id) { matters { matterId code name version checklist { code text } } } }';
      return (await h.as(who).query(query, { id: taskId })).data.task.matters;
    };
    const before = await pinned('wg-amr.op');
    const next = await publishMatters(h, 'wg-psb', [{ code: 'M-HOTEL', name: '旅馆业治安管理检查（修订）' }]);
    expect(next['M-HOTEL']).not.toBe(ids['M-HOTEL']);
    // Whoever looks, its owner included, sees what was pinned, point by point.
    for (const who of ['wg-amr.op', 'wg-psb.op', 'wg-cad.op']) expect(await pinned(who)).toEqual(before);
    expect(before).toContainEqual(expect.objectContaining({ code: 'M-HOTEL', name: '旅馆业治安管理检查', version: 1 }));
    expect((await create('wg-amr.op')).refusals).toEqual(['MATTER_NOT_LISTED']);
    const current = [
      { agency: 'wg-psb', matterId: next['M-HOTEL'] },
      { agency: 'wg-cad', matterId: ids['M-CADUSE'] },
      { agency: 'wg-amr', matterId: ids['M-REGINFO'] },
    ];
    const renewed = done(await create('wg-amr.op', { matters: current })).payload.task;
    expect(renewed.no).toBe('wg-amr〔2026〕2号');
    ids['M-HOTEL'] = next['M-HOTEL']!;
  });

  test('C-4: 延长和取消须由负责人办理并写明理由；取消后不能继续', async () => {
    const step = { taskId, windowTo: '2026-10-15', reason: '恶劣天气' };
    expect((await h.as('wg-amr.op').mutate('extendTask', step, task)).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('wg-amr.dh').mutate('extendTask', { ...step, windowTo: '2026-09-20' }, task)).refusals).toEqual(['BAD_USER_INPUT']);
    done(await h.as('wg-amr.dh').mutate('extendTask', step, 'task { windowTo }'));
    expect((await h.as('wg-cad.dh').mutate('cancelTask', { taskId, reason: '不再需要' }, task)).denials).toEqual(['FORBIDDEN']);
    expect((await h.as('wg-amr.dh').mutate('cancelTask', { taskId, reason: ' ' }, task)).refusals).toEqual(['BAD_USER_INPUT']);
    expect(done(await h.as('wg-amr.dh').mutate('cancelTask', { taskId, reason: '上级统一安排' }, task)).payload.task.state).toBe(
      'CANCELLED',
    );
    expect((await h.as('wg-amr.op').mutate('markTaskReady', { taskId }, task)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });

  test('X-17: 同一请求编号只办一次；依据旧的修改计数办理，拒绝', async () => {
    const current = ['M-HOTEL', 'M-CADUSE', 'M-REGINFO'].map((code, at) => ({
      agency: ['wg-psb', 'wg-cad', 'wg-amr'][at],
      matterId: ids[code],
    }));
    const first = done(await create('wg-amr.op', { requestId: 'twice', matters: current })).payload.task;
    expect(done(await create('wg-amr.op', { requestId: 'twice', matters: current })).payload.task.id).toBe(first.id);
    done(await h.as('wg-amr.op').mutate('saveScheme', { taskId: first.id, ...scheme }, task));
    expect((await h.as('wg-amr.op').mutate('saveScheme', { taskId: first.id, ...scheme, revision: 1 }, task)).refusals).toEqual([
      'STALE_VERSION',
    ]);
  });
});
