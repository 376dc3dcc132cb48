import { ok, type Result } from '@double-random/rules';
import type { Keyring } from '@double-random/runtime';
import { change, rows, type Tx } from '@double-random/runtime';
import { type Columns, insertMany } from '../objects/text-insert.ts';
import type { CheckedInspector } from './check-inspector.ts';

export interface WrittenInspector {
  readonly id: string;
  readonly certificateNo: string;
  readonly outcome: 'CREATED' | 'CHANGED' | 'UNCHANGED';
}
export interface InspectorWriter {
  readonly agency: string;
  readonly idPrefix: string;
  readonly keys: Keyring;
  readonly change: 'ENTERED' | 'IMPORTED';
  readonly dryRun?: boolean;
}

const columns: Columns = {
  id: 'text',
  agency: 'text',
  certificate_no: 'text',
  unit: 'text',
  zone: 'text',
  name: 'text',
  sex: 'text',
  post: 'text',
  professional_category: 'text',
  enforcement_fields: 'jsonb',
  certificate_issuer: 'text',
  certificate_from: 'date',
  certificate_to: 'date',
  id_number: 'text',
  id_number_index: 'text',
  police_number: 'text',
  phone: 'text',
  extra: 'jsonb',
  content_hash: 'text',
  state: 'text',
  state_since: 'date',
  version: 'int',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
};
const kept = new Set(['id', 'agency', 'certificate_no', 'state', 'state_since', 'version', 'created_at']);
const onConflict = `on conflict (agency, certificate_no) do update set ${Object.keys(columns)
  .filter((name) => !kept.has(name))
  .map((name) => `"${name}" = excluded."${name}"`)}, version = inspector.version + 1
  where inspector.content_hash is distinct from excluded.content_hash`;

/** Puts checked persons into the registry; the certificate number says who is who. The registry must be locked. */
export async function writeInspectors(
  tx: Tx,
  writer: InspectorWriter,
  checked: readonly CheckedInspector[],
): Promise<readonly Result<WrittenInspector>[]> {
  const found = await rows<{ id: string; certificateNo: string; contentHash: string }>(
    tx.em,
    'select id, certificate_no as "certificateNo", content_hash as "contentHash" from inspector where agency = $1 and certificate_no = any($2)',
    [writer.agency, checked.map((row) => row.certificateNo)],
  );
  const known = new Map(found.map((row) => [row.certificateNo, row]));
  const fresh: { id: string; row: CheckedInspector }[] = [];
  const results = checked.map((row): Result<WrittenInspector> => {
    const { certificateNo, contentHash } = row;
    const existing = known.get(certificateNo);
    if (existing?.contentHash === contentHash) return ok({ id: existing.id, certificateNo, outcome: 'UNCHANGED' });
    const id = existing?.id ?? tx.newId(`${writer.idPrefix}_ins`);
    fresh.push({ id, row });
    known.set(certificateNo, { id, certificateNo, contentHash });
    return ok({ id, certificateNo, outcome: existing ? 'CHANGED' : 'CREATED' });
  });
  if (!writer.dryRun && fresh.length) await store(tx, writer, fresh);
  return results;
}

async function store(tx: Tx, writer: InspectorWriter, fresh: readonly { id: string; row: CheckedInspector }[]) {
  const now = tx.now.toISOString();
  const lines = fresh.map(({ id, row }) => {
    const seal = (column: string, value: string | null) =>
      value === null ? null : writer.keys.seal(value, `inspector.${column}:${id}`, tx.random);
    return [
      id,
      writer.agency,
      row.certificateNo,
      row.unit,
      row.zone,
      row.name,
      row.sex,
      row.post,
      row.professionalCategory,
      JSON.stringify(row.enforcementFields),
      row.certificateIssuer,
      row.certificateFrom,
      row.certificateTo,
      seal('id_number', row.idNumber),
      row.idNumberIndex,
      seal('police_number', row.policeNumber),
      seal('phone', row.contactPhone),
      JSON.stringify(row.extra),
      row.contentHash,
      'ACTIVE',
      tx.clock.today(),
      1,
      now,
      now,
    ];
  });
  const insert = insertMany('inspector', columns, lines, onConflict);
  await change(tx.em, insert.text, insert.params);
  await recordInspectorHistory(
    tx,
    fresh.map((f) => f.id),
    writer.change,
  );
}

/** Writes down the present state of these inspectors as their newest version, without the sealed columns. */
export const recordInspectorHistory = (
  tx: Tx,
  ids: readonly string[],
  what: 'ENTERED' | 'IMPORTED' | 'STATE',
  reason: string | null = null,
) =>
  change(
    tx.em,
    `insert into inspector_history (inspector_id, version, at, actor, change, reason, snapshot)
     select i.id, i.version, $2, $3, $4, $5, to_jsonb(i) - 'id_number' - 'id_number_index' - 'police_number' - 'phone' from inspector i where i.id = any($1)`,
    [ids, tx.now, tx.actor.id, what, reason],
  );
