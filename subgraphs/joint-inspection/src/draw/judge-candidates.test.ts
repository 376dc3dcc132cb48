import type { FrameObject } from '@double-random/department-kit/contract.ts';
import { type EffectivePolicy, type LedgerCounts, plainDate, singlePolicy } from '@double-random/rules';
import { findPack } from '@double-random/rules/packs/pack-versions.ts';
import { wugang } from '@double-random/rules/policy/policy.fixture.ts';
import fc from 'fast-check';
import { passedKey } from '../cap-ledger/passed.ts';
import { noExemptions } from '../exemption/at-the-draw.ts';
import { composeCandidates, type FrozenFrame } from './compose-candidates.ts';
import { type JudgingContext, judgeCandidate, judging } from './judge-candidates.ts';

const hotel = { matterId: 'ps_mtr_1', code: 'M-HOTEL', keyArea: false, agency: 'wg-psb' };
const works = { matterId: 'ca_mtr_1', code: 'M-CADUSE', keyArea: false, agency: 'wg-cad' };
const registered = { matterId: 'ms_mtr_1', code: 'M-REGINFO', keyArea: false, agency: 'wg-amr' };
const matters = [hotel, works, registered];
const all = { match: 'ALL', agencies: ['wg-amr', 'wg-cad', 'wg-psb'] } as const;

const object = (agency: string, entityKey: string, more: Partial<FrameObject> = {}): FrameObject => {
  const matterId = matters.find((m) => m.agency === agency)!.matterId;
  return {
    objectId: `${agency}-${entityKey}`,
    code: entityKey,
    entityKey,
    uscc: entityKey,
    name: `${entityKey}号`,
    address: '朝阳路1号',
    kind: 'ENTERPRISE',
    division: '410481',
    matters: [matterId],
    exclusions: { [matterId]: '' },
    facts: {},
    ...more,
  };
};
const everywhere = (key: string): FrozenFrame[] => all.agencies.map((agency) => ({ agency, rows: [object(agency, key)] }));
const counts = (entity: number, joint = 0, exempt = 0): LedgerCounts => ({
  year: 2026,
  entity: { reserved: entity, consumed: 0, exempt },
  joint: { reserved: joint, consumed: 0, exempt: 0 },
});
const context = (more: Partial<JudgingContext> & { readonly at?: LedgerCounts } = {}): JudgingContext => ({
  policy: wugang(),
  joint: true,
  exemptions: noExemptions,
  matters: new Map(matters.map((m) => [m.matterId, m])),
  passed: new Set(),
  counts: new Map([['E1', more.at ?? counts(0)]]),
  ...more,
});
const candidate = composeCandidates(everywhere('E1'), all, matters)[0]!;

