/** Posts of people (requirements §3 and B); machines and services have no menu. */
export const roleNames: Readonly<Record<string, string>> = {
  op: '经办人',
  reg: '名录库管理员',
  fz: '法制审核',
  rev: '结果审核',
  ins: '执法检查人员',
  dh: '分管负责人',
  ph: '主要负责人',
  lgo: '领导小组办公室',
  jco: '联席会议办公室',
  aud: '审计监督',
  arc: '档案管理',
  sys: '系统管理',
};
