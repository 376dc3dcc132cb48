import { describeDepartment } from '@double-random/department-kit/testing/describe-department.ts';
import { packFor, plainDate } from '@double-random/rules';
import { publicSecurityProfile } from './profile.ts';

describeDepartment(publicSecurityProfile);

test('YY-53: 检查人员名录可以登记执法培训，不是必填，也不是抽取的条件', () => {
  const training = publicSecurityProfile.inspectorFields?.find((field) => field.name === 'training');
  expect(training).toMatchObject({ title: '执法培训记录', basis: 'YY 五（三）' });
  expect(training?.required).toBeUndefined();
  expect(packFor('yy-psb', plainDate('2026-03-01'))!.parameters['training.required'].value).toBe(false);
});
