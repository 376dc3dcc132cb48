import { ok, type Result } from '@double-random/rules';
import { type Caller, denialCodeOf, perform, rows, serviceActor, type Tx, useCase } from '@double-random/runtime';
import type { JointServices } from '../services.ts';
import { lockTask } from '../task/task-access.ts';
import { matchesOf, offersCouldMeet, type UnproposedMatch, unproposedMatches } from './find-matches.ts';
import { insertProposal } from './insert-proposal.ts';
import type { MergeRow } from './merge-row.ts';
import { endMerge, findMerge } from './merge-store.ts';
import { lockMergeable, type MergeableVisit } from './open-visit.ts';
import { lockProposed, settleMerge } from './unite-visits.ts';

/** What the departments said when they put their tasks on offer: who agreed beforehand has agreed. */
async function agreedBeforehand(tx: Tx, visits: readonly MergeableVisit[]): Promise<MergeRow['accepted']> {
  const found = await rows<{ agency: string; by: string; at: Date }>(
    tx.em,
    'select agency, offered_by as by, offered_at as at from merge_offer where task_id = any($1) and accepts_matches',
    [visits.map((v) => v.taskId)],
  );
  return Object.fromEntries(found.map(({ agency, by, at }) => [agency, { by, at: new Date(at).toISOString() }]));
}

/** 撮合 (KF 第十二条第一款): the match of two offers stands before both departments as a proposal, whoever looks first. */
const proposeMatch = useCase('merge.match', async (tx, match: UnproposedMatch & { readonly requestId?: string }) => {
  tx.note({ action: 'merge.match', subject: match.firstVisitId, after: { partner: match.secondVisitId } });
  for (const taskId of [match.firstTaskId, match.secondTaskId].sort()) await lockTask(tx, taskId);
  const first = (await lockMergeable(tx, match.firstVisitId))!;
  const second = (await lockMergeable(tx, match.secondVisitId))!;
  const matches = await matchesOf(tx.em, first.leadAgency, { visitId: first.id });
  const proposed = (await unproposedMatches(tx.em, first.id)).every((m) => m.secondVisitId !== second.id);
  if (proposed || !matches.some((m) => m.partnerVisitId === second.id)) return ok(undefined);
  await insertProposal(tx, [first, second], await agreedBeforehand(tx, [first, second]));
  return ok(undefined);
});

const settleAgreed = useCase('merge.settle', async (tx, { id }: { readonly requestId?: string; readonly id: string }) => {
  tx.note({ action: 'merge.settle', subject: id });
  const merge = await lockProposed(tx, (await findMerge(tx.em, id))!);
  return merge.state === 'PROPOSED' ? settleMerge(tx, merge) : ok(undefined);
});

/** What cannot be made one after all (the cap, a visit that began) does not stand there for ever. */
const lapse = useCase(
  'merge.lapse',
  async (tx, { id, reason }: { readonly requestId?: string; readonly id: string; readonly reason: string }) => {
    const merge = await lockProposed(tx, (await findMerge(tx.em, id))!);
    if (merge.state === 'PROPOSED') await endMerge(tx, id, 'LAPSED', reason);
    tx.note({ action: 'merge.lapse', subject: id, reason });
    return ok(undefined);
  },
);

async function settled(services: JointServices, caller: Caller, id: string): Promise<Result<void>> {
  try {
    return await perform(services.deps, caller, settleAgreed, { id });
  } catch (error) {
    const code = denialCodeOf(error);
    if (!code) throw error;
    return { ok: false, refusals: [{ code: 'ILLEGAL_TRANSITION', message: (error as Error).message, basis: 'PD 第二条' }] };
  }
}

/**
 * 撮合 by itself: draws that hit the same entity in overlapping days, of departments that put both tasks on offer, are proposed for merging
 * to both of them at once; where both agreed beforehand they become one visit. Nobody else learns of it, and neither of them learns
 * anything its offer did not ask for (X-07, CD 九). May run in several processes at once, and be killed anywhere.
 * @returns how many matches were proposed or made one
 */
export async function matchOffers(services: JointServices): Promise<number> {
  const machine: Caller = { actor: serviceActor('joint-inspection'), requestId: 'match-offers' };
  const em = services.deps.em();
  const found = (await offersCouldMeet(em)) ? await unproposedMatches(em) : [];
  for (const match of found) await perform(services.deps, machine, proposeMatch, match);
  const agreed = await rows<{ id: string }>(
    em,
    `select m.id from visit_merge m where m.kind = 'CROSS' and m.state = 'PROPOSED' and jsonb_exists(m.accepted, m.host_agency)
       and jsonb_exists(m.accepted, m.guest_agency)
       and not exists (select 1 from jsonb_object_keys(m.asked_besides) agency where not jsonb_exists(m.accepted, agency)) order by m.id`,
  );
  for (const { id } of agreed) {
    const answer = await settled(services, machine, id);
    if (!answer.ok) await perform(services.deps, machine, lapse, { id, reason: answer.refusals[0]!.message });
  }
  return found.length + agreed.length;
}

const everyMs = 5000;

/** Looks every few seconds whether offers have met. */
export function startMatching(services: JointServices): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  const look = () => {
    running ??= matchOffers(services)
      .then(
        () => {},
        (error: unknown) => services.deps.log({ level: 'error', background: 'match-offers', error: (error as Error).message }),
      )
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
