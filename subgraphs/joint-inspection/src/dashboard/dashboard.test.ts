import { perform, rows } from '@double-random/runtime';
import { databaseOf, tally } from '../../../../test/scenarios/tally.ts';
import { openYear } from '../deadline/open-year.ts';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { testActor } from '../testing/test-actor.ts';
import { aDispatchedVisit, type FixtureMatter } from '../testing/visit-fixture.ts';
import { must, visitSteps } from '../testing/visit-steps.ts';

let h: JointHarness;
const matters = [
  { code: 'M-HOTEL', agency: 'wg-psb', unit: 'za' },
  { code: 'M-REGINFO', agency: 'wg-amr' },
];
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
  await perform(h.services.deps, { actor: testActor('joint-inspection'), requestId: 'year' }, openYear, { requestId: 'y', year: 2026 });
  await aVisit('91410481MA0HTK0016');
});
afterAll(() => h.close());

/** A joint visit of two departments, carried out; the police found something. */
async function aVisit(entityKey: string, checked: readonly FixtureMatter[] = matters) {
  const v = await aDispatchedVisit(h.em(), { matters: checked, entityKey });
  const s = visitSteps(h, v);
  await s.arrive('wg-amr.i1');
  await s.settle('M-HOTEL', checked[0]!.agency, 'UNQUALIFIED');
  await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  return { taskId: v.taskId, s };
}

const fields = `department { code } todos { total items { kind } } tasks { state count } due { overdue withinThree withinSeven later provisional }
  nextDue { title dueOn state workingDaysLeft subject } quota { rule initiated joined met basis }
  work { resultsOpen followUpsOpen followUpsWithoutOwner followUpsClosed replacementsPending } urgings { text } visitsPerEntity`;
const ask = async (who: string, agency: string) => {
  const { data, denials } = await h.as(who).query(`{ dashboard(agency: "${agency}") { ${fields} } }`);
  return { board: data?.dashboard, denials };
};

describe('X-19: 部门工作台', () => {
  test('一次取齐：任务、期限、次数要求、后续处理、上门次数，与各处所见相同', async () => {
    const { board } = await ask('wg-psb.op', 'wg-psb');
    expect(board.department.code).toBe('wg-psb');
    expect(board.tasks.reduce((n: number, t: { count: number }) => n + t.count, 0)).toBe(1);
    expect(board.quota).toMatchObject({ rule: 'INITIATE_OR_JOIN_1', initiated: 0, joined: 1, met: true });
    expect(board.work).toMatchObject({ resultsOpen: 1, followUpsOpen: 1, followUpsWithoutOwner: 1, followUpsClosed: 0 });
    expect(board.visitsPerEntity).toEqual([1, 0, 0]);
    const todos = await h.as('wg-psb.op').query('{ todos { total } }');
    expect(board.todos.total).toBe(todos.data.todos.total);
    const { data } = await h.as('wg-psb.dh').query('{ deadlines(agency: "wg-psb", first: 100) { nodes { state workingDaysLeft } } }');
    const nodes = data.deadlines.nodes as { state: string; workingDaysLeft: number | null }[];
    const count = (of: (d: (typeof nodes)[number]) => boolean) => nodes.filter(of).length;
    const { board: whole } = await ask('wg-psb.dh', 'wg-psb');
    const within = (from: number, to: number) =>
      count((d) => d.workingDaysLeft !== null && d.workingDaysLeft >= from && d.workingDaysLeft <= to && d.state === 'OPEN');
    expect(whole.due).toEqual({
      overdue: count((d) => d.state === 'OVERDUE'),
      withinThree: within(0, 3),
      withinSeven: within(4, 7),
      later: within(8, 999),
      provisional: count((d) => d.state === 'PROVISIONAL'),
    });
    expect(whole.due.overdue + whole.due.later).toBeGreaterThan(0);
  });
  test('YX-3: 责任单位的经办人只看本单位的；别的部门的工作不在其中', async () => {
    expect((await ask('wg-psb.op.za', 'wg-psb')).board.work.resultsOpen).toBe(1);
    expect((await ask('wg-psb.op.jd', 'wg-psb')).board.work.resultsOpen).toBe(0);
    expect((await ask('wg-amr.op', 'wg-amr')).board.work).toMatchObject({ resultsOpen: 1, followUpsOpen: 0 });
    expect((await ask('wg-cad.op', 'wg-cad')).board).toMatchObject({ tasks: [], visitsPerEntity: [0, 0, 0], quota: { met: null } });
  });
  test('别的部门、联席会议办公室、检查人员、公众、信用平台 → FORBIDDEN；上级部门可看', async () => {
    for (const who of ['wg-amr.op', 'wg-jco', 'wg-psb.i1', 'public', 'credit', 'kf-psb.ph'])
      expect((await ask(who, 'wg-psb')).denials).toEqual(['FORBIDDEN']);
    expect((await ask('kf-psb.ph', 'kf-psb-xf')).board.todos).toEqual({ total: 0, items: [] });
  });
  test('数据库的问话次数固定，不随检查多少而变', async () => {
    const database = databaseOf(h.database.appUrl);
    const statements = async () => (await tally({}, () => ask('wg-psb.dh', 'wg-psb'))).statements[database] ?? 0;
    const before = await statements();
    for (const key of ['91410481MA0HTK0024', '91410481MA0HTK0032', '91410481MA0HTK0040']) await aVisit(key);
    expect((await ask('wg-psb.dh', 'wg-psb')).board.work.resultsOpen).toBe(4);
    expect(await statements()).toBe(before);
    expect(before).toBeLessThanOrEqual(10);
  });
});

test('KF-12c: 公安机关每年至少发起或参与一次部门联合检查：检查完毕的计，谢绝的、取消的不计', async () => {
  const quota = async () => (await ask('kf-psb.dh', 'kf-psb')).board.quota;
  expect(await quota()).toMatchObject({ rule: 'INITIATE_OR_JOIN_1', joined: 0, met: false });
  expect((await quota()).basis).toContain('KF 第十二条');
  const { taskId, s } = await aVisit('91410481MA0HTK0059', [{ code: 'M-HOTEL', agency: 'kf-psb' }, matters[1]!]);
  await s.reviewed('M-HOTEL', 'kf-psb');
  must(await s.publish('kf-psb.op', 'M-HOTEL'));
  expect(await quota()).toMatchObject({ joined: 1, met: true });
  await rows(h.em(), `update task_participant set state = 'DECLINED' where task_id = $1 and agency = 'kf-psb'`, [taskId]);
  expect(await quota()).toMatchObject({ joined: 0, met: false });
  await rows(h.em(), `update task_participant set state = 'ACCEPTED' where task_id = $1 and agency = 'kf-psb'`, [taskId]);
  await rows(h.em(), `update task set state = 'CANCELLED' where id = $1`, [taskId]);
  expect(await quota()).toMatchObject({ joined: 0, met: false });
});
