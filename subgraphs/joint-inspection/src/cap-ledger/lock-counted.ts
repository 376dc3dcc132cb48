import { type Em, rows } from '@double-random/runtime';

/**
 * whoever takes something that is counted (places of an entity, rounds of a matter) does so alone, until his transaction ends; others
 * look at what is left only then. One row a counted thing, locked in the order of names, so that nobody waits in a circle and draws of
 * different things wait for nothing. A primary key alone keeps no cap: what is given back leaves a place below one that is just being taken.
 */
export async function lockCounted(em: Em, names: readonly string[]): Promise<void> {
  await rows(em, 'insert into cap_counted (name) select name from unnest($1::text[]) as name order by name on conflict do nothing', [
    names,
  ]);
  await rows(em, 'select from cap_counted where name = any($1) order by name for no key update', [names]);
}
