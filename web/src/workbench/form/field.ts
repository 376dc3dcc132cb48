import dayjs, { type Dayjs } from 'dayjs';
import type { OwnField } from '../departments.ts';
import { words } from './words.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One line of a form that writes a whole row. What is not among the fields of a form would be gone after saving. */
export interface FormField {
  /** As in the graph's input. */
  readonly name: string;
  readonly label: string;
  readonly type: 'TEXT' | 'LONG_TEXT' | 'TEXT_LIST' | 'CHOICE' | 'CHOICES' | 'INTEGER' | 'DATE';
  readonly choices?: readonly Choice[];
  /** What it says when there is nothing to choose from. */
  readonly noChoice?: string;
  readonly required?: boolean;
  /** Says what the row is: entered once, shown afterwards. */
  readonly fixed?: boolean;
  readonly extra?: string;
  readonly maxLength?: number;
  /** Personal data: stored sealed, looked at for a purpose; the field by its name for that. */
  readonly secret?: string;
}

export type Values = Readonly<Record<string, unknown>>;

/** A field only one department has, as a line of a form. */
export const ownFormField = ({ name, title, type, values, required = false, basis }: OwnField): FormField => ({
  name,
  label: title,
  required,
  ...(basis ? { extra: words.onBasis(basis) } : {}),
  ...(values
    ? {
        type: type === 'TEXT_LIST' ? 'CHOICES' : 'CHOICE',
        choices: Object.entries(values).map(([value, label]) => ({ value, label })),
      }
    : { type }),
});

/** What the form begins with: the row as it is; days as the calendar takes them. */
export const valuesOf = (fields: readonly FormField[], row: object): Values =>
  Object.fromEntries(
    fields.map(({ name, type }) => {
      const value = (row as Values)[name] ?? undefined;
      return [name, type === 'DATE' && typeof value === 'string' ? dayjs(value) : value];
    }),
  );

/** What was filled in, as the platform takes it; what is left empty is not there. */
export const inputOf = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => [name, dayjs.isDayjs(value) ? day(value) : value]),
  );

export const day = (value: Dayjs): string => value.format('YYYY-MM-DD');
