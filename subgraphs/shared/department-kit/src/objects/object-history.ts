import { change, type Tx } from '@double-random/runtime';

/** What a version keeps. Sealed columns never enter it: that they changed shows in the content hash. */
const kept = [
  'agency',
  'code',
  'entity_key',
  'kind',
  'uscc',
  'owner_uscc',
  'name',
  'address',
  'division',
  'business_scope',
  'state',
  'state_reason',
  'state_since',
  'successor_uscc',
  'credit_risk_class',
  'credit_risk_date',
  'extra',
  'content_hash',
];
const snapshot = `jsonb_build_object(${kept.map((column) => `'${column}', o.${column}`)}, 'matters', coalesce(m.codes, '[]'))`;

/**
 * Moves the present versions of these objects into the history; called before they change (KF-08d, YX-52c). So a first import writes
 * every row once.
 */
export const keepVersion = (tx: Tx, ids: readonly string[]) =>
  change(
    tx.em,
    `with codes as materialized (
       select object_id, jsonb_agg(matter_code order by matter_code) as codes from object_matter where object_id = any($1) group by object_id)
     insert into object_history (object_id, version, at, actor, change, reason, snapshot)
     select o.id, o.version, o.updated_at, o.changed_by, o.change, o.change_reason, ${snapshot}
     from inspection_object o left join codes m on m.object_id = o.id where o.id = any($1)`,
    [ids],
  );
