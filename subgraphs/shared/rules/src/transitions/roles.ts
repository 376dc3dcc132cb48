/** Roles of requirements B; `obj`, `credit` and `public` are outside the departments, `sys` is the system's own job. */
export const roles = {
  op: '经办人员',
  reg: '名录库维护人员',
  fz: '法制审核人员',
  rev: '结果审核人员',
  ins: '执法检查人员',
  lead: '检查组组长',
  dh: '分管负责人',
  ph: '主要负责人',
  lgo: '领导小组办公室',
  jco: '联席会议办公室',
  upper: '上级部门',
  aud: '监督审计人员',
  arc: '档案管理人员',
  sys: '系统',
  obj: '检查对象',
  credit: '信用平台',
  public: '社会公众',
} as const;

export type Role = keyof typeof roles;
