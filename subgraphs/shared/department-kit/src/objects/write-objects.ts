import { ok, type Refusal, type Result } from '@double-random/rules';
import type { Keyring } from '@double-random/runtime';
import { type CopyCell, change, copyLine, copyRows, rows, type Tx } from '@double-random/runtime';
import { type CheckedObject, platformCodePrefix } from './check-object.ts';
import { keepVersion } from './object-history.ts';
import { objectRefusals } from './object-refusals.ts';
import { keepCodeCounter } from './registry-store.ts';
import { addToSearch, removeFromSearch } from './search/store-search.ts';
import { type Columns, insertMany } from './text-insert.ts';

export interface WrittenObject {
  readonly id: string;
  readonly code: string;
  readonly outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED';
}
interface Existing {
  readonly id: string;
  readonly code: string;
  readonly naturalKey: string | null;
  readonly contentHash: string;
}

export interface ObjectWriter {
  readonly agency: string;
  readonly idPrefix: string;
  readonly keys: Keyring;
  readonly change: 'ENTERED' | 'IMPORTED';
  /** Last platform code given out; counts on from call to call. */
  counter: number;
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
}

const columns: Columns = {
  id: 'text',
  agency: 'text',
  code: 'text',
  natural_key: 'text',
  entity_key: 'text',
  kind: 'text',
  uscc: 'text',
  owner_uscc: 'text',
  owner_id_number: 'text',
  name: 'text',
  address: 'text',
  division: 'text',
  business_scope: 'text',
  person_in_charge: 'text',
  contact_phone: 'text',
  id_number: 'text',
  id_number_index: 'text',
  credit_risk_class: 'text',
  credit_risk_date: 'date',
  extra: 'jsonb',
  content_hash: 'text',
  state: 'text',
  state_since: 'date',
  version: 'int',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  changed_by: 'text',
  change: 'text',
};
const kept = new Set(['id', 'agency', 'code', 'state', 'state_since', 'version', 'created_at']);
const onConflict = `on conflict (agency, code) do update set ${Object.keys(columns)
  .filter((name) => !kept.has(name))
  .map((name) => `"${name}" = excluded."${name}"`)}, version = inspection_object.version + 1, change_reason = null
  where inspection_object.content_hash is distinct from excluded.content_hash`;

/**
 * Puts checked rows into the registry, a few statements for all of them; new ones wait as PENDING for the confirmation (C-2).
 * The registry must be locked (`lockRegistry`). Rows whose content is as it was are left alone.
 * @returns one line per row in their order; or the refusal of the row that clashes with another under its place
 */
export async function writeObjects(
  tx: Tx,
  writer: ObjectWriter,
  checked: readonly CheckedObject[],
): Promise<readonly Result<WrittenObject>[]> {
  const existing = await findExisting(tx, writer.agency, checked);
  const fresh = new Map<string, Fresh>();
  const results = checked.map((row): Result<WrittenObject> => {
    const found = match(existing, row);
    if (found && 'refusals' in found) return { ok: false, refusals: found.refusals };
    const code = found?.code ?? row.code ?? `${platformCodePrefix(writer.agency, row.kind)}${++writer.counter}`;
    if (found?.contentHash === row.contentHash) return ok({ id: found.id, code, outcome: 'UNCHANGED' });
    const id = found?.id ?? tx.newId(`${writer.idPrefix}_obj`);
    fresh.set(id, { id, code, row, isNew: fresh.get(id)?.isNew ?? !found });
    remember(existing, { id, code, naturalKey: row.naturalKey, contentHash: row.contentHash });
    return ok({ id, code, outcome: found ? 'CHANGED' : 'CREATED' });
  });
  if (!writer.dryRun && fresh.size) await store(tx, writer, [...fresh.values()]);
  return results;
}

type Known = Map<string, Existing>;
const remember = (known: Known, row: Existing) => {
  known.set(row.code, row);
  if (row.naturalKey) known.set(row.naturalKey, row);
};

/**
 * Two questions rather than one with `or`, and one look into the index per row: a table that is just being filled has no statistics,
 * and a join would be planned as if it were empty and read all of it for every batch.
 */
