import type { Em } from '@double-random/runtime';
import { hashLines } from './stream-hash.ts';

/** What is confirmed about an object: who it is, its state, its content (by keyed hash) and where it is out of scope. */
const objectLines = `select o.code as key, json_build_array(o.code, o.entity_key, o.state, o.content_hash,
    (select coalesce(json_agg(json_build_array(x.matter_code, x.legal_basis) order by x.matter_code collate "C"), '[]')
     from scope_exclusion x where x.object_id = o.id))::text as line
  from inspection_object o where o.agency = $3 and o.code collate "C" > $1 order by o.code collate "C" limit $2`;

const inspectorLines = `select i.certificate_no as key, json_build_array(i.certificate_no, i.state, i.content_hash)::text as line
  from inspector i where i.agency = $3 and i.certificate_no collate "C" > $1 order by i.certificate_no collate "C" limit $2`;

/** PD 第十一条第二款: hashes of both registries of an agency as they stand. */
export const registryHashes = async (
  em: Em,
  agency: string,
): Promise<{ readonly objectsHash: string; readonly inspectorsHash: string }> => ({
  objectsHash: await hashLines(em, objectLines, '', [agency]),
  inspectorsHash: await hashLines(em, inspectorLines, '', [agency]),
});
