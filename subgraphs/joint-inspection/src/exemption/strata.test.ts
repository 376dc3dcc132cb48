import { plainDate, singlePolicy } from '@double-random/rules';
import { findPack } from '@double-random/rules/packs/pack-versions.ts';
import { wugang } from '@double-random/rules/policy/policy.fixture.ts';
import { buildObjectFrame, canonicalJson, pureHash, quotas, StratumCounter } from '@double-random/verifiable-draw';
import type { JudgedCandidate } from '../draw/judge-candidates.ts';
import { objectPlan, objectRecord, sizesOfActive, tally } from '../draw/object-plan.ts';
import { checkStrata } from './strata.ts';

const none = { reserved: 0, consumed: 0, exempt: 0 };
const firm = (i: number, more: Partial<JudgedCandidate> = {}): JudgedCandidate => ({
  entityKey: `E${String(i).padStart(5, '0')}`,
  code: `E${i}`,
  inactive: '',
  riskClass: undefined,
  snapshot: {},
  x: '',
  limits: { entity: 2, joint: null, basis: '' },
  counts: { year: 2026, entity: none, joint: none },
  exempt: false,
  grounds: [],
  records: [],
  dropped: [],
  ...more,
});
const strata = [{ ground: 'REPEATED_COMPLAINTS', ratioBasisPoints: 3000 }];
const terms = { ratioBasisPoints: 1000, strata };

describe('YY-35c: 有投诉举报或者严重违法违规记录的，提高抽查比例', () => {
  const recorded = Array.from({ length: 10 }, (_, i) => firm(i, { records: ['REPEATED_COMPLAINTS'] }));
  const others = Array.from({ length: 90 }, (_, i) => firm(100 + i));

  test('✔ 有记录的10家按30%抽3家，其余90家按10%抽9家；封存的方案也是这样算', () => {
    const all = [...recorded, ...others];
    expect(tally(all, terms)).toMatchObject({ ok: true, value: { active: 100, size: 12, shortfall: 0 } });
    expect(sizesOfActive(all, terms)).toBe(12);
    const plan = objectPlan(terms);
    const { rows } = buildObjectFrame(
      pureHash('sha256'),
      'ab'.repeat(32),
      all.map((c) => objectRecord(c, terms)),
    );
    const counter = new StratumCounter(plan);
    for (const row of rows) counter.push(row);
    expect(Object.fromEntries(quotas(plan, counter.counts))).toEqual({ all: 9, inactive: 0, 'ground:REPEATED_COMPLAINTS': 3 });
  });

  test('✘ 没有经批准记录的不列入分层，按普通比例', () => {
    expect(tally([...others, firm(1), firm(2)], terms)).toMatchObject({ value: { active: 92, size: 10 } });
    expect(tally([...others, firm(1, { records: ['DISHONESTY'] })], terms)).toMatchObject({ value: { active: 91, size: 10 } });
  });

  test('兼有数种记录的，按比例最高的分层', () => {
    const two = { ratioBasisPoints: 100, strata: [...strata, { ground: 'SERIOUS_VIOLATION', ratioBasisPoints: 10_000 }] };
    const both = Array.from({ length: 4 }, (_, i) => firm(i, { records: ['REPEATED_COMPLAINTS', 'SERIOUS_VIOLATION'] }));
    expect(tally(both, two)).toMatchObject({ value: { size: 4 } });
  });

  test('✘ 规定之外的记录情形 → EXEMPTION_INVALID；比例不高于普通比例、条件不明的拒绝', () => {
    const on = plainDate('2026-09-01');
    const yy = singlePolicy('yy-psb', findPack('YY', on)!, on);
    expect(checkStrata(yy, strata, 1000)).toBeUndefined();
    expect(checkStrata(yy, [{ ground: 'ABNORMAL_LIST', ratioBasisPoints: 3000 }], 1000)).toMatchObject({ code: 'EXEMPTION_INVALID' });
    expect(checkStrata(wugang(), [{ ground: 'ABNORMAL_LIST', ratioBasisPoints: 3000 }], 1000)).toBeUndefined();
    const odd = [
      [{ ground: 'REPEATED_COMPLAINTS', ratioBasisPoints: 1000 }],
      [{ ratioBasisPoints: 3000 }],
      [{ riskClass: 'D', ground: 'REPEATED_COMPLAINTS', ratioBasisPoints: 3000 }],
      [...strata, ...strata],
    ];
    for (const wrong of odd) expect(checkStrata(yy, wrong, 1000)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test('KF-13c: 豁免的情形写入封存的名册，不写依据', () => {
  const { facts } = objectRecord(firm(1, { exempt: true, grounds: ['kf-psb:ABNORMAL_LIST'] }), terms);
  expect(facts).toMatchObject({ exempt: true, grounds: ['kf-psb:ABNORMAL_LIST'] });
  expect(canonicalJson(facts)).not.toContain('evidence');
});
