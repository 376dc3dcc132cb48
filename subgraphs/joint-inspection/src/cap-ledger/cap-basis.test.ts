import { plainDate, singlePolicy } from '@double-random/rules';
import { findPack } from '@double-random/rules/packs/pack-versions.ts';
import { perform, rows, useCase } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { testActor } from '../testing/test-actor.ts';
import { aDispatchedVisit } from '../testing/visit-fixture.ts';
import { type CapBasis, capBasis } from './cap-basis.ts';
import { ledgerCounts } from './ledger-counts.ts';
import { changeYear, reserve } from './reservation.ts';

let h: JointHarness;
let serial = 0;
beforeAll(async () => {
  h = await startJointForTest({ now: '2027-02-10T09:00:00+08:00', departments: false });
});
afterAll(() => h.close());

const reserving = useCase(
  'test.reserve',
  async (tx, { key, agency, basis }: { requestId?: string; key: string; agency: string; basis: CapBasis }) => {
    const limits = { entity: 2, joint: null, basis: 'KF 第十三条' } as const;
    tx.note({ action: 'test.reserve', subject: key });
    const wanted = [{ assignmentId: `b${++serial}`, entityKey: key, limits, exempt: false }];
    return reserve(tx, wanted, { year: basis.year, basis, joint: false, exemptConsumesCap: true, agency });
  },
);
const tryReserve = (key: string, agency: string, basis: CapBasis) =>
  perform(h.services.deps, { actor: testActor('kf-psb.op'), requestId: `r${++serial}` }, reserving, { key, agency, basis });
const used = async (key: string, basis: CapBasis) => {
  const { entity } = (await ledgerCounts(h.em(), [key], basis)).get(key)!;
  return entity.reserved + entity.consumed;
};
/** A visit of the entity that ended on that day. */
async function visited(key: string, day: string): Promise<void> {
  const visit = await aDispatchedVisit(h.em(), { entityKey: key, on: day, windowFrom: day, windowTo: day });
  await rows(h.em(), `update visit set finished_on = $2, state = 'FINISHED' where id = $1`, [visit.visitId, day]);
  await rows(h.em(), `delete from cap_slot where assignment_id = $1`, [visit.assignmentId]);
  const year = Number(day.slice(0, 4));
  await rows(
    h.em(),
    `insert into cap_slot select 'ENTITY', $1::text, $2::int, coalesce(max(slot), 0) + 1, $3, 'CONSUMED', false, 'kf-psb', $4::date from cap_slot
     where rule = 'ENTITY' and entity_key = $1::text and year = $2::int`,
    [key, year, visit.assignmentId, day],
  );
}

const policyWith = (window: 'CALENDAR_YEAR' | 'ROLLING_12_MONTHS', scope: 'CROSS_DEPARTMENT' | 'OWN_DEPARTMENT') => {
  const on = plainDate('2027-02-10');
  const pack = findPack('KF', on)!;
  const source = { default: 'R-04' };
  const parameters = { ...pack.parameters, 'cap.window': { value: window, source }, 'cap.scope': { value: scope, source } };
  return singlePolicy('kf-psb', { ...pack, parameters } as typeof pack, on);
};
const basisFor = (...parameters: Parameters<typeof policyWith>) =>
  capBasis(policyWith(...parameters), { year: 2027, initiator: 'kf-psb' }, plainDate('2027-02-10'));

test('KF-13b, R-04: 自然年度：上年的检查不计，本年的计', async () => {
  const calendar = basisFor('CALENDAR_YEAR', 'CROSS_DEPARTMENT');
  expect(calendar).toEqual({ year: 2027 });
  for (const day of ['2026-11-20', '2026-12-20', '2027-01-15']) await visited('C1', day);
  expect(await used('C1', calendar)).toBe(1);
  expect((await tryReserve('C1', 'kf-psb', calendar)).ok).toBe(true);
  expect((await tryReserve('C1', 'kf-psb', calendar)).ok).toBe(false);
});

test('KF-13b, R-04: 滚动十二个月：十二个月以内的计入，不论年度，更早的不计；未实施的预占一律计入', async () => {
  const rolling = basisFor('ROLLING_12_MONTHS', 'CROSS_DEPARTMENT');
  expect(rolling).toEqual({ year: 2027, from: '2026-02-11' });
  for (const day of ['2026-02-10', '2026-02-11']) await visited('R1', day);
  expect(await used('R1', rolling)).toBe(1);
  expect((await tryReserve('R1', 'kf-psb', rolling)).ok).toBe(true);
  expect(await used('R1', rolling)).toBe(2);
  expect(await tryReserve('R1', 'kf-psb', rolling)).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED', details: { used: 2 } }] });
  // 占用仍落在本年度的名额上。
  expect(await rows(h.em(), `select year, slot, state from cap_slot where entity_key = 'R1' order by year, slot`)).toEqual([
    { year: 2026, slot: 1, state: 'CONSUMED' },
    { year: 2026, slot: 2, state: 'CONSUMED' },
    { year: 2027, slot: 1, state: 'RESERVED' },
  ]);
});

