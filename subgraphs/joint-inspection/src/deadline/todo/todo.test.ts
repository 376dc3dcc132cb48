import { type JointHarness, startJointForTest } from '../../testing/joint-harness.ts';
import { aDispatchedVisit } from '../../testing/visit-fixture.ts';
import { must, visitSteps } from '../../testing/visit-steps.ts';

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-18T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

interface Item {
  readonly kind: string;
  readonly subject: string;
  readonly about: string;
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
}
const todos = async (account: string): Promise<Item[]> => {
  const { data, denials } = await h.as(account).query('{ todos(first: 100) { total items { kind title subject about dueOn daysLeft } } }');
  expect(denials).toEqual([]);
  expect(data.todos.total).toBe(data.todos.items.length);
  return data.todos.items;
};
const kinds = async (account: string) => [...new Set((await todos(account)).map((t) => t.kind))].sort();

test('X-19, X-07: 待办按岗位逐步转手：检查人员、经办人、审核人、经办人；别的部门看不到', async () => {
  const matters = [
    { code: 'M-HOTEL', agency: 'wg-psb', unit: 'za' },
    { code: 'M-REGINFO', agency: 'wg-amr' },
  ];
  const v = await aDispatchedVisit(h.em(), { matters, memberState: 'DRAWN' });
  const s = visitSteps(h, v);
  expect(await kinds('wg-psb.i1')).toEqual(['DECLARE_INTEREST']);
  expect(await kinds('wg-psb.i3')).toEqual([]);
  for (const [account, memberId] of Object.entries(v.members))
    must(await h.as(account).mutate('declareConflict', { memberId, interest: false }, 'member { state }'));
  expect(await kinds('wg-psb.i1')).toEqual(['VISIT']);
  expect((await todos('wg-psb.i1'))[0]).toMatchObject({ dueOn: '2026-09-30', daysLeft: 12 });
  await s.arrive('wg-amr.i1');
  await s.settle('M-HOTEL', 'wg-psb', 'UNQUALIFIED');
  await s.settle('M-REGINFO', 'wg-amr', 'NO_PROBLEM_FOUND');
  must(await s.recordForm('wg-amr.i1', 'SIGNED', { signer: '店长' }));
  must(await s.finish('wg-amr.i1'));
  expect(await kinds('wg-psb.i1')).toEqual([]);
  expect(await kinds('wg-psb.op')).toEqual(['PLAN_FOLLOW_UP', 'SUBMIT_RESULT']);
  expect((await todos('wg-psb.op')).find((t) => t.kind === 'SUBMIT_RESULT')).toMatchObject({ dueOn: '2026-10-22', daysLeft: 34 });
  expect(await kinds('wg-psb.op.za')).toEqual(['PLAN_FOLLOW_UP', 'SUBMIT_RESULT']);
  // YX-3: another unit's work is not this unit's.
  expect(await kinds('wg-psb.op.jd')).toEqual([]);
  expect(await kinds('wg-cad.op')).toEqual([]);
  must(await s.submit('wg-psb.op', 'M-HOTEL'));
  expect(await kinds('wg-psb.rev')).toEqual(['REVIEW_RESULT']);
  // KF-25: what the reviewer sends back waits for his department's inspectors of that visit, each until he has signed anew.
  const back = { matterCheckId: v.checks['M-HOTEL'], reason: '检查方式填错' };
  must(await h.as('wg-psb.rev').mutate('returnResult', back, 'matterCheck { state }'));
  const redo = { kind: 'REDO_RESULT', subject: v.visitId, about: 'M-HOTEL 检查', dueOn: '2026-10-22' };
  const own = Object.keys(v.members).filter((account) => account.startsWith('wg-psb.'));
  for (const account of own) expect(await todos(account)).toMatchObject([redo]);
  for (const other of ['wg-psb.i9', 'wg-amr.i1', 'wg-psb.op.za']) expect(await kinds(other)).not.toContain('REDO_RESULT');
  must(await s.record('wg-psb.i1', 'M-HOTEL', 'UNQUALIFIED', { methods: ['SITE', 'DOCUMENT'] }));
  for (const account of own) {
    expect(await todos(account)).toMatchObject([redo]);
    must(await s.sign(account, 'M-HOTEL'));
    expect(await kinds(account)).toEqual([]);
  }
  expect(await kinds('wg-psb.op')).toContain('SUBMIT_RESULT');
  must(await s.submit('wg-psb.op', 'M-HOTEL'));
  must(await s.review('wg-psb.rev', 'M-HOTEL'));
  expect(await kinds('wg-psb.rev')).toEqual(['PUBLISH_RESULT']);
  must(await s.publish('wg-psb.op', 'M-HOTEL'));
  expect(await kinds('wg-psb.rev')).toEqual([]);
  expect(await kinds('wg-psb.op')).toEqual(['PLAN_FOLLOW_UP']);
});

test('X-19: 领导的待办：审批、签字；联席会议办公室受理备案；未登录的不可用', async () => {
  must(
    await h
      .as('wg-amr.dh')
      .mutate(
        'fileAdHocTask',
        { name: '餐饮专项', documentNo: '舞政办〔2026〕9号', assignedBy: '市政府办公室', notice: '公示' },
        'adHocFiling { id }',
      ),
  );
  expect(await kinds('wg-jco')).toEqual(['RECEIVE_AD_HOC']);
  expect(await kinds('pds-jco')).toEqual([]);
  const report = { kind: 'SEMI_ANNUAL', unit: 'za', subject: '2026-H2', text: '情况' };
  must(await h.as('wg-psb.op.za').mutate('draftReport', report, 'report { id }'));
  expect(await kinds('wg-psb.dh')).toContain('APPROVE_REPORT');
  expect((await h.as('public').query('{ todos { total } }')).denials).toEqual(['FORBIDDEN']);
});
