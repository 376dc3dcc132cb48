import { ok, refuse } from '@double-random/rules';
import { forbidden, holdsIn, notFound, useCase } from '@double-random/runtime';
import { findCeremony, voidCeremony } from '../ceremony-claim.ts';
import { stagedRefusals } from './staged-refusals.ts';

export interface AbandonCeremony {
  readonly requestId?: string;
  readonly ceremonyId: string;
  readonly reason: string;
}

/**
 * draw-spec §4, §5.2: gives up a ceremony before an audience while it is open, with a reason, on record and in the public log: the principal
 * head of the initiating department, or the conference office. What was revealed stays revealed and is not used again. Once closed the
 * draw is determined and only a void of the draw is left.
 */
export const abandonCeremony = useCase('abandonCeremony', async (tx, input: AbandonCeremony) => {
  const ceremony = await findCeremony(tx.em, input.ceremonyId);
  if (!ceremony?.staged || !ceremony.document) throw notFound('抽取仪式');
  const [initiator, office] = [ceremony.document.parties[0]!.p, ceremony.document.parties.at(-1)!.p];
  if (!holdsIn(tx.actor, initiator, 'ph') && !holdsIn(tx.actor, office, 'jco'))
    throw forbidden('由发起部门主要负责人或者联席会议办公室中止', '平台规则：抽取规程 4');
  if (!input.reason.trim()) return refuse(stagedRefusals.reasonRequired());
  if (ceremony.state !== 'OPEN') return refuse(stagedRefusals.notOpen(ceremony.state));
  await voidCeremony(tx, ceremony.id, { kind: 'ABANDONED', reason: input.reason, by: tx.actor.id });
  tx.note({ action: 'ceremony.abandon', subject: ceremony.id, before: { state: 'OPEN' }, after: { state: 'VOID' }, reason: input.reason });
  return ok({ ceremonyId: ceremony.id });
});
