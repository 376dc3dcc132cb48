import fc from 'fast-check';
import type { PackCode } from '../packs/rule-pack.ts';
import { capAtEntity, exemptionValidFor, minInspectors, raisedCap } from './at-object.ts';
import { all, day, packOn, wugang } from './policy.fixture.ts';
import { policyOf } from './resolve-policy.ts';

describe('一个对象上的次数', () => {
  test('K-01 R-10: 有公安事项的 E1 上限1次，只有市场监管事项的 E5 仍为2次', () => {
    const policy = wugang();
    expect(capAtEntity(policy, all)).toMatchObject({ entity: 1, limitedBy: ['wg-psb'], from: ['YX 五（四）'] });
    expect(capAtEntity(policy, ['wg-amr'])).toMatchObject({ entity: 2, from: ['默认：规定未载明时的通行做法'] });
    expect(capAtEntity(policy, ['wg-cad', 'wg-amr'])).toMatchObject({ entity: 2, limitedBy: ['wg-amr', 'wg-cad'] });
    expect(capAtEntity(policy, all).considered.map((c) => [c.department, c.value])).toEqual([
      ['wg-amr', 2],
      ['wg-cad', 2],
      ['wg-psb', 1],
    ]);
  });

  test('K-01: 公安适用开封细则时上限2次，适用沂源指引时1次', () => {
    expect(capAtEntity(wugang({ psb: 'KF' }), all).entity).toBe(2);
    expect(capAtEntity(wugang({ psb: 'YY' }), all).entity).toBe(1);
  });

  test('K-01: 联合细则条文写明的主体次数更低时也要遵守，默认值则不', () => {
    const pd = packOn('PD');
    const withCap = (value: number, source: object) =>
      ({ ...pd, parameters: { ...pd.parameters, 'cap.entityAnnual': { value, source } } }) as typeof pd;
    const clause = { clause: '第十条', quote: '一般不超过两次' };
    expect(capAtEntity(wugang({ joint: withCap(1, clause) }), ['wg-cad']).entity).toBe(1);
    expect(capAtEntity(wugang({ joint: withCap(1, { default: 'R-19' }) }), ['wg-cad']).entity).toBe(2);
  });

  test('K-02: 主体次数与联合次数分列；单部门任务没有联合次数', () => {
    expect(capAtEntity(wugang(), ['wg-cad'])).toMatchObject({ entity: 2, joint: 2 });
    const single = policyOf('wg-cad', day);
    expect(single && capAtEntity(single, ['wg-cad'])).toMatchObject({ entity: 2, joint: null });
  });

  test('K-01 CD-6a: 事项清单中更低的次数优先，更高的不放宽', () => {
    expect(capAtEntity(wugang(), ['wg-cad'], [1])).toMatchObject({ entity: 1, from: ['CD 六'] });
    expect(capAtEntity(wugang(), ['wg-cad'], [5]).entity).toBe(2);
  });

  test('K-01: 没有部门或不参与的部门不能问次数', () => {
    expect(() => capAtEntity(wugang(), [])).toThrow(RangeError);
    expect(() => capAtEntity(wugang(), ['kf-psb'])).toThrow(RangeError);
  });

  test('K-01: 增加部门只会更严，与部门次序无关', () => {
    const codes = fc.constantFrom<PackCode>('KF', 'YY', 'YX', 'CD', 'PD');
    fc.assert(
      fc.property(codes, codes, fc.subarray(all, { minLength: 1 }), (psb, cad, some) => {
        const policy = wugang({ psb, cad });
        expect(capAtEntity(policy, all).entity).toBeLessThanOrEqual(capAtEntity(policy, some).entity);
        expect(capAtEntity(policy, [...some].reverse())).toEqual(capAtEntity(policy, some));
      }),
    );
  });
});

describe('豁免', () => {
  test('K-05: 列入经营异常名录在开封、叶县成立，在沂源、人防、联合细则不成立', () => {
    const at = (psb: 'KF' | 'YX' | 'YY', departments: string[]) =>
      exemptionValidFor(wugang({ psb }), { ground: 'ABNORMAL_LIST', departments });
    expect(at('KF', ['wg-psb']).outcome).toBe('JOINT_VISIT');
    expect(at('YX', ['wg-psb']).outcome).toBe('JOINT_VISIT');
    expect(at('YY', ['wg-psb']).outcome).toBe('EXCLUDED');
    expect(at('YX', all)).toMatchObject({
      valid: false,
      validFor: ['wg-psb'],
      invalidFor: ['wg-amr', 'wg-cad'],
      outcome: 'SINGLE_DEPARTMENT_DIRECTED_TASK',
    });
  });

  test('K-05: 只须在将被突破次数的部门成立', () => {
    const at = (entity: number) => exemptionValidFor(wugang(), { ground: 'ABNORMAL_LIST', departments: all, used: { entity, joint: 0 } });
    expect(at(1)).toMatchObject({ valid: true, outcome: 'JOINT_VISIT' });
    expect(at(2)).toMatchObject({ valid: false, validFor: ['wg-psb'] });
  });

  test('K-05 PD-10: 联合次数已满的，主体次数提高也不能再联合抽查', () => {
    const used = { entity: 2, joint: 2 };
    expect(exemptionValidFor(wugang({ psb: 'KF' }), { ground: 'ABNORMAL_LIST', departments: ['wg-psb'], used })).toMatchObject({
      valid: false,
      jointCapBlocks: true,
      outcome: 'SINGLE_DEPARTMENT_DIRECTED_TASK',
    });
  });

  test('K-05: 联合细则的转办交办只设临时联合抽查，不突破次数', () => {
    expect(exemptionValidFor(wugang(), { ground: 'UPPER_INSTRUCTION', departments: ['wg-amr'] }).outcome).toBe('EXCLUDED');
  });

  test('K-06: 取批准次数的最小值，开封的不受限制不突破他部门次数', () => {
    const policy = wugang({ psb: 'KF' });
    expect(raisedCap(policy, ['wg-psb'], { 'wg-psb': 'UNLIMITED' }).entity).toBe('UNLIMITED');
    expect(raisedCap(policy, ['wg-psb', 'wg-cad'], { 'wg-psb': 'UNLIMITED' }).entity).toBe(2);
    expect(raisedCap(policy, ['wg-psb', 'wg-cad'], { 'wg-psb': 'UNLIMITED', 'wg-cad': 4 }).entity).toBe(4);
    expect(raisedCap(wugang(), ['wg-psb', 'wg-cad'], { 'wg-psb': 3, 'wg-cad': 4 }).entity).toBe(3);
  });

  test('K-06 ✘ 叶县只许适当提高，申请不受限制仍为原次数；联合细则不得提高', () => {
    expect(raisedCap(wugang(), ['wg-psb'], { 'wg-psb': 'UNLIMITED' }).entity).toBe(1);
    expect(raisedCap(wugang(), ['wg-amr'], { 'wg-amr': 9 }).entity).toBe(2);
  });

  test('K-06 CD-6c: 人防细则未写明次数，默认增加一次', () => {
    expect(raisedCap(wugang(), ['wg-cad'], { 'wg-cad': 'DEFAULT' }).entity).toBe(3);
  });
});

test('K-08 R-20: 每个有事项的部门2人，三部门检查共不少于6人', () => {
  expect(minInspectors(wugang(), all).total).toBe(6);
  expect(minInspectors(wugang(), ['wg-cad', 'wg-cad']).perDepartment).toEqual([{ department: 'wg-cad', minimum: 2, from: 'CD 十（四）' }]);
});
