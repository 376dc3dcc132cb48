import { maskIdNumber, maskName, maskPhone, maskPoliceNumber } from '@double-random/rules';
import { type Em, type Keyring, rows } from '@double-random/runtime';
import type { Column, TableKind } from '../columns.ts';
import type { FieldChange } from './registry-import.entity.ts';
import { registryTables } from './registry-tables.ts';

/** How a person's data is shown; that it changed shows even where the mask hides how. */
const masks: Readonly<Record<string, (clear: string) => string>> = {
  personInCharge: maskName,
  name: maskName,
  contactPhone: maskPhone,
  idNumber: maskIdNumber,
  ownerIdNumber: maskIdNumber,
  policeNumber: maskPoliceNumber,
};

/** Columns of the tables that are not called as the field is. */
const storedNames: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = { objects: {}, inspectors: { contactPhone: 'phone' } };
const snake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const sealed = /^v\d+\./;

type Fields = Readonly<Record<string, unknown>> & { readonly extra: Readonly<Record<string, unknown>> };

const textOf = (value: unknown, column: Column): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const label = (one: unknown) => column.labels?.[String(one)] ?? String(one);
  return Array.isArray(value) ? value.map(label).join('、') || null : label(value);
};

const shown = (text: string | null, column: Column): string | null =>
  text === null || !column.personal ? text : (masks[column.field] ?? (() => '****'))(text);

/** Rows of a registry as they stand, by id; sealed columns still sealed. */
async function storedRows(em: Em, kind: TableKind, ids: readonly string[]): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const matters =
    kind === 'objects'
      ? `, array(select m.matter_code from object_matter m where m.object_id = t.id order by m.matter_code) as matter_codes`
      : '';
  const found = await rows<{ id: string; row: Record<string, unknown>; matter_codes?: string[] }>(
    em,
    `select t.id, to_jsonb(t) as row${matters} from ${registryTables[kind].table} t where t.id = any($1)`,
    [ids],
  );
  return new Map(found.map(({ id, row, matter_codes }) => [id, { ...row, matter_codes }]));
}

/**
 * What a file changes in rows that are there already, column by column.
 * @param wanted the rows as the file has them, by the id of the row they change
 */
export async function fieldChanges(
  em: Em,
  kind: TableKind,
  columns: readonly Column[],
  keys: Keyring,
  wanted: ReadonlyMap<string, Fields>,
): Promise<ReadonlyMap<string, readonly FieldChange[]>> {
  if (!wanted.size) return new Map();
  const stored = await storedRows(em, kind, [...wanted.keys()]);
  return new Map([...wanted].map(([id, fields]) => [id, changesOf(id, fields, stored.get(id) ?? {})]));

  function changesOf(id: string, fields: Fields, row: Readonly<Record<string, unknown>>): FieldChange[] {
    return columns.flatMap((column) => {
      const name = storedNames[kind][column.field] ?? snake(column.field);
      const held = column.extra ? (row['extra'] as Record<string, unknown> | undefined)?.[column.field] : row[name];
      const open = typeof held === 'string' && column.personal && sealed.test(held);
      const before = textOf(open ? keys.open(held, `${registryTables[kind].table}.${name}:${id}`) : held, column);
      const after = textOf(column.extra ? fields.extra[column.field] : fields[column.field], column);
      return before === after ? [] : [{ column: column.title, before: shown(before, column), after: shown(after, column) }];
    });
  }
}
