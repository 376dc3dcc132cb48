import { type Em, rows } from '@double-random/runtime';

/**
 * whoever takes places of an entity does so alone, until his transaction ends; others look at what is left only then. One row an entity,
 * locked in the order of keys, so that nobody waits in a circle and draws over different entities wait for nothing. The primary key of the
 * ledger alone does not keep a cap: an exempt visit that is given back leaves a place below one that somebody is about to take.
 */
export async function lockEntities(em: Em, entityKeys: readonly string[]): Promise<void> {
  await rows(em, 'insert into cap_entity (entity_key) select key from unnest($1::text[]) as key order by key on conflict do nothing', [
    entityKeys,
  ]);
  await rows(em, 'select from cap_entity where entity_key = any($1) order by entity_key for no key update', [entityKeys]);
}
