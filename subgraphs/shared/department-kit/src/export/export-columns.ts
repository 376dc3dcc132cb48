import { type Column, columnsOf, type TableKind } from '../import/columns.ts';
import { inspectorStates } from '../inspectors/inspector-states.ts';
import { objectStates } from '../objects/object-states.ts';
import type { DepartmentProfile } from '../profile.ts';

/** A column of an export: its title, and the field of the row as the graph shows it. */
export interface ExportColumn {
  readonly title: string;
  readonly field: string;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** Personal data leaves masked, under the graph's names for it; what has none does not leave. */
const shownAs: Readonly<Record<TableKind, Readonly<Record<string, string | null>>>> = {
  objects: {
    personInCharge: 'personInChargeMasked',
    contactPhone: 'contactPhoneMasked',
    idNumber: 'idNumberMasked',
    ownerIdNumber: null,
  },
  inspectors: {},
};

const states: Readonly<Record<TableKind, readonly ExportColumn[]>> = {
  objects: [
    { title: '状态', field: 'state', labels: objectStates },
    { title: '状态自', field: 'stateSince' },
    { title: '状态原因', field: 'stateReason' },
    { title: '版本', field: 'version' },
  ],
  inspectors: [
    { title: '状态', field: 'state', labels: inspectorStates },
    { title: '状态原因', field: 'stateReason' },
    { title: '版本', field: 'version' },
  ],
};

const exported = (kind: TableKind, { title, field, labels }: Column): ExportColumn[] => {
  const shown = shownAs[kind][field];
  return shown === null ? [] : [{ title, field: shown ?? field, labels }];
};

/** The template's columns and what has become of the row since. */
export const exportColumns = (profile: DepartmentProfile, kind: TableKind): readonly ExportColumn[] => [
  ...columnsOf(profile, kind).flatMap((column) => exported(kind, column)),
  ...states[kind],
];

/** A value as the template would have it. */
export function cellOf(value: unknown, { labels }: ExportColumn): string {
  if (value === null || value === undefined) return '';
  const label = (one: unknown) => labels?.[String(one)] ?? String(one);
  return Array.isArray(value) ? value.map(label).join('、') : label(value);
}
