import { type Refusal, regionContains } from '@double-random/rules';
import { getAgency } from '@double-random/schema/departments';
import type { FrozenFrame } from './compose-candidates.ts';
import { drawRefusals } from './draw-access.ts';

/** PD 第十三条 「同级实施」: nobody draws objects beyond the territory of the agency that draws. */
export class Territory {
  private readonly division: string;
  private readonly outside = new Map<string, number>();
  /** Divisions already looked at: a registry has few. */
  private readonly within = new Map<string, boolean>();

  constructor(initiator: string) {
    this.division = getAgency(initiator).division;
  }

  look(frames: readonly FrozenFrame[]): void {
    for (const { agency, rows } of frames)
      for (const { division } of rows) if (!this.contains(division)) this.outside.set(agency, (this.outside.get(agency) ?? 0) + 1);
  }

  /** Names the first registry; undefined when everything lies within. */
  refusal(): Refusal | undefined {
    const [first] = [...this.outside].sort(([a], [b]) => (a < b ? -1 : 1));
    return first && drawRefusals.outOfTerritory(first[0], this.division, first[1]);
  }

  private contains(division: string): boolean {
    const known = this.within.get(division);
    if (known !== undefined) return known;
    const contained = regionContains(this.division, division);
    this.within.set(division, contained);
    return contained;
  }
}
