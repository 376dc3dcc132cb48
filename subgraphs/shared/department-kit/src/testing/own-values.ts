import type { ExtraField } from '../profile.ts';

const sample = ({ type, values }: ExtraField): unknown => {
  const one = values ? Object.keys(values)[0]! : '甲-1';
  return { TEXT: one, TEXT_LIST: [one], INTEGER: 3, DATE: '2026-01-31' }[type];
};

/** A value for each of a department's own fields, by name. */
export const ownValues = (fields: readonly ExtraField[] = []): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, sample(field)]));

/** The value as somebody writes it into a spreadsheet: labels for values. */
export const cellText = ({ values }: ExtraField, value: unknown): string =>
  [value]
    .flat()
    .map((v) => values?.[String(v)] ?? String(v))
    .join('、');
