import fc from 'fast-check';
import { plainDate } from '../basics/plain-date.ts';
import { exclusionReasons } from '../codes/enums.ts';
import { afterReservation, type CapUse, capExclusion, capRoom, checkCap, type LedgerCounts } from './cap-room.ts';
import { afterExtension, capWindow, consumptionYear, releasesCap, reservationYear } from './cap-year.ts';
import { type CandidateFacts, checkInScope, drawCodeOf, exclusionOf } from './exclusion.ts';
import { forecastCaps } from './forecast.ts';
import { checkNotDropped, type MatterAtObject, withoutPassedMatters } from './no-repeat.ts';
import { maskCount, needsApprovalForFilter } from './small-counts.ts';

const d = plainDate;
const counts = (entity: number, joint = 0, exempt = 0): LedgerCounts => ({
  year: 2026,
  entity: { reserved: 0, consumed: entity, exempt },
  joint: { reserved: 0, consumed: joint, exempt: 0 },
});
const counted = (rooms: readonly (number | null)[]) =>
  new Map([...Map.groupBy(rooms, (room) => room)].map(([room, all]) => [room, all.length]));
const ordinary: CapUse = { joint: false, exempt: false, exemptConsumesCap: true };
const joint: CapUse = { ...ordinary, joint: true };
const kf = { entity: 2, joint: null, basis: 'KF 第十三条第二款' };
const pd = { entity: 2, joint: 2, basis: 'PD 第十条' };

test('KF-13b: 同一年度抽中不超过两次', () => {
  expect([0, 1, 2].map((n) => capExclusion(counts(n), kf, ordinary))).toEqual([undefined, undefined, 'CAP_ENTITY']);
  expect([0, 1, 2, 3].map((n) => capRoom(counts(n), kf, ordinary))).toEqual([2, 1, 0, 0]);
});

test('KF-13b ✘: a crafted third assignment is CAP_REACHED', () => {
  expect(checkCap(counts(1), kf, ordinary).ok).toBe(true);
  expect(checkCap(counts(2), kf, ordinary)).toMatchObject({
    ok: false,
    refusals: [{ code: 'CAP_REACHED', basis: 'KF 第十三条第二款', details: { counter: 'entity', year: 2026, limit: 2, used: 2 } }],
  });
});

test('KF-13b: a reservation counts like a visit', () => {
  expect(capExclusion({ ...counts(1), entity: { reserved: 1, consumed: 1, exempt: 0 } }, kf, ordinary)).toBe('CAP_ENTITY');
});

test('PD-10: two joint visits exclude from a third joint draw even with a raised entity cap, not from a single one', () => {
  const raised = { ...pd, entity: 5 };
  expect(capExclusion(counts(2, 2), raised, joint)).toBe('CAP_JOINT');
  expect(capExclusion(counts(2, 2), raised, ordinary)).toBeUndefined();
  expect(checkCap(counts(2, 2), raised, joint)).toMatchObject({
    ok: false,
    refusals: [{ code: 'CAP_REACHED', details: { counter: 'joint' } }],
  });
});

test('K-02: one single and one joint visit: entity 2, joint 1: both counters need room', () => {
  expect(capRoom(counts(2, 1), { ...pd, entity: 3 }, joint)).toBe(1);
  expect(capExclusion(counts(2, 1), pd, joint)).toBe('CAP_ENTITY');
});

test('D-11, KF-19a: a joint visit of three departments and seven matters adds one to each counter', () => {
  const after = afterReservation(counts(0), joint);
  expect([after.entity.reserved, after.joint.reserved]).toEqual([1, 1]);
  expect(afterReservation(counts(0), ordinary).joint.reserved).toBe(0);
});

test('D-08, KF-13c ✔: an exempt directed draw passes at 2 of 2, is counted, and an ordinary draw afterwards is excluded', () => {
  const exempt = { ...ordinary, exempt: true };
  expect(checkCap(counts(2), kf, exempt).ok).toBe(true);
  const after = afterReservation(counts(2), exempt);
  expect(after.entity).toEqual({ reserved: 1, consumed: 2, exempt: 1 });
  expect(capExclusion(after, kf, ordinary)).toBe('CAP_ENTITY');
  expect(capRoom(counts(9), kf, exempt)).toBeUndefined();
});

test('D-09: an exempt draw first, then an ordinary one under cap 1: the parameter decides', () => {
  const yx = { entity: 1, joint: null, basis: 'YX 五（四）' };
  expect(capExclusion(counts(1, 0, 1), yx, ordinary)).toBe('CAP_ENTITY');
  expect(capExclusion(counts(1, 0, 1), yx, { ...ordinary, exemptConsumesCap: false })).toBeUndefined();
});

