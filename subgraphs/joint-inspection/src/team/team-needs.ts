import type { Refusal } from '@double-random/rules';
import { departmentPolicy, type EffectivePolicy, teamRefusals } from '@double-random/rules';
import type { InspectorPlan, SlotNeed } from '@double-random/verifiable-draw';

/** One visit that needs a team. */
export interface TeamUnit {
  readonly visitId: string;
  /** Leaf of its object in the object draw: the unit of the inspector draw. */
  readonly leaf: string;
  readonly entityKey: string;
  /** Codes under which registries know the object: interests may name either. */
  readonly codes: readonly string[];
  /** Departments with a matter there. */
  readonly agencies: readonly string[];
}

/** A place in every team: `index` counts over all departments of the draw. */
export interface Place {
  readonly index: number;
  readonly agency: string;
  readonly spec: string;
  /** First place of its department. */
  readonly first: boolean;
}

export interface NeedsContext {
  readonly policy: EffectivePolicy;
  readonly joint: boolean;
  readonly initiator: string;
  /** Departments this draw is for. */
  readonly agencies: readonly string[];
  /** Fields of enforcement the department's matters ask for (YY-33), in the order in which their places are filled. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Departments every matter of which asks for a field: nobody without one has anything to do there. */
  readonly onlyWithField?: ReadonlySet<string>;
}

/**
 * YX 五（五）, CD 十（四）, KF 第十条: each department's own minimum; a field asked for by a matter has a place of its own. Where no matter
 * does without a field, no place does either (YY 三（三）).
 */
export function slotNeeds({ policy, agencies, fields, onlyWithField }: NeedsContext): readonly SlotNeed[] {
  return agencies.flatMap((d) => {
    const special = [...new Set(fields.get(d) ?? [])];
    const open = Math.max(departmentPolicy(policy, d).values['inspectors.min'].value - special.length, 0);
    if (onlyWithField?.has(d)) return special.map((spec, i) => ({ d, n: i === 0 ? 1 + open : 1, spec }));
    return [...special.map((spec) => ({ d, n: 1, spec })), ...(open ? [{ d, n: open, spec: '' }] : [])];
  });
}

export const placesOf = (needs: readonly SlotNeed[]): readonly Place[] => {
  const seen = new Set<string>();
  return needs
    .flatMap(({ d, n, spec }) => Array.from({ length: n }, () => ({ agency: d, spec })))
    .map(({ agency, spec }, index) => {
      const first = !seen.has(agency);
      seen.add(agency);
      return { index, agency, spec, first };
    });
};

/**
 * Whether a place is filled at this visit. The sealed plan has the same places everywhere; a department without a matter at an object
 * sends nobody there, but a joint team always has its leader from the initiator (PD 第十七条).
 */
export const isNeeded = (place: Place, unit: TeamUnit, context: Pick<NeedsContext, 'joint' | 'initiator'>): boolean =>
  unit.agencies.includes(place.agency) || (context.joint && place.agency === context.initiator && place.first);

export function inspectorPlan(of: string, context: NeedsContext): InspectorPlan {
  const slots = slotNeeds(context);
  const lead = context.agencies.includes(context.initiator) ? context.initiator : context.agencies[0]!;
  const minTeam = Math.min(...context.agencies.map((d) => departmentPolicy(context.policy, d).values['inspectors.min'].value));
  return { v: 1, kind: 'inspectors', of, lead, group: 1, minTeam, slack: 0, maxLoad: 0, needs: [{ s: '*', slots }] };
}

/** Somebody in a department's pool. */
export interface PoolMember {
  readonly agency: string;
  readonly exclusion: string;
  readonly specs: readonly string[];
  readonly interests: readonly string[];
}
export const hasInterest = (person: Pick<PoolMember, 'interests'>, unit: Pick<TeamUnit, 'entityKey' | 'codes'>): boolean =>
  person.interests.some((target) => target === unit.entityKey || unit.codes.includes(target));

/** Places that fewer people can take are filled first, so that who could take two of them is not spent on the easier one. */
export function scarceFirst(context: NeedsContext, pool: readonly PoolMember[]): NeedsContext {
  const able = (agency: string, field: string) =>
    pool.filter((m) => m.agency === agency && m.exclusion === '' && m.specs.includes(field)).length;
  const fields = [...context.fields].map(([agency, list]): [string, readonly string[]] => [
    agency,
    [...new Set(list)].sort((a, b) => able(agency, a) - able(agency, b) || (a < b ? -1 : 1)),
  ]);
  return { ...context, fields: new Map(fields) };
}

const canTake = (person: PoolMember, { spec }: Place): boolean => spec === '' || person.specs.includes(spec);

/** The places left over when as many as possible have somebody of their own; nobody sits in two. */
function unfillable(places: readonly Place[], able: readonly PoolMember[]): readonly Place[] {
  const placeOf = new Map<PoolMember, Place>();
  const seat = (place: Place, asked: Set<PoolMember>): boolean =>
    able.some((person) => {
      if (!canTake(person, place) || asked.has(person)) return false;
      asked.add(person);
      const other = placeOf.get(person);
      if (other && !seat(other, asked)) return false;
      placeOf.set(person, place);
      return true;
    });
  return places.filter((place) => !seat(place, new Set()));
}

/** D-22: which visit lacks whom for which place. */
export function lacks(
  visitId: string,
  department: string,
  field: string,
  numbers: { required: number; available: number },
  basis: string,
): Refusal {
  const refusal = teamRefusals.insufficient({ department, ...numbers, basis });
  return { ...refusal, details: { ...refusal.details, visitId, field } };
}

/**
 * D-22, KF-16a: before anything is sealed, which team lacks whom. Every refusal names the visit, the department, the field where one is asked
 * for, how many it must send and how many could go; without anybody of the initiator the team would have no leader (PD 第十七条).
 */
export function missingInspectors(units: readonly TeamUnit[], pool: readonly PoolMember[], context: NeedsContext): readonly Refusal[] {
  const places = placesOf(slotNeeds(context));
  return units.flatMap((unit) =>
    context.agencies.flatMap((agency): Refusal[] => {
      const needed = places.filter((p) => p.agency === agency && isNeeded(p, unit, context));
      if (needed.length === 0) return [];
      const able = pool.filter((m) => m.agency === agency && m.exclusion === '' && !hasInterest(m, unit));
      const { from } = departmentPolicy(context.policy, agency).values['inspectors.min'];
      const numbers = { required: needed.length, available: able.length };
      const short = able.length < needed.length ? [lacks(unit.visitId, agency, '', numbers, from)] : [];
      const special = unfillable(needed, able).filter((p) => p.spec !== '');
      const rare = special.map(({ spec }) =>
        lacks(unit.visitId, agency, spec, { required: 1, available: able.filter((m) => m.specs.includes(spec)).length }, from),
      );
      const leaderless = context.joint && agency === context.initiator && able.length === 0;
      return [...(leaderless ? [teamRefusals.leaderRequired(agency)] : []), ...short, ...rare];
    }),
  );
}
