import { followUpMachine } from '@double-random/rules';
import { type FollowUpAtDesk, notNow, type StepFact, stepNames, steps } from './steps.ts';

const facts = stepNames.map((name): readonly [string, StepFact] => [name, steps[name]]);
const followUp = (changes: Partial<FollowUpAtDesk> = {}) =>
  ({ agency: 'wg-psb', state: 'CASE_FILED', suspectedCrime: false, referrals: [], ...changes }) as unknown as FollowUpAtDesk;
const clerk = { department: 'wg-psb', roles: ['op'] };

test.each(facts.filter(([, fact]) => fact.event))('C-12: %s 的按钮出现在状态表允许的状态，交给状态表所列的人', (_, fact) => {
  const allowed = followUpMachine.transitions.filter(({ event }) => event === fact.event);
  expect([...fact.states].sort()).toEqual(allowed.map(({ from }) => from).sort());
  expect(new Set(fact.roles)).toEqual(new Set(allowed.flatMap(({ who }) => who)));
});

test('C-12: 状态表里由人办理的每一步都有按钮', () => {
  const byPeople = followUpMachine.transitions.filter(({ from, who }) => from !== null && !who.includes('sys'));
  const shown = new Set([...facts.map(([, { event }]) => event), 'refer']);
  expect(byPeople.filter(({ event }) => !shown.has(event))).toEqual([]);
});

test('YY-36c: 涉嫌犯罪没有移送的，处罚和办结的按钮说明须先移送；移送之后可以办理', () => {
  const suspected = followUp({ suspectedCrime: true });
  const sent = followUp({ suspectedCrime: true, referrals: [{ criminal: true, state: 'SENT' }] as never });
  for (const end of ['penalise', 'waive', 'close'] as const) {
    expect(notNow(end, suspected, clerk, 'public-security')).toContain('YY 三（六）');
    expect(notNow(end, sent, clerk, 'public-security')).toBe(false);
  }
  expect(notNow('refer', suspected, clerk, 'public-security')).toBe(false);
});

test('PD-23: 列入经营异常名录的按钮只给市场监管部门；撤销涉嫌犯罪标记只给主要负责人', () => {
  expect(notNow('list', followUp(), clerk, 'public-security')).toContain('市场监管部门');
  expect(notNow('list', followUp(), clerk, 'market-supervision')).toBe(false);
  expect(notNow('clear', followUp(), clerk, 'public-security')).toContain('主要负责人');
  expect(notNow('plan', followUp(), { department: 'wg-amr', roles: ['op'] }, 'public-security')).toContain('KF 第二十四条');
});
