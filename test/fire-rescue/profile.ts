import type { DepartmentProfile } from '@double-random/department-kit';

/** 消防救援: a department that is nothing but this. Its agencies stand in schema/departments.ts once it is real. */
export const fireRescueProfile: DepartmentProfile = {
  code: 'fire-rescue',
  title: '消防救援',
  typePrefix: 'FireRescue',
  fieldPrefix: 'fireRescue',
  idPrefix: 'fr',
  agencies: [{ code: 'wg-fire', name: '舞钢市消防救援大队', level: 'COUNTY', division: '410481', region: 'WG', kind: 'DEPARTMENT' }],
  objectFields: [
    {
      name: 'fireUnitClass',
      title: '消防安全单位类别',
      type: 'TEXT',
      required: true,
      values: { KEY_UNIT: '消防安全重点单位', GENERAL_UNIT: '一般单位', NINE_SMALL: '小场所' },
    },
  ],
  matterFields: [{ name: 'checkForm', title: '检查记录表编号', type: 'TEXT' }],
};
