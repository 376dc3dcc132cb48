import { ok, type Result, refuse } from '@double-random/rules';
import { type Caller, forbidden, notFound, perform, type Tx, useCase } from '@double-random/runtime';
import { type Ceremony, type Contribution, commitTo } from '@double-random/verifiable-draw';
import type { JointServices } from '../../services.ts';
import { type CeremonyRow, expireCeremony, findCeremony, lockOpenCeremony, revealsOf } from '../ceremony-claim.ts';
import { storeReveal } from '../close-ceremony.ts';
import { concludeDraw } from '../draw-objects.ts';
import { logReveal } from '../log-draw.ts';
import { seedReveals } from '../seed-contributions.ts';
import { hashOf } from '../suite.ts';
import { hasPeople, partyOf, turnOf } from './ceremony-party.ts';
import { stagedRefusals } from './staged-refusals.ts';

export interface RevealSeed {
  readonly requestId?: string;
  readonly ceremonyId: string;
}
type Staged = CeremonyRow & { readonly document: Ceremony; readonly hash: string; readonly staged: NonNullable<CeremonyRow['staged']> };

const isStaged = (ceremony: CeremonyRow | undefined): ceremony is Staged =>
  ceremony?.staged != null && ceremony.document !== null && ceremony.hash !== null;

/** @throws NOT_FOUND for what is no ceremony before an audience, FORBIDDEN for who may not reveal in it */
export async function stagedFor(em: Tx['em'], caller: Caller, id: string): Promise<{ ceremony: Staged; party: string }> {
  const ceremony = await findCeremony(em, id);
  if (!isStaged(ceremony)) throw notFound('抽取仪式');
  const party = partyOf(caller.actor, ceremony.document);
  if (party === undefined) throw forbidden('由参加抽取的部门和联席会议办公室的人员揭示', '平台规则：抽取规程 5.2');
  return { ceremony, party };
}

/** Whether this party may reveal now: the ceremony is open and in time, and those before it have revealed. */
async function checkTurn(em: Tx['em'], { id, state, expired, document }: Staged, party: string, now: Date): Promise<Result<void>> {
  if (state !== 'OPEN') return refuse(stagedRefusals.notOpen(state));
  if (expired || now > new Date(document.by)) return refuse(stagedRefusals.expired());
  const turn = turnOf(document, new Set((await revealsOf(em, id)).map((r) => r.party)));
  return turn.includes(party) ? ok(undefined) : refuse(stagedRefusals.notYourTurn(turn));
}

const recordReveal = useCase(
  'revealSeed',
  async (tx, { ceremonyId, contribution }: RevealSeed & { readonly contribution: Contribution | null }): Promise<Result<void>> => {
    const { ceremony, party } = await stagedFor(tx.em, tx, ceremonyId);
    const turn = await checkTurn(tx.em, ceremony, party, tx.now);
    if (!turn.ok) return turn;
    await lockOpenCeremony(tx, ceremonyId);
    if (contribution) {
      const committed = ceremony.document.parties.find((p) => p.p === party)!;
      if (commitTo(hashOf(ceremony.document.suite), contribution.v) !== committed.c) return refuse(stagedRefusals.wrongSeed(party));
      await storeReveal(tx, ceremonyId, contribution);
      await logReveal(tx, ceremonyId, ceremony.hash, contribution);
    }
    tx.note({ action: 'ceremony.reveal', subject: ceremonyId, after: { party } });
    return ok(undefined);
  },
);

const endExpired = useCase('ceremony.expire', async (tx, { ceremonyId }: RevealSeed) => {
  const { state } = (await findCeremony(tx.em, ceremonyId))!;
  if (state === 'OPEN') await expireCeremony(tx, ceremonyId);
  tx.note({ action: 'ceremony.expire', subject: ceremonyId, before: { state } });
  return ok(undefined);
});

/**
 * draw-spec §5.2: one party reveals its contribution before the audience; the last one closes the ceremony and the list is drawn in the same
 * breath. A party that has revealed is answered again. Too late, everything is void and nothing was drawn.
 * @throws UNAVAILABLE when the party's own department cannot be reached: it may press again
 */
export async function revealSeed(services: JointServices, caller: Caller, input: RevealSeed): Promise<Result<{ ceremonyId: string }>> {
  const { deps } = services;
  const { ceremonyId } = input;
  const { ceremony, party } = await stagedFor(deps.em(), caller, ceremonyId);
  const office = ceremony.document.parties.at(-1)!.p;
  const given = await revealsOf(deps.em(), ceremonyId);
  if (given.every((r) => r.party !== party)) {
    const recorded = await give(services, caller, input, ceremony, party === office ? null : party);
    if (!recorded.ok) return recorded;
  }
  const last = party === office || (!hasPeople(office) && (await onlyTheOffice(deps.em(), ceremony, office)));
  return last && ceremony.state === 'OPEN' ? conclude(services, caller, ceremony) : ok({ ceremonyId });
}

/** @param department whose service holds the contribution; null = the office's, which is opened with the closing */
async function give(services: JointServices, caller: Caller, input: RevealSeed, ceremony: Staged, department: string | null) {
  const { deps } = services;
  const { document, hash, id: ceremonyId } = ceremony;
  const late = () => deps.clock.now() > new Date(document.by);
  const turn = await checkTurn(deps.em(), ceremony, department ?? document.parties.at(-1)!.p, deps.clock.now());
  let contribution: Contribution | null = null;
  if (turn.ok && department !== null) {
    const revealed = await seedReveals(services, caller.requestId, [department], document, hash);
    if (!revealed.ok) return revealed;
    contribution = revealed.value[0]!;
  }
  const recorded = await perform(deps, caller, recordReveal, { ...input, contribution });
  const now = recorded.ok ? undefined : await findCeremony(deps.em(), ceremonyId);
  if (now?.state === 'OPEN' && (now.expired || late())) await perform(deps, caller, endExpired, { ceremonyId });
  return recorded;
}

const onlyTheOffice = async (em: Tx['em'], { id, document }: Staged, office: string): Promise<boolean> =>
  turnOf(document, new Set((await revealsOf(em, id)).map((r) => r.party))).join() === office;

async function conclude(services: JointServices, caller: Caller, ceremony: Staged): Promise<Result<{ ceremonyId: string }>> {
  const given = await revealsOf(services.deps.em(), ceremony.id);
  const contributions = given.map(({ party: p, value: v }) => ({ p, v }));
  const drawn = await concludeDraw(services, caller, { ...ceremony.staged, ceremonyId: ceremony.id, contributions });
  return drawn.ok ? ok({ ceremonyId: ceremony.id }) : drawn;
}
