import {
  checkApproved,
  checkReplacementMethod,
  leaderDepartment,
  ok,
  type ReplacementGround,
  type Result,
  refuse,
  replacementRule,
  teamRefusals,
} from '@double-random/rules';
import { change, hasRole, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { blinding, type ReplacementEvent, type ReplacementReason, type ReplacementResult } from '@double-random/verifiable-draw';
import { findDraw } from '../draw/draw-store.ts';
import { logReplacement, said } from '../draw/log-draw.ts';
import { officeReveal } from '../draw/office-chain.ts';
import { frameKeyCell, secretsOf } from '../draw/secrets.ts';
import { seedParties } from '../draw/seed-parties.ts';
import { hashOf } from '../draw/suite.ts';
import type { JointServices } from '../services.ts';
import { findTask, pinnedPolicy } from '../task/task-access.ts';
import type { PoolInspector } from './lower-level.ts';
import { replayTeams } from './replay-teams.ts';
import { teamOf } from './team-access.ts';
import { hasInterest } from './team-needs.ts';
import { insertMembers, lockMember, lockReplacement, settleLeader, unitOfVisit } from './team-store.ts';

export interface ExecuteReplacementInput {
  readonly requestId?: string;
  readonly replacementId: string;
  /** Named person, by inspector id or certificate number; absent: by lot. */
  readonly candidate?: string | null;
}

/** Grounds of the packs as draw-spec §9 names them. */
const reasons: Readonly<Record<ReplacementGround, ReplacementReason>> = {
  POST_CHANGE: 'POST_CHANGE',
  WORK_CONFLICT: 'CONFLICT',
  HEALTH: 'HEALTH',
  RECUSAL: 'RECUSAL',
  OTHER_SPECIAL: 'OTHER',
};

/**
 * KF 第十七条, PD 第十六条 (D-27): once approved, the place is filled by lot with a fresh contribution of the office, or, where the inspector's
 * own department's rules allow it, by a named colleague, who has the field of the place (YY 三（三）). Who approved does not follow himself
 * (KF-17b). NO_REPLACEMENT_AVAILABLE when nobody may go.
 * @param pool the department's inspectors as they are now
 */
export const executeReplacement = (services: JointServices, pool: readonly PoolInspector[]) =>
  useCase('executeReplacement', async (tx: Tx, input: ExecuteReplacementInput): Promise<Result<{ replacementId: string }>> => {
    const replacement = await lockReplacement(tx, input.replacementId);
    if (tx.actor.department !== replacement.agency || !hasRole(tx.actor, 'op')) throw notFound('更换申请');
    const member = await lockMember(tx, replacement.memberId);
    const task = (await findTask(tx.em, member.taskId))!;
    const policy = pinnedPolicy(task);
    const rule = replacementRule(policy, member.agency);
    const candidate = input.candidate ?? undefined;
    const method = candidate === undefined ? 'RANDOM' : 'DESIGNATE';
    const allowed = checkReplacementMethod({ method: rule.method, basis: rule.from }, method);
    if (!allowed.ok) return allowed;
    const approved = checkApproved({ approved: replacement.state === 'APPROVED' || replacement.state === 'BLOCKED' });
    if (!approved.ok) return approved;

    // Events of one draw are numbered: the next one waits here.
    await row(tx.em, 'select id from draw where id = $1 for update', [member.drawId]);
    const draw = (await findDraw(tx.em, member.drawId))!;
    const { teams, frame, nextSeq } = await replayTeams(tx.em, draw);
    const unit = await unitOfVisit(tx.em, task.id, member.visitId);
    const everInTeam = new Set((await teamOf(tx.em, member.visitId)).map((m) => m.certificateNo));
    const blind = blinding(hashOf(draw.suite), secretsOf(services).open(draw.frameKey, frameKeyCell(draw.id)));
    const leafOf = (certificateNo: string) => blind.blind(certificateNo).leaf;
    const why = reasons[replacement.ground as ReplacementGround];
    const place = { seq: nextSeq, u: unit.leaf, slot: member.slot, out: leafOf(member.certificateNo), why };

    const barred = (p: PoolInspector) =>
      everInTeam.has(p.certificateNo)
        ? 'IN_TEAM'
        : p.certificateNo === replacement.decidedCertificate
          ? 'APPROVER'
          : p.exclusion || (hasInterest(p, unit) ? 'INTEREST' : '');
    const spec = teams.units().find((u) => u.u === unit.leaf)!.team[member.slot]![1];
    const hasSpec = (specs: readonly string[]) => spec === '' || specs.includes(spec);
    let event: ReplacementEvent;
    let successor: PoolInspector | undefined;
    if (candidate === undefined) {
      const now = new Map(pool.map((p) => [p.certificateNo, p]));
      const listed = frame.filter((f) => f.snapshot.agency === member.agency);
      const reasonOf = (certificateNo: string) => (now.has(certificateNo) ? barred(now.get(certificateNo)!) : 'LEFT');
      const able = listed.filter((f) => f.row[4] === '' && reasonOf(f.entityKey) === '' && hasSpec(f.row[5]));
      if (able.length === 0) return refuse(teamRefusals.noReplacement());
      const unavail = listed.map((f) => [f.leafId, reasonOf(f.entityKey)] as const).filter(([, reason]) => reason !== '');
      const { office } = seedParties(draw.agency ?? task.initiator, [], task.region);
      const fresh = (await officeReveal(tx, services, office, `replacement:${replacement.id}`))!;
      event = { ...place, mode: 'random', in: '', ...fresh, unavail };
    } else {
      // CD 五 「随机抽调」: people of the agencies below come by lot, never by name.
      successor = pool.find((p) => p.homeAgency === undefined && (p.inspectorId === candidate || p.certificateNo === candidate));
      const id = candidate;
      if (!successor) return refuse(teamRefusals.notQualified(id, 'UNKNOWN'));
      const reason = barred(successor);
      if (reason === 'IN_TEAM') return refuse(teamRefusals.alreadyInTeam(id));
      if (reason === 'INTEREST') return refuse(teamRefusals.conflict(id));
      if (reason === 'APPROVER') return refuse(teamRefusals.approverFollows());
      if (reason) return refuse(teamRefusals.notQualified(id, reason));
      if (!hasSpec(successor.specs)) return refuse(teamRefusals.notQualified(id, 'FIELD'));
      event = { ...place, mode: 'appointed', in: leafOf(successor.certificateNo), c: '', v: '', unavail: [] };
    }
    const result: ReplacementResult = teams.replace(event);
    const drawn = frame.find((f) => f.leafId === result.in);
    successor ??= pool.find((p) => p.certificateNo === drawn?.entityKey);
    if (!successor) return refuse(teamRefusals.noReplacement());

    const successorId = tx.newId('ji_tmb');
    const { agency, homeAgency = null, inspectorId, certificateNo, name } = successor;
    const seat = { visitId: member.visitId, taskId: task.id, slot: member.slot, drawId: draw.id, replacesMemberId: member.id };
    await insertMembers(tx, [{ id: successorId, ...seat, agency, homeAgency, inspectorId, certificateNo, name }]);
    await change(tx.em, `update team_member set state = 'REPLACED', leader = false where id = $1`, [member.id]);
    await change(
      tx.em,
      `update replacement set state = 'EXECUTED', method = $2, successor_member_id = $3, seq = $4, event = $5 where id = $1`,
      [replacement.id, method, successorId, event.seq, JSON.stringify({ ...event, result })],
    );
    const { requestedBy, decidedBy, ground, note } = replacement;
    await logReplacement(tx, said(draw), { ...event, result }, { requestedBy, decidedBy, ground, note });
    await settleLeader(tx, member.visitId, leaderDepartment(policy));
    tx.note({
      action: 'replacement.execute',
      subject: replacement.id,
      before: { member: member.id },
      after: { member: successorId, method },
    });
    return ok({ replacementId: replacement.id });
  });

/** C-6: nobody may go; the place stays empty until somebody can be found elsewhere (D-22). */
export const blockReplacement = useCase('replacement.block', async (tx, input: { requestId?: string; replacementId: string }) => {
  const replacement = await lockReplacement(tx, input.replacementId);
  await change(tx.em, `update replacement set state = 'BLOCKED' where id = $1`, [replacement.id]);
  await change(tx.em, `update team_member set state = 'BLOCKED' where id = $1 and state = 'REPLACEMENT_PENDING'`, [replacement.memberId]);
  tx.note({ action: 'replacement.block', subject: replacement.id, before: { state: replacement.state }, after: { state: 'BLOCKED' } });
  return ok({ replacementId: replacement.id });
});
