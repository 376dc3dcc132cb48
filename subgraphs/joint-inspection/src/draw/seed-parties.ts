import { conferenceOfficeOf, getAgency } from '@double-random/schema/departments';

/** Who contributes to a seed: departments in the order in which they reveal, the neutral office last (draw-spec §5.2). */
export interface SeedParties {
  readonly departments: readonly string[];
  readonly office: string;
}

/**
 * Two organisations at least. The office is the conference office of the region; where a place has none, the platform's coordination
 * office of that division stands in under its own chain.
 */
export function seedParties(initiator: string, others: readonly string[], region: string | null): SeedParties {
  const agency = getAgency(initiator);
  const home = region ?? agency.region;
  const office = home === undefined ? undefined : conferenceOfficeOf(home)?.code;
  return {
    departments: [initiator, ...others.filter((o) => o !== initiator).sort()],
    office: office ?? `${agency.division}-office`,
  };
}

/**
 * One ceremony at a time among all who could reach the same entities or need the same party's next contribution (draw-spec §2.2, §5.1):
 * the prefecture, since a city agency may draw in its counties.
 */
export const scopeOf = (initiator: string): string => `prefecture:${getAgency(initiator).division.slice(0, 4)}`;
