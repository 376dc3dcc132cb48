/** A place of the menu; who has none of the roles does not see it (what is allowed is decided by the graph). */
export interface Place {
  readonly path: string;
  readonly title: string;
  readonly roles?: readonly string[];
}

const keepers = ['op', 'reg', 'dh', 'ph'];

export const places: readonly Place[] = [
  { path: '/', title: '待办' },
  { path: '/board', title: '看板', roles: ['op', 'reg', 'fz', 'rev', 'dh', 'ph', 'lgo', 'jco', 'aud'] },
  { path: '/approvals', title: '审批', roles: ['rev', 'dh', 'ph'] },
  { path: '/tasks', title: '抽查任务' },
  { path: '/ceremonies', title: '公开摇号', roles: ['op', 'dh', 'ph', 'jco'] },
  { path: '/visits', title: '检查', roles: ['op', 'ins', 'dh', 'ph', 'rev', 'aud'] },
  { path: '/results', title: '结果与公示', roles: ['op', 'rev', 'dh', 'ph', 'ins'] },
  { path: '/plans', title: '年度计划' },
  { path: '/matters', title: '抽查事项清单', roles: ['op', 'fz', 'rev', 'ins', 'dh', 'ph', 'lgo', 'aud'] },
  { path: '/joint-matters', title: '联合抽查事项', roles: ['op', 'dh', 'ph', 'jco'] },
  { path: '/replacements', title: '人员更换', roles: ['op', 'dh', 'ph'] },
  { path: '/documents', title: '文书', roles: ['op', 'dh', 'ph', 'ins', 'rev', 'aud', 'arc'] },
  { path: '/objects', title: '检查对象名录库', roles: keepers },
  { path: '/inspectors', title: '执法检查人员', roles: keepers },
  { path: '/import', title: '批量导入', roles: ['reg'] },
  { path: '/credit', title: '信用平台接口', roles: ['jco', 'lgo', 'aud', 'sys'] },
  { path: '/admin', title: '管理', roles: ['jco', 'dh', 'ph', 'aud', 'sys'] },
];
