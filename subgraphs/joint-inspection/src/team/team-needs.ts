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
  /** Fields of enforcement the department's matters ask for (YY-33). */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/** YX 五（五）, CD 十（四）, KF 第十条: each department's own minimum; a field asked for by a matter has a place of its own. */
export function slotNeeds({ policy, agencies, fields }: NeedsContext): readonly SlotNeed[] {
  return agencies.flatMap((d) => {
    const special = [...new Set(fields.get(d) ?? [])].sort();
    const open = Math.max(departmentPolicy(policy, d).values['inspectors.min'].value - special.length, 0);
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

/**
 * D-22, KF-16a: before anything is sealed, which team lacks whom. Every refusal names the visit, the department, how many it must send and
 * how many could go; without anybody of the initiator the team would have no leader (PD 第十七条).
 */
export function missingInspectors(units: readonly TeamUnit[], pool: readonly PoolMember[], context: NeedsContext): readonly Refusal[] {
  const places = placesOf(slotNeeds(context));
  return units.flatMap((unit) =>
    context.agencies.flatMap((agency): Refusal[] => {
      const needed = places.filter((p) => p.agency === agency && isNeeded(p, unit, context));
      if (needed.length === 0) return [];
      const able = pool.filter((m) => m.agency === agency && m.exclusion === '' && !hasInterest(m, unit));
      const basis = departmentPolicy(context.policy, agency).values['inspectors.min'].from;
      const lacking = [
        { spec: '', required: needed.length, available: able.length },
        ...needed
          .filter((p) => p.spec !== '')
          .map(({ spec }) => ({ spec, required: 1, available: able.filter((m) => m.specs.includes(spec)).length })),
      ].filter((l) => l.available < l.required);
      const insufficient = lacking.map(({ spec, required, available }) => {
        const refusal = teamRefusals.insufficient({ department: agency, required, available, basis });
        return { ...refusal, details: { ...refusal.details, visitId: unit.visitId, field: spec } };
      });
      const leaderless = context.joint && agency === context.initiator && able.length === 0;
      return leaderless ? [teamRefusals.leaderRequired(agency), ...insufficient] : insufficient;
    }),
  );
}
