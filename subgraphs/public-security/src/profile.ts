import { type DepartmentProfile, getDepartmentLine } from '@double-random/department-kit';
import { yexianSubjects } from '@double-random/department-kit/data/yexian-subjects.ts';

/** 公安: its lists come from 叶县方案 附件1、附件2, imported as they stand. */
export const publicSecurityProfile: DepartmentProfile = {
  ...getDepartmentLine('public-security'),
  matterSubjects: yexianSubjects,
  // For the file only: no draw asks for it (`training.required`).
  inspectorFields: [{ name: 'training', title: '执法培训记录', type: 'TEXT', basis: 'YY 五（三）' }],
};
