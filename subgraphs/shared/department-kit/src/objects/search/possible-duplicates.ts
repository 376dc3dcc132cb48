import { type Em, rows } from '@double-random/runtime';
import { searchable, searchQuery } from './search-text.ts';

export interface PossibleDuplicate {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly state: string;
  readonly sameName: boolean;
  readonly sameAddress: boolean;
  readonly sameEntity: boolean;
}

interface Suspect {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  readonly address: string;
  readonly kind: string;
}

const most = 20;

/**
 * Entries that may be this one once more: the same name, or the same address and the same entity (requirements C-2, duplicates). Only a
 * hint: two shops of one name are two shops until a person, on a document, merges them (`mergeObjects`).
 */
export async function possibleDuplicates(em: Em, object: Suspect): Promise<readonly PossibleDuplicate[]> {
  const [name, address] = [searchQuery(object.name), searchQuery(object.address)];
  if (!name || !address) return [];
  const found = await rows<Omit<PossibleDuplicate, 'sameName' | 'sameAddress'>>(
    em,
    `with alike as materialized (
       (select object_id from object_search where pieces @> $3::int[] and position($4 in text) > 0 limit 200)
       union (select object_id from object_search where pieces @> $5::int[] and position($6 in text) > 0 limit 200))
     select o.id, o.code, o.name, o.address, o.state, o.entity_key = t.entity_key as "sameEntity"
     from alike a join inspection_object o on o.id = a.object_id join inspection_object t on t.id = $1
     where o.agency = $2 and o.id <> $1 and o.kind = t.kind and o.state not in ('MERGED', 'DEREGISTERED') order by o.code`,
    [object.id, object.agency, name.pieces, name.part, address.pieces, address.part],
  );
  const same = (a: string, b: string) => searchable(a) === searchable(b);
  return found
    .map((one) => ({ ...one, sameName: same(one.name, object.name), sameAddress: same(one.address, object.address) }))
    .filter((one) => one.sameName || (one.sameAddress && one.sameEntity))
    .slice(0, most);
}
