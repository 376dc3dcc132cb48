import type { Em } from '@double-random/runtime';
import { hashLines } from './stream-hash.ts';

/** The lines' JSON put together from codes that need no escapes: `json_build_array` takes several times as long. */
const quoted = (...columns: readonly string[]) => columns.map((column) => `'"' || ${column} || '"'`).join(` || ', ' || `);

/** What is confirmed about an object: who it is, its state, its content (by keyed hash) and where it is out of scope. */
const objectLines = `select '[' || ${quoted('o.code', 'o.entity_key', 'o.state', 'o.content_hash')} || ', ' || coalesce(x.excluded, '[]') || ']' as line
  from inspection_object o left join (
    select object_id, json_agg(json_build_array(matter_code, legal_basis) order by matter_code collate "C")::text as excluded
    from scope_exclusion group by object_id) x on x.object_id = o.id
  where o.agency = $1 order by o.code collate "C"`;

const inspectorLines = `select '[' || ${quoted('i.certificate_no', 'i.state', 'i.content_hash')} || ']' as line
  from inspector i where i.agency = $1 order by i.certificate_no collate "C"`;

/** PD 第十一条第二款: hashes of both registries of an agency as they stand; inside a transaction. */
export const registryHashes = async (
  em: Em,
  agency: string,
): Promise<{ readonly objectsHash: string; readonly inspectorsHash: string }> => ({
  objectsHash: await hashLines(em, objectLines, [agency]),
  inspectorsHash: await hashLines(em, inspectorLines, [agency]),
});
