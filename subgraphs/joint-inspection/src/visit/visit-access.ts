import { type Actor, type Em, forbidden, hasRole, holdsIn, notFound, type Reader, row } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { memberOf, type TeamMemberRow } from '../team/team-access.ts';
import { type MatterCheckRow, type VisitRow, visitColumns, visitTables } from './visit-row.ts';

/**
 * FULL: everything of the own department and the frame of the visit. LIMITED: an inspector who has not yet said whether he has an
 * interest sees name and address only (C-6).
 */
export type VisitInsight = 'FULL' | 'LIMITED';
export type VisitWithInsight = VisitRow & { readonly insight: VisitInsight };

/** Looked up visit by visit: as `exists` it is answered for the whole department at once, whatever is asked. */
const ownPart = (p: string, u: string) =>
  `(select true from matter_check m where m.visit_id = v.id and m.agency = ${p} and (${u}::text is null or m.unit is null or m.unit = ${u}) limit 1)`;

/**
 * CD 九, requirements B: who sees a drawn object before the results are public. The initiator's people all of it, the execution unit its part,
 * inspectors their own objects and only after their declaration; review, audit and archive when the visit is over. Nobody else.
 * @param at number of the first free parameter: account's agency, unit, certificate number
 * @returns SQL yielding FULL, LIMITED or null, and its parameters
 */
export function insightSql(actor: Actor, at: number): { readonly sql: string; readonly params: readonly unknown[] } {
  const [agency, unit, certificate] = [`$${at}`, `$${at + 1}`, `$${at + 2}`];
  const heads = hasRole(actor, 'dh', 'ph');
  const params = [actor.department ?? '', heads ? null : (actor.unit ?? null), actor.certificateNo ?? ''];
  const full: string[] = [];
  if (actor.kind === 'service') full.push('true');
  if (actor.kind === 'person') {
    if (hasRole(actor, 'op', 'dh', 'ph')) full.push(`v.lead_agency = ${agency}`, ownPart(agency, unit));
    if (hasRole(actor, 'rev', 'aud', 'arc')) full.push(`(v.finished_at is not null and ${ownPart(agency, unit)})`);
  }
  const member = (states: string) =>
    `(${certificate} <> '' and exists (select 1 from team_member t where t.visit_id = v.id and t.certificate_no = ${certificate} and coalesce(t.home_agency, t.agency) = ${agency} and t.state in (${states})))`;
  const inspector = actor.kind === 'person' && hasRole(actor, 'ins');
  if (inspector) full.push(member(`'CLEARED', 'PRESENT', 'DONE'`));
  const limited = inspector ? member(`'DRAWN'`) : 'false';
  // Every parameter is named once, so that PostgreSQL knows its type whatever the roles.
  const typed = `${agency}::text is not null and (${unit}::text is null or true) and ${certificate}::text is not null`;
  return { sql: `case when ${typed} and (${full.join(' or ') || 'false'}) then 'FULL' when ${limited} then 'LIMITED' end`, params };
}

/** The visit as this person may know it; undefined when it is not there for him. */
export async function findVisit(db: Reader, actor: Actor, id: string, lock = false): Promise<VisitWithInsight | undefined> {
  const insight = insightSql(actor, 2);
  const found = await row<VisitRow & { insight: VisitInsight | null }>(
    db,
    `select ${visitColumns}, ${insight.sql} as insight from ${visitTables} where v.id = $1${lock ? ' for update of v' : ''}`,
    [id, ...insight.params],
  );
  return found?.insight ? { ...found, insight: found.insight } : undefined;
}

/** @throws NOT_FOUND, also for what is not one's own */
export async function getVisit(em: Em, actor: Actor, id: string, lock = false): Promise<VisitWithInsight> {
  const visit = await findVisit(em, actor, id, lock);
  if (!visit) throw notFound('检查');
  return visit;
}

/** KF 第四条, PD 第四条: the content of a result is the owner's alone. @throws FORBIDDEN */
export function requireOwner(actor: Actor, agency: string): void {
  if (actor.kind !== 'service' && actor.department !== agency)
    throw forbidden(`仅${findAgency(agency)?.name ?? '主管部门'}可查看或办理本部门的事项`, 'KF 第四条, PD 第四条');
}

/**
 * YY 五（二）, YX 三: the unit that answers for a matter carries it out; another unit of the department does not. Heads and reviewers work for the
 * whole department; whom the draw sent is on the team, whichever unit he comes from. @throws FORBIDDEN
 */
export function requireOwnUnit(actor: Actor, check: Pick<MatterCheckRow, 'agency' | 'unit'>): void {
  if (check.unit === null || actor.unit === undefined || actor.unit === check.unit || hasRole(actor, 'rev', 'dh', 'ph', 'ins')) return;
  const unit = findAgency(check.agency)?.units?.find(({ code }) => code === check.unit)?.name ?? check.unit;
  throw forbidden(`该事项由${unit}组织实施`, 'YY 五（二）, YX 三');
}

/** KF 第四条: the inspector of this very department who belongs to the team. @throws FORBIDDEN */
export function requireOwnInspector(actor: Actor, team: readonly TeamMemberRow[], agency: string): TeamMemberRow {
  const member = memberOf(actor, team);
  if (member?.kind !== 'INSPECTOR' || member.agency !== agency)
    throw forbidden('仅主管部门派出的检查组成员可录入本部门的事项', 'KF 第四条, PD 第四条');
  return member;
}

/** PD 第十七条: in a joint visit the leader; in a visit of one department any inspector of its team. @throws FORBIDDEN */
export function requireLeader(actor: Actor, visit: Pick<VisitRow, 'joint'>, team: readonly TeamMemberRow[]): TeamMemberRow {
  const member = memberOf(actor, team);
  if (member?.kind !== 'INSPECTOR' || (visit.joint && !member.leader))
    throw forbidden(visit.joint ? '联合检查由组长组织，组员服从安排' : '仅检查组的执法人员可办理', 'PD 第十七条');
  return member;
}

/** KF 第十六条第二款, PD 第十七条: the initiator's operator or the team's leader directs the visit. */
export const directsVisit = (actor: Actor, visit: Pick<VisitRow, 'joint' | 'leadAgency'>, team: readonly TeamMemberRow[]): boolean => {
  const member = memberOf(actor, team);
  return holdsIn(actor, visit.leadAgency, 'op') || (member?.kind === 'INSPECTOR' && (member.leader || !visit.joint));
};
