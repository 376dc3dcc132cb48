import { agenciesOf, assertUnitsDistinct, getAgencyOf, getDepartmentLine } from './agencies.ts';
import type { DepartmentProfile } from './profile.ts';

const police: DepartmentProfile = getDepartmentLine('public-security');

test('X-01: a department knows its own agencies only', () => {
  expect(agenciesOf(police).map((a) => a.code)).toEqual(['kf-psb', 'kf-psb-xf', 'yy-psb', 'yx-psb', 'wg-psb']);
  expect(() => getAgencyOf(police, 'wg-cad')).toThrow(expect.objectContaining({ extensions: { code: 'NOT_FOUND' } }));
  expect(() => getDepartmentLine('fire-rescue')).toThrow('schema/departments.ts');
});

test('YX-A2-1: 两个单位共用一个名称的部门装配不起来', () => {
  expect(() => assertUnitsDistinct(police)).not.toThrow();
  const agency = getAgencyOf(police, 'yx-psb');
  const units = [...agency.units!, { code: 'wa', name: '网安大队' }];
  expect(() => assertUnitsDistinct({ ...police, agencies: [{ ...agency, units }] })).toThrow('是同一单位');
});
