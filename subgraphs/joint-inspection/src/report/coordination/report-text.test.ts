import type { PlainDate } from '@double-random/rules';
import type { AgencyFigures } from '../coordination.ts';
import type { ReportFigures } from '../report-row.ts';
import { circularText } from './circular-text.ts';
import { halfYearText } from './half-year-text.ts';

const figures = (agency: string, more: Partial<AgencyFigures>): AgencyFigures => ({
  agency,
  plannedItems: 1,
  plannedObjects: 20,
  drawn: 8,
  visits: 8,
  jointVisits: 4,
  causeVisits: 0,
  results: 8,
  published: 8,
  withheld: 0,
  publicationRate: 10_000,
  completion: { COMPLETED_ON_TIME: 8, NOT_COMPLETED_LATE: 0, NOT_COMPLETED_OPEN: 0, PROVISIONAL: 0 },
  replacements: {},
  corrections: 0,
  referralsOnTime: 0,
  referralsLate: 0,
  followUpsOpen: 0,
  followUpsClosed: 0,
  ...more,
});
const circular = (departments: readonly AgencyFigures[], more: object = {}) =>
  circularText({
    no: 'WG〔2026〕1号',
    from: '2026-01-01' as PlainDate,
    to: '2026-06-30' as PlainDate,
    content: {
      departments,
      totals: { visits: 20, jointVisits: 8, entities: 17, visitsPerEntity: [14, 3, 0] },
      quotas: [{ agency: 'wg-amr', rule: 'INITIATE_1', basis: 'PD 第九条', initiated: 0, joined: 0, met: false }],
      ...more,
    },
  }).join('\n');

describe('PD-29: 通报的文字取自数据', () => {
  test('标题、合计、各部门、逾期的部门、未达次数的部门', () => {
    const late = { COMPLETED_ON_TIME: 7, NOT_COMPLETED_LATE: 1, NOT_COMPLETED_OPEN: 0, PROVISIONAL: 0 };
    const text = circular([figures('wg-amr', {}), figures('wg-cad', { completion: late })]);
    expect(text).toContain('关于2026年1月1日至2026年6月30日');
    expect(text).toContain('共检查结束20次，其中联合检查8次、单独检查12次');
    expect(text).toContain('分别为14、3、0户');
    expect(text).toContain('舞钢市市场监督管理局：参加检查8次，已公示结果8件，公示率100%，联合检查占50%。');
    expect(text).toMatch(/舞钢市人民防空办公室有未在规定时间内公示的结果，视为未完成任务（/);
    expect(text).toMatch(/舞钢市市场监督管理局尚未达到年度联合抽查次数要求/);
    expect(text).not.toContain('少量');
  });
  test('X-07, D-100: 一两件的隐去，并且不能由合计推回；不予公示的件数不出现', () => {
    const departments = [figures('wg-amr', { visits: 1, withheld: 7 }), figures('wg-cad', { visits: 6 }), figures('wg-psb', { visits: 9 })];
    const text = circular(departments, { totals: { visits: 15, jointVisits: 1, entities: 15, visitsPerEntity: [13, 2, 0] } });
    expect(text).toContain('舞钢市市场监督管理局：参加检查少量次');
    expect(text).toContain('舞钢市人民防空办公室：参加检查少量次');
    expect(text).toContain('联合检查少量次、单独检查少量次');
    expect(text).toContain('分别为少量、少量、0户');
    expect(text).toContain('不足三个的数目以“少量”表示');
    expect(text).not.toMatch(/不予公示|7件/);
  });
});

describe('YX-74b: 半年报告的初稿取自数据', () => {
  const counted: ReportFigures = {
    tasks: 2,
    drawn: 9,
    visits: 9,
    results: { NO_PROBLEM_FOUND: 7, RECTIFICATION_ORDERED: 2 },
    published: 8,
    withheld: 0,
    open: 1,
    publicationRate: 8888,
    followUpsOpen: 1,
    followUpsClosed: 1,
    followUpClosureRate: 5000,
    oldestFollowUpAt: null,
    warnings: ['有后续处理没有责任人。'],
  };
  test('次数、结果、公示率和是否达到、后续处理、提示', () => {
    const text = halfYearText(counted);
    expect(text).toContain('任务2项，检查结束9次');
    expect(text).toContain('未发现问题7件，发现问题已责令改正2件');
    expect(text).toContain('公示率88.88%，未达到全部公示的要求');
    expect(text).toContain('已办结1件，正在办理1件');
    expect(text).toContain('有后续处理没有责任人。');
    expect(halfYearText({ ...counted, open: 0, publicationRate: 10_000 })).not.toContain('未达到');
  });
  test('没有检查的期间只有一句话', () => expect(halfYearText({ ...counted, visits: 0 })).toBe('本期间没有检查结束的抽查任务。'));
});
