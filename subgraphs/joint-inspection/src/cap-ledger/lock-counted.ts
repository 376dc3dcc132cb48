import { change, type Em } from '@double-random/runtime';

/**
 * whoever takes something that is counted (places of an entity, rounds of a matter) does so alone, until his transaction ends; others
 * look at what is left only then. One row a counted thing, locked in the order of names, so that nobody waits in a circle and draws of
 * different things wait for nothing. A primary key alone keeps no cap: what is given back leaves a place below one that is just being taken.
 * A row that is there is locked and not written: that is what an update under no condition that ever holds does.
 */
export async function lockCounted(em: Em, names: readonly string[]): Promise<void> {
  await change(
    em,
    `insert into cap_counted (name) select distinct name from unnest($1::text[]) as name order by name
     on conflict (name) do update set name = excluded.name where false`,
    [names],
  );
}
