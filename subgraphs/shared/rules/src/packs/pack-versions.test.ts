import { plainDate } from '../basics/plain-date.ts';
import { jointPackFor, packAssignments, packFor } from './pack-assignments.ts';
import { addPackVersion, findPack, packWarnings, rulePacks } from './pack-versions.ts';
import { parameterNames } from './parameters.ts';
import { isClause } from './rule-pack.ts';

const d = plainDate;
const get = (code: 'KF' | 'YY' | 'YX' | 'PD' | 'CD', on = '2026-03-01') => {
  const pack = findPack(code, d(on));
  if (!pack) throw new RangeError(`no pack ${code}`);
  return pack;
};
const codesOf = (result: ReturnType<typeof addPackVersion>) => (result.ok ? [] : result.refusals.map((r) => r.code));

describe('规则版本', () => {
  test('KF-01 kf-psb 于2026-03-01有四份依据文件，每个数值都有条款或默认出处', () => {
    const pack = packFor('kf-psb', d('2026-03-01'));
    expect(pack?.basisDocuments.map((b) => b.number)).toEqual([
      '国发〔2019〕5号',
      '豫政办〔2018〕50号',
      '豫公办﹝2018﹞31号',
      '汴职转办﹝2019﹞15号',
    ]);
    for (const name of parameterNames) {
      const source = get('KF').parameters[name].source;
      expect(isClause(source) ? source.clause : source.default).toMatch(/./);
    }
  });

  test('KF-01 ✘ 修改已生效版本的数值被拒绝，规则不变', () => {
    const kf = get('KF');
    const edited = { ...kf, parameters: { ...kf.parameters, 'cap.entityAnnual': { value: 3, source: { default: 'R-19' } } } };
    expect(codesOf(addPackVersion(rulePacks, edited))).toEqual(['PUBLISHED_IMMUTABLE']);
    expect(codesOf(addPackVersion(rulePacks, { ...edited, effectiveFrom: d('2027-01-01') }))).toEqual(['PUBLISHED_IMMUTABLE']);
    expect(codesOf(addPackVersion(rulePacks, { ...edited, version: '2', effectiveFrom: d('2020-01-01') }))).toEqual([
      'PUBLISHED_IMMUTABLE',
    ]);
    expect(() => Object.assign(kf.parameters['cap.entityAnnual'], { value: 3 })).toThrow(TypeError);
    expect(get('KF').parameters['cap.entityAnnual'].value).toBe(2);
  });

  test('KF-01 ✘ 新版本不得追溯到今天或以前', () => {
    const next = { ...get('KF'), version: '2', effectiveFrom: d('2026-03-01') };
    expect(codesOf(addPackVersion(rulePacks, next, d('2026-03-01')))).toEqual(['PUBLISHED_IMMUTABLE']);
    expect(codesOf(addPackVersion(rulePacks, next, d('2026-02-28')))).toEqual([]);
  });

  test('KF-01 更晚生效的新版本只自其生效日起适用', () => {
    const added = addPackVersion(rulePacks, { ...get('KF'), version: '2', effectiveFrom: d('2027-01-01') });
    if (!added.ok) throw new Error('refused');
    expect(findPack('KF', d('2026-12-31'), added.value)?.version).toBe('1');
    expect(findPack('KF', d('2027-01-01'), added.value)?.version).toBe('2');
    expect(rulePacks).toHaveLength(5);
  });

  test('KF-26 解释机关为开封市公安局', () => {
    expect(get('KF').interpretationAuthority).toBe('开封市公安局');
  });

  test('KF-27 生效日期2020-01-01的规则适用于2026-01-01，此前不适用', () => {
    expect(get('KF', '2026-01-01').effectiveFrom).toBe('2020-01-01');
    expect(findPack('KF', d('2019-12-31'))).toBeUndefined();
    expect(packFor('kf-psb', d('2019-12-31'))).toBeUndefined();
  });

  test('KF-27 ✘ 没有生效日期的规则不能启用', () => {
    expect(codesOf(addPackVersion([], { ...get('KF'), effectiveFrom: null }))).toEqual(['BAD_USER_INPUT']);
  });

  test('YY-00a 文号、印发日期和逾年度提示', () => {
    const yy = get('YY');
    expect([yy.documentNo, yy.issuedOn, yy.effectiveTo]).toEqual(['源公发〔2021〕89号', '2021-07-15', null]);
    expect(yy.basisDocuments.map((b) => b.number)).toEqual(['国发〔2019〕5号', '国市监信〔2019〕38号']);
    expect(packWarnings(yy, d('2026-03-01'))).toEqual([
      '沂源县公安局2021年“双随机、一公开”抽查指引为2021年度文件，已逾年度，请确认是否继续适用',
    ]);
    expect(packWarnings(yy, d('2021-12-31'))).toEqual([]);
    expect(packWarnings(get('KF'), d('2026-03-01'))).toEqual([]);
  });

  test('YX-0 未取得的上级文件列为缺口：公示期限、更换方式、批准人', () => {
    const yx = get('YX');
    const gaps = yx.gaps.flatMap((g) => g.parameters);
    expect(gaps).toEqual(expect.arrayContaining(['result.deadline', 'replacement.method', 'replacement.approver']));
    for (const name of ['result.deadline', 'replacement.method', 'replacement.approver'] as const)
      expect(isClause(yx.parameters[name].source)).toBe(false);
    expect(yx.inherits).toHaveLength(2);
    expect(packWarnings(yx, d('2026-03-01'))).toHaveLength(1);
  });

  test('PD-01 PD-31 依据平政〔2019〕26号，自2020-04-28印发之日起施行', () => {
    expect(get('PD').basisDocuments.map((b) => b.number)).toEqual(['平政〔2019〕26号']);
    expect(get('PD').effectiveFrom).toBe('2020-04-28');
    expect(findPack('PD', d('2020-04-27'))).toBeUndefined();
  });

  test('CD-0b 五项依据，所附清单未取得列为缺口', () => {
    expect(get('CD').basisDocuments).toHaveLength(5);
    expect(get('CD').gaps.some((g) => g.note.includes('所附清单未取得'))).toBe(true);
  });

  test('CD-13 2022-06-01的任务不适用人防细则，次日适用', () => {
    expect(packFor('wg-cad', d('2022-06-01'))).toBeUndefined();
    expect(packFor('wg-cad', d('2022-06-02'))?.code).toBe('CD');
  });
});

