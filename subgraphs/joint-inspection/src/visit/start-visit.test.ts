import { row, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { aDispatchedVisit, type FixtureVisit } from '../testing/visit-fixture.ts';
import { allItems, must, onSiteNotice, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] }) => (result.ok ? [] : result.refusals!.map((r) => r.code));
const at = (text: string) => h.clock.set(`${text}+08:00`);
const fresh = async (options: Parameters<typeof aDispatchedVisit>[1] = {}) => {
  const v = await aDispatchedVisit(h.em(), options);
  return { v, s: visitSteps(h, v) };
};

describe('CD-104a, CD-12a, D-30, R-20: 到场的条件', () => {
  const ready = async (options: Parameters<typeof aDispatchedVisit>[1] = {}) => {
    const f = await fresh(options);
    must(await f.s.preCheck('wg-amr.i1'));
    must(await f.s.notify('wg-amr.i1'));
    for (const who of ['wg-cad.i1', 'wg-cad.i2']) must(await f.s.integrity(who));
    return f;
  };
  const without = (v: FixtureVisit, account: string) => Object.entries(v.members).flatMap(([a, id]) => (a === account ? [] : [id]));

  test('条件齐备即开始，任务进入检查中', async () => {
    const { v, s } = await ready();
    expect(codes(await s.start('wg-amr.i1'))).toEqual([]);
    expect(await row(h.em(), 'select state from task where id = $1', [v.taskId])).toEqual({ state: 'IN_PROGRESS' });
    const start = await row<{ start: { certificatesShown: string[] } }>(h.em(), 'select start from visit where id = $1', [v.visitId]);
    expect(start!.start.certificatesShown).toHaveLength(6);
  });
  test('D-30: 检查当日证件过期 → INSPECTOR_NOT_QUALIFIED', async () => {
    const { s } = await ready();
    expect(codes(await s.start('wg-amr.i1', { expired: ['wg-psb.i2'] }))).toEqual(['INSPECTOR_NOT_QUALIFIED']);
  });
  test('R-20: 一个部门只来一人 → INSUFFICIENT_INSPECTORS', async () => {
    const { v, s } = await ready();
    expect(codes(await s.start('wg-amr.i1', { present: without(v, 'wg-cad.i2') }))).toEqual(['INSUFFICIENT_INSPECTORS']);
  });
  test('组长不到场 → LEADER_REQUIRED', async () => {
    const { v, s } = await ready();
    expect(codes(await s.start('wg-amr.i1', { present: without(v, 'wg-amr.i1') }))).toContain('LEADER_REQUIRED');
  });
  test('CD-104a: 通知书未出示，或者少告知一项 → NOTICE_DOC_REQUIRED', async () => {
    const { s } = await ready();
    expect(codes(await s.start('wg-amr.i1', { onSiteNotice: null }))).toEqual(['NOTICE_DOC_REQUIRED']);
    const partial = { ...onSiteNotice, items: allItems.slice(1) };
    expect(codes(await s.start('wg-amr.i1', { onSiteNotice: partial }))).toEqual(['NOTICE_DOC_REQUIRED']);
    expect(codes(await s.start('wg-amr.i1', { certificatesShown: false }))).toEqual(['NOTICE_DOC_REQUIRED']);
  });
  test('CD-12a: 人防检查人员未签廉洁承诺 → ILLEGAL_TRANSITION', async () => {
    const { s } = await fresh();
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.i1'));
    expect(codes(await s.start('wg-amr.i1'))).toEqual(['ILLEGAL_TRANSITION']);
  });
  test('没有检查方案 → ILLEGAL_TRANSITION', async () => {
    const { s } = await ready({ scheme: false });
    expect(codes(await s.start('wg-amr.i1'))).toEqual(['ILLEGAL_TRANSITION']);
  });
  test('KF-17: 有人尚未声明利害关系 → CONFLICT_OF_INTEREST', async () => {
    const { v, s } = await ready();
    await rows(h.em(), `update team_member set declaration = null where id = $1`, [v.members['wg-psb.i1']]);
    expect(codes(await s.start('wg-amr.i1'))).toEqual(['CONFLICT_OF_INTEREST']);
  });
  test('X-01: 部门查不到证件状态时，不凭猜测开始', async () => {
    const { v } = await ready();
    const input = { visitId: v.visitId, place: 'x', methods: ['SITE'], present: Object.values(v.members), certificatesShown: true };
    expect((await h.as('wg-amr.i1').mutate('startVisit', input, 'visit { state }')).denials).toEqual(['UNAVAILABLE']);
  });
});

