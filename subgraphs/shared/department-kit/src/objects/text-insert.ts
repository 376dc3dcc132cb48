/** Types of a column of a set-based insert; everything travels as text. */
export type ColumnType = 'text' | 'date' | 'jsonb' | 'int' | 'timestamptz';
export type Columns = Readonly<Record<string, ColumnType>>;

/**
 * `insert … select … from unnest(…)`: thousands of rows with one parameter per column (performance.md §10).
 * @param rest what follows, e.g. an `on conflict` clause
 */
export function insertMany(
  table: string,
  columns: Columns,
  rows: readonly (readonly (string | number | null)[])[],
  rest = '',
): { readonly text: string; readonly params: (string | null)[][] } {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const casts = Object.entries(columns).map(([name, type]) => (type === 'text' ? `x."${name}"` : `x."${name}"::${type}`));
  const arrays = names.map((_, i) => `$${i + 1}::text[]`);
  const text = `insert into "${table}" (${names}) select ${casts} from unnest(${arrays}) as x(${names}) ${rest}`;
  const params = names.map((_, i) =>
    rows.map((row) => {
      const value = row[i] ?? null;
      return value === null ? null : String(value);
    }),
  );
  return { text, params };
}
