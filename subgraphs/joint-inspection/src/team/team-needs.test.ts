import { packFor, plainDate, singlePolicy } from '@double-random/rules';
import { missingInspectors, type NeedsContext, type PoolMember, placesOf, scarceFirst, slotNeeds, type TeamUnit } from './team-needs.ts';

const agency = 'yx-psb';
const on = plainDate('2026-09-01');
const context = (...fields: string[]): NeedsContext => ({
  policy: singlePolicy(agency, packFor(agency, on)!, on),
  joint: false,
  initiator: agency,
  agencies: [agency],
  fields: new Map([[agency, fields]]),
});
const unit: TeamUnit = { visitId: 'v1', leaf: 'l1', entityKey: 'E1', codes: [], agencies: [agency] };
const person = (...specs: string[]): PoolMember => ({ agency, exclusion: '', specs, interests: [] });
const detailsOf = (pool: readonly PoolMember[], ...fields: string[]) =>
  missingInspectors([unit], pool, context(...fields)).map((r) => r.details);

test('D-22: 人数不足的，说明哪个检查、哪个部门、应派几人、可派几人', () => {
  expect(detailsOf([person()])).toEqual([{ department: agency, required: 2, available: 1, visitId: 'v1', field: '' }]);
  expect(detailsOf([person(), { ...person(), interests: ['E1'] }])).toMatchObject([{ available: 1 }]);
  expect(detailsOf([person(), person()])).toEqual([]);
});

test('YY-33, D-22: 要求的执法领域无人具备的，说明缺哪个领域', () => {
  expect(detailsOf([person(), person()], '消防')).toEqual([
    { department: agency, required: 1, available: 0, visitId: 'v1', field: '消防' },
  ]);
  expect(detailsOf([person('消防'), person()], '消防')).toEqual([]);
});

test('YY-33, D-22: 两个领域都只有同一个人具备的，不能一人占两位，事先说明', () => {
  const missing = detailsOf([person('消防', '治安'), person(), person()], '消防', '治安');
  expect(missing).toEqual([{ department: agency, required: 1, available: 1, visitId: 'v1', field: '治安' }]);
  expect(detailsOf([person('消防', '治安'), person('治安')], '消防', '治安')).toEqual([]);
});

test('YY-33: 能担任的人少的位置先抽，不把两样都会的人用在容易的位置上', () => {
  const pool = [person('消防', '治安'), person('治安'), person('治安')];
  const specs = (fields: readonly string[]) => placesOf(slotNeeds(scarceFirst(context(...fields), pool))).map((p) => p.spec);
  expect(specs(['治安', '消防'])).toEqual(['消防', '治安']);
  expect(specs(['消防', '治安'])).toEqual(['消防', '治安']);
});

test('YY-33: 部门的每个事项都要求执法领域的，每一位都须具备；✘ 只有一人具备的，说明还缺', () => {
  const only = { ...context('禁毒'), onlyWithField: new Set([agency]) };
  expect(placesOf(slotNeeds(only)).map((p) => p.spec)).toEqual(['禁毒', '禁毒']);
  const missing = (...pool: PoolMember[]) => missingInspectors([unit], pool, only).map((r) => r.details);
  expect(missing(person('禁毒'), person('治安'), person())).toEqual([
    { department: agency, required: 1, available: 1, visitId: 'v1', field: '禁毒' },
  ]);
  expect(missing(person('禁毒'), person('治安'), person('治安', '禁毒'))).toEqual([]);
  const two = { ...context('禁毒', '治安'), onlyWithField: new Set([agency]) };
  expect(placesOf(slotNeeds(two)).map((p) => p.spec)).toEqual(['禁毒', '治安']);
});
