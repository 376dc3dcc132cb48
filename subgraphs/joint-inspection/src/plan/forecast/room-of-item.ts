import { type CapForecast, type CapUse, capRoom, type EffectivePolicy, forecastCaps, type LedgerCounts } from '@double-random/rules';
import { limitsOf } from '../../draw/judge-candidates.ts';
import type { PlanItemRow } from '../plan-row.ts';
import type { RegistryInScope } from './registry-in-scope.ts';

/** Free slots; null = as many as one likes. */
export type Room = number | null;

/** Entities one after the other, of which only their number is kept. */
export class RoomOfItem {
  readonly item: PlanItemRow;
  private readonly policy: EffectivePolicy;
  private readonly registries: readonly RegistryInScope[];
  private readonly use: CapUse;
  private readonly entities = new Map<Room, number>();

  constructor(item: PlanItemRow, policy: EffectivePolicy, registries: readonly RegistryInScope[]) {
    this.item = item;
    this.policy = policy;
    this.registries = registries;
    this.use = { joint: item.joint, exempt: false, exemptConsumesCap: policy.taskWide['exemption.consumesCap'].value };
  }

  /**
   * PD 第二条: with business under every department of the scope, or under one of them (ALL, ANY).
   * @param listing the registries that hold the entity
   * @returns undefined where it is not in the scope
   */
  look(listing: ReadonlySet<RegistryInScope>, used: LedgerCounts): Room | undefined {
    const holding = this.registries.filter((registry) => listing.has(registry));
    const departments = holding.map(({ agency }) => agency);
    const { match, agencies } = this.item.scope;
    const holds = (agency: string) => departments.includes(agency);
    if (!(match === 'ALL' ? agencies.every(holds) : agencies.some(holds))) return undefined;
    const listed = holding.flatMap(({ cap }) => cap ?? []);
    const room = capRoom(used, limitsOf(this.policy, departments, listed), this.use) ?? null;
    this.entities.set(room, (this.entities.get(room) ?? 0) + 1);
    return room;
  }

  forecast(): CapForecast {
    return forecastCaps(this.entities, { perRound: this.item.estimatedCount, rounds: this.item.rounds });
  }
}

/** All items together: an entity in the scope of several has its room once. */
export class RoomOfPlan {
  private readonly entities = new Map<Room, number>();
  private bearable = 0;

  /** @param found what each item that has the entity in its scope leaves it */
  add(found: readonly { readonly room: Room; readonly rounds: number }[]): void {
    if (found.length === 0) return;
    const room = found.map((one) => one.room).reduce(wider);
    const rounds = found.reduce((sum, one) => sum + one.rounds, 0);
    this.entities.set(room, (this.entities.get(room) ?? 0) + 1);
    this.bearable += Math.min(room ?? rounds, rounds);
  }

  forecast(items: readonly CapForecast[]): CapForecast {
    const { inScope, byRoom } = forecastCaps(this.entities, { perRound: 0, rounds: 1 });
    const sum = (of: (item: CapForecast) => number) => items.reduce((all, item) => all + of(item), 0);
    const wanted = sum((item) => item.wanted);
    const feasible = Math.min(
      this.bearable,
      sum((item) => item.feasible),
    );
    return { inScope, byRoom, wanted, feasible, shortfall: wanted - feasible };
  }
}

/** Of several items the one that leaves more room: what does not fit even so does not fit. */
const wider = (before: Room, room: Room): Room => (before === null || room === null ? null : Math.max(before, room));
