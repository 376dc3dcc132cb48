import type { InspectorStatus } from '@double-random/department-kit/contract.ts';
import { type CancelReason, checkVisitStart, type Method, ok, type Result, refuse, transition, visitMachine } from '@double-random/rules';
import { type Caller, change, type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { chargeToYearOf } from '../cap-ledger/year-end.ts';
import { checkGuestsReady } from '../merge/guests-ready.ts';
import type { JointServices } from '../services.ts';
import { finishIfNothingLeft } from '../task/finish-if-nothing-left.ts';
import { moveTask } from '../task/task-access.ts';
import { homeOf, isActive } from '../team/team-access.ts';
import { advanceVisit } from './advance-visit.ts';
import { cancelIdleVisit } from './cancel-idle-visit.ts';
import { type Dossier, lockVisitAndTask, readVisit } from './dossier.ts';
import { logVisitStart } from './log-visit.ts';
import { type AgainstChecking, nothingAgainst, settleUncheckable } from './matters-without-basis.ts';
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

/**
 * YY 三（四） 「一律不得擅自开展执法检查」, C-5: the law has taken the object out of inspection since the draw and nothing else is to be checked there.
 * Nobody goes in; the drawn list stays as it is, the entity's room under the cap is given back.
 */
async function leaveAlone(tx: Tx, { visit, task, guests }: Dossier, { outOfScope }: AgainstChecking): Promise<Result<{ id: string }>> {
  const legalBases = [...new Set(outOfScope.values())];
  const cancelled = { reason: 'OUT_OF_SCOPE_FOUND' satisfies CancelReason, legalBases, by: tx.actor.id, at: tx.now.toISOString() };
  await cancelIdleVisit(tx, visit, cancelled);
  for (const one of [task, ...guests]) {
    const finished = await finishIfNothingLeft(tx, one);
    if (!finished.ok) return finished;
  }
  tx.note({
    action: 'visit.cancel',
    subject: visit.id,
    before: { state: visit.state },
    after: { state: 'CANCELLED', ...cancelled },
    reason: `依法不在检查范围：${legalBases.join('、')}`,
  });
  return ok({ id: visit.id });
}

/** PD 第十七条, 第二十条, CD 十（四）: the team is at the door; every guard of C-7 STARTED. The first start moves the task. */
export const startVisit = (statuses: InspectorStatuses, against: AgainstChecking = nothingAgainst) =>
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
    const checks = await settleUncheckable(tx, dossier.checks, against);
    if (against.outOfScope.size > 0 && checks.every((c) => c.state !== 'OPEN')) return leaveAlone(tx, dossier, against);
    const allowed = checkVisitStart(startFacts({ ...dossier, checks }, input, statuses, tx.clock.today()));
    if (!allowed.ok) return allowed;
    const charged = await chargeToYearOf(tx, task, visit.assignmentId, tx.clock.today());
    if (!charged.ok) return charged;
    const present = team.filter((m) => isActive(m) && input.present.includes(m.id));
    const atTheDraw = new Set(Object.values(visit.snapshot).map(({ name }) => name));
    const renamedTo = against.namesToday.filter((name) => !atTheDraw.has(name));
    const start: VisitStart = {
      at: tx.now.toISOString(),
      place: input.place,
      methods: input.methods,
      present: present.map((m) => m.id),
      certificatesShown: input.certificatesShown ? present.filter((m) => m.kind === 'INSPECTOR').map((m) => m.certificateNo) : [],
      ...(input.onSiteNotice ? { onSiteNotice: input.onSiteNotice } : {}),
      ...(renamedTo.length > 0 ? { renamedTo } : {}),
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
