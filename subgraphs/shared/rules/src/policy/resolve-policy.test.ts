import fc from 'fast-check';
import { plainDate } from '../basics/plain-date.ts';
import { packFor } from '../packs/pack-assignments.ts';
import { addPackVersion, rulePacks } from '../packs/pack-versions.ts';
import { parameterNames } from '../packs/parameters.ts';
import { capAtEntity } from './at-object.ts';
import { policyValue } from './effective-policy.ts';
import { explainedValues } from './explained-values.ts';
import { all, day, packOn, wugang } from './policy.fixture.ts';
import { jointPolicy, policyOf, singlePolicy } from './resolve-policy.ts';

const participants = [
  { department: 'wg-amr', pack: packOn('PD'), role: 'INITIATOR' },
  { department: 'wg-cad', pack: packOn('CD'), role: 'PARTICIPANT' },
  { department: 'wg-psb', pack: packOn('YX'), role: 'PARTICIPANT' },
] as const;

describe('联合任务的规则', () => {
  test('K-03 R-05: 按市场主体计次，即使各规定都称对象', () => {
    expect(wugang().taskWide['cap.unit']).toMatchObject({ value: 'MARKET_ENTITY', from: 'CD 六' });
    expect(wugang({ cad: 'YY' }).taskWide['cap.unit']).toMatchObject({ value: 'MARKET_ENTITY', from: '默认：次数按法律主体计算' });
  });

  test('K-04 R-04: 统一自然年度，个别规定按12个月滚动也不例外', () => {
    const kf = packOn('KF');
    const rolling = {
      ...kf,
      parameters: { ...kf.parameters, 'cap.window': { value: 'ROLLING_12_MONTHS', source: { default: 'R-04' } } },
    } as const;
    expect(wugang({ psb: rolling }).taskWide['cap.window'].value).toBe('CALENDAR_YEAR');
    expect(singlePolicy('kf-psb', rolling, day).taskWide['cap.window'].value).toBe('ROLLING_12_MONTHS');
  });

  test('K-21 R-22: 名单自抽取起不得更改，即使公安规定自锁定起', () => {
    expect(wugang({ psb: 'KF' }).taskWide['draw.immutableFrom']).toMatchObject({ value: 'DRAW', from: 'PD 第十五条第一款' });
    expect(policyOf('kf-psb', day)?.taskWide['draw.immutableFrom'].value).toBe('LOCK');
  });

  test('K-22: 每次抽查前确认两库，即使沂源每年更新一次', () => {
    expect(wugang({ psb: 'YY' }).taskWide['registry.confirmBeforeDraw']).toMatchObject({ value: true, from: 'PD 第十一条第二款' });
    expect(policyOf('yy-psb', day)?.taskWide['registry.confirmBeforeDraw'].value).toBe(false);
  });

  test('R-08: 任一方规定豁免计入次数的，计入', () => {
    const kf = packOn('KF');
    const free = {
      ...kf,
      parameters: { ...kf.parameters, 'exemption.consumesCap': { value: false, source: { default: 'R-08' } } },
    } as const;
    expect(wugang({ psb: free }).taskWide['exemption.consumesCap'].value).toBe(true);
    expect(singlePolicy('kf-psb', free, day).taskWide['exemption.consumesCap'].value).toBe(false);
  });

  test('K-01 至 K-30 每行都在联合任务中说明，单部门任务没有', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `K-${String(i + 1).padStart(2, '0')}`);
    expect(wugang().conflicts.map((c) => c.row)).toEqual(rows);
    for (const { statement, parameters } of wugang().conflicts) {
      expect(statement).toMatch(/[一-龥]{6,}/);
      expect(parameters.length).toBeGreaterThan(0);
    }
    expect(policyOf('wg-cad', day)?.conflicts).toEqual([]);
  });

  test('恰有一个发起部门，每个部门只参与一次', () => {
    const without = participants.filter((p) => p.role !== 'INITIATOR');
    expect(() => jointPolicy({ on: day, jointPack: packOn('PD'), participants: without })).toThrow(RangeError);
    expect(() => jointPolicy({ on: day, jointPack: packOn('PD'), participants: [...participants, participants[1]] })).toThrow(RangeError);
  });
});

