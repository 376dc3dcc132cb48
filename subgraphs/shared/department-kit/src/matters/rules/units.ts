import { ok, type Result, refuse } from '@double-random/rules';
import type { MatterFacts } from '../matter-facts.ts';
import type { MatterChange } from './matter-changes.ts';

export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

const namesOf = (unit: Unit): readonly string[] => [unit.code, unit.name, ...(unit.aliases ?? [])];

/** The one unit meant by a code, a name or an alias: 网安大队 of YX 附件2 is 网监大队 of 附件1. */
export const findUnit = (units: readonly Unit[], text: string): Unit | undefined => units.find((unit) => namesOf(unit).includes(text));

/** A unit enters an agency's list once, under whichever of its names (YX 附件2 第1行). */
export function withUnit(units: readonly Unit[], added: Unit): Result<readonly Unit[]> {
  const same = namesOf(added)
    .map((name) => findUnit(units, name))
    .find((unit) => unit !== undefined);
  if (!same) return ok([...units, added]);
  return refuse({
    code: 'DUPLICATE_OBJECT',
    message: `“${added.name}”与“${same.name}”是同一单位`,
    basis: 'YX 附件2',
    details: { unit: same.code },
  });
}

/** YX 五（一）: a brigade drafts its own matters. @returns the code of the first change that touches another unit's matter */
export const foreignUnitChange = (changes: readonly MatterChange[], unit: string | undefined): string | undefined =>
  unit === undefined
    ? undefined
    : changes.find((change) => [change.before, change.after].some((m: MatterFacts | undefined) => m && m.responsibleUnit !== unit))?.code;