test('YX-54c ✘, YY-35a: under cap 1 a visit by any department excludes the entity', () => {
  const yx = { entity: 1, joint: null, basis: 'YX 五（四）' };
  expect(capExclusion(counts(0), yx, ordinary)).toBeUndefined();
  expect(checkCap(counts(1), yx, ordinary)).toMatchObject({
    ok: false,
    refusals: [{ code: 'CAP_REACHED', details: { limit: 1, used: 1 } }],
  });
});

test('CD-6a ✘: the third check of the year is CAP_REACHED', () => {
  expect(checkCap(counts(2), { entity: 2, joint: null, basis: 'CD 六' }, ordinary)).toMatchObject({
    ok: false,
    refusals: [{ code: 'CAP_REACHED', basis: 'CD 六' }],
  });
});

test('YY-35c ✘, K-06: a cap raised to 2 holds at 2; one lifted without number does not end', () => {
  const raised = { entity: 2, joint: null, basis: 'YY 三（五）' };
  expect(checkCap(counts(1), raised, ordinary).ok).toBe(true);
  expect(checkCap(counts(2), raised, ordinary)).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED' }] });
  expect(capRoom(counts(9), { entity: 'UNLIMITED', joint: null, basis: 'KF 第十三条第二款' }, ordinary)).toBeUndefined();
});

test('KF-13b: 年度次数够不够：已用满的不能再抽，每轮每户至多一次；不够的说差多少', () => {
  const rooms = [2, 2, 1, 0, 0];
  expect(forecastCaps(counted(rooms), { perRound: 3, rounds: 1 })).toEqual({
    inScope: 5,
    byRoom: [
      { room: 0, entities: 2 },
      { room: 1, entities: 1 },
      { room: 2, entities: 2 },
    ],
    wanted: 3,
    feasible: 3,
    shortfall: 0,
  });
  expect(forecastCaps(counted(rooms), { perRound: 3, rounds: 2 })).toMatchObject({ wanted: 6, feasible: 5, shortfall: 1 });
  expect(forecastCaps(counted(rooms), { perRound: 4, rounds: 1 })).toMatchObject({ wanted: 4, feasible: 3, shortfall: 1 });
  expect(forecastCaps(counted([null]), { perRound: 1, rounds: 3 })).toMatchObject({ byRoom: [{ room: null, entities: 1 }], shortfall: 0 });
  expect(forecastCaps(counted([]), { perRound: 1, rounds: 1 })).toMatchObject({ inScope: 0, feasible: 0, shortfall: 1 });
});

describe('properties', () => {
  const number = fc.integer({ min: 0, max: 4 });

  test('KF-13b: 算得够的，逐轮先抽余次最多的，真的抽得满；算得不够的，怎样抽都不满', () => {
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (rooms, perRound, rounds) => {
          const left = [...rooms];
          let drawn = 0;
          for (let round = 0; round < rounds; round++) {
            const most = left.map((room, i) => [room, i] as const).sort((a, b) => b[0] - a[0]);
            for (const [room, i] of most.slice(0, perRound)) {
              if (room === 0) continue;
              left[i]!--;
              drawn++;
            }
          }
          expect(forecastCaps(counted(rooms), { perRound, rounds }).feasible === perRound * rounds).toBe(drawn === perRound * rounds);
        },
      ),
    );
  });

  test('R-09: reserving while there is room never exceeds a cap; no room means excluded', () => {
    fc.assert(
      fc.property(
        fc.option(number, { nil: 'UNLIMITED' as const }),
        fc.option(number, { nil: null }),
        fc.array(fc.boolean(), { maxLength: 12 }),
        (entity, jointLimit, tasks) => {
          const limits = { entity, joint: jointLimit, basis: 'KF 第十三条第二款' };
          let ledger = counts(0);
          for (const isJoint of tasks) {
            const use = { ...ordinary, joint: isJoint };
            expect(capExclusion(ledger, limits, use) !== undefined).toBe(capRoom(ledger, limits, use) === 0);
            if (checkCap(ledger, limits, use).ok) ledger = afterReservation(ledger, use);
          }
          if (entity !== 'UNLIMITED') expect(ledger.entity.reserved).toBeLessThanOrEqual(entity);
          if (jointLimit !== null) expect(ledger.joint.reserved).toBeLessThanOrEqual(jointLimit);
          expect(ledger.joint.reserved).toBeLessThanOrEqual(ledger.entity.reserved);
        },
      ),
    );
  });
});

test('R-07: reserved in the plan year, consumed in the year of the visit; D-02: the second decides', () => {
  expect(reservationYear(2026)).toBe(2026);
  expect(['2026-12-31T15:59:59Z', '2026-12-31T16:00:00Z'].map((t) => consumptionYear(new Date(t)))).toEqual([2026, 2027]);
});

