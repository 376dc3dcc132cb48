import { change, type Tx } from '@double-random/runtime';

/** Sealed columns never enter the history: what they were is nobody's business, that they changed shows in the content hash. */
const snapshot = `to_jsonb(o) - 'owner_id_number' - 'person_in_charge' - 'contact_phone' - 'id_number' - 'id_number_index' - 'natural_key'
  || jsonb_build_object('matters', (select coalesce(jsonb_agg(m.matter_code order by m.matter_code), '[]') from object_matter m where m.object_id = o.id))`;

/** Writes down the present state of these objects as their newest version (KF-08d, YX-52c). */
export const recordHistory = (
  tx: Tx,
  ids: readonly string[],
  what: 'ENTERED' | 'IMPORTED' | 'STATE' | 'SCOPE',
  reason: string | null = null,
) =>
  change(
    tx.em,
    `insert into object_history (object_id, version, at, actor, change, reason, snapshot)
     select o.id, o.version, $2, $3, $4, $5, ${snapshot} from inspection_object o where o.id = any($1)`,
    [ids, tx.now, tx.actor.id, what, reason],
  );
