import { checkNotFrozen } from '@double-random/rules/registry/index.ts';
import { change, type Em, refuseNow, row, type Tx } from '@double-random/runtime';
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

const freezeKey = `hashtextextended('registry-freeze:' || $1, 0)`;

/**
 * The same, locked to the end of the transaction for a change of either registry: whoever changes or confirms a registry of one agency
 * waits for the other, so a confirmation sees one state and never half a change.
 * Refuses with REGISTRY_FROZEN while a draw takes its frame from it (requirements C-2).
 */
export async function lockRegistry(tx: Pick<Tx, 'em'>, agency: string): Promise<RegistryRow> {
  const { free } = (await row<{ free: boolean }>(tx.em, `select pg_try_advisory_xact_lock_shared(${freezeKey}) as free`, [agency]))!;
  const open = checkNotFrozen({ frozen: !free });
  if (!open.ok) refuseNow(...open.refusals);
  return locked(tx, agency);
}

/** The same for the seconds in which a frame is taken: changes that come meanwhile are refused, those under way are waited for. */
export async function freezeRegistry(tx: Pick<Tx, 'em'>, agency: string): Promise<RegistryRow> {
  await row(tx.em, `select pg_advisory_xact_lock(${freezeKey})`, [agency]);
  return locked(tx, agency);
}

async function locked(tx: Pick<Tx, 'em'>, agency: string): Promise<RegistryRow> {
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
