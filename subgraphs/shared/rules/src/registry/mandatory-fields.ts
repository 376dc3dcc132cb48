import { ok, type Result, refuse } from '../basics/refusal.ts';
import { registryRefusals } from './refusals.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !value.trim()) || (Array.isArray(value) && value.length === 0);

/**
 * KF 第九条第二款, 第十条第二款, YY 三（一）, CD 三: the fields a pack demands of a matter, an object or an inspector are filled.
 * `fields` and `basis` come from the pack; all missing ones are named at once, in the pack's order. Blank texts and empty lists are missing; 0 and false are values.
 */
export function checkMandatoryFields(
  row: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  options: { readonly basis: string; readonly path?: readonly string[] },
): Result<void> {
  const missing = fields.filter((field) => isEmpty(row[field]));
  const { path = ['input'], basis } = options;
  const at = missing.length === 1 ? [...path, missing[0]!] : path;
  return missing.length ? refuse(registryRefusals.fieldsMissing(missing, at, basis)) : ok(undefined);
}
