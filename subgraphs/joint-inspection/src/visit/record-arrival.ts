import { checkVisitStart, ok, type Refusal, refuse } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import { isActive } from '../team/team-access.ts';
import { lockVisit } from './dossier.ts';
import { startFacts } from './start-facts.ts';
import type { InspectorStatuses } from './start-visit.ts';
import type { VisitStart } from './visit.entity.ts';
import { requireLeader } from './visit-access.ts';
import { writeVisit } from './visit-writes.ts';

export interface RecordArrival {
  readonly requestId?: string;
  readonly visitId: string;
  /** Places in the team. */
  readonly memberIds: readonly string[];
  readonly certificatesShown: boolean;
}

const refusals = {
  notUnderWay: (from: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '检查尚未开始或者已经结束。',
    basis: 'PD 第十七条',
    details: { from, to: 'CHECKING' },
  }),
  notWaitedFor: (members: readonly string[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '只能登记检查组中尚未到场的成员。',
    basis: 'PD 第十七条',
    path: ['input', 'memberIds'],
    details: { fields: ['memberIds'], members },
  }),
};

/** PD 第十七条: somebody of the team comes after the start. He shows and has declared what everybody had to at the door. */
export const recordArrival = (statuses: InspectorStatuses) =>
  useCase('recordArrival', async (tx, input: RecordArrival) => {
    const dossier = await lockVisit(tx, input.visitId);
    const { visit, team } = dossier;
    requireLeader(tx.actor, visit, team);
    if (!visit.start || !['STARTED', 'CHECKING', 'MATTERS_DONE'].includes(visit.state)) return refuse(refusals.notUnderWay(visit.state));
    const here = visit.start.present;
    const late = team.filter((m) => isActive(m) && input.memberIds.includes(m.id) && !here.includes(m.id));
    const others = input.memberIds.filter((id) => late.every((m) => m.id !== id));
    if (others.length > 0 || late.length === 0) return refuse(refusals.notWaitedFor(others));
    const shown = {
      present: [...here, ...late.map((m) => m.id)],
      certificatesShown: input.certificatesShown,
      onSiteNotice: visit.start.onSiteNotice,
    };
    const allowed = checkVisitStart(startFacts(dossier, shown, statuses, tx.clock.today()));
    if (!allowed.ok) return allowed;
    const certificates = late.filter((m) => m.kind === 'INSPECTOR').map((m) => m.certificateNo);
    const start: VisitStart = {
      ...visit.start,
      present: shown.present,
      certificatesShown: [...visit.start.certificatesShown, ...(input.certificatesShown ? certificates : [])],
    };
    await writeVisit(tx, visit, visit.state, { start });
    await change(tx.em, `update team_member set state = 'PRESENT' where id = any($1) and state = 'CLEARED'`, [late.map((m) => m.id)]);
    tx.note({ action: 'visit.arrival', subject: visit.id, after: { members: late.map((m) => m.id), certificates } });
    return ok({ id: visit.id });
  });