describe('composeCandidates', () => {
  test('D-40: 两个部门名称不同、统一社会信用代码相同的，是一个主体', () => {
    const frames = [
      { agency: 'wg-psb', rows: [object('wg-psb', 'E1', { name: '甲宾馆' })] },
      { agency: 'wg-cad', rows: [object('wg-cad', 'E1', { name: '乙酒店' })] },
    ];
    const [one, ...none] = composeCandidates(frames, { match: 'ALL', agencies: ['wg-psb', 'wg-cad'] }, matters);
    expect(none).toEqual([]);
    expect(Object.values(one!.snapshot).map((s) => s.name)).toEqual(['乙酒店', '甲宾馆']);
  });

  test('PD-15a: 须在每个部门名录库中的，缺一个部门就不是候选；任一部门即可的是', () => {
    const frames = [{ agency: 'wg-psb', rows: [object('wg-psb', 'E1')] }];
    expect(composeCandidates(frames, all, matters)).toEqual([]);
    expect(composeCandidates(frames, { ...all, match: 'ANY' }, matters)).toHaveLength(1);
  });

  test('YY-34b: 注销的、依法不在检查范围的留在清册中并写明原因', () => {
    const [psb, cad, amr] = [object('wg-psb', 'E1'), object('wg-cad', 'E1'), object('wg-amr', 'E1')];
    const closed = { ...cad, exclusions: { [works.matterId]: 'CLOSED' as const } };
    const outside = { ...amr, exclusions: { [registered.matterId]: 'OUT_OF_SCOPE' as const } };
    const frames = (c: FrameObject, a: FrameObject) => [
      { agency: 'wg-psb', rows: [psb] },
      { agency: 'wg-cad', rows: [c] },
      { agency: 'wg-amr', rows: [a] },
    ];
    expect(composeCandidates(frames(closed, amr), all, matters)[0]!.inactive).toBe('CLOSED');
    expect(composeCandidates(frames(closed, outside), all, matters)[0]!.inactive).toBe('OUT_OF_SCOPE');
    expect(composeCandidates(frames(closed, outside), { ...all, match: 'ANY' }, matters)[0]).toMatchObject({
      inactive: '',
      snapshot: { 'wg-psb': {} },
    });
  });

  test('K-03: 同一主体在一个部门有两处场所，同一地址的事项合并，不同地址的只取一处', () => {
    const second = { matterId: 'ps_mtr_2', code: 'M-CAFE', keyArea: false, agency: 'wg-psb' };
    const rows = (address: string) => [
      object('wg-psb', 'E1', { code: 'A' }),
      object('wg-psb', 'E1', { code: 'B', address, matters: [second.matterId], exclusions: { [second.matterId]: '' } }),
    ];
    const scope = { match: 'ALL', agencies: ['wg-psb'] } as const;
    const mattersOf = (address: string) =>
      composeCandidates([{ agency: 'wg-psb', rows: rows(address) }], scope, [hotel, second])[0]!.snapshot['wg-psb']!.matters;
    expect(mattersOf('朝阳路1号')).toEqual(['ps_mtr_1', 'ps_mtr_2']);
    expect(mattersOf('朝阳路9号')).toEqual(['ps_mtr_1']);
  });

  test('X-04: 行的先后不影响结果', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['E1', 'E2', 'E3', 'E4', 'E5'], { minLength: 5 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (keys, order) => {
          const frames = all.agencies.map((agency) => ({ agency, rows: keys.map((k) => object(agency, k)) }));
          const sorted = all.agencies.map((agency) => ({ agency, rows: [...keys].sort().map((k) => object(agency, k)) }));
          expect(
            composeCandidates(
              order.map((i) => frames[i]!),
              all,
              matters,
            ),
          ).toEqual(composeCandidates(sorted, all, matters));
        },
      ),
    );
  });
});

