import type { InspectorStatus } from '@double-random/department-kit/contract.ts';
import { checkVisitStart, type Method, ok, refuse, transition, visitMachine } from '@double-random/rules';
import { type Caller, change, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { chargeToYearOf } from '../cap-ledger/year-end.ts';
import { checkGuestsReady } from '../merge/guests-ready.ts';
import type { JointServices } from '../services.ts';
import { moveTask } from '../task/task-access.ts';
import { homeOf, isActive } from '../team/team-access.ts';
import { advanceVisit } from './advance-visit.ts';
import { lockVisitAndTask, readVisit } from './dossier.ts';
import { logVisitStart } from './log-visit.ts';
import { settleWithoutBasis, type WithoutBasis } from './matters-without-basis.ts';
import { startFacts } from './start-facts.ts';
import type { VisitStart } from './visit.entity.ts';
import { requireLeader } from './visit-access.ts';
import { writeVisit } from './visit-writes.ts';

export interface StartVisit {
  readonly requestId?: string;
  readonly visitId: string;
  readonly place: string;
  readonly methods: readonly Method[];
  readonly present: readonly string[];
  readonly certificatesShown: boolean;
  readonly onSiteNotice?: { readonly servedAt: string; readonly recipient: string; readonly items: readonly string[] } | null;
}

export type InspectorStatuses = ReadonlyMap<string, InspectorStatus>;

/**
 * D-30: asks each department whether its people's certificates are valid today, before the transaction.
 * @throws UNAVAILABLE when one cannot be asked: nobody sets out on a guess
 */
export async function askInspectors(services: JointServices, caller: Caller, visitId: string): Promise<InspectorStatuses> {
  const { team } = await readVisit({ em: services.deps.em(), actor: caller.actor }, visitId);
  const active = team.filter((m) => isActive(m) && m.kind === 'INSPECTOR');
  const agencies = [...new Set(active.map(homeOf))];
  const answers = await Promise.all(
    agencies.map((agency) =>
      services.departments<{ value?: readonly InspectorStatus[] }>(
        getAgency(agency).subgraph!,
        'inspectorsStatus',
        {
          agency,
          certificateNos: active.filter((m) => homeOf(m) === agency).map((m) => m.certificateNo),
          on: services.deps.clock.today(),
        },
        caller.requestId,
      ),
    ),
  );
  return new Map(answers.flatMap((a) => (a.value ?? []).map((s) => [s.certificateNo, s] as const)));
}

/** PD 第十七条, 第二十条, CD 十（四）: the team is at the door; every guard of C-7 STARTED. The first start moves the task. */
export const startVisit = (statuses: InspectorStatuses, withoutBasis: WithoutBasis = new Map()) =>
  useCase('startVisit', async (tx, input: StartVisit) => {
    const dossier = await lockVisitAndTask(tx, input.visitId);
    const { visit, task, guests, team } = dossier;
    requireLeader(tx.actor, visit, team);
    const step = transition(visitMachine, visit.state as never, 'start');
    if (!step.ok) return step;
    const ready = checkGuestsReady(guests);
    if (!ready.ok) return ready;
    if (!input.place.trim())
      return refuse({
        code: 'BAD_USER_INPUT',
        message: '须记录到场地点。',
        basis: 'PD 第十九条',
        path: ['input', 'place'],
        details: { fields: ['place'] },
      });
    const checks = await settleWithoutBasis(tx, dossier.checks, withoutBasis);
    const allowed = checkVisitStart(startFacts({ ...dossier, checks }, input, statuses, tx.clock.today()));
    if (!allowed.ok) return allowed;
    const charged = await chargeToYearOf(tx, task, visit.assignmentId, tx.clock.today());
    if (!charged.ok) return charged;
    const present = team.filter((m) => isActive(m) && input.present.includes(m.id));
    const start: VisitStart = {
      at: tx.now.toISOString(),
      place: input.place,
      methods: input.methods,
      present: present.map((m) => m.id),
      certificatesShown: input.certificatesShown ? present.filter((m) => m.kind === 'INSPECTOR').map((m) => m.certificateNo) : [],
      ...(input.onSiteNotice ? { onSiteNotice: input.onSiteNotice } : {}),
    };
    await writeVisit(tx, visit, 'STARTED', { start, startedAt: tx.now });
    await logVisitStart(tx, visit, start);
    if (checks.every((c) => c.state !== 'OPEN')) await advanceVisit(tx, { ...visit, state: 'STARTED' });
    await change(tx.em, `update team_member set state = 'PRESENT' where id = any($1) and state = 'CLEARED'`, [start.present]);
    for (const one of [task, ...guests].filter((t) => t.state === 'INSPECTORS_DRAWN')) {
      const moved = await moveTask(tx, one, 'startFirstVisit');
      if (!moved.ok) return moved;
    }
    tx.note({ action: 'visit.start', subject: visit.id, before: { state: visit.state }, after: start });
    return ok({ id: visit.id });
  });