test('D-04: a visit that slips into 2027 moves its row, or is cancelled when 2027 is full', () => {
  expect(afterExtension(2026, d('2026-12-31'), 0)).toEqual({ outcome: 'STAYS' });
  expect(afterExtension(2026, d('2027-01-08'), 1)).toEqual({ outcome: 'MOVES', toYear: 2027 });
  expect(afterExtension(2026, d('2027-01-08'), undefined)).toEqual({ outcome: 'MOVES', toYear: 2027 });
  expect(afterExtension(2026, d('2027-01-08'), 0)).toEqual({ outcome: 'CANCELLED', reason: 'CAP_AFTER_YEAR_END' });
});

test('D-13, D-14: cancelled before anybody entered releases; closed premises after a journey do not', () => {
  expect(releasesCap({ inspectorsEntered: false, resultFormed: false })).toBe(true);
  expect(releasesCap({ inspectorsEntered: true, resultFormed: false })).toBe(false);
  expect(releasesCap({ inspectorsEntered: false, resultFormed: true })).toBe(false);
});

test('R-04: calendar year by default, rolling twelve months as parameter, leap day included', () => {
  expect(capWindow('CALENDAR_YEAR', d('2026-06-15'))).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(capWindow('ROLLING_12_MONTHS', d('2026-06-15'))).toEqual({ from: '2025-06-16', to: '2026-06-15' });
  expect(capWindow('ROLLING_12_MONTHS', d('2028-02-29')).from).toBe('2027-03-01');
});

const matter: MatterAtObject = { matter: 'M-HOTEL', noRepeat: true, keyOrSpecial: false, passedThisYear: true };

test('KF-12b, D-15: a matter passed this year is dropped; key area, special case and next year are not', () => {
  expect(withoutPassedMatters([matter])).toEqual({ kept: [], dropped: ['M-HOTEL'], exclusion: 'PASSED_THIS_YEAR' });
  for (const eligible of [{ keyOrSpecial: true }, { passedThisYear: false }, { noRepeat: false }])
    expect(withoutPassedMatters([{ ...matter, ...eligible }])).toEqual({ kept: ['M-HOTEL'], dropped: [], exclusion: undefined });
});

test('D-16, K-07: one passed matter of three is dropped, the visit goes on with the rest', () => {
  const others = ['M-CADUSE', 'M-REGINFO'].map((code) => ({ ...matter, matter: code, noRepeat: false }));
  expect(withoutPassedMatters([matter, ...others])).toEqual({
    kept: ['M-CADUSE', 'M-REGINFO'],
    dropped: ['M-HOTEL'],
    exclusion: undefined,
  });
});

test('KF-12b ✘: a result for a dropped matter', () => {
  expect(checkNotDropped('M-HOTEL', ['M-HOTEL'])).toMatchObject({ ok: false, refusals: [{ code: 'REPEAT_PASSED_MATTER' }] });
  expect(checkNotDropped('M-CADUSE', ['M-HOTEL']).ok).toBe(true);
});

const candidate: CandidateFacts = {
  outOfScope: false,
  active: true,
  mergedElsewhere: false,
  entityAlreadyDrawn: false,
  allMattersPassed: false,
  counts: counts(0),
  limits: pd,
  use: joint,
};

test('YY-34b, KF-13b, PD-10, KF-12b: each reason is given, and shown by its code in the certificate', () => {
  const reasons: [Partial<CandidateFacts>, string | undefined][] = [
    [{}, undefined],
    [{ outOfScope: true, active: false }, 'OUT_OF_SCOPE'],
    [{ active: false }, 'NOT_ACTIVE'],
    [{ mergedElsewhere: true }, 'MERGED_ELSEWHERE'],
    [{ entityAlreadyDrawn: true }, 'ENTITY_ALREADY_DRAWN'],
    [{ counts: counts(2, 2) }, 'CAP_ENTITY'],
    [{ counts: counts(1, 2) }, 'CAP_JOINT'],
    [{ allMattersPassed: true }, 'PASSED_THIS_YEAR'],
  ];
  for (const [change, reason] of reasons) expect([change, exclusionOf({ ...candidate, ...change })]).toEqual([change, reason]);
  expect(Object.keys(drawCodeOf).sort()).toEqual(Object.keys(exclusionReasons).sort());
  expect(drawCodeOf.CAP_JOINT).toBe('CAP_YEAR');
});

test('YY-34b ✘: an out-of-scope object is refused and excluded, exempt or not', () => {
  expect(checkInScope({ outOfScope: true })).toMatchObject({ ok: false, refusals: [{ code: 'OBJECT_OUT_OF_SCOPE' }] });
  expect(checkInScope({ outOfScope: false }).ok).toBe(true);
  expect(exclusionOf({ ...candidate, outOfScope: true, use: { ...joint, exempt: true } })).toBe('OUT_OF_SCOPE');
});

test('D-100, D-103: counts below three are masked, nought included; narrow filters need approval', () => {
  expect([0, 1, 2, 3, 40].map(maskCount)).toEqual(['<3', '<3', '<3', '3', '40']);
  expect([2, 3].map(needsApprovalForFilter)).toEqual([true, false]);
});
