import { plainDate, stateCouncilCalendar } from '@double-random/rules';
import { matterFacts } from '../matter-facts.ts';
import { type ListTimes, listDue } from './list-due.ts';
import { factChanges, matterChanges } from './matter-changes.ts';

const times: ListTimes = { createdOn: '2026-05-01', submittedOn: null, approvedOn: null, publishedOn: null, firstOfYear: true };
const on = plainDate('2026-05-10');
const due = (more: Partial<ListTimes>, date: { month: number; day: number } | null = { month: 5, day: 31 }) =>
  listDue({ ...times, ...more }, date, stateCouncilCalendar, on);

test('YX-51a: 5月31日当日按时，次日逾期；规则未定日期的没有期限', () => {
  expect(due({ submittedOn: '2026-05-31' })).toMatchObject({ dueOn: '2026-05-31', submittedLate: false });
  expect(due({ submittedOn: '2026-06-01' })).toMatchObject({ dueOn: '2026-05-31', submittedLate: true });
  expect(due({ submittedOn: '2026-06-01' }, null)).toMatchObject({ dueOn: null, submittedLate: null });
  expect(due({ submittedOn: '2026-06-01', firstOfYear: false })).toMatchObject({ dueOn: null, submittedLate: null });
});

test('KF-07c: 公布期限自审核通过次日起算20个工作日', () => {
  expect(due({})).toMatchObject({ publicationDueOn: null, publishedLate: null });
  expect(due({ approvedOn: '2026-04-01' })).toMatchObject({ publicationDueOn: '2026-04-30', publishedLate: true });
  expect(due({ approvedOn: '2026-04-01', publishedOn: '2026-04-30' })).toMatchObject({ publishedLate: false });
});

test('YX-51c: 差异写明每个栏目调整前后的内容，部门自有栏目各自成行', () => {
  const before = matterFacts({ code: 'A', name: '甲', methods: ['SITE'], keyArea: false, extra: { dutyListNo: '1' } });
  const after = { ...before, methods: ['SITE', 'NETWORK'] as const, keyArea: true, extra: { dutyListNo: '2' } };
  const [change] = matterChanges([before], [after]);
  expect(factChanges(change!, [{ name: 'dutyListNo', title: '责任清单编号', type: 'TEXT' }])).toEqual([
    { field: 'methods', title: '检查方式', before: '实地检查', after: '实地检查、网络监测' },
    { field: 'keyArea', title: '重点行业领域', before: '否', after: '是' },
    { field: 'dutyListNo', title: '责任清单编号', before: '1', after: '2' },
  ]);
  expect(factChanges(matterChanges([], [after])[0]!)).toEqual([]);
});
