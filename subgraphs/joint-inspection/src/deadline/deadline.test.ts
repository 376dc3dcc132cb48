import { type DeadlineRule, ok, plainDate } from '@double-random/rules';
import { perform, row, rows, useCase } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done } from '../testing/joint-world.ts';
import { testActor } from '../testing/test-actor.ts';
import type { DeadlineTerm } from './deadline-row.ts';
import { cancelDeadlines, catalogueTerm, type DeadlineKey, meetDeadline, openDeadline } from './open-deadline.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-01-05T09:00:00+08:00', departments: false });
  done(await h.as('wg-jco').mutate('openYear', { year: 2026 }, 'year'));
});
afterAll(() => h.close());
beforeEach(() => h.clock.set('2026-01-05T09:00:00+08:00'));

const service = { actor: testActor('joint-inspection'), requestId: 'test' };
const act = <T>(work: (tx: Parameters<typeof openDeadline>[0]) => Promise<T>) =>
  perform(
    h.services.deps,
    service,
    useCase('testDeadline', async (tx, _: { requestId?: string }) => {
      const value = await work(tx);
      tx.note({ action: 'test', subject: 'test' });
      return ok(value);
    }),
    {},
  );
const open = (key: DeadlineKey, terms: readonly DeadlineTerm[]) => act((tx) => openDeadline(tx, { ...key, terms }));
const meet = (key: DeadlineKey, at: string) => act((tx) => meetDeadline(tx, key, new Date(at)));
const fields =
  'id kind subject agency unit dueOn provisional missingYears clause explanation state daysLeft workingDaysLeft lateByWorkingDays doneAt';
interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly agency: string;
  readonly unit: string | null;
  readonly dueOn: string;
  readonly state: string;
  readonly [more: string]: unknown;
}
const list = async (account: string, args = ''): Promise<Shown[]> => {
  const { data, denials } = await h.as(account).query(`{ deadlines(first: 100${args}) { nodes { ${fields} } } }`);
  expect(denials).toEqual([]);
  return data.deadlines.nodes;
};
const about = async (account: string, subject: string) => (await list(account)).find((d) => d.subject === subject);
const workingDays = (amount: number): DeadlineRule => ({ amount, unit: 'WORKING_DAYS', rollForward: false });
const result = (subject: string, agency = 'kf-psb'): DeadlineKey => ({ kind: 'RESULT_PUBLICATION', subject, agency });

test('KF-22a: 任务2026-02-10结束，20个工作日至3月16日；该日23:59:59按时，次日零时逾期一个工作日而不拒绝', async () => {
  const term = catalogueTerm('RESULT_PUBLICATION', 'KF', plainDate('2026-02-10'))!;
  await open(result('v-kf-1'), [term]);
  await open(result('v-kf-2'), [term]);
  expect(await about('kf-psb.op', 'v-kf-1')).toMatchObject({ dueOn: '2026-03-16', state: 'OPEN', clause: 'KF 第二十二条第一款' });
  await meet(result('v-kf-1'), '2026-03-16T23:59:59+08:00');
  await meet(result('v-kf-2'), '2026-03-17T00:00:00+08:00');
  expect(await about('kf-psb.op', 'v-kf-1')).toMatchObject({ state: 'ON_TIME', lateByWorkingDays: null });
  expect(await about('kf-psb.op', 'v-kf-2')).toMatchObject({ state: 'LATE', lateByWorkingDays: 1 });
  await meet(result('v-kf-2'), '2026-03-10T00:00:00+08:00');
  expect((await about('kf-psb.op', 'v-kf-2'))!['doneAt']).toBe('2026-03-16T16:00:00.000Z');
});

