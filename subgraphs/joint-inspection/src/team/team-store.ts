import { change, type Em, notFound, row, rows, type Tx } from '@double-random/runtime';
import type { RecordedReplacement } from '@double-random/verifiable-draw';
import { leadOfMerged } from '../merge/merged-visit.ts';
import { isActive, memberColumns, type TeamMemberRow, teamOf } from './team-access.ts';
import type { TeamUnit } from './team-needs.ts';

/** Every visit of a task that is still to be made, with what decides its team. */
export async function unitsOfTask(em: Em, taskId: string): Promise<TeamUnit[]> {
  return rows<TeamUnit>(
    em,
    `select v.id as "visitId", r.leaf_id as leaf, v.entity_key as "entityKey",
       array(select distinct s.value->>'code' from jsonb_each(a.snapshot) s union select a.code order by 1) as codes,
       array(select s.key from jsonb_each(a.snapshot) s order by s.key) as agencies
     from assignment a join visit v on v.id = a.merged_into or (a.merged_into is null and v.assignment_id = a.id)
       join draw_row r on r.draw_id = a.draw_id and r.entity_key = a.entity_key
     where a.task_id = $1 and a.state <> 'VOIDED' and v.state <> 'CANCELLED' order by a.position`,
    [taskId],
  );
}

export const unitOfVisit = async (em: Em, taskId: string, visitId: string): Promise<TeamUnit> => {
  const unit = (await unitsOfTask(em, taskId)).find((u) => u.visitId === visitId);
  if (!unit) throw notFound('检查');
  return unit;
};

/** Visits each inspector already has in the year: the less busy are drawn first (draw-spec §8). */
export async function loadsOf(em: Em, certificates: readonly string[], year: number): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ certificateNo: string; n: number }>(
    em,
    `select m.certificate_no as "certificateNo", count(*)::int as n from team_member m join task t on t.id = m.task_id
     where t.year = $2 and m.certificate_no = any($1) and m.state not in ('REPLACED', 'RECUSED', 'BLOCKED') group by 1`,
    [certificates, year],
  );
  return new Map(found.map((f) => [f.certificateNo, f.n]));
}

export type NewMember = Pick<
  TeamMemberRow,
  'id' | 'visitId' | 'taskId' | 'agency' | 'slot' | 'inspectorId' | 'certificateNo' | 'name' | 'drawId' | 'replacesMemberId'
> & { readonly homeAgency?: string | null };

export const insertMembers = (tx: Pick<Tx, 'em'>, members: readonly NewMember[]): Promise<number> =>
  change(
    tx.em,
    `insert into team_member (id, visit_id, task_id, agency, slot, inspector_id, certificate_no, name, kind, leader, state, draw_id, replaces_member_id,
       home_agency)
     select m.id, m.visit_id, m.task_id, m.agency, m.slot, m.inspector_id, m.certificate_no, m.name, 'INSPECTOR', false, 'DRAWN', m.draw_id, m.replaces, m.home
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])
       as m (id, visit_id, task_id, agency, slot, inspector_id, certificate_no, name, draw_id, replaces, home)`,
    [
      members.map((m) => m.id),
      members.map((m) => m.visitId),
      members.map((m) => m.taskId),
      members.map((m) => m.agency),
      members.map((m) => m.slot),
      members.map((m) => m.inspectorId),
      members.map((m) => m.certificateNo),
      members.map((m) => m.name),
      members.map((m) => m.drawId),
      members.map((m) => m.replacesMemberId),
      members.map((m) => m.homeAgency ?? null),
    ],
  );

/**
 * PD 第十七条 (K-11): the initiator's first inspector in place order leads; when the leader falls out, the next one of the initiator, never
 * anybody else. Nobody left: the team has no leader and cannot start.
 */
export async function settleLeader(tx: Pick<Tx, 'em'>, visitId: string, leadAgency: string | null): Promise<void> {
  const team = await teamOf(tx.em, visitId);
  const lead = (await leadOfMerged(tx.em, visitId)) ?? leadAgency;
  const own = team.filter((m) => m.agency === lead && m.kind === 'INSPECTOR' && isActive(m));
  const leader = own.sort((a, b) => a.slot - b.slot)[0]?.id ?? '';
  await change(tx.em, 'update team_member set leader = (id = $2) where visit_id = $1 and leader <> (id = $2)', [visitId, leader]);
}

export async function lockMember(tx: Pick<Tx, 'em'>, id: string): Promise<TeamMemberRow> {
  const member = await row<TeamMemberRow>(tx.em, `select ${memberColumns} from team_member where id = $1 for update`, [id]);
  if (!member) throw notFound('检查组成员');
  return member;
}

export interface ReplacementRow {
  readonly id: string;
  readonly memberId: string;
  readonly visitId: string;
  readonly agency: string;
  readonly ground: string;
  readonly note: string | null;
  readonly state: 'PENDING_APPROVAL' | 'APPROVED' | 'REJECTED' | 'EXECUTED' | 'BLOCKED';
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  /** Certificate of who decided, where he is an inspector too. */
  readonly decidedCertificate: string | null;
  readonly decidedAt: string | null;
  readonly decision: string | null;
  readonly method: 'RANDOM' | 'DESIGNATE' | null;
  readonly successorMemberId: string | null;
  readonly seq: number | null;
  readonly event: RecordedReplacement | null;
  /** Document of the written delegation the decision rests on. */
  readonly delegation: string | null;
}
export const replacementColumns = `id, member_id as "memberId", visit_id as "visitId", agency, ground, note, state, requested_by as "requestedBy",
  requested_at as "requestedAt", decided_by as "decidedBy", decided_certificate as "decidedCertificate", decided_at as "decidedAt", decision, method, successor_member_id as "successorMemberId", seq, event,
  delegation`;

export const findReplacement = (em: Em, id: string, lock = ''): Promise<ReplacementRow | undefined> =>
  row<ReplacementRow>(em, `select ${replacementColumns} from replacement where id = $1 ${lock}`, [id]);

export async function lockReplacement(tx: Pick<Tx, 'em'>, id: string): Promise<ReplacementRow> {
  const found = await findReplacement(tx.em, id, 'for update');
  if (!found) throw notFound('更换申请');
  return found;
}

export async function openReplacement(tx: Tx, member: TeamMemberRow, ground: string, note: string | undefined): Promise<string> {
  const id = tx.newId('ji_rpl');
  await rows(
    tx.em,
    `insert into replacement (id, member_id, visit_id, agency, ground, note, state, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, 'PENDING_APPROVAL', $7, $8)`,
    [id, member.id, member.visitId, member.agency, ground, note ?? null, tx.actor.id, tx.now],
  );
  return id;
}
