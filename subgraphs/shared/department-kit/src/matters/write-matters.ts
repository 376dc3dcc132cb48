import { createHash } from 'node:crypto';
import { change, type Em, rows, type Tx } from '@double-random/runtime';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { DepartmentProfile } from '../profile.ts';
import { MatterBasis, MatterCheckItem, MatterRecord } from './matter.entity.ts';
import type { LegalBasisFacts, MatterFacts } from './matter-facts.ts';

/** Hash of what a matter says: equal content, equal version. */
export const contentHash = (facts: MatterFacts): string =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(facts))))
    .digest('hex');

/** Highest published version of each matter of an agency, by code. */
async function publishedVersions(em: Em, agency: string): Promise<Map<string, { version: number; contentHash: string }>> {
  const found = await rows<{ code: string; version: number; contentHash: string }>(
    em,
    `select distinct on (m.code) m.code, m.version, m.content_hash as "contentHash" from matter m join matter_list l on l.id = m.list_id
     where m.agency = $1 and l.state in ('PUBLISHED', 'SUPERSEDED') order by m.code, m.version desc, l.version desc`,
    [agency],
  );
  return new Map(found.map((f) => [f.code, f]));
}

const basisKey = (basis: LegalBasisFacts) => `${basis.title}\n${basis.documentNo ?? ''}`;

/** Ids of the agency's legal bases; those it did not know yet are entered. */
async function basisIds(
  tx: Tx,
  profile: DepartmentProfile,
  agency: string,
  bases: readonly LegalBasisFacts[],
): Promise<Map<string, string>> {
  const wanted = [...new Map(bases.map((b) => [basisKey(b), b])).values()];
  // Another version may have entered it before: the first row stays, with its repeal if there is one.
  await change(
    tx.em,
    `insert into legal_basis (id, agency, title, document_no) select t.id, $1, t.title, t.number from unnest($2::text[], $3::text[], $4::text[])
       as t (id, title, number) on conflict (agency, title, document_no) do nothing`,
    [agency, wanted.map(() => tx.newId(`${profile.idPrefix}_bas`)), wanted.map((b) => b.title), wanted.map((b) => b.documentNo ?? '')],
  );
  const found = await rows<{ id: string; title: string; documentNo: string }>(
    tx.em,
    'select id, title, document_no as "documentNo" from legal_basis where agency = $1 and title = any($2)',
    [agency, wanted.map((b) => b.title)],
  );
  return new Map(found.map((f) => [basisKey({ ...f, article: null }), f.id]));
}

/**
 * Writes matters into a draft.
 * @param firstPosition place of the first in the list; the others follow
 */
export async function insertMatters(
  tx: Tx,
  profile: DepartmentProfile,
  list: { readonly id: string; readonly agency: string },
  matters: readonly MatterFacts[],
  firstPosition = 0,
): Promise<void> {
  if (matters.length === 0) return;
  const known = await publishedVersions(tx.em, list.agency);
  const bases = await basisIds(
    tx,
    profile,
    list.agency,
    matters.flatMap((m) => m.legalBases),
  );
  const entries = matters.map((facts, index) => ({ facts, id: tx.newId(`${profile.idPrefix}_mtr`), position: firstPosition + index }));
  await tx.em.insertMany(
    MatterRecord,
    entries.map(({ facts: { legalBases: _bases, checklist: _checklist, ...columns }, id, position }, index) => {
      const hash = contentHash(matters[index]!);
      const before = known.get(columns.code);
      return {
        ...columns,
        aliases: [...columns.aliases],
        objectKinds: [...columns.objectKinds],
        categories: [...columns.categories],
        methods: [...columns.methods],
        id,
        listId: list.id,
        agency: list.agency,
        position,
        contentHash: hash,
        version: before ? before.version + (before.contentHash === hash ? 0 : 1) : 1,
      };
    }),
  );
  const items = entries.flatMap(({ facts, id }) => facts.checklist.map((item, position) => ({ matterId: id, position, ...item })));
  if (items.length > 0) await tx.em.insertMany(MatterCheckItem, items);
  const links = entries.flatMap(({ facts, id }) =>
    facts.legalBases.map((basis, position) => ({ matterId: id, position, basisId: bases.get(basisKey(basis))!, article: basis.article })),
  );
  if (links.length > 0) await tx.em.insertMany(MatterBasis, links);
}

/** Takes one matter out of a draft. @returns its place, undefined when it was not there */
export async function deleteMatter(em: Em, listId: string, code: string): Promise<number | undefined> {
  const [found] = await rows<{ id: string; position: number }>(em, 'select id, position from matter where list_id = $1 and code = $2', [
    listId,
    code,
  ]);
  if (!found) return undefined;
  for (const table of ['matter_check_item', 'matter_basis']) await change(em, `delete from ${table} where matter_id = $1`, [found.id]);
  await change(em, 'delete from matter where id = $1', [found.id]);
  return found.position;
}