const states = (v: FixtureVisit) =>
  rows<{ code: string; state: string; reason: { code: string; text: string } | null }>(
    h.em(),
    'select matter_code as code, state, reason from matter_check where visit_id = $1 order by 1',
    [v.visitId],
  );

describe('D-51, YY-34b: 依据已废止的事项不再检查，检查照常进行', () => {
  const title = '某管理办法';
  const arrive = async (withoutBasis: ReadonlyMap<string, readonly string[]>) => {
    const { v, s } = await fresh();
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.i1'));
    for (const who of ['wg-cad.i1', 'wg-cad.i2']) must(await s.integrity(who));
    expect(codes(await s.start('wg-amr.i1', { withoutBasis }))).toEqual([]);
    return { v, s };
  };
  test('✔ 该事项记为未检查（依据已废止），其余照查，结束时不缺', async () => {
    const { v, s } = await arrive(new Map([['ps_mtr_M-HOTEL', [title]]]));
    expect(await states(v)).toMatchObject([
      { code: 'M-CADUSE', state: 'OPEN' },
      { code: 'M-HOTEL', state: 'NOT_CHECKED', reason: { code: 'BASIS_REPEALED', text: `依据已废止：${title}` } },
      { code: 'M-REGINFO', state: 'OPEN' },
    ]);
    await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
    await s.settle('M-CADUSE', 'wg-cad', 'NO_PROBLEM_FOUND');
    must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
    must(await s.finish('wg-amr.i1'));
  });
  test('✘ 依据已废止的事项不能再录入结果', async () => {
    const { s } = await arrive(new Map([['ps_mtr_M-HOTEL', [title]]]));
    expect((await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
  test('全部依据都已废止，没有什么可查，检查即可结束', async () => {
    const all = ['ps_mtr_M-HOTEL', 'ca_mtr_M-CADUSE', 'ms_mtr_M-REGINFO'];
    const { v } = await arrive(new Map(all.map((id) => [id, [title]])));
    expect(await row(h.em(), 'select state from visit where id = $1', [v.visitId])).toEqual({ state: 'MATTERS_DONE' });
  });
});

describe('YY-34b: 抽取之后依法不再属于检查范围的，不得检查', () => {
  const law = '《示例条例》第三条';
  const arrive = async (outOfScope: ReadonlyMap<string, string>) => {
    const { v, s } = await fresh();
    must(await s.preCheck('wg-amr.i1'));
    must(await s.notify('wg-amr.i1'));
    for (const who of ['wg-cad.i1', 'wg-cad.i2']) must(await s.integrity(who));
    expect(codes(await s.start('wg-amr.i1', { outOfScope }))).toEqual([]);
    return { v, s };
  };
  const slots = (v: FixtureVisit) => row(h.em(), 'select count(*)::int as n from cap_slot where assignment_id = $1', [v.assignmentId]);

  test('✔ 只排除一个事项的，该事项记为未检查、写明依据，其余照查', async () => {
    const { v, s } = await arrive(new Map([['ps_mtr_M-HOTEL', law]]));
    expect(await states(v)).toMatchObject([
      { code: 'M-CADUSE', state: 'OPEN' },
      { code: 'M-HOTEL', state: 'NOT_CHECKED', reason: { code: 'OTHER', text: `依法不在检查范围：${law}` } },
      { code: 'M-REGINFO', state: 'OPEN' },
    ]);
    expect((await s.record('wg-psb.i1', 'M-HOTEL', 'NO_PROBLEM_FOUND')).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect(await slots(v)).toEqual({ n: 2 });
  });
  test('✘ 没有别的可查：检查取消，无人进门，次数退还，名单不变，写明依据', async () => {
    const all = ['ps_mtr_M-HOTEL', 'ca_mtr_M-CADUSE', 'ms_mtr_M-REGINFO'];
    const { v, s } = await arrive(new Map(all.map((id) => [id, law])));
    expect(await row(h.em(), 'select state, started_at as at from visit where id = $1', [v.visitId])).toEqual({
      state: 'CANCELLED',
      at: null,
    });
    expect(await row(h.em(), 'select state, cancelled from assignment where id = $1', [v.assignmentId])).toMatchObject({
      state: 'CANCELLED',
      cancelled: { reason: 'OUT_OF_SCOPE_FOUND', legalBases: [law] },
    });
    expect(await slots(v)).toEqual({ n: 0 });
    expect(codes(await s.start('wg-amr.i1'))).toEqual(['ILLEGAL_TRANSITION']);
    expect((await s.record('wg-amr.i1', 'M-REGINFO', 'NO_PROBLEM_FOUND')).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

test('draw-spec §12.1: 到场、形成结果都在日志中，对象和内容只以承诺出现', async () => {
  const { v, s } = await fresh();
  await s.arrive('wg-amr.i1');
  await s.settle('M-HOTEL', 'wg-psb', 'UNQUALIFIED');
  const queued = await rows<{ entry: string; payload: string }>(
    h.em(),
    'select q.entry, p.payload from log_queue q join log_payload p on p.queue_id = q.id where q.ref = any($1) order by q.id',
    [[v.visitId, v.checks['M-HOTEL']]],
  );
  expect(queued.map((q) => JSON.parse(q.entry).t)).toEqual(['visit.start', 'result.enter']);
  expect(JSON.parse(queued[1]!.payload)).toMatchObject({ resultCode: 'UNQUALIFIED', formedOn: '2026-09-18' });
  for (const { entry } of queued) expect(entry).not.toMatch(/UNQUALIFIED|91410481|某路/);
});

test('D-64: 开封的任务迟迟不结束，期限自任务时限届满起算，不因此无限期；全部查完的提前起算', async () => {
  const matters = [{ code: 'M-HOTEL', agency: 'kf-psb-xf' }];
  const one = await fresh({ matters, initiator: 'kf-psb-xf', entityKey: '91410212MA0D64001X', windowTo: '2026-09-30' });
  const other = await fresh({ matters, initiator: 'kf-psb-xf', entityKey: '91410212MA0D64002X', taskId: one.v.taskId });
  const inspect = async ({ s }: typeof one) => {
    expect(codes(await s.start('kf-psb-xf.i1'))).toEqual([]);
    await s.settle('M-HOTEL', 'kf-psb-xf', 'NO_PROBLEM_FOUND');
    must(await s.finish('kf-psb-xf.i1'));
  };
  const owed = async ({ v }: typeof one) => {
    const query = 'query ($id: ID!) { visit(id: $id) { deadlines { kind startOn dueOn state } } }';
    const { deadlines } = (await h.as('kf-psb-xf.op').query(query, { id: v.visitId })).data.visit;
    return deadlines.filter((d: { kind: string }) => d.kind === 'RESULT_PUBLICATION');
  };
  await inspect(one);
  const byWindow = { kind: 'RESULT_PUBLICATION', startOn: '2026-09-30', dueOn: '2026-11-03' };
  expect(await owed(one)).toEqual([{ ...byWindow, state: 'OPEN' }]);
  // The other one is never looked at: the term of this one runs out all the same.
  at('2026-11-03T23:59:59');
  expect(await owed(one)).toEqual([{ ...byWindow, state: 'OPEN' }]);
  at('2026-11-04T00:00:00');
  expect(await owed(one)).toEqual([{ ...byWindow, state: 'OVERDUE' }]);
  expect(await owed(other)).toEqual([]);
  at('2026-09-18T09:00:00');
  await inspect(other);
  const byEnd = { kind: 'RESULT_PUBLICATION', startOn: '2026-09-18', dueOn: '2026-10-22', state: 'OPEN' };
  expect([await owed(one), await owed(other)]).toEqual([[byEnd], [byEnd]]);
});
