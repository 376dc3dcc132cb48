import { change, type Em, row, type Tx } from '@double-random/runtime';
import { settleRegistry } from './search/store-search.ts';

export interface RegistryRow {
  readonly objectVersion: number;
  readonly inspectorVersion: number;
  readonly codeCounter: number;
  readonly filedVersion: number | null;
  readonly objectsChangedAt: string | null;
  readonly inspectorsChangedAt: string | null;
  readonly filedAt: string | null;
  readonly filedReceipt: string | null;
}

const columns = `object_version::int as "objectVersion", inspector_version::int as "inspectorVersion", code_counter::int as "codeCounter",
  filed_version::int as "filedVersion", objects_changed_at as "objectsChangedAt", inspectors_changed_at as "inspectorsChangedAt",
  filed_at as "filedAt", filed_receipt as "filedReceipt"`;

const empty: RegistryRow = {
  objectVersion: 0,
  inspectorVersion: 0,
  codeCounter: 0,
  filedVersion: null,
  objectsChangedAt: null,
  inspectorsChangedAt: null,
  filedAt: null,
  filedReceipt: null,
};

/** Both registries of an agency as a whole; version 0 before the first row. */
export const readRegistry = async (em: Em, agency: string): Promise<RegistryRow> =>
  (await row<RegistryRow>(em, `select ${columns} from registry where agency = $1`, [agency])) ?? empty;

/**
 * The same, locked to the end of the transaction: whoever changes, confirms or freezes a registry of one agency waits here,
 * so a confirmation and a frame see one state and never half a change.
 */
export async function lockRegistry(tx: Pick<Tx, 'em'>, agency: string): Promise<RegistryRow> {
  await change(
    tx.em,
    'insert into registry (agency, object_version, inspector_version, code_counter) values ($1, 0, 0, 0) on conflict do nothing',
    [agency],
  );
  return (await row<RegistryRow>(tx.em, `select ${columns} from registry where agency = $1 for update`, [agency]))!;
}

/** A registry changed: what was confirmed before is stale from now on (PD 第十一条第二款, D-44). */
export async function bumpRegistry(tx: Tx, agency: string, registry: 'object' | 'inspector'): Promise<void> {
  const sql = `update registry set ${registry}_version = ${registry}_version + 1, ${registry}s_changed_at = $2 where agency = $1`;
  await change(tx.em, sql, [agency, tx.now]);
  if (registry === 'object') await settleRegistry(tx);
}

/** Remembers the highest platform code given out. */
export const keepCodeCounter = (tx: Tx, agency: string, counter: number) =>
  change(tx.em, 'update registry set code_counter = greatest(code_counter, $2) where agency = $1', [agency, counter]);
