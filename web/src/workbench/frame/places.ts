import { t } from '../words.ts';

/** A place of the menu; who has none of the roles does not see it (what is allowed is decided by the graph). */
export interface Place {
  readonly path: string;
  readonly title: string;
  readonly roles?: readonly string[];
}

const keepers = ['op', 'reg', 'dh', 'ph'];

export const places: readonly Place[] = [
  { path: '/', title: t.todo },
  { path: '/board', title: t.board, roles: ['op', 'reg', 'fz', 'rev', 'dh', 'ph', 'lgo', 'jco', 'aud'] },
  { path: '/approvals', title: t.approvals, roles: ['rev', 'dh', 'ph'] },
  { path: '/tasks', title: t.tasks },
  { path: '/ad-hoc', title: '临时性联合抽查', roles: ['op', 'dh', 'ph', 'jco'] },
  { path: '/ceremonies', title: t.ceremonies, roles: ['op', 'dh', 'ph', 'jco'] },
  { path: '/visits', title: t.visits, roles: ['op', 'ins', 'dh', 'ph', 'rev', 'aud'] },
  { path: '/merges', title: '合并检查', roles: ['op', 'dh', 'ph', 'jco'] },
  { path: '/results', title: t.results, roles: ['op', 'rev', 'dh', 'ph', 'ins'] },
  { path: '/plans', title: t.plans },
  { path: '/matters', title: t.matters, roles: ['op', 'fz', 'rev', 'ins', 'dh', 'ph', 'lgo', 'aud'] },
  { path: '/joint-matters', title: t.jointMatters, roles: ['op', 'dh', 'ph', 'jco'] },
  { path: '/replacements', title: t.replacements, roles: ['op', 'dh', 'ph'] },
  { path: '/exemptions', title: '次数豁免', roles: ['op', 'dh', 'ph', 'aud', 'lgo'] },
  { path: '/successions', title: '主体承继', roles: ['op', 'reg', 'dh', 'ph', 'aud'] },
  { path: '/documents', title: t.documents, roles: ['op', 'dh', 'ph', 'ins', 'rev', 'aud', 'arc'] },
  { path: '/objects', title: t.objects, roles: keepers },
  { path: '/inspectors', title: t.inspectors, roles: keepers },
  { path: '/import', title: t.imports, roles: ['reg'] },
  { path: '/credit', title: t.credit, roles: ['jco', 'lgo', 'aud', 'sys'] },
  { path: '/admin', title: t.admin, roles: ['jco', 'op', 'dh', 'ph', 'aud', 'sys'] },
];