describe('judgeCandidate', () => {
  const x = (more: Parameters<typeof context>[0]) => judgeCandidate(candidate, context(more)).x;
  const kf: EffectivePolicy = singlePolicy('wg-psb', findPack('KF', plainDate('2026-09-01'))!, plainDate('2026-09-01'));
  const own = composeCandidates(
    [{ agency: 'wg-psb', rows: [object('wg-psb', 'E1')] }],
    { match: 'ALL', agencies: ['wg-psb'] },
    matters,
  )[0]!;
  const single = (more: Parameters<typeof context>[0] = {}) => judgeCandidate(own, context({ policy: kf, joint: false, ...more }));

  test('YX-54c: 有公安事项的，年度内抽查过一次即不再抽查', () => {
    expect(x({ at: counts(0) })).toBe('');
    expect(x({ at: counts(1) })).toBe('INSPECTED_THIS_YEAR');
  });

  test('KF-13b: 已有两次的排除，一次的不排除', () => {
    expect(single({ at: counts(1) }).x).toBe('');
    expect(single({ at: counts(2) }).x).toBe('CAP_YEAR');
  });

  test('CD-6a: 清单中写明更低次数的，以清单为准；写得更高的不放宽；只管对象有该事项的', () => {
    const listed = (entityCapPerYear: number, at = hotel) =>
      new Map(matters.map((m) => [m.matterId, m.matterId === at.matterId ? { ...m, entityCapPerYear } : m]));
    expect(single({ at: counts(1), matters: listed(1) })).toMatchObject({ x: 'INSPECTED_THIS_YEAR', limits: { entity: 1 } });
    expect(single({ at: counts(0), matters: listed(1) }).x).toBe('');
    expect(single({ at: counts(2), matters: listed(5) })).toMatchObject({ x: 'CAP_YEAR', limits: { entity: 2 } });
    expect(single({ at: counts(1), matters: listed(1, works) }).x).toBe('');
  });

  test('PD-10: 两次联合抽查之后，即使主体次数放宽也不再联合抽查', () => {
    const policy = wugang({ psb: 'KF' });
    expect(x({ policy, at: counts(1, 1) })).toBe('');
    expect(x({ policy, at: counts(0, 2) })).toBe('CAP_YEAR');
  });

  test('D-08: 定向抽查有已批准豁免的不受次数限制；联合次数的上限不因此放宽', () => {
    const on = { validFrom: plainDate('2026-01-01'), validTo: plainDate('2026-12-31') };
    const of = (agency: string) => ({
      agency,
      ground: 'ABNORMAL_LIST' as const,
      scope: { codes: ['E1'] },
      ...on,
      unlimited: true,
      raisedTo: null,
    });
    const exemptions = { lifting: [of('wg-psb'), of('wg-cad'), of('wg-amr')], records: [] };
    expect(single({ at: counts(2), exemptions })).toMatchObject({ x: '', exempt: true, grounds: ['wg-psb:ABNORMAL_LIST'] });
    expect(single({ at: counts(2) })).toMatchObject({ x: 'CAP_YEAR', exempt: false, grounds: [] });
    expect(x({ policy: wugang({ psb: 'KF', cad: 'KF' }), at: counts(1, 1), exemptions })).toBe('');
    expect(x({ policy: wugang({ psb: 'KF', cad: 'KF' }), at: counts(1, 2), exemptions })).toBe('CAP_YEAR');
  });

  test('D-09: 豁免抽查是否占用次数由参数决定', () => {
    const set = (value: boolean): EffectivePolicy => ({
      ...kf,
      taskWide: { ...kf.taskWide, 'exemption.consumesCap': { ...kf.taskWide['exemption.consumesCap'], value } },
    });
    expect(single({ policy: set(true), at: counts(2, 0, 1) }).x).toBe('CAP_YEAR');
    expect(single({ policy: set(false), at: counts(2, 0, 1) }).x).toBe('');
  });

  describe('KF-12b: 年度内已检查合格的事项不重复检查', () => {
    const passed = new Set([passedKey('E1', 'wg-psb', 'M-HOTEL')]);
    test('✔ 唯一的事项合格的，主体不在抽取范围；未合格的在', () => {
      expect(single({ passed }).x).toBe('PASSED_SAME_MATTER');
      expect(single({ passed: new Set([passedKey('E1', 'wg-psb', 'M-CAFE')]) }).x).toBe('');
    });
    test('✔ 重点领域除外', () => {
      const key = new Map([[hotel.matterId, { ...hotel, keyArea: true }]]);
      expect(single({ passed, matters: key }).x).toBe('');
    });
    test('D-16: 三个事项合格一个的，只去掉该事项，次数按其余部门计', () => {
      const policy = wugang({ psb: 'KF' });
      const judged = judgeCandidate(candidate, context({ policy, passed }));
      expect(judged).toMatchObject({ x: '', dropped: [{ matterId: hotel.matterId, agency: 'wg-psb', reason: 'PASSED_THIS_YEAR' }] });
      expect(Object.keys(judged.snapshot)).toEqual(['wg-amr', 'wg-cad']);
    });
    test('✘ 规则没有此条的部门，合格的事项照常抽查', () => {
      expect(judgeCandidate(candidate, context({ passed })).dropped).toEqual([]);
    });
  });
});

test('X-04: 情形相同的对象只判断一次，与逐个判断的结论完全相同', () => {
  const keys = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];
  fc.assert(
    fc.property(
      fc.array(fc.record({ drawn: fc.integer({ min: 0, max: 3 }), closed: fc.boolean(), risk: fc.constantFrom('A', 'D', undefined) }), {
        minLength: 6,
        maxLength: 6,
      }),
      fc.subarray(keys),
      (settings, passed) => {
        const rest = { ...context(), passed: new Set(passed.map((key) => passedKey(key, 'wg-psb', hotel.code))) };
        const judge = judging(rest);
        keys.forEach((key, i) => {
          const { drawn, closed, risk } = settings[i]!;
          const one = {
            ...composeCandidates(everywhere(key), all, matters)[0]!,
            inactive: closed ? ('CLOSED' as const) : ('' as const),
            riskClass: risk,
          };
          const { judgement: _, ...judged } = judge(one, counts(drawn));
          expect(judged).toEqual(judgeCandidate(one, { ...rest, counts: new Map([[key, counts(drawn)]]) }));
        });
      },
    ),
  );
});
