/** Who asks. Roles are those of requirements §3 and B; a person may hold several. */
export const roles = {
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
  credit: '信用平台',
  expert: '专家',
} as const;
export type Role = keyof typeof roles;

export interface Actor {
  readonly kind: 'anonymous' | 'person' | 'client' | 'service';
  /** Stable account name, e.g. `wg-amr.op`; a service is its own name, anonymous is `anonymous`. */
  readonly id: string;
  readonly name: string;
  /** Department code (`wg-amr`) of a person; the office code for a joint conference office. */
  readonly department?: string;
  /** Unit inside the department (`za`), where the department works by unit. */
  readonly unit?: string;
  readonly roles: readonly Role[];
  /** Enforcement certificate number of an inspector: the link between a sign-in and the inspector registry. */
  readonly certificateNo?: string;
}

export const anonymous: Actor = { kind: 'anonymous', id: 'anonymous', name: '公众', roles: [] };
export const serviceActor = (name: string): Actor => ({ kind: 'service', id: name, name, roles: [] });

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean => wanted.some((role) => actor.roles.includes(role));
/** A role held in that very department. */
export const holdsIn = (actor: Actor, department: string, ...wanted: readonly Role[]): boolean =>
  actor.kind === 'person' && actor.department === department && hasRole(actor, ...wanted);