test('R-10: 只计本部门的，他部门发起的不计；全平台计的都计，同一名额不重复', async () => {
  const own = basisFor('CALENDAR_YEAR', 'OWN_DEPARTMENT');
  expect(own).toEqual({ year: 2027, agency: 'kf-psb' });
  const all: CapBasis = { year: 2027 };
  for (let i = 0; i < 2; i++) expect((await tryReserve('O1', 'wg-cad', all)).ok).toBe(true);
  expect([await used('O1', own), await used('O1', all)]).toEqual([0, 2]);
  expect((await tryReserve('O1', 'kf-psb', all)).ok).toBe(false);
  for (let i = 0; i < 2; i++) expect((await tryReserve('O1', 'kf-psb', own)).ok).toBe(true);
  expect((await tryReserve('O1', 'kf-psb', own)).ok).toBe(false);
  const slots = await rows<{ slot: number }>(h.em(), `select slot from cap_slot where entity_key = 'O1' order by slot`);
  expect(slots.map((s) => s.slot)).toEqual([1, 2, 3, 4]);
});

describe('D-04, R-04: 滚动十二个月，检查跨年', () => {
  const limits = { entity: 2, joint: null, basis: 'KF 第十三条' } as const;
  const moving = useCase('test.move', async (tx, { id, basis }: { requestId?: string; id: string; basis: CapBasis | number }) => {
    tx.note({ action: 'test.move', subject: id });
    return { ok: true as const, value: await changeYear(tx, id, basis, limits, true) };
  });
  const move = async (id: string, basis: CapBasis | number) => {
    const moved = await perform(h.services.deps, { actor: testActor('kf-psb.op'), requestId: `m${++serial}` }, moving, { id, basis });
    return moved.ok ? moved.value : moved;
  };
  const decemberTask = { year: 2026, initiator: 'kf-psb' } as const;
  const rollingOf = (task: { readonly year: number; readonly initiator: string }, on: string) =>
    capBasis(policyWith('ROLLING_12_MONTHS', 'CROSS_DEPARTMENT'), task, plainDate(on));
  const slotsOf = (key: string) =>
    rows(h.em(), `select year, state from cap_slot where entity_key = $1 and rule = 'ENTITY' order by year, slot`, [key]);

  test('延长到次年的，自己的名额不与自己相抵；十二个月内另有一次的仍可去，占用转入次年', async () => {
    await visited('S1', '2026-11-20');
    expect((await tryReserve('S1', 'kf-psb', rollingOf(decemberTask, '2026-12-20'))).ok).toBe(true);
    const id = `b${serial}`;
    expect(await move(id, rollingOf({ ...decemberTask, year: 2027 }, '2027-01-15'))).toEqual({ outcome: 'MOVES', toYear: 2027 });
    expect(await slotsOf('S1')).toEqual([
      { year: 2026, state: 'CONSUMED' },
      { year: 2027, state: 'RESERVED' },
    ]);
  });

  test('转入次年的占用，当年再抽的也算在内：十二个月内不会有第三次', async () => {
    const december = rollingOf(decemberTask, '2026-12-28');
    expect(await used('S1', december)).toBe(2);
    expect(await tryReserve('S1', 'kf-psb', december)).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED' }] });
    // By calendar year there would be room.
    expect(await used('S1', { year: 2026 })).toBe(1);
  });

  test('✘ 跨年之日十二个月内已有两次的，取消为 CAP_AFTER_YEAR_END，名额退还', async () => {
    expect((await tryReserve('S2', 'kf-psb', { year: 2026 })).ok).toBe(true);
    const id = `b${serial}`;
    for (const day of ['2026-11-02', '2026-12-01']) await visited('S2', day);
    expect(await move(id, rollingOf({ ...decemberTask, year: 2027 }, '2027-01-15'))).toEqual({
      outcome: 'CANCELLED',
      reason: 'CAP_AFTER_YEAR_END',
    });
    expect(await slotsOf('S2')).toEqual([
      { year: 2026, state: 'CONSUMED' },
      { year: 2026, state: 'CONSUMED' },
    ]);
    expect((await tryReserve('S3', 'kf-psb', { year: 2026 })).ok).toBe(true);
    const other = `b${serial}`;
    for (const day of ['2026-11-02', '2026-12-01']) await visited('S3', day);
    // The calendar year begins anew on 1 January.
    expect(await move(other, 2027)).toEqual({ outcome: 'MOVES', toYear: 2027 });
  });
});
