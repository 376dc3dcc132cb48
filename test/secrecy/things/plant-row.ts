import type pg from 'pg';

type Values = Readonly<Record<string, unknown>>;

/** What a column that must be filled gets where nothing is said of it: by type. */
const plain: Readonly<Record<string, unknown>> = {
  'character varying': '-',
  text: '-',
  integer: 1,
  bigint: 1,
  boolean: false,
  date: '2026-09-03',
  'timestamp with time zone': '2026-09-03T02:00:00Z',
  jsonb: '{}',
  ARRAY: '{}',
};

const columnsOf = async (db: pg.Client, table: string) =>
  (
    await db.query<{ name: string; type: string; required: boolean }>(
      `select column_name as name, data_type as type, is_nullable = 'NO' and column_default is null as required
       from information_schema.columns where table_name = $1 and table_schema = current_schema()`,
      [table],
    )
  ).rows;

/**
 * Puts one row straight into a table, with what matters for who may do something with it; the rest is filled in.
 * @returns its id
 */
export async function plantRow(db: pg.Client, table: string, values: Values): Promise<string> {
  const row: Record<string, unknown> = { id: `${table}-planted`, ...values };
  const columns = (await columnsOf(db, table)).filter(({ name, required }) => required || row[name] !== undefined);
  const filled = columns.map(({ name, type }) => {
    const value = row[name] ?? (/hash$|sha256$/.test(name) ? '0'.repeat(64) : plain[type]);
    if (value === undefined) throw new Error(`${table}.${name}: nothing is known to fill ${type} with`);
    return type === 'jsonb' && typeof value !== 'string' ? JSON.stringify(value) : value;
  });
  await db.query(
    `insert into "${table}" (${columns.map(({ name }) => `"${name}"`).join()}) values (${filled.map((_, i) => `$${i + 1}`).join()})`,
    filled,
  );
  return String(row['id']);
}