describe('说明与固定', () => {
  test('X-12: 每个参数都有值、出处和理由，任务的和各部门的', () => {
    const values = explainedValues(wugang());
    for (const department of all) {
      const names = values.filter((v) => v.department === null || v.department === department).map((v) => v.name);
      expect([...names].sort()).toEqual([...parameterNames].sort());
    }
    for (const value of values) {
      expect(value.from).toMatch(/^(默认：.+|(KF|YY|YX|PD|CD) .+)$/);
      expect(value.why).toMatch(/[一-龥]{4,}/);
      expect(value.isDefault).toBe(value.clause === null);
    }
  });

  test('X-12 R-19: 默认值显示为默认', () => {
    const min = explainedValues(wugang({ psb: 'KF' })).find((v) => v.department === 'wg-psb' && v.name === 'inspectors.min');
    expect(min).toMatchObject({ value: 2, from: '默认：规定未载明时的通行做法', clause: null, isDefault: true });
  });

  test('X-12 R-26: 规则出新版本，已固定的任务规则不变，新任务适用新版本', () => {
    const pinned = JSON.stringify(policyOf('kf-psb', plainDate('2026-06-01')));
    const kf = packOn('KF');
    const next = addPackVersion(rulePacks, {
      ...kf,
      version: '2',
      effectiveFrom: plainDate('2026-07-01'),
      parameters: { ...kf.parameters, 'cap.entityAnnual': { value: 1, source: { clause: '第十三条第二款', quote: '不超过2次' } } },
    });
    if (!next.ok) throw new Error('refused');
    const newer = policyOf('kf-psb', plainDate('2026-07-01'), undefined, next.value);
    expect(newer && capAtEntity(newer, ['kf-psb']).entity).toBe(1);
    const stored = JSON.parse(pinned) as NonNullable<typeof newer>;
    expect(capAtEntity(stored, ['kf-psb']).entity).toBe(2);
    expect(JSON.stringify(policyOf('kf-psb', plainDate('2026-06-01'), undefined, next.value))).toBe(pinned);
  });

  test('X-12: 固定的规则不随内存中规则对象的改动而变', () => {
    const cd = packOn('CD');
    const loose = { ...cd, parameters: { ...cd.parameters, 'cap.entityAnnual': { ...cd.parameters['cap.entityAnnual'] } } };
    const policy = wugang({ cad: loose });
    Object.assign(loose.parameters['cap.entityAnnual'], { value: 9 });
    expect(capAtEntity(policy, ['wg-cad']).entity).toBe(2);
  });

  test('X-12: 存取不失真，答案与重读后相同', () => {
    const policy = wugang({ psb: 'KF' });
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  test('X-12: 参与部门的次序不影响结果，逐字节相同', () => {
    const sorted = JSON.stringify(jointPolicy({ on: day, jointPack: packOn('PD'), participants }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...participants], { minLength: 3 }), (shuffled) => {
        expect(JSON.stringify(jointPolicy({ on: day, jointPack: packOn('PD'), participants: shuffled }))).toBe(sorted);
      }),
    );
  });

  test('KF-27 CD-13: 规则未生效时没有规则可用', () => {
    expect(policyOf('kf-psb', plainDate('2019-12-31'))).toBeUndefined();
    expect(policyOf('wg-cad', plainDate('2022-06-01'))).toBeUndefined();
  });

  test('R-19: 单部门任务的值与其规则逐项相同', () => {
    for (const department of ['kf-psb', 'yy-psb', 'yx-psb', 'wg-cad', 'wg-amr']) {
      const policy = policyOf(department, day);
      const pack = packFor(department, day);
      if (!policy || !pack) throw new RangeError(department);
      for (const name of parameterNames) expect(policyValue(policy, department, name).value).toEqual(pack.parameters[name].value);
    }
  });
});
