import { maskCertificate, maskName, type PlainDate, packFor } from '@double-random/rules';
import { defaults } from '@double-random/rules/packs/defaults.ts';
import { decodeCursor, type Em, notFound, type PageRequest, pageSize, rows } from '@double-random/runtime';
import { readRegistry } from '../objects/registry-store.ts';

export interface PublicObject {
  readonly code: string;
  readonly name: string;
  readonly matterCodes: readonly string[];
}
export interface PublicInspector {
  readonly name: string;
  readonly unit: string | null;
  readonly certificateNoLast4: string;
}

/**
 * 人防细则十（三） has its two registries published; the other regulations do not, and theirs stay inside. Where the registry has to be filed
 * with the office (人防细则七), it is published after that, not before.
 * @throws NOT_FOUND for an agency whose regulation on that day publishes none, or which has not filed it yet
 */
export async function requirePublished(em: Em, agency: string, on: PlainDate): Promise<void> {
  const parameters = packFor(agency, on)?.parameters ?? defaults;
  const open = parameters.registryPublication.value === 'REDACTED';
  const unfiled = open && parameters['registry.filingRequired'].value && (await readRegistry(em, agency)).filedVersion === null;
  if (!open || unfiled) throw notFound('公开的名录库');
}

/** One page of the objects in use, by code: name, code and matters, nothing else; a person's name is masked. */
export async function publicObjects(em: Em, agency: string, page: PageRequest) {
  const size = pageSize(page);
  const found = await rows<PublicObject & { readonly kind: string }>(
    em,
    `select o.code, o.name, o.kind, array(select m.matter_code from object_matter m where m.object_id = o.id order by m.matter_code) as "matterCodes"
     from inspection_object o where o.agency = $1 and o.state = 'ACTIVE' and o.code > $2 order by o.code limit $3`,
    [agency, String(decodeCursor(page.after, 1)?.[0] ?? ''), size + 1],
  );
  return { size, rows: found.map(({ kind, ...o }) => ({ ...o, name: kind === 'PRACTITIONER' ? maskName(o.name) : o.name })) };
}

/** One page of the inspectors in service: name, unit and the last four digits of the certificate. */
export async function publicInspectors(em: Em, agency: string, page: PageRequest) {
  const size = pageSize(page);
  const found = await rows<{ readonly id: string; readonly name: string; readonly unit: string | null; readonly certificateNo: string }>(
    em,
    `select i.id, i.name, i.unit, i.certificate_no as "certificateNo" from inspector i
     where i.agency = $1 and i.state = 'ACTIVE' and i.id > $2 order by i.id limit $3`,
    [agency, String(decodeCursor(page.after, 1)?.[0] ?? ''), size + 1],
  );
  return { size, rows: found.map(({ certificateNo, ...i }) => ({ ...i, certificateNoLast4: maskCertificate(certificateNo).slice(-4) })) };
}
