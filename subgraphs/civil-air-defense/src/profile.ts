import { type DepartmentProfile, getDepartmentLine } from '@double-random/department-kit';

/** 人防: what its registry and list have beyond the common (舞钢市人民防空办公室细则). */
export const civilAirDefenseProfile: DepartmentProfile = {
  ...getDepartmentLine('civil-air-defense'),
  objectFields: [
    {
      name: 'business',
      title: '人防业务',
      type: 'TEXT_LIST',
      required: true,
      basis: 'CD 引言',
      values: {
        EQUIPMENT: '防护设备生产安装',
        DESIGN: '设计',
        SUPERVISION: '监理',
        TESTING: '质量检测',
        DRAWING_REVIEW: '施工图审查',
        PEACETIME_USE: '平时使用',
        COMMUNICATION: '人防通信',
        ALARM: '警报设施安装使用',
      },
    },
  ],
  matterFields: [
    { name: 'powerListNo', title: '权力清单编号', type: 'TEXT', required: true, public: true, basis: 'CD 三' },
    { name: 'dutyListNo', title: '责任清单编号', type: 'TEXT', required: true, public: true, basis: 'CD 三' },
  ],
};
