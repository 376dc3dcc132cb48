import { type Actor, holdsIn } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import type { Ceremony } from '@double-random/verifiable-draw';

/** An office without people of its own contributes by itself as soon as everybody else has. */
export const hasPeople = (party: string): boolean => findAgency(party) !== undefined;

/** The party this person may reveal for: a department's operator or head for it, the conference office's people for the office. */
export function partyOf(actor: Actor, ceremony: Ceremony): string | undefined {
  const own = ceremony.parties.find((p) => p.p === actor.department)?.p;
  if (own === undefined) return undefined;
  const roles = findAgency(own)?.kind === 'CONFERENCE_OFFICE' ? (['jco'] as const) : (['op', 'dh', 'ph'] as const);
  return holdsIn(actor, own, ...roles) ? own : undefined;
}

/**
 * draw-spec §5.2: the initiating department first, the neutral office last, the others between them in any order.
 * @returns who may reveal now
 */
export function turnOf(ceremony: Ceremony, revealed: ReadonlySet<string>): readonly string[] {
  const parties = ceremony.parties.map((p) => p.p);
  const [first, office] = [parties[0]!, parties.at(-1)!];
  if (!revealed.has(first)) return [first];
  const waiting = parties.filter((p) => !revealed.has(p));
  return waiting.length > 1 ? waiting.filter((p) => p !== office) : waiting;
}
