import { type Actor, type Em, notFound, rows } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { revealHash } from '@double-random/verifiable-draw';
import { type CeremonyFailure, type CeremonyRow, findCeremony, revealsOf } from '../ceremony-claim.ts';
import { hashOf } from '../suite.ts';
import type { CeremonyView } from './ceremony.type.ts';
import { turnOf } from './ceremony-party.ts';

/**
 * What the screen of a lottery room shows: seals, commitments, who has revealed. No matter, no number of objects (D-104), and of each
 * contribution only its hash: with the contributions themselves whoever has the list could draw it again too early.
 * @throws NOT_FOUND
 */
export async function presentCeremony(em: Em, actor: Actor, id: string): Promise<CeremonyView> {
  const ceremony = await findCeremony(em, id);
  if (!ceremony?.document || !ceremony.hash) throw notFound('抽取仪式');
  const { document, hash: digest, state } = ceremony;
  const hash = hashOf(document.suite);
  const given = ceremony.staged
    ? (await revealsOf(em, id)).map(({ party: p, value: v, at }) => ({ p, v, at }))
    : (ceremony.contributions ?? []).map((c) => ({ ...c, at: ceremony.closedAt }));
  const byParty = new Map(given.map((g) => [g.p, g]));
  const open = state === 'OPEN' && !ceremony.expired;
  const turn = open && ceremony.staged ? turnOf(document, new Set(byParty.keys())) : [];
  const takesPart = document.parties.some((p) => p.p === actor.department);
  return {
    id,
    state,
    staged: ceremony.staged !== null,
    hash: digest,
    openedAt: ceremony.openedAt,
    expiresAt: ceremony.expiresAt,
    closedAt: ceremony.closedAt,
    failure: failureOf(ceremony, takesPart),
    draws: await rows(em, 'select number, attempt, seal_hash as "sealHash" from draw where ceremony_id = $1 order by number', [id]),
    parties: document.parties.map(({ p, c, i }) => {
      const one = byParty.get(p);
      return {
        code: p,
        name: findAgency(p)?.name ?? '平台种子方',
        commitment: c,
        index: i,
        revealedAt: one?.at ?? null,
        revealHash: one ? revealHash(hash, digest, { p, v: one.v }) : null,
        next: turn.includes(p),
      };
    }),
  };
}

function failureOf({ failure, state, expired }: CeremonyRow, takesPart: boolean): CeremonyView['failure'] {
  if (!failure) return state === 'OPEN' && expired ? { kind: 'EXPIRED', reason: null } : null;
  const said = JSON.parse(failure) as CeremonyFailure;
  return { kind: said.kind, reason: said.kind === 'ABANDONED' && takesPart ? said.reason : null };
}

/** Open ceremonies before an audience in which this person's department or office takes part, the newest first. */
export async function openCeremonyIds(em: Em, actor: Actor, limit: number, behind?: string): Promise<string[]> {
  if (actor.kind !== 'person' || !actor.department) return [];
  const found = await rows<{ id: string }>(
    em,
    `select id from ceremony where state = 'OPEN' and staged is not null and expires_at >= now() and ($2::text is null or id < $2)
       and document -> 'parties' @> jsonb_build_array(jsonb_build_object('p', $1::text)) order by id desc limit $3`,
    [actor.department, behind ?? null, limit],
  );
  return found.map(({ id }) => id);
}
