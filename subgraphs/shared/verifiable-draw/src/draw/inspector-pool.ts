import { compareText, concat, fromHex, u16 } from '../bytes.ts';
import type { Hash } from '../hash/hash.ts';
import { tagBytes } from '../hash/tagged.ts';
import type { Hex, InspectorPlan, InspectorRow, Recusal } from '../types.ts';

/** One place in one team that has to be filled. */
export interface SlotRequest {
  readonly unit: Hex;
  readonly objects: readonly Hex[];
  readonly zone: string;
  readonly d: string;
  readonly spec: string;
  readonly slot: number;
  /** drawSeed, or the key of a replacement */
  readonly key: Hex;
  readonly barred: ReadonlySet<Hex>;
}

/** Who may be sent and how busy everybody is (§8.3–4). */
export class InspectorPool {
  private readonly hash: Hash;
  private readonly plan: InspectorPlan;
  private readonly byDepartment: ReadonlyMap<string, readonly InspectorRow[]>;
  private readonly load: Map<Hex, number>;
  private readonly avoid: ReadonlySet<string>;
  private readonly listed: readonly Hex[];

  constructor(hash: Hash, plan: InspectorPlan, rows: readonly InspectorRow[], recusals: readonly Recusal[]) {
    this.hash = hash;
    this.plan = plan;
    const available = rows.filter((row) => row[4] === '');
    this.byDepartment = Map.groupBy(available, (row) => row[1]);
    this.listed = available.map((row) => row[0]);
    this.load = new Map(rows.map((row) => [row[0], row[3]]));
    this.avoid = new Set(recusals.map(([inspector, object]) => `${inspector} ${object}`));
  }

  /** Loads of all available inspectors in row order. */
  loads(): [Hex, number][] {
    return this.listed.map((leaf) => [leaf, this.load.get(leaf)!]);
  }

  addLoad(leaf: Hex, visits: 1 | -1): void {
    this.load.set(leaf, (this.load.get(leaf) ?? 0) + visits);
  }

  /** Draws by lot among the least busy (within slack); '' if nobody may go. The load of the drawn person grows by one. */
  draw(request: SlotRequest): Hex | '' {
    const pool = this.pool(request);
    if (pool.length === 0) return '';
    const least = pool.reduce((low, leaf) => Math.min(low, this.load.get(leaf)!), Number.POSITIVE_INFINITY);
    const prefix = concat(tagBytes('i'), fromHex(request.key, 32), fromHex(request.unit, 32));
    const suffix = u16(request.slot);
    let chosen = '';
    let smallest = '';
    for (const leaf of pool) {
      if (this.load.get(leaf)! > least + this.plan.slack) continue;
      const ticket = this.hash.hex(concat(prefix, fromHex(leaf, 32), suffix));
      if (chosen === '' || (compareText(ticket, smallest) || compareText(leaf, chosen)) < 0) {
        chosen = leaf;
        smallest = ticket;
      }
    }
    this.addLoad(chosen, 1);
    return chosen;
  }

  private pool(request: SlotRequest): Hex[] {
    const { objects, zone, spec, barred } = request;
    const { maxLoad } = this.plan;
    const out: Hex[] = [];
    for (const [leaf, , z, , , specs] of this.byDepartment.get(request.d) ?? []) {
      const fits = (z === '' || z === zone) && (spec === '' || specs.includes(spec)) && !barred.has(leaf);
      if (!fits || (maxLoad > 0 && this.load.get(leaf)! >= maxLoad)) continue;
      if (!objects.some((object) => this.avoid.has(`${leaf} ${object}`))) out.push(leaf);
    }
    return out;
  }
}