describe('规则与部门的对应', () => {
  test('PD-0 联合区域 WG 与平顶山市适用联合抽查细则', () => {
    expect(jointPackFor('WG', d('2026-03-01'))?.code).toBe('PD');
    expect(jointPackFor('PDS', d('2026-03-01'))?.code).toBe('PD');
    expect(jointPackFor('WG', d('2020-04-27'))).toBeUndefined();
    expect(jointPackFor('KF', d('2026-03-01'))).toBeUndefined();
  });

  test('R-27 舞钢市公安局适用叶县方案；改配其他规则只自其日期起', () => {
    expect(packFor('wg-psb', d('2026-03-01'))?.code).toBe('YX');
    const changed = [
      ...packAssignments,
      { holder: 'wg-psb', scope: 'DEPARTMENT', pack: 'KF', from: d('2026-06-01'), to: null, note: '' } as const,
    ];
    expect(packFor('wg-psb', d('2026-05-31'), changed)?.code).toBe('YX');
    expect(packFor('wg-psb', d('2026-06-01'), changed)?.code).toBe('KF');
  });

  test('R-27 已终止的对应关系不再适用', () => {
    const ended = packAssignments.map((a) => (a.holder === 'wg-psb' ? { ...a, to: d('2026-05-31') } : a));
    expect(packFor('wg-psb', d('2026-05-31'), ended)?.code).toBe('YX');
    expect(packFor('wg-psb', d('2026-06-01'), ended)).toBeUndefined();
  });

  test('R-19 各部门的规则；市场监管部门单部门任务适用联合细则及默认值', () => {
    const codes = ['kf-psb', 'kf-psb-xf', 'yy-psb', 'yx-psb', 'wg-psb', 'wg-cad', 'wg-amr', 'pds-amr', 'unknown'];
    expect(codes.map((c) => packFor(c, d('2026-03-01'))?.code)).toEqual(['KF', 'KF', 'YY', 'YX', 'YX', 'CD', 'PD', 'PD', undefined]);
    expect(get('PD').parameters['cap.entityAnnual']).toMatchObject({ value: 2, source: { default: 'R-19' } });
  });
});
