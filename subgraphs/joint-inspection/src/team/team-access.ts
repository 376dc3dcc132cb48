import { type Actor, type Em, notFound, type Reader, rows, type Tx } from '@double-random/runtime';

export const memberStates = {
  DRAWN: '已抽取，待声明',
  CLEARED: '已声明无利害关系',
  RECUSED: '已回避',
  REPLACEMENT_PENDING: '更换审批中',
  REPLACED: '已更换',
  BLOCKED: '无人可更换',
  PRESENT: '到场',
  DONE: '已完成',
} as const;
export type MemberState = keyof typeof memberStates;

/** C-6: whoever recused, is being or was replaced has no part in the visit any more, at once (D-23). */
export const activeMemberStates: readonly MemberState[] = ['DRAWN', 'CLEARED', 'PRESENT', 'DONE'];

export interface TeamMemberRow {
  readonly id: string;
  readonly visitId: string;
  readonly taskId: string;
  readonly agency: string;
  /** Place within its agency's part of the draw. */
  readonly slot: number;
  readonly inspectorId: string;
  readonly certificateNo: string;
  readonly name: string;
  readonly kind: 'INSPECTOR' | 'EXPERT';
  readonly leader: boolean;
  readonly state: MemberState;
  readonly drawId: string;
  readonly replacesMemberId: string | null;
  readonly declaration: { readonly interest: boolean; readonly note?: string; readonly at: string } | null;
  readonly integrityStatementAt: string | null;
  /** Agency below from whose registry he was drawn (CD 五); null = of `agency` itself. */
  readonly homeAgency: string | null;
}

export const memberColumns = `id, visit_id as "visitId", task_id as "taskId", agency, slot, inspector_id as "inspectorId", certificate_no as "certificateNo",
  name, kind, leader, state, draw_id as "drawId", replaces_member_id as "replacesMemberId", declaration, integrity_statement_at as "integrityStatementAt", home_agency as "homeAgency"`;

export const isActive = (member: Pick<TeamMemberRow, 'state'>): boolean => activeMemberStates.includes(member.state);

/** Everybody who ever had a place in the visit, the leader first, then in draw order; `isActive` tells who still has. */
export const teamOf = (em: Em, visitId: string): Promise<TeamMemberRow[]> => teamsOf(em, [visitId]);

export const teamsOf = (db: Reader, visitIds: readonly string[]): Promise<TeamMemberRow[]> =>
  rows<TeamMemberRow>(
    db,
    `select ${memberColumns} from team_member where visit_id = any($1) order by visit_id, leader desc, agency, slot, id`,
    [visitIds],
  );

/** Whose people list he stands in. */
export const homeOf = (member: Pick<TeamMemberRow, 'agency' | 'homeAgency'>): string => member.homeAgency ?? member.agency;

/** The actor's own place in the team, as an active inspector or expert of the very agency, or drawn from an agency below (CD 五). */
export const memberOf = (actor: Actor, team: readonly TeamMemberRow[]): TeamMemberRow | undefined =>
  actor.kind === 'person' && actor.certificateNo !== undefined
    ? team.find((m) => m.certificateNo === actor.certificateNo && homeOf(m) === actor.department && isActive(m))
    : undefined;

/** PD 第十七条: the leader while active; undefined after the leader fell out and nobody of the initiator is left (K-11). */
export const leaderOf = (team: readonly TeamMemberRow[]): TeamMemberRow | undefined => team.find((m) => m.leader && isActive(m));

/** The caller's active place in this visit. @throws NOT_FOUND for everybody else: a drawn object is not there for them (CD 九) */
export async function requireMember(tx: Pick<Tx, 'em' | 'actor'>, visitId: string): Promise<TeamMemberRow> {
  const member = memberOf(tx.actor, await teamOf(tx.em, visitId));
  if (!member) throw notFound('检查');
  return member;
}
