import { addDays, plainDate } from '@double-random/rules';
import { getAgency } from '@double-random/schema/departments';
import fc from 'fast-check';
import { type ListState, listStates } from '../list-states.ts';
import { matterFacts } from '../matter-facts.ts';
import { repealedBases } from './legal-basis-validity.ts';
import { type ListAction, nextListState } from './list-transitions.ts';
import { matterChanges } from './matter-changes.ts';
import { findUnit, foreignUnitChange, withUnit } from './units.ts';
import { type ListValidity, listInForce, succession } from './validity.ts';

const states = Object.keys(listStates) as ListState[];
const actions: readonly ListAction[] = ['EDIT', 'SUBMIT', 'RETURN', 'APPROVE', 'PUBLISH', 'SUPERSEDE'];
const codeOf = (state: ListState, action: ListAction, legal = false) => {
  const next = nextListState(state, action, legal);
  return next.ok ? next.value : next.refusals[0]!.code;
};

describe('清单状态', () => {
  test('KF-07d: 清单的每一步和每一次拒绝', () => {
    expect(Object.fromEntries(states.map((s) => [s, actions.map((a) => codeOf(s, a))]))).toEqual({
      DRAFT: ['DRAFT', 'IN_REVIEW', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION'],
      IN_REVIEW: ['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'DRAFT', 'APPROVED', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION'],
      APPROVED: ['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'PUBLISHED', 'ILLEGAL_TRANSITION'],
      PUBLISHED: [
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'SUPERSEDED',
      ],
      SUPERSEDED: [
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'PUBLISHED_IMMUTABLE',
        'ILLEGAL_TRANSITION',
      ],
    });
  });

  test('KF-07d: 每个状态都可由起草到达', () => {
    const reached = new Set<ListState>(['DRAFT']);
    for (const state of reached)
      for (const action of actions) {
        const next = nextListState(state, action);
        if (next.ok) reached.add(next.value);
      }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  test('YX-51d: 须法制审核而未审核的，公布得到 REVIEW_REQUIRED', () => {
    expect(codeOf('DRAFT', 'PUBLISH', true)).toBe('REVIEW_REQUIRED');
    expect(codeOf('IN_REVIEW', 'PUBLISH', true)).toBe('REVIEW_REQUIRED');
    expect(codeOf('APPROVED', 'PUBLISH', true)).toBe('PUBLISHED');
  });
});

describe('清单有效期', () => {
  const today = plainDate('2026-03-02');
  test('KF-07a: 任意次公布之后，任何一天至多一个版本有效，且首版之后每天恰有一个', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 420 }),
        (offsets, day) => {
          let lists: ListValidity[] = [];
          for (const [index, offset] of offsets.entries()) {
            const last = lists.at(-1);
            const validFrom = addDays(today, offset);
            const end = succession(last && { id: last.id, validFrom: last.validFrom! }, validFrom, today);
            if (!end.ok) continue;
            lists = [
              ...lists.slice(0, -1),
              ...(last ? [{ ...last, state: 'SUPERSEDED' as const, validTo: end.value }] : []),
              { id: String(index), state: 'PUBLISHED', validFrom, validTo: null },
            ];
          }
          const on = addDays(today, day);
          const inForce = lists.filter((l) => listInForce([l], on));
          expect(inForce).toHaveLength(lists[0]!.validFrom! <= on ? 1 : 0);
        },
      ),
    );
  });

  test('KF-07a: 生效日期不晚于上一版本的，重叠，不予公布；早于今天的不予公布', () => {
    const previous = { id: 'p', validFrom: '2026-04-01' };
    expect(succession(previous, plainDate('2026-04-01'), today)).toMatchObject({ ok: false, refusals: [{ code: 'ILLEGAL_TRANSITION' }] });
    expect(succession(previous, plainDate('2026-04-02'), today)).toEqual({ ok: true, value: '2026-04-01' });
    expect(succession(undefined, plainDate('2026-03-01'), today)).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT' }] });
  });
});

test('YY-31c: 废止日当天起依据无效，前一天仍有效', () => {
  const bases = [
    { title: '《甲》', repealedOn: '2026-03-01' },
    { title: '《乙》', repealedOn: null },
  ];
  expect(repealedBases(bases, '2026-02-28')).toEqual([]);
  expect(repealedBases(bases, '2026-03-01')).toEqual(['《甲》']);
});

test('YX-A2-1: 网安大队与网监大队是一个单位；以别称另建单位的，DUPLICATE_OBJECT', () => {
  const units = getAgency('yx-psb').units!;
  expect(['wj', '网监大队', '网安大队'].map((name) => findUnit(units, name)?.code)).toEqual(['wj', 'wj', 'wj']);
  expect(withUnit(units, { code: 'wa', name: '网安大队' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'DUPLICATE_OBJECT', details: { unit: 'wj' } }],
  });
  expect(withUnit(units, { code: 'wj', name: '新大队' })).toMatchObject({ ok: false });
  expect(withUnit(units, { code: 'jj', name: '交警大队' })).toMatchObject({ ok: true });
});

test('YX-51d: 改动、新增、取消其他单位的事项都算越界，未设单位的人员不受限', () => {
  const mine = matterFacts({ code: 'A', name: '甲', responsibleUnit: 'za' });
  const other = matterFacts({ code: 'B', name: '乙', responsibleUnit: 'jd' });
  const crossed = (before: Parameters<typeof matterChanges>[0], after: typeof before) =>
    foreignUnitChange(matterChanges(before, after), 'za');
  expect(crossed([mine, other], [{ ...mine, name: '甲二' }, other])).toBeUndefined();
  expect(crossed([mine, other], [mine])).toBe('B');
  expect(crossed([mine], [mine, other])).toBe('B');
  expect(crossed([other], [{ ...other, responsibleUnit: 'za' }])).toBe('B');
  expect(foreignUnitChange(matterChanges([], [other]), undefined)).toBeUndefined();
});

test('YX-51c: 变动写明新增、取消和调整的栏目；不变的不列', () => {
  const a = matterFacts({ code: 'A', name: '甲', ratioBasisPoints: 500 });
  const b = matterFacts({ code: 'B', name: '乙' });
  const c = matterFacts({ code: 'C', name: '丙' });
  expect(
    matterChanges([a, b], [{ ...a, ratioBasisPoints: 1000, methods: ['SITE'] }, c]).map(({ code, change, fields }) => ({
      code,
      change,
      fields,
    })),
  ).toEqual([
    { code: 'A', change: 'CHANGED', fields: ['methods', 'ratioBasisPoints'] },
    { code: 'C', change: 'ADDED', fields: [] },
    { code: 'B', change: 'REMOVED', fields: [] },
  ]);
  expect(matterChanges([a, b], [b, { ...a }])).toEqual([]);
});
