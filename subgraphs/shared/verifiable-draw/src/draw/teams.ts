import { fromHex, isHex, u32 } from '../bytes.ts';
import { commitTo } from '../ceremony/chain.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { taggedHex } from '../hash/tagged.ts';
import type {
  Hex,
  InspectorPlan,
  InspectorResult,
  InspectorRow,
  ObjectPlan,
  ObjectResult,
  Recusal,
  ReplacementEvent,
  ReplacementResult,
  TeamFlag,
  TeamSlot,
  TeamUnit,
} from '../types.ts';
import { InspectorPool } from './inspector-pool.ts';

interface Slot {
  readonly d: string;
  readonly spec: string;
  inspector: Hex | '';
}
interface Unit {
  readonly u: Hex;
  readonly s: string;
  readonly objects: readonly Hex[];
  readonly team: readonly Slot[];
  readonly removed: Set<Hex>;
}

/** What an inspector draw starts from. `rows` and `recusals` of the sealed frame, `objects` the result the plan's `of` names. */
export interface TeamInput {
  readonly plan: InspectorPlan;
  readonly objectPlan: ObjectPlan;
  readonly objects: ObjectResult;
  readonly rows: readonly InspectorRow[];
  readonly recusals: readonly Recusal[];
}

function unitsOf({ plan, objects }: TeamInput): Unit[] {
  const needs = new Map(plan.needs.toReversed().map((rule) => [rule.s, rule.slots]));
  const units: Unit[] = [];
  for (const { s, drawn } of objects.strata) {
    for (let at = 0; at < drawn.length; at += plan.group) {
      const slots = needs.get(s) ?? needs.get('*');
      need(slots, 'E_NEEDS', s);
      const group = drawn.slice(at, at + plan.group).map(([leaf]) => leaf);
      const team = slots.flatMap(({ d, spec, n }) => Array.from({ length: n }, (): Slot => ({ d, spec, inspector: '' })));
      units.push({ u: group[0]!, s, objects: group, team, removed: new Set() });
    }
  }
  return units;
}

/** 随机选派 (§8) and 调整更换 (§9): teams by lot, then numbered replacements in sequence. */
export class Teams {
  private readonly hash: Hash;
  private readonly seed: Hex;
  private readonly plan: InspectorPlan;
  private readonly pool: InspectorPool;
  private readonly zones: ReadonlyMap<string, string>;
  private readonly squads: readonly Unit[];
  private seq = 0;

  constructor(hash: Hash, seed: Hex, input: TeamInput) {
    this.hash = hash;
    this.seed = seed;
    this.plan = input.plan;
    need(Number.isSafeInteger(input.plan.group) && input.plan.group >= 1, 'E_PLAN', 'group');
    this.pool = new InspectorPool(hash, input.plan, input.rows, input.recusals);
    this.zones = new Map(input.objectPlan.strata.map(({ s, z }) => [s, z]));
    this.squads = unitsOf(input);
    // Places that ask for a qualification first: otherwise a lot for an open place could take the only qualified person.
    for (const qualified of [true, false]) {
      for (const unit of this.squads) {
        unit.team.forEach((slot, i) => {
          if ((slot.spec !== '') === qualified) this.fill(unit, i, seed, []);
        });
      }
    }
  }

  result(): InspectorResult {
    return { v: 1, kind: 'inspectors', of: this.plan.of, units: this.units(), load: this.pool.loads() };
  }

  units(): TeamUnit[] {
    return this.squads.map((unit) => {
      const team = unit.team.map(({ d, spec, inspector }): TeamSlot => [d, spec, inspector]);
      return { u: unit.u, s: unit.s, objects: unit.objects, team, lead: this.lead(unit), flags: this.flags(unit) };
    });
  }

  /**
   * Applies one replacement. Throws E_SEQ, E_UNIT, E_SLOT or E_COMMIT; nothing is changed then.
   * With mode `random` an empty pool leaves the place empty (flag UNFILLED).
   */
  replace(event: ReplacementEvent): ReplacementResult {
    need(event.seq === this.seq + 1, 'E_SEQ', String(event.seq));
    const unit = this.squads.find((x) => x.u === event.u);
    need(unit, 'E_UNIT');
    const slot = unit.team[event.slot];
    need(slot && event.out !== '' && slot.inspector === event.out, 'E_SLOT');
    const random = event.mode === 'random';
    need(!random || (isHex(event.v, 32) && commitTo(this.hash, event.v) === event.c), 'E_COMMIT', 'replacement');
    this.seq = event.seq;
    unit.removed.add(event.out);
    this.pool.addLoad(event.out, -1);
    slot.inspector = '';
    if (random) {
      const key = taggedHex(this.hash, 'repl', fromHex(this.seed, 32), u32(event.seq), fromHex(event.v, 32));
      this.fill(unit, event.slot, key, [...unit.removed, ...event.unavail.map(([leaf]) => leaf)]);
    } else if (event.in !== '') {
      slot.inspector = event.in;
      this.pool.addLoad(event.in, 1);
    }
    const { of } = this.plan;
    const { seq, u, out } = event;
    const [lead, flags] = [this.lead(unit), this.flags(unit)];
    return { v: 1, kind: 'replacement', of, seq, u, slot: event.slot, out, in: slot.inspector, lead, flags };
  }

  private fill(unit: Unit, index: number, key: Hex, out: readonly Hex[]): void {
    const slot = unit.team[index]!;
    const mates = unit.team.map((mate) => mate.inspector);
    slot.inspector = this.pool.draw({
      unit: unit.u,
      objects: unit.objects,
      zone: this.zones.get(unit.s) ?? '',
      d: slot.d,
      spec: slot.spec,
      slot: index,
      key,
      barred: new Set([...mates, ...out]),
    });
  }

  /** 组长 comes from the initiating department (PD 第十七条). */
  private lead(unit: Unit): Hex | '' {
    return unit.team.find((slot) => slot.d === this.plan.lead && slot.inspector !== '')?.inspector ?? '';
  }

  private flags(unit: Unit): TeamFlag[] {
    const filled = unit.team.filter((slot) => slot.inspector !== '').length;
    const raised: readonly (readonly [TeamFlag, boolean])[] = [
      ['NO_LEADER', this.lead(unit) === ''],
      ['TEAM_TOO_SMALL', filled < this.plan.minTeam],
      ['UNFILLED', filled < unit.team.length],
    ];
    return raised.filter(([, on]) => on).map(([flag]) => flag);
  }
}

/** Draws the teams in one call. */
export function drawInspectors(hash: Hash, seed: Hex, input: TeamInput): InspectorResult {
  return new Teams(hash, seed, input).result();
}
