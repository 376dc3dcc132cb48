import { type Refusal, regionContains } from '@double-random/rules';
import { getAgency } from '@double-random/schema/departments';
import type { FrozenFrame } from './compose-candidates.ts';
import { drawRefusals } from './draw-access.ts';

/** PD 第十三条 「同级实施」: nobody draws objects beyond the territory of the agency that draws. @returns the refusal, naming the first registry */
export function outOfTerritory(initiator: string, frames: readonly FrozenFrame[]): Refusal | undefined {
  const { division } = getAgency(initiator);
  for (const { agency, rows } of frames) {
    const outside = rows.filter((object) => !regionContains(division, object.division)).length;
    if (outside > 0) return drawRefusals.outOfTerritory(agency, division, outside);
  }
  return undefined;
}