async function findExisting(tx: Tx, agency: string, checked: readonly CheckedObject[]): Promise<Known> {
  const known: Known = new Map();
  const find = async (column: 'code' | 'natural_key', values: readonly string[]) => {
    if (!values.length) return;
    const found = await rows<Existing>(
      tx.em,
      `select o.id, o.code, o.natural_key as "naturalKey", o.content_hash as "contentHash"
       from unnest($2::varchar[]) as given(value)
         cross join lateral (select * from inspection_object o where o.agency = $1 and o.${column} = given.value limit 1) o`,
      [agency, values],
    );
    for (const row of found) remember(known, row);
  };
  await find(
    'code',
    checked.flatMap((row) => row.code ?? []),
  );
  await find(
    'natural_key',
    checked.flatMap((row) => row.naturalKey ?? []),
  );
  return known;
}

/** The row this one is, by code or by nature; a refusal when the two name different rows. */
function match(known: Known, row: CheckedObject): Existing | { refusals: Refusal[] } | undefined {
  const byNature = row.naturalKey ? known.get(row.naturalKey) : undefined;
  const byCode = row.code ? known.get(row.code) : undefined;
  if (row.code && byNature && byNature.code !== row.code)
    return { refusals: [objectRefusals.sameObjectOtherCode(row.code, byNature.code)] };
  return byCode ?? byNature;
}

interface Fresh {
  readonly id: string;
  readonly code: string;
  readonly row: CheckedObject;
  readonly isNew: boolean;
}

/** New rows by COPY, changed ones by one statement after their versions went into the history; what belongs to them likewise. */
async function store(tx: Tx, writer: ObjectWriter, fresh: readonly Fresh[]) {
  const cells = cellsOf(tx, writer);
  const added = fresh.filter((f) => f.isNew);
  const changed = fresh.filter((f) => !f.isNew);
  if (changed.length) {
    const ids = changed.map((f) => f.id);
    await keepVersion(tx, ids);
    const update = insertMany('inspection_object', columns, changed.map(cells), onConflict);
    await change(tx.em, update.text, update.params);
    await change(tx.em, 'delete from object_matter where object_id = any($1)', [ids]);
    await removeFromSearch(tx, ids);
  }
  if (added.length) await copyRows(tx.em, 'inspection_object', Object.keys(columns), lines(added, cells));
  await copyRows(tx.em, 'object_matter', ['object_id', 'matter_code', 'agency', 'code'], matterLines(writer.agency, fresh));
  await addToSearch(
    tx,
    fresh.map(({ id, code, row }) => ({ id, code, name: row.name, address: row.address })),
  );
  const platformCodes = fresh.filter(({ row }) => row.naturalKey).map(({ code }) => Number(code.slice(code.lastIndexOf('-') + 1)));
  const highest = platformCodes.reduce((a, b) => Math.max(a, b), writer.counter);
  await keepCodeCounter(tx, writer.agency, highest);
  writer.counter = highest;
}

function* lines(fresh: readonly Fresh[], cells: (f: Fresh) => readonly CopyCell[]) {
  for (const each of fresh) yield copyLine(cells(each));
}

/** The cells of a row, in the order of `columns`. */
function cellsOf(tx: Tx, writer: ObjectWriter) {
  const now = tx.now.toISOString();
  const today = tx.clock.today();
  return ({ id, code, row }: Fresh): readonly CopyCell[] => {
    const seal = (column: string, value: string | null) =>
      value === null ? null : writer.keys.seal(value, `inspection_object.${column}:${id}`, tx.random);
    return [
      id,
      writer.agency,
      code,
      row.naturalKey,
      row.entityKey,
      row.kind,
      row.uscc,
      row.ownerUscc,
      seal('owner_id_number', row.ownerIdNumber),
      row.name,
      row.address,
      row.division,
      row.businessScope,
      seal('person_in_charge', row.personInCharge),
      seal('contact_phone', row.contactPhone),
      seal('id_number', row.idNumber),
      row.idNumberIndex,
      row.creditRiskClass,
      row.creditRiskDate,
      JSON.stringify(row.extra),
      row.contentHash,
      'PENDING',
      today,
      1,
      now,
      now,
      tx.actor.id,
      writer.change,
    ];
  };
}

function* matterLines(agency: string, fresh: readonly Fresh[]) {
  for (const { id, code, row } of fresh) for (const matter of row.matterCodes) yield copyLine([id, matter, agency, code]);
}
