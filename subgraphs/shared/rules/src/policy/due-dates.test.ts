import { plainDate } from '../basics/plain-date.ts';
import { stateCouncilCalendar } from '../calendar/state-council.ts';
import { earliestCandidate } from './due-dates.ts';
import { departmentPolicy, policyValue } from './effective-policy.ts';
import { day, packOn, wugang } from './policy.fixture.ts';
import { singlePolicy } from './resolve-policy.ts';

const visit = plainDate('2026-09-18');
const starts = { INSPECTION_END: visit, TASK_END: plainDate('2026-11-02'), WORK_COMPLETION: visit, RESULT_FORMED: visit };
const due = (policy: ReturnType<typeof wugang>, department: string, known: Partial<typeof starts> = starts) => {
  const found = earliestCandidate(departmentPolicy(policy, department).resultDeadlines, known, stateCouncilCalendar);
  return [found?.due.date, found?.from];
};

describe('K-18 结果期限取较早者', () => {
  test('K-18: 公安（开封）联合检查 2026-10-22，早于自任务结束起算的 2026-11-30', () => {
    const policy = wugang({ psb: 'KF' });
    expect(due(policy, 'wg-psb')).toEqual(['2026-10-22', 'PD 第二十条（四）']);
    expect(due(policy, 'wg-psb', { TASK_END: starts.TASK_END })).toEqual(['2026-11-30', 'KF 第二十二条第一款']);
  });

  test('K-18: 公安（沂源）20日 2026-10-08 为准，顺延后仍早于联合期限', () => {
    expect(due(wugang({ psb: 'YY' }), 'wg-psb')).toEqual(['2026-10-08', 'YY 四（四）']);
  });

  test('K-18: 市场监管与人防均为 2026-10-22；人防默认7日不缩短条文期限', () => {
    expect(due(wugang(), 'wg-amr')[0]).toBe('2026-10-22');
    expect(due(wugang(), 'wg-cad')[0]).toBe('2026-10-22');
    expect(policyValue(wugang(), 'wg-cad', 'result.start').value).toBe('INSPECTION_END');
  });

  test('K-18 R-18: 人防抽查报告自工作完成起7个工作日，2026-09-29', () => {
    const deadline = policyValue(wugang(), 'wg-cad', 'summaryReport.deadline').value;
    if (!deadline) throw new Error('no summary report');
    const report = earliestCandidate([{ deadline, start: 'WORK_COMPLETION', pack: 'CD', from: 'CD 十一' }], starts, stateCouncilCalendar);
    expect(report?.due.date).toBe('2026-09-29');
  });

  test('K-18: 移送期限自结果形成起7个工作日，各部门相同', () => {
    for (const { referralDeadlines } of wugang({ psb: 'KF' }).departments)
      expect(earliestCandidate(referralDeadlines, starts, stateCouncilCalendar)?.due.date).toBe('2026-09-29');
  });

  test('K-18: 尚无起算日时没有期限；跨入无历法年度为暂定', () => {
    expect(due(wugang(), 'wg-amr', {})).toEqual([undefined, undefined]);
    const late = earliestCandidate(
      departmentPolicy(wugang(), 'wg-amr').resultDeadlines,
      { INSPECTION_END: plainDate('2026-12-04') },
      stateCouncilCalendar,
    );
    expect(late?.due.provisional).toBe(true);
  });

  test('A-15 R-17: 单部门人防任务结果随报告7个工作日', () => {
    expect(due(singlePolicy('wg-cad', packOn('CD'), day), 'wg-cad')[0]).toBe('2026-09-29');
  });
});
