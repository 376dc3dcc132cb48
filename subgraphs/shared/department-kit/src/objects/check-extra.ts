import { findPlainDate, type Refusal } from '@double-random/rules';
import type { ExtraField } from '../profile.ts';
import { objectRefusals } from './object-refusals.ts';

const maxText = 500;

const readers: Readonly<Record<ExtraField['type'], (value: unknown) => unknown>> = {
  TEXT: (value) => (typeof value === 'string' && value.length <= maxText ? value.trim() : undefined),
  TEXT_LIST: (value) =>
    Array.isArray(value) && value.every((v) => typeof v === 'string' && v.length <= maxText)
      ? [...new Set(value as string[])].sort()
      : undefined,
  INTEGER: (value) => (Number.isSafeInteger(value) ? value : undefined),
  DATE: (value) => (typeof value === 'string' ? findPlainDate(value) : undefined),
};

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * CD 引言 and the like: the fields only one department has. Unknown members are dropped: they come from no form of ours.
 * @returns the values in their stored form, and what is wrong with the rest
 */
export function checkExtra(
  fields: readonly ExtraField[],
  values: Readonly<Record<string, unknown>>,
): { readonly extra: Record<string, unknown>; readonly refusals: Refusal[] } {
  const extra: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const field of fields) {
    const given = values[field.name];
    if (isEmpty(given)) {
      if (field.required) refusals.push(objectRefusals.field(field.name, `“${field.title}”未填写。`, field.basis));
      continue;
    }
    const value = readers[field.type](given);
    const known = !field.values || [value].flat().every((v) => Object.hasOwn(field.values!, String(v)));
    if (value === undefined || !known) refusals.push(objectRefusals.field(field.name, `“${field.title}”的取值不正确。`, field.basis));
    else extra[field.name] = value;
  }
  return { extra, refusals };
}
