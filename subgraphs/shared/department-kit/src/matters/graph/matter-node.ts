import type { SubgraphContext } from '@double-random/runtime';
import { findAgencyOf } from '../../agencies.ts';
import type { DepartmentProfile } from '../../profile.ts';
import type { MatterRow } from '../matter-rows.ts';
import { repealedBases } from '../rules/legal-basis-validity.ts';
import { findUnit } from '../rules/units.ts';

/** A row as the graph shows it today. */
export function matterNode(profile: DepartmentProfile, context: SubgraphContext, row: MatterRow) {
  const units = findAgencyOf(profile, row.agency)?.units ?? [];
  return {
    ...row.extra,
    ...row,
    responsibleUnitName: row.responsibleUnit && (findUnit(units, row.responsibleUnit)?.name ?? row.responsibleUnit),
    flagged: repealedBases(row.legalBases, context.deps.clock.today()).length > 0,
  };
}
