import { startTestPlatform, type TestPlatform } from '../test-platform.ts';
import { dutiesOfTheYear, jointPlan, listsAndRegistries, ownPlans } from './chapters/january.ts';
import { bulletin, jointResults, jointVisits } from './chapters/jointly.ts';
import { archives, calendar, closing } from './chapters/next-year.ts';
import { decide, deliver, publish } from './chapters/penalty.ts';
import { kaifeng, wugangCivilAirDefence, yiyuan } from './chapters/spring.ts';
import { firstRound, secondRound, springDuties } from './chapters/yexian.ts';
import { beginYear, type Year } from './year.ts';

/**
 * A supervision year as the five texts order it, under a clock that is set by hand: plans in January 2026, archives in June 2027. Each
 * regulation once with a department of its own, and the three departments of Wugang jointly. Everything goes through the gateway, as its
 * people do it. The tests are the chapters; each goes on where the one before ended.
 */
let running: TestPlatform;
let year: Year;
beforeAll(async () => {
  running = await startTestPlatform('in-process');
  year = await beginYear(running);
});
afterAll(() => running?.stop());

test('KF-11a, YX-74b, PD-07b: 年度义务于1月开启，各自的日期来自各自的规则', () => dutiesOfTheYear(year));
test('KF-07a, KF-08a, CD-7: 各部门公布清单，导入两库', () => listsAndRegistries(year));
test('KF-11b, YY-35b, YX-53c: 本部门计划各按其规则制定、批准、公布或备案；没有比例的拒绝', () => ownPlans(year));
test('PD-07a, PD-07b, PD-07c: 联合计划各方同意，1月底前备案，2月底前由联席会议办公室公示', () => jointPlan(year));
test('KF-22a, KF-22b（开封）: 40家抽2家；2月10日结束，20个工作日至3月16日，两个渠道都公示才算完成', () => kaifeng(year));
test('YY-44, D-66（沂源）: 3月20日检查结束，20日（日历日）至4月9日；4月10日公示即为逾期，不拒绝', () => yiyuan(year));
test('YX-A1-3, R-19（叶县）: 第一轮40家网吧抽4家；4月10日结束，默认20个工作日至5月12日', () => firstRound(year));
test('CD-11a（人防）: 4月30日完成，报告七个工作日至5月13日', () => wugangCivilAirDefence(year));
test('YX-51a, YX-74b, D-67（叶县）: 清单和上半年报告5月31日（星期日）前；6月1日零时即为逾期', () => springDuties(year));
test('KF-24, CD-11b（人防）: 立案后方可决定处罚，6月16日决定；公开之前外人不知', () => decide(year));
test('CD-11b（人防）: 审核人员于6月26日公开，无权的被拒绝；公开后只能由主要负责人更正', () => publish(year));
test('CD-11c, KF-24（人防）: 报送信用信息平台并得到确认；问题处理完毕方可办结', () => deliver(year));
test('PD-15a, KF-19a, K-18（联合）: 60家抽3家，一次检查三项事；9月18日结束，各至10月22日，报告和移送至9月29日', () => jointVisits(year));
test('PD-20g, PD-14, YX-1b（联合）: 各部门各自公示，逾期一个工作日的照常公示；办结后抽查情况公开', () => jointResults(year));
test('YX-54c, YX-74b, D-18（叶县）: 第二轮从36家中抽4家；11月2日结束至11月30日，同日报下半年报告', () => secondRound(year));
test('PD-29, PD-09a, PD-09b, PD-09c（联合）: 通报以平台数据为准，逾期视为未完成；联合抽查次数', () => bulletin(year));
test('YX-2b, PD-29: 年终收口，达标情况由数据得出，逾期公示的不计', () => closing(year));
test('X-13: 次年放假安排录入', () => calendar(year));
test('KF-23, PD-27, KF-02: 次年6月30日前各部门封存本部门案卷，任务归档', () => archives(year));
