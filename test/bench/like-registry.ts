import type pg from 'pg';

/** Columns of the registry's table that its file carries, by the template's field. */
const carried: Readonly<Record<string, string>> = {
  kind: 'kind',
  uscc: 'uscc',
  ownerUscc: 'owner_uscc',
  ownerIdNumber: 'owner_id_number',
  idNumber: 'id_number',
  name: 'name',
  address: 'address',
  division: 'division',
  businessScope: 'business_scope',
  personInCharge: 'person_in_charge',
  contactPhone: 'contact_phone',
  creditRiskClass: 'credit_risk_class',
  creditRiskDate: 'credit_risk_date',
};
/** What the import computes; COPY is given something of the same kind and length, so that table and indexes become as large. */
const computed: Readonly<Record<string, (agency: string) => string>> = {
  id: () => `'ms_obj_' || uuidv7()`,
  agency: (agency) => `'${agency}'`,
  content_hash: () => `repeat('0', 64)`,
};
const byType: Readonly<Record<string, string>> = {
  'character varying': `'IMPORTED'`,
  text: `'IMPORTED'`,
  integer: '1',
  date: 'current_date',
  'timestamp with time zone': 'now()',
  jsonb: `'{}'`,
};
/** Equal to the unified code in a file where every object has one. */
const fromUscc = ['code', 'entity_key'];

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/**
 * Makes `bench.copied`: the registry's table once more, with the same columns and indexes, to be filled by COPY from the registry's file.
 * @param fields of the file, in its order
 * @returns the COPY statement
 */
export async function likeRegistry(owner: pg.Client, agency: string, fields: readonly string[]): Promise<string> {
  const { rows: columns } = await owner.query<Column>(
    `select column_name as name, data_type as type, is_nullable = 'NO' as required from information_schema.columns
     where table_schema = 'public' and table_name = 'inspection_object'`,
  );
  const { rows: indexes } = await owner.query<{ definition: string }>(
    `select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = 'inspection_object'::regclass order by indexrelid`,
  );
  const given = new Set(fields.map((field) => carried[field]));
  const filled = columns.filter((c) => c.required && !given.has(c.name) && !fromUscc.includes(c.name));
  const extra = fields.filter((field) => !carried[field]).map((field) => `add column "file_${field}" text`);
  await owner.query('create schema bench');
  await owner.query('create table bench.copied (like inspection_object)');
  await owner.query(`alter table bench.copied ${fromUscc.map((name) => `drop column "${name}"`)}`);
  await owner.query(
    `alter table bench.copied ${fromUscc.map((name) => `add column "${name}" varchar(255) generated always as (uscc) stored not null`)}, ${extra}`,
  );
  for (const { name, type } of filled)
    await owner.query(`alter table bench.copied alter column "${name}" set default ${computed[name]?.(agency) ?? byType[type]}`);
  for (const { definition } of indexes) await owner.query(definition.replace(/INDEX \S+ ON \S+/, 'INDEX ON bench.copied'));
  return `copy bench.copied (${fields.map((field) => `"${carried[field] ?? `file_${field}`}"`)}) from stdin with (format csv, header true)`;
}