test('K-18: 几个期限取先到者；后来的事件使期限提前，已完成的不变', async () => {
  const key = result('v-k18', 'wg-psb');
  await open(key, [{ rule: workingDays(20), startOn: plainDate('2026-11-02'), basis: 'KF 第二十二条' }]);
  expect((await about('wg-psb.op', 'v-k18'))!.dueOn).toBe('2026-11-30');
  const both = [
    { rule: workingDays(20), startOn: plainDate('2026-11-02'), basis: 'KF 第二十二条' },
    { rule: workingDays(20), startOn: plainDate('2026-09-18'), basis: 'PD 第二十条（四）' },
  ];
  await open(key, both);
  const moved = (await about('wg-psb.op', 'v-k18'))!;
  expect(moved).toMatchObject({ dueOn: '2026-10-22', clause: 'PD 第二十条（四）' });
  expect(moved['explanation']).toContain('KF 第二十二条');
  await meet(key, '2026-09-24T10:00:00+08:00');
  await open(key, [both[0]!]);
  expect(await about('wg-psb.op', 'v-k18')).toMatchObject({ dueOn: '2026-10-22', state: 'ON_TIME' });
});

describe('YX-74b: 三项期限落到每个责任单位', () => {
  const za = (nodes: readonly Shown[]) =>
    nodes.filter((d) => d.unit === 'za' && d.dueOn.startsWith('2026')).map((d) => `${d.kind} ${d.dueOn}`);

  test('YX-51a, YX-52a, YX-74b: 计划1月31日、清单和名录库5月31日、报告5月31日和11月30日，均不顺延', async () => {
    const nodes = await list('yx-psb.op.za');
    expect(za(nodes).sort()).toEqual([
      'MATTER_LIST_DUE 2026-05-31',
      'PLAN_FILING 2026-01-31',
      'REGISTRY_DUE 2026-05-31',
      'SEMI_ANNUAL_REPORT_DECEMBER 2026-11-30',
      'SEMI_ANNUAL_REPORT_JUNE 2026-05-31',
    ]);
  });

  test('YX-3: 各单位只见本单位的期限，领导小组办公室见全部单位', async () => {
    const units = async (account: string) => [...new Set((await list(account)).flatMap((d) => (d.unit ? [d.unit] : [])))].sort();
    expect(await units('yx-psb.op.za')).toEqual(['za']);
    expect(await units('yx-psb.lgo')).toEqual(['fz', 'jd', 'wj', 'za']);
  });

  test('YX-74b: 2026-11-21距11月30日9天；30日18时报送按时，12月1日零时逾期', async () => {
    h.clock.set('2026-11-21T09:00:00+08:00');
    const next = (await list('yx-psb.op.za', ', state: OPEN')).find((d) => d.unit === 'za')!;
    expect(next).toMatchObject({ kind: 'SEMI_ANNUAL_REPORT_DECEMBER', dueOn: '2026-11-30', daysLeft: 9, workingDaysLeft: 6 });
    const key = (unit: string) => ({ kind: 'SEMI_ANNUAL_REPORT_DECEMBER' as const, subject: 'yx-psb:2026', agency: 'yx-psb', unit });
    await meet(key('za'), '2026-11-30T18:00:00+08:00');
    await meet(key('jd'), '2026-12-01T00:00:00+08:00');
    const states = (await list('yx-psb.lgo')).filter((d) => d.kind === 'SEMI_ANNUAL_REPORT_DECEMBER').map((d) => [d.unit, d.state]);
    expect(Object.fromEntries(states)).toMatchObject({ za: 'ON_TIME', jd: 'LATE', wj: 'OPEN' });
  });

  test('D-67: 上半年报告5月31日（星期日）24时前按时，6月1日零时逾期', async () => {
    const key = (unit: string) => ({ kind: 'SEMI_ANNUAL_REPORT_JUNE' as const, subject: 'yx-psb:2026', agency: 'yx-psb', unit });
    await meet(key('za'), '2026-05-31T23:59:59.999+08:00');
    await meet(key('jd'), '2026-06-01T00:00:00+08:00');
    const states = (await list('yx-psb.lgo')).filter((d) => d.kind === 'SEMI_ANNUAL_REPORT_JUNE').map((d) => [d.unit, d.state]);
    expect(Object.fromEntries(states)).toMatchObject({ za: 'ON_TIME', jd: 'LATE' });
  });

  test('YX-51a, YX-52a: 清单、名录库由责任单位报告完成，5月31日23时按时，6月1日零时记为逾期；其他单位、其他期限不得由人填写', async () => {
    const find = async (kind: string, unit: string) => (await list('yx-psb.lgo')).find((d) => d.kind === kind && d.unit === unit)!;
    const report = (account: string, deadlineId: string) =>
      h.as(account).mutate('reportDutyDone', { deadlineId, reference: '清单v1' }, 'deadline { state }');
    h.clock.set('2026-05-31T23:00:00+08:00');
    expect(done(await report('yx-psb.op.za', (await find('MATTER_LIST_DUE', 'za')).id)).payload.deadline).toEqual({ state: 'ON_TIME' });
    expect((await report('yx-psb.op.za', (await find('MATTER_LIST_DUE', 'jd')).id)).denials).toEqual(['FORBIDDEN']);
    expect((await report('wg-psb.op', (await find('MATTER_LIST_DUE', 'jd')).id)).denials).toEqual(['NOT_FOUND']);
    h.clock.set('2026-06-01T00:00:00+08:00');
    expect(done(await report('yx-psb.reg.jd', (await find('REGISTRY_DUE', 'jd')).id)).payload.deadline).toEqual({ state: 'LATE' });
    expect((await report('yx-psb.reg.jd', (await find('REGISTRY_DUE', 'jd')).id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
    expect((await report('yx-psb.op.za', (await find('PLAN_FILING', 'za')).id)).refusals).toEqual(['ILLEGAL_TRANSITION']);
  });
});

test('D-01: 汇总计划2月底前公示，平年28日、闰年29日，不顺延', async () => {
  for (const year of [2027, 2028]) done(await h.as('wg-jco').mutate('openYear', { year }, 'year'));
  const due = (await list('wg-jco')).filter((d) => d.kind === 'JOINT_PLAN_PUBLICATION').map((d) => d.dueOn);
  expect(due).toEqual(['2026-02-28', '2027-02-28', '2028-02-29']);
});

test('PD-07b: 1月31日（星期日）23:59报备按时，2月1日逾期', async () => {
  const key = { kind: 'JOINT_PLAN_FILING', subject: 'wg-amr:2027', agency: 'wg-amr' } as const;
  await meet(key, '2027-01-31T23:59:00+08:00');
  const other = { ...key, subject: 'wg-amr:2028' };
  await meet(other, '2028-02-01T00:00:00+08:00');
  const filing = (await list('wg-amr.op')).filter((d) => d.kind === 'JOINT_PLAN_FILING').map((d) => [d.dueOn, d.state]);
  expect(Object.fromEntries(filing)).toMatchObject({ '2027-01-31': 'ON_TIME', '2028-01-31': 'LATE' });
});

test('KF-11a: 2027-02-01仍无2027年计划的，期限显示逾期', async () => {
  h.clock.set('2027-01-31T12:00:00+08:00');
  const plan = async () =>
    (await list('kf-psb.op', ', dueBefore: "2027-02-01"')).find((d) => d.kind === 'PLAN_MADE' && d.dueOn.startsWith('2027'));
  expect(await plan()).toMatchObject({ state: 'OPEN', daysLeft: 0 });
  h.clock.set('2027-02-01T00:00:00+08:00');
  expect(await plan()).toMatchObject({ state: 'OVERDUE', daysLeft: null, dueOn: '2027-01-31' });
});

test('openYear: 重复开启不增加期限，已办结的不变；经办人不得开启', async () => {
  const count = async () => (await row<{ n: number }>(h.em(), 'select count(*)::int as n from deadline'))!.n;
  const before = await count();
  done(await h.as('wg-jco').mutate('openYear', { year: 2026 }, 'year'));
  expect(await count()).toBe(before);
  expect((await list('yx-psb.op.za')).find((d) => d.kind === 'MATTER_LIST_DUE' && d.unit === 'za')!.state).toBe('ON_TIME');
  expect((await h.as('wg-amr.op').mutate('openYear', { year: 2026 }, 'year')).denials).toEqual(['FORBIDDEN']);
});

test('KF-05a: 市局列出分局逾期的期限；分局看不到别的分局', async () => {
  await open(result('v-xf', 'kf-psb-xf'), [catalogueTerm('RESULT_PUBLICATION', 'KF', plainDate('2026-02-10'))!]);
  h.clock.set('2026-03-20T09:00:00+08:00');
  const overdue = await list('kf-psb.op', ', agency: "kf-psb-xf", state: OVERDUE');
  expect(overdue.map((d) => d.subject)).toContain('v-xf');
  expect(overdue.every((d) => d.agency === 'kf-psb-xf' && d.state === 'OVERDUE')).toBe(true);
  expect((await h.as('kf-psb-xf.op').query('{ deadlines(agency: "kf-psb") { nodes { id } } }')).denials).toEqual(['FORBIDDEN']);
  expect((await h.as('yx-psb.op').query('{ deadlines(agency: "kf-psb-xf") { nodes { id } } }')).denials).toEqual(['FORBIDDEN']);
});

test('PD-03a: 联席会议办公室看到哪个部门逾期几项，看不到是哪次检查', async () => {
  await open(result('v-cad', 'wg-cad'), [catalogueTerm('RESULT_PUBLICATION', 'PD', plainDate('2026-01-05'))!]);
  h.clock.set('2026-03-20T09:00:00+08:00');
  const seen = (await list('wg-jco', ', agency: "wg-cad", state: OVERDUE')).filter((d) => d.kind === 'RESULT_PUBLICATION');
  expect(seen).toHaveLength(1);
  expect(seen[0]!.subject).toBeNull();
  expect((await about('wg-cad.op', 'v-cad'))!.state).toBe('OVERDUE');
  for (const outsider of ['public', 'credit', 'wg-cad.sys']) expect(await list(outsider)).toEqual([]);
});

describe('X-13, D-61, D-62: 工作日安排是数据', () => {
  const load = (account: string, input: object) => h.as(account).mutate('loadCalendarYear', input, 'calendarYear { year } recomputed');
  const cn2027 = {
    year: 2027,
    source: '示例：国务院办公厅关于2027年部分节假日安排的通知',
    off: ['2027-01-01', '2027-01-02', '2027-01-03'],
    work: [],
  };

  test('D-61: 次年安排未录入的期限是暂定的，不把周一至周五当作工作日；录入后重算并留痕', async () => {
    await open(result('v-next'), [catalogueTerm('RESULT_PUBLICATION', 'KF', plainDate('2026-12-04'))!]);
    await open(result('v-done'), [catalogueTerm('RESULT_PUBLICATION', 'KF', plainDate('2026-12-04'))!]);
    expect(await about('kf-psb.op', 'v-next')).toMatchObject({ state: 'PROVISIONAL', provisional: true, missingYears: [2027] });
    await meet(result('v-done'), '2027-01-04T20:00:00+08:00');
    expect(await about('kf-psb.op', 'v-done')).toMatchObject({ state: 'PROVISIONAL' });
    expect((await load('wg-amr.op', cn2027)).denials).toEqual(['FORBIDDEN']);
    expect((await load('wg-jco', { ...cn2027, source: ' ' })).refusals).toEqual(['BAD_USER_INPUT']);
    expect((await load('wg-jco', { ...cn2027, work: ['2027-01-04'] })).refusals).toEqual(['BAD_USER_INPUT']);
    expect(done(await load('wg-jco', cn2027)).payload.recomputed).toBeGreaterThanOrEqual(2);
    const due = (await about('kf-psb.op', 'v-next'))!;
    expect(due).toMatchObject({ dueOn: '2027-01-04', provisional: false, state: 'OPEN' });
    expect(await about('kf-psb.op', 'v-done')).toMatchObject({ dueOn: '2027-01-04', state: 'ON_TIME' });
    const trail = await rows<{ action: string }>(h.em(), 'select action from trail where subject = $1', [due.id]);
    expect(trail).toEqual([{ action: 'deadline.recompute' }]);
    const { data } = await h.as('public').query('{ calendarYears { nodes { year source } } }');
    expect(data.calendarYears.nodes[0]).toEqual({ year: 2027, source: cn2027.source });
  });

  test('D-62: 安排事后变动，未完成的重算，已完成的不变', async () => {
    await open(result('v-open'), [{ rule: workingDays(7), startOn: plainDate('2026-09-18'), basis: 'PD 第二十条（三）' }]);
    await open(result('v-met'), [{ rule: workingDays(7), startOn: plainDate('2026-09-18'), basis: 'PD 第二十条（三）' }]);
    await meet(result('v-met'), '2026-09-29T10:00:00+08:00');
    const { data } = await h.as('public').query('{ calendarYears { nodes { year off work } } }');
    const y2026 = data.calendarYears.nodes.find((y: { year: number }) => y.year === 2026);
    const notice = { year: 2026, source: '示例：调整通知', off: [...y2026.off, '2026-09-28'], work: y2026.work };
    const before = await Promise.all(['v-open', 'v-met'].map((subject) => about('kf-psb.op', subject)));
    for (const who of ['kf-psb.op', 'kf-psb.ph', 'wg-cad.dh', 'public']) expect((await load(who, notice)).denials).toEqual(['FORBIDDEN']);
    expect(await Promise.all(['v-open', 'v-met'].map((subject) => about('kf-psb.op', subject)))).toEqual(before);
    done(await load('wg-jco', notice));
    expect(await about('kf-psb.op', 'v-open')).toMatchObject({ dueOn: '2026-09-30' });
    expect(await about('kf-psb.op', 'v-met')).toMatchObject({ dueOn: '2026-09-29', state: 'ON_TIME' });
    // On the trail: who loaded it, and which term moved; the one that was met has no line of it.
    const lines = await rows<{ subject: string; actor: string }>(
      h.em(),
      `select subject, actor from trail where action = 'deadline.recompute' and subject = any($1)`,
      [before.map((d) => d!.id)],
    );
    expect(lines).toEqual([{ subject: before[0]!.id, actor: 'wg-jco' }]);
    // Loaded once more it says the same: nothing moves a second time.
    expect(done(await load('wg-jco', notice)).payload.recomputed).toBe(0);
  });
});

test('X-14: 期限按上海日期判断：12月31日15:59:59Z仍是当日，16:00:00Z已是次日', async () => {
  const term = { rule: { month: 12, day: 31 }, startOn: plainDate('2026-01-01'), basis: 'PD 第九条' } as const;
  await open(result('v-utc-1'), [term]);
  await open(result('v-utc-2'), [term]);
  await meet(result('v-utc-1'), '2026-12-31T15:59:59Z');
  await meet(result('v-utc-2'), '2026-12-31T16:00:00Z');
  expect((await about('kf-psb.op', 'v-utc-1'))!.state).toBe('ON_TIME');
  expect((await about('kf-psb.op', 'v-utc-2'))!.state).toBe('LATE');
});

test('KF-06: 每日清查对每项逾期只提醒一次，每次留痕；不再需要的期限不算逾期', async () => {
  await open(result('v-gone'), [catalogueTerm('RESULT_PUBLICATION', 'KF', plainDate('2026-02-10'))!]);
  await act((tx) => cancelDeadlines(tx, 'v-gone'));
  h.clock.set('2026-06-15T01:00:00+08:00');
  const sweep = async () => {
    const swept = await perform(h.services.deps, service, sweepDeadlines, {});
    return swept.ok ? swept.value.overdue : -1;
  };
  expect(await sweep()).toBeGreaterThan(5);
  expect(await sweep()).toBe(0);
  const overdue = await row<{ n: number; distinct: number }>(
    h.em(),
    `select count(*)::int as n, count(distinct subject)::int as "distinct" from trail where action = 'deadline.overdue'`,
  );
  expect(overdue!.n).toBe(overdue!.distinct);
  expect(await about('kf-psb.op', 'v-gone')).toBeUndefined();
  await expect(perform(h.services.deps, { ...service, actor: testActor('wg-jco') }, sweepDeadlines, {})).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('X-22: 期限逐页读取，先到者在前，不重不漏', async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: { data: { deadlines: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } = await h
      .as('yx-psb.lgo')
      .query('query ($after: String) { deadlines(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', {
        after,
      });
    seen.push(...page.data.deadlines.nodes.map((d) => d.id));
    if (!page.data.deadlines.pageInfo.hasNextPage) break;
    after = page.data.deadlines.pageInfo.endCursor;
  }
  expect(seen).toEqual((await list('yx-psb.lgo')).map((d) => d.id));
  expect(new Set(seen).size).toBe(seen.length);
});
